"""What a person's learning looks like: rows, bars and findings, reckoned from plain numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

DAYS_SHOWN = 28
WEEK, MONTH = timedelta(days=7), timedelta(days=30)
MOST_COURSES = 5


@dataclass(frozen=True, slots=True)
class CourseRow:
    """A course somebody is in; times are seconds.

    ``status``: as `status_of` says, or left; ``score``: the mean of graded units, None without any; ``done``: how many of its
    ``units`` are completed.
    """

    code: str
    title: str
    enrolled_at: str
    completed_at: str
    status: str
    percent: int
    score: int | None
    seconds: int
    role: str = "learner"
    course_id: int = 0
    done: int = 0
    units: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a figure: its label, its value, and its height or length from 0 to 100."""

    label: str
    value: int
    size: int


@dataclass(frozen=True, slots=True)
class Executions:
    """How tests went: how many, how many passed, the mean score; percentages are None without executions."""

    executions: int
    passed: int
    rate: int | None
    average: int | None


def initials_of(name: str) -> str:
    """The first letters of the first and the last name."""
    words = name.split()
    return "".join(word[0].upper() for word in ([words[0], words[-1]] if len(words) > 1 else words))


def share(part: int, whole: int) -> int | None:
    """Per cent, rounded; None when there is nothing to take a part of."""
    return None if whole == 0 else round(100 * part / whole)


def executions_of(executions: int, passed: int, scored: int, scores: int) -> Executions:
    """The test block from the number of executions, of passed ones, of those whose score is shown, and the sum of these scores."""
    return Executions(executions, passed, share(passed, executions), None if scored == 0 else round(scores / scored))


def bars_of(values: Iterable[tuple[str, int]]) -> list[Bar]:
    """Bars whose longest is 100; what is not nothing is at least 2, so that it can be seen."""
    pairs = list(values)
    most = max((value for _, value in pairs), default=0)
    return [Bar(label, value, max(2, round(100 * value / most)) if value else 0) for label, value in pairs]


def days_until(today: date, count: int = DAYS_SHOWN) -> list[date]:
    """The last ``count`` days, today last."""
    return [today - timedelta(days=back) for back in range(count - 1, -1, -1)]


def status_of(*, completed: bool, done: int, started: bool, failed: int = 0, units: int = 0) -> str:
    """How a course stands: completed, in_progress, not_started; not_passed where only tests that were ``failed`` are left of it."""
    if completed:
        return "completed"
    if failed and done + failed >= units:
        return "not_passed"
    return "in_progress" if done or started else "not_started"
