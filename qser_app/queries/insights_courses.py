"""The courses of a person: how far they are in each, and how well they do."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlmodel import Session, case, col, func, select

from qser_app.db import columns
from qser_app.domain.insights import CourseRow, status_of
from qser_app.domain.insights_profile import Part
from qser_app.domain.learning import percent_of
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, Enrolment, Module, QuizAttempt, Unit, UnitProgress
from qser_app.queries.courses import shown
from qser_app.queries.insights import course_titles
from qser_app.queries.insights_profile import Subject, subject_of

_NOTHING = (0, None, 0)


def courses_of(db: Session, *, actor: Actor, person_id: int, reader: Language) -> list[CourseRow]:
    """The courses a person is in or was in, the last one touched first. Raises NotFound."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=Part.COURSES)
    enrolments = db.exec(
        select(Enrolment, Course.code)
        .join(Course, col(Course.id) == col(Enrolment.course_id))
        .where(Enrolment.person_id == person_id, *subject.among(Enrolment.course_id))
        .order_by(func.coalesce(col(Enrolment.last_at), col(Enrolment.enrolled_at)).desc(), col(Enrolment.id).desc())
    ).all()
    ids = [enrolment.course_id for enrolment, _ in enrolments]
    titles, units = course_titles(db, ids, reader), _unit_counts(db, ids)
    work, failed = _work(db, subject, ids), _failed(db, subject, ids)
    return [
        _course_row(row, code, titles.get(row.course_id, code), units.get(row.course_id, 0), work.get(row.course_id, _NOTHING), failed)
        for row, code in enrolments
    ]


def failed_units(db: Session, subject: Subject, ids: Iterable[int]) -> dict[int, int]:
    """The tests in use of these courses that were handed in and never passed: (unit, course)."""
    rows = columns(QuizAttempt.unit_id, Unit.course_id).join(Unit, col(Unit.id) == col(QuizAttempt.unit_id))
    rows = rows.join(Module, col(Module.id) == col(Unit.module_id)).where(
        QuizAttempt.person_id == subject.id,
        col(Unit.course_id).in_(set(ids)),
        col(QuizAttempt.submitted_at).is_not(None),
        col(QuizAttempt.practice).is_(False),
        *shown(),
    )
    never = func.count(case((col(QuizAttempt.passed).is_(True), 1))) == 0
    return dict(db.exec(rows.group_by(col(QuizAttempt.unit_id), col(Unit.course_id)).having(never)).all())


def _failed(db: Session, subject: Subject, ids: Iterable[int]) -> dict[int, int]:
    courses = list(failed_units(db, subject, ids).values())
    return {course_id: courses.count(course_id) for course_id in courses}


def _unit_counts(db: Session, ids: Iterable[int]) -> dict[int, int]:
    rows = columns(Unit.course_id, func.count()).join(Module, col(Module.id) == col(Unit.module_id))
    return dict(db.exec(rows.where(col(Unit.course_id).in_(set(ids)), *shown()).group_by(col(Unit.course_id))).all())


def _work(db: Session, subject: Subject, ids: Collection[int]) -> dict[int, Any]:
    """By course: completed units that are still in use, the mean score, the active seconds."""
    done = func.count(case((col(UnitProgress.completed_at).is_not(None) & col(Unit.is_draft).is_(False) & _used(), 1)))
    rows = columns(UnitProgress.course_id, done, func.avg(UnitProgress.score), func.sum(UnitProgress.active_seconds))
    rows = rows.join(Unit, col(Unit.id) == col(UnitProgress.unit_id)).join(Module, col(Module.id) == col(Unit.module_id))
    # All courses of the person: narrowed to some, SQLite goes through everybody's lines in each of them.
    rows = rows.where(UnitProgress.person_id == subject.id)
    return {course: rest for course, *rest in db.exec(rows.group_by(col(UnitProgress.course_id))) if course in ids}


def _used() -> Any:
    return col(Unit.retired_at).is_(None) & col(Module.retired_at).is_(None)


def _course_row(enrolment: Enrolment, code: str, title: str, units: int, work: Any, failed: dict[int, int]) -> CourseRow:
    done, score, seconds = work
    completed, missing = enrolment.completed_at is not None, failed.get(enrolment.course_id, 0)
    status = status_of(completed=completed, done=done, started=enrolment.last_unit_id is not None, failed=missing, units=units)
    return CourseRow(
        code=code,
        title=title,
        enrolled_at=enrolment.enrolled_at.isoformat(),
        completed_at=enrolment.completed_at.isoformat() if enrolment.completed_at else "",
        status="left" if enrolment.left_at and not completed else status,
        percent=100 if completed else percent_of(done, units),
        score=None if score is None else round(score),
        seconds=seconds,
        role=str(enrolment.role),
        course_id=enrolment.course_id,
        done=done,
        units=units,
    )
