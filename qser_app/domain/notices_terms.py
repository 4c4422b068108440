"""When mails about news may come: quiet hours and working days where the reader lives, and when a digest leaves.

All moments go in and come out as UTC; hours are those on the reader's wall, also on the days on which clocks change.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from qser_app.domain.refusals import BadInput, Refusal

_MORNING = 8
_HOURS = 24
_FARTHEST = 15  # days: two weeks hold every working day at least twice


class Weekday(StrEnum):
    """The days as ISO 8601 counts them."""

    MONDAY = "1"
    TUESDAY = "2"
    WEDNESDAY = "3"
    THURSDAY = "4"
    FRIDAY = "5"
    SATURDAY = "6"
    SUNDAY = "7"


class DigestRhythm(StrEnum):
    """How often what has come up arrives as one mail."""

    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


class NoWorkingDay(Refusal):
    """With no day left on which a mail may come, none ever would."""

    code = "notice-days"


@dataclass(frozen=True, slots=True)
class Terms:
    """What somebody has chosen; nobody need choose. From ``quiet_from`` to ``quiet_until`` (hours) it is quiet; alike: it never is."""

    zone: str
    digest: DigestRhythm = DigestRhythm.WEEKLY
    quiet_from: int = 18
    quiet_until: int = 8
    days: str = "12345"


def checked(terms: Terms) -> Terms:
    """The terms, if they can be kept. Raises NoWorkingDay and BadInput."""
    if not (0 <= terms.quiet_from < _HOURS and 0 <= terms.quiet_until < _HOURS):
        raise BadInput
    if not terms.days:
        raise NoWorkingDay
    if set(terms.days) - set(Weekday):
        raise BadInput
    return Terms(terms.zone, terms.digest, terms.quiet_from, terms.quiet_until, "".join(sorted(set(terms.days))))


def leaves_at(at: datetime, terms: Terms) -> datetime:
    """When a mail of that moment may come: at once, or when it is quiet no more."""
    here = at.astimezone(ZoneInfo(terms.zone)).date()
    opens = (span for day in _days(here) for span in _open(day, terms))
    return next(max(begin, at) for begin, end in opens if end > at)


def digest_at(at: datetime, terms: Terms) -> datetime | None:
    """When the next digest after that moment leaves: at eight on a working day, or when it is quiet no more; None: never.

    A weekly one leaves on the first working day of the week.
    """
    if terms.digest is DigestRhythm.NEVER:
        return None
    first = terms.days if terms.digest is DigestRhythm.DAILY else min(terms.days)
    here = at.astimezone(ZoneInfo(terms.zone)).date()
    mornings = (_morning(day, terms) for day in _days(here) if str(day.isoweekday()) in first)
    return next(moment for moment in mornings if moment > at)


def _days(first: date) -> Iterator[date]:
    return (first + timedelta(days=ahead) for ahead in range(_FARTHEST))


def _morning(day: date, terms: Terms) -> datetime:
    eight, opens = _wall(day, _MORNING, terms.zone), _open(day, terms)
    return next((max(begin, eight) for begin, end in opens if end > eight), opens[0][0])


def _open(day: date, terms: Terms) -> list[tuple[datetime, datetime]]:
    """When mails may come on a day, as (beginning, end)."""
    if str(day.isoweekday()) not in terms.days:
        return []
    begins, ends = terms.quiet_from, terms.quiet_until
    if begins == ends:
        hours = [(0, _HOURS)]
    elif begins > ends:
        hours = [(ends, begins)]
    else:
        hours = [(0, begins), (ends, _HOURS)]
    return [(_wall(day, one, terms.zone), _wall(day, other, terms.zone)) for one, other in hours if one < other]


def _wall(day: date, hour: int, zone: str) -> datetime:
    """The moment at which clocks there show that hour for the first time; an hour that is left out in spring: when the next begins."""
    later, hour = divmod(hour, _HOURS)
    return datetime.combine(day + timedelta(days=later), time(hour), ZoneInfo(zone)).astimezone(UTC)
