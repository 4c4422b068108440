"""Whose profile it is, and how much of it the actor is shown."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, case, col, func, select

from qser_app.domain.insights import DAYS_SHOWN, MONTH, WEEK, Bar, bars_of, days_until, initials_of
from qser_app.domain.insights_profile import Part, ProfileHead, Sight, short_name
from qser_app.domain.learning import day_of
from qser_app.domain.people import Actor
from qser_app.domain.people_picture import picture_address
from qser_app.domain.permissions import looks_after_courses, may_facilitate, may_see_profile
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Department, Enrolment, LearningDay, Organisation, Person, PersonPicture, RoleGrant, SignIn


@dataclass(frozen=True, slots=True)
class Subject:
    """The person a profile is about, and the actor's sight of it."""

    person: Person
    organisation: str
    department: str
    sight: Sight
    picture: str = ""

    @property
    def id(self) -> int:
        """The person's id."""
        return self.person.id or 0

    def among(self, course_id: Any) -> tuple[Any, ...]:
        """The courses that are shown, as conditions of a SELECT."""
        return (col(course_id).in_(self.sight.courses),) if self.sight.limited else ()


def subject_of(db: Session, *, actor: Actor, person_id: int, part: Part = Part.OVERVIEW) -> Subject:
    """The person, for somebody who may see this part of their profile. Raises NotFound alike for what is unknown or not for the actor."""
    row = db.exec(
        select(Person, Organisation.name, Department.name, PersonPicture.sha256)
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
        .join(Department, col(Department.id) == col(Person.department_id), isouter=True)
        .join(PersonPicture, col(PersonPicture.person_id) == col(Person.id), isouter=True)
        .where(Person.id == person_id)
    ).first()
    sight = _sight(db, actor, row[0]) if row else Sight()
    if row is None or part not in sight.parts:
        raise NotFound
    return Subject(row[0], row[1], row[2] or "", sight, picture_address(person_id, row[3]))


def profile_head(db: Session, *, actor: Actor, person_id: int, at: datetime, part: Part = Part.OVERVIEW) -> tuple[ProfileHead, Sight]:
    """Who the person is, how often they were here in the last 7 and 30 days, and what the actor is shown. Raises NotFound."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=part)
    person = subject.person
    here = (RoleGrant.person_id == person_id, col(RoleGrant.course_id).is_(None))
    roles = db.exec(select(RoleGrant.role).where(*here).distinct()).all()
    week, month, last = (-1, -1, "") if subject.sight.limited else _presence(db, person_id, at)
    return ProfileHead(
        person_id=person_id,
        name=person.name,
        short=short_name(person.name),
        initials=initials_of(person.name),
        email=person.email,
        roles=sorted(str(role) for role in roles),
        organisation=subject.organisation,
        department=subject.department,
        sign_ins_week=week,
        sign_ins_month=month,
        last_sign_in=last,
        picture=subject.picture,
    ), subject.sight


def activity(db: Session, *, actor: Actor, person_id: int, at: datetime) -> list[Bar]:
    """Active minutes on each of the last 28 days of the person's own calendar; labels are ISO dates. Raises NotFound.

    Nothing where only some courses are shown: a day knows no course.
    """
    subject = subject_of(db, actor=actor, person_id=person_id)
    if subject.sight.limited:
        return []
    days = days_until(day_of(at, subject.person.time_zone), DAYS_SHOWN)
    rows = select(col(LearningDay.day), LearningDay.active_seconds).where(LearningDay.person_id == person_id, LearningDay.day >= days[0])
    seconds = dict(db.exec(rows).all())
    return bars_of([(day.isoformat(), -(-seconds.get(day, 0) // 60)) for day in days])


def _sight(db: Session, actor: Actor, person: Person) -> Sight:
    person_id, organisation_id = person.id or 0, person.organisation_id
    if actor.person_id == person_id:
        return Sight(own=True)
    if may_see_profile(actor, person_id=person_id, organisation_id=organisation_id):
        return Sight(whole=True)
    if organisation_id != actor.organisation_id or person.suspended_at is not None or not looks_after_courses(actor):
        return Sight()
    attended = select(Course.id, Course.organisation_id).join(Enrolment, col(Enrolment.course_id) == col(Course.id))
    found = db.exec(attended.where(Enrolment.person_id == person_id, col(Enrolment.left_at).is_(None)))
    run = {key or 0 for key, owner in found if may_facilitate(actor, owner_id=owner, course_id=key or 0, organisation_id=organisation_id)}
    return Sight(courses=frozenset(run))


def _presence(db: Session, person_id: int, at: datetime) -> tuple[int, int, str]:
    week, month, last = db.exec(
        select(
            func.count(case((col(SignIn.at) > at - WEEK, 1))), func.count(case((col(SignIn.at) > at - MONTH, 1))), func.max(SignIn.at)
        ).where(SignIn.person_id == person_id)
    ).one()
    return week, month, last.isoformat() if last else ""
