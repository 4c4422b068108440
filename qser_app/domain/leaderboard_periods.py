"""When a board counts: for all time, in a calendar month, or in a season of one organisation."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from qser_app.domain.people import Privacy
from qser_app.domain.refusals import Refusal

# Every period is a number: 0 for all time, 202611 for November 2026, -7 for the season 7.
ALL_TIME = 0
LONGEST_SEASON = timedelta(days=731)
LONGEST_NAME = 60
_OPENNESS = (Privacy.NAMED, Privacy.COLLEAGUE, Privacy.HIDDEN)


class SeasonState(StrEnum):
    """Where a season is in its life; what ended is closed, and stays readable."""

    COMING = "coming"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment up to another one, which is not in it any more."""

    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class SeasonDays:
    """A season as it is written down: its name, its first and its last day."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """A season of an organisation as it is shown."""

    id: int
    name: str
    first: date
    last: date
    state: SeasonState

    @property
    def period(self) -> int:
        """The season as a period."""
        return season_period(self.id)


@dataclass(frozen=True, slots=True)
class BoardTerms:
    """What an organisation decides about its boards: how people appear unless they chose, and how open they may be at most."""

    default: Privacy
    most_open: Privacy


class SeasonNameMissing(Refusal):
    """A season needs a name of at most 60 characters."""

    code = "season-name"


class SeasonDaysWrong(Refusal):
    """A season ends on the day it begins or later, and lasts two years at most."""

    code = "season-days"


class SeasonsOverlap(Refusal):
    """One season at a time: another one of these days is there already."""

    code = "seasons-overlap"


def month_period(day: date) -> int:
    """The calendar month of a day as a period."""
    return day.year * 100 + day.month


def season_period(season_id: int) -> int:
    """A season as a period."""
    return -season_id


def is_month(period: int) -> bool:
    """Whether the period is a month: everybody's months have the same numbers, a season is one organisation's."""
    return period > ALL_TIME


def day_at(at: datetime, zone: str) -> date:
    """The day that is written on the calendar there at that moment."""
    return at.astimezone(ZoneInfo(zone)).date()


def month_before(period: int) -> int:
    """The month before a month."""
    return period - 1 if period % 100 > 1 else period - 89


def months_about(at: datetime) -> tuple[int, int]:
    """The one or two months it can be at that moment, wherever one is."""
    moment = at.astimezone(UTC)
    return month_period((moment - timedelta(hours=14)).date()), month_period((moment + timedelta(hours=14)).date())


def span_of_days(first: date, last: date, zone: str) -> Span:
    """From the midnight before the first day to the midnight after the last one, as clocks there show it."""
    midnight = time(tzinfo=ZoneInfo(zone))
    return Span(datetime.combine(first, midnight).astimezone(UTC), datetime.combine(last + timedelta(days=1), midnight).astimezone(UTC))


def span_of_month(period: int, zone: str) -> Span:
    """A month as clocks there show it."""
    first = date(period // 100, period % 100, 1)
    return span_of_days(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1), zone)


def months_between(first: date, last: date) -> list[int]:
    """The months from that of one day to that of another."""
    months: list[int] = []
    day = first.replace(day=1)
    while day <= last:
        months.append(month_period(day))
        day = (day + timedelta(days=31)).replace(day=1)
    return months


def season_state(first: date, last: date, today: date) -> SeasonState:
    """Where a season is on that day."""
    if today < first:
        return SeasonState.COMING
    return SeasonState.RUNNING if today <= last else SeasonState.ENDED


def in_order(days: SeasonDays) -> SeasonDays:
    """The season with its name in order. Raises SeasonNameMissing, SeasonDaysWrong."""
    name = " ".join("".join(each for each in days.name if each.isprintable()).split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise SeasonNameMissing
    if not timedelta(0) <= days.last - days.first <= LONGEST_SEASON:
        raise SeasonDaysWrong
    return SeasonDays(name, days.first, days.last)


def appears(chosen: Privacy | None, terms: BoardTerms) -> Privacy:
    """How a person appears: as they chose or else as the organisation does it, and never more openly than it allows."""
    return max(chosen or terms.default, terms.most_open, key=_OPENNESS.index)


def choices_under(most_open: Privacy) -> list[Privacy]:
    """What a person may choose where nobody may be more open than that."""
    return list(_OPENNESS[_OPENNESS.index(most_open) :])
