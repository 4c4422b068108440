"""What happens to a person, as one list: the kinds of event, how they are chosen, and where a page of them ends.

How a kind is added stands in docs/timeline.md.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from qser_app.domain.rewards_facts import Fact

_NOW = timedelta(microseconds=1)  # what happens this moment has happened


class Group(StrEnum):
    """What one may choose to see alone."""

    ACCOUNT = "account"
    COURSES = "courses"
    TESTS = "tests"
    CASES = "cases"
    CERTIFICATES = "certificates"
    REWARDS = "rewards"
    AUTHORING = "authoring"


class EventKind(StrEnum):
    """What can happen; each has the phrase ``timeline-<kind>`` and a sign on the screen."""

    ACCOUNT_CREATED = "account-created"
    SIGN_IN = "sign-in"
    ENROLLED = "enrolled"
    LEFT = "left"
    UNIT_COMPLETED = "unit-completed"
    COURSE_COMPLETED = "course-completed"
    TEST_PASSED = "test-passed"
    TEST_FAILED = "test-failed"
    ATTEMPT_RESET = "attempt-reset"
    ATTEMPT_REGRADED = "attempt-regraded"
    CASE_PLAYED = "case-played"
    CASE_PROPOSED = "case-proposed"
    CASE_ANSWERED = "case-answered"
    CERTIFICATE_ISSUED = "certificate-issued"
    CERTIFICATE_WITHDRAWN = "certificate-withdrawn"
    CERTIFICATE_ENDED = "certificate-ended"
    BADGE = "badge"
    LEVEL = "level"
    TEXT_PUBLISHED = "text-published"


@dataclass(frozen=True, slots=True)
class Cursor:
    """The place after which a page goes on: the moment of its last event, and what tells apart what happened in one moment."""

    at: datetime
    source: int
    id: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which events to show: of one group (empty: all), from a day on, until a day (the person's own), and below what stood ``after``."""

    group: str = ""
    since: date | None = None
    until: date | None = None
    after: Cursor | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as its source tells it: about a unit or a course (0: none), perhaps the ``fact`` for which points were given.

    ``number``: a score, a level or a tier, by its kind; -1 where it has none or nobody may know it. ``word``: the badge's
    category, ``text``: what its writer called it.
    """

    cursor: Cursor
    kind: EventKind
    unit_id: int = 0
    course_id: int = 0
    number: int = -1
    word: str = ""
    text: str = ""
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as it is shown; ``at`` is ISO 8601."""

    kind: str
    title: str
    points: int
    at: str
    number: int = -1
    word: str = ""


def span_of(chosen: Chosen, time_zone: str, at: datetime) -> tuple[datetime | None, datetime]:
    """From when (included) until when (not included), in UTC: what is going to be, like the end of a certificate, did not happen yet."""
    zone = ZoneInfo(time_zone)
    since = datetime.combine(chosen.since, time(), zone).astimezone(UTC) if chosen.since else None
    until = datetime.combine(chosen.until + timedelta(days=1), time(), zone).astimezone(UTC) if chosen.until else at + _NOW
    return since, min(until, at + _NOW)


def day_in(text: str) -> date | None:
    """A day as the address of a page holds it (2026-11-02); None for anything else."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if len(text) == 10 and date(2000, 1, 1) <= day <= date(2100, 1, 1) else None


def newest_first(event: Happening) -> tuple[datetime, int, int]:
    """What events are sorted by, the newest first when reversed."""
    return event.cursor.at, event.cursor.source, event.cursor.id
