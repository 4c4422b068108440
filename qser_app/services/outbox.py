"""What the jobs do with the outbox: lease what is due, remember how it went, try the given up again."""

from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.operations_audit import HOUSE, Event
from qser_app.domain.outbox import BROKEN, MOST_TRIES, Parcel, Undelivered, pause_after
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import NotFound, require
from qser_app.models import OutboxMessage
from qser_app.services.operations_audit import record

_LONGEST_ERROR = 500


def lease_due(db: Session, *, limit: int, at: datetime, lease: timedelta) -> list[Parcel]:
    """Take up to ``limit`` due messages for a while; nobody else is given them until the lease has passed.

    A try counts when it begins: a message that brings down whoever carries it is given up like any other.
    """
    message = OutboxMessage
    free = col(message.leased_until).is_(None) | (col(message.leased_until) <= at)
    waiting = (col(message.delivered_at).is_(None), col(message.dead_at).is_(None), col(message.due_at) <= at, free)
    rows = db.exec(
        select(message).where(*waiting).order_by(col(message.due_at), col(message.id)).limit(limit).with_for_update(skip_locked=True)
    )
    leased = []
    for row in rows.all():
        if row.attempts >= MOST_TRIES:
            _give_up(db, row, f"{BROKEN}: {row.last_error}", at)
            continue
        row.attempts += 1
        row.leased_until = at + lease
        leased.append(Parcel(row.id or 0, row.kind, dict(row.payload), row.attempts, row.created_at))
    db.flush()
    return leased


def delivered(db: Session, *, message_id: int, at: datetime) -> None:
    """Remember that a message arrived. What filled its gaps (a secret link, perhaps) is forgotten with that."""
    row = db.get(OutboxMessage, message_id, with_for_update=True)
    if row is None or row.delivered_at:
        return
    row.delivered_at, row.dead_at, row.leased_until, row.last_error = at, None, None, ""
    row.payload = {name: value for name, value in row.payload.items() if name != "gaps"}
    _whisper(db)


def failed(db: Session, *, message_id: int, error: Undelivered, at: datetime) -> None:
    """Remember that a delivery failed, and when to try again; after the last try the message is dead."""
    row = db.get(OutboxMessage, message_id, with_for_update=True)
    if row is None or row.delivered_at or row.dead_at:
        return
    pause = None if error.for_good else pause_after(row.attempts)
    if pause is None:
        _give_up(db, row, str(error), at)
        return
    row.due_at, row.leased_until, row.last_error = at + pause, None, str(error)[:_LONGEST_ERROR]


def revive(db: Session, *, actor: Actor, message_id: int, at: datetime) -> None:
    """Try a message that was given up again, from the first try on."""
    require(may_look_after_all(actor))
    row = db.get(OutboxMessage, message_id, with_for_update=True)
    if row is None or row.dead_at is None:
        raise NotFound
    row.dead_at, row.leased_until, row.attempts, row.due_at = None, None, 0, at
    record(db, Event.MAIL_REVIVED, actor=actor, organisation_id=HOUSE, at=at)
    _whisper(db)


def discard(db: Session, *, actor: Actor, message_id: int, at: datetime) -> None:
    """Put away a message that was given up, for good: it is no longer tried and nothing of it is kept."""
    require(may_look_after_all(actor))
    row = db.get(OutboxMessage, message_id, with_for_update=True)
    if row is None or row.dead_at is None:
        raise NotFound
    db.delete(row)
    db.flush()
    record(db, Event.MAIL_DISCARDED, actor=actor, organisation_id=HOUSE, at=at)
    _whisper(db)


def _give_up(db: Session, row: OutboxMessage, error: str, at: datetime) -> None:
    row.dead_at, row.leased_until, row.last_error = at, None, error[:_LONGEST_ERROR]
    _whisper(db)


def _whisper(db: Session) -> None:
    after_commit(db, partial(hub.whisper, topics.OUTBOX))
