"""What a learner does, and what is remembered of it."""

import threading
from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.courses import CourseStatus
from qser_app.domain.learning import Completion
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.rewards import NOTHING, Badge, BadgeCategory, Reward
from qser_app.domain.rewards_facts import Rule
from qser_app.models import Enrolment, LearningDay, PointEntry, Reflection, Unit, UnitProgress
from qser_app.services.learning import complete_unit, keep_place, keep_reflection, open_unit, record_progress
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.worlds import world

KEY = "0b8f2f9e-sitting"
FIRST_COURSE = Badge(BadgeCategory.LEARNING, 1)


@world
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@world
def units(db, ada):
    course = a_course(db)
    return db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()


def progress(db):
    return db.exec(select(UnitProgress)).one()


def test_opening_a_unit_enrols_and_remembers_where_to_go_on(db, ada, units):
    open_unit(db, actor=ada, unit_id=units[1], at=NOON)
    open_unit(db, actor=ada, unit_id=units[0], at=NOON + timedelta(days=1))
    enrolment = db.exec(select(Enrolment)).one()
    assert (enrolment.last_unit_id, enrolment.last_at, enrolment.enrolled_at) == (units[0], NOON + timedelta(days=1), NOON)
    assert len(db.exec(select(UnitProgress)).all()) == 2


def test_finishing_a_unit_earns_once(db, ada, units):
    assert complete_unit(db, actor=ada, unit_id=units[0], at=NOON) == Completion(units[0], True, Reward(25))
    assert complete_unit(db, actor=ada, unit_id=units[0], at=NOON + timedelta(days=1)) == Completion(units[0], False)
    assert (progress(db).completed_at, progress(db).percent) == (NOON, 100)


def test_the_last_unit_completes_the_course_once(db, ada, units):
    made = [complete_unit(db, actor=ada, unit_id=unit, at=NOON + timedelta(minutes=n)) for n, unit in enumerate(units)]
    assert [each.course_completed for each in made] == [False, False, True]
    assert made[2].reward == Reward(25 + 150, (FIRST_COURSE,))
    assert not complete_unit(db, actor=ada, unit_id=units[2], at=NOON).course_completed
    assert len(db.exec(select(PointEntry).where(PointEntry.rule == Rule.COURSE)).all()) == 1


def test_a_retired_unit_stands_in_nobodys_way(db, ada, units):
    db.get(Unit, units[2]).retired_at = NOON
    db.flush()
    assert not complete_unit(db, actor=ada, unit_id=units[0], at=NOON).course_completed
    assert complete_unit(db, actor=ada, unit_id=units[1], at=NOON).course_completed


def test_a_completed_course_stays_completed_when_it_grows(db, ada, units):
    for unit in units:
        complete_unit(db, actor=ada, unit_id=unit, at=NOON)
    db.add(Unit(module_id=db.get(Unit, units[0]).module_id, course_id=1, key="new", kind="lesson", position=9))
    db.flush()
    open_unit(db, actor=ada, unit_id=units[0], at=NOON + timedelta(days=1))
    assert db.exec(select(Enrolment)).one().completed_at == NOON


def test_nothing_once_reached_is_taken_back(db, ada, units):
    complete_unit(db, actor=ada, unit_id=units[0], at=NOON, score=80, passed=True)
    complete_unit(db, actor=ada, unit_id=units[0], at=NOON, score=40, passed=False)
    record_progress(db, actor=ada, unit_id=units[0], percent=10, at=NOON, score=5)
    keep_place(db, actor=ada, unit_id=units[0], place={"block": 1}, percent=3, at=NOON)
    row = progress(db)
    assert (row.percent, row.score, row.passed, row.completed_at) == (100, 80, True, NOON)


def test_percent_only_grows_and_stays_within_bounds(db, ada, units):
    for percent in (30, 20, 250, -4):
        record_progress(db, actor=ada, unit_id=units[0], percent=percent, at=NOON)
    assert progress(db).percent == 100
    assert progress(db).completed_at is None


def test_reading_to_the_end_is_not_yet_done(db, ada, units):
    keep_place(db, actor=ada, unit_id=units[0], place={"block": 12, "part": 40}, percent=100, at=NOON)
    assert (progress(db).place, progress(db).percent) == ({"block": 12, "part": 40}, 99)


@pytest.mark.parametrize("place", [{"block": [1]}, {"block": "x" * 200}, {str(n): n for n in range(20)}])
def test_a_place_is_small_and_flat(db, ada, units, place):
    with pytest.raises(BadInput):
        keep_place(db, actor=ada, unit_id=units[0], place=place, at=NOON)


