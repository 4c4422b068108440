"""Reports: which there are, for whose eyes, and what stands in their columns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from qser_app.domain.people import Actor, Role
from qser_app.domain.refusals import NotAllowed

PAGE = 25
FEWEST = 5  # of fewer people no value is shown


class Report(StrEnum):
    """The reports of the house."""

    OVERVIEW = "overview"
    PEOPLE = "people"
    COURSES = "courses"
    DEPARTMENTS = "departments"
    TESTS = "tests"
    SCORM = "scorm"
    UNITS = "units"
    TIMELINE = "timeline"
    CUSTOM = "custom"


TOTALS = (Report.OVERVIEW, Report.DEPARTMENTS)  # what managers see: sums of five people or more


class Kind(StrEnum):
    """What a column holds: text, a number, per cent, seconds, a moment, or a code that a phrase says."""

    TEXT = "text"
    NUMBER = "number"
    PERCENT = "percent"
    SPAN = "span"
    MOMENT = "moment"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading is the phrase ``reports-column-<key>``; a WORD is said by ``<says><value>``."""

    key: str
    kind: Kind = Kind.TEXT
    says: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whose learning somebody may look at.

    ``organisation_id`` None: everybody's; ``courses`` None: in every course, else in these alone; ``department_id``: only what
    belongs to that department and those below it, in sums of five people or more.
    """

    organisation_id: int | None
    courses: frozenset[int] | None = None
    department_id: int | None = None
    totals_only: bool = False

    def shows(self, report: Report) -> bool:
        """Whether this report is for them at all."""
        return not self.totals_only or report in TOTALS


def reach_of(actor: Actor) -> Reach:
    """What of the reports is the actor's to see. Raises NotAllowed for whoever looks after nobody."""
    if actor.is_superadmin:
        return Reach(None)
    if actor.holds(Role.ADMIN, Role.FACILITATOR):
        return Reach(actor.organisation_id)
    if held := actor.courses_held(Role.FACILITATOR):
        return Reach(actor.organisation_id, held)
    if actor.holds(Role.MANAGER) and actor.department_id is not None:
        return Reach(actor.organisation_id, None, actor.department_id, totals_only=True)
    raise NotAllowed


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a report: the values of its columns as they are, and the page that says more (empty: none)."""

    cells: tuple[Any, ...]
    link: str = ""


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A page of a report; ``sort`` is the column it is ordered by."""

    columns: tuple[Column, ...]
    rows: list[Row]
    total: int
    sort: str
    descending: bool
    choices: "Choices" = field(default_factory=lambda: Choices())


@dataclass(frozen=True, slots=True)
class Choices:
    """What one may narrow a report to: (id, name) each."""

    organisations: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    courses: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    departments: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])


def veiled(people: Sequence[int]) -> set[int]:
    """Which groups (by their places) show no value: those of fewer than five people, and never so few that a sum gives them away.

    Where the hidden together are fewer than five, the smallest that is shown is hidden too.
    """
    hidden = {place for place, count in enumerate(people) if count < FEWEST}
    rest = sorted((count, place) for place, count in enumerate(people) if place not in hidden)
    while rest and 0 < sum(people[place] for place in hidden) < FEWEST:
        hidden.add(rest.pop(0)[1])
    return hidden


def in_words(columns: Iterable[Column]) -> list[str]:
    """The phrases of the headings."""
    return [f"reports-column-{column.key}" for column in columns]


@dataclass(frozen=True, slots=True)
class Overview:
    """Sums over everybody one looks at; ``days``: (day, people, minutes) of each day that is drawn. None: of too few people to say."""

    people: int
    active: int | None = None
    enrolled: int | None = None
    completed: int | None = None
    rate: int | None = None
    tests: int | None = None
    passed: int | None = None
    pass_rate: int | None = None
    score: int | None = None
    seconds: int | None = None
    days: list[tuple[date, int, int]] = field(default_factory=list[tuple[date, int, int]])
    is_veiled: bool = False
