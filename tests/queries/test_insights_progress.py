"""A person in one course, unit by unit."""

import pytest

from qser_app.domain.courses import UnitKind
from qser_app.domain.insights_profile import ProgressModule, ProgressUnit
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Enrolment, QuizAttempt, UnitProgress
from qser_app.queries.insights_progress import progress_in
from tests.queries.test_insights_profile import somebody
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON
from tests.support.statements import statements


def begun(db, ada, unit, **fields):
    values = {"started_at": NOON, "updated_at": NOON, "active_seconds": 60} | fields
    db.add(UnitProgress(person_id=ada.id, unit_id=unit.id, course_id=unit.course_id, **values))
    db.flush()


def test_every_unit_says_how_the_person_stands_in_it(db):
    ada, me = somebody(db)
    course = a_course(db, units=0)
    db.add(Enrolment(person_id=ada.id, course_id=course.id, enrolled_at=NOON))
    module = a_module(db, course, "two", position=2)
    done, going, quiz, new = (a_unit(db, module, key, position=n) for n, key in enumerate(("done", "going", "quiz", "new")))
    a_unit(db, module, "draft", is_draft=True)
    quiz.kind = UnitKind.QUIZ
    begun(db, ada, done, completed_at=NOON, score=80)
    begun(db, ada, going)
    begun(db, ada, quiz)
    db.add(QuizAttempt(person_id=ada.id, unit_id=quiz.id, number=1, draw=[], started_at=NOON, submitted_at=NOON, score=20, passed=False))
    db.flush()
    assert progress_in(db, **me, course_id=course.id, reader=Language.EN) == [
        ProgressModule(
            "Two",
            1,
            [
                ProgressUnit(done.id, "Done", "lesson", "completed", 80, 60),
                ProgressUnit(going.id, "Going", "lesson", "in_progress", -1, 60),
                ProgressUnit(quiz.id, "Quiz", "quiz", "not_passed", -1, 60),
                ProgressUnit(new.id, "New", "lesson", "not_started", -1, 0),
            ],
        )
    ]


def test_a_course_somebody_is_not_in_shows_nothing(db):
    _, me = somebody(db)
    with pytest.raises(NotFound):
        progress_in(db, **me, course_id=a_course(db).id, reader=Language.EN)


@pytest.mark.parametrize("units", [1, 3])
def test_progress_costs_six_statements_however_many_units(db, units):
    ada, me = somebody(db)
    course = a_course(db, units=units)
    db.add(Enrolment(person_id=ada.id, course_id=course.id, enrolled_at=NOON))
    asked = me | {"course_id": course.id, "reader": Language.EN}
    assert statements(db, lambda: progress_in(db, **asked)) == 6
