"""The tests of a person, and what was answered, as far as the reader may know."""

from datetime import timedelta

import pytest
from sqlmodel import select, update

from qser_app.domain.courses import UnitKind
from qser_app.domain.insights_profile import Part
from qser_app.domain.insights_tests import TakenTest
from qser_app.domain.people import Language, Role
from qser_app.models import Organisation, QuizAttempt
from qser_app.queries.insights_profile import subject_of
from qser_app.queries.insights_tests import answers_of, taken_tests
from qser_app.services.quizzes import start, submit
from tests.queries.test_insights_profile import somebody
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for
from tests.support.quizzes import a_quiz
from tests.support.statements import statements


def a_taken_quiz(db, ada, *scores, code="TAKEN"):
    course = a_course(db, code)
    unit = a_unit(db, a_module(db, course, "tests", position=3), "quiz", kind=UnitKind.QUIZ)
    for number, score in enumerate(scores):
        at = NOON + timedelta(minutes=number)
        given = {"draw": [], "started_at": at - timedelta(seconds=30), "submitted_at": at, "score": score, "passed": score >= 70}
        db.add(QuizAttempt(person_id=ada.id, unit_id=unit.id, number=number + 1, **given))
    db.add(QuizAttempt(person_id=ada.id, unit_id=unit.id, number=99, draw=[], started_at=NOON))
    db.flush()
    return unit


def test_taken_tests_show_the_best_score_the_tries_and_the_time(db):
    ada, me = somebody(db)
    unit = a_taken_quiz(db, ada, 50, 90, 70)
    last = db.exec(select(QuizAttempt).where(QuizAttempt.number == 3)).one()
    at = (NOON + timedelta(minutes=2)).isoformat()
    expected = TakenTest(unit.id, "Quiz", "Course TAKEN", True, 90, 3, at, 90, f"/learn/quiz/{unit.id}?result={last.id}")
    assert taken_tests(db, **me, reader=Language.EN) == [expected]


def test_a_score_that_is_not_shown_to_its_owner_is_shown_to_whoever_made_the_test(db):
    ada, me = somebody(db)
    unit = a_taken_quiz(db, ada, 90)
    db.exec(update(QuizAttempt).values(score_shown=False))
    assert [row.score for row in taken_tests(db, **me, reader=Language.EN)] == [None]
    boss = actor_for(a_person(db, ada_home(db, ada), name="Boss"), Role.SUPERADMIN)
    row = taken_tests(db, actor=boss, person_id=ada.id, reader=Language.EN)[0]
    attempt = db.exec(select(QuizAttempt.id).where(QuizAttempt.unit_id == unit.id)).first()
    assert (row.score, row.answers) == (90, f"/desk/quiz-attempt/{attempt}")


def ada_home(db, ada):
    return db.get_one(Organisation, ada.organisation_id)


def test_without_tests_there_is_nothing(db):
    _, me = somebody(db)
    assert taken_tests(db, **me, reader=Language.EN) == []


def told(db, actor, person_id):
    subject = subject_of(db, actor=actor, person_id=person_id, part=Part.EXPORT)
    return [lines for _, _, lines in answers_of(db, actor=actor, subject=subject, reader=Language.EN)]


@pytest.mark.parametrize(("shown", "lines", "with_right"), [(5, 4, True), (4, 4, False), (3, 4, False), (2, 0, False), (1, 0, False)])
def test_one_s_own_answers_are_told_as_far_as_the_rules_show_them(db, shown, lines, with_right):
    ada, me = somebody(db)
    quiz = a_quiz(db, shown_passed=shown, shown_failed=shown)
    submit(db, actor=me["actor"], attempt_id=start(db, actor=me["actor"], unit_id=quiz.unit_id, at=NOON), at=NOON)
    found = [line for attempt in told(db, me["actor"], ada.id) for line in attempt]
    assert (len(found), all(line.right and line.credit is not None for line in found)) == (lines, with_right or not lines)


def test_another_s_answers_are_told_to_whoever_made_the_test_alone(db):
    ada, me = somebody(db)
    quiz = a_quiz(db)
    submit(db, actor=me["actor"], attempt_id=start(db, actor=me["actor"], unit_id=quiz.unit_id, at=NOON), at=NOON)
    town = ada_home(db, ada)
    admin, boss = a_person(db, town, name="Admin"), a_person(db, town, name="Boss")
    assert told(db, actor_for(admin, Role.ADMIN), ada.id) == []  # a course of the whole house is not theirs to write
    assert len(told(db, actor_for(boss, Role.SUPERADMIN), ada.id)[0]) == 4


@pytest.mark.parametrize("tests", [1, 3])
def test_tests_cost_four_statements_however_many(db, tests):
    ada, me = somebody(db)
    for number in range(tests):
        a_taken_quiz(db, ada, 50, 90, code=f"C{number}")
    assert statements(db, lambda: taken_tests(db, **me, reader=Language.EN)) == 4
