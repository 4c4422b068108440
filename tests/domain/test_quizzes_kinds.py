"""How questions are drawn, arranged and answered."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.quizzes_answers import right_chosen
from qser_app.domain.quizzes_grading import grade
from qser_app.domain.quizzes_kinds import QuestionKind, Shape, arranged, is_well_formed, pick, tidied
from tests.support.questions import answers, questions

_GRADED = [kind for kind in QuestionKind if kind.is_graded]
_FOUR = Shape(("a", "b", "c", "d"))
_PAIRS = Shape(("a", "b", "c"), ("p1", "p2"))
_GAPS = Shape((), (), (("g1", ("a", "b")), ("g2", ())))


def test_ten_different_questions_are_drawn_of_twenty_six():
    assert len(set(pick(range(26), 10, random.Random(7)))) == 10


def test_the_same_seed_draws_the_same_and_another_seed_another():
    assert pick(range(26), 10, random.Random(7)) == pick(range(26), 10, random.Random(7))
    assert pick(range(26), 10, random.Random(7)) != pick(range(26), 10, random.Random(8))


def test_a_small_bank_is_drawn_whole():
    assert sorted(pick([1, 2, 3], 10, random.Random(1))) == [1, 2, 3]


@given(questions(), st.randoms())
def test_arranging_loses_no_option(question, rng):
    shown = arranged(question.kind, question.shape, question.answer_key, rng)
    assert sorted(shown) == sorted(question.shape.options)


@given(questions(QuestionKind.TRUE_FALSE, QuestionKind.LIKERT, QuestionKind.GAP), st.randoms())
def test_truth_scales_and_lists_keep_the_author_s_order(question, rng):
    assert arranged(question.kind, question.shape, question.answer_key, rng) == question.shape.options


@given(questions(QuestionKind.ORDER), st.randoms())
def test_nothing_to_order_begins_in_the_right_order(question, rng):
    assert list(arranged(question.kind, question.shape, question.answer_key, rng)) != question.answer_key["order"]


@pytest.mark.parametrize(
    ("kind", "shape", "chosen", "fine"),
    [
        ("single", _FOUR, ["a"], True),
        ("single", _FOUR, ["a", "b"], False),
        ("multiple", _FOUR, ["b", "a"], True),
        ("multiple", _FOUR, ["a", "a"], False),
        ("all", _FOUR, ["a", "z"], False),
        ("likert", _FOUR, ["a", "b"], False),
        ("match", _PAIRS, ["p2=a", "p1=a"], True),
        ("match", _PAIRS, ["p1=a", "p1=b"], False),
        ("match", _PAIRS, ["p3=a"], False),
        ("match", _PAIRS, ["p1=z"], False),
        ("match", _PAIRS, ["p1"], False),
        ("order", _FOUR, ["d", "a", "b", "c"], True),
        ("order", _FOUR, ["d", "a", "b"], False),
        ("order", _FOUR, ["a", "a", "b", "c"], False),
        ("gap", _GAPS, ["g1=a", "g2=any = text"], True),
        ("gap", _GAPS, ["g1=c"], False),
        ("gap", _GAPS, ["g3=a"], False),
        ("numeric", Shape(), ["12,5"], True),
        ("numeric", Shape(), ["1", "2"], False),
        ("short", Shape(), ["x" * 500], True),
        ("short", Shape(), ["x" * 501], False),
        ("multiple", Shape(tuple(str(n) for n in range(99))), [str(n) for n in range(51)], False),
        ("single", _FOUR, [["a"]], False),
        ("single", _FOUR, [1], False),
    ],
)
def test_an_answer_speaks_only_of_what_was_drawn(kind, shape, chosen, fine):
    assert is_well_formed(QuestionKind(kind), shape, chosen) is fine


@given(questions())
def test_nothing_and_not_knowing_answer_every_kind(question):
    assert is_well_formed(question.kind, question.shape, [])
    assert is_well_formed(question.kind, question.shape, ["?"])


@given(questions(*_GRADED))
def test_the_right_answer_is_well_formed(question):
    assert is_well_formed(question.kind, question.shape, right_chosen(question.kind, question.answer_key, "en"))


@given(questions(*[kind for kind in QuestionKind if kind not in (QuestionKind.NUMERIC, QuestionKind.SHORT)]), st.data())
def test_foreign_keys_never_fit(question, data):
    chosen = data.draw(answers(question))
    assert not is_well_formed(question.kind, question.shape, [*chosen, "foreign"])
    assert not is_well_formed(question.kind, question.shape, [*chosen, "foreign=a"])


@given(questions(), st.data(), st.randoms())
def test_tidying_changes_the_order_and_nothing_else(question, data, rng):
    chosen = data.draw(answers(question))
    if not is_well_formed(question.kind, question.shape, chosen):
        chosen = list(right_chosen(question.kind, question.answer_key, "en"))
    neat = tidied(question.kind, question.shape, chosen)
    assert sorted(neat) == sorted(chosen)
    assert grade(question.kind, question.answer_key, neat, "en") == grade(question.kind, question.answer_key, chosen, "en")
    if question.kind is not QuestionKind.ORDER:
        assert tidied(question.kind, question.shape, rng.sample(chosen, len(chosen))) == neat
