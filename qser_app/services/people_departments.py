"""Departments: made, renamed, moved in their tree, put together and removed."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, delete, select, update

from qser_app.db import insert
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.people_departments import (
    DEEPEST,
    LONGEST_NAME,
    DepartmentBelowItself,
    DepartmentInUse,
    DepartmentName,
    DepartmentTaken,
    DepartmentTooDeep,
    down_from,
    height_of,
    same_name,
    up_from,
)
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Department, EnrolmentDepartment, Organisation, Person, SignInRules, Ticket
from qser_app.queries.people_departments import above_of, named_departments, open_in_department
from qser_app.services.operations_audit import record
from qser_app.services.people import place


def add_department(db: Session, *, actor: Actor, organisation_id: int, name: str, under: int | None, at: datetime) -> int:
    """Make a department below ``under`` (None: at the top); returns its id. Raises DepartmentName, -Taken, -TooDeep and NotFound."""
    require(may_administer(actor, organisation_id=organisation_id))
    if db.get(Organisation, organisation_id) is None:
        raise NotFound
    _here(db, organisation_id, under)
    _check_depth(above_of(db, organisation_id=organisation_id), under, 1)
    row = Department(organisation_id=organisation_id, parent_id=under, name=_free_name(db, organisation_id, name, 0))
    db.add(row)
    db.flush()
    record(db, Event.DEPARTMENTS_CHANGED, actor=actor, organisation_id=organisation_id, title=row.name, at=at)
    return row.id or 0


def add_path(db: Session, *, actor: Actor, organisation_id: int, names: Sequence[str], under: int | None, at: datetime) -> int:
    """Make departments one below the other; returns the id of the last."""
    for name in names:
        under = add_department(db, actor=actor, organisation_id=organisation_id, name=name, under=under, at=at)
    if under is None:
        raise NotFound
    return under


def rename_department(db: Session, *, actor: Actor, department_id: int, name: str, at: datetime) -> None:
    """Call a department otherwise. Raises DepartmentName, DepartmentTaken and NotFound."""
    row = _theirs(db, actor, department_id)
    row.name = _free_name(db, row.organisation_id, name, department_id)
    db.flush()
    record(db, Event.DEPARTMENTS_CHANGED, actor=actor, organisation_id=row.organisation_id, title=row.name, at=at)


def move_department(db: Session, *, actor: Actor, department_id: int, under: int | None, at: datetime) -> None:
    """Put a department, with all below it, under another (None: to the top).

    Raises DepartmentBelowItself, DepartmentTooDeep and NotFound. Nobody is enrolled in anything by it: that follows people alone.
    """
    row = _theirs(db, actor, department_id)
    _here(db, row.organisation_id, under)
    above = above_of(db, organisation_id=row.organisation_id)
    if under in down_from(department_id, above):
        raise DepartmentBelowItself
    _check_depth(above, under, height_of(department_id, above))
    row.parent_id = under
    db.flush()
    record(db, Event.DEPARTMENTS_CHANGED, actor=actor, organisation_id=row.organisation_id, title=row.name, at=at)


def merge_department(db: Session, *, actor: Actor, department_id: int, into: int, at: datetime) -> int:
    """Move everybody and everything of a department into another and remove it; returns how many people moved.

    What stood below it stands below the other; who is invited to it, and whoever signs in by a provider for it, comes to the other.
    Raises DepartmentBelowItself when the other is itself or below it, DepartmentTooDeep and NotFound.
    """
    row = _theirs(db, actor, department_id)
    _here(db, row.organisation_id, into)
    above = above_of(db, organisation_id=row.organisation_id)
    if into in down_from(department_id, above):
        raise DepartmentBelowItself
    _check_depth(above, into, height_of(department_id, above) - 1)
    db.exec(update(Department).where(col(Department.parent_id) == department_id).values(parent_id=into))
    people = db.exec(select(Person).where(Person.department_id == department_id).order_by(col(Person.id))).all()
    for person in people:
        place(db, person=person, department_id=into, at=at)
        record(db, Event.MOVED, actor=actor, subject_id=person.id, at=at)
    db.exec(update(Ticket).where(col(Ticket.department_id) == department_id).values(department_id=into))
    _take_over(db, row, into)
    _remove(db, row)
    record(db, Event.DEPARTMENTS_CHANGED, actor=actor, organisation_id=row.organisation_id, title=row.name, at=at)
    return len(people)


def remove_department(db: Session, *, actor: Actor, department_id: int, at: datetime) -> None:
    """Remove a department in which nobody is and below which nothing stands. Raises DepartmentInUse and NotFound."""
    row = _theirs(db, actor, department_id)
    if open_in_department(db, department_id=department_id, at=at):
        raise DepartmentInUse
    # People whose data were erased, and links that are over, need none.
    for person in db.exec(select(Person).where(Person.department_id == department_id)).all():
        place(db, person=person, department_id=None, at=at)
    db.exec(update(Ticket).where(col(Ticket.department_id) == department_id).values(department_id=None))
    _take_over(db, row, None)
    _remove(db, row)
    record(db, Event.DEPARTMENTS_CHANGED, actor=actor, organisation_id=row.organisation_id, title=row.name, at=at)


def _take_over(db: Session, row: Department, into: int | None) -> None:
    """What was decided for the department: courses for whoever joins it, and what providers call it."""
    courses = db.exec(select(EnrolmentDepartment).where(EnrolmentDepartment.department_id == row.id)).all()
    for each in courses if into else ():
        same = {"department_id": into, "course_id": each.course_id, "made_by_id": each.made_by_id, "made_at": each.made_at}
        db.exec(insert(db, EnrolmentDepartment).values(same).on_conflict_do_nothing())
    rules = db.get(SignInRules, row.organisation_id)
    if rules is not None and row.id in rules.departments.values():
        moved = {said: into if key == row.id else key for said, key in rules.departments.items()}
        rules.departments = {said: key for said, key in moved.items() if key is not None}


def _remove(db: Session, row: Department) -> None:
    db.flush()
    db.exec(delete(EnrolmentDepartment).where(col(EnrolmentDepartment.department_id) == row.id))
    db.delete(row)
    db.flush()


def _theirs(db: Session, actor: Actor, department_id: int) -> Department:
    row = db.get(Department, department_id, populate_existing=True, with_for_update=True)
    if row is None or not may_administer(actor, organisation_id=row.organisation_id):
        raise NotFound
    return row


def _here(db: Session, organisation_id: int, department_id: int | None) -> None:
    if department_id is None:
        return
    row = db.get(Department, department_id)
    if row is None or row.organisation_id != organisation_id:
        raise NotFound


def _check_depth(above: dict[int | None, int | None], under: int | None, height: int) -> None:
    if (len(up_from(under, above)) if under else 0) + height > DEEPEST:
        raise DepartmentTooDeep(most=DEEPEST)


def _free_name(db: Session, organisation_id: int, name: str, own: int) -> str:
    clean = " ".join("".join(each if each.isprintable() else " " for each in name).split())
    if not 0 < len(clean) <= LONGEST_NAME:
        raise DepartmentName
    if any(same_name(clean, other) for key, (other, _) in named_departments(db, organisation_id=organisation_id).items() if key != own):
        raise DepartmentTaken
    return clean
