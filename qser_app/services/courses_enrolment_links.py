"""Links that let people into a course: made, taken back, and used."""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.adapters.cookies import hash_of
from qser_app.domain.courses_enrolment import (
    LINK_DAYS,
    LONGEST_NAME,
    BadAdmission,
    LinkForOthers,
    LinkSpent,
    LinkState,
    number_typed,
    state_of_link,
)
from qser_app.domain.learning_enrolment import Enrolling, Lock, Way, refuse
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import Course, Enrolment, EnrolmentLine, EnrolmentLink
from qser_app.queries.courses_people import facilitated
from qser_app.queries.learning_enrolment import admission_of, is_in
from qser_app.services.learning_enrolment import come_in


def make_link(db: Session, *, actor: Actor, course_id: int, typed: Mapping[str, Any], at: datetime) -> str:
    """Make a link for the people whom the actor looks after in the course; returns its secret, which nobody can read again.

    ``typed``: link_name, link_days, and link_capacity (empty: no limit of its own). Raises NotFound, BadInput and BadAdmission.
    """
    here = facilitated(db, actor=actor, course_id=course_id)
    errors: dict[str, str] = {}
    most = number_typed(typed, "link_capacity", errors, "admission-error-capacity")
    days = next((each for each in LINK_DAYS if str(each) == str(typed.get("link_days", ""))), 0)
    if errors:
        raise BadAdmission(errors)
    if not days:
        raise BadInput
    token = secrets.token_hex(24)  # letters and digits alone: it travels through the sign-in as an address
    link = EnrolmentLink(
        course_id=course_id,
        organisation_id=here.organisation_id,
        token_hash=hash_of(token),
        name=" ".join(str(typed.get("link_name", "")).split())[:LONGEST_NAME],
        capacity=most,
        created_by_id=actor.person_id,
        created_at=at,
        expires_at=at + timedelta(days=days),
    )
    db.add(link)
    db.flush()
    return token


def revoke_link(db: Session, *, actor: Actor, link_id: int, at: datetime) -> None:
    """Take a link back; whoever came in by it stays. Raises NotFound alike for what is unknown or foreign."""
    link = db.get(EnrolmentLink, link_id)
    if link is None:
        raise NotFound
    here = facilitated(db, actor=actor, course_id=link.course_id)
    if here.organisation_id is not None and link.organisation_id != here.organisation_id:
        raise NotFound
    link.revoked_at = link.revoked_at or at


def join(db: Session, *, actor: Actor, token: str, at: datetime) -> str:
    """Come into the course the link is for; returns its code. Using it again changes nothing.

    Raises LinkSpent, LinkForOthers, CourseClosed and CourseFull.
    """
    link = db.exec(select(EnrolmentLink).where(EnrolmentLink.token_hash == hash_of(token)).with_for_update()).first()
    if link is None:
        raise LinkSpent
    course = db.get_one(Course, link.course_id)
    if not may_learn(actor, organisation_id=course.organisation_id) or link.organisation_id not in (None, actor.organisation_id):
        raise LinkForOthers
    if db.exec(select(Enrolment.id).where(*is_in(course.id, actor.person_id))).first() is not None:
        return course.code
    if _state(db, link, at) is not LinkState.OPEN:
        raise LinkSpent
    if admission_of(db, course_id=link.course_id).lock(enrolled=True, taken=0, at=at) is Lock.CLOSED:
        refuse(Lock.CLOSED)
    come_in(db, person_id=actor.person_id, course_id=link.course_id, by=Enrolling(Way.LINK, link_id=link.id), at=at)
    return course.code


def _state(db: Session, link: EnrolmentLink, at: datetime) -> LinkState:
    used = db.exec(select(func.count()).select_from(EnrolmentLine).where(col(EnrolmentLine.link_id) == link.id)).one()
    return state_of_link(expires_at=link.expires_at, revoked=link.revoked_at is not None, capacity=link.capacity, used=used, at=at)
