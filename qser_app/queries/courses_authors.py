"""Whom to turn to: those who look after a course, or after an organisation's courses."""

from typing import Any

from sqlmodel import Session, col, or_, select

from qser_app.db import columns
from qser_app.domain.people import Role
from qser_app.models import Organisation, Person, RoleGrant

_NEAREST = (Role.FACILITATOR, Role.ADMIN, Role.SUPERADMIN)


def who_looks_after(db: Session, *, organisation_id: int | None, course_id: int | None = None, but: int | None = None) -> list[int]:
    """The course's own facilitators, else the organisation's, else its administrators, else those of the whole house; without ``but``.

    Only people who can sign in. ``organisation_id`` None: a course of the whole house.
    """
    held = [col(RoleGrant.role) == Role.SUPERADMIN]
    if organisation_id is not None:
        wide = (col(RoleGrant.organisation_id) == organisation_id) & col(RoleGrant.course_id).is_(None)
        here = (col(RoleGrant.course_id) == course_id) & (Person.organisation_id == organisation_id)
        held += [wide & col(RoleGrant.role).in_(_NEAREST), here & (col(RoleGrant.role) == Role.FACILITATOR)]
    there = (col(Person.suspended_at).is_(None), col(Person.erased_at).is_(None), col(Organisation.suspended_at).is_(None))
    wanted: Any = columns(RoleGrant.person_id, RoleGrant.role, RoleGrant.course_id).join(Person, col(Person.id) == RoleGrant.person_id)
    wanted = wanted.join(Organisation, col(Organisation.id) == Person.organisation_id)
    rows = db.exec(wanted.where(or_(*held), *there, Person.id != (but or 0)).order_by(col(RoleGrant.person_id))).all()
    near = [(0 if course is not None else 1 + _NEAREST.index(Role(role)), person_id) for person_id, role, course in rows]
    nearest = min((tier for tier, _ in near), default=0)
    return list(dict.fromkeys(person_id for tier, person_id in near if tier == nearest))


def readers(db: Session, people: set[int]) -> dict[int, tuple[str, str]]:
    """Language and time zone by person."""
    rows = db.exec(select(Person.id, Person.language, Person.time_zone).where(col(Person.id).in_(people)))
    return {key or 0: (language, zone) for key, language, zone in rows}
