"""Bringing a course in: what is new is added, what changed is updated, what vanished is retired, progress stays."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, col, func, select

from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.courses_links import UnknownUnit, linked_terms, linked_units
from qser_app.domain.courses_recordings import is_words, stem_of
from qser_app.domain.courses_sources import CourseSource, CourseTaken, ImportReport, MediaSource, ModuleSource, TextSource, UnitSource
from qser_app.domain.courses_texts import TextOf
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import BadInput, require
from qser_app.models import Course, CourseFile, Module, Unit
from qser_app.services.courses_arrivals import Arrivals
from qser_app.services.courses_files import keep_media
from qser_app.services.courses_glossary_arrivals import import_glossaries
from qser_app.services.courses_recordings import show_anew
from qser_app.services.courses_search import index_course

Row = TypeVar("Row", bound=SQLModel)
_PAGES = {UnitKind.LESSON: "lesson", UnitKind.QUIZ: "quiz", UnitKind.SCORM: "scorm", UnitKind.CASE: "case"}


def import_course(
    db: Session,
    *,
    source: CourseSource,
    actor: Actor | None,
    at: datetime,
    take_theirs: bool = False,
    organisation_id: int | None = None,
) -> ImportReport:
    """Make a course equal to ``source``; ``actor`` is None for the operator at a terminal.

    A new one belongs to the organisation (None: to the whole house); it begins as a draft, unless the operator brings it.
    Rows are recognised by their keys, so importing again changes nothing and nobody loses progress. Texts that were changed
    here stay and are reported, unless the folder's are to be taken (``take_theirs``); what was made here is left alone.
    Raises CourseTaken where the code is somebody else's, and BadInput for a link to a unit that does not exist.
    """
    present_course = _present(db, source.code, actor, organisation_id)
    bringing = _Import(db, at, take_theirs=take_theirs)
    course = bringing.course(source, present_course, _beginning(actor, organisation_id))
    present = {row.key: row for row in db.exec(select(Module).where(Module.course_id == course.id))}
    modules = [bringing.module(course, each, position, present) for position, each in enumerate(source.modules, 1)]
    bringing.retire(present.values(), kept={module.id for module in modules})
    units = bringing.units(course, modules, source.modules)
    bringing.unit_texts(units, source.code)
    if not source.is_rehearsed:
        bringing.media(source.media)
    kept_words = bringing.files(course, source.files)
    bringing.report += import_glossaries(db, course=course, glossaries=source.glossaries, at=at, take_theirs=take_theirs)
    for path in kept_words:
        show_anew(db, course=course, stem=stem_of(path))
    if bringing.report.created + bringing.report.updated + bringing.report.retired:
        course.updated_at = at
    index_course(db, course_id=course.id or 0)
    return bringing.report


def module_ids(db: Session, *, code: str) -> dict[str, int]:
    """The ids of a course's modules by key, for whoever imports what hangs on them."""
    rows = select(Module.key, Module.id).join(Course, col(Course.id) == Module.course_id).where(func.upper(Course.code) == code.upper())
    return {key: module_id or 0 for key, module_id in db.exec(rows)}


def _present(db: Session, code: str, actor: Actor | None, organisation_id: int | None) -> Course | None:
    """The course as it is here, if it is; held, so that two imports take turns."""
    course = db.exec(select(Course).where(func.upper(Course.code) == code.upper()).with_for_update()).first()
    if actor is None:
        return course
    if course is None:
        require(may_author(actor, organisation_id=organisation_id))
    elif not may_author(actor, organisation_id=course.organisation_id, course_id=course.id):
        raise CourseTaken(code=code)
    return course


def _beginning(actor: Actor | None, organisation_id: int | None) -> dict[str, Any]:
    """What a course has that was not here before."""
    if actor is None:
        return {"organisation_id": organisation_id, "status": CourseStatus.PUBLISHED}
    return {"organisation_id": organisation_id, "status": CourseStatus.DRAFT, "owner_id": actor.person_id}


