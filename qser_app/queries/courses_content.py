"""A whole course as its authors wrote it, for the files of the content format."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.adapters.packages_files import folder
from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_glossary import GlossarySource, TermSource
from qser_app.domain.courses_links import without_lost_links
from qser_app.domain.courses_sources import CourseSource, ModuleSource, TextSource, UnitSource
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.refusals import NotFound
from qser_app.models import (
    Course,
    CourseFile,
    CourseText,
    Glossary,
    GlossaryTerm,
    Module,
    ModuleText,
    Question,
    QuizSettings,
    ScormFile,
    ScormPackage,
    ScormRelease,
    Unit,
    UnitText,
)
from qser_app.queries.courses import shown
from qser_app.queries.courses_glossary import terms_in_use
from qser_app.queries.quizzes_bank import source_of


def course_source(db: Session, *, actor: Actor | None, code: str) -> CourseSource:
    """The course without its banks; ``actor`` is None for the operator at a terminal.

    Raises NotFound, also for what the actor may not author.
    """
    course = db.exec(select(Course).where(func.lower(Course.code) == code.lower())).first()
    if course is None or not (actor is None or may_author(actor, organisation_id=course.organisation_id, course_id=course.id)):
        raise NotFound
    texts = _by_language(db.exec(select(CourseText).where(CourseText.course_id == course.id)).all())
    languages = tuple(sorted(texts, key=lambda each: (each != course.source_language, list(Language).index(each))))
    modules = _modules(db, course, languages)
    known = {(module.key, unit.key) for module in modules for unit in module.units}
    files = select(CourseFile.path, CourseFile.sha256).where(CourseFile.course_id == course.id).order_by(CourseFile.path)
    return CourseSource(
        course.code,
        languages,
        course.licence,
        _linked({language: _text(texts[language]) for language in languages}, "", known),
        tuple(_module_linked(module, known) for module in modules),
        (),
        dict(db.exec(files).all()),
        _glossaries(db, course, languages),
        packages_of(db, course),
    )


def _module_linked(module: ModuleSource, known: Collection[tuple[str, str]]) -> ModuleSource:
    units = tuple(replace(unit, texts=_linked(unit.texts, module.key, known)) for unit in module.units)
    return replace(module, texts=_linked(module.texts, module.key, known), units=units)


def _linked(texts: Mapping[Language, TextSource], module_key: str, known: Collection[tuple[str, str]]) -> dict[Language, TextSource]:
    """The texts without links to units that stay behind: drafts, and what was put away."""
    return {language: replace(text, body=without_lost_links(text.body, module_key, known)) for language, text in texts.items()}


def packages_of(db: Session, course: Course) -> dict[str, dict[str, Path]]:
    """Where the files of every package lie that newcomers get, by the package's path in the course's folder."""
    found = columns(Module.key, Unit.key, ScormRelease.package_id).join(Unit, col(Unit.id) == ScormRelease.unit_id)
    found = found.join(Module, col(Module.id) == Unit.module_id).where(Unit.course_id == course.id, *shown())
    newest = {f"{module}/{unit}.zip": package for module, unit, package in db.exec(found.order_by(ScormRelease.version))}
    files = columns(ScormFile.package_id, ScormPackage.key, ScormFile.path, ScormFile.sha256)
    files = files.join(ScormPackage, col(ScormPackage.id) == ScormFile.package_id).where(col(ScormFile.package_id).in_(newest.values()))
    packages: dict[int, dict[str, Path]] = defaultdict(dict)
    for package, key, path, sha256 in db.exec(files.order_by(ScormFile.path)):
        packages[package][path] = folder() / key / sha256
    return {path: packages[package] for path, package in newest.items()}


def course_banks(db: Session, *, code: str) -> dict[str, list[QuestionSource]]:
    """The questions that can be drawn, by module key, in the order in which the bank was built."""
    rows = select(Module.key, Question).join(Module, col(Module.id) == Question.module_id).join(Course, col(Course.id) == Module.course_id)
    rows = rows.where(Course.code == code).order_by(col(Question.version), col(Question.id))
    banks: dict[str, dict[str, Question]] = defaultdict(dict)
    for module, question in db.exec(rows):
        banks[module][question.key] = question
    return {
        module: [source_of(question) for question in newest.values() if question.retired_at is None] for module, newest in banks.items()
    }


def _modules(db: Session, course: Course, languages: tuple[Language, ...]) -> tuple[ModuleSource, ...]:
    rows = select(Module).where(Module.course_id == course.id, col(Module.retired_at).is_(None))
    modules = db.exec(rows.order_by(col(Module.position), col(Module.id))).all()
    texts: dict[int, list[ModuleText]] = defaultdict(list)
    for text in db.exec(select(ModuleText).where(col(ModuleText.module_id).in_([module.id for module in modules]))):
        texts[text.module_id].append(text)
    units = _units(db, course, languages, {each.id or 0: each.key for each in modules})
    return tuple(ModuleSource(each.key, _spoken(texts[each.id or 0], languages), tuple(units[each.id or 0])) for each in modules)


def _units(db: Session, course: Course, languages: tuple[Language, ...], keys: dict[int, str]) -> dict[int, list[UnitSource]]:
    rows = select(Unit).join(Module, col(Module.id) == Unit.module_id)
    rows = rows.where(Unit.course_id == course.id, *shown()).order_by(col(Unit.position), col(Unit.id))
    units = db.exec(rows).all()
    ids = [unit.id for unit in units]
    texts: dict[int, list[UnitText]] = defaultdict(list)
    for text in db.exec(select(UnitText).where(col(UnitText.unit_id).in_(ids))):
        texts[text.unit_id].append(text)
    kept = dict(db.exec(select(QuizSettings.unit_id, QuizSettings.options).where(col(QuizSettings.unit_id).in_(ids))).all())
    made: dict[int, list[UnitSource]] = defaultdict(list)
    for unit in units:
        options: dict[str, Any] = {**unit.options, **kept.get(unit.id or 0, {})}
        package = f"{keys[unit.module_id]}/{unit.key}.zip" if unit.kind is UnitKind.SCORM else ""
        made[unit.module_id].append(
            UnitSource(unit.key, unit.kind, unit.minutes, options, _spoken(texts[unit.id or 0], languages), package)
        )
    return made


def _glossaries(db: Session, course: Course, languages: tuple[Language, ...]) -> dict[Language, GlossarySource]:
    heads = _by_language(db.exec(select(Glossary).where(Glossary.course_id == course.id)).all())
    terms: dict[Language, list[TermSource]] = defaultdict(list)
    rows = select(GlossaryTerm).where(GlossaryTerm.course_id == course.id, *terms_in_use())
    for row in db.exec(rows.order_by(GlossaryTerm.language, col(GlossaryTerm.position), GlossaryTerm.key)):
        terms[row.language].append(TermSource(row.key, row.name, tuple(row.also), row.source, tuple(row.see), row.body))
    spoken = [language for language in languages if language in heads]
    order = list(dict.fromkeys(term.key for language in spoken for term in terms[language]))
    made: dict[Language, GlossarySource] = {}
    for language in spoken:
        head, mine = heads[language], _in_order(terms[language], order)
        made[language] = GlossarySource(head.title, head.summary, head.as_of, head.review, mine, is_partial=len(mine) < len(order))
    return made


def _in_order(terms: list[TermSource], order: list[str]) -> tuple[TermSource, ...]:
    """The terms in the order of all languages, without the names beside them of what was put away, or is missing in this one."""
    by_key = {term.key: term for term in terms}
    return tuple(replace(by_key[key], see=tuple(each for each in by_key[key].see if each in by_key)) for key in order if key in by_key)


def _by_language(rows: Any) -> dict[Language, Any]:
    return {row.language: row for row in rows}


def _spoken(rows: list[Any], languages: tuple[Language, ...]) -> dict[Language, TextSource]:
    by_language = _by_language(rows)
    return {language: _text(by_language[language]) for language in languages if language in by_language}


def _text(row: CourseText | ModuleText | UnitText) -> TextSource:
    """A text as it was written; what a table does not have is empty."""
    about = {name: getattr(row, name, "") for name in ("summary", "as_of", "review")}
    return TextSource(row.title, sources=tuple(getattr(row, "sources", ())), body=row.body, **about)


def is_known(db: Session, *, code: str) -> bool:
    """Whether there is a course with this code."""
    return db.exec(select(Course.id).where(func.upper(Course.code) == code.upper())).first() is not None
