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
