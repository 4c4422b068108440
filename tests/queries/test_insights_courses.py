"""The courses of a person."""

import pytest
from sqlmodel import update

from qser_app.domain.courses import UnitKind
from qser_app.domain.insights import CourseRow
from qser_app.domain.people import Language
from qser_app.models import CourseText, Enrolment, QuizAttempt, Unit, UnitProgress
from qser_app.queries.insights_courses import courses_of
from tests.queries.test_insights_profile import somebody
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON
from tests.support.statements import statements


def enrol(db, person, course, *, completed: bool = False, left: bool = False, seconds: int = 60, done: int = 1):
    moments = {"completed_at": NOON if completed else None, "left_at": NOON if left else None}
    db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON, **moments))
    module = a_module(db, course, "more", position=2)
    for number in range(done):
        unit = a_unit(db, module, f"done-{number}")
        values = {"started_at": NOON, "updated_at": NOON, "completed_at": NOON, "active_seconds": seconds, "score": 80}
        db.add(UnitProgress(person_id=person.id, unit_id=unit.id, course_id=course.id, **values))
    db.flush()
    return module


def test_a_course_row_says_how_far_and_how_well(db):
    ada, me = somebody(db)
    course = a_course(db, units=3)
    enrol(db, ada, course, seconds=90)
    row = CourseRow("QSER", "Course QSER", NOON.isoformat(), "", "in_progress", 25, 80, 90, "learner", course.id, 1, 4)
    assert courses_of(db, **me, reader=Language.EN) == [row]


def test_a_course_of_which_only_failed_tests_are_left_is_not_passed(db):
    ada, me = somebody(db)
    module = enrol(db, ada, a_course(db, units=0), done=2)
    unit = a_unit(db, module, "quiz", kind=UnitKind.QUIZ)
    tried = {"person_id": ada.id, "unit_id": unit.id, "draw": [], "started_at": NOON, "submitted_at": NOON}
    db.add(QuizAttempt(**tried, number=1, score=20, passed=False))
    db.flush()
    assert [(row.status, row.percent) for row in courses_of(db, **me, reader=Language.EN)] == [("not_passed", 66)]
    db.add(QuizAttempt(**tried, number=2, score=90, passed=True))
    db.flush()
    assert [row.status for row in courses_of(db, **me, reader=Language.EN)] == ["in_progress"]


def test_what_was_taken_out_of_a_course_no_longer_counts(db):
    ada, me = somebody(db)
    enrol(db, ada, a_course(db, units=1), done=3)
    db.flush()
    db.exec(update(Unit).where(Unit.key == "done-0").values(retired_at=NOON))
    db.exec(update(Unit).where(Unit.key == "done-1").values(is_draft=True))
    assert [(row.done, row.units, row.percent) for row in courses_of(db, **me, reader=Language.EN)] == [(1, 2, 50)]


def test_a_course_that_was_left_says_so(db):
    ada, me = somebody(db)
    enrol(db, ada, a_course(db), left=True)
    assert [row.status for row in courses_of(db, **me, reader=Language.EN)] == ["left"]


def test_titles_come_in_the_readers_language_where_they_exist(db):
    ada, me = somebody(db)
    course = a_course(db)
    db.add(CourseText(course_id=course.id, language=Language.EL, title="Μάθημα"))
    enrol(db, ada, course, completed=True)
    assert [row.title for row in courses_of(db, **me, reader=Language.EL)] == ["Μάθημα"]
    assert [(row.title, row.percent, row.status) for row in courses_of(db, **me, reader=Language.CS)] == [("Course QSER", 100, "completed")]


@pytest.mark.parametrize("courses", [1, 3])
def test_courses_cost_six_statements_however_many(db, courses):
    ada, me = somebody(db)
    for number in range(courses):
        enrol(db, ada, a_course(db, f"C{number}"))
    assert statements(db, lambda: courses_of(db, **me, reader=Language.EN)) == 6
