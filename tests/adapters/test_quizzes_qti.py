"""QTI items as questions."""

import pytest

from qser_app.adapters.quizzes_files import read_bytes
from qser_app.domain.quizzes_kinds import QuestionKind


def _item(body: str, declared: str = "", more: str = "") -> str:
    head = '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i1" title="One">'
    return f"{head}{declared}<itemBody>{body}</itemBody>{more}</assessmentItem>"


def _right(*values: str, cardinality: str = "single", base: str = "identifier", mapping: str = "") -> str:
    told = "".join(f"<value>{value}</value>" for value in values)
    correct = f"<correctResponse>{told}</correctResponse>" if values else ""
    return f'<responseDeclaration identifier="R" cardinality="{cardinality}" baseType="{base}">{correct}{mapping}</responseDeclaration>'


def _choices(*identifiers: str, name: str = "simpleChoice") -> str:
    return "".join(f'<{name} identifier="{each}">text {each}</{name}>' for each in identifiers)


_MAP = "".join(f'<mapEntry mapKey="{each}" mappedValue="{points}"/>' for each, points in (("H", 1), ("O", 1), ("Cl", -1)))
_MAP = f'<mapping defaultValue="0">{_MAP}</mapping>'


def _inline(inside: str) -> str:
    return f'<p><inlineChoiceInteraction responseIdentifier="R">{inside}</inlineChoiceInteraction></p>'


_PROCESS = '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/{}"/>'
_PICK = (
    '<choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>Which?</prompt>' + _choices("H", "O", "Cl") + "</choiceInteraction>"
)


def _rounded(mode: str, figures: int) -> str:
    return f'<responseProcessing><equalRounded roundingMode="{mode}" figures="{figures}"/></responseProcessing>'


def _read(xml: str):
    return read_bytes(xml.encode(), "en")


@pytest.mark.parametrize(
    ("xml", "kind", "key"),
    [
        (
            _item(_PICK, _right("H", "O", cardinality="multiple", mapping=_MAP), _PROCESS.format("map_response")),
            "multiple",
            {"weights": {"a": 50.0, "b": 50.0, "c": -50.0}},
        ),
        (
            _item(_PICK, _right("H", "O", cardinality="multiple", mapping=_MAP), _PROCESS.format("match_correct")),
            "all",
            {"weights": {"a": 50.0, "b": 50.0, "c": 0.0}},
        ),
        (  # what the map does not name costs what it says of all others
            _item(_PICK, _right(cardinality="multiple", mapping=_MAP.replace('="0"', '="-2"').replace('"Cl"', '"He"'))),
            "multiple",
            {"weights": {"a": 50.0, "b": 50.0, "c": -100.0}},
        ),
        (_item(_PICK, _right("Cl"), _PROCESS.format("match_correct")), "single", {"weights": {"a": 0.0, "b": 0.0, "c": 100.0}}),
        (
            _item('<p>Spell it: <textEntryInteraction responseIdentifier="R"/></p>', _right("York", base="string")),
            "gap",
            {"gaps": {"g1": {"accept": {"en": [{"text": "York", "weight": 100.0, "feedback": ""}]}}}},
        ),
        (
            _item('<p>How many?</p><p><textEntryInteraction responseIdentifier="R"/></p>', _right("12.5", base="float")),
            "numeric",
            {"ranges": [{"low": 12.5, "high": 12.5, "weight": 100.0, "feedback": {}}]},
        ),
        (
            _item(
                '<p>Pi is <textEntryInteraction responseIdentifier="R"/></p>', _right("3.14", base="float"), _rounded("decimalPlaces", 2)
            ),
            "numeric",
            {"ranges": [{"low": 3.135, "high": 3.145, "weight": 100.0, "feedback": {}}]},
        ),
        (
            _item(
                '<p>About <textEntryInteraction responseIdentifier="R"/></p>',
                _right("120", base="integer"),
                _rounded("significantFigures", 2),
            ),
            "numeric",
            {"ranges": [{"low": 115.0, "high": 125.0, "weight": 100.0, "feedback": {}}]},
        ),
        (
            _item(
                '<gapMatchInteraction responseIdentifier="R">'
                + _choices("W", "S", name="gapText")
                + '<p>A <gap identifier="G"/></p></gapMatchInteraction>',
                _right(cardinality="multiple", base="directedPair", mapping='<mapping><mapEntry mapKey="S G" mappedValue="1"/></mapping>'),
            ),
            "gap",
            {"gaps": {"g1": {"weights": {"a": 0.0, "b": 100.0}}}},
        ),
        (
            _item(
                _inline(_choices("A", "B", name="inlineChoice")),
                _right("B"),
            ),
            "gap",
            {"gaps": {"g1": {"weights": {"a": 0.0, "b": 100.0}}}},
        ),
    ],
)
def test_an_item_keeps_what_is_right(xml, kind, key):
    reading = _read(xml)
    assert reading.unread == ()
    assert [(draft.kind.value, draft.answer_key) for draft in reading.drafts] == [(kind, key)]


