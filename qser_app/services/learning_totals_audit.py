"""The totals of learning counted anew: what each should say, and making them say it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Integer, cast, delete, literal, null, text, union_all
from sqlmodel import Session, and_, case, col, func, insert, or_

from qser_app.db import columns
from qser_app.domain.rewards import Difference
from qser_app.models import LearningTotal, QuizAttempt, Unit, UnitProgress
from qser_app.services.learning_totals import SUMS

_KEY = ("person_id", "course_id")
_KEPT = (*SUMS, "last_at")
_TABLE: Any = LearningTotal
_MOMENT = _TABLE.__table__.c.last_at.type


def total_differences(db: Session) -> list[Difference]:
    """Where a total says something else than the rows it sums up; ``subject`` is the person."""
    due = due_totals().subquery()
    here = and_(due.c.person_id == LearningTotal.person_id, due.c.course_id == LearningTotal.course_id)
    differs = [getattr(LearningTotal, name).is_distinct_from(due.c[name]) for name in SUMS]
    differs.append(func.coalesce(col(LearningTotal.last_at) < due.c.last_at, col(LearningTotal.last_at).is_distinct_from(due.c.last_at)))
    kept, counted = [getattr(LearningTotal, name) for name in _KEPT], [due.c[name] for name in _KEPT]
    wrong = columns(due.c.person_id, due.c.course_id, *kept, *counted).select_from(due).join(LearningTotal, here, isouter=True)
    found = [each for row in db.execute(wrong.where(or_(*differs))) for each in _told(row)]
    # What has a total and nothing that it could be of.
    left = columns(LearningTotal.person_id, LearningTotal.course_id, *kept, *[due.c[name] for name in _KEPT])
    left = left.select_from(LearningTotal).join(due, here, isouter=True).where(due.c.person_id.is_(None))
    found += [each for row in db.execute(left) for each in _told(row)]
    return sorted(found, key=lambda each: (each.subject, each.number))


def rebuild_totals(db: Session) -> int:
    """Count all of them anew; returns how many differences there were."""
    if db.get_bind().dialect.name == "postgresql":  # SQLite has one writer anyway
        db.connection().execute(text("lock table unit_progress, quiz_attempt, learning_total in share row exclusive mode"))
    before = len(total_differences(db))
    db.exec(delete(LearningTotal))
    db.exec(insert(LearningTotal).from_select([*_KEY, *_KEPT], due_totals()))
    return before


def due_totals() -> Any:
    """A SELECT of what every total should say."""
    each = union_all(_progress(), _handed_in()).subquery()
    sums = [cast(func.sum(each.c[name]), Integer).label(name) for name in SUMS]
    return columns(each.c.person_id, each.c.course_id, *sums, func.max(each.c.last_at).label("last_at")).group_by(
        each.c.person_id, each.c.course_id
    )


def _progress() -> Any:
    row = UnitProgress
    said = {
        "seconds": col(row.active_seconds),
        "units": case((col(row.completed_at).is_not(None), 1), else_=0),
        "scored": case((col(row.score).is_not(None), 1), else_=0),
        "scores": func.coalesce(row.score, 0),
        "last_at": col(row.updated_at),
    }
    return _row(col(row.person_id), col(row.course_id), said)


def _handed_in() -> Any:
    row = QuizAttempt
    said = {"tests": literal(1), "passed": case((col(row.passed).is_(True), 1), else_=0), "results": func.coalesce(row.score, 0)}
    rows = _row(col(row.person_id), col(Unit.course_id), said).join(Unit, col(Unit.id) == row.unit_id)
    return rows.where(col(row.submitted_at).is_not(None), col(row.practice).is_(False))


def _row(person_id: Any, course_id: Any, said: dict[str, Any]) -> Any:
    nothing = {name: literal(0) for name in SUMS} | {"last_at": cast(null(), _MOMENT)}
    values = nothing | said
    return columns(person_id.label("person_id"), course_id.label("course_id"), *[values[name].label(name) for name in _KEPT])


def _told(row: Any) -> list[Difference]:
    person_id, course_id, *numbers = row
    kept, counted = numbers[: len(_KEPT)], numbers[len(_KEPT) :]
    return [
        Difference("learning_total", person_id, f"{name}, course {course_id}", _number(was), _number(is_now))
        for name, was, is_now in zip(_KEPT, kept, counted, strict=True)
        if was != is_now and not _is_later(was, is_now)
    ]


def _is_later(was: Any, is_now: Any) -> bool:
    """A moment that was reached is kept, also where a clock that went before wrote an earlier one over it."""
    return isinstance(was, datetime) and isinstance(is_now, datetime) and was > is_now


def _number(value: Any) -> int:
    """A moment as the seconds since 1970, what is missing as 0."""
    return round(value.timestamp()) if isinstance(value, datetime) else value or 0
