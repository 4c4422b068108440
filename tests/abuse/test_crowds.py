"""A crowd in the same moment: nobody meets a locked database, nobody waits for a connection that never comes, nothing is lost."""

import asyncio
import threading
from datetime import timedelta

import pytest
from sqlmodel import func, select

from qser_app.db import do, look, study, work
from qser_app.domain.learning_enrolment import CourseFull, Enrolling, Way
from qser_app.models import CourseAdmission, EnrolmentLine, LearningDay, PointEntry, Sitting, Unit, UnitProgress
from qser_app.queries.courses_catalogue import catalogue
from qser_app.queries.learning_enrolment import taken
from qser_app.services.learning import complete_unit, open_unit
from qser_app.services.learning_enrolment import enrol
from qser_app.services.learning_time import beat
from qser_app.services.rewards_audit import differences
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation

CLASS = 60


def _class_of(db, size):
    town = an_organisation(db)
    course = a_course(db, units=2)
    units = db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()
    return [actor_for(a_person(db, town, name=f"Ada {number}")) for number in range(size)], units


async def _learn(actor, unit_id):
    for seconds in (0, 15, 30):
        at = NOON + timedelta(seconds=seconds)
        await work(beat, actor=actor, unit_id=unit_id, key=f"sitting-{actor.person_id}", active=True, at=at)
    await work(complete_unit, actor=actor, unit_id=unit_id, at=NOON + timedelta(seconds=31))


async def test_a_class_that_learns_in_step_is_counted_to_the_last_second(engine):
    people, (first, _) = do(_class_of, CLASS)
    await asyncio.gather(*(_learn(actor, first) for actor in people), *(study(catalogue, actor=actor) for actor in people))
    counted = look(lambda db: db.exec(select(func.count(), func.sum(LearningDay.active_seconds)).select_from(LearningDay)).one())
    assert tuple(counted) == (CLASS, CLASS * 30)
    done = select(func.count()).select_from(UnitProgress).where(UnitProgress.completed_at.is_not(None))
    assert look(lambda db: db.exec(done).one()) == CLASS
    assert look(lambda db: len(set(db.exec(select(PointEntry.person_id))))) == CLASS
    assert look(differences) == []


SEATS = 5


@pytest.mark.parametrize("crowd", [20])
async def test_of_a_crowd_that_enrols_at_once_as_many_come_in_as_there_are_seats(engine, crowd):
    people, (first, _) = do(_class_of, crowd)
    course_id = look(lambda db: db.get_one(Unit, first).course_id)
    do(lambda db: db.add(CourseAdmission(course_id=course_id, capacity=SEATS, changed_at=NOON)))
    verbs = [work(open_unit, actor=actor, unit_id=first, at=NOON) for actor in people[: crowd // 2]]
    one_by_one = [[actor.person_id] for actor in people[crowd // 2 :]]
    verbs += [work(enrol, course_id=course_id, people=each, by=Enrolling(Way.PERSON), at=NOON) for each in one_by_one]
    answers = await asyncio.gather(*verbs, return_exceptions=True)
    refused = [each for each in answers if isinstance(each, Exception)]
    assert {type(each) for each in refused} <= {CourseFull}
    assert look(taken, course_id=course_id) == SEATS
    came_in = select(func.count()).select_from(EnrolmentLine).where(EnrolmentLine.course_id == course_id)
    assert look(lambda db: db.exec(came_in).one()) == SEATS


async def test_somebody_who_opens_two_tabs_at_once_is_enrolled_once(engine):
    (actor,), units = do(_class_of, 1)
    await asyncio.gather(*(work(open_unit, actor=actor, unit_id=unit_id, at=NOON) for unit_id in units * 5))
    assert len(look(lambda db: db.exec(select(EnrolmentLine.id)).all())) == 1


async def test_tabs_of_one_person_that_beat_at_once_share_one_clock(engine):
    (actor,), (first, second) = do(_class_of, 1)
    for seconds in (0, 15):
        beats = [
            work(beat, actor=actor, unit_id=unit, key=f"tab-{number:08}", active=True, at=NOON + timedelta(seconds=seconds))
            for number, unit in enumerate([first, second] * 10)
        ]
        await asyncio.gather(*beats)
    assert look(lambda db: db.exec(select(LearningDay.active_seconds)).all()) == [15]
    assert look(lambda db: sum(db.exec(select(Sitting.active_seconds)))) == 15


@pytest.mark.parametrize("seconds", [1.5])
async def test_whoever_else_writes_for_long_is_waited_for(engine, seconds):
    """A backup, a migration, an operator with a shell: they hold the database without knowing of our own order of writers."""
    (actor,), (first, _) = do(_class_of, 1)
    held, done = threading.Event(), threading.Event()

    def hold():
        with engine.connect().execution_options(qser_writes=True) as other, other.begin():
            if other.dialect.name == "postgresql":
                other.exec_driver_sql("lock table learning_day in exclusive mode")
            held.set()
            done.wait(seconds)

    holder = threading.Thread(target=hold)
    holder.start()
    await asyncio.to_thread(held.wait, 5)
    try:
        await asyncio.gather(
            *(work(beat, actor=actor, unit_id=first, key=f"tab-{number:08}", active=True, at=NOON) for number in range(4)),
            *(study(catalogue, actor=actor) for _ in range(4)),
        )
    finally:
        done.set()
        holder.join()
    assert look(lambda db: len(db.exec(select(Sitting.id)).all())) == 4


async def test_more_ask_than_there_are_connections(engine):
    (actor,), _ = do(_class_of, 1)
    found = await asyncio.gather(*(study(catalogue, actor=actor) for _ in range(200)))
    assert {len(entries) for entries in found} == {1}
