"""How far the people of a course are, and who is stuck."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qser_app.domain.courses_people import CourseHead
from qser_app.domain.refusals import Refusal

PAGE = 25
STUCK_AFTER = timedelta(days=7)
FAILED_OFTEN = 2
REMINDED_EVERY = timedelta(days=7)
LONGEST_WORDS = 300


class Pace(StrEnum):
    """How somebody gets on in a course."""

    STUCK = "stuck"
    GOING = "going"
    NOT_BEGUN = "not_begun"
    DONE = "done"


class Snag(StrEnum):
    """Why somebody is stuck."""

    NO_PROGRESS = "no_progress"
    FAILED_TWICE = "failed_twice"


class WordsTooLong(Refusal):
    """A reminder has at most 300 characters."""

    code = "reminder-long"


@dataclass(frozen=True, slots=True)
class Sought:
    """Which people to show: words of a name or address, a department (0: all), a pace (empty: all); ``page`` counts from 1."""

    words: str = ""
    department_id: int = 0
    pace: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class LearnerLine:
    """Somebody in a course. ``unit``: where they are (empty: nowhere yet), ``failed``: the quiz that they failed twice.

    ``reminded_at``: when they were last reminded; ``reminders``: whether they want to be.
    """

    id: int
    name: str
    email: str
    department: str
    pace: Pace
    snag: str
    percent: int
    done: int
    unit: str
    failed: str
    last_active: datetime | None
    enrolled_at: datetime
    completed_at: datetime | None
    reminded_at: datetime | None
    reminders: bool


@dataclass(frozen=True, slots=True)
class LearnersPage:
    """A page of the people of a course; ``counts``: how many there are at each pace, whatever is sought."""

    head: CourseHead
    rows: list[LearnerLine]
    total: int
    units: int
    counts: dict[str, int]
    departments: list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Reminded:
    """What became of reminding several people: how many were, were reminded in the last week, and want no reminders."""

    sent: int = 0
    too_soon: int = 0
    unwanted: int = 0


def clean_words(words: str) -> str:
    """A sentence with its spaces in order. Raises WordsTooLong."""
    clean = " ".join("".join(each if each.isprintable() else " " for each in words).split())
    if len(clean) > LONGEST_WORDS:
        raise WordsTooLong(longest=LONGEST_WORDS)
    return clean


def percent_done(done: int, units: int, *, completed: bool) -> int:
    """Completed of all units in per cent, rounded down; whoever completed the course stays at 100."""
    return 100 if completed else min(100, done * 100 // units) if units else 0
