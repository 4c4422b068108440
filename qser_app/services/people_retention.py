"""What is old enough goes: the same conditions for the preview and for the daily job."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Text, cast, delete, func, or_, select, update
from sqlmodel import Session, col

from qser_app.domain.operations_audit import HOUSE, Event
from qser_app.domain.people import Actor
from qser_app.domain.people_data import Keeping
from qser_app.domain.people_retention import SETTINGS, Due, cutoff
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import require
from qser_app.models import (
    AuditEntry,
    Notice,
    OutboxMessage,
    ProfileView,
    QuizAttempt,
    QuizOpening,
    QuizSave,
    ScormAttempt,
    SignIn,
    Sitting,
    Viewing,
)
from qser_app.queries.people_rights import unused_accounts
from qser_app.services.operations_audit import prune, record
from qser_app.services.people_erasing import forget_typed
from qser_app.services.people_erasure import ask_erasure_of_unused
from qser_app.settings import Settings, settings

MOST_ACCOUNTS = 200  # a day: whoever has not been here for years can wait for a mail until tomorrow
_QUIET = (Keeping.MESSAGES, Keeping.SITTINGS)  # technical: nobody looks for them in the audit log


def preview(db: Session, *, actor: Actor, at: datetime) -> list[Due]:
    """What would go now, period by period, for the superadmin."""
    require(may_look_after_all(actor))
    return due(db, at=at)


def due(db: Session, *, at: datetime, given: Settings = settings) -> list[Due]:
    """What would go now, period by period."""
    found: list[Due] = []
    for keeping, setting in SETTINGS.items():
        days: int = getattr(given, setting)
        before = cutoff(days, at)
        found.append(Due(keeping, days, _PERIODS[keeping].count(db, before) if before else 0))
    return found


def retain(db: Session, *, at: datetime, given: Settings = settings) -> dict[str, int]:
    """Let go of what is old enough; returns how many rows (of accounts: how many were asked about)."""
    gone: dict[str, int] = {}
    for keeping, setting in SETTINGS.items():
        before = cutoff(getattr(given, setting), at)
        gone[keeping.value] = _PERIODS[keeping].go(db, before, at) if before else 0
    if told := sum(number for name, number in gone.items() if name not in _QUIET):
        record(db, Event.RETAINED, actor=None, organisation_id=HOUSE, number=told, at=at)
    return gone


@dataclass(frozen=True, slots=True)
class _Period:
    count: Callable[[Session, datetime], int]
    go: Callable[[Session, datetime, datetime], int]


def _rows(table: type[Any], old: Callable[[datetime], Any]) -> _Period:
    """Rows that are deleted."""
    return _Period(
        lambda db, before: _count(db, table, old(before)),
        lambda db, before, _at: db.execute(delete(table).where(old(before))).rowcount,  # type: ignore[attr-defined] -- a DELETE has a row count
    )


def _both(one: _Period, other: _Period) -> _Period:
    return _Period(
        lambda db, before: one.count(db, before) + other.count(db, before),
        lambda db, before, at: one.go(db, before, at) + other.go(db, before, at),
    )


def _count(db: Session, table: type[Any], old: Any) -> int:
    return db.execute(select(func.count()).select_from(table).where(old)).scalar_one()


def _saves(before: datetime) -> Any:
    """Saves of attempts that were handed in so long ago; as long as there are some, the attempt waits for its turn."""
    handed_in = select(col(QuizAttempt.id)).where(col(QuizAttempt.submitted_at) <= before)
    return col(QuizSave.attempt_id).in_(handed_in)


def _forget_answers(db: Session, before: datetime, _at: datetime) -> int:
    """What was typed, how it was saved, when each question was opened; results and choices stay."""
    old = _saves(before)
    forget_typed(db, select(col(QuizSave.attempt_id)).where(old).distinct())
    handed_in = select(col(QuizAttempt.id)).where(col(QuizAttempt.submitted_at) <= before)
    db.execute(delete(QuizOpening).where(col(QuizOpening.attempt_id).in_(handed_in)))
    return db.execute(delete(QuizSave).where(old)).rowcount  # type: ignore[attr-defined] -- a DELETE has a row count


def _recorded(before: datetime) -> Any:
    """Attempts at packages that are over, and hold what the package wrote."""
    over = or_(*(column.is_not(None) for column in map(col, (ScormAttempt.completed_at, ScormAttempt.closed_at, ScormAttempt.reset_at))))
    return over & (col(ScormAttempt.updated_at) <= before) & (cast(ScormAttempt.data, Text) != "{}")


def _forget_recorded(db: Session, before: datetime, _at: datetime) -> int:
    emptied = update(ScormAttempt).where(_recorded(before)).values(data={}, course={})
    return db.execute(emptied).rowcount  # type: ignore[attr-defined] -- an UPDATE has a row count


def _ask_about(db: Session, before: datetime, at: datetime) -> int:
    people = unused_accounts(db, before=before, limit=MOST_ACCOUNTS)
    for person_id in people:
        ask_erasure_of_unused(db, person_id=person_id, at=at)
    return len(people)


_PERIODS = {
    Keeping.ACCOUNT: _Period(lambda db, before: len(unused_accounts(db, before=before, limit=MOST_ACCOUNTS)), _ask_about),
    Keeping.SIGN_INS: _rows(SignIn, lambda before: col(SignIn.at) <= before),
    Keeping.VIEWS: _both(
        _rows(ProfileView, lambda before: col(ProfileView.at) <= before), _rows(Viewing, lambda before: col(Viewing.begun_at) <= before)
    ),
    Keeping.ANSWERS: _Period(lambda db, before: _count(db, QuizSave, _saves(before)), _forget_answers),
    Keeping.PACKAGE_DATA: _Period(lambda db, before: _count(db, ScormAttempt, _recorded(before)), _forget_recorded),
    Keeping.SITTINGS: _rows(Sitting, lambda before: col(Sitting.last_beat_at) <= before),
    Keeping.NOTICES: _rows(Notice, lambda before: col(Notice.at) <= before),
    Keeping.MESSAGES: _rows(OutboxMessage, lambda before: col(OutboxMessage.delivered_at) <= before),
    Keeping.AUDIT: _Period(
        lambda db, before: _count(db, AuditEntry, col(AuditEntry.at) < before), lambda db, before, _at: prune(db, before=before)
    ),
}
