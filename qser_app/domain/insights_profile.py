"""A person's profile: its parts, who is shown which of them, and who looked."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from qser_app.domain.rewards_facts import Rule


class Part(StrEnum):
    """A part of a profile: what is looked at, and what the access log names."""

    OVERVIEW = "overview"
    COURSES = "courses"
    TESTS = "tests"
    CERTIFICATIONS = "certifications"
    BADGES = "badges"
    TIMELINE = "timeline"
    PROGRESS = "progress"
    INFOGRAPHIC = "infographic"
    EXPORT = "export"


# What stands side by side on a profile; progress and infographic are views of their own, the export a file.
TABS = (Part.OVERVIEW, Part.COURSES, Part.TESTS, Part.CERTIFICATIONS, Part.BADGES, Part.TIMELINE)
# What is about single courses, so that whoever runs a course may see that much of it.
OF_COURSES = frozenset(Part) - {Part.BADGES, Part.INFOGRAPHIC}


@dataclass(frozen=True, slots=True)
class Sight:
    """How much of a profile somebody sees: their own, the ``whole`` of another's, or only what is about these ``courses``."""

    own: bool = False
    whole: bool = False
    courses: frozenset[int] = frozenset()

    @property
    def parts(self) -> frozenset[Part]:
        """The parts that are shown."""
        if self.own or self.whole:
            return frozenset(Part)
        return OF_COURSES if self.courses else frozenset()

    @property
    def limited(self) -> bool:
        """Whether only some courses are shown."""
        return not (self.own or self.whole)


@dataclass(frozen=True, slots=True)
class ProfileHead:
    """Who a profile is about; moments are ISO 8601, empty when there was none.

    ``picture``: its address, empty without one. ``sign_ins_*`` are -1 where they are not shown.
    """

    person_id: int = 0
    name: str = ""
    short: str = ""
    initials: str = ""
    email: str = ""
    roles: list[str] = field(default_factory=list[str])
    organisation: str = ""
    department: str = ""
    sign_ins_week: int = -1
    sign_ins_month: int = -1
    last_sign_in: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class ProgressUnit:
    """A unit as one person stands in it; ``state``: not_started, in_progress, completed, not_passed. ``score`` -1: none."""

    id: int
    title: str
    kind: str
    state: str
    score: int
    seconds: int


@dataclass(frozen=True, slots=True)
class ProgressModule:
    """A module with its units, as one person stands in them."""

    title: str
    done: int
    units: list[ProgressUnit]


@dataclass(frozen=True, slots=True)
class ViewLine:
    """Somebody looked at one's profile: who, from where, what, when first in that hour (ISO 8601).

    ``part`` is `people_viewing.VIEWED` where they looked at the whole platform as one sees it, for a ``reason``.
    """

    name: str
    organisation: str
    part: str
    at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A line of the ledger of points; ``title``: the unit or course it is about, empty where there is none."""

    rule: Rule
    title: str
    points: int
    score: int | None
    at: datetime


def short_name(name: str) -> str:
    """A name as it stands above a profile: "A. Zagos". Nobody loses a surname, for many people have two."""
    first, _, rest = name.strip().partition(" ")
    return f"{first[0].upper()}. {rest.strip()}" if rest.strip() else first


def hour_of(at: datetime) -> datetime:
    """The hour in which one person's looks at the same part are written down once."""
    return at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def unit_state(*, completed: bool, started: bool, failed: bool) -> str:
    """How a person stands in a unit."""
    if completed:
        return "completed"
    if failed:
        return "not_passed"
    return "in_progress" if started else "not_started"


def counts_of(states: Collection[str]) -> dict[str, int]:
    """How many courses stand how; courses that somebody left count nowhere."""
    listed = list(states)
    return {state: listed.count(state) for state in ("completed", "in_progress", "not_started", "not_passed")}
