"""The glossary of a course folder on its way in, beside what authors have changed here (docs/decisions/0014)."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from qser_app.adapters.content_markdown import plain
from qser_app.domain.courses import fold
from qser_app.domain.courses_glossary import GlossarySource, TermSource
from qser_app.domain.courses_glossary_desk import TermChangeKind, TermWords
from qser_app.domain.courses_links import linked_terms
from qser_app.domain.courses_sources import ImportReport
from qser_app.domain.people import Language
from qser_app.models import Course, Glossary, GlossaryTerm, TermChange

_SAID = ("name", "also", "source", "see", "body")


def import_glossaries(
    db: Session, *, course: Course, glossaries: Mapping[Language, GlossarySource], at: datetime, take_theirs: bool
) -> ImportReport:
    """Make the glossary equal to the folder's, but for what was changed, added or put away here, unless the folder's is to be taken."""
    rows = {(row.language, row.key): row for row in db.exec(select(GlossaryTerm).where(GlossaryTerm.course_id == course.id))}
    report = _days(db, course, glossaries, {row.language for row in rows.values() if row.changed_here}, take_theirs=take_theirs)
    languages = sorted(glossaries, key=lambda each: each != course.source_language)
    for language in languages:
        for position, term in enumerate(glossaries[language].terms, 1):
            source = rows.get((course.source_language, term.key))
            row = rows.get((language, term.key))
            values = {"position": position, **row_values(term, term.html, course.code)}
            if row is None:
                new = {"course_id": course.id, "language": language, "key": term.key, "made_from": source.revision if source else 1}
                row = rows[language, term.key] = GlossaryTerm(**(new | values))
                db.add(row)
                report += ImportReport(created=1)
            elif row.changed_here and not take_theirs:
                row.position = position
                # Whoever brought the words of this house into the folder lets the term follow the folder again.
                row.changed_here = row.retired_at is not None or said(row) != _words(term)
                kept = ImportReport(kept=(f"glossary/{term.key}.{language}",))
                report += kept if row.changed_here else ImportReport(unchanged=1)
            else:
                report += _change(db, row, values, source, at)
    here = {(language, term.key) for language, glossary in glossaries.items() for term in glossary.terms}
    return report + _forget(db, (row for key, row in rows.items() if key not in here))


def said(row: GlossaryTerm) -> TermWords:
    """What a term says."""
    return TermWords(row.name, list(row.also), row.source, list(row.see), row.body)


def row_values(words: TermSource | TermWords, html: str, code: str) -> dict[str, Any]:
    """What a term's row holds when it says the words, whose meaning is shown as ``html``."""
    values = {name: getattr(words, name) for name in _SAID}
    shown = {"body_html": linked_terms(html, code), "search_text": fold(f"{words.name} {' '.join(words.also)} {plain(html)}")}
    return values | {"also": list(words.also), "see": list(words.see)} | shown


def note_change(db: Session, row: GlossaryTerm, kind: TermChangeKind, *, by: int | None, at: datetime) -> None:
    """Put on file how a term now stands."""
    words = said(row).as_document()
    db.add(TermChange(course_id=row.course_id, key=row.key, language=row.language, kind=kind, words=words, made_by=by, at=at))
    db.flush()


def is_on_file(db: Session, row: GlossaryTerm) -> bool:
    """Whether a change of the term in its language was ever noted."""
    found = select(TermChange.id).where(TermChange.course_id == row.course_id, TermChange.key == row.key)
    return db.exec(found.where(TermChange.language == row.language).limit(1)).first() is not None


def _words(term: TermSource) -> TermWords:
    return TermWords(term.name, list(term.also), term.source, list(term.see), term.body)


def _change(db: Session, row: GlossaryTerm, values: dict[str, Any], source: GlossaryTerm | None, at: datetime) -> ImportReport:
    """Take the folder's words; what was written here is on file already."""
    before, was_here = said(row), row.changed_here
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in changed.items():
        setattr(row, name, value)
    if said(row) != before:
        row.revision += 1
        row.made_from = source.revision if source else 1
    row.changed_here, row.retired_at = False, None
    if was_here:
        note_change(db, row, TermChangeKind.IMPORTED, by=None, at=at)
    return ImportReport(updated=1) if changed or was_here else ImportReport(unchanged=1)


def _days(
    db: Session, course: Course, glossaries: Mapping[Language, GlossarySource], written: Collection[Language], *, take_theirs: bool
) -> ImportReport:
    """The heads; a language that vanished keeps its own as long as terms of it were ``written`` here."""
    rows = {row.language: row for row in db.exec(select(Glossary).where(Glossary.course_id == course.id))}
    report = ImportReport()
    for language, source in glossaries.items():
        values: dict[str, Any] = {"title": source.title, "summary": source.summary, "as_of": source.as_of, "review": source.review}
        row = rows.pop(language, None)
        if row is None:
            db.add(Glossary(course_id=course.id or 0, language=language, **values))
            report += ImportReport(created=1)
        elif all(getattr(row, name) == value for name, value in values.items()):
            row.changed_here = False
            report += ImportReport(unchanged=1)
        elif row.changed_here and not take_theirs:
            row.title, row.summary = source.title, source.summary
            report += ImportReport(kept=(f"glossary.{language}",))
        else:
            for name, value in values.items():
                setattr(row, name, value)
            row.changed_here = False
            report += ImportReport(updated=1)
    return report + _forget(db, (row for row in rows.values() if row.language not in written))


def _forget(db: Session, rows: Iterable[Glossary | GlossaryTerm]) -> ImportReport:
    """Delete what vanished from the folder and nobody has changed here: nobody's progress hangs on it."""
    report = ImportReport()
    for row in rows:
        if not row.changed_here:
            db.delete(row)
            report += ImportReport(retired=1)
    return report
