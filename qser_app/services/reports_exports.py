"""Workbooks made in the background: asked for, taken up under a lease, finished, cancelled, and forgotten when their time is over."""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import update
from sqlmodel import Session, col, func, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports_exports import (
    KEPT,
    LEASE,
    LISTED,
    MINE,
    MOST_TRIES,
    MOST_WAITING,
    Hold,
    Interrupted,
    Order,
    Stage,
    TooManyExports,
)
from qser_app.models import ReportExport
from qser_app.queries.people import actor_of_person
from qser_app.services.notices import notify
from qser_app.services.operations_audit import record

_OPEN = (Stage.WAITING, Stage.RUNNING)
_LONGEST_TITLE = 300


def ask_for(db: Session, *, actor: Actor, kind: str, title: str, asked: Mapping[str, str], at: datetime) -> str:
    """Have a workbook of this kind made; returns the key under which it will be. Raises TooManyExports.

    Whether the actor may see what it holds is asked when it is made, as whoever they are then.
    """
    waiting = select(func.count()).where(ReportExport.person_id == actor.person_id, col(ReportExport.stage).in_(_OPEN))
    if db.exec(waiting).one() >= MOST_WAITING:
        raise TooManyExports(most=MOST_WAITING)
    key = secrets.token_urlsafe(24)
    row = ReportExport(
        person_id=actor.person_id, key=key, kind=kind, title=title[:_LONGEST_TITLE], asked=dict(asked), stage=Stage.WAITING, asked_at=at
    )
    db.add(row)
    event, subject = (Event.DATA_ASKED, actor.person_id) if kind == MINE else (Event.REPORT_TAKEN, None)
    record(db, event, actor=actor, subject_id=subject, title=row.title if subject is None else "", at=at)
    _whisper(db, row.person_id)
    after_commit(db, partial(hub.whisper, topics.EXPORTS))
    return key


def take_up(db: Session, *, holder: str, at: datetime) -> Order | None:
    """The workbook that waits longest, or one whose maker was lost; None when there is none. Whoever may not any more is told so."""
    export = ReportExport
    free = col(export.leased_until).is_(None) | (col(export.leased_until) <= at)
    waiting = select(export).where(col(export.stage).in_(_OPEN), free).order_by(col(export.asked_at), col(export.id))
    while row := db.exec(waiting.limit(1).with_for_update(skip_locked=True)).first():
        actor = actor_of_person(db, person_id=row.person_id)
        if actor is None or row.tries >= MOST_TRIES:
            _end(db, row, Stage.FAILED, at, error="not-allowed" if actor is None else "broken")
            continue
        row.stage, row.tries, row.done, row.holder, row.leased_until = Stage.RUNNING, row.tries + 1, 0, holder, at + LEASE
        db.flush()
        _whisper(db, row.person_id)
        return Order(Hold(row.id or 0, holder), row.kind, dict(row.asked), actor, row.key, row.tries)
    return None


def get_on(db: Session, *, hold: Hold, done: int, total: int, at: datetime) -> None:
    """Remember how far it is and keep the lease. Raises Interrupted when it was cancelled, or another makes it now."""
    mine = (col(ReportExport.id) == hold.export_id, col(ReportExport.holder) == hold.holder, col(ReportExport.stage) == Stage.RUNNING)
    kept = update(ReportExport).where(*mine).values(done=done, total=total, leased_until=at + LEASE)
    person_id = db.execute(kept.returning(col(ReportExport.person_id))).scalar_one_or_none()
    if person_id is None:
        raise Interrupted
    _whisper(db, person_id)


def finish(db: Session, *, hold: Hold, size: int, at: datetime) -> None:
    """The file is there; whoever asked for it is told. Raises Interrupted as `get_on` does."""
    row = _mine(db, hold)
    row.size, row.expires_at, row.done = size, at + KEPT, max(row.done, row.total)
    _end(db, row, Stage.READY, at)
    news = News("export-ready", f"export:{row.key}", {"title": row.title}, "/exports")
    notify(db, person_id=row.person_id, news=news, at=at)


def give_up(db: Session, *, hold: Hold, error: str, at: datetime, again: bool) -> None:
    """It could not be made: tried ``again`` later, unless it was tried often enough. Raises Interrupted as `get_on` does."""
    row = _mine(db, hold)
    if again and row.tries < MOST_TRIES:
        row.stage, row.holder, row.leased_until = Stage.WAITING, "", at + timedelta(minutes=row.tries)
        _whisper(db, row.person_id)
        return
    _end(db, row, Stage.FAILED, at, error=error)


def cancel(db: Session, *, actor: Actor, key: str, at: datetime) -> None:
    """Do without a workbook of one's own: one that waits or is being made. Raises NotFound."""
    mine = select(ReportExport).where(ReportExport.key == key, ReportExport.person_id == actor.person_id).with_for_update()
    row = db.exec(mine).first()
    if row is None or row.stage not in _OPEN:
        raise NotFound
    _end(db, row, Stage.CANCELLED, at)


def forget_exports(db: Session, *, at: datetime) -> list[str]:
    """Forget what was asked for long ago, and let go of files whose time is over; returns the keys whose files are to be removed."""
    over = (col(ReportExport.stage) == Stage.READY, col(ReportExport.expires_at) <= at, col(ReportExport.size) > 0)
    keys = list(db.exec(select(ReportExport.key).where(*over)))
    db.execute(update(ReportExport).where(*over).values(size=0))
    old = select(ReportExport).where(col(ReportExport.ended_at) <= at - LISTED)
    for row in db.exec(old):
        keys.append(row.key)
        db.delete(row)
    return keys


def _mine(db: Session, hold: Hold) -> ReportExport:
    row = db.get(ReportExport, hold.export_id, with_for_update=True)
    if row is None or row.holder != hold.holder or row.stage != Stage.RUNNING:
        raise Interrupted
    return row


def _end(db: Session, row: ReportExport, stage: Stage, at: datetime, *, error: str = "") -> None:
    row.stage, row.ended_at, row.leased_until, row.error = stage, at, None, error
    db.flush()
    _whisper(db, row.person_id)


def _whisper(db: Session, person_id: int) -> None:
    after_commit(db, partial(hub.whisper, topics.of_exports(person_id)))
