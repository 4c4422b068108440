"""A profile for tests: somebody in two courses, and everybody who might look at them."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session, select

from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.rewards_facts import SignedIn, TestScored
from qser_app.models import Department, Enrolment, EnrolmentLine, LearningDay, Person, QuizAttempt, RoleGrant, SignIn, Unit
from qser_app.services.learning import complete_unit
from qser_app.services.rewards import reward
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation

ROLES = (Role.LEARNER, Role.MENTOR, Role.FACILITATOR, Role.MANAGER, Role.ADMIN, Role.SUPERADMIN)


@dataclass
class World:
    """``ada`` is in course OWN of her town and in HOUSE of everybody; ``people``: (role, place) to whoever looks."""

    ada: Person
    people: dict[tuple[str, str], Person]
    own: int
    house: int


def a_world(db: Session) -> World:
    """Ada with a history, and one person of every role in her department, her organisation and another one."""
    home, other = an_organisation(db), an_organisation(db, "elsewhere")
    department = a_department(db, home)
    ada = a_person(db, home, name="Ada Zagos", department_id=department.id)
    own, house = a_course(db, "OWN", organisation_id=home.id), a_course(db, "HOUSE")
    for course in (own, house):
        a_history(db, ada, course.id, a_unit(db, a_module(db, course, "tests", position=2), "quiz", kind=UnitKind.QUIZ))
    db.add(LearningDay(person_id=ada.id, day=NOON.date(), active_seconds=600))
    people = {(str(role), "own"): ada for role in ROLES}
    for role in ROLES:
        people[str(role), "department"] = a_person(db, home, role, name=f"{role}-department", department_id=department.id)
        people[str(role), "organisation"] = a_person(db, home, role, name=f"{role}-organisation")
        people[str(role), "elsewhere"] = a_person(db, other, role, name=f"{role}-elsewhere")
    for place, town in (("department", home), ("organisation", home), ("elsewhere", other)):
        people["course", place] = _of_one_course(db, town, own.id, department if place == "department" else None, f"course-{place}")
    db.flush()
    return World(ada, people, own.id or 0, house.id or 0)


def a_history(db: Session, ada: Person, course_id: int, quiz: Unit) -> None:
    """A sign-in, an enrolment, a lesson done and a test passed, an hour apart."""
    at = [NOON - timedelta(days=course_id, hours=4 - hour) for hour in range(4)]
    entered = SignIn(person_id=ada.id, at=at[0])
    db.add_all([entered, Enrolment(person_id=ada.id, course_id=course_id, enrolled_at=at[1])])
    db.add(EnrolmentLine(person_id=ada.id, course_id=course_id, step="enrolled", way="self", at=at[1]))
    db.flush()
    reward(db, person_id=ada.id, fact=SignedIn(entered.id or 0), at=at[0])
    lesson = db.exec(select(Unit.id).where(Unit.course_id == course_id, Unit.kind == UnitKind.LESSON)).first()
    complete_unit(db, actor=actor_for(ada), unit_id=lesson or 0, at=at[2])
    attempt = QuizAttempt(person_id=ada.id, unit_id=quiz.id, number=1, draw=[], started_at=at[2], submitted_at=at[3], score=80, passed=True)
    db.add(attempt)
    db.flush()
    complete_unit(db, actor=actor_for(ada), unit_id=quiz.id, at=at[3], score=80, passed=True)
    reward(db, person_id=ada.id, fact=TestScored(quiz.id or 0, attempt.id or 0, 80, passed=True), at=at[3])


def _of_one_course(db: Session, town: object, course_id: int | None, department: Department | None, name: str) -> Person:
    person = a_person(db, town, name=name, department_id=department.id if department else None)  # type: ignore[arg-type] -- an organisation
    db.add(RoleGrant(person_id=person.id, role=Role.FACILITATOR, organisation_id=person.organisation_id, course_id=course_id))
    return person


def as_actor(db: Session, person: Person) -> Actor:
    """The person as an actor with all they hold."""
    grants = db.exec(select(RoleGrant).where(RoleGrant.person_id == person.id))
    held = frozenset(Grant(Role(grant.role), grant.organisation_id, grant.course_id) for grant in grants)
    return Actor(person.id or 0, person.organisation_id, person.department_id, held)


def sees(role: str, place: str) -> str:
    """What the table of access says: whole, courses (those they look after), or nothing."""
    if place == "own" or role == Role.SUPERADMIN:
        return "whole"
    if place == "elsewhere":
        return "nothing"
    return {Role.ADMIN: "whole", Role.FACILITATOR: "courses", "course": "one"}.get(role, "nothing")
