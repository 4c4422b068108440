"""News for tests: every code there is, with a canary in every gap its sentence has."""

from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.notices import News
from qser_app.domain.outbox import Parcel
from qser_app.models import OutboxMessage
from tests.support.phrases import entries

_NUMBERS = ("days", "tier", "level", "number")


def canary(code: str, gap: str) -> str:
    """A word for one gap that stands nowhere else."""
    return f"Canary-{code}-{gap}"


def gaps_of(code: str) -> dict[str, str | int]:
    """A canary for every gap of the sentence, and one more that no sentence names."""
    named = entries("en")[f"notice-{code}"].gaps | {"secret"}
    known: dict[str, str | int] = {"category": "learning"} | dict.fromkeys(_NUMBERS, 3)
    if code == "badge":
        named = named | {"category", "tier"}
    return {gap: known.get(gap, canary(code, gap)) for gap in sorted(named)}


def news_of(code: str, key: str = "1") -> News:
    """News of this code."""
    return News(code, f"{code}:{key}", gaps_of(code), "/notices")


def letters(db: Session) -> list[Parcel]:
    """What is in the outbox, as a worker would lease it."""
    rows: Any = db.exec(select(OutboxMessage).order_by(col(OutboxMessage.id)))
    return [Parcel(row.id or 0, row.kind, dict(row.payload), 1, row.created_at) for row in rows]
