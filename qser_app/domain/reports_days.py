"""The days a report looks at, and those a figure of it shows."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from qser_app.domain.reports_asked import Asked, Period

MOST_DAYS_DRAWN = 31


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


def days_drawn(span: Span, *, today: date) -> list[date]:
    """The days that a figure shows: those of the period, at most the last 31 of them; of no period the last 31."""
    last = min(span.last or today, today)
    first = max(span.first or date.min, last - timedelta(days=MOST_DAYS_DRAWN - 1))
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]
