"""Every export that somebody asked for, as whoever looks after the installation sees it: that it is there, never what it holds."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qser_app.domain.reports_exports import Stage

EXPORTS_PAGE = 50


class Standing(StrEnum):
    """How far an export is; ``EXPIRED``: it was made, and its file is not kept any more."""

    WAITING = "waiting"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Why(StrEnum):
    """Why an export could not be made, in a word."""

    NOT_ALLOWED = "not-allowed"
    NOT_FOUND = "not-found"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class ExportSeen:
    """An export of anybody's. ``size`` in bytes, 0 where no file is; ``why`` None unless it failed; ``again``: it can be tried again.

    Of a copy of somebody's own data neither title, size, progress nor reason are told.
    """

    id: int
    kind: str
    title: str
    person_id: int
    name: str
    organisation: str
    standing: Standing
    percent: int
    size: int
    asked_at: datetime
    expires_at: datetime | None
    why: Why | None
    again: bool


def standing_of(stage: Stage, expires_at: datetime | None, at: datetime) -> Standing:
    """How an export stands at a moment."""
    if stage is Stage.READY and (expires_at is None or expires_at <= at):
        return Standing.EXPIRED
    return Standing(stage)


def may_be_tried(stage: Stage, leased_until: datetime | None, at: datetime) -> bool:
    """Whether trying again means anything: it failed, or it waits for its next try after a failure."""
    return stage is Stage.FAILED or (stage is Stage.WAITING and leased_until is not None and leased_until > at)


def why_of(error: str) -> Why | None:
    """The reason for the code that was written down when it failed; whatever has no name of its own is broken."""
    return (Why(error) if error in set(Why) else Why.BROKEN) if error else None