class _Import:
    """One import: adds and updates rows, and counts."""

    def __init__(self, db: Session, at: datetime, *, take_theirs: bool) -> None:
        self.db, self.at, self.report = db, at, ImportReport()
        self.take_theirs = take_theirs

    def course(self, source: CourseSource, row: Course | None, beginning: Mapping[str, Any]) -> Course:
        values = {"source_language": source.languages[0], "licence": source.licence, "languages": [str(each) for each in source.languages]}
        new = {"code": source.code, "created_at": self.at, "updated_at": self.at, **beginning}
        course = self.put(Course, row, values, new)
        self.arrivals = Arrivals(self.db, course, self.at, take_theirs=self.take_theirs)
        words = {
            language: {
                "title": text.title,
                "summary": text.summary,
                "body": text.body,
                "welcome_html": linked_terms(text.html, source.code),
            }
            for language, text in source.texts.items()
        }
        self.report += self.arrivals.put(TextOf.COURSE, course.id or 0, "course", words)
        return course

    def module(self, course: Course, source: ModuleSource, position: int, present: Mapping[str, Module]) -> Module:
        values = {"position": position, "retired_at": None}
        module = self.put(Module, present.get(source.key), values, {"course_id": course.id, "key": source.key})
        words = {
            language: {"title": text.title, "summary": text.summary, "body": text.body, "intro_html": linked_terms(text.html, course.code)}
            for language, text in source.texts.items()
        }
        self.report += self.arrivals.put(TextOf.MODULE, module.id or 0, f"{source.key}/module", words)
        return module

    def units(
        self, course: Course, modules: list[Module], sources: tuple[ModuleSource, ...]
    ) -> dict[tuple[str, str], tuple[Unit, UnitSource]]:
        """Every unit by (module key, unit key); those that vanished are retired."""
        present = {(row.module_id, row.key): row for row in self.db.exec(select(Unit).where(Unit.course_id == course.id))}
        made: dict[tuple[str, str], tuple[Unit, UnitSource]] = {}
        for module, source in zip(modules, sources, strict=True):
            for position, unit in enumerate(source.units, 1):
                values = {
                    "kind": unit.kind,
                    "position": position,
                    "minutes": unit.minutes,
                    "options": dict(unit.options),
                    "retired_at": None,
                }
                new = {"module_id": module.id, "course_id": course.id, "key": unit.key}
                made[source.key, unit.key] = self.put(Unit, present.get((module.id or 0, unit.key)), values, new), unit
        self.retire(present.values(), kept={unit.id for unit, _ in made.values()})
        return made

    def unit_texts(self, units: dict[tuple[str, str], tuple[Unit, UnitSource]], code: str) -> None:
        pages = {key: f"/learn/{_PAGES[unit.kind]}/{unit.id}" for key, (unit, _) in units.items()}
        for (module_key, _), (unit, source) in units.items():
            words = {language: _unit_words(text, module_key, pages, code) for language, text in source.texts.items()}
            self.report += self.arrivals.put(TextOf.UNIT, unit.id or 0, f"{module_key}/{unit.key}", words)

    def put(self, table: type[Row], row: Row | None, values: dict[str, Any], new: dict[str, Any]) -> Row:
        """Add the row, or change what is different in it."""
        if row is None:
            row = table(**new, **values)
            self.db.add(row)
            self.db.flush()
            self.report += ImportReport(created=1)
        elif changed := {name: value for name, value in values.items() if getattr(row, name) != value}:
            for name, value in changed.items():
                setattr(row, name, value)
            self.report += ImportReport(updated=1)
        else:
            self.report += ImportReport(unchanged=1)
        return row

    def retire(self, rows: Iterable[Module | Unit], *, kept: set[int | None]) -> None:
        for row in rows:
            if row.id not in kept and row.retired_at is None and not row.made_here:
                row.retired_at = self.at
                self.report += ImportReport(retired=1, away=(row.key,))

    def files(self, course: Course, files: Mapping[str, str]) -> list[str]:
        """Where each file stands in the folder; a path that vanished is forgotten, its bytes stay; what was sent here stays.

        Captions and transcripts that were changed here stay as well, unless the folder's are to be taken; returns their paths.
        """
        rows = {row.path: row for row in self.db.exec(select(CourseFile).where(CourseFile.course_id == course.id))}
        kept: list[str] = []
        for path, sha256 in files.items():
            row = rows.pop(path, None)
            if row and row.made_here and is_words(path) and row.sha256 != sha256 and not self.take_theirs:
                kept.append(path)
            else:
                self.put(CourseFile, row, {"sha256": sha256}, {"course_id": course.id, "path": path})
        self.forget(row for row in rows.values() if not row.made_here)
        self.report += ImportReport(kept=tuple(kept))
        return kept

    def forget(self, rows: Iterable[SQLModel]) -> None:
        """Delete what vanished and nobody's progress hangs on."""
        for row in rows:
            self.db.delete(row)
            self.report += ImportReport(retired=1)

    def media(self, media: tuple[MediaSource, ...]) -> None:
        for each in media:
            keep_media(self.db, each, at=self.at)


def _unit_words(text: TextSource, module_key: str, pages: Mapping[tuple[str, str], str], code: str) -> dict[str, Any]:
    try:
        html = linked_units(text.html, module_key, pages)
    except UnknownUnit as error:
        raise BadInput from error
    return {
        "title": text.title,
        "summary": text.summary,
        "body": text.body,
        "body_html": linked_terms(html, code),
        "sources": list(text.sources),
        "as_of": text.as_of,
        "review": text.review,
    }
