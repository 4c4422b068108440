"""The time a learner spends: counted beat by beat, by the server's clock, in five statements."""

import functools
import re
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, and_, col, select

from qser_app.db import columns
from qser_app.db_upserts import Change, Upsert
from qser_app.domain.learning import Day, Gain, beat_gain, day_of
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import Course, LearningDay, Person, Sitting, Unit, UnitProgress
from qser_app.services.learning import learnable
from qser_app.services.learning_totals import More, add_up

_KEY = re.compile(r"[0-9A-Za-z-]{8,36}")
_EITHER_SIDE = (timedelta(days=-1), timedelta(0), timedelta(days=1))
_MORE = {"active_seconds": Change.ADDED_TO, "open_seconds": Change.ADDED_TO}
_SITTING = Upsert(Sitting, on=("person_id", "key"), changes=_MORE | {"last_beat_at": Change.REPLACED})
_PROGRESS = Upsert(UnitProgress, on=("person_id", "unit_id"), changes=_MORE | {"updated_at": Change.REPLACED})
_DAY = Upsert(
    LearningDay,
    on=("person_id", "day"),
    changes={"active_seconds": Change.ADDED_TO, "last_beat_at": Change.REPLACED},
    where=lambda day, _new: day.last_beat_at.is_not_distinct_from(bindparam("seen", type_=day.last_beat_at.type)),
    returning="active_seconds",
)


def beat(db: Session, *, actor: Actor, unit_id: int, key: str, active: bool, at: datetime) -> Day:
    """Count the time since the last beat of the tab ``key``; several tabs share one clock. Returns the person's day."""
    if not _KEY.fullmatch(key):
        raise BadInput
    asked = {"me": actor.person_id, "unit_id": unit_id, "key": key, "days": [at.date() + side for side in _EITHER_SIDE]}
    rows = db.exec(_standing(), params=asked).all()
    if not rows or not may_learn(actor, organisation_id=rows[0].organisation_id):
        raise NotFound
    here = rows[0]
    today = day_of(at, here.time_zone)
    last_today = next((row.last_today for row in rows if row.day == today), None)
    last = max(here.last_beat_at or at, last_today or here.last_beat_at or at)
    so_far = {"active_so_far": here.active_seconds or 0, "open_so_far": here.open_seconds or 0}
    gain = beat_gain(at - last, active=active, **so_far)
    seconds = _count_day(db, actor, today, gain, last_today, at)
    if seconds is None:  # another tab was counted between the reading and now: this moment is in its time
        gain, seconds = Gain(), _seconds_of(db, actor, today)
    _count_sitting(db, actor, unit_id, key, gain, at)
    _count_unit(db, actor, unit_id, here.course_id, gain, at)
    add_up(db, [More(actor.person_id, here.course_id, seconds=gain.active, last_at=at)])
    return Day(seconds, here.minutes_a_day)


@functools.cache
def _standing() -> Any:
    """The unit, the person's clock, the tab's sitting and the days around ``at`` (a row each): one's day is known after one's zone."""
    me = bindparam("me")
    mine = and_(Sitting.person_id == me, Sitting.key == bindparam("key"))
    around = and_(LearningDay.person_id == me, col(LearningDay.day).in_(bindparam("days", expanding=True)))
    wanted = columns(
        Unit.course_id,
        Course.organisation_id,
        Person.time_zone,
        Person.minutes_a_day,
        Sitting.last_beat_at,
        Sitting.active_seconds,
        Sitting.open_seconds,
        LearningDay.day,
        col(LearningDay.last_beat_at).label("last_today"),
    )
    found = learnable(wanted.select_from(Unit), bindparam("unit_id")).join(Person, col(Person.id) == me)
    return found.join(Sitting, mine, isouter=True).join(LearningDay, around, isouter=True)


def _count_day(db: Session, actor: Actor, day: date, gain: Gain, seen: datetime | None, at: datetime) -> int | None:
    """Add to the day unless its last beat is another than the one ``seen``; returns its seconds, None when it was."""
    row = {"person_id": actor.person_id, "day": day, "active_seconds": gain.active, "last_beat_at": at}
    return _DAY.into(db, row, seen=seen).scalar_one_or_none()


def _seconds_of(db: Session, actor: Actor, day: date) -> int:
    return db.exec(select(LearningDay.active_seconds).where(LearningDay.person_id == actor.person_id, LearningDay.day == day)).one()


def _count_sitting(db: Session, actor: Actor, unit_id: int, key: str, gain: Gain, at: datetime) -> None:
    row = {"person_id": actor.person_id, "unit_id": unit_id, "key": key, "started_at": at, "last_beat_at": at}
    _SITTING.into(db, row | _seconds(gain))


def _count_unit(db: Session, actor: Actor, unit_id: int, course_id: int, gain: Gain, at: datetime) -> None:
    row = {"person_id": actor.person_id, "unit_id": unit_id, "course_id": course_id, "place": {}, "percent": 0}
    _PROGRESS.into(db, row | {"started_at": at, "updated_at": at} | _seconds(gain))


def _seconds(gain: Gain) -> dict[str, int]:
    return {"active_seconds": gain.active, "open_seconds": gain.open}
