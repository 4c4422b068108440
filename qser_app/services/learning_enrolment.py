"""Coming into a course and going out of it: one door for whoever enrols, themselves or others."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import null
from sqlmodel import Session, col, func, insert, select, update

from qser_app.db import insert as upsert
from qser_app.domain.courses import choose
from qser_app.domain.learning_enrolment import CourseFull, Enrolling, Lock, Step, Way, refuse
from qser_app.domain.notices import News
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, CourseAdmission, CourseText, Enrolment, EnrolmentDepartment, EnrolmentLine, Person
from qser_app.queries.learning_enrolment import admission_of, is_in, level_before, taken
from qser_app.services.notices import notify_each

_AT_ONCE = 1000  # rows a statement; SQLite takes 32,766 values


def attend(db: Session, *, actor: Actor, course_id: int, at: datetime) -> Enrolment:
    """The actor's enrolment, locked, in a course that is open to them; whoever is not in it is enrolled, where everybody may.

    Two tabs that finish the last two units take turns. Raises CourseLocked.
    """
    mine = _enrolment(db, actor.person_id, course_id)
    if mine is None:
        take_turns(db, person_id=actor.person_id)
        mine = _enrolment(db, actor.person_id, course_id)
    _ask(db, actor, course_id, at, enrolled=mine is not None)
    if mine is None:
        come_in(db, person_id=actor.person_id, course_id=course_id, by=Enrolling(Way.SELF), at=at)
        mine = _enrolment(db, actor.person_id, course_id)
    if mine is None:
        raise CourseFull
    return mine


def let_in(db: Session, *, actor: Actor, course_id: int, at: datetime) -> None:
    """See that the actor is in a course that is open to them, as `attend` does, but hold nothing for what follows.

    Whoever hands a quiz in holds the attempt and then the enrolment: who begins one must not hold them the other way round.
    """
    here = select(Enrolment.id).where(*is_in(course_id, actor.person_id))
    enrolled = db.exec(here).first() is not None
    if not enrolled:
        take_turns(db, person_id=actor.person_id)
        enrolled = db.exec(here).first() is not None
    _ask(db, actor, course_id, at, enrolled=enrolled)
    if not enrolled:
        come_in(db, person_id=actor.person_id, course_id=course_id, by=Enrolling(Way.SELF), at=at)


def _ask(db: Session, actor: Actor, course_id: int, at: datetime, *, enrolled: bool) -> None:
    """Go on only where the course is open to the actor."""
    admission = admission_of(db, course_id=course_id)
    level = level_before(db, person_id=actor.person_id, course_id=course_id) if admission.level else None
    refuse(admission.lock(enrolled=enrolled, taken=0, at=at, level=level), level=admission.level)


def take_turns(db: Session, *, person_id: int) -> None:
    """Let one of a person's tabs at a time begin something that must begin once; what others write about the person goes on."""
    db.exec(select(Person.id).where(Person.id == person_id).with_for_update(key_share=True)).first()


def come_in(db: Session, *, person_id: int, course_id: int, by: Enrolling, at: datetime) -> None:
    """Enrol somebody who asks for it themselves; harmless when they are in. Raises CourseFull."""
    enrol(db, course_id=course_id, people=[person_id], by=by, at=at)
    if db.exec(select(Enrolment.id).where(*is_in(course_id, person_id))).first() is None:
        raise CourseFull


def enrol(db: Session, *, course_id: int, people: Sequence[int], by: Enrolling, at: datetime) -> list[int]:
    """Enrol people, in this order, as far as there are seats; returns those who were not in before. Those who come back find what they did.

    Whether they may be in this course, and whether it has not closed, was asked by the caller.
    """
    seats = _seats(db, course_id)
    present = set(db.exec(select(Enrolment.person_id).where(*is_in(course_id), col(Enrolment.person_id).in_(people))))
    coming = [each for each in dict.fromkeys(people) if each not in present]
    came = [person_id for chunk in _chunks(coming[:seats]) for person_id in _bring_in(db, course_id, chunk, at)]
    _write_down(db, course_id, came, Step.ENROLLED, by, at)
    if by.way not in (Way.SELF, Way.LINK):
        _tell(db, course_id, came, at)
    return came


