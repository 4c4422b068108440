"""Handing in, by the owner or by the house, and grading anew."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.quizzes import Choice
from qser_app.domain.quizzes_rules import GRACE
from qser_app.models import PointEntry, Question, QuizAnswer, QuizAttempt, UnitProgress
from qser_app.queries.quizzes import overdue
from qser_app.services.quizzes import answer, start, submit
from qser_app.services.quizzes_results import hand_in_overdue
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import RIGHT, WRONG, a_quiz, a_quiz_of_all_kinds, chosen_at, right_of

LATER = NOON + timedelta(minutes=5)
ENDS = NOON + timedelta(minutes=20)
OVER = ENDS + timedelta(seconds=11)


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


def _sit(db, actor, quiz, answers, *, at=NOON):
    attempt_id = start(db, actor=actor, unit_id=quiz.unit_id, at=at)
    for place, chosen in chosen_at(db, attempt_id, answers).items():
        answer(db, actor=actor, choice=Choice(attempt_id, place, tuple(chosen), str(uuid.uuid4())), at=at)
    return attempt_id


def _attempt(db, attempt_id):
    return db.exec(select(QuizAttempt).where(QuizAttempt.id == attempt_id).execution_options(populate_existing=True)).one()


def test_an_attempt_whose_time_is_over_is_handed_in_with_what_was_saved(db, ada):
    attempt_id = _sit(db, ada, a_quiz(db, minutes=20), RIGHT)
    assert hand_in_overdue(db, attempt_id=attempt_id, at=OVER)
    attempt = _attempt(db, attempt_id)
    assert (attempt.submitted_at, attempt.score, attempt.passed) == (ENDS, 100, True)
    assert [entry.points for entry in db.exec(select(PointEntry).where(PointEntry.rule == "test"))] == [100]


def test_within_the_grace_it_stays_open(db, ada):
    attempt_id = _sit(db, ada, a_quiz(db, minutes=20), RIGHT)
    assert not hand_in_overdue(db, attempt_id=attempt_id, at=ENDS + GRACE)
    assert _attempt(db, attempt_id).submitted_at is None


def test_without_a_time_limit_it_stays_open_for_ever(db, ada):
    attempt_id = _sit(db, ada, a_quiz(db), RIGHT)
    assert not hand_in_overdue(db, attempt_id=attempt_id, at=NOON + timedelta(days=999))
    assert not hand_in_overdue(db, attempt_id=999_999, at=OVER)


def test_the_house_finds_what_is_overdue_the_oldest_first(db, ada):
    late = [_sit(db, ada, a_quiz(db, code=f"L{n}", minutes=20 - n), {}) for n in range(3)]
    _sit(db, ada, a_quiz(db, code="FREE"), {})
    assert overdue(db, at=OVER - GRACE, limit=2) == [late[2], late[1]]
    for attempt_id in late:
        hand_in_overdue(db, attempt_id=attempt_id, at=OVER)
    assert overdue(db, at=OVER, limit=9) == []


def test_handing_in_after_the_deadline_counts_as_at_the_deadline(db, ada):
    attempt_id = _sit(db, ada, a_quiz(db, minutes=20), RIGHT)
    assert submit(db, actor=ada, attempt_id=attempt_id, at=OVER + timedelta(hours=3)).passed
    assert _attempt(db, attempt_id).submitted_at == ENDS


def test_owner_and_house_at_once_hand_in_once(engine):
    def plant(db):
        actor = actor_for(a_person(db, an_organisation(db)))
        return actor, _sit(db, actor, a_quiz(db, minutes=20), RIGHT)

    actor, attempt_id = do(plant)

    def rush(number):
        if number % 2:
            return do(hand_in_overdue, attempt_id=attempt_id, at=OVER)
        return do(submit, actor=actor, attempt_id=attempt_id, at=OVER).reward.points > 0

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(rush, range(10))) == 1
    assert do(lambda db: sorted(entry.points for entry in db.exec(select(PointEntry)))) == [25, 100]


def test_a_score_that_is_not_shown_is_not_told_to_progress_either(db, ada):
    quiz = a_quiz(db, shown_failed=3, shown_passed=2)
    for answers in (WRONG, RIGHT):
        attempt_id = _sit(db, ada, quiz, answers)
        submit(db, actor=ada, attempt_id=attempt_id, at=LATER)
        progress = db.exec(select(UnitProgress).execution_options(populate_existing=True)).one()
        assert (progress.score, _attempt(db, attempt_id).score_shown) == (None, False)
    assert progress.completed_at == LATER


def test_only_what_is_graded_counts_in_the_score(db, ada):
    quiz = a_quiz_of_all_kinds(db, kinds=("single", "likert"))
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    for place, kind in enumerate(("single", "likert")):
        answer(db, actor=ada, choice=Choice(attempt_id, place, tuple(right_of(kind)), str(place)), at=NOON)
    assert submit(db, actor=ada, attempt_id=attempt_id, at=LATER).score == 100
    assert [row.credit for row in db.exec(select(QuizAnswer).order_by(QuizAnswer.place))] == [100, None]


def test_changing_a_question_never_changes_an_attempt_that_has_begun(db, ada):
    quiz = a_quiz(db)
    attempt_id = _sit(db, ada, quiz, RIGHT)
    drawn = _attempt(db, attempt_id).draw
    for question in db.exec(select(Question)).all():  # every question gets a new version in which another answer is right
        question.retired_at = LATER
        weights = {"weights": {"a": 0, "b": 100, "c": 0}}
        values = question.model_dump(exclude={"id", "answer_key", "version", "retired_at"})
        db.add(Question(**values, answer_key=weights, version=2, retired_at=None))
    db.flush()
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=LATER) == attempt_id
    assert submit(db, actor=ada, attempt_id=attempt_id, at=LATER).score == 100
    assert _attempt(db, attempt_id).draw == drawn
