"""How an attempt is drawn and graded."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.quizzes import BankQuestion, QuestionKind, QuizRules, credit, draw, passes, score

_BANK = [BankQuestion(n, ("a", "b", "c", "d")) for n in range(1, 27)]
_RIGHT_OF_FOUR = {"a": 50.0, "b": -50.0, "c": 50.0, "d": -50.0}
_weights = st.dictionaries(st.sampled_from("abcdef"), st.floats(-100, 100, allow_nan=False), min_size=2)
_chosen = st.lists(st.sampled_from("abcdefg"), max_size=7)


def test_ten_different_questions_are_drawn_of_twenty_six():
    drawn = draw(_BANK, 10, random.Random(7))
    assert len({question.id for question in drawn}) == 10
    assert all(sorted(question.options) == ["a", "b", "c", "d"] for question in drawn)


def test_the_same_seed_draws_the_same_and_another_seed_another():
    assert draw(_BANK, 10, random.Random(7)) == draw(_BANK, 10, random.Random(7))
    assert draw(_BANK, 10, random.Random(7)) != draw(_BANK, 10, random.Random(8))


def test_a_small_bank_is_drawn_whole():
    assert sorted(question.id for question in draw(_BANK[:3], 10, random.Random(1))) == [1, 2, 3]


def test_true_stands_before_false():
    truth = [BankQuestion(1, ("true", "false"))]
    assert {draw(truth, 1, random.Random(seed))[0].options for seed in range(20)} == {("true", "false")}


@pytest.mark.parametrize(("chosen", "earned"), [(["a"], 100), (["b"], 0), ([], 0), (["a", "b"], 0), (["z"], 0)])
def test_a_single_choice_is_all_or_nothing(chosen, earned):
    assert credit(QuestionKind.SINGLE, {"a": 100.0, "b": 0.0}, chosen) == earned


@pytest.mark.parametrize(
    ("chosen", "earned"), [(["a", "c"], 100), (["a"], 50), (["a", "b"], 0), (["b", "d"], 0), ([], 0), (["a", "b", "c", "d"], 0)]
)
def test_several_right_answers_earn_a_part_and_never_less_than_nothing(chosen, earned):
    assert credit(QuestionKind.MULTIPLE, _RIGHT_OF_FOUR, chosen) == earned


def test_three_thirds_are_a_whole():
    assert credit(QuestionKind.MULTIPLE, {"a": 33.33333, "b": 33.33333, "c": 33.33333, "d": -100.0}, ["c", "a", "b"]) == 100


@pytest.mark.parametrize(("credits", "expected"), [([100, 50, 0], 50), ([100, 100, 50, 50, 50, 67], 70), ([], 0), ([0, 1], 1)])
def test_a_score_is_the_mean_with_halves_rounded_up(credits, expected):
    assert score(credits) == expected


def test_reaching_the_mark_is_enough():
    assert passes(70, pass_mark=70)
    assert not passes(69, pass_mark=70)


def test_no_limit_means_another_attempt_is_always_allowed():
    assert QuizRules(1, 1, 1, attempts=0).allows_another(999)
    assert QuizRules(1, 1, 1, attempts=3).allows_another(2)
    assert not QuizRules(1, 1, 1, attempts=3).allows_another(3)


@given(st.sampled_from(QuestionKind), _weights, _chosen)
def test_a_credit_is_never_above_all_nor_below_nothing(kind, weights, chosen):
    assert 0 <= credit(kind, weights, chosen) <= 100


@given(st.sampled_from(QuestionKind), _weights, _chosen, st.randoms())
def test_the_order_of_choosing_never_matters(kind, weights, chosen, rng):
    shuffled = chosen[:]
    rng.shuffle(shuffled)
    assert credit(kind, weights, shuffled) == credit(kind, weights, chosen)


@given(st.sampled_from(QuestionKind), _weights, _chosen)
def test_choosing_twice_is_choosing_once(kind, weights, chosen):
    assert credit(kind, weights, chosen * 2) == credit(kind, weights, chosen)


@given(st.lists(st.integers(0, 100), max_size=40), st.randoms())
def test_the_order_of_questions_never_matters(credits, rng):
    shuffled = credits[:]
    rng.shuffle(shuffled)
    assert score(shuffled) == score(credits)
    assert 0 <= score(credits) <= max(credits, default=0)


@given(st.integers(), st.integers(0, 30))
def test_a_draw_never_repeats_a_question_nor_loses_an_option(seed, count):
    drawn = draw(_BANK, count, random.Random(seed))
    assert len({question.id for question in drawn}) == min(count, 26)
    assert {frozenset(question.options) for question in drawn} <= {frozenset("abcd")}
