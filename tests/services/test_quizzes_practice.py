"""Practising what was missed."""

import uuid
from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import Language
from qser_app.domain.quizzes import Choice, NothingToPractise
from qser_app.domain.refusals import NotFound
from qser_app.models import PointEntry, Question, QuizAttempt, UnitProgress
from qser_app.queries.insights_tests import taken_tests
from qser_app.queries.quizzes import intro
from qser_app.services.quizzes import answer, start, submit
from qser_app.services.quizzes_practice import practise
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import RIGHT, WRONG, a_quiz, a_quiz_of_all_kinds, chosen_at

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


def _fill(db, actor, attempt_id, answers):
    for place, chosen in chosen_at(db, attempt_id, answers).items():
        answer(db, actor=actor, choice=Choice(attempt_id, place, tuple(chosen), str(uuid.uuid4())), at=NOON)
    return submit(db, actor=actor, attempt_id=attempt_id, at=LATER)


def _taken(db, actor, quiz, answers):
    attempt_id = start(db, actor=actor, unit_id=quiz.unit_id, at=NOON)
    _fill(db, actor, attempt_id, answers)
    return attempt_id


def test_only_what_was_missed_is_asked_again(db, ada):
    quiz = a_quiz(db)
    attempt_id = _taken(db, ada, quiz, RIGHT | {"q2": ["b"], "q4": ["a"]})
    practice = db.get(QuizAttempt, practise(db, actor=ada, attempt_id=attempt_id, at=LATER))
    assert {db.get(Question, each["question"]).key for each in practice.draw} == {"q2", "q4"}
    assert (practice.practice, practice.source_id, practice.deadline_at) == (True, attempt_id, None)


def test_practice_takes_no_attempt_earns_nothing_and_stands_in_no_result(db, ada):
    quiz = a_quiz(db, attempts=2, minutes=20)
    attempt_id = _taken(db, ada, quiz, WRONG)
    points = len(db.exec(select(PointEntry)).all())
    result = _fill(db, ada, practise(db, actor=ada, attempt_id=attempt_id, at=LATER), RIGHT)
    progress = db.exec(select(UnitProgress).execution_options(populate_existing=True)).one()
    assert (result.score, result.reward.points, len(db.exec(select(PointEntry)).all())) == (100, 0, points)
    assert (progress.score, progress.completed_at) == (0, None)
    assert [row.attempts for row in taken_tests(db, actor=ada, person_id=ada.person_id, reader=Language.EN)] == [1]
    seen = intro(db, actor=ada, unit_id=quiz.unit_id)
    assert ([each.id for each in seen.attempts], seen.best, seen.may_start, seen.practice) == ([attempt_id], 0, True, None)


def test_an_open_practice_is_gone_on_with(db, ada):
    quiz = a_quiz(db)
    attempt_id = _taken(db, ada, quiz, WRONG)
    practice = practise(db, actor=ada, attempt_id=attempt_id, at=LATER)
    assert practise(db, actor=ada, attempt_id=attempt_id, at=LATER) == practice
    assert intro(db, actor=ada, unit_id=quiz.unit_id).practice == practice
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=LATER) not in (practice, attempt_id)


def test_practice_can_be_repeated(db, ada):
    attempt_id = _taken(db, ada, a_quiz(db), WRONG)
    one = practise(db, actor=ada, attempt_id=attempt_id, at=LATER)
    submit(db, actor=ada, attempt_id=one, at=LATER)
    two = practise(db, actor=ada, attempt_id=attempt_id, at=LATER)
    assert [db.get(QuizAttempt, each).number for each in (one, two)] == [1, 2]


def test_scales_are_not_practised(db, ada):
    quiz = a_quiz_of_all_kinds(db, kinds=("likert", "single"))
    attempt_id = _taken(db, ada, quiz, {})
    practice = db.get(QuizAttempt, practise(db, actor=ada, attempt_id=attempt_id, at=LATER))
    assert [db.get(Question, each["question"]).kind for each in practice.draw] == ["single"]


@pytest.mark.parametrize("options", [{"practice": False}, {"shown_failed": 3}, {"shown_failed": 1}])
def test_it_is_not_offered_where_the_rules_do_not_show_what_was_missed(db, ada, options):
    attempt_id = _taken(db, ada, a_quiz(db, **options), WRONG)
    with pytest.raises(NothingToPractise):
        practise(db, actor=ada, attempt_id=attempt_id, at=LATER)


def test_nothing_missed_an_open_attempt_and_practice_itself_are_not_practised(db, ada):
    quiz = a_quiz(db)
    perfect, poor = _taken(db, ada, quiz, RIGHT), _taken(db, ada, quiz, WRONG)
    waiting = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    practice = practise(db, actor=ada, attempt_id=poor, at=LATER)
    submit(db, actor=ada, attempt_id=practice, at=LATER)
    for attempt_id in (perfect, waiting, practice):
        with pytest.raises(NothingToPractise):
            practise(db, actor=ada, attempt_id=attempt_id, at=LATER)


def test_nobody_practises_somebody_else_s_attempt(db, ada):
    bob = actor_for(a_person(db, an_organisation(db, "other"), name="Bob"))
    attempt_id = _taken(db, ada, a_quiz(db), WRONG)
    with pytest.raises(NotFound):
        practise(db, actor=bob, attempt_id=attempt_id, at=LATER)
