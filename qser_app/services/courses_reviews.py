"""Telling whoever answers for a text that it must be read again: when its day comes, and each week until somebody has done it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlmodel import Session, col, func

from qser_app.db import columns
from qser_app.domain.courses_reviews import Review, is_told_now, place_of
from qser_app.domain.learning import day_of
from qser_app.domain.notices import News
from qser_app.domain.people import Language
from qser_app.domain.permissions import may_author
from qser_app.models import Course, Notice
from qser_app.queries.courses_authors import readers, who_looks_after
from qser_app.queries.courses_due import reviews_due
from qser_app.queries.insights import course_titles
from qser_app.queries.people import actor_of_person
from qser_app.services.notices import notify_each

_CODE = "review-due"
_EAST = timedelta(hours=14)  # where the day begins first


def tell_of_reviews(db: Session, *, at: datetime) -> int:
    """Tell of every course in which texts are due for review, and who was not told of them within the week; returns how many were told."""
    asked = _asked(db, reviews_due(db, until=(at + _EAST).date()))
    people = {person_id for person_id, _ in asked}
    read_by, told = readers(db, people), _told(db, people)
    due: dict[int, dict[int, list[Review]]] = defaultdict(dict)
    for (person_id, course_id), reviews in asked.items():
        zone = read_by[person_id][1]
        today, last = day_of(at, zone), told.get((person_id, course_id))
        if is_told_now([each.day for each in reviews], today=today, last=day_of(last, zone) if last else None):
            due[course_id][person_id] = [each for each in reviews if each.day <= today]
    for course_id, whom in due.items():
        _tell(db, course_id, whom, read_by, at)
    return sum(map(len, due.values()))


def _asked(db: Session, reviews: Iterable[Review]) -> dict[tuple[int, int], list[Review]]:
    """What is due by (person, course): the owner's, or where the owner is gone those of whoever looks after the course."""
    by_owner: dict[tuple[int | None, int, int | None], list[Review]] = defaultdict(list)
    for each in reviews:
        by_owner[each.owner_id, each.course_id, each.organisation_id].append(each)
    asked: dict[tuple[int, int], list[Review]] = defaultdict(list)
    for (owner_id, course_id, organisation_id), theirs in by_owner.items():
        for person_id in _answering(db, owner_id, course_id, organisation_id):
            asked[person_id, course_id] += theirs
    return asked


def _answering(db: Session, owner_id: int | None, course_id: int, organisation_id: int | None) -> Collection[int]:
    owner = actor_of_person(db, person_id=owner_id) if owner_id else None
    if owner is not None and may_author(owner, organisation_id=organisation_id, course_id=course_id):
        return (owner.person_id,)
    return who_looks_after(db, organisation_id=organisation_id, course_id=course_id)


def _told(db: Session, people: Collection[int]) -> dict[tuple[int, int], datetime]:
    """When each was last told of each course."""
    rows = columns(Notice.person_id, Notice.key, func.max(Notice.at)).where(Notice.code == _CODE, col(Notice.person_id).in_(people))
    found: dict[tuple[int, int], datetime] = {}
    for person_id, key, at in db.exec(rows.group_by(Notice.person_id, Notice.key)):
        course = (person_id, int(key.split(":")[1]))
        known = found.get(course)
        found[course] = at if known is None else max(known, at)
    return found


def _tell(db: Session, course_id: int, whom: dict[int, list[Review]], read_by: dict[int, tuple[str, str]], at: datetime) -> None:
    titles = {language: course_titles(db, [course_id], Language(language)) for language in {read_by[each][0] for each in whom}}
    news = {}
    code = db.get_one(Course, course_id).code
    for person_id, due in whom.items():
        language, zone = read_by[person_id]
        gaps: dict[str, str | int] = {"course": titles[language].get(course_id, ""), "count": len(due)}
        news[person_id] = News(_CODE, f"review:{course_id}:{day_of(at, zone):%Y%m%d}", gaps, place_of(due, code))
    notify_each(db, news=news, at=at)
