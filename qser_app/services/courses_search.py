"""Keeping the index of a course in step with its texts."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import text as sql
from sqlmodel import Session, col, select

from qser_app.adapters.content_markdown import plain
from qser_app.domain.courses_search import SearchOf, indexed
from qser_app.domain.people import Language
from qser_app.models import Course, CourseText, GlossaryTerm, Module, SearchDocument, Unit, UnitText
from qser_app.queries.courses import shown
from qser_app.queries.courses_glossary import terms_in_use

_PUT = {
    "sqlite": sql("INSERT OR REPLACE INTO search_index (rowid, title, body) VALUES (:id, :title, :body)"),
    "postgresql": sql("""
        INSERT INTO search_index (id, title, body)
        VALUES (:id, to_tsvector('simple', :title), to_tsvector('simple', :title || ' ' || :body))
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body"""),
}
_ENOUGH = 200_000  # letters: PostgreSQL's vector of a text ends at a megabyte


@dataclass(frozen=True, slots=True)
class _Text:
    of: SearchOf
    of_id: int
    language: Language
    title: str
    body: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(f"{self.title}\n{self.body}".encode()).hexdigest()


def index_course(db: Session, *, course_id: int) -> int:
    """Index what has changed in a course and forget what left it; returns how many texts were indexed anew."""
    db.flush()
    rows = db.exec(select(SearchDocument).where(SearchDocument.course_id == course_id)).all()
    known = {(row.of, row.of_id, row.language): row for row in rows}
    changed: list[tuple[SearchDocument, _Text]] = []
    for text in _texts(db, course_id):
        row = known.pop((text.of, text.of_id, text.language), None)
        if row is None or row.digest != text.digest:
            row = row or SearchDocument(course_id=course_id, of=text.of, of_id=text.of_id, language=text.language, digest="")
            row.digest = text.digest
            changed.append((row, text))
    db.add_all([row for row, _ in changed])
    for row in known.values():
        db.delete(row)
    db.flush()
    if changed:
        put = _PUT[db.get_bind().dialect.name]
        db.connection().execute(put, [{"id": row.id} | _words(text) for row, text in changed])
    return len(changed)


def index_course_of(db: Session, *, unit_id: int) -> int:
    """Index the course around a unit, for whoever changed it from elsewhere."""
    return index_course(db, course_id=db.exec(select(Unit.course_id).where(Unit.id == unit_id)).one())


def index_everything(db: Session) -> int:
    """Index whatever is not; for an operator, and after the update that brought the index."""
    return sum(index_course(db, course_id=course_id or 0) for course_id in db.exec(select(Course.id)).all())


def _words(text: _Text) -> dict[str, str]:
    return {name: indexed(said[:_ENOUGH], text.language) for name, said in (("title", text.title), ("body", text.body))}


def _texts(db: Session, course_id: int) -> Iterator[_Text]:
    for course in db.exec(select(CourseText).where(CourseText.course_id == course_id)):
        yield _Text(SearchOf.COURSE, course_id, course.language, course.title, f"{course.summary} {plain(course.welcome_html)}")
    units = select(UnitText).join(Unit, col(Unit.id) == UnitText.unit_id).join(Module, col(Module.id) == Unit.module_id)
    for unit in db.exec(units.where(Unit.course_id == course_id, *shown())):
        yield _Text(SearchOf.UNIT, unit.unit_id, unit.language, unit.title, f"{unit.summary} {plain(unit.body_html)}")
    for term in db.exec(select(GlossaryTerm).where(GlossaryTerm.course_id == course_id, *terms_in_use())):
        yield _Text(SearchOf.TERM, term.id or 0, term.language, f"{term.name} {' '.join(term.also)}", plain(term.body_html))
