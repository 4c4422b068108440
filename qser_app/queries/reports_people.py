"""The report of people: what each of them did, in the days asked for."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import and_, case, col, func

from qser_app.db import columns
from qser_app.db_folding import holds
from qser_app.domain.reports import Column, Kind
from qser_app.models import Department, Enrolment, Person, QuizAttempt, Unit, UnitProgress
from qser_app.queries.reports import Source
from qser_app.queries.reports_lens import Lens

COLUMNS = (
    Column("person"),
    Column("department"),
    Column("courses", Kind.NUMBER),
    Column("completed", Kind.NUMBER),
    Column("units", Kind.NUMBER),
    Column("tests", Kind.NUMBER),
    Column("passed", Kind.NUMBER),
    Column("score", Kind.PERCENT),
    Column("seconds", Kind.SPAN),
    Column("last", Kind.MOMENT),
)


def people_source(lens: Lens) -> Source:
    """One row a person. Everything is of all times, unless days are asked for: then all but courses and the last moment is of these."""
    joined = columns(Person.id).select_from(Person).join(Department, col(Department.id) == Person.department_id, isouter=True)
    base = joined.where(*lens.people(), *called(lens))
    cheap = {"person": Person.name, "department": Department.name}
    return Source(COLUMNS, lambda only: _full(lens, only), base, "person", cheap=cheap)


def called(lens: Lens) -> tuple[Any, ...]:
    """That a row is about somebody who still has a name; and that it, or their address, holds the words asked for."""
    words, here = lens.asked.words, col(Person.erased_at).is_(None)
    if not words:
        return (here,)
    return (
        here,
        holds(words, Person.name, Person.email),
    )


def _full(lens: Lens, only: Sequence[int] | None) -> Any:
    taken, total = _taken(lens, only), lens.totals("person_id", only)
    done, tried, spent = (_done(lens, only), _tried(lens, only), lens.seconds("person_id", only)) if lens.is_bounded else (total,) * 3
    rows = columns(
        Person.id,
        col(Person.name).label("person"),
        col(Department.name).label("department"),
        func.coalesce(taken.c.courses, 0).label("courses"),
        func.coalesce(taken.c.completed, 0).label("completed"),
        func.coalesce(done.c.units, 0).label("units"),
        func.coalesce(tried.c.tests, 0).label("tests"),
        func.coalesce(tried.c.passed, 0).label("passed"),
        tried.c.score.label("score"),
        func.coalesce(spent.c.seconds, 0).label("seconds"),
        total.c.last.label("last"),
    ).select_from(Person)
    rows = rows.join(Department, col(Department.id) == Person.department_id, isouter=True)
    for part in dict.fromkeys((taken, total, done, tried, spent)):
        rows = rows.join(part, part.c.person_id == Person.id, isouter=True)
    return rows.where(*lens.people(), *called(lens), *(() if only is None else (col(Person.id).in_(only),)))


def _taken(lens: Lens, only: Sequence[int] | None) -> Any:
    """By person: the courses they are in, and how many of them they completed."""
    completed = func.count(case((and_(*lens.within(Enrolment.completed_at)), 1)))
    rows = columns(Enrolment.person_id, func.count().label("courses"), completed.label("completed"))
    return rows.where(*lens.enrolled(), *lens.whose(Enrolment.person_id, only)).group_by(Enrolment.person_id).subquery()


def _done(lens: Lens, only: Sequence[int] | None) -> Any:
    """By person: units completed within the days."""
    rows = columns(UnitProgress.person_id, func.count().label("units")).where(*lens.within(UnitProgress.completed_at))
    rows = rows.where(*lens.in_course(UnitProgress.course_id), *lens.whose(UnitProgress.person_id, only))
    return rows.group_by(UnitProgress.person_id).subquery()


def _tried(lens: Lens, only: Sequence[int] | None) -> Any:
    """By person: tests handed in within the days, passed, and their mean score."""
    passed = func.count(case((col(QuizAttempt.passed).is_(True), 1)))
    rows = columns(QuizAttempt.person_id, func.count().label("tests"), passed.label("passed"), func.avg(QuizAttempt.score).label("score"))
    rows = rows.join(Unit, col(Unit.id) == QuizAttempt.unit_id) if lens.narrows_courses else rows
    rows = rows.where(*lens.attempts(), *lens.whose(QuizAttempt.person_id, only))
    return rows.group_by(QuizAttempt.person_id).subquery()
