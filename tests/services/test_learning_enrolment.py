"""Coming into a course and going out of it."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.learning_enrolment import (
    CourseClosed,
    CourseFull,
    CourseInvitedOnly,
    CourseNeedsLevel,
    CourseNotYet,
    Enrolling,
    Step,
    Way,
)
from qser_app.domain.people import Language, Newcomer, Role
from qser_app.models import CourseAdmission, Enrolment, EnrolmentDepartment, EnrolmentLine, Notice, Standing, Unit, UnitProgress
from qser_app.services import people
from qser_app.services.learning import complete_unit, keep_place, open_unit, record_progress
from qser_app.services.learning_enrolment import come_in, enrol, leave
from qser_app.services.quizzes import start, submit
from qser_app.services.rewards import open_standing
from tests.support.courses import a_course
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz

DAY = timedelta(days=1)
BY_HAND = Enrolling(Way.PERSON)


@pytest.fixture
def town(db):
    return an_organisation(db)


@pytest.fixture
def ada(db, town):
    return actor_for(a_person(db, town))


def rules(db, course, **fields):
    row = CourseAdmission(course_id=course.id, changed_at=NOON, **fields)
    db.add(row)
    db.flush()
    return row


def units(db, course):
    return db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()


def lines(db):
    return [(line.person_id, line.step, line.way) for line in db.exec(select(EnrolmentLine).order_by(EnrolmentLine.id))]


def inside(db, course):
    return db.exec(select(Enrolment.person_id).where(Enrolment.course_id == course.id, Enrolment.left_at.is_(None))).all()


def test_whoever_opens_a_unit_is_in_and_the_ledger_says_so_once(db, ada):
    course = a_course(db)
    for unit_id in units(db, course)[:2]:
        open_unit(db, actor=ada, unit_id=unit_id, at=NOON)
    assert inside(db, course) == [ada.person_id]
    assert lines(db) == [(ada.person_id, Step.ENROLLED, Way.SELF)]


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"opens_at": NOON + DAY}, CourseNotYet),
        ({"closes_at": NOON}, CourseClosed),
        ({"capacity": 0}, CourseFull),
        ({"self_enrolment": False}, CourseInvitedOnly),
        ({"level": 2}, CourseNeedsLevel),
    ],
)
def test_a_locked_course_lets_nobody_in_by_any_door(db, ada, fields, refusal):
    course = a_course(db)
    rules(db, course, **fields)
    first = units(db, course)[0]
    for verb in (
        lambda: open_unit(db, actor=ada, unit_id=first, at=NOON),
        lambda: complete_unit(db, actor=ada, unit_id=first, at=NOON),
        lambda: record_progress(db, actor=ada, unit_id=first, percent=50, at=NOON),
        lambda: keep_place(db, actor=ada, unit_id=first, place={"block": 1}, at=NOON),
    ):
        with pytest.raises(refusal):
            verb()
    assert inside(db, course) == []
    assert db.exec(select(UnitProgress.id)).all() == []


@pytest.mark.parametrize(
    ("fields", "refusal"), [({"opens_at": NOON + DAY}, CourseNotYet), ({"closes_at": NOON}, CourseClosed), ({"capacity": 1}, None)]
)
def test_dates_bind_those_who_are_in_and_seats_do_not(db, ada, fields, refusal):
    course = a_course(db)
    enrol(db, course_id=course.id, people=[ada.person_id], by=BY_HAND, at=NOON - DAY)
    rules(db, course, **fields)
    if refusal:
        with pytest.raises(refusal):
            open_unit(db, actor=ada, unit_id=units(db, course)[0], at=NOON)
    else:
        open_unit(db, actor=ada, unit_id=units(db, course)[0], at=NOON)


def test_what_was_begun_in_time_may_be_finished(db, ada):
    course = a_course(db)
    first, second, _ = units(db, course)
    open_unit(db, actor=ada, unit_id=first, at=NOON - DAY)
    rules(db, course, closes_at=NOON)
    leave(db, course_id=course.id, person_id=ada.person_id, by=BY_HAND, at=NOON)
    assert complete_unit(db, actor=ada, unit_id=first, at=NOON).first_time
    with pytest.raises(CourseClosed):
        complete_unit(db, actor=ada, unit_id=second, at=NOON)


def test_a_quiz_that_was_begun_in_time_is_handed_in_and_no_other_begins(db, ada):
    quiz = a_quiz(db)
    attempt = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON - DAY)
    open_unit(db, actor=ada, unit_id=quiz.unit_id, at=NOON - DAY)
    db.add(CourseAdmission(course_id=quiz.course_id, closes_at=NOON, changed_at=NOON))
    db.flush()
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=NOON) == attempt
    submit(db, actor=ada, attempt_id=attempt, at=NOON)
    with pytest.raises(CourseClosed):
        start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)


def test_seats_are_given_in_order_and_nobody_is_counted_twice(db, town):
    course = a_course(db)
    rules(db, course, capacity=2)
    a, b, c = (a_person(db, town, name=name).id for name in "ABC")
    assert enrol(db, course_id=course.id, people=[a, a, b, c], by=BY_HAND, at=NOON) == [a, b]
    assert enrol(db, course_id=course.id, people=[a, b, c], by=BY_HAND, at=NOON) == []
    with pytest.raises(CourseFull):
        come_in(db, person_id=c, course_id=course.id, by=Enrolling(Way.LINK), at=NOON)
    come_in(db, person_id=a, course_id=course.id, by=Enrolling(Way.LINK), at=NOON)
    leave(db, course_id=course.id, person_id=a, by=BY_HAND, at=NOON)
    come_in(db, person_id=c, course_id=course.id, by=Enrolling(Way.LINK), at=NOON)
    assert sorted(inside(db, course)) == [b, c]


def test_whoever_is_taken_out_keeps_what_they_did_and_goes_on_from_there(db, ada):
    course = a_course(db)
    first, second, _ = units(db, course)
    complete_unit(db, actor=ada, unit_id=first, at=NOON)
    assert leave(db, course_id=course.id, person_id=ada.person_id, by=BY_HAND, at=NOON)
    assert not leave(db, course_id=course.id, person_id=ada.person_id, by=BY_HAND, at=NOON)
    rules(db, course, self_enrolment=False)
    with pytest.raises(CourseInvitedOnly):
        open_unit(db, actor=ada, unit_id=second, at=NOON)
    assert enrol(db, course_id=course.id, people=[ada.person_id], by=BY_HAND, at=NOON) == [ada.person_id]
    for unit_id in units(db, course)[1:]:
        done = complete_unit(db, actor=ada, unit_id=unit_id, at=NOON)
    assert done.course_completed
    assert lines(db) == [
        (ada.person_id, Step.ENROLLED, Way.SELF),
        (ada.person_id, Step.LEFT, Way.PERSON),
        (ada.person_id, Step.ENROLLED, Way.PERSON),
    ]


def test_whoever_is_enrolled_by_others_is_told_each_time_in_their_own_inbox(db, town):
    course, ada = a_course(db), a_person(db, town)
    for _ in range(2):
        enrol(db, course_id=course.id, people=[ada.id], by=BY_HAND, at=NOON)
    leave(db, course_id=course.id, person_id=ada.id, by=BY_HAND, at=NOON)
    enrol(db, course_id=course.id, people=[ada.id], by=Enrolling(Way.SHEET), at=NOON)
    told = db.exec(select(Notice)).all()
    assert [(each.code, each.gaps, each.link) for each in told] == [("course-enrolled", {"title": "Course QSER"}, "/course/QSER")] * 2


def test_many_are_enrolled_at_once(db, town):
    course = a_course(db)
    crowd = [a_person(db, town, name=f"P{number}").id for number in range(3)]
    assert enrol(db, course_id=course.id, people=crowd, by=BY_HAND, at=NOON) == crowd


def _rule(db, department, course):
    db.add(EnrolmentDepartment(department_id=department.id, course_id=course.id, made_at=NOON))
    db.flush()


def test_whoever_joins_a_department_later_is_enrolled_and_so_are_those_below_it(db, town):
    whole, part, other = a_department(db, town, "Whole"), a_department(db, town, "Part"), a_department(db, town, "Other")
    part.parent_id = whole.id
    course, admin = a_course(db), actor_for(a_person(db, town, Role.ADMIN, name="Zoe"), Role.ADMIN)
    _rule(db, whole, course)
    new = people.create_person(
        db, actor=admin, newcomer=Newcomer(town.id, "new@example.org", "New", Language.EN, department_id=part.id), at=NOON
    )
    moved = a_person(db, town, name="Moved", department_id=other.id).id
    assert inside(db, course) == [new]
    people.change_department(db, actor=admin, person_id=moved, department_id=other.id, at=NOON)
    assert inside(db, course) == [new]
    people.change_department(db, actor=admin, person_id=moved, department_id=whole.id, at=NOON)
    assert sorted(inside(db, course)) == sorted([new, moved])


@pytest.mark.parametrize("fields", [{"closes_at": NOON}, {"capacity": 0}])
def test_a_course_that_is_over_or_full_keeps_nobody_from_their_department(db, town, fields):
    department, course = a_department(db, town), a_course(db)
    _rule(db, department, course)
    rules(db, course, **fields)
    newcomer = Newcomer(town.id, "new@example.org", "New", Language.EN, department_id=department.id)
    people.admit(db, newcomer=newcomer, at=NOON)
    assert inside(db, course) == []


def test_whoever_reaches_the_level_may_begin_and_whoever_has_begun_goes_on(db, ada):
    course = a_course(db)
    first, second, *_ = units(db, course)
    asked = rules(db, course, level=2)
    enrol(db, course_id=course.id, people=[ada.person_id], by=BY_HAND, at=NOON)
    with pytest.raises(CourseNeedsLevel) as refused:
        open_unit(db, actor=ada, unit_id=first, at=NOON)
    assert refused.value.gaps == {"level": 2}
    open_standing(db, person_id=ada.person_id, at=NOON)
    db.get_one(Standing, ada.person_id).level = 2
    db.flush()
    open_unit(db, actor=ada, unit_id=first, at=NOON)
    asked.level = 9
    db.flush()
    open_unit(db, actor=ada, unit_id=second, at=NOON)
    assert complete_unit(db, actor=ada, unit_id=second, at=NOON).first_time
