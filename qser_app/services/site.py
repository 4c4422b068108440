"""What the house does for itself: one worker leads its jobs, and once a day it forgets what it no longer needs."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, update
from sqlmodel import Session, col

from qser_app.db import insert
from qser_app.models import BulkChange, EnrolmentSheet, JobLease, PeopleSheet, QuestionVisit, ScormCapability, TextVisit, Ticket, WebSession

_LEADER, _SWEEP = "leader", "sweep"
_A_DAY = timedelta(days=1)
# How long the past is kept: long enough to explain it, no longer.
_TICKETS_KEPT = timedelta(days=30)


def lead(db: Session, *, holder: str, at: datetime, lease: timedelta) -> bool:
    """Take or keep the lead for a while; False when another worker has it."""
    return _take(db, _LEADER, holder, at, until=at + lease)


def resign(db: Session, *, holder: str, at: datetime) -> None:
    """Give up the lead, so that another worker need not wait for its end."""
    mine = (col(JobLease.name) == _LEADER, col(JobLease.holder) == holder)
    db.execute(update(JobLease).where(*mine).values(until=at))


def sweep(db: Session, *, at: datetime) -> dict[str, int]:
    """Once a day, forget sessions, links, capabilities, sheets and visits of long ago; returns how many of each.

    What an operator sets a period for is another job's (`services/people_retention.py`).
    """
    if not _take(db, _SWEEP, at.isoformat(), at, until=at + _A_DAY):
        return {}
    session, old = WebSession, at - _A_DAY
    return {
        "sessions": _forget(db, session, (col(session.expires_at) <= old) | (col(session.ended_at) <= old)),
        "tickets": _forget(db, Ticket, col(Ticket.expires_at) <= at - _TICKETS_KEPT),
        "capabilities": _forget(db, ScormCapability, col(ScormCapability.expires_at) <= old),
        "changes": _forget(db, BulkChange, col(BulkChange.made_at) <= old),
        "sheets": sum(_forget(db, each, col(each.sent_at) <= old) for each in (EnrolmentSheet, PeopleSheet)),
        "visits": _forget(db, TextVisit, col(TextVisit.seen_at) <= old) + _forget(db, QuestionVisit, col(QuestionVisit.seen_at) <= old),
    }


def _take(db: Session, name: str, holder: str, at: datetime, *, until: datetime) -> bool:
    """One statement decides a race on both databases: the later one finds the row taken."""
    new = insert(db, JobLease).values(name=name, holder=holder, until=until)
    free = (col(JobLease.until) <= at) | (col(JobLease.holder) == holder)
    taken = new.on_conflict_do_update(index_elements=["name"], set_={"holder": holder, "until": until}, where=free)
    return db.execute(taken.returning(col(JobLease.holder))).first() is not None


def _forget(db: Session, table: type[Any], old: Any) -> int:
    return db.execute(delete(table).where(old)).rowcount  # type: ignore[attr-defined] -- a DELETE has a row count
