"""When somebody is told that texts must be read again: on the day, and a week later if nobody has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

AGAIN_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Review:
    """A unit, or (``unit_id`` None) a course's glossary, that is due on ``day``: the course it stands in and who answers for it."""

    unit_id: int | None
    course_id: int
    organisation_id: int | None
    owner_id: int | None
    day: date


def is_told_now(days: Iterable[date], *, today: date, last: date | None) -> bool:
    """Whether to tell today of texts due on these days: the first time, when one has come due since, or when a week has passed."""
    due = [day for day in days if day <= today]
    if not due:
        return False
    return last is None or max(due) > last or today - last >= AGAIN_AFTER


def place_of(due: Sequence[Review], code: str) -> str:
    """The page that a notice of what is due in a course leads to: the one text itself, or the list of several."""
    if len(due) != 1:
        return "/desk"
    return f"/desk/lesson/{due[0].unit_id}" if due[0].unit_id else f"/desk/glossary/{code}"
