"""The catalogue: which courses there are, how long they take, and how far one is in each."""

from collections import defaultdict
from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, func, or_, select

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus, choose, fold
from qser_app.domain.courses_pages import CatalogueEntry
from qser_app.domain.learning import percent_of, progress_of
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, CourseText, Enrolment, Module, Person, Unit, UnitProgress
from qser_app.queries.courses import ordered, shown

MOST_COURSES = 100
SHORT, LONG = 30, 120


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
    given = {"person": actor.person_id, "organisation": actor.organisation_id} | ({} if among is None else {"among": list(among)})
    texts: dict[int, dict[Language, Any]] = defaultdict(dict)
    for row in db.exec(_listed(everywhere=actor.is_superadmin, among=among is not None), params=given):
        texts[row[0] or 0][row[3]] = row
    entries = [_entry(by_language, reader) for by_language in texts.values() if not language or language in by_language]
    return sorted((each for each in entries if each.units and _is_of_length(each.minutes, length)), key=lambda each: fold(each.title))


@cache
def _listed(*, everywhere: bool, among: bool) -> Any:
    """The courses of the catalogue, a row for each language they have: their words, their size, how far one is, what one reads in.

    One statement, built once: to ask five costs several times what the database needs to answer. ``open_to`` says the same of one actor.
    """
    person = bindparam("person")
    listed = _open(everywhere=everywhere, among=among).cte("listed")
    theirs, done_at = col(Unit.course_id).in_(select(listed.c.id)), col(UnitProgress.completed_at)
    minutes = func.coalesce(Unit.measured_minutes, Unit.minutes)
    sizes = columns(Unit.course_id, func.count().label("units"), func.sum(minutes).label("minutes"))
    sizes = sizes.join(Module, col(Module.id) == Unit.module_id).where(theirs, *shown()).group_by(col(Unit.course_id)).subquery()
    done = columns(Unit.course_id, func.count().label("units")).join(UnitProgress, col(UnitProgress.unit_id) == Unit.id)
    done = done.join(Module, col(Module.id) == Unit.module_id).where(theirs, col(UnitProgress.person_id) == person, done_at.is_not(None))
    done = done.where(*shown()).group_by(col(Unit.course_id)).subquery()
    begun = select(Enrolment.id).where(
        Enrolment.course_id == listed.c.id, Enrolment.person_id == person, col(Enrolment.last_at).is_not(None)
    )
    reads = select(Person.language).where(col(Person.id) == person).scalar_subquery()
    rows = columns(*listed.c, sizes.c.units, sizes.c.minutes, func.coalesce(done.c.units, 0), begun.exists(), reads)
    rows = rows.join(sizes, sizes.c.course_id == listed.c.id).join(done, done.c.course_id == listed.c.id, isouter=True)
    return rows.order_by(listed.c.id)


def _open(*, everywhere: bool, among: bool) -> Any:
    rows = columns(Course.id, Course.code, Course.source_language, CourseText.language, CourseText.title, CourseText.summary)
    rows = rows.join(CourseText, col(CourseText.course_id) == Course.id).where(col(Course.status) == CourseStatus.PUBLISHED)
    if not everywhere:
        rows = rows.where(or_(col(Course.organisation_id).is_(None), col(Course.organisation_id) == bindparam("organisation")))
    if among:
        rows = rows.where(col(Course.id).in_(bindparam("among", expanding=True)))
    return rows.order_by(col(Course.id)).limit(MOST_COURSES * len(Language))


def _entry(texts: dict[Language, Any], reader: Language | None) -> CatalogueEntry:
    _, _, source, *_, reads = next(iter(texts.values()))
    wanted = reader or reads
    _, code, _, language, title, summary, units, minutes, done, started, _ = texts[choose(texts, wanted, source) or source]
    progress = progress_of([True] * done + [False] * (units - done), started=bool(started))
    return CatalogueEntry(
        code, title, summary, language, language == wanted, ordered(texts), minutes, units, percent_of(done, units), progress
    )


def _is_of_length(minutes: int, length: str) -> bool:
    return {"short": minutes <= SHORT, "medium": SHORT < minutes <= LONG, "long": minutes > LONG}.get(length, True)