def test_instructions_for_the_learner_come_before_the_question_and_those_for_others_do_not_come():
    blocks = '<rubricBlock view="scorer">Be kind.</rubricBlock><rubricBlock view="author candidate"><p>Think of oxygen.</p></rubricBlock>'
    remark = '<feedbackBlock outcomeIdentifier="F" identifier="H" showHide="show">Well done</feedbackBlock>'
    [draft] = _read(_item(blocks + _PICK + remark, _right("H"))).drafts
    assert (draft.words["stem"], draft.notes) == ("Think of oxygen.\nWhich?", ("feedback",))


@pytest.mark.parametrize("interaction", ["matchInteraction", "associateInteraction"])
def test_pairs_of_either_interaction(interaction):
    one, two = _choices("A", "B", name="simpleAssociableChoice"), _choices("X", "Y", "Z", name="simpleAssociableChoice")
    inside = f"<simpleMatchSet>{one}</simpleMatchSet><simpleMatchSet>{two}</simpleMatchSet>" if interaction[0] == "m" else one + two
    told = _right("A X", "B Y", cardinality="multiple", base="directedPair")
    [draft] = _read(_item(f'<p>Match</p><{interaction} responseIdentifier="R">{inside}</{interaction}>', told)).drafts
    texts = {option["key"]: option["text"] for option in draft.words["options"]}
    assert [texts[draft.answer_key["pairs"][prompt["key"]]] for prompt in draft.words["prompts"]] == ["text X", "text Y"]
    assert sorted(texts.values()) == ["text X", "text Y", "text Z"]


def test_words_dragged_into_gaps_are_lists():
    body = _choices("A", "B", name="gapText") + '<p>Now <gap identifier="G1"/> and <gap identifier="G2"/>.</p>'
    told = _right("A G1", "B G2", cardinality="multiple", base="directedPair")
    [draft] = _read(_item(f'<gapMatchInteraction responseIdentifier="R">{body}</gapMatchInteraction>', told)).drafts
    assert draft.words["stem"] == "Now [[g1]] and [[g2]]."
    assert [max(gap["weights"], key=gap["weights"].get) for gap in draft.answer_key["gaps"].values()] == ["a", "b"]


def test_an_order():
    body = f'<p>Order</p><orderInteraction responseIdentifier="R">{_choices("A", "B", "C")}</orderInteraction>'
    [draft] = _read(_item(body, _right("C", "A", "B", cardinality="ordered"))).drafts
    texts = {option["key"]: option["text"] for option in draft.words["options"]}
    assert [texts[key] for key in draft.answer_key["order"]] == ["text C", "text A", "text B"]


@pytest.mark.parametrize(
    ("xml", "reason", "detail"),
    [
        (_item('<extendedTextInteraction responseIdentifier="R"/>'), "essay", "extendedTextInteraction"),
        (_item('<hotspotInteraction responseIdentifier="R"/>', _right("A")), "interaction", "hotspotInteraction"),
        (_item(_PICK + '<sliderInteraction responseIdentifier="R"/>', _right("A")), "several", "choiceInteraction, sliderInteraction"),
        (_item(_PICK), "no-right-answer", ""),
        (_item("<p>Only words</p>"), "no-interaction", ""),
        (_item(_PICK, _right("H") + '<templateDeclaration identifier="T"/>'), "template", ""),
        (_item(_PICK, _right("H")).replace('title="One"', 'title="One" adaptive="true"'), "adaptive", ""),
    ],
)
def test_what_cannot_be_asked_is_listed_with_its_reason(xml, reason, detail):
    reading = _read(xml)
    assert reading.drafts == ()
    assert [(place.place, place.reason, place.detail) for place in reading.unread] == [("i1", reason, detail)]


def test_items_of_qti_3_read_alike():
    xml = """<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="three">
    <qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
    <qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>
    <qti-item-body><p>Who?</p><qti-choice-interaction response-identifier="R" max-choices="1">
    <qti-simple-choice identifier="A">Ada</qti-simple-choice><qti-simple-choice identifier="B">Bob</qti-simple-choice>
    </qti-choice-interaction></qti-item-body></qti-assessment-item>"""
    [draft] = _read(xml).drafts
    assert (draft.key, draft.words["stem"], draft.answer_key) == ("three", "Who?", {"weights": {"a": 100.0, "b": 0.0}})


