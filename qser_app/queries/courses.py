"""Courses as people look at them: the catalogue and the course page."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from sys import intern
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, func, or_, select

from qser_app.domain.courses import CourseStatus, choose
from qser_app.domain.courses_pages import CoursePage, ModuleRow, UnitRow
from qser_app.domain.learning import progress_of
from qser_app.domain.people import Actor, Language, Role
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound
from qser_app.models import (
    Course,
    CourseText,
    Enrolment,
    Media,
    Module,
    ModuleText,
    Person,
    Unit,
    UnitProgress,
    UnitText,
)


def media_type(db: Session, *, sha256: str) -> str | None:
    """The content type of a stored picture; None when there is no such picture."""
    return db.exec(select(Media.content_type).where(Media.sha256 == sha256)).first()


def course_page(db: Session, *, actor: Actor, code: str = "", course_id: int | None = None, reader: Language | None = None) -> CoursePage:
    """One course with its modules and units, the actor's ticks among them. Raises NotFound."""
    which = Course.id == course_id if course_id is not None else func.lower(Course.code) == code.lower()
    course = db.exec(select(Course).where(which, *open_to(actor))).first()
    if course is None:
        raise NotFound
    wanted = reader or language_of(db, actor)
    texts = {text.language: text for text in db.exec(select(CourseText).where(CourseText.course_id == course.id))}
    text = texts[choose(texts, wanted, course.source_language) or course.source_language]
    modules = _modules(db, actor, course, wanted)
    mine = select(Enrolment.last_at).where(Enrolment.person_id == actor.person_id, Enrolment.course_id == course.id)
    started = db.exec(mine).first() is not None
    progress = progress_of([unit.completed for module in modules for unit in module.units], started=started)
    return CoursePage(
        course.id or 0,
        course.code,
        text.title,
        text.summary,
        text.welcome_html,
        text.language,
        text.language == wanted,
        ordered(texts),
        course.licence,
        started,
        progress,
        modules,
        may_author(actor, organisation_id=course.organisation_id, course_id=course.id),
    )


_READS = select(Person.language).where(col(Person.id) == bindparam("person"))  # asked by nearly every page: built once


def language_of(db: Session, actor: Actor) -> Language:
    """The language the person reads in."""
    return Language(db.exec(_READS, params={"person": actor.person_id}).one())


def open_to(actor: Actor) -> tuple[Any, ...]:
    """Published courses of the house and of the actor's organisation; the superadmin sees those of all."""
    published = col(Course.status) == CourseStatus.PUBLISHED
    if actor.is_superadmin:
        return (published,)
    return published, or_(col(Course.organisation_id).is_(None), col(Course.organisation_id) == actor.organisation_id)


def authored_by(actor: Actor) -> tuple[Any, ...]:
    """The courses the actor may author, as conditions of a SELECT; of one course, `may_author` says the same."""
    if actor.is_superadmin:
        return ()
    theirs = col(Course.organisation_id) == actor.organisation_id
    if may_author(actor, organisation_id=actor.organisation_id):
        return (theirs,)
    return theirs, col(Course.id).in_(actor.courses_held(Role.FACILITATOR))


def in_use() -> tuple[Any, ...]:
    """Units that are not retired, nor is their module."""
    return col(Unit.retired_at).is_(None), col(Module.retired_at).is_(None)


def shown() -> tuple[Any, ...]:
    """Units that learners may see: in use, and no drafts."""
    return col(Unit.is_draft).is_(False), *in_use()


def _seen() -> tuple[Any, ...]:
    return col(Unit.is_draft).is_(False), col(Unit.retired_at).is_(None)


def ordered(languages: Iterable[Language]) -> list[str]:
    """Language codes in the order of the house."""
    there = set(languages)
    return [str(each) for each in Language if each in there]


def _modules(db: Session, actor: Actor, course: Course, wanted: Language) -> list[ModuleRow]:
    rows = db.exec(
        select(Module, ModuleText)
        .join(ModuleText, col(ModuleText.module_id) == Module.id)
        .where(Module.course_id == course.id, col(Module.retired_at).is_(None))
        .order_by(col(Module.position), col(Module.id))
    ).all()
    texts: dict[int, dict[Language, ModuleText]] = defaultdict(dict)
    for module, text in rows:
        texts[module.id or 0][text.language] = text
    units = _units(db, actor, course, wanted)
    made = []
    for module_id, by_language in texts.items():
        if module_id not in units:
            continue  # its author is still at it
        text = by_language[choose(by_language, wanted, course.source_language) or course.source_language]
        made.append(ModuleRow(module_id, text.title, text.intro_html, text.language, _numbered(units[module_id])))
    return made


def _units(db: Session, actor: Actor, course: Course, wanted: Language) -> dict[int, list[tuple[Unit, Any, Any]]]:
    """The units of each module in order, each with its words and the actor's progress."""
    words = select(UnitText.unit_id, UnitText.language, UnitText.title, UnitText.summary).join(Unit, col(Unit.id) == UnitText.unit_id)
    texts: dict[int, dict[Language, Any]] = defaultdict(dict)
    for row in db.exec(words.where(Unit.course_id == course.id)):
        texts[row[0]][Language(row[1])] = row
    mine = select(UnitProgress.unit_id, UnitProgress.completed_at, UnitProgress.percent, UnitProgress.score)
    mine = mine.where(UnitProgress.person_id == actor.person_id, UnitProgress.course_id == course.id)
    progress = {row[0]: row for row in db.exec(mine)}
    listed: dict[int, list[tuple[Unit, Any, Any]]] = defaultdict(list)
    units = select(Unit).where(Unit.course_id == course.id, *_seen()).order_by(col(Unit.position), col(Unit.id))
    for unit in db.exec(units):
        by_language = texts[unit.id or 0]
        text = by_language[choose(by_language, wanted, course.source_language) or course.source_language]
        listed[unit.module_id].append((unit, text, progress.get(unit.id or 0)))
    return listed


def _numbered(units: Sequence[tuple[Unit, Any, Any]]) -> list[UnitRow]:
    totals, counts, rows = Counter(unit.kind for unit, _, _ in units), Counter[str](), []
    for unit, text, mine in units:
        counts[unit.kind] += 1
        _, completed_at, percent, score = mine or (0, None, 0, None)
        rows.append(
            UnitRow(
                unit.id or 0,
                unit.module_id,
                unit.kind,
                intern(text[2]),  # every tab of a course keeps its outline: one copy of each title serves all
                intern(text[3]),
                text[1],
                unit.measured_minutes or unit.minutes,
                counts[unit.kind],
                totals[unit.kind],
                completed_at is not None,
                percent,
                score,
            )
        )
    return rows
