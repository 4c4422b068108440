"""The texts of courses as their authors find them: whose they are, what learners see, and what is being written."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_pages import address_of
from qser_app.domain.courses_texts import Draft, TextId, TextOf, Words, words_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, CourseText, Module, ModuleText, Person, TextDraft, TextVersion, Unit, UnitText

# Of each kind of text: its table, the column of its owner, and the column of what is shown.
TABLES: dict[TextOf, tuple[Any, Any, str]] = {
    TextOf.COURSE: (CourseText, CourseText.course_id, "welcome_html"),
    TextOf.MODULE: (ModuleText, ModuleText.module_id, "intro_html"),
    TextOf.UNIT: (UnitText, UnitText.unit_id, "body_html"),
}
_FIELDS = ("title", "summary", "body", "sources", "as_of", "review")


@dataclass(frozen=True, slots=True)
class AuthoredText:
    """A text the actor may author. ``row`` is what learners see, None where there is nothing in this language yet.

    ``model``: the source language's row, of which a translation that does not exist yet takes over sources and dates.
    """

    id: TextId
    course: Course
    module: Module | None
    unit: Unit | None
    row: Any
    model: Any = None

    @property
    def kind(self) -> str:
        """What the text is about: course, module, or the unit's kind."""
        return str(self.unit.kind) if self.unit else str(self.id.of)

    @property
    def version(self) -> int:
        """The version that learners see; 0 for none."""
        return self.row.version if self.row else 0

    @property
    def is_source(self) -> bool:
        """Whether the other languages are made from this text."""
        return self.id.language == self.course.source_language

    @property
    def published(self) -> Words:
        """What learners see."""
        if self.row is not None or self.model is None:
            return published_words(self.row)
        source = published_words(self.model)
        return Words(sources=source.sources, as_of=source.as_of, review=source.review)


def authored_text(db: Session, *, actor: Actor, text: TextId) -> AuthoredText:
    """A text the actor may author, also where nothing is written in its language yet. Raises NotFound alike for unknown and foreign."""
    unit = db.get(Unit, text.id) if text.of is TextOf.UNIT else None
    module_id = unit.module_id if unit else text.id
    module = db.get(Module, module_id) if text.of is TextOf.MODULE or unit else None
    course = db.get(Course, module.course_id if module else text.id) if module or text.of is TextOf.COURSE else None
    if course is None or not may_author(actor, organisation_id=course.organisation_id, course_id=course.id):
        raise NotFound
    row = text_row(db, text)
    model = text_row(db, text.in_language(course.source_language)) if row is None else None
    return AuthoredText(text, course, module, unit, row, model)


def text_row(db: Session, text: TextId) -> Any:
    """What learners see; None where there is nothing in this language."""
    table, owner, _ = TABLES[text.of]
    return db.exec(select(table).where(owner == text.id, table.language == text.language)).first()


def published_words(row: Any) -> Words:
    """The words of a row of any of the three tables."""
    return Words(**{name: getattr(row, name) for name in _FIELDS if hasattr(row, name)}) if row else Words()


def about(table: Any, text: TextId) -> tuple[Any, ...]:
    """The rows of drafts, versions or visits that belong to the text, as conditions of a SELECT."""
    return col(table.of) == text.of, col(table.of_id) == text.id, col(table.language) == text.language


def draft_row(db: Session, text: TextId, *, lock: bool = False) -> TextDraft | None:
    """The draft's row; None where nobody has written here yet."""
    found = select(TextDraft).where(*about(TextDraft, text))
    locked = found.with_for_update().execution_options(populate_existing=True)
    return db.exec(locked if lock else found).first()


def is_open(row: TextDraft | None) -> bool:
    """Whether the draft holds something that learners do not see yet."""
    return row is not None and row.revision != row.published_revision


def draft_of(db: Session, authored: AuthoredText) -> Draft:
    """What an author goes on with: the draft where something waits in it, else what learners see."""
    row = draft_row(db, authored.id)
    if row is None:
        return Draft(authored.published)
    if not is_open(row):
        return Draft(authored.published, row.revision)
    name = db.exec(select(Person.name).where(Person.id == row.written_by)).first() or ""
    behind = row.base_version < authored.version
    return Draft(words_of(row.words), row.revision, is_open=True, behind=behind, written_by=name, written_at=row.written_at.isoformat())


def version_words(db: Session, text: TextId, number: int, now: Any) -> Words:
    """The words of a published version; what was never kept as one is what stands there ``now`` (a row)."""
    found = select(TextVersion.words).where(*about(TextVersion, text), TextVersion.number == number)
    words = db.exec(found).first()
    return words_of(words) if words is not None else published_words(now)


def course_languages(db: Session, course: Course) -> list[Language]:
    """The languages of a course: those it is meant to have, and those it has; the source language first."""
    written = db.exec(select(CourseText.language).where(CourseText.course_id == course.id)).all()
    wanted = {*course.languages, *written}
    return [course.source_language, *(each for each in Language if each in wanted and each != course.source_language)]


def unit_pages(db: Session, course_id: int) -> dict[tuple[str, str], str]:
    """The learners' page of every unit of a course that is in use, by (module key, unit key)."""
    found = columns(Module.key, Unit.key, Unit.kind, Unit.id).join(Module, col(Module.id) == Unit.module_id)
    rows = db.exec(found.where(Unit.course_id == course_id, col(Unit.retired_at).is_(None), col(Module.retired_at).is_(None)))
    return {(module, unit): address_of(UnitKind(kind), key) for module, unit, kind, key in rows}
