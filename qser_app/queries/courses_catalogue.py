"""The catalogue: which courses there are, how long they take, and how far one is in each."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import cache
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, func, or_, select

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus, choose, fold
from qser_app.domain.courses_pages import CatalogueEntry
from qser_app.domain.learning import percent_of, progress_of
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, CourseText, Enrolment, Module, Unit, UnitProgress
from qser_app.queries.courses import language_of, ordered, shown

MOST_COURSES = 100
SHORT, LONG = 30, 120
# What every look at the catalogue asks: built once, which is most of what it would cost.
_THEIRS = col(Unit.course_id).in_(bindparam("courses", expanding=True))
_SIZES = (
    columns(Unit.course_id, func.count(), func.sum(func.coalesce(Unit.measured_minutes, Unit.minutes)))
    .join(Module, col(Module.id) == Unit.module_id)
    .where(_THEIRS, *shown())
    .group_by(col(Unit.course_id))
)
_DONE = (
    columns(Unit.course_id, func.count())
    .join(UnitProgress, col(UnitProgress.unit_id) == Unit.id)
    .join(Module, col(Module.id) == Unit.module_id)
    .where(_THEIRS, col(UnitProgress.person_id) == bindparam("person"), col(UnitProgress.completed_at).is_not(None), *shown())
    .group_by(col(Unit.course_id))
)
_BEGUN = select(Enrolment.course_id).where(
    col(Enrolment.course_id).in_(bindparam("courses", expanding=True)),
    col(Enrolment.person_id) == bindparam("person"),
    col(Enrolment.last_at).is_not(None),
)


def catalogue(
    db: Session,
    *,
    actor: Actor,
    among: Collection[int] | None = None,
    language: str = "",
    length: str = "",
    reader: Language | None = None,
) -> list[CatalogueEntry]:
    """The courses the actor may take, in their language where it exists, by title.

    ``among`` keeps courses with these ids (what a search found); ``language`` keeps courses that exist in it; ``length``: short
    (up to 30 minutes), medium, long (more than 120).
    """
    wanted = reader or language_of(db, actor)
    given = {"organisation": actor.organisation_id} | ({} if among is None else {"among": list(among)})
    texts: dict[int, dict[Language, Any]] = defaultdict(dict)
    for row in db.exec(_listed(everywhere=actor.is_superadmin, among=among is not None), params=given):
        texts[row[0] or 0][row[3]] = row
    sizes, done, begun = _sizes(db, texts), _done(db, actor, texts), _begun(db, actor, texts)
    entries = [
        _entry(by_language, wanted, sizes.get(course_id, (0, 0)), done[course_id], started=course_id in begun)
        for course_id, by_language in texts.items()
        if not language or language in by_language
    ]
    return sorted((each for each in entries if each.units and _is_of_length(each.minutes, length)), key=lambda each: fold(each.title))


@cache
def _listed(*, everywhere: bool, among: bool) -> Any:
    """The courses of the catalogue with their words in each language; ``open_to`` says the same of one actor."""
    rows = columns(Course.id, Course.code, Course.source_language, CourseText.language, CourseText.title, CourseText.summary)
    rows = rows.join(CourseText, col(CourseText.course_id) == Course.id).where(col(Course.status) == CourseStatus.PUBLISHED)
    if not everywhere:
        rows = rows.where(or_(col(Course.organisation_id).is_(None), col(Course.organisation_id) == bindparam("organisation")))
    if among:
        rows = rows.where(col(Course.id).in_(bindparam("among", expanding=True)))
    return rows.order_by(col(Course.id)).limit(MOST_COURSES * len(Language))


def _sizes(db: Session, courses: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Units and minutes of each course."""
    return {course_id: (units, total) for course_id, units, total in db.exec(_SIZES, params={"courses": list(courses)})}


def _done(db: Session, actor: Actor, courses: Iterable[int]) -> Counter[int]:
    return Counter(dict(db.exec(_DONE, params={"courses": list(courses), "person": actor.person_id}).all()))


def _begun(db: Session, actor: Actor, courses: Iterable[int]) -> set[int]:
    return set(db.exec(_BEGUN, params={"courses": list(courses), "person": actor.person_id}))


def _entry(texts: dict[Language, Any], wanted: Language, size: tuple[int, int], done: int, *, started: bool) -> CatalogueEntry:
    source = next(iter(texts.values()))[2]
    _, code, _, language, title, summary = texts[choose(texts, wanted, source) or source]
    units, minutes = size
    progress = progress_of([True] * done + [False] * (units - done), started=started)
    return CatalogueEntry(
        code, title, summary, language, language == wanted, ordered(texts), minutes, units, percent_of(done, units), progress
    )


def _is_of_length(minutes: int, length: str) -> bool:
    return {"short": minutes <= SHORT, "medium": SHORT < minutes <= LONG, "long": minutes > LONG}.get(length, True)
