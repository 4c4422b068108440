"""What each person's work in each course adds up to: changed in the same transaction as the rows it is counted from.

On PostgreSQL a transaction writes here after the progress it counts and before any reward, so that two of them never wait for each
other in a ring.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlmodel import Session

from qser_app.db_upserts import Change, Upsert
from qser_app.models import LearningTotal, UnitProgress

SUMS = ("seconds", "units", "scored", "scores", "tests", "passed", "results")
_TOTALS = Upsert(LearningTotal, on=("person_id", "course_id"), changes=dict.fromkeys(SUMS, Change.ADDED_TO) | {"last_at": Change.LATEST})


@dataclass(frozen=True, slots=True)
class More:
    """What comes to a person's total in a course (what leaves it is below 0); ``last_at``: they got on then."""

    person_id: int
    course_id: int
    seconds: int = 0
    units: int = 0
    scored: int = 0
    scores: int = 0
    tests: int = 0
    passed: int = 0
    results: int = 0
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """How a unit or a test stood: its score, None where it has none, and whether it was completed or passed."""

    score: int | None = None
    done: bool = False


def add_up(db: Session, more: Iterable[More]) -> None:
    """Add to the totals of these people, in one order whoever does it."""
    rows = [asdict(each) for each in sorted(more, key=lambda each: (each.person_id, each.course_id))]
    if rows:
        _TOTALS.into(db, rows)


def stood(progress: UnitProgress) -> Result:
    """How a unit stands before it is changed."""
    return Result(progress.score, progress.completed_at is not None)


def unit_moved(progress: UnitProgress, before: Result, *, at: datetime | None = None) -> More:
    """What a changed unit brings; ``at``: when its learner got on, None where somebody else changed it."""
    after = stood(progress)
    return More(
        progress.person_id,
        progress.course_id,
        units=after.done - before.done,
        scored=(after.score is not None) - (before.score is not None),
        scores=(after.score or 0) - (before.score or 0),
        last_at=at,
    )


def attempt_moved(person_id: int, course_id: int, *, before: Result | None, after: Result) -> More:
    """What a test brings that was handed in (``before`` None) or graded anew."""
    was = before or Result()
    return More(
        person_id,
        course_id,
        tests=int(before is None),
        passed=after.done - was.done,
        results=(after.score or 0) - (was.score or 0),
    )