def leave(db: Session, *, course_id: int, person_id: int, by: Enrolling, at: datetime) -> bool:
    """Take somebody out; what they did stays, and they may come back. False when they were not in."""
    gone = update(Enrolment).where(*is_in(course_id, person_id)).values(left_at=at).returning(col(Enrolment.person_id))
    people = [row[0] for row in db.exec(gone)]
    _write_down(db, course_id, people, Step.LEFT, by, at)
    return bool(people)


def enrol_newcomer(db: Session, *, person_id: int, departments: Sequence[int], at: datetime) -> None:
    """Enrol whoever joined these departments (one and those above it) in the courses that are for its people later, too.

    A course that is over or full is passed over: joining a department fails for nobody.
    """
    rules = select(EnrolmentDepartment.course_id, EnrolmentDepartment.made_by_id).where(
        col(EnrolmentDepartment.department_id).in_(departments)
    )
    for course_id, made_by in db.exec(rules.order_by(col(EnrolmentDepartment.id))).all():
        if admission_of(db, course_id=course_id).lock(enrolled=True, taken=0, at=at) is not Lock.CLOSED:
            enrol(db, course_id=course_id, people=[person_id], by=Enrolling(Way.DEPARTMENT, made_by), at=at)


def _enrolment(db: Session, person_id: int, course_id: int) -> Enrolment | None:
    mine = select(Enrolment).where(*is_in(course_id, person_id))
    return db.exec(mine.with_for_update().execution_options(populate_existing=True)).first()


def _seats(db: Session, course_id: int) -> int | None:
    """How many may still come in; None: as many as want. Whoever else counts seats waits until we are done."""
    capacity = db.exec(select(CourseAdmission.capacity).where(CourseAdmission.course_id == course_id).with_for_update()).first()
    return None if capacity is None else max(0, capacity - taken(db, course_id=course_id))


def _bring_in(db: Session, course_id: int, people: Sequence[int], at: datetime) -> list[int]:
    rows = [{"person_id": each, "course_id": course_id, "role": "learner", "enrolled_at": at} for each in people]
    back = {"index_elements": ["person_id", "course_id"], "set_": {"left_at": null()}, "where": col(Enrolment.left_at).is_not(None)}
    came = upsert(db, Enrolment).on_conflict_do_update(**back).returning(col(Enrolment.person_id))
    # Past the session: to write a statement of a thousand rows takes longer than to carry it out.
    db.flush()
    returned = set(db.connection().execute(came, rows).scalars()) if rows else set()
    return [each for each in people if each in returned]


def _write_down(db: Session, course_id: int, people: Sequence[int], step: Step, by: Enrolling, at: datetime) -> None:
    said = {"course_id": course_id, "step": step, "way": by.way, "made_by_id": by.made_by, "link_id": by.link_id, "at": at}
    for chunk in _chunks(people):
        db.execute(insert(EnrolmentLine), [{"person_id": each} | said for each in chunk])


def _tell(db: Session, course_id: int, people: Sequence[int], at: datetime) -> None:
    """Say to each, in their inbox, that they are in the course now."""
    if not people:
        return
    course = db.get_one(Course, course_id)
    words = db.exec(select(CourseText.language, CourseText.title).where(CourseText.course_id == course_id))
    titles = {Language(language): title for language, title in words}
    reads: dict[int | None, str] = {}
    for chunk in _chunks(people):
        reads |= dict(db.exec(select(Person.id, Person.language).where(col(Person.id).in_(chunk))).all())
    times = db.exec(select(func.max(EnrolmentLine.id)).where(EnrolmentLine.course_id == course_id)).one()
    news = {}
    for person_id in people:
        chosen = choose(titles, Language(reads[person_id]), course.source_language)
        gaps: dict[str, str | int] = {"title": titles[chosen] if chosen else course.code}
        news[person_id] = News("course-enrolled", f"enrolled:{course_id}:{times}", gaps, f"/course/{course.code}")
    notify_each(db, news=news, at=at)


def _chunks(people: Sequence[int]) -> Iterable[Sequence[int]]:
    return (people[start : start + _AT_ONCE] for start in range(0, len(people), _AT_ONCE))
