"""A town whose people are enrolled: two organisations, three courses, and those who look after them."""

from dataclasses import dataclass

from sqlmodel import Session, select

from qser_app.domain.people import Actor, Grant, Role
from qser_app.models import Course, CourseAdmission, Enrolment, Organisation, Person, RoleGrant
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation


@dataclass
class Town:
    """``own`` belongs to the home town, ``house`` to everybody, ``foreign`` to the other one."""

    home: Organisation
    other: Organisation
    own: Course
    house: Course
    foreign: Course
    fani: Person
    facilitator: Actor
    boss: Actor
    cora: Actor  # facilitator of ``own`` alone


def a_town(db: Session) -> Town:
    """The town, with nobody enrolled."""
    home, other = an_organisation(db), an_organisation(db, "elsewhere")
    own, house = a_course(db, "OWN", organisation_id=home.id), a_course(db, "HOUSE")
    foreign = a_course(db, "FOREIGN", organisation_id=other.id)
    fani, cora = a_person(db, home, Role.FACILITATOR, name="Fani"), a_person(db, home, name="Cora")
    boss = actor_for(a_person(db, other, Role.SUPERADMIN, name="Boss"), Role.SUPERADMIN)
    db.add(RoleGrant(person_id=cora.id, role=Role.FACILITATOR, organisation_id=home.id, course_id=own.id))
    db.flush()
    alone = frozenset({Grant(Role.LEARNER, home.id), Grant(Role.FACILITATOR, home.id, own.id)})
    actor = Actor(cora.id or 0, home.id or 0, None, alone)
    return Town(home, other, own, house, foreign, fani, actor_for(fani, Role.FACILITATOR), boss, actor)


def rules(db: Session, course: Course, **fields: object) -> None:
    """The course's admission."""
    db.add(CourseAdmission(course_id=course.id, changed_at=NOON, **fields))
    db.flush()


def inside(db: Session, course: Course) -> list[str]:
    """Who is in the course, by name."""
    rows = select(Person.name).join(Enrolment, Enrolment.person_id == Person.id)
    return sorted(db.exec(rows.where(Enrolment.course_id == course.id, Enrolment.left_at.is_(None))))
