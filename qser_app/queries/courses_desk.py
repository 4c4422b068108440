"""The desk: the courses one may author, and what stands in each."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind, choose, fold
from qser_app.domain.courses_desk import DeskCourse, DeskModule, DeskPage, DeskUnit, Part, UnitHead
from qser_app.domain.courses_texts import TextOf
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound
from qser_app.models import (
    Course,
    CourseText,
    Enrolment,
    Module,
    ModuleText,
    Organisation,
    Question,
    ScormRelease,
    TextDraft,
    Unit,
    UnitProgress,
    UnitText,
)
from qser_app.queries.courses import authored_by, in_use, language_of
from qser_app.queries.courses_structure import owners_of
from qser_app.queries.scorm_export import export_languages

MOST_COURSES = 300


@dataclass(frozen=True, slots=True)
class AuthoredUnit:
    """A unit the actor may author, with its course; ``title`` in their language where there is one."""

    unit: Unit
    course: Course
    title: str
    language: str

    @property
    def head(self) -> UnitHead:
        """What a page about the unit says above everything else."""
        return UnitHead(self.unit.id or 0, self.course.code, self.title, self.language)


def desk(db: Session, *, actor: Actor, reader: Language | None = None) -> list[DeskCourse]:
    """The courses the actor may author, by title; drafts and archived ones too."""
    rows = columns(Course, Organisation.name).join(Organisation, col(Organisation.id) == Course.organisation_id, isouter=True)
    listed = db.exec(rows.where(*authored_by(actor)).order_by(col(Course.id)).limit(MOST_COURSES))
    found = [(course, organisation or "") for course, organisation in listed]
    made = desk_courses(db, found, reader or language_of(db, actor))
    return sorted(made, key=lambda course: fold(course.title))


def desk_course(db: Session, *, actor: Actor, code: str, reader: Language | None = None) -> DeskPage:
    """One course with its modules and units. Raises NotFound, also for courses the actor may not author."""
    found = db.exec(
        columns(Course, Organisation.name)
        .join(Organisation, col(Organisation.id) == Course.organisation_id, isouter=True)
        .where(func.lower(Course.code) == code.lower())
    ).first()
    if found is None or not may_author(actor, organisation_id=found[0].organisation_id, course_id=found[0].id):
        raise NotFound
    course, organisation = found
    wanted = reader or language_of(db, actor)
    head = desk_courses(db, [(course, organisation or "")], wanted)[0]
    return DeskPage(head, _modules(db, course, wanted), _archived(db, course, wanted), owners_of(db, course))


def authored_unit(db: Session, *, actor: Actor, unit_id: int, kind: UnitKind, reader: Language | None = None) -> AuthoredUnit:
    """A unit of this kind that the actor may author, retired or not. Raises NotFound alike for what is unknown or foreign."""
    row = db.exec(select(Unit, Course).join(Course, col(Course.id) == Unit.course_id).where(Unit.id == unit_id, Unit.kind == kind)).first()
    if row is None or not may_author(actor, organisation_id=row[1].organisation_id, course_id=row[1].id):
        raise NotFound
    unit, course = row
    named = titles(db, UnitText, UnitText.unit_id, [unit_id], (reader or language_of(db, actor), course.source_language))
    return AuthoredUnit(unit, course, *named.get(unit_id, (unit.key, str(course.source_language))))


def titles(db: Session, table: Any, owner: Any, owners: Collection[Any], wanted: tuple[Language, ...]) -> dict[int, tuple[str, str]]:
    """(title, language) by owner, in the first wanted language there is."""
    found: dict[int, dict[Language, str]] = defaultdict(dict)
    for key, language, title in db.exec(select(owner, table.language, table.title).where(owner.in_(owners))):
        found[key][Language(language)] = title
    chosen = {key: choose(texts, *wanted) for key, texts in found.items()}
    return {key: (found[key][language], str(language)) for key, language in chosen.items() if language}


def desk_courses(db: Session, found: list[tuple[Course, str]], wanted: Language) -> list[DeskCourse]:
    """These courses (each with its organisation's name) as lists of the desk show them."""
    ids = [course.id or 0 for course, _ in found]
    named = titles(db, CourseText, CourseText.course_id, ids, (wanted,))
    units = _counted(
        db,
        select(Unit.course_id, func.count())
        .join(Module, col(Module.id) == Unit.module_id)
        .where(col(Unit.course_id).in_(ids), *in_use())
        .group_by(col(Unit.course_id)),
    )
    enrolled = select(Enrolment.course_id, func.count()).where(col(Enrolment.course_id).in_(ids), col(Enrolment.left_at).is_(None))
    learners = _counted(db, enrolled.group_by(col(Enrolment.course_id)))
    return [
        DeskCourse(
            course.code,
            *named.get(course.id or 0, (course.code, str(course.source_language))),
            course.status,
            organisation,
            units.get(course.id or 0, 0),
            learners.get(course.id or 0, 0),
            course.id or 0,
            course.source_language,
            course.owner_id or 0,
        )
        for course, organisation in found
    ]


def _counted(db: Session, rows: Any) -> dict[int, int]:
    return dict(db.exec(rows).all())


def _modules(db: Session, course: Course, wanted: Language) -> list[DeskModule]:
    listed = select(Module).where(Module.course_id == course.id, col(Module.retired_at).is_(None))
    modules = db.exec(listed.order_by(col(Module.position), col(Module.id))).all()
    ids = [module.id or 0 for module in modules]
    named = titles(db, ModuleText, ModuleText.module_id, ids, (wanted, course.source_language))
    bank = select(Question.module_id, func.count()).where(col(Question.module_id).in_(ids), col(Question.retired_at).is_(None))
    questions = _counted(db, bank.group_by(col(Question.module_id)))
    units = _units(db, course, wanted, asked={key for key in ids if questions.get(key or 0)})
    exports = export_languages(db, course_id=course.id or 0, first=wanted)
    return [
        DeskModule(key, *named.get(key, ("", str(course.source_language))), questions.get(key, 0), units.get(key, []), exports.get(key, []))
        for key in ids
    ]


def _units(db: Session, course: Course, wanted: Language, *, asked: Collection[int | None]) -> dict[int, list[DeskUnit]]:
    """The units by module; ``asked``: the modules whose bank holds a question."""
    listed = select(Unit).where(Unit.course_id == course.id, col(Unit.retired_at).is_(None))
    units = db.exec(listed.order_by(col(Unit.position), col(Unit.id))).all()
    named = titles(db, UnitText, UnitText.unit_id, [unit.id for unit in units], (wanted, course.source_language))
    counts = select(UnitProgress.unit_id, func.count(), func.count(col(UnitProgress.completed_at)))
    counts = counts.where(UnitProgress.course_id == course.id).group_by(col(UnitProgress.unit_id))
    people = {unit_id: (begun, completed) for unit_id, begun, completed in db.exec(counts)}
    waiting = select(TextDraft.of_id).where(TextDraft.course_id == course.id, TextDraft.of == TextOf.UNIT)
    waits = set(db.exec(waiting.where(TextDraft.revision != TextDraft.published_revision)))
    full = _with_content(db, course)
    made: dict[int, list[DeskUnit]] = defaultdict(list)
    for unit in units:
        key = unit.id or 0
        words = named.get(key, (unit.key, str(course.source_language)))
        ready = unit.module_id in asked if unit.kind is UnitKind.QUIZ else key in full
        state = (unit.minutes, unit.owner_id or 0, unit.is_draft, key in waits, ready)
        made[unit.module_id].append(DeskUnit(key, unit.kind, *words, *people.get(key, (0, 0)), *state))
    return made


def _with_content(db: Session, course: Course) -> set[int]:
    """The units that have words which were published once, or a package."""
    written = select(UnitText.unit_id).join(Unit, col(Unit.id) == UnitText.unit_id).where(Unit.course_id == course.id, UnitText.version > 0)
    written = written.where(UnitText.language == course.source_language, col(Unit.kind).in_([UnitKind.LESSON, UnitKind.CASE]))
    packed = select(ScormRelease.unit_id).join(Unit, col(Unit.id) == ScormRelease.unit_id).where(Unit.course_id == course.id)
    return {*db.exec(written), *db.exec(packed)}


def _archived(db: Session, course: Course, wanted: Language) -> list[Part]:
    """What was put away: modules, and units of modules that are in use."""
    languages = (wanted, course.source_language)
    modules = db.exec(select(Module.id).where(Module.course_id == course.id, col(Module.retired_at).is_not(None))).all()
    away = select(Unit.id).join(Module, col(Module.id) == Unit.module_id).where(Unit.course_id == course.id)
    units = db.exec(away.where(col(Unit.retired_at).is_not(None), col(Module.retired_at).is_(None))).all()
    named = titles(db, ModuleText, ModuleText.module_id, modules, languages)
    parts = [Part("module", key, *words) for key, words in named.items()]
    return parts + [Part("unit", key, *words) for key, words in titles(db, UnitText, UnitText.unit_id, units, languages).items()]
