"""Moodle XML as questions."""

import pytest

from qser_app.adapters.quizzes_files import read_bytes
from qser_app.domain.quizzes_kinds import QuestionKind


def _read(kind: str, inside: str, language: str = "en"):
    text = f'<question type="{kind}"><name><text>one</text></name>{inside}</question>'
    return read_bytes(f'<?xml version="1.0" encoding="UTF-8"?><quiz>{text}</quiz>'.encode(), language)


def _asked(text: str = "What?") -> str:
    return f'<questiontext format="html"><text><![CDATA[{text}]]></text></questiontext>'


def _answer(text: str, fraction: object, remark: str = "", more: str = "") -> str:
    feedback = f'<feedback format="html"><text>{remark}</text></feedback>' if remark else ""
    return f'<answer fraction="{fraction}" format="html"><text><![CDATA[{text}]]></text>{feedback}{more}</answer>'


def _pair(prompt: str, match: str) -> str:
    return f'<subquestion format="html"><text>{prompt}</text><answer><text>{match}</text></answer></subquestion>'


@pytest.mark.parametrize(
    ("kind", "inside", "expected", "key"),
    [
        (
            "multichoice",
            _asked() + "<single>true</single>" + _answer("a", 100, "Yes") + _answer("b", 0),
            "single",
            {"weights": {"a": 100.0, "b": 0.0}},
        ),
        (
            "multichoice",
            _asked() + "<single>false</single>" + _answer("a", 50) + _answer("b", "50") + _answer("c", -100),
            "multiple",
            {"weights": {"a": 50.0, "b": 50.0, "c": -100.0}},
        ),
        (
            "multichoiceset",
            _asked() + _answer("a", 100) + _answer("b", 0) + _answer("c", 100),
            "all",
            {"weights": {"a": 50.0, "b": 0.0, "c": 50.0}},
        ),
        ("truefalse", _asked() + _answer("true", 0) + _answer("false", 100), "true_false", {"weights": {"true": 0.0, "false": 100.0}}),
        (
            "shortanswer",
            _asked() + "<usecase>1</usecase>" + _answer("NATO*", 100),
            "short",
            {"accept": {"en": [{"text": "NATO*", "weight": 100.0, "feedback": ""}]}, "case": True},
        ),
        (
            "numerical",
            _asked() + _answer("3.1415", 100, "", "<tolerance>0.0005</tolerance>"),
            "numeric",
            {"ranges": [{"low": 3.141, "high": 3.142, "weight": 100.0, "feedback": {}}]},
        ),
    ],
)
def test_a_question_keeps_what_is_right(kind, inside, expected, key):
    [draft] = _read(kind, inside).drafts
    assert (draft.kind, draft.answer_key) == (QuestionKind(expected), key)


def test_pairs_and_a_distractor():
    [draft] = _read("matching", _asked() + _pair("Greece", "Athens") + _pair("Italy", "Rome") + _pair("", "Madrid")).drafts
    texts = {option["key"]: option["text"] for option in draft.words["options"]}
    assert [(each["text"], texts[draft.answer_key["pairs"][each["key"]]]) for each in draft.words["prompts"]] == [
        ("Greece", "Athens"),
        ("Italy", "Rome"),
    ]
    assert sorted(texts.values()) == ["Athens", "Madrid", "Rome"]


def test_things_to_order_have_keys_that_tell_nothing():
    [draft] = _read("ordering", _asked() + "".join(_answer(each, 1) for each in ("first", "second", "third", "fourth"))).drafts
    texts = {option["key"]: option["text"] for option in draft.words["options"]}
    assert [texts[key] for key in draft.answer_key["order"]] == ["first", "second", "third", "fourth"]
    assert list(texts) == sorted(texts)


def test_gaps_within_a_text():
    [draft] = _read("cloze", _asked("<p>{1:MULTICHOICE:=Athens~Rome#no} has {2:SHORTANSWER:=many~%50%some} cats \\{.</p>")).drafts
    assert draft.words["stem"] == "[[g1]] has [[g2]] cats \\{."
    assert draft.answer_key["gaps"]["g1"] == {"weights": {"a": 100.0, "b": 0.0}}
    assert [each["text"] for each in draft.answer_key["gaps"]["g2"]["accept"]["en"]] == ["many", "some"]


