"""The outbox as the superadmin looks at it."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from qser_app.domain.outbox import DeadLetter, Traffic
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import require
from qser_app.models import OutboxMessage

_message = OutboxMessage


def _waits() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(_message.delivered_at).is_(None), col(_message.dead_at).is_(None)


def traffic(db: Session, *, at: datetime) -> Traffic:
    """How much waits, arrived within the last 24 hours, and was given up; counts only, so anyone may be told."""
    waiting, oldest = db.exec(select(func.count(), func.min(_message.created_at)).where(*_waits())).one()
    arrived = db.exec(select(func.count()).where(col(_message.delivered_at) > at - timedelta(days=1))).one()
    dead = db.exec(select(func.count()).where(col(_message.dead_at).is_not(None))).one()
    return Traffic(waiting, oldest, arrived, dead)


def dead_letters(db: Session, *, actor: Actor, limit: int = 50) -> list[DeadLetter]:
    """The messages that were given up, the newest first."""
    require(may_look_after_all(actor))
    given_up = col(_message.dead_at).is_not(None)
    rows = db.exec(select(_message).where(given_up).order_by(col(_message.dead_at).desc(), col(_message.id).desc()).limit(limit))
    return [_letter(row) for row in rows]


def _letter(row: OutboxMessage) -> DeadLetter:
    reason, _, detail = row.last_error.partition(": ")
    to, template = str(row.payload.get("to", "")), str(row.payload.get("template", ""))
    return DeadLetter(row.id or 0, row.kind, to, template, row.attempts, reason, detail, row.dead_at or row.created_at)
