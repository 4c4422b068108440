"""The shape of a course as its authors find it: a course or one of its parts, and who may answer for it."""

from typing import Any

from sqlmodel import Session, col, func, or_, select

from qser_app.domain.courses_desk import Owner
from qser_app.domain.courses_texts import TextOf
from qser_app.domain.people import Actor, Role
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Module, Person, RoleGrant, Unit

_MOST_OWNERS = 200


def authored_course(db: Session, *, actor: Actor, code: str, lock: bool = False) -> Course:
    """A course the actor may author. Raises NotFound alike for what is unknown or foreign. ``lock``: who changes it takes turns."""
    found = select(Course).where(func.lower(Course.code) == code.lower())
    course = db.exec(found.with_for_update().execution_options(populate_existing=True) if lock else found).first()
    if course is None or not may_author(actor, organisation_id=course.organisation_id, course_id=course.id):
        raise NotFound
    return course


def authored_part(db: Session, *, actor: Actor, of: TextOf, part_id: int) -> tuple[Any, Course]:
    """A module or unit that the actor may author, and its course, whose row is held. Raises NotFound."""
    table: Any = {TextOf.MODULE: Module, TextOf.UNIT: Unit}.get(of)
    part = db.get(table, part_id) if table else None
    if part is None:
        raise NotFound
    course = db.exec(select(Course).where(Course.id == part.course_id).with_for_update()).one()
    if not may_author(actor, organisation_id=course.organisation_id, course_id=course.id):
        raise NotFound
    db.refresh(part)
    return part, course


def owners_of(db: Session, course: Course) -> list[Owner]:
    """Who may answer for a course: those who may author it, by name."""
    wide = col(RoleGrant.role).in_([Role.ADMIN, Role.FACILITATOR]) & col(RoleGrant.course_id).is_(None)
    theirs = wide & (col(RoleGrant.organisation_id) == course.organisation_id)
    here = (col(RoleGrant.role) == Role.FACILITATOR) & (col(RoleGrant.course_id) == course.id)
    rows = select(Person.id, Person.name).join(RoleGrant, col(RoleGrant.person_id) == Person.id)
    may = or_(col(RoleGrant.role) == Role.SUPERADMIN, theirs, here)
    named = db.exec(rows.where(may, col(Person.suspended_at).is_(None)).order_by(Person.name).limit(_MOST_OWNERS)).all()
    return [Owner(key or 0, name) for key, name in dict(named).items()]
