"""The time a learner spends: counted beat by beat, by the server's clock, in four statements."""

import re
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session, and_, col, select

from qser_app.db import columns, insert
from qser_app.domain.learning import Day, Gain, beat_gain, day_of
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import Course, LearningDay, Person, Sitting, Unit, UnitProgress
from qser_app.services.learning import learnable

_KEY = re.compile(r"[0-9A-Za-z-]{8,36}")
_EITHER_SIDE = (timedelta(days=-1), timedelta(0), timedelta(days=1))


def beat(db: Session, *, actor: Actor, unit_id: int, key: str, active: bool, at: datetime) -> Day:
    """Count the time since the last beat of the tab ``key``; several tabs share one clock. Returns the person's day."""
    if not _KEY.fullmatch(key):
        raise BadInput
    rows = db.exec(_standing(actor, unit_id, key, at)).all()
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
    return Day(seconds, here.minutes_a_day)


def _standing(actor: Actor, unit_id: int, key: str, at: datetime) -> Any:
    """The unit, the person's clock, the tab's sitting and the days around ``at`` (a row each): one's day is known after one's zone."""
    mine = and_(Sitting.person_id == actor.person_id, Sitting.key == key)
    days = [at.date() + side for side in _EITHER_SIDE]
    around = and_(LearningDay.person_id == actor.person_id, col(LearningDay.day).in_(days))
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
    found = learnable(wanted.select_from(Unit), unit_id).join(Person, col(Person.id) == actor.person_id)
    return found.join(Sitting, mine, isouter=True).join(LearningDay, around, isouter=True)


def _count_day(db: Session, actor: Actor, day: date, gain: Gain, seen: datetime | None, at: datetime) -> int | None:
    """Add to the day unless its last beat is another than the one ``seen``; returns its seconds, None when it was."""
    adding = insert(db, LearningDay).values(person_id=actor.person_id, day=day, active_seconds=gain.active, last_beat_at=at)
    more = col(LearningDay.active_seconds) + adding.excluded.active_seconds
    counted = adding.on_conflict_do_update(
        index_elements=[LearningDay.person_id, LearningDay.day],
        set_={"active_seconds": more, "last_beat_at": adding.excluded.last_beat_at},
        where=col(LearningDay.last_beat_at).is_not_distinct_from(seen),
    )
    return db.exec(counted.returning(LearningDay.active_seconds)).scalar_one_or_none()


def _seconds_of(db: Session, actor: Actor, day: date) -> int:
    return db.exec(select(LearningDay.active_seconds).where(LearningDay.person_id == actor.person_id, LearningDay.day == day)).one()


def _count_sitting(db: Session, actor: Actor, unit_id: int, key: str, gain: Gain, at: datetime) -> None:
    values = {"person_id": actor.person_id, "unit_id": unit_id, "key": key, "started_at": at, "last_beat_at": at}
    _add(db, Sitting, values, gain, on=[Sitting.person_id, Sitting.key], now="last_beat_at")


def _count_unit(db: Session, actor: Actor, unit_id: int, course_id: int, gain: Gain, at: datetime) -> None:
    values = {"person_id": actor.person_id, "unit_id": unit_id, "course_id": course_id, "place": {}, "percent": 0}
    values |= {"started_at": at, "updated_at": at}
    _add(db, UnitProgress, values, gain, on=[UnitProgress.person_id, UnitProgress.unit_id], now="updated_at")


def _add(db: Session, table: Any, values: dict[str, Any], gain: Gain, *, on: list[Any], now: str) -> None:
    """Open the row with the gain, or add the gain to the row that is there."""
    adding = insert(db, table).values(values | {"active_seconds": gain.active, "open_seconds": gain.open})
    sums = {name: getattr(table, name) + adding.excluded[name] for name in ("active_seconds", "open_seconds")}
    db.exec(adding.on_conflict_do_update(index_elements=on, set_=sums | {now: adding.excluded[now]}))
