"""A quiz after it was handed in."""

import pytest

from qser_app.domain.quizzes import AttemptOpen, Choice
from qser_app.domain.quizzes_rules import Shown
from qser_app.queries.quizzes import sitting
from qser_app.queries.quizzes_review import review
from qser_app.services.quizzes import start, submit
from qser_app.services.quizzes_answers import answer
from qser_app.services.quizzes_practice import practise
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import ALL_KINDS, a_quiz_of_all_kinds, right_of


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


def _reviewed(db, actor, kind, chosen, **options):
    quiz = a_quiz_of_all_kinds(db, kinds=(kind,), **options)
    attempt_id = start(db, actor=actor, unit_id=quiz.unit_id, at=NOON)
    if chosen:
        answer(db, actor=actor, choice=Choice(attempt_id, 0, tuple(chosen), "x"), at=NOON)
    submit(db, actor=actor, attempt_id=attempt_id, at=NOON)
    return review(db, actor=actor, attempt_id=attempt_id).questions[0]


def _lines(question):
    return [(line.label, line.given, line.right, line.credit) for line in question.lines]


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_every_kind_is_explained_with_a_lesson_to_learn_it(db, ada, kind):
    seen = _reviewed(db, ada, kind, right_of(kind))
    assert (seen.explanation, seen.lesson_title, seen.answered) == (f"CANARY because {kind}", "words (en)", True)
    assert seen.credit == (-1 if kind == "likert" else 100)
    assert bool(seen.options) != bool(seen.lines)


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_what_was_left_open_is_not_called_answered(db, ada, kind):
    seen = _reviewed(db, ada, kind, [])
    assert (seen.answered, seen.unsure, seen.credit) == (False, False, -1 if kind == "likert" else 0)


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_i_do_not_know_is_told_as_such(db, ada, kind):
    seen = _reviewed(db, ada, kind, ["?"], unsure=True)
    assert (seen.answered, seen.unsure) == (True, True)
    assert [line.given for line in seen.lines if line.given] == []


def test_pairs_stand_line_by_line(db, ada):
    seen = _reviewed(db, ada, "match", ["p1=a", "p2=c"])
    assert _lines(seen) == [("Greece", "Athens", "Athens", 100), ("Spain", "Prague", "Madrid", 0)]


def test_an_order_stands_place_by_place(db, ada):
    seen = _reviewed(db, ada, "order", ["a", "c", "b"])
    assert _lines(seen) == [("1", "Observe", "Observe", 100), ("2", "Act", "Interpret", 0), ("3", "Interpret", "Act", 0)]


def test_gaps_stand_by_their_number(db, ada):
    seen = _reviewed(db, ada, "gap", ["g1=b", "g2=canarygap"])
    assert seen.stem == "Asylum is a … and takes … days."
    assert _lines(seen) == [("1", "habit", "law", 0), ("2", "canarygap", "CANARYGAP", 100)]


def test_what_was_typed_stands_beside_what_was_meant(db, ada):
    assert _lines(_reviewed(db, ada, "numeric", ["12"])) == [("", "12", "90417 – 90417.5 days", 0)]
    assert _lines(_reviewed(db, ada, "short", ["frog"], code="SHORT"))[0][:3] == ("", "frog", "CANARYSHORT")


def test_the_author_s_remark_on_a_typed_answer_is_told(db, ada):
    assert _reviewed(db, ada, "short", ["canaryshort"]).remark == "CANARY said"


def test_practice_shows_no_more_than_the_attempt_it_came_from(db, ada):
    quiz = a_quiz_of_all_kinds(db, kinds=("single", "short"), shown_failed=4, shown_passed=5)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    submit(db, actor=ada, attempt_id=attempt_id, at=NOON)
    practice = practise(db, actor=ada, attempt_id=attempt_id, at=NOON)
    for place, each in enumerate(sitting(db, actor=ada, attempt_id=practice).questions):
        answer(db, actor=ada, choice=Choice(practice, place, tuple(right_of(each.kind)), str(place)), at=NOON)
    submit(db, actor=ada, attempt_id=practice, at=NOON)
    seen = review(db, actor=ada, attempt_id=practice)
    assert (seen.passed, seen.shown, seen.questions[0].explanation) == (True, Shown.SCORE, "")


def test_an_open_attempt_is_not_reviewed(db, ada):
    quiz = a_quiz_of_all_kinds(db)
    with pytest.raises(AttemptOpen):
        review(db, actor=ada, attempt_id=start(db, actor=ada, unit_id=quiz.unit_id, at=NOON))
