"""A person in one course, unit by unit; and in all their courses, one unit after the other, for a file to take along."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.insights_profile import Part, ProgressModule, ProgressUnit, unit_state
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Enrolment, Module, ModuleText, Unit, UnitProgress
from qser_app.queries.courses import shown
from qser_app.queries.insights import best_titles, unit_titles
from qser_app.queries.insights_courses import failed_units
from qser_app.queries.insights_profile import Subject, subject_of


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit as a person stands in it, with the moments of their work."""

    course_id: int
    module_id: int
    unit: ProgressUnit
    open_seconds: int
    started_at: datetime | None
    completed_at: datetime | None


def progress_in(db: Session, *, actor: Actor, person_id: int, course_id: int, reader: Language) -> list[ProgressModule]:
    """The course's modules with their units, as the person stands in them. Raises NotFound, also where the person is not in the course."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=Part.PROGRESS)
    here = select(Enrolment.id).where(
        Enrolment.person_id == person_id, Enrolment.course_id == course_id, *subject.among(Enrolment.course_id)
    )
    if db.exec(here).first() is None:
        raise NotFound
    units: dict[int, list[ProgressUnit]] = defaultdict(list)
    for line in unit_lines(db, subject, [course_id], reader):
        units[line.module_id].append(line.unit)
    titles = module_titles(db, units, reader)
    return [
        ProgressModule(titles.get(module_id, ""), sum(unit.state == "completed" for unit in listed), listed)
        for module_id, listed in units.items()
    ]


def unit_lines(db: Session, subject: Subject, courses: Collection[int], reader: Language) -> Iterator[UnitLine]:
    """Every unit that learners see of these courses, in order, as the person stands in it."""
    rows = columns(Unit.id, Unit.course_id, Unit.module_id, Unit.kind, UnitProgress)
    rows = rows.join(Module, col(Module.id) == col(Unit.module_id))
    theirs = (col(UnitProgress.unit_id) == col(Unit.id)) & (col(UnitProgress.person_id) == subject.id)
    rows = rows.join(UnitProgress, theirs, isouter=True).where(col(Unit.course_id).in_(courses), *shown())
    ordered = rows.order_by(Unit.course_id, Module.position, Module.id, Unit.position, Unit.id)
    found = db.exec(ordered).all()
    titles, failed = unit_titles(db, [row[0] for row in found], reader), failed_units(db, subject, courses)
    return (_line(row, titles.get(row[0], ""), failed=row[0] in failed) for row in found)


def module_titles(db: Session, ids: Collection[int], reader: Language) -> dict[int, str]:
    """Titles of modules in the reader's language, else in English, else in any that there is."""
    rows = select(ModuleText.module_id, ModuleText.language, ModuleText.title).where(col(ModuleText.module_id).in_(set(ids)))
    return best_titles(db.exec(rows).all(), reader)


def _line(row: Any, title: str, *, failed: bool) -> UnitLine:
    unit_id, course_id, module_id, kind, work = row
    if work is None:
        return UnitLine(course_id, module_id, ProgressUnit(unit_id, title, kind, "not_started", -1, 0), 0, None, None)
    state = unit_state(completed=work.completed_at is not None, started=True, failed=failed)
    score = -1 if work.score is None else work.score
    unit = ProgressUnit(unit_id, title, kind, state, score, work.active_seconds)
    return UnitLine(course_id, module_id, unit, work.open_seconds, work.started_at, work.completed_at)
