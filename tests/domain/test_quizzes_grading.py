"""What an answer earns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.quizzes_answers import right_chosen
from qser_app.domain.quizzes_grading import grade, number, parts, passes, remark, same_text, score
from qser_app.domain.quizzes_kinds import QuestionKind
from tests.support.questions import AQuestion, answers, questions

_GRADED = [kind for kind in QuestionKind if kind.is_graded]
_OF_FOUR = {"weights": {"a": 50.0, "b": -50.0, "c": 50.0, "d": -50.0}}
_THIRDS = {"weights": {"a": 33.33333, "b": 33.33333, "c": 33.33333, "d": -100.0}}
_PAIRS = {"pairs": {"p1": "a", "p2": "b", "p3": "a"}}
_YEARS = {"ranges": [{"low": 1822.0, "high": 1822.0, "weight": 100.0}, {"low": 1820.0, "high": 1824.0, "weight": 50.0}]}
_ANIMALS = {
    "accept": {
        "en": [
            {"text": "frog", "weight": 100.0, "feedback": "Good!"},
            {"text": "cat*", "weight": 50.0, "feedback": "Cats?"},
            {"text": "*", "weight": 0.0, "feedback": "No."},
        ],
        "el": [{"text": "βάτραχος", "weight": 100.0, "feedback": "Ωραία!"}],
    },
    "case": False,
}
_GAPS = {
    "gaps": {"g1": {"weights": {"a": 100.0, "b": 40.0}}, "g2": {"accept": {"en": [{"text": "Athens", "weight": 100.0, "feedback": ""}]}}}
}


@pytest.mark.parametrize(
    ("kind", "key", "chosen", "earned"),
    [
        ("single", {"weights": {"a": 100.0, "b": 40.0, "c": -50.0}}, ["a"], 100),
        ("single", {"weights": {"a": 100.0, "b": 40.0, "c": -50.0}}, ["b"], 40),
        ("single", {"weights": {"a": 100.0, "b": 40.0, "c": -50.0}}, ["c"], 0),
        ("single", {"weights": {"a": 100.0, "b": 0.0}}, ["a", "b"], 0),
        ("single", {"weights": {"a": 100.0, "b": 0.0}}, ["z"], 0),
        ("true_false", {"weights": {"true": 0.0, "false": 100.0}}, ["false"], 100),
        ("true_false", {"weights": {"true": 0.0, "false": 100.0}}, ["true"], 0),
        ("multiple", _OF_FOUR, ["a", "c"], 100),
        ("multiple", _OF_FOUR, ["a"], 50),
        ("multiple", _OF_FOUR, ["a", "b"], 0),
        ("multiple", _OF_FOUR, ["b", "d"], 0),
        ("multiple", _OF_FOUR, ["a", "b", "c", "d"], 0),
        ("multiple", _THIRDS, ["c", "a", "b"], 100),
        ("all", _OF_FOUR, ["c", "a"], 100),
        ("all", _OF_FOUR, ["a"], 0),
        ("all", _OF_FOUR, ["a", "b", "c"], 0),
        ("match", _PAIRS, ["p3=a", "p1=a", "p2=b"], 100),
        ("match", _PAIRS, ["p1=a", "p2=a", "p3=a"], 67),
        ("match", _PAIRS, ["p1=a"], 33),
        ("match", _PAIRS, ["p1=a", "p1=b"], 0),
        ("order", {"order": ["c", "a", "b"]}, ["c", "a", "b"], 100),
        ("order", {"order": ["c", "a", "b"]}, ["c", "b", "a"], 33),
        ("order", {"order": ["c", "a", "b"]}, ["a", "b", "c"], 0),
        ("gap", _GAPS, ["g1=a", "g2=athens "], 100),
        ("gap", _GAPS, ["g1=b", "g2=Athens"], 70),
        ("gap", _GAPS, ["g2=Rome"], 0),
        ("numeric", _YEARS, ["1822"], 100),
        ("numeric", _YEARS, ["1823,5"], 50),
        ("numeric", _YEARS, ["1825"], 0),
        ("numeric", _YEARS, ["soon"], 0),
        ("short", _ANIMALS, [" FROG "], 100),
        ("short", _ANIMALS, ["cat, of course"], 50),
        ("short", _ANIMALS, ["dog"], 0),
        ("short", _ANIMALS, ["βατραχοσ"], 100),
        ("short", _ANIMALS, [""], 0),
        ("likert", {}, ["a"], 0),
    ],
)
def test_an_answer_earns_what_the_key_says(kind, key, chosen, earned):
    assert grade(QuestionKind(kind), key, chosen, "en") == earned


@given(questions())
def test_not_knowing_and_saying_nothing_earn_nothing(question):
    assert grade(question.kind, question.answer_key, ["?"], "en") == 0
    assert grade(question.kind, question.answer_key, [], "en") == 0


@given(questions(), st.data())
def test_a_grade_is_never_above_all_nor_below_nothing(question, data):
    assert 0 <= grade(question.kind, question.answer_key, data.draw(answers(question)), "en") <= 100


@given(questions(*[kind for kind in QuestionKind if kind is not QuestionKind.ORDER]), st.data(), st.randoms())
def test_the_order_of_an_answer_never_matters_unless_order_is_asked_for(question, data, rng):
    chosen = data.draw(answers(question))
    shuffled = rng.sample(chosen, len(chosen))
    assert grade(question.kind, question.answer_key, shuffled, "en") == grade(question.kind, question.answer_key, chosen, "en")


@given(questions(), st.data(), st.sampled_from(["en", "el"]))
def test_grading_again_gives_the_same(question: AQuestion, data, language):
    chosen = data.draw(answers(question))
    assert len({grade(question.kind, question.answer_key, list(chosen), language) for _ in range(3)}) == 1


@given(questions(*_GRADED))
def test_the_right_answer_earns_everything(question):
    chosen = right_chosen(question.kind, question.answer_key, "en")
    assert grade(question.kind, question.answer_key, chosen, "en") == 100


@given(questions(QuestionKind.MATCH, QuestionKind.ORDER, QuestionKind.GAP), st.data())
def test_parts_are_named_by_their_places_and_make_the_whole(question, data):
    told = parts(question.kind, question.answer_key, data.draw(answers(question)), "en")
    assert set(told) == {*question.shape.prompts, *(key for key, _ in question.shape.gaps)} or set(told) == set(question.shape.options)
    assert all(0 <= each <= 100 for each in told.values())


@pytest.mark.parametrize(
    ("chosen", "language", "said"),
    [("frog", "en", "Good!"), ("dog", "en", "No."), ("βάτραχος", "el", "Ωραία!"), ("?", "en", "")],
)
def test_the_author_answers_what_was_typed(chosen, language, said):
    assert remark(QuestionKind.SHORT, _ANIMALS, [chosen], language) == said


def test_the_author_answers_a_number_in_the_reader_s_language():
    key = {"ranges": [{"low": 1.0, "high": 2.0, "weight": 100.0, "feedback": {"el": "Ναι."}}]}
    assert [remark(QuestionKind.NUMERIC, key, ["1,5"], language) for language in ("el", "en")] == ["Ναι.", ""]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12,5", 12.5),
        ("12.5", 12.5),
        (" -3 ", -3.0),
        ("\u22123", -3.0),
        ("1.000", 1.0),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("1 000", 1000.0),
        ("-12\u202f345,5", -12345.5),
        ("1 00", None),
        ("1234 567", None),
        ("1,000,000", None),
        ("", None),
        ("nan", None),
        ("inf", None),
        ("0x10", None),
        ("1_000", None),
        ("9" * 400, None),
    ],
)
def test_numbers_are_read_with_comma_or_point_and_never_guessed(typed, value):
    assert number(typed) == value


@pytest.mark.parametrize(
    ("pattern", "typed", "same"),
    [
        ("Αθήνας", "ΑΘΗΝΑΣ", True),
        ("refugee*", "Refugees", True),
        ("*colou*r", "the colour", True),
        ("a*a", "a", False),
        ("ran *", "ran away", True),
        ("ran *", "range", False),
        ("5\\*5", "5*5", True),
        ("5\\*5", "5x5", False),
        ("it's *", "It\u2019s raining", True),
        ("«ναι»", "“ναι”", True),
        ("well-being", "wellbeing", False),
        ("*" * 200 + "b", "a" * 500, False),
    ],
)
def test_typed_text_is_compared_as_people_mean_it(pattern, typed, same):
    assert same_text(pattern, typed) is same


def test_capitals_count_only_where_the_author_says_so():
    assert same_text("EU", "eu")
    assert not same_text("EU", "eu", case=True)
    assert same_text("Café", "Cafe", case=True)


@pytest.mark.parametrize(("credits", "expected"), [([100, 50, 0], 50), ([100, 100, 50, 50, 50, 67], 70), ([], 100), ([0, 1], 1)])
def test_a_score_is_the_mean_with_halves_rounded_up(credits, expected):
    assert score(credits) == expected


def test_reaching_the_mark_is_enough():
    assert passes(70, pass_mark=70)
    assert not passes(69, pass_mark=70)


@given(st.lists(st.integers(0, 100), min_size=1, max_size=40), st.randoms())
def test_the_order_of_questions_never_matters(credits, rng):
    shuffled = rng.sample(credits, len(credits))
    assert score(shuffled) == score(credits)
    assert min(credits) <= score(credits) <= max(credits)
