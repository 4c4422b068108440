"""Workbooks that are made in the background: what was asked for, how far it is, and how long it can be fetched."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qser_app.domain.people import Actor
from qser_app.domain.refusals import Refusal

KEPT = timedelta(days=3)  # how long a finished file can be fetched
LISTED = timedelta(days=30)  # how long one can read that there was one
MOST_TRIES = 3
MOST_WAITING = 5  # of one person
MINE = "me"  # the kind that holds everything about whoever asked
LEASE = timedelta(minutes=2)  # without a word for so long, whoever makes it is lost


def ending_of(kind: str) -> str:
    """How the file of such an export ends."""
    return "zip" if kind == MINE else "xlsx"


class Stage(StrEnum):
    """How a workbook stands."""

    WAITING = "waiting"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"


class TooManyExports(Refusal):
    """Somebody has so many workbooks waiting already; gaps: ``most``."""

    code = "too-many-exports"


class Interrupted(Exception):
    """The workbook is not wanted any more, or somebody else makes it now."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Who makes which workbook now."""

    export_id: int
    holder: str


@dataclass(frozen=True, slots=True)
class Order:
    """A workbook to make, as the one who makes it is told; ``key`` names its file."""

    hold: Hold
    kind: str
    asked: Mapping[str, str]
    actor: Actor
    key: str
    tries: int


def percent_of(stage: Stage, done: int, total: int) -> int:
    """How far a workbook is; 100 only once it is ready."""
    return 100 if stage is Stage.READY else min(99, done * 100 // total) if total else 0


@dataclass(frozen=True, slots=True)
class ExportLine:
    """A workbook in the list of whoever asked for it; ``total`` 0: nobody knows yet. ``size`` in bytes."""

    key: str
    kind: str
    title: str
    stage: Stage
    done: int
    total: int
    size: int
    asked_at: datetime
    expires_at: datetime | None
    error: str = ""

    @property
    def percent(self) -> int:
        """How far it is; 100 only once it is ready."""
        return percent_of(self.stage, self.done, self.total)


@dataclass(frozen=True, slots=True)
class Finished:
    """A file that may be fetched, and the name it is given."""

    key: str
    name: str
