"""What facilitators do about who is in a course: enrol by name, department or sheet, take out, and set the rules."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, select

from qser_app.db import insert
from qser_app.domain.courses_enrolment import Enrolled, checked_admission
from qser_app.domain.learning_enrolment import Enrolling, Lock, Way, refuse
from qser_app.domain.people import Actor
from qser_app.domain.people_departments import down_from
from qser_app.domain.people_sheets import Unread
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound, require
from qser_app.models import CourseAdmission, Department, Enrolment, EnrolmentDepartment, EnrolmentSheet, Person
from qser_app.queries.courses_enrolment import fates, sheet_of, zone_of
from qser_app.queries.courses_people import Facilitated, facilitated
from qser_app.queries.learning_enrolment import admission_of, is_in
from qser_app.services.learning_enrolment import enrol, leave


def enrol_people(db: Session, *, actor: Actor, course_id: int, people: Sequence[int], at: datetime) -> Enrolled:
    """Enrol these people (ids). Raises NotFound when one of them is not the actor's to enrol, and CourseClosed; then nobody is."""
    here = _open(db, actor, course_id, at)
    wanted = list(dict.fromkeys(people))
    theirs = select(Person.id).where(col(Person.id).in_(wanted), col(Person.suspended_at).is_(None), *here.theirs)
    if not wanted or len(db.exec(theirs).all()) != len(wanted):
        raise NotFound
    return _enrolled(db, here, wanted, Enrolling(Way.PERSON, actor.person_id), at)


def enrol_department(db: Session, *, actor: Actor, course_id: int, department_id: int, later: bool, at: datetime) -> Enrolled:
    """Enrol the people of a department and of those below it; ``later``: whoever joins it from now on, too.

    Raises NotFound for a department of another organisation, and CourseClosed.
    """
    here = _open(db, actor, course_id, at)
    department = _department(db, here, department_id)
    row = {"department_id": department_id, "course_id": course_id, "made_by_id": actor.person_id, "made_at": at}
    if later:
        db.exec(insert(db, EnrolmentDepartment).values(row).on_conflict_do_nothing())
    ours = select(Department.id, Department.parent_id).where(Department.organisation_id == department.organisation_id)
    below = down_from(department_id, dict(db.exec(ours).all()))
    inside = select(Person.id).where(col(Person.department_id).in_(below), col(Person.suspended_at).is_(None))
    people = [each or 0 for each in db.exec(inside.order_by(col(Person.name), col(Person.id)))]
    return _enrolled(db, here, people, Enrolling(Way.DEPARTMENT, actor.person_id), at)


def stop_department(db: Session, *, actor: Actor, course_id: int, department_id: int, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Whoever joins the department from now on is not enrolled any more; those who are in stay. Raises NotFound."""
    here = facilitated(db, actor=actor, course_id=course_id)
    _department(db, here, department_id)
    those = (col(EnrolmentDepartment.course_id) == course_id, col(EnrolmentDepartment.department_id) == department_id)
    db.exec(delete(EnrolmentDepartment).where(*those))


def take_out(db: Session, *, actor: Actor, course_id: int, person_id: int, at: datetime) -> None:
    """Take somebody out of a course; what they did stays, and they may come back. Raises NotFound."""
    here = facilitated(db, actor=actor, course_id=course_id)
    if db.exec(select(Person.id).where(Person.id == person_id, *here.theirs)).first() is None:
        raise NotFound
    leave(db, course_id=course_id, person_id=person_id, by=Enrolling(Way.PERSON, actor.person_id), at=at)


def keep_admission(db: Session, *, actor: Actor, course_id: int, typed: Mapping[str, Any], at: datetime) -> None:
    """Set who may be in a course, and when. Raises NotFound, NotAllowed and BadAdmission, with every field that is wrong.

    Nobody is taken out: a course with more people than seats only lets nobody else in.
    """
    here = facilitated(db, actor=actor, course_id=course_id)
    require(may_author(actor, organisation_id=here.course.organisation_id, course_id=course_id))
    wanted = checked_admission(typed, zone=zone_of(db, here.course))
    values = {"self_enrolment": wanted.self_enrolment, "opens_at": wanted.opens_at, "closes_at": wanted.closes_at}
    values |= {"capacity": wanted.capacity, "level": wanted.level, "changed_by_id": actor.person_id, "changed_at": at}
    new = insert(db, CourseAdmission).values({"course_id": course_id} | values)
    db.exec(new.on_conflict_do_update(index_elements=["course_id"], set_=values))


def receive_sheet(  # noqa: PLR0913 -- a sheet as it came: what is read of it, and what is not
    db: Session, *, actor: Actor, course_id: int, name: str, rows: Sequence[tuple[int, str]], at: datetime, unread: Sequence[Unread] = ()
) -> int:
    """Keep the addresses of a sheet for a day, in which its sender sees what would become of them, and which columns are ``unread``,
    and says yes. Raises NotFound.
    """
    facilitated(db, actor=actor, course_id=course_id)
    kept = [[number, address] for number, address in rows]
    left_out = [[each.letter, each.heading] for each in unread]
    sheet = EnrolmentSheet(course_id=course_id, sent_by_id=actor.person_id, name=name[:200], rows=kept, unread=left_out, sent_at=at)
    db.add(sheet)
    db.flush()
    return sheet.id or 0


def enrol_sheet(db: Session, *, actor: Actor, sheet_id: int, at: datetime) -> Enrolled:
    """Enrol whom the sheet names, as things stand now, and forget it: a second time there is nothing. Raises NotFound and CourseClosed."""
    sheet, _ = sheet_of(db, actor=actor, sheet_id=sheet_id, locked=True)
    here = _open(db, actor, sheet.course_id, at)
    _, coming = fates(db, here, sheet.rows)
    sheet.rows, sheet.unread = [], []
    return _enrolled(db, here, coming, Enrolling(Way.SHEET, actor.person_id), at)


def drop_sheet(db: Session, *, actor: Actor, sheet_id: int) -> None:
    """Forget a sheet without enrolling anybody. Raises NotFound."""
    sheet, _ = sheet_of(db, actor=actor, sheet_id=sheet_id)
    # The row stays until it is swept: a number must not come to mean another sheet in a tab that is still open.
    sheet.rows, sheet.unread = [], []


def _open(db: Session, actor: Actor, course_id: int, at: datetime) -> Facilitated:
    """The course, where people may still be enrolled."""
    here = facilitated(db, actor=actor, course_id=course_id)
    if admission_of(db, course_id=course_id).lock(enrolled=True, taken=0, at=at) is Lock.CLOSED:
        refuse(Lock.CLOSED)
    return here


def _department(db: Session, here: Facilitated, department_id: int) -> Department:
    department = db.get(Department, department_id)
    if department is None or department.organisation_id != here.organisation_id:
        raise NotFound
    return department


def _enrolled(db: Session, here: Facilitated, people: Sequence[int], by: Enrolling, at: datetime) -> Enrolled:
    from_before = set(db.exec(_present(here, people)))
    came = enrol(db, course_id=here.head.id, people=people, by=by, at=at)
    return Enrolled(len(came), len(from_before), len(people) - len(came) - len(from_before))


def _present(here: Facilitated, people: Sequence[int]) -> Any:
    return select(Enrolment.person_id).where(*is_in(here.head.id), col(Enrolment.person_id).in_(people))
