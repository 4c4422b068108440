"""Whether courses are open to somebody: their admissions, and who is in them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_pages import CatalogueEntry
from qser_app.domain.learning_enrolment import Admission, Door, Lock
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.models import Course, CourseAdmission, Enrolment, Standing, Unit, UnitProgress

_RULES = (
    CourseAdmission.self_enrolment,
    CourseAdmission.opens_at,
    CourseAdmission.closes_at,
    CourseAdmission.capacity,
    CourseAdmission.level,
)


def is_in(course_id: Any, person_id: int | None = None) -> tuple[Any, ...]:
    """The people who are in a course now (or whether one is), as conditions of a SELECT from enrolments."""
    those = (col(Enrolment.course_id) == course_id, col(Enrolment.left_at).is_(None))
    return those if person_id is None else (*those, col(Enrolment.person_id) == person_id)


def _begun(person_id: Any, course_id: Any) -> Any:
    return select(UnitProgress.id).where(UnitProgress.person_id == person_id, UnitProgress.course_id == course_id)


def _doors() -> Any:
    """Every course with rules of its own: its code, the person's enrolment, the seats taken, their level, whether they began, the rules."""
    seats = select(func.count()).select_from(Enrolment).where(*is_in(CourseAdmission.course_id)).correlate(CourseAdmission)
    mine = (col(Enrolment.course_id) == CourseAdmission.course_id) & (col(Enrolment.person_id) == bindparam("person"))
    level = select(Standing.level).where(Standing.person_id == bindparam("person")).scalar_subquery()
    begun = _begun(bindparam("person"), CourseAdmission.course_id).correlate(CourseAdmission).exists()
    wanted = columns(Course.code, Enrolment.id, Enrolment.left_at, seats.scalar_subquery(), level, begun, *_RULES)
    return wanted.select_from(CourseAdmission).join(Course, col(Course.id) == CourseAdmission.course_id).join(Enrolment, mine, isouter=True)


_DOORS = _doors()  # every look at the catalogue asks it: built once


def admission_of(db: Session, *, course_id: int) -> Admission:
    """Who may be in the course, and when."""
    row = db.exec(columns(*_RULES).where(CourseAdmission.course_id == course_id)).first()
    return Admission(*row) if row else Admission()


def taken(db: Session, *, course_id: int) -> int:
    """How many people are in the course."""
    return db.exec(select(func.count()).select_from(Enrolment).where(*is_in(course_id))).one()


def level_before(db: Session, *, person_id: int, course_id: int) -> int | None:
    """The level of somebody before a course that asks for one; None for whoever has begun it, for nothing is taken from them."""
    if db.exec(_begun(person_id, course_id)).first() is not None:
        return None
    return db.exec(select(Standing.level).where(Standing.person_id == person_id)).first() or 1


def door_of(db: Session, *, actor: Actor, course_id: int, at: datetime) -> Door:
    """The course's door as the actor stands before it."""
    mine = select(Enrolment.left_at).where(Enrolment.person_id == actor.person_id, Enrolment.course_id == course_id)
    found, admission = db.exec(mine).all(), admission_of(db, course_id=course_id)
    enrolled = found == [None]
    seats = taken(db, course_id=course_id) if admission.capacity is not None and not enrolled else 0
    reached = level_before(db, person_id=actor.person_id, course_id=course_id) if admission.level else None
    lock = admission.lock(enrolled=enrolled, taken=seats, at=at, level=reached)
    return _door(admission, lock, enrolled=enrolled, left=bool(found) and not enrolled, reached=reached)


def _door(admission: Admission, lock: Lock | None, *, enrolled: bool, left: bool, reached: int | None) -> Door:
    level = 0 if reached is None else admission.level
    return Door(lock or "", admission.opens_at, admission.closes_at, enrolled, left, level, reached or 0)


def locks_of(db: Session, *, actor: Actor, at: datetime) -> dict[str, Door]:
    """The courses (by code) that are not open to the actor, each with its door; in one statement."""
    found: dict[str, Door] = {}
    for code, enrolment_id, left_at, seats_taken, level, begun, *rules in db.exec(_DOORS, params={"person": actor.person_id}):
        admission, enrolled = Admission(*rules), enrolment_id is not None and left_at is None
        reached = None if begun or not admission.level else level or 1
        if lock := admission.lock(enrolled=enrolled, taken=seats_taken, at=at, level=reached):
            found[code] = _door(admission, lock, enrolled=enrolled, left=left_at is not None, reached=reached)
    return found


def behind_doors(db: Session, *, entries: Iterable[CatalogueEntry], actor: Actor, at: datetime) -> list[CatalogueEntry]:
    """The entries of a catalogue, each with what keeps the actor out of that course, if anything does."""
    doors = locks_of(db, actor=actor, at=at)
    return [_behind(entry, doors[entry.code]) if entry.code in doors else entry for entry in entries]


def _behind(entry: CatalogueEntry, door: Door) -> CatalogueEntry:
    return replace(entry, lock=door.lock, opens_at=door.opens_at.isoformat() if door.opens_at else "", level=door.level)


def status_of(db: Session, *, actor: Actor, code: str) -> CourseStatus | None:
    """How a course stands that the actor might learn, published or not; None alike for what is unknown or foreign."""
    row = db.exec(columns(Course.status, Course.organisation_id).where(func.lower(Course.code) == code.lower())).first()
    return CourseStatus(row[0]) if row and may_learn(actor, organisation_id=row[1]) else None


def barred_course(db: Session, *, actor: Actor, unit_id: int, at: datetime) -> str:
    """The code of a unit's course where the course itself keeps the actor out: it is not published, or locked for them; else empty."""
    found = columns(Course.id, Course.code, Course.status, Course.organisation_id).join(Unit, col(Unit.course_id) == Course.id)
    row = db.exec(found.where(Unit.id == unit_id, col(Unit.retired_at).is_(None), col(Unit.is_draft).is_(False))).first()
    if row is None or not may_learn(actor, organisation_id=row[3]):
        return ""
    closed = row[2] != CourseStatus.PUBLISHED or bool(door_of(db, actor=actor, course_id=row[0], at=at).lock)
    return row[1] if closed else ""