@pytest.mark.parametrize(("seconds", "points"), [(3600, 25), (3601, 0)])
def test_beyond_the_days_hour_a_unit_is_completed_but_earns_nothing(db, ada, units, seconds, points):
    db.add(LearningDay(person_id=ada.person_id, day=NOON.date(), active_seconds=seconds))
    db.flush()
    made = complete_unit(db, actor=ada, unit_id=units[0], at=NOON)
    assert (made.first_time, made.reward.points) == (True, points)


def test_a_course_is_worth_its_points_at_any_hour(db, ada, units):
    db.add(LearningDay(person_id=ada.person_id, day=NOON.date(), active_seconds=4000))
    db.flush()
    rewards = [complete_unit(db, actor=ada, unit_id=unit, at=NOON).reward for unit in units]
    assert rewards == [NOTHING, NOTHING, Reward(150, (FIRST_COURSE,))]


def test_a_reflection_is_kept_and_the_last_word_stands(db, ada, units):
    for text in ("first", "ελληνικά"):
        keep_reflection(db, actor=ada, unit_id=units[0], place="reflect-1", text=text, at=NOON)
    assert db.exec(select(Reflection.text)).all() == ["ελληνικά"]


@pytest.mark.parametrize(("place", "text"), [("../x", "a"), ("reflect-1", "x" * 10_001)])
def test_a_reflection_has_a_place_and_an_end(db, ada, units, place, text):
    with pytest.raises(BadInput):
        keep_reflection(db, actor=ada, unit_id=units[0], place=place, text=text, at=NOON)


@pytest.mark.parametrize("how", ["unknown", "foreign", "draft", "retired"])
def test_what_is_not_for_the_actor_does_not_exist(db, ada, how):
    fields = {"organisation_id": an_organisation(db, "elsewhere").id} if how == "foreign" else {}
    course = a_course(db, units=1, status=CourseStatus.DRAFT if how == "draft" else CourseStatus.PUBLISHED, **fields)
    unit = db.exec(select(Unit).where(Unit.course_id == course.id)).one()
    unit.retired_at = NOON if how == "retired" else None
    db.flush()
    unit_id = 987_654 if how == "unknown" else unit.id
    calls = [
        lambda: open_unit(db, actor=ada, unit_id=unit_id, at=NOON),
        lambda: complete_unit(db, actor=ada, unit_id=unit_id, at=NOON),
        lambda: record_progress(db, actor=ada, unit_id=unit_id, percent=1, at=NOON),
        lambda: keep_place(db, actor=ada, unit_id=unit_id, place={}, at=NOON),
        lambda: keep_reflection(db, actor=ada, unit_id=unit_id, place="reflect-1", text="x", at=NOON),
    ]
    for call in calls:
        with pytest.raises(NotFound):
            call()


def test_a_course_of_ones_own_organisation_is_for_its_people(db, ada):
    course = a_course(db, units=1, organisation_id=ada.organisation_id)
    unit = db.exec(select(Unit).where(Unit.course_id == course.id)).one()
    assert complete_unit(db, actor=ada, unit_id=unit.id, at=NOON).course_completed


def test_two_tabs_that_finish_at_once_make_one_completion(engine):
    ada, units = do(_a_learner)
    start, made = threading.Barrier(4), []

    def finish(unit):
        start.wait()
        made.append(do(complete_unit, actor=ada, unit_id=unit, at=NOON))

    threads = [threading.Thread(target=finish, args=(unit,)) for unit in units * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.first_time for each in made) == [False, False, True, True]
    assert sorted(each.course_completed for each in made) == [False, False, False, True]
    rules = do(lambda db: sorted(db.exec(select(PointEntry.rule)).all()))
    assert rules == [Rule.COURSE, Rule.UNIT, Rule.UNIT]


def _a_learner(db):
    ada = actor_for(a_person(db, an_organisation(db)))
    a_course(db, units=2)
    return ada, db.exec(select(Unit.id)).all()


def test_ten_learners_show_how_long_a_unit_takes(db, units):
    house = an_organisation(db, "elsewhere")
    for number in range(1, 11):
        person = actor_for(a_person(db, house))
        open_unit(db, actor=person, unit_id=units[0], at=NOON)
        mine = db.exec(select(UnitProgress).where(UnitProgress.person_id == person.person_id)).one()
        mine.active_seconds = number * 60
        assert db.get(Unit, units[0]).measured_minutes is None
        complete_unit(db, actor=person, unit_id=units[0], at=NOON)
    assert db.get(Unit, units[0]).measured_minutes == 6
