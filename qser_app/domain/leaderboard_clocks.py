"""By whose clock an organisation's months are counted: a change of time zone moves no day that is past.

A month that has begun ends as it began, and the new clock goes on where it ends, so that no hour is in two months or in none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from qser_app.domain.leaderboard_periods import Span, day_at, month_period, months_between, span_of_month
from qser_app.domain.people import time_zone_of

Kept = list[list[str]]
"""As it is remembered: (since when in ISO 8601, time zone), the first one since ever."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time zone, and since when it counts: the end of a month by the clock before it; None: since ever."""

    zone: str
    since: datetime | None = None

    @property
    def first(self) -> int:
        """The first month by this clock."""
        return month_period((self.since + timedelta(days=1)).date()) if self.since else 0


Clocks = tuple[Clock, ...]


def zone_of(zone: str, country: str) -> str:
    """The time zone of an organisation: its own, or else that of its country."""
    return zone or time_zone_of(country)


def clocks_of(kept: Sequence[Sequence[str]] | None, country: str) -> Clocks:
    """The clocks of an organisation, the oldest first; one that has never changed goes by its country's."""
    if not kept:
        return (Clock(time_zone_of(country)),)
    return tuple(Clock(zone, datetime.fromisoformat(since) if since else None) for since, zone in kept)


def kept_as(clocks: Clocks) -> Kept:
    """The clocks as they are remembered."""
    return [[each.since.astimezone(UTC).isoformat() if each.since else "", each.zone] for each in clocks]


def changed(clocks: Clocks, zone: str, *, at: datetime) -> Clocks:
    """The clocks, if from now on an organisation wants to go by ``zone``: it does when the month that has begun is over."""
    begun = tuple(each for each in clocks if each.since is None or each.since <= at)
    if begun[-1].zone == zone:
        return begun
    return (*begun, Clock(zone, span_of(begun, month_at(begun, at)).ends))


def clock_at(clocks: Clocks, at: datetime) -> Clock:
    """The clock that counts at a moment."""
    return next(each for each in reversed(clocks) if each.since is None or each.since <= at)


def month_at(clocks: Clocks, at: datetime) -> int:
    """The month it is for an organisation. In the hours by which a new clock is behind the old one the new month has begun all the same."""
    clock = clock_at(clocks, at)
    return max(month_period(day_at(at, clock.zone)), clock.first)


def clock_of(clocks: Clocks, month: int) -> Clock:
    """The clock by which a month is counted."""
    return next(each for each in reversed(clocks) if each.first <= month)


def span_of(clocks: Clocks, month: int) -> Span:
    """When a month begins and ends for an organisation."""
    clock = clock_of(clocks, month)
    usual = span_of_month(month, clock.zone)
    return Span(clock.since, usual.ends) if clock.since and clock.first == month else usual


def months_of(clocks: Clocks, moments: Sequence[datetime]) -> list[int]:
    """The months from the first of these moments to the last."""
    first, last = (month_at(clocks, moment) for moment in moments)
    return months_between(*[date(month // 100, month % 100, 1) for month in (first, last)])


def pending(clocks: Clocks, at: datetime) -> Clock | None:
    """The clock that will count next, if one is decided on."""
    return next((later for _, later in pairwise(clocks) if later.since and later.since > at), None)
