"""What people see of a quiz."""

import dataclasses
import json

import pytest

from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.quizzes_pages import (
    PastAttempt,
    QuizIntro,
    QuizReview,
    ReviewedLine,
    ReviewedOption,
    ReviewedQuestion,
    SittingOption,
    as_shown,
    pieces,
    without_gaps,
)
from qser_app.domain.quizzes_rules import Shown, rules_from
from tests.support.people import NOON

_CHOICE = ReviewedQuestion(
    place=0,
    kind=QuestionKind.SINGLE,
    stem="STEM",
    language="en",
    options=(ReviewedOption("a", "OPTION", chosen=True, right=True, feedback="FEEDBACK"),),
    credit=37,
    explanation="EXPLANATION",
    lesson_id=7,
    lesson_title="LESSON",
    remark="REMARK",
)
_LINES = (ReviewedLine("LABEL", "GIVEN", "RIGHT", 41),)
_MATCH = dataclasses.replace(_CHOICE, kind=QuestionKind.MATCH, options=(), lines=_LINES)
_TYPED = dataclasses.replace(_CHOICE, kind=QuestionKind.SHORT, options=(), lines=_LINES)
_REVIEW = QuizReview(1, 2, 1, 63, True, 70, NOON, (_CHOICE, _MATCH, _TYPED), missed=3)
_ALL = {"STEM", "OPTION", "LABEL", "GIVEN", "63", "37", "41", "RIGHT", "FEEDBACK", "EXPLANATION", "LESSON", "REMARK"}
_SEEN = {
    Shown.MESSAGE: set(),
    Shown.QUESTIONS: {"STEM", "OPTION", "LABEL"},
    Shown.ANSWERS: {"STEM", "OPTION", "LABEL", "GIVEN"},
    Shown.SCORE: {"STEM", "OPTION", "LABEL", "GIVEN", "63", "37"},
    Shown.EVERYTHING: _ALL,
}


@pytest.mark.parametrize("level", Shown)
def test_each_level_shows_what_it_names_and_nothing_more(level):
    shown = json.dumps(dataclasses.asdict(as_shown(_REVIEW, level)), default=str)
    assert {word for word in _ALL if word in shown} == _SEEN[level]


@pytest.mark.parametrize("level", Shown)
def test_what_was_chosen_missed_and_right_follow_the_level(level):
    seen = as_shown(_REVIEW, level)
    marks = [(option.chosen, option.right) for question in seen.questions for option in question.options]
    assert marks == ([] if level is Shown.MESSAGE else [(level >= Shown.ANSWERS, level >= Shown.EVERYTHING)])
    assert (seen.missed, seen.passed) == (3 if level >= Shown.SCORE else 0, True)


def test_a_text_with_gaps_comes_in_pieces():
    lists = {"g1": (SittingOption("a", "law", False), SittingOption("b", "habit", False)), "g2": ()}
    told = pieces("Asylum is a [[g1]], and takes [[g2]] days.", lists, ["g1=b", "g2=ten"])
    assert [(piece.text, piece.key, piece.number, piece.value) for piece in told] == [
        ("Asylum is a ", "", 0, ""),
        ("", "g1", 1, "b"),
        (", and takes ", "", 0, ""),
        ("", "g2", 2, "ten"),
        (" days.", "", 0, ""),
    ]
    assert [option.chosen for option in told[1].options] == [False, True]
    assert [piece.value for piece in pieces("[[g1]][[g2]]", lists, ["?"])] == ["", ""]


def test_a_text_with_gaps_can_be_read_as_one_line():
    assert without_gaps("A [[g1]] and [[g2]].") == "A … and …."


def _intro(*attempts, **settings):
    return QuizIntro(1, "T", "en", rules_from(1, 1, 1, settings), 4, tuple(attempts))


def _past(number, *, score=50, passed=False, submitted=NOON):
    return PastAttempt(number, number, NOON, submitted, score, passed)


def test_the_best_score_is_the_best_that_is_shown():
    assert _intro(_past(2, score=None, passed=True), _past(1, score=40)).best == 40
    assert _intro(_past(1, score=None)).best is None


def test_whoever_may_start_has_attempts_left_or_one_open():
    assert _intro(attempts=1).may_start
    assert not _intro(_past(1), attempts=1).may_start
    assert _intro(_past(1, submitted=None), attempts=1).may_start


def test_the_next_attempt_opens_after_the_last_one_handed_in():
    assert _intro(wait_hours=1).opens_at is None
    assert _intro(_past(1), wait_hours=1).opens_at == rules_from(1, 1, 1, {"wait_hours": 1}).opens_at(NOON)
