"""The departments of an organisation as a tree, with the people in each."""

from collections import Counter
from datetime import datetime

from sqlmodel import Session, col, func, select

from qser_app.domain.courses import fold
from qser_app.domain.people import Actor
from qser_app.domain.people_departments import DepartmentNode, down_from, full_names
from qser_app.domain.people_invitations import INVITATION
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import require
from qser_app.models import Department, Person, Ticket


def named_departments(db: Session, *, organisation_id: int) -> dict[int, tuple[str, int | None]]:
    """Each department's name, and the one above it."""
    rows = select(Department.id, Department.name, Department.parent_id).where(Department.organisation_id == organisation_id)
    return {key or 0: (name, parent) for key, name, parent in db.exec(rows)}


def above_of(db: Session, *, organisation_id: int) -> dict[int | None, int | None]:
    """The department above each."""
    return {key: parent for key, (_, parent) in named_departments(db, organisation_id=organisation_id).items()}


def department_choices(db: Session, *, organisation_id: int) -> list[tuple[int, str]]:
    """The departments by their whole names, in the order of the tree."""
    named = named_departments(db, organisation_id=organisation_id)
    return sorted(full_names(named).items(), key=lambda each: fold(each[1]))


def subtree(db: Session, *, organisation_id: int, department_id: int) -> list[int]:
    """The department and those below it; none where it belongs to another organisation."""
    return down_from(department_id, above_of(db, organisation_id=organisation_id))


def department_tree(db: Session, *, actor: Actor, organisation_id: int) -> list[DepartmentNode]:
    """The departments in the order of the tree, each by name below the one it belongs to, in two statements."""
    require(may_administer(actor, organisation_id=organisation_id))
    named = named_departments(db, organisation_id=organisation_id)
    theirs = (Person.organisation_id == organisation_id, col(Person.erased_at).is_(None), col(Person.department_id).is_not(None))
    counted = select(Person.department_id, func.count()).where(*theirs).group_by(col(Person.department_id))
    people = Counter(dict(db.exec(counted).all()))
    above: dict[int | None, int | None] = {key: parent for key, (_, parent) in named.items()}
    whole = {key: sum(people[each] for each in down_from(key, above)) for key in named}
    return _below(None, 1, named, people, whole)


def open_in_department(db: Session, *, department_id: int, at: datetime) -> bool:
    """Whether somebody is in the department, is invited to it, or another stands below it."""
    inside = select(Person.id).where(Person.department_id == department_id, col(Person.erased_at).is_(None))
    waiting = (Ticket.purpose == INVITATION, col(Ticket.used_at).is_(None), col(Ticket.expires_at) > at)
    coming = select(Ticket.id).where(Ticket.department_id == department_id, *waiting)
    below = select(Department.id).where(Department.parent_id == department_id)
    return any(db.exec(each.limit(1)).first() is not None for each in (inside, coming, below))


def _below(
    parent: int | None, depth: int, named: dict[int, tuple[str, int | None]], people: Counter[int | None], whole: dict[int, int]
) -> list[DepartmentNode]:
    found: list[DepartmentNode] = []
    here = sorted(((name, key) for key, (name, above) in named.items() if above == parent), key=lambda each: fold(each[0]))
    for name, key in here:
        found.append(DepartmentNode(key, name, parent or 0, depth, people[key], whole[key]))
        found += _below(key, depth + 1, named, people, whole)
    return found