def test_choices_for_marks_in_a_text():
    more = "".join(f"<selectoption><text>{text}</text><group>1</group></selectoption>" for text in ("cat", "mat"))
    [draft] = _read("gapselect", _asked("The [[1]] sat on the [[2]].") + more).drafts
    assert draft.words["stem"] == "The [[g1]] sat on the [[g2]]."
    assert draft.answer_key["gaps"]["g2"] == {"weights": {"a": 0.0, "b": 100.0}}


def test_a_choice_may_be_right_in_several_places_and_twins_are_one():
    more = "".join(f"<dragbox><text>{text}</text><group>1</group></dragbox>" for text in ("a", "the", "a"))
    [draft] = _read("ddwtos", _asked("[[2]] cat, [[1]] dog, [[1]] bird, [[3]] fish") + more).drafts
    assert draft.words["stem"] == "[[g1]] cat, [[g2]] dog, [[g3]] bird, [[g4]] fish"
    assert {len(gap["options"]) for gap in draft.words["gaps"]} == {2}
    assert [max(key["weights"], key=key["weights"].get) for key in draft.answer_key["gaps"].values()] == ["b", "a", "a", "a"]


@pytest.mark.parametrize(("language", "said"), [("el", "Πού;"), ("en", "Where?"), ("cs", "Where?")])
def test_of_several_languages_in_one_text_that_of_the_file_is_read(language, said):
    words = '<p><span lang="en" class="multilang">Where?</span> <span class="multilang" lang="el">Πού;</span></p>'
    question = f'<question type="truefalse">{_asked(words)}{_answer("true", 100)}{_answer("false", 0)}</question>'
    [draft] = read_bytes(f"<quiz>{question}</quiz>".encode(), language).drafts
    assert draft.words["stem"] == said


@pytest.mark.parametrize(
    ("kind", "inside", "reason", "detail"),
    [
        ("essay", _asked(), "essay", "essay"),
        ("calculated", _asked(), "type", "calculated"),
        ("multichoice", _asked() + "<single>true</single>" + _answer("a", 50) + _answer("b", 0), "no-right-answer", ""),
        ("multichoice", _asked() + "<single>false</single>" + _answer("a", 50) + _answer("b", 0), "weights", ""),
        ("multichoice", _asked() + _answer("a", 100), "options", ""),
        ("multichoice", _asked(""), "no-answers", ""),
        ("multichoice", _asked("") + _answer("a", 100) + _answer("b", 0), "no-stem", ""),
        ("multichoice", _asked() + _answer("a", 100) + _answer("<img src='x'>", 0), "option-text", ""),
        ("numerical", _asked() + _answer("many", 100), "number", "many"),
        ("cloze", _asked("No gap"), "gaps", ""),
        ("cloze", _asked("{1:REGEXP:=x}"), "cloze", "REGEXP"),
        ("cloze", _asked("{1:SA:=Athens} and {1:sa:=Sparta}"), "cloze", "sa"),
        ("gapselect", _asked("The [[4]]") + "<selectoption><text>cat</text></selectoption>", "gaps", ""),
    ],
)
def test_what_cannot_be_asked_is_listed_with_its_reason(kind, inside, reason, detail):
    reading = _read(kind, inside)
    assert reading.drafts == ()
    assert [(place.place, place.words, place.reason, place.detail) for place in reading.unread] == [("1", "one", reason, detail)]


def test_descriptions_and_categories_are_good_to_know():
    category = '<question type="category"><category><text>$course$/Law</text></category></question>'
    reading = read_bytes(f"<quiz>{category}</quiz>".encode(), "en")
    assert [(place.words, place.reason) for place in reading.notes] == [("$course$/Law", "category")]


def test_what_plain_text_cannot_hold_is_named():
    words = '<p>Look: <img src="@@PLUGINFILE@@/a.png" alt="a counter"> H<sub>2</sub>O <script>alert(1)</script></p><ul><li>one</li></ul>'
    [draft] = _read("truefalse", _asked(words) + _answer("true", 100) + _answer("false", 0)).drafts
    assert draft.words["stem"] == "Look: [a counter] H₂O\n• one"
    assert draft.notes == ("formatting", "picture")


def test_a_picture_that_was_pasted_into_a_text_takes_nothing_of_the_text_along():
    pasted = f'<p><img src="data:image/png;base64,{"iVBORw0KGgo" * 20_000}" alt="a map"></p><p>Which country?</p>'
    [draft] = _read("multichoice", _asked(pasted) + _answer("Greece", 100) + _answer("Spain", 0)).drafts
    assert (draft.words["stem"], draft.notes) == ("[a map]\nWhich country?", ("picture",))


