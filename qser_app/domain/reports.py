"""Reports: which there are, for whose eyes, what is asked of one, and what stands in its columns."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from qser_app.domain.people import Actor, Role
from qser_app.domain.refusals import LARGEST_NUMBER, BadInput, NotAllowed
from qser_app.domain.reports_rules import Rule, day_of_text, rules_of, written

PAGE = 25
FEWEST = 5  # of fewer people no value is shown
MOST_PAGES = 10_000
_LONGEST_WORDS = 100


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


class Period(StrEnum):
    """Which days a report looks at, in the organisation's time zone."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DAYS = "days"


class Event(StrEnum):
    """What a timeline tells of."""

    ENROLLED = "enrolled"
    LEFT = "left"
    UNIT = "unit"
    PASSED = "passed"
    NOT_PASSED = "not-passed"
    COURSE = "course"


class Measure(StrEnum):
    """What a cell of the unit matrix shows."""

    SCORE = "score"
    TIME = "time"


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
class Asked:
    """A report as its address asks for it; ``sort`` empty: as the report likes it. Nought and empty mean: all."""

    report: Report = Report.OVERVIEW
    period: Period = Period.ALL
    since: date | None = None
    until: date | None = None
    organisation_id: int = 0
    course_id: int = 0
    department_id: int = 0
    words: str = ""
    event: str = ""
    measure: Measure = Measure.SCORE
    rules: tuple[Rule, ...] = ()
    sort: str = ""
    descending: bool = False
    page: int = 1

    @property
    def params(self) -> dict[str, str]:
        """What its address holds after the question mark; only what is not as always."""
        found = {
            "period": "" if self.period is Period.ALL else str(self.period),
            "from": self.since.isoformat() if self.since and self.period is Period.DAYS else "",
            "to": self.until.isoformat() if self.until and self.period is Period.DAYS else "",
            "org": str(self.organisation_id or ""),
            "course": str(self.course_id or ""),
            "department": str(self.department_id or ""),
            "q": self.words,
            "event": self.event,
            "measure": "" if self.measure is Measure.SCORE else str(self.measure),
            "rules": written(self.rules),
            "sort": f"-{self.sort}" if self.sort and self.descending else self.sort,
            "page": "" if self.page == 1 else str(self.page),
        }
        return {name: value for name, value in found.items() if value}

    @property
    def address(self) -> str:
        """Where this very report is."""
        params = self.params
        return f"/reports/{self.report}" + (f"?{urlencode(params)}" if params else "")

    def sorted_by(self, key: str, *, down_first: bool) -> "Asked":
        """The same from its first page, by this column; asked for twice it turns round."""
        return replace(self, sort=key, descending=(not self.descending) if self.sort == key else down_first, page=1)


def asked_of(report: str, params: Mapping[str, str]) -> Asked:
    """What an address asks for. Raises BadInput for what no address of ours holds."""
    sort = params.get("sort", "")
    period = _word(Period, params.get("period", ""), Period.ALL)
    return Asked(
        _word(Report, report, Report.OVERVIEW),
        period,
        _day(params.get("from", "")),
        _day(params.get("to", "")),
        _number(params.get("org", "")),
        _number(params.get("course", "")),
        _number(params.get("department", "")),
        params.get("q", "").strip()[:_LONGEST_WORDS],
        str(_word(Event, params.get("event", ""), None) or ""),
        _word(Measure, params.get("measure", ""), Measure.SCORE),
        rules_of(params.get("rules", "")),
        sort.removeprefix("-")[:40],
        sort.startswith("-"),
        min(max(1, _number(params.get("page", ""))), MOST_PAGES),
    )


def _word(kind: Any, text: str, otherwise: Any) -> Any:
    if not text:
        return otherwise
    if text not in set(kind):
        raise BadInput
    return kind(text)


def _number(text: str) -> int:
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) < 11 and int(text) <= LARGEST_NUMBER):
        raise BadInput
    return int(text)


def _day(text: str) -> date | None:
    if text and day_of_text(text) is None:
        raise BadInput
    return day_of_text(text)


@dataclass(frozen=True, slots=True)
class Span:
    """The days a report looks at, from ``first`` to ``last``, and their edges as moments; all None: since ever."""

    first: date | None = None
    last: date | None = None
    start: datetime | None = None
    end: datetime | None = None


def span_of(asked: Asked, *, at: datetime, zone: str) -> Span:
    """The days of a period as they are reckoned in ``zone``: this week begins on Monday, month and year on their first day."""
    today = at.astimezone(ZoneInfo(zone)).date()
    first: date | None = {
        Period.TODAY: today,
        Period.YESTERDAY: today - timedelta(days=1),
        Period.WEEK: today - timedelta(days=today.weekday()),
        Period.MONTH: today.replace(day=1),
        Period.YEAR: today.replace(month=1, day=1),
        Period.DAYS: asked.since,
    }.get(asked.period)
    if asked.period is Period.ALL or (first is None and asked.until is None):
        return Span()
    last = {Period.YESTERDAY: first, Period.DAYS: asked.until}.get(asked.period, today)
    return Span(first, last, midnight(first, zone), midnight(last + timedelta(days=1), zone) if last and last < date.max else None)


def midnight(day: date | None, zone: str) -> datetime | None:
    """When a day begins there, in UTC."""
    return None if day is None else datetime.combine(day, time(0), ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


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


MOST_DAYS_DRAWN = 31


def days_drawn(span: Span, *, today: date) -> list[date]:
    """The days that a figure shows: those of the period, at most the last 31 of them; of no period the last 31."""
    last = min(span.last or today, today)
    first = max(span.first or date.min, last - timedelta(days=MOST_DAYS_DRAWN - 1))
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]
