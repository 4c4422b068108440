"""Answers as people read them."""

import pytest
from hypothesis import given

from qser_app.domain.quizzes_answers import Told, readable, right_answer, right_chosen
from qser_app.domain.quizzes_kinds import QuestionKind
from tests.support.questions import options, questions, words

_PAIRS = words(options=options("a", "b"), prompts=[{"key": "p1", "text": "One"}, {"key": "p2", "text": "Two"}])
_GAPS = words(gaps=[{"key": "g1", "options": options("a", "b")}, {"key": "g2", "options": []}])


@pytest.mark.parametrize(
    ("kind", "said", "chosen", "told"),
    [
        ("single", words(options=options("a", "b")), ["b"], (Told("b", "B"),)),
        ("true_false", words(options=[{"key": "true", "text": "", "feedback": ""}]), ["true"], (Told("true", ""),)),
        ("match", _PAIRS, ["p1=b", "p2=z"], (Told("p1", "B", "One"),)),
        ("order", words(options=options("a", "b")), ["b", "a"], (Told("b", "B"), Told("a", "A"))),
        ("gap", _GAPS, ["g1=a", "g2=x=y"], (Told("g1", "A"), Told("g2", "x=y"))),
        ("short", words(), ["frog"], (Told("", "frog"),)),
        ("multiple", words(options=options("a")), ["?"], (Told("?", ""),)),
    ],
)
def test_an_answer_is_told_in_the_words_of_the_question(kind, said, chosen, told):
    assert readable(QuestionKind(kind), said, chosen) == told


@pytest.mark.parametrize(
    ("low", "high", "language", "told"),
    [(10.0, 10.0, "en", "10 people"), (9.5, 10.5, "en", "9.5 – 10.5 people"), (9.5, 10.5, "de", "9,5 – 10,5 people")],
)
def test_a_range_is_told_by_its_ends(low, high, language, told):
    key = {"ranges": [{"low": low, "high": high, "weight": 100.0}]}
    assert right_answer(QuestionKind.NUMERIC, words(unit="people"), key, language) == (Told("", told),)


def test_every_text_that_is_right_is_told():
    accept = [{"text": text, "weight": weight, "feedback": ""} for text, weight in (("frog*", 100.0), ("cat", 50.0), ("5\\*5", 100.0))]
    told = right_answer(QuestionKind.SHORT, words(), {"accept": {"en": accept}}, "el")
    assert [each.text for each in told] == ["frog…", "5*5"]


@given(questions())
def test_every_question_but_a_scale_has_a_right_answer_to_read(question):
    told = right_answer(question.kind, question.words, question.answer_key, "en")
    assert bool(told) is question.kind.is_graded


def test_an_example_of_a_pattern_keeps_the_space_that_the_pattern_asks_for():
    key = {"accept": {"en": [{"text": "* 5", "weight": 100, "feedback": ""}]}, "case": False}
    assert right_chosen(QuestionKind.SHORT, key, "en") == ("… 5",)
