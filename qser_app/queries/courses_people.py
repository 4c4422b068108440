"""A course as those look at it who look after its people: which one, whose people, and who else looks after it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select

from qser_app.db import columns
from qser_app.db_folding import alphabetically, holds
from qser_app.domain.courses import CourseStatus, fold
from qser_app.domain.courses_desk import DeskCourse
from qser_app.domain.courses_people import CourseFacilitator, CourseHead, FacilitatorsPage, FoundPerson
from qser_app.domain.people import Actor, Language, Role
from qser_app.domain.permissions import may_appoint, may_author, may_facilitate
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, CourseText, Department, Organisation, Person, RoleGrant
from qser_app.queries.courses import language_of
from qser_app.queries.courses_desk import desk_courses, titles

MOST_FOUND = 20
_MOST_FACILITATORS = 200
_MOST_COURSES = 100


@dataclass(frozen=True, slots=True)
class Facilitated:
    """A course, and the organisation whose people in it are the actor's to look after (None: everybody's).

    ``sees_all``: the actor knows the people of every organisation.
    """

    course: Course
    head: CourseHead
    organisation_id: int | None
    sees_all: bool = False

    @property
    def theirs(self) -> tuple[ColumnElement[bool], ...]:
        """Those people, as conditions of a SELECT."""
        return () if self.organisation_id is None else (col(Person.organisation_id) == self.organisation_id,)


def facilitated(db: Session, *, actor: Actor, code: str = "", course_id: int = 0, reader: Language | None = None) -> Facilitated:
    """The course of this code (or id), for somebody who looks after people in it. Raises NotFound alike for what is unknown or foreign."""
    which = Course.id == course_id if course_id else func.lower(Course.code) == code.lower()
    course = db.exec(select(Course).where(which)).first()
    if course is None:
        raise NotFound
    owner, key = course.organisation_id, course.id or 0
    scope = owner if actor.is_superadmin else actor.organisation_id
    if not may_facilitate(actor, owner_id=owner, course_id=key, organisation_id=actor.organisation_id if scope is None else scope):
        raise NotFound
    wanted = (reader or language_of(db, actor), course.source_language)
    title, language = titles(db, CourseText, CourseText.course_id, [key], wanted).get(key, (course.code, str(course.source_language)))
    head = CourseHead(
        key,
        course.code,
        title,
        language,
        course.status,
        may_author(actor, organisation_id=owner, course_id=key),
        may_appoint(actor, owner_id=owner, organisation_id=actor.organisation_id if scope is None else scope),
    )
    return Facilitated(course, head, scope, actor.is_superadmin)


def courses_of_the_house(db: Session, *, actor: Actor, reader: Language | None = None) -> list[DeskCourse]:
    """Courses of the whole house in which the actor looks after their own people, and nothing else; by title."""
    if actor.is_superadmin:
        return []
    wanted = (col(Course.organisation_id).is_(None), col(Course.status) == CourseStatus.PUBLISHED)
    if not actor.holds(Role.ADMIN, Role.FACILITATOR):
        wanted += (col(Course.id).in_(actor.courses_held(Role.FACILITATOR)),)
    found = db.exec(select(Course).where(*wanted).order_by(col(Course.id)).limit(_MOST_COURSES)).all()
    made = desk_courses(db, [(course, "") for course in found], reader or language_of(db, actor))
    return sorted(made, key=lambda course: fold(course.title))


def facilitators(db: Session, *, actor: Actor, code: str = "", course_id: int = 0) -> FacilitatorsPage:
    """Who looks after the course: those of this course alone first, then those of all courses of their organisation; by name.

    Raises NotFound.
    """
    here = facilitated(db, actor=actor, code=code, course_id=course_id)
    rows = columns(Person.id, Person.name, Person.email, Department.name, Organisation.name, func.max(RoleGrant.course_id))
    rows = rows.select_from(RoleGrant).join(Person, col(Person.id) == RoleGrant.person_id)
    rows = rows.join(Organisation, col(Organisation.id) == Person.organisation_id)
    rows = rows.join(Department, col(Department.id) == Person.department_id, isouter=True)
    at_home = RoleGrant.organisation_id == Person.organisation_id
    held = or_(col(RoleGrant.course_id) == here.course.id, col(RoleGrant.course_id).is_(None))
    of_role = (col(RoleGrant.role) == Role.FACILITATOR, at_home, held, col(Person.suspended_at).is_(None), *here.theirs)
    grouped = rows.where(*of_role).group_by(Person.id, Person.name, Person.email, Department.name, Organisation.name)
    found = db.exec(
        grouped.order_by(func.max(RoleGrant.course_id).is_(None), alphabetically(Person.name), Person.id).limit(_MOST_FACILITATORS)
    )
    listed = [
        CourseFacilitator(key, name, email, department or "", home, course_id is None, key == actor.person_id)
        for key, name, email, department, home, course_id in found
    ]
    return FacilitatorsPage(here.head, listed)


def possible_facilitators(db: Session, *, actor: Actor, course_id: int, search: str) -> list[FoundPerson]:
    """The people called so, whom the actor could make facilitator of the course; ``standing``: facilitator, or empty. Raises NotFound."""
    here = facilitated(db, actor=actor, course_id=course_id)
    if not here.head.may_appoint:
        return []
    return [
        FoundPerson(row[0], row[1], row[2], row[3] or "", "facilitator" if row[4] else "")
        for row in found_people(db, here, search, _holds(here.course.id or 0))
        if row[0] != actor.person_id
    ]


def _holds(course_id: int) -> Any:
    """Whether the person is facilitator of the course or of all courses of their organisation."""
    held = select(RoleGrant.id).where(
        RoleGrant.person_id == Person.id,
        RoleGrant.role == Role.FACILITATOR,
        or_(col(RoleGrant.course_id) == course_id, col(RoleGrant.course_id).is_(None)),
    )
    return held.correlate(Person).exists()


def found_people(db: Session, here: Facilitated, search: str, *more: Any, most: int = MOST_FOUND) -> list[Any]:
    """People with an open account whose name or address holds ``search``: (id, name, address, department, ``more``), by name."""
    part = search.strip()
    if not part:
        return []
    open_accounts = (col(Person.suspended_at).is_(None), *here.theirs)
    rows = columns(Person.id, Person.name, Person.email, Department.name, *more).select_from(Person)
    rows = rows.join(Department, col(Department.id) == Person.department_id, isouter=True)
    rows = rows.order_by(alphabetically(Person.name), Person.id).limit(most)
    return list(db.exec(rows.where(*open_accounts, holds(part, Person.name, Person.email))))
