"""The time a learner spends: whose clock, how much, and what counting costs."""

import threading
from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.learning import Day
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import LearningDay, Sitting, Unit, UnitProgress
from qser_app.services.learning_time import beat
from qser_app.services.learning_totals_audit import total_differences
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import counting

KEY = "0b8f2f9e-sitting"


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@pytest.fixture
def units(db, ada):
    course = a_course(db)
    return db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()


def progress(db):
    return db.exec(select(UnitProgress)).one()


def test_time_is_counted_by_the_servers_clock(db, ada, units):
    days = [
        beat(db, actor=ada, unit_id=units[0], key=KEY, active=active, at=NOON + timedelta(seconds=seconds))
        for seconds, active in [(0, True), (15, True), (30, False), (45, True), (600, True)]
    ]
    assert [day.seconds for day in days] == [0, 15, 15, 30, 50]
    sitting = db.exec(select(Sitting)).one()
    assert (sitting.active_seconds, sitting.open_seconds) == (50, 65)
    assert (progress(db).active_seconds, progress(db).open_seconds) == (50, 65)


def test_two_tabs_share_one_clock(db, ada, units):
    for seconds in range(0, 60, 10):
        key = KEY + str(seconds % 20)
        day = beat(db, actor=ada, unit_id=units[0], key=key, active=True, at=NOON + timedelta(seconds=seconds))
    assert day == Day(40, 30)


def test_midnight_in_athens_begins_a_new_day(db, ada, units):
    midnight = NOON.replace(hour=22)
    for seconds in (-15, 0, 15):
        day = beat(db, actor=ada, unit_id=units[0], key=KEY, active=True, at=midnight + timedelta(seconds=seconds))
    assert day.seconds == 30
    assert sorted(row.active_seconds for row in db.exec(select(LearningDay))) == [0, 30]


def test_a_beat_needs_a_key_of_the_right_shape(db, ada, units):
    with pytest.raises(BadInput):
        beat(db, actor=ada, unit_id=units[0], key="<script>", active=True, at=NOON)


def test_a_second_tab_begins_to_count_when_it_opens(db, ada, units):
    beat(db, actor=ada, unit_id=units[0], key=KEY, active=True, at=NOON)
    assert beat(db, actor=ada, unit_id=units[0], key=KEY + "2", active=True, at=NOON + timedelta(seconds=15)).seconds == 0


def test_nobody_counts_time_in_what_is_not_theirs_to_learn(db, ada, units):
    foreign = a_course(db, units=1, organisation_id=an_organisation(db, "brno").id, code="B")
    theirs = db.exec(select(Unit.id).where(Unit.course_id == foreign.id)).one()
    for unit in (theirs, 9_999):
        with pytest.raises(NotFound):
            beat(db, actor=ada, unit_id=unit, key=KEY, active=True, at=NOON)


def test_a_beat_costs_five_statements(db, ada, units):
    for seconds in (0, 15, 30):
        with counting(db) as sent:
            beat(db, actor=ada, unit_id=units[0], key=KEY, active=True, at=NOON + timedelta(seconds=seconds))
        assert len(sent) == 5


def test_tabs_that_beat_at_once_never_count_a_moment_twice(engine):
    def plant(db):
        ada, course = actor_for(a_person(db, an_organisation(db))), a_course(db, units=1)
        return ada, db.exec(select(Unit.id).where(Unit.course_id == course.id)).one()

    ada, unit = do(plant)
    keys = [f"{KEY}-{number}" for number in range(4)]
    for key in keys:
        do(beat, actor=ada, unit_id=unit, key=key, active=True, at=NOON)
    start = threading.Barrier(4)

    def later(key):
        start.wait()
        do(beat, actor=ada, unit_id=unit, key=key, active=True, at=NOON + timedelta(seconds=15))

    threads = [threading.Thread(target=later, args=(key,)) for key in keys]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert look(lambda db: db.exec(select(LearningDay.active_seconds)).one()) == 15
    assert look(lambda db: sum(db.exec(select(Sitting.active_seconds)))) == 15
    assert look(progress).active_seconds == 15
    assert look(total_differences) == []
