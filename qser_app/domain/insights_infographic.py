"""A person's learning at a glance: figures reckoned from plain numbers, and their drawings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from qser_app.domain.insights import Bar, bars_of
from qser_app.domain.insights_drawings import Inks, first_day, length, medal, rhythm, ring
from qser_app.domain.rewards import BadgeCard

DASH = -1


@dataclass(frozen=True, slots=True)
class Period:
    """What was done in a while."""

    seconds: int = 0
    days: int = 0
    units: int = 0


@dataclass(frozen=True, slots=True)
class Months:
    """The present month so far, the last one until the same day, and the whole of it."""

    now: Period = Period()
    then: Period = Period()
    last: Period = Period()

    @property
    def change(self) -> str:
        """Whether this month has more time than the last one had by this day: more, less, same."""
        difference = self.now.seconds // 60 - self.then.seconds // 60
        return "more" if difference > 0 else "less" if difference < 0 else "same"


@dataclass(frozen=True, slots=True)
class Infographic:
    """Everything the infographic says. Percentages that do not exist are `DASH`; no ``ranks``: the person is compared with nobody.

    ``weekdays``: minutes of each day of the week, Monday first, its label a day of that name (ISO); ``busiest`` one of these, or
    empty. ``whose``: own, or other for whoever looks at somebody else's. ``picture``: the address of theirs.
    """

    name: str = ""
    initials: str = ""
    organisation: str = ""
    badges: list[BadgeCard] = field(default_factory=list[BadgeCard])
    ranks: dict[str, int] = field(default_factory=dict[str, int])
    courses: int = 0
    completed: int = 0
    rate: int = DASH
    executions: int = 0
    passed: int = 0
    pass_rate: int = DASH
    average: int = DASH
    seconds: int = 0
    active: list[Bar] = field(default_factory=list[Bar])
    this_month: Period = Period()
    by_this_day: Period = Period()
    last_month: Period = Period()
    change: str = "same"
    difference: int = 0
    learning_days: int = 0
    busiest: str = ""
    weekdays: list[Bar] = field(default_factory=list[Bar])
    today: str = ""
    whose: str = "own"
    picture: str = ""


def month_begin(today: date, *, back: int = 0) -> date:
    """The first day of this month, or of the one before."""
    first = today.replace(day=1)
    return (first - timedelta(days=1)).replace(day=1) if back else first


def same_day_last_month(today: date) -> date:
    """The day until which the last month is compared: the same number, or its last day."""
    last = today.replace(day=1) - timedelta(days=1)
    return last.replace(day=min(today.day, last.day))


def months_of(seconds: Mapping[date, int], units: Mapping[date, int], today: date) -> Months:
    """The two months from what was learned, and how many units were completed, on each day."""

    def between(first: date, last: date) -> Period:
        days = [value for day, value in seconds.items() if first <= day <= last and value]
        return Period(sum(days), len(days), sum(count for day, count in units.items() if first <= day <= last))

    begin, before = month_begin(today), month_begin(today, back=1)
    return Months(between(begin, today), between(before, same_day_last_month(today)), between(before, begin - timedelta(days=1)))


def weekdays_of(seconds: Mapping[date, int], today: date) -> list[Bar]:
    """Minutes of each day of the week in the last twelve weeks, Monday first; labels are days of this week (ISO)."""
    first, monday = first_day(today), today - timedelta(days=today.weekday())
    spent = [sum(value for day, value in seconds.items() if first <= day <= today and day.weekday() == place) for place in range(7)]
    return bars_of([((monday + timedelta(days=place)).isoformat(), -(-value // 60)) for place, value in enumerate(spent)])


def drawings_of(shown: Infographic, minutes: Mapping[date, int], inks: Inks) -> dict[str, str]:
    """The pictures of an infographic by name."""
    most = max(shown.this_month.seconds, shown.last_month.seconds, 1)

    def part(seconds: int) -> int:
        return max(2, round(100 * seconds / most)) if seconds else 0

    drawn = {
        "rate": ring(None if shown.rate == DASH else shown.rate, inks),
        "pass_rate": ring(None if shown.pass_rate == DASH else shown.pass_rate, inks),
        "this_month": length(part(shown.this_month.seconds), inks),
        "last_month": length(
            part(shown.last_month.seconds), inks, mark=part(shown.by_this_day.seconds) if shown.last_month.seconds else None, other=True
        ),
        "rhythm": rhythm(minutes, date.fromisoformat(shown.today), inks),
    }
    return drawn | {f"medal_{board}": medal(place, inks) for board, place in shown.ranks.items()} | _lengths(shown, inks)


def _lengths(shown: Infographic, inks: Inks) -> dict[str, str]:
    return {f"active_{number}": length(bar.size, inks) for number, bar in enumerate(shown.active)}
