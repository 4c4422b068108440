"""Enrolling people in a course: by name, by department, by link, by sheet, and what a course asks of whoever comes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from qser_app.domain.courses_people import CourseHead
from qser_app.domain.learning_enrolment import Admission
from qser_app.domain.refusals import Refusal

LARGEST_CAPACITY = 100_000
LONGEST_NAME = 100
LEVELS = (2, 100)  # a course may ask for one of these; everybody has reached the first
LINK_DAYS = (7, 30, 90, 180)
_ONE_DAY = timedelta(days=1)


class BadAdmission(Refusal):
    """Rules that cannot be kept; ``errors`` names a phrase for each field that is wrong."""

    code = "bad-admission"

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__()
        self.errors = dict(errors)


class LinkSpent(Refusal):
    """The link was taken back, has expired, or has let in as many as it could."""

    code = "enrolment-link-spent"


class LinkForOthers(Refusal):
    """The link is for the people of another organisation."""

    code = "enrolment-link-for-others"


class LinkState(StrEnum):
    """Whether a link still lets people in."""

    OPEN = "open"
    EXPIRED = "expired"
    REVOKED = "revoked"
    USED_UP = "used_up"


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What became of enrolling several people: how many came in, how many were in already, and for how many there was no seat."""

    came: int = 0
    present: int = 0
    no_seat: int = 0


@dataclass(frozen=True, slots=True)
class DepartmentLine:
    """A department, with those below it: its people, how many are in the course, and whether ``later`` ones are enrolled too."""

    id: int
    name: str
    people: int
    enrolled: int
    later: bool


@dataclass(frozen=True, slots=True)
class EnrolPage:
    """What the page for enrolling shows; ``seats``: how many are left (None: no limit)."""

    head: CourseHead
    departments: list[DepartmentLine]
    seats: int | None


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link into a course; ``capacity`` 0: no limit of its own."""

    id: int
    name: str
    made_by: str
    expires_at: datetime
    used: int
    capacity: int
    state: LinkState


@dataclass(frozen=True, slots=True)
class AdmissionPage:
    """A course's rules as its author sees them: days by the course's own calendar (ISO, or empty), ``capacity`` and ``level`` as typed."""

    head: CourseHead
    self_enrolment: bool
    opens_on: str
    closes_on: str
    capacity: str
    level: str
    enrolled: int
    links: list[LinkLine]


@dataclass(frozen=True, slots=True)
class JoinPage:
    """What a link leads to, as whoever holds it sees it before they join."""

    code: str
    title: str
    summary: str
    language: str
    organisation: str
    minutes: int
    units: int
    opens_at: datetime | None
    closes_at: datetime | None


def state_of_link(*, expires_at: datetime, revoked: bool, capacity: int | None, used: int, at: datetime) -> LinkState:
    """Whether a link still lets people in."""
    if revoked:
        return LinkState.REVOKED
    if at >= expires_at:
        return LinkState.EXPIRED
    return LinkState.USED_UP if capacity is not None and used >= capacity else LinkState.OPEN


def checked_admission(typed: Mapping[str, Any], *, zone: str) -> Admission:
    """The rules as they were typed: days by the calendar of ``zone``, the last one counting whole. Raises BadAdmission."""
    errors: dict[str, str] = {}
    opens_on, closes_on = _day(typed, "opens_on", errors), _day(typed, "closes_on", errors)
    if opens_on and closes_on and closes_on < opens_on:
        errors["closes_on"] = "admission-error-order"
    capacity = number_typed(typed, "capacity", errors, "admission-error-capacity")
    level = _level(typed, errors)
    if errors:
        raise BadAdmission(errors)
    opens, closes = begin_of(opens_on, zone), begin_of(closes_on + _ONE_DAY if closes_on else None, zone)
    return Admission(bool(typed.get("self_enrolment")), opens, closes, capacity, level)


def number_typed(typed: Mapping[str, Any], name: str, errors: dict[str, str], error: str) -> int | None:
    """A number of people as it was typed; None where nothing was."""
    said = str(typed.get(name, "") or "").strip()
    if not said:
        return None
    number = int(said) if said.isascii() and said.isdigit() and len(said) < 8 else 0
    if not 1 <= number <= LARGEST_CAPACITY:
        errors[name] = error
    return number


def _level(typed: Mapping[str, Any], errors: dict[str, str]) -> int:
    """The level that was typed; 0 where nothing was."""
    said = str(typed.get("level", "") or "").strip()
    level = int(said) if said.isascii() and said.isdigit() and len(said) < 4 else -1
    if said and not LEVELS[0] <= level <= LEVELS[1]:
        errors["level"] = "admission-error-level"
    return max(0, level)


def _day(typed: Mapping[str, Any], name: str, errors: dict[str, str]) -> date | None:
    said = str(typed.get(name, "") or "").strip()
    try:
        day = date.fromisoformat(said) if said else None
    except ValueError:
        day = date.min
    if day is not None and not 2000 <= day.year <= 2100:
        errors[name] = "admission-error-day"
        return None
    return day


def begin_of(day: date | None, zone: str) -> datetime | None:
    """The moment at which a day begins in ``zone``."""
    return datetime.combine(day, time.min, ZoneInfo(zone)).astimezone(UTC) if day else None


def days_of(admission: Admission, *, zone: str) -> tuple[str, str]:
    """The first and the last day of a course, as they are typed."""
    opens, closes = admission.opens_at, admission.closes_at
    first = opens.astimezone(ZoneInfo(zone)).date().isoformat() if opens else ""
    last = (closes.astimezone(ZoneInfo(zone)) - timedelta(seconds=1)).date().isoformat() if closes else ""
    return first, last
