"""Learning at a glance, as those who may see it see it."""

from datetime import timedelta

import pytest

from qser_app.domain.courses import UnitKind
from qser_app.domain.insights import Bar
from qser_app.domain.insights_infographic import DASH, Period
from qser_app.domain.people import Language, Privacy, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import Enrolment, LearningDay, QuizAttempt, UnitProgress
from qser_app.queries.insights_infographic import infographic
from qser_app.services.learning_totals_audit import rebuild_totals
from qser_app.services.rewards import change_visibility, open_standing
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements


def seen(db, person, **more):
    return infographic(db, **({"actor": actor_for(person), "person_id": person.id, "reader": Language.EN, "at": NOON} | more))[0]


def enrol(db, person, number, *, completed=False, seconds=0, **fields):
    course = a_course(db, f"C{number}", units=0)
    db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON, completed_at=NOON if completed else None, **fields))
    unit = a_unit(db, a_module(db, course, "more", position=2), "done")
    values = {"started_at": NOON, "updated_at": NOON, "completed_at": NOON, "active_seconds": seconds}
    db.add(UnitProgress(person_id=person.id, unit_id=unit.id, course_id=course.id, **values))
    db.flush()
    rebuild_totals(db)
    return course


def hand_in(db, person, *scores):
    course = a_course(db, "TESTS", units=0)
    quiz = a_unit(db, a_module(db, course, "tests", position=3), "quiz", kind=UnitKind.QUIZ)
    for number, score in enumerate(scores):
        given = {"draw": [], "started_at": NOON, "submitted_at": NOON, "score": score, "passed": score >= 70, "number": number}
        db.add(QuizAttempt(person_id=person.id, unit_id=quiz.id, **given))
        db.add(QuizAttempt(person_id=person.id, unit_id=quiz.id, **given | {"practice": True, "score": 1}))
    db.flush()


def test_a_course_that_was_left_is_in_no_rate(db):
    ada = a_person(db, an_organisation(db), name="Ada Zagos")
    for number in range(7):
        enrol(db, ada, number, completed=number < 2)
    enrol(db, ada, 7, left_at=NOON)
    found = seen(db, ada)
    assert (found.courses, found.completed, found.rate) == (7, 2, 29)
    assert (found.name, found.initials, found.organisation) == ("Ada Zagos", "AZ", "Egaleon")


def test_somebody_new_has_dashes_and_no_bars(db):
    found = seen(db, a_person(db, an_organisation(db)))
    assert (found.rate, found.pass_rate, found.seconds, found.active, found.busiest, found.change) == (DASH, DASH, 0, [], "", "same")


def test_tests_count_what_was_handed_in_and_no_practice(db):
    ada = a_person(db, an_organisation(db))
    hand_in(db, ada, 50, 90, 70)
    found = seen(db, ada)
    assert (found.executions, found.passed, found.pass_rate, found.average) == (3, 2, 67, 70)


def test_training_time_is_active_time_and_the_five_busiest_courses_are_shown(db):
    ada = a_person(db, an_organisation(db))
    for number in range(6):
        enrol(db, ada, number, seconds=number * 388)
    found = seen(db, ada)
    assert found.seconds == 15 * 388 == 3600 + 37 * 60
    assert [bar.label for bar in found.active] == [f"Course C{number}" for number in (5, 4, 3, 2, 1)]
    assert found.active[0] == Bar("Course C5", 33, 100)


def test_months_and_weeks_are_those_of_the_person_s_own_calendar(db):
    ada = a_person(db, an_organisation(db), time_zone="Pacific/Auckland")
    at = NOON.replace(day=30, month=11)  # it is already December there
    db.add(LearningDay(person_id=ada.id, day=at.date() + timedelta(days=1), active_seconds=600))
    db.add(LearningDay(person_id=ada.id, day=at.date() - timedelta(days=29), active_seconds=60))
    enrol(db, ada, 1)
    found = seen(db, ada, at=at)
    assert (found.today, found.this_month, found.last_month) == ("2026-12-01", Period(600, 1, 0), Period(60, 1, 1))
    assert (found.by_this_day, found.learning_days, found.busiest) == (Period(60, 1, 0), 2, "2026-12-01")


def test_places_are_for_those_who_want_them_among_enough_people(db):
    town = an_organisation(db)
    ada, *others = [a_person(db, town, name=name) for name in ("Ada", "Bob", "Cleo", "Dan", "Eve")]
    for person in (ada, *others):
        open_standing(db, person_id=person.id, at=NOON)
    assert seen(db, ada).ranks == {"points": 1, "badges": 1, "level": 1}
    ada.privacy = Privacy.HIDDEN
    change_visibility(db, person_id=ada.id, at=NOON)
    assert seen(db, ada).ranks == {}
    assert seen(db, others[0]).ranks == {}  # four are too few


def test_it_is_for_its_person_and_their_administrator(db):
    town = an_organisation(db)
    ada, bob = a_person(db, town), a_person(db, town, name="Bob")
    eve = a_person(db, an_organisation(db, "brno"), name="Eve")
    assert seen(db, ada, actor=actor_for(bob, Role.ADMIN)).name == "Ada"
    for stranger in (actor_for(bob), actor_for(bob, Role.MANAGER), actor_for(eve, Role.ADMIN)):
        with pytest.raises(NotAllowed):
            seen(db, ada, actor=stranger)
    with pytest.raises(NotFound):
        seen(db, ada, person_id=999)


def test_it_costs_the_same_however_much_there_is(db):
    ada, bob = a_person(db, an_organisation(db)), a_person(db, an_organisation(db, "brno"), name="Bob")
    for number in range(4):
        enrol(db, ada if number else bob, number, seconds=60)
    for person in (ada, bob):
        open_standing(db, person_id=person.id, at=NOON)
    costs = {statements(db, lambda person=person: seen(db, person)) for person in (ada, bob)}
    assert len(costs) == 1
    assert costs.pop() <= 11
