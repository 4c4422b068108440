"""A house at a glance: indicators of many people, in which nobody can be recognised."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from qser_app.domain.insights import Bar, share
from qser_app.domain.insights_drawings import Inks, columns, length, ring
from qser_app.domain.insights_infographic import DASH

SMALLEST = 5  # fewer people are not shown
MONTHS = 12
ACTIVE = timedelta(days=30)
MOST_DRAWN = 12


@dataclass(frozen=True, slots=True)
class Group:
    """People who have something in common, and how many of them are trained: have completed a course. ``name`` may be empty: not said."""

    name: str
    people: int
    trained: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group as it is shown; of one that is not, ``people``, ``trained`` and ``share`` (per cent) are `DASH`."""

    name: str
    people: int
    trained: int
    share: int

    @property
    def hidden(self) -> bool:
        """Whether its numbers are kept back."""
        return self.people == DASH


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose figures: an organisation's, or (0) everybody's."""

    organisation_id: int
    name: str


@dataclass(frozen=True, slots=True)
class PortalPage:
    """Everything the page says; all numbers are nought where there are ``too_few`` people. ``places``: departments, or organisations."""

    name: str = ""
    whole: bool = False
    too_few: bool = False
    people: int = 0
    active: int = 0
    enrolments: int = 0
    completions: int = 0
    rate: int = DASH
    hours: int = 0
    trained: int = 0
    target: int = 0
    reached: int = 0
    months: list[Bar] = field(default_factory=list[Bar])
    countries: list[GroupRow] = field(default_factory=list[GroupRow])
    places: list[GroupRow] = field(default_factory=list[GroupRow])
    fields: list[GroupRow] = field(default_factory=list[GroupRow])
    today: str = ""


def guarded(groups: Iterable[Group]) -> list[GroupRow]:
    """The groups, the largest first, without the numbers of small ones: neither told nor to be reckoned from what is told.

    When those kept back are together fewer than five people (or one group alone), what is missing from the whole would tell them: the
    next larger group is kept back too.
    """
    largest_first = sorted(groups, key=lambda group: (-group.people, group.name))
    kept_back = [group for group in largest_first if group.people < SMALLEST]
    shown = [group for group in largest_first if group.people >= SMALLEST]
    while kept_back and shown and (len(kept_back) == 1 or sum(group.people for group in kept_back) < SMALLEST):
        kept_back.insert(0, shown.pop())
    told = [GroupRow(group.name, group.people, group.trained, share(group.trained, group.people) or 0) for group in shown]
    return told + [GroupRow(group.name, DASH, DASH, DASH) for group in kept_back]


def grouped(counts: Iterable[tuple[str, int, int]]) -> list[GroupRow]:
    """Groups by name out of (name, people, trained), which may name one more than once."""
    people: Counter[str] = Counter()
    trained: Counter[str] = Counter()
    for name, number, done in counts:
        people[name] += number
        trained[name] += done
    return guarded(Group(name, people[name], trained[name]) for name in people)


def month_begins(today: date) -> list[date]:
    """The first days of the last twelve months, and of the next."""
    first = today.replace(day=1)
    begins: list[date] = []
    for _ in range(MONTHS):
        begins.append(first)
        first = (first - timedelta(days=1)).replace(day=1)
    return [*reversed(begins), (today.replace(day=1) + timedelta(days=32)).replace(day=1)]


def drawings_of(page: PortalPage, inks: Inks) -> dict[str, str]:
    """The pictures of a portal's infographic by name."""
    drawn = {
        "target": length(min(100, page.reached), inks),
        "rate": ring(None if page.rate == DASH else page.rate, inks),
        "months": columns([bar.size for bar in page.months], inks),
    }
    lists: tuple[tuple[str, Sequence[GroupRow]], ...] = (("country", page.countries), ("place", page.places), ("field", page.fields))
    return drawn | {
        f"{kind}_{number}": length(max(0, row.share), inks) for kind, rows in lists for number, row in enumerate(rows[:MOST_DRAWN])
    }


def moment_of(day: date, at: datetime) -> datetime:
    """The beginning of a day in the time zone of ``at``."""
    return datetime.combine(day, datetime.min.time(), at.tzinfo)