def test_an_item_about_a_text_elsewhere_is_listed():
    item = _item(_PICK, _right("H") + '<assessmentStimulusRef identifier="S" href="../passage.xml"/>')
    assert [(place.place, place.reason) for place in _read(item).unread] == [("i1", "stimulus")]


_THREE = """<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="three" title="Three">
<qti-response-declaration identifier="RESPONSE" cardinality="{cardinality}" base-type="{base}"><qti-correct-response>{right}
</qti-correct-response>{mapping}</qti-response-declaration><qti-item-body>{body}</qti-item-body>
<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/{template}.xml"/></qti-assessment-item>"""


def _three(body, *right, cardinality="single", base="identifier", mapping="", template="match_correct"):
    values = "".join(f"<qti-value>{each}</qti-value>" for each in right)
    [draft] = _read(_THREE.format(body=body, right=values, cardinality=cardinality, base=base, mapping=mapping, template=template)).drafts
    return draft


def _of(element, *identifiers):
    return "".join(f'<qti-{element} identifier="{each}" match-max="1">text {each}</qti-{element}>' for each in identifiers)


def test_a_choice_of_several_in_qti_3_is_all_or_nothing_without_a_map():
    body = '<qti-choice-interaction response-identifier="RESPONSE" max-choices="3"><qti-prompt>Which?</qti-prompt>'
    body += f"{_of('simple-choice', 'H', 'O', 'N')}</qti-choice-interaction>"
    draft = _three(body, "H", "O", cardinality="multiple")
    assert (draft.kind, draft.words["stem"]) == (QuestionKind.ALL, "Which?")
    assert draft.answer_key == {"weights": {"a": 50.0, "b": 50.0, "c": 0.0}}


def test_true_and_false_with_remarks_beside_them_in_qti_3():
    said = "".join(
        f'<qti-simple-choice identifier="{each}">{each}<qti-feedback-inline outcome-identifier="FEEDBACK" identifier="{each}" '
        f'show-hide="show"> — <strong>said {each}</strong></qti-feedback-inline></qti-simple-choice>'
        for each in ("true", "false")
    )
    draft = _three(f'<p>So?</p><qti-choice-interaction response-identifier="RESPONSE">{said}</qti-choice-interaction>', "true")
    assert (draft.kind, draft.answer_key) == (QuestionKind.TRUE_FALSE, {"weights": {"true": 100.0, "false": 0.0}})
    assert [option["feedback"] for option in draft.words["options"]] == ["— said true", "— said false"]


def test_an_order_pairs_and_gaps_of_qti_3():
    order = _three(
        f'<p>Order</p><qti-order-interaction response-identifier="RESPONSE">{_of("simple-choice", "A", "B", "C")}</qti-order-interaction>',
        "C",
        "A",
        "B",
        cardinality="ordered",
    )
    texts = {option["key"]: option["text"] for option in order.words["options"]}
    assert [texts[key] for key in order.answer_key["order"]] == ["text C", "text A", "text B"]

    sets = "".join(f"<qti-simple-match-set>{_of('simple-associable-choice', *each)}</qti-simple-match-set>" for each in ("CDP", "MRT"))
    body = f'<qti-match-interaction response-identifier="RESPONSE"><qti-prompt>Match</qti-prompt>{sets}</qti-match-interaction>'
    match = _three(body, "C R", "D M", "P M", cardinality="multiple", base="directedPair", template="map_response")
    texts = {option["key"]: option["text"] for option in match.words["options"]}
    assert [texts[match.answer_key["pairs"][each["key"]]] for each in match.words["prompts"]] == ["text R", "text M", "text M"]

    inside = f"{_of('gap-text', 'W', 'S')}<blockquote><p>Now is the <qti-gap identifier='G1'/> of our<br/>discontent</p></blockquote>"
    body = f'<qti-gap-match-interaction response-identifier="RESPONSE"><qti-prompt>Fill</qti-prompt>{inside}</qti-gap-match-interaction>'
    gap = _three(body, "W G1", cardinality="multiple", base="directedPair")
    assert (gap.kind, gap.answer_key) == (QuestionKind.GAP, {"gaps": {"g1": {"weights": {"a": 100.0, "b": 0.0}}}})
    assert "Now is the [[g1]] of our\ndiscontent" in gap.words["stem"]


@pytest.mark.parametrize(
    "interaction", ["hottext", "slider", "upload", "drawing", "graphic-order", "media", "portable-custom", "end-attempt"]
)
def test_interactions_of_qti_3_that_quizzes_do_not_ask_are_listed(interaction):
    body = f'<qti-{interaction}-interaction response-identifier="RESPONSE"/>'
    reading = _read(_THREE.format(body=body, right="", cardinality="single", base="identifier", mapping="", template="match_correct"))
    assert [(place.place, place.reason) for place in reading.unread] == [("three", "interaction")]