def test_a_text_that_was_cut_is_no_question():
    endless = "<b>a</b>" * 20_000
    reading = _read("multichoice", _asked(endless) + _answer("a", 100) + _answer("b", 0))
    assert [place.reason for place in reading.unread] == ["long"]


def test_files_beside_a_text_and_pictures_of_moodle_1_are_named():
    file = '<file name="a.png" path="/" encoding="base64">iVBORw0KGgo=</file>'
    words = _asked('<p>Look <img src="@@PLUGINFILE@@/a.png" alt=""></p>').replace("</questiontext>", f"{file}</questiontext>")
    [draft] = _read("truefalse", words + _answer("true", 100) + _answer("false", 0)).drafts
    assert (draft.words["stem"], draft.notes) == ("Look", ("picture",))
    old = "<image>counter.png</image><image_base64>iVBORw0KGgo=</image_base64>"
    [draft] = _read("truefalse", _asked("Look") + old + _answer("true", 100) + _answer("false", 0)).drafts
    assert (draft.words["stem"], draft.notes) == ("Look", ("picture",))


@pytest.mark.parametrize(
    ("more", "notes"),
    [
        ("<correctfeedback><text>Your answer is correct.</text></correctfeedback><hint><text/></hint>", ()),
        ("<correctfeedback><text><![CDATA[<p>Your answer is correct.</p>]]></text></correctfeedback>", ()),
        ("<incorrectfeedback><text>Read lesson 2 again.</text></incorrectfeedback>", ("feedback",)),
        ("<hint><text>Think of the sea.</text><clearwrong/></hint>", ("feedback",)),
    ],
)
def test_hints_and_remarks_on_the_whole_answer_are_named_as_left_behind(more, notes):
    [draft] = _read("multichoice", _asked("Which?") + more + _answer("a", 100) + _answer("b", 0)).drafts
    assert draft.notes == notes


def test_pairs_that_another_program_wrote_in_html_are_read_as_words():
    text = "<text><![CDATA[<p>{}</p>]]></text>"
    pairs = "".join(
        f"<subquestion format='html'>{text.format(one)}<answer>{text.format(other)}</answer></subquestion>"
        for one, other in (("Greece", "Athens"), ("Spain", "Madrid"), ("", "Prague"))
    )
    [draft] = _read("matching", _asked("Match") + pairs).drafts
    assert [prompt["text"] for prompt in draft.words["prompts"]] == ["Greece", "Spain"]
    assert sorted(option["text"] for option in draft.words["options"]) == ["Athens", "Madrid", "Prague"]


@pytest.mark.parametrize(
    ("kind", "detail"),
    [
        ("calculatedmulti", "calculatedmulti"),
        ("calculatedsimple", "calculatedsimple"),
        ("ddimageortext", "ddimageortext"),
        ("ddmarker", "ddmarker"),
        ("randomsamatch", "randomsamatch"),
        ("stack", "stack"),
        ("", ""),
    ],
)
def test_types_that_quizzes_do_not_know_are_listed_by_their_name(kind, detail):
    reading = _read(kind, _asked("Which?") + _answer("a", 100))
    assert [(place.reason, place.detail) for place in reading.unread] == [("type", detail)]


def test_gaps_of_moodle_1_with_breaks_weights_and_a_star_are_read():
    words = (
        "* Tucson: {1:MULTICHOICE:California#No~%100%Arizona#Yes}<br />The capital of France is "
        "{1:SHORTANSWER:%100%Paris#Right!<br />~%50%Marseille#No, that is the second largest (after<br />Paris).~*#No.}.<br />"
    )
    [draft] = _read("cloze", _asked(words)).drafts
    assert draft.words["stem"] == "* Tucson: [[g1]]\nThe capital of France is [[g2]]."
    first, second = (draft.answer_key["gaps"][gap] for gap in ("g1", "g2"))
    assert first == {"weights": {"a": 0.0, "b": 100.0}}
    assert [(each["text"], each["weight"]) for each in second["accept"]["en"]] == [("Paris", 100.0), ("Marseille", 50.0), ("*", 0.0)]


def test_a_gap_with_several_right_answers_is_listed_and_not_dropped():
    reading = _read("cloze", _asked("<p>{1:MULTIRESPONSE_S:=Bart~=Lisa~Marge} and {1:SA:=Homer}</p>"))
    assert [(place.reason, place.detail) for place in reading.unread] == [("cloze", "MULTIRESPONSE_S")]
