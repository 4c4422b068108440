"""People by units of one course: the head of the matrix, and any window of its rows."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func

from qser_app.db import columns, gathered
from qser_app.db_folding import alphabetically
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked
from qser_app.domain.reports_units import MOST_ROWS, MOST_UNITS, MatrixHead, MatrixRow, MatrixUnit, Worked, row_of
from qser_app.models import Course, Department, Enrolment, Module, Person, Unit, UnitProgress
from qser_app.queries.courses import shown
from qser_app.queries.reports_lens import Lens, course_name, courses_in_reach, lens_of, unit_name
from qser_app.queries.reports_people import called


def matrix_lens(db: Session, *, actor: Actor, asked: Asked, at: datetime) -> Lens:
    """The lens of a matrix; without a course it looks at the one with the most people. Raises NotAllowed, NotFound."""
    asked = replace(asked, report=Report.UNITS)
    lens = lens_of(db, actor=actor, asked=asked, at=at)
    taken = columns(Enrolment.course_id).where(*lens.enrolled(), *lens.whose(Enrolment.person_id)).group_by(Enrolment.course_id)
    taken = taken.join(Course, col(Course.id) == Enrolment.course_id).where(*courses_in_reach(lens))
    course_id = db.exec(taken.order_by(func.count().desc(), Enrolment.course_id).limit(1)).scalar_one_or_none()
    if course_id is None and asked.course_id:
        known = columns(Course.id).where(*courses_in_reach(lens))
        course_id = db.exec(known).scalar_one_or_none()
    if course_id is None:
        raise NotFound
    return replace(lens, asked=replace(asked, course_id=course_id))


def matrix_head(db: Session, *, lens: Lens) -> MatrixHead:
    """The units of the course in their order, and how many people there are."""
    listed = columns(Unit.id, func.coalesce(unit_name(Unit.id, lens), Unit.key), Unit.kind)
    listed = listed.select_from(Unit).join(Module, col(Module.id) == Unit.module_id)
    listed = listed.where(Unit.course_id == lens.asked.course_id, *shown())
    listed = listed.order_by(Module.position, Module.id, Unit.position, Unit.id).limit(MOST_UNITS)
    units = [MatrixUnit(key, title, str(kind)) for key, title, kind in db.exec(listed)]
    title = db.exec(columns(func.coalesce(course_name(Course.id, lens), Course.code)).where(Course.id == lens.asked.course_id)).scalar_one()
    total = db.exec(_people(lens, func.count())).scalar_one()
    return MatrixHead(lens.asked.course_id, title, units, total, lens.asked.measure)


def matrix_rows(db: Session, *, lens: Lens, units: Sequence[int], start: int, count: int = MOST_ROWS) -> list[MatrixRow]:
    """The people from number ``start`` on (0 is the first), by name; in two statements."""
    rows = _people(lens, Person.id, Person.name, Department.name).order_by(*_order(lens)).offset(start).limit(min(count, MOST_ROWS))
    people = db.exec(rows).all()
    worked = _worked(db, lens, [row[0] for row in people])
    return [row_of(name, department or "", units, worked.get(key, {}), lens.asked.measure) for key, name, department in people]


def every_row(db: Session, *, lens: Lens, units: Sequence[int]) -> Iterator[MatrixRow]:
    """All of them, a window at a time."""
    start = 0
    while rows := matrix_rows(db, lens=lens, units=units, start=start):
        yield from rows
        start += len(rows)


def _people(lens: Lens, *wanted: Any) -> Any:
    rows = columns(*wanted).select_from(Enrolment).join(Person, col(Person.id) == Enrolment.person_id)
    rows = rows.join(Department, col(Department.id) == Person.department_id, isouter=True)
    own = replace(lens, reach=replace(lens.reach, courses=None), asked=replace(lens.asked, course_id=0)).people()
    return rows.where(*lens.enrolled(), *own, *called(lens))


def _order(lens: Lens) -> tuple[Any, ...]:
    by = col(Department.name) if lens.asked.sort == "department" else col(Person.name)
    by = alphabetically(by)
    return ((by.desc() if lens.asked.descending else by.asc()).nulls_last(), alphabetically(Person.name), Person.id)


def _worked(db: Session, lens: Lens, people: Sequence[int]) -> dict[int, dict[int, Worked]]:
    """By person and unit."""
    found: dict[int, dict[int, Worked]] = defaultdict(dict)
    wanted = (UnitProgress.person_id, UnitProgress.unit_id, col(UnitProgress.completed_at).is_not(None), UnitProgress.passed)
    # Sixty people have little; a sum has no index, so nobody begins with all that everybody did in the course.
    theirs = (col(UnitProgress.person_id).in_(people), col(UnitProgress.course_id) + 0 == lens.asked.course_id)
    rows = gathered(db, *wanted, UnitProgress.score, UnitProgress.active_seconds, where=theirs)
    for person, unit, completed, passed, score, spent in rows:
        found[person][unit] = Worked(bool(completed), None if passed is None else bool(passed), score, spent)
    return found
