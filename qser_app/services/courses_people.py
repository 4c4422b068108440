"""Who looks after one course: facilitators of it alone are appointed, and dismissed."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, col, delete

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, NotOneself, Role
from qser_app.domain.permissions import may_appoint
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Course, CourseText, Person, RoleGrant
from qser_app.queries.courses_desk import titles
from qser_app.queries.courses_people import facilitated
from qser_app.services.notices import notify
from qser_app.services.operations_audit import record
from qser_app.services.people_viewing import end_views_with


def appoint(db: Session, *, actor: Actor, course_id: int, person_id: int, at: datetime) -> None:
    """Make somebody facilitator of this course alone, and tell them; harmless when they are. Acts on open pages at once.

    Raises NotFound for a course the actor does not look after and for people of another organisation, NotAllowed, NotOneself.
    """
    course, person = _appointable(db, actor, course_id, person_id)
    grant = _grant(course, person) | {"organisation_id": person.organisation_id}
    made = db.exec(insert(db, RoleGrant).values(grant).on_conflict_do_nothing().returning(RoleGrant.id)).first()
    if made is not None:
        wanted = (person.language, course.source_language)
        title, _ = titles(db, CourseText, CourseText.course_id, [course_id], wanted).get(course_id, (course.code, ""))
        news = News("course-appointed", f"appointed:{made[0]}", {"title": title}, f"/desk/people/{course.code}")
        notify(db, person_id=person_id, news=news, at=at)
        end_views_with(db, people=[person_id], at=at)
        record(db, Event.APPOINTED, actor=actor, subject_id=person_id, title=course.code, at=at)
    _whisper(db, person_id)


def dismiss(db: Session, *, actor: Actor, course_id: int, person_id: int, at: datetime) -> None:
    """Take the role in this course back; it acts on open pages with their next event. What they hold elsewhere stays."""
    course, person = _appointable(db, actor, course_id, person_id)
    those = [col(getattr(RoleGrant, name)) == value for name, value in _grant(course, person).items()]
    if db.exec(delete(RoleGrant).where(*those)).rowcount:
        end_views_with(db, people=[person_id], at=at)
        record(db, Event.DISMISSED, actor=actor, subject_id=person_id, title=course.code, at=at)
    _whisper(db, person_id)


def _appointable(db: Session, actor: Actor, course_id: int, person_id: int) -> tuple[Course, Person]:
    course = facilitated(db, actor=actor, course_id=course_id).course
    person = db.get(Person, person_id)
    if person is None or not (actor.is_superadmin or person.organisation_id == actor.organisation_id):
        raise NotFound
    require(may_appoint(actor, owner_id=course.organisation_id, organisation_id=person.organisation_id))
    if person_id == actor.person_id:
        raise NotOneself
    return course, person


def _grant(course: Course, person: Person) -> dict[str, int | str | None]:
    return {"person_id": person.id, "role": Role.FACILITATOR, "course_id": course.id}


def _whisper(db: Session, person_id: int) -> None:
    after_commit(db, partial(hub.whisper, topics.of_session(person_id)))
