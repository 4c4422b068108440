"""Whether courses are open to somebody."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses import CourseStatus
from qser_app.domain.learning_enrolment import Door
from qser_app.models import CourseAdmission, Enrolment, Unit
from qser_app.queries.courses_catalogue import catalogue
from qser_app.queries.learning import going_on, other_courses
from qser_app.queries.learning_enrolment import barred_course, behind_doors, door_of, locks_of, status_of
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements

DAY = timedelta(days=1)


@pytest.fixture
def town(db):
    return an_organisation(db)


@pytest.fixture
def ada(db, town):
    return actor_for(a_person(db, town))


def locked(db, code, **fields):
    course = a_course(db, code)
    db.add(CourseAdmission(course_id=course.id, changed_at=NOON, **fields))
    db.flush()
    return course


def _in(db, course, person_id, **fields):
    db.add(Enrolment(person_id=person_id, course_id=course.id, enrolled_at=NOON, **fields))
    db.flush()


def _first(db, course):
    return db.exec(select(Unit.id).where(Unit.course_id == course.id)).first()


def test_a_door_says_why_it_is_shut_and_whether_one_was_in(db, town, ada):
    plain, soon, full = a_course(db, "PLAIN"), locked(db, "SOON", opens_at=NOON + DAY), locked(db, "FULL", capacity=1)
    assert door_of(db, actor=ada, course_id=plain.id, at=NOON) == Door()
    assert door_of(db, actor=ada, course_id=soon.id, at=NOON) == Door("not_yet", NOON + DAY)
    _in(db, full, a_person(db, town, name="Ben").id)
    assert door_of(db, actor=ada, course_id=full.id, at=NOON).lock == "full"
    _in(db, plain, ada.person_id, left_at=NOON)
    assert door_of(db, actor=ada, course_id=plain.id, at=NOON) == Door(left=True)


def test_the_catalogue_marks_what_is_locked_and_home_passes_it_over(db, ada):
    locked(db, "A", closes_at=NOON)
    locked(db, "B", self_enrolment=False)
    a_course(db, "C")
    entries = behind_doors(db, entries=catalogue(db, actor=ada), actor=ada, at=NOON)
    assert [(each.code, each.lock) for each in entries] == [("A", "closed"), ("B", "invited_only"), ("C", "")]
    assert going_on(db, actor=ada, at=NOON)[0].course_code == "C"
    assert [each.code for each in other_courses(db, actor=ada, but="", at=NOON)] == ["C"]


def test_home_begins_with_the_course_somebody_was_enrolled_in_and_leaves_out_those_they_left(db, ada):
    first, second, third = (a_course(db, code) for code in "ABC")
    _in(db, third, ada.person_id)
    assert going_on(db, actor=ada, at=NOON)[0].course_code == "C"
    _in(db, first, ada.person_id, left_at=NOON, last_at=NOON)
    assert going_on(db, actor=ada, at=NOON)[0].course_code == "C"
    assert second.id


def test_all_locks_take_one_statement(db, ada):
    locked(db, "A", closes_at=NOON)
    one = statements(db, lambda: locks_of(db, actor=ada, at=NOON))
    for code in "BC":
        locked(db, code, capacity=0)
    assert statements(db, lambda: locks_of(db, actor=ada, at=NOON)) == one == 1


def test_an_unpublished_course_is_known_to_those_who_might_learn_it(db, town, ada):
    other = an_organisation(db, "other")
    for code, status, home in (
        ("DRAFT", CourseStatus.DRAFT, None),
        ("OVER", CourseStatus.ARCHIVED, town),
        ("FOREIGN", CourseStatus.DRAFT, other),
    ):
        a_course(db, code, status=status, organisation_id=home.id if home else None)
    found = [status_of(db, actor=ada, code=code) for code in ("draft", "OVER", "FOREIGN", "NOWHERE")]
    assert found == [CourseStatus.DRAFT, CourseStatus.ARCHIVED, None, None]


def test_a_door_that_asks_for_a_level_says_which_and_what_one_has(db, town, ada):
    course = locked(db, "STEEP", level=3)
    shut = Door("level", level=3, reached=1)
    assert door_of(db, actor=ada, course_id=course.id, at=NOON) == locks_of(db, actor=ada, at=NOON)["STEEP"] == shut
    entry = next(each for each in behind_doors(db, entries=catalogue(db, actor=ada), actor=ada, at=NOON) if each.code == "STEEP")
    assert (entry.lock, entry.level) == ("level", 3)


def test_a_unit_leads_to_the_door_of_its_course_where_that_is_shut(db, town, ada):
    other = an_organisation(db, "other")
    draft, foreign = (
        a_course(db, "DRAFT", status=CourseStatus.DRAFT),
        a_course(db, "FOREIGN", status=CourseStatus.DRAFT, organisation_id=other.id),
    )
    for course, code in ((draft, "DRAFT"), (locked(db, "SHUT", closes_at=NOON), "SHUT"), (a_course(db, "OPEN"), ""), (foreign, "")):
        assert barred_course(db, actor=ada, unit_id=_first(db, course), at=NOON) == code
    assert barred_course(db, actor=ada, unit_id=99_999, at=NOON) == ""
