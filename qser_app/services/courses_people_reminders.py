"""A friendly word from a facilitator to those who are stuck: at most one a week, and to nobody who wants none."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, or_, select, update

from qser_app.db import columns
from qser_app.domain.courses import choose
from qser_app.domain.courses_people_progress import REMINDED_EVERY, Reminded, clean_words
from qser_app.domain.notices import News
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import CourseText, Enrolment, Person
from qser_app.queries.courses_people import Facilitated, facilitated
from qser_app.queries.courses_people_progress import stuck_people
from qser_app.queries.learning_enrolment import is_in
from qser_app.queries.notices_choices import wants_reminders
from qser_app.services.notices import notify_each


def remind(db: Session, *, actor: Actor, course_id: int, people: Sequence[int], words: str, at: datetime) -> Reminded:
    """Remind people (ids) of the course, as they wish to be told; ``words`` empty: with our own sentence, in each one's language.

    Raises NotFound when one of them is not the actor's to look after there, or has left or completed it; then nobody is.
    """
    return _remind(db, facilitated(db, actor=actor, course_id=course_id), actor, people, clean_words(words), at)


def remind_stuck(db: Session, *, actor: Actor, course_id: int, words: str, at: datetime) -> Reminded:
    """Remind everybody who is stuck in the course. Raises NotFound."""
    here, people = facilitated(db, actor=actor, course_id=course_id), stuck_people(db, actor=actor, course_id=course_id, at=at)
    return _remind(db, here, actor, people, clean_words(words), at) if people else Reminded()


def _remind(db: Session, here: Facilitated, actor: Actor, people: Sequence[int], words: str, at: datetime) -> Reminded:
    wanted = list(dict.fromkeys(people))
    theirs = columns(Person.id, Person.language, wants_reminders())
    theirs = theirs.join(Enrolment, col(Enrolment.person_id) == Person.id).where(
        *is_in(here.head.id), col(Enrolment.completed_at).is_(None), col(Person.suspended_at).is_(None), *here.theirs
    )
    found = {row[0]: row for row in db.exec(theirs.where(col(Person.id).in_(wanted)))}
    if not wanted or len(found) != len(wanted):
        raise NotFound
    willing = [key for key in wanted if found[key][2]]
    chosen = _not_of_late(db, here.head.id, willing, at)
    said: dict[str, str | int] = {"sender": _sender(db, actor)}
    _tell(db, here, [found[key] for key in chosen], said | ({"words": words} if words else {}), at)
    return Reminded(len(chosen), len(willing) - len(chosen), len(wanted) - len(willing))


def _not_of_late(db: Session, course_id: int, people: Sequence[int], at: datetime) -> list[int]:
    """Those who were not reminded within the week; of two facilitators at once, one reminds."""
    free = or_(col(Enrolment.reminded_at).is_(None), col(Enrolment.reminded_at) <= at - REMINDED_EVERY)
    those = update(Enrolment).where(*is_in(course_id), col(Enrolment.person_id).in_(people), free)
    return [row[0] for row in db.exec(those.values(reminded_at=at).returning(col(Enrolment.person_id)))]


def _sender(db: Session, actor: Actor) -> str:
    return db.exec(select(Person.name).where(Person.id == actor.person_id)).one()


def _tell(db: Session, here: Facilitated, people: Sequence[Any], said: dict[str, str | int], at: datetime) -> None:
    """Tell each; with ``words`` among what is ``said`` they are the facilitator's own, which stay in the inbox."""
    texts = db.exec(select(CourseText.language, CourseText.title).where(CourseText.course_id == here.head.id))
    titles = {Language(language): title for language, title in texts}
    news, path = {}, f"/course/{here.head.code}"
    code = "course-reminder-own" if "words" in said else "course-reminder"
    for person_id, language, _ in people:
        chosen = choose(titles, Language(language), here.course.source_language)
        gaps = said | {"title": titles[chosen] if chosen else here.head.code}
        news[person_id] = News(code, f"reminder:{here.head.id}:{at:%Y%m%d%H%M%S}", gaps, path)
    notify_each(db, news=news, at=at)
