"""The tests a person has handed in: one line a test, its best score, and what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TakenTest:
    """A test somebody has handed in at least once; ``score`` is the best that the reader may know.

    ``seconds``: the time of all its attempts together; ``last_at`` ISO 8601; ``answers``: the page that shows the last attempt.
    """

    unit_id: int
    title: str
    course: str
    passed: bool
    score: int | None
    attempts: int
    last_at: str
    seconds: int = 0
    answers: str = ""


@dataclass(frozen=True, slots=True)
class TestTry:
    """One attempt that was handed in; ``score`` None where the reader may not know it."""

    id: int
    unit_id: int
    course_id: int
    number: int
    started_at: datetime
    submitted_at: datetime
    score: int | None
    passed: bool
    authored: bool = False


TestTry.__test__ = False  # type: ignore[attr-defined] -- an attempt, not a class of tests


def taken(tries: Iterable[TestTry], titles: dict[int, str], courses: dict[int, str], answers: dict[int, str]) -> list[TakenTest]:
    """One line a test, the last one taken first; ``answers``: the page of an attempt, by its id, where the reader may see it."""
    by_unit: dict[int, list[TestTry]] = {}
    for each in sorted(tries, key=lambda one: (one.submitted_at, one.id), reverse=True):
        by_unit.setdefault(each.unit_id, []).append(each)
    return [_line(unit_id, found, titles, courses, answers) for unit_id, found in by_unit.items()]


def _line(unit_id: int, found: list[TestTry], titles: dict[int, str], courses: dict[int, str], answers: dict[int, str]) -> TakenTest:
    last, scores = found[0], [each.score for each in found if each.score is not None]
    seconds = sum(max(0, round((each.submitted_at - each.started_at).total_seconds())) for each in found)
    return TakenTest(
        unit_id,
        titles.get(unit_id, ""),
        courses.get(last.course_id, ""),
        any(each.passed for each in found),
        max(scores, default=None),
        len(found),
        last.submitted_at.isoformat(),
        seconds,
        answers.get(last.id, ""),
    )
