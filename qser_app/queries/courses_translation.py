"""How far the languages of a course have come: of one text, and of all of them in one table."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, col, or_, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_editor import LanguageRow, PieceRow, Translation, TranslationPage
from qser_app.domain.courses_texts import TextId, TextOf, pieces_of
from qser_app.domain.courses_translation import piece_rows
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Module, TextDraft, Unit
from qser_app.queries.courses_structure import authored_course
from qser_app.queries.courses_texts import (
    TABLES,
    AuthoredText,
    authored_text,
    course_languages,
    draft_of,
    published_words,
    text_row,
    version_words,
)
from qser_app.queries.courses_versions import between

_WITHOUT_TEXT = ("module", UnitKind.QUIZ, UnitKind.SCORM)


def translations_of(db: Session, authored: AuthoredText) -> list[Translation]:
    """Every language of the course, the source language first, and how this text stands in it."""
    table, owner, _ = TABLES[authored.id.of]
    rows = {row.language: row for row in db.exec(select(table).where(owner == authored.id.id))}
    drafts = select(TextDraft.language).where(TextDraft.of == authored.id.of, TextDraft.of_id == authored.id.id)
    waiting = {Language(each) for each in db.exec(drafts.where(TextDraft.revision != TextDraft.published_revision))}
    return _states(authored.course.source_language, course_languages(db, authored.course), rows, waiting)


def course_table(db: Session, *, actor: Actor, code: str) -> tuple[list[str], list[LanguageRow]]:
    """The languages of a course, and every text that is in use with its state in each. Raises NotFound."""
    course = authored_course(db, actor=actor, code=code)
    languages = course_languages(db, course)
    rows, waiting = _rows(db, course), _waiting(db, course)
    made: list[LanguageRow] = []
    for of, key, kind in _texts(db, course):
        texts = rows.get((of, key), {})
        states = _states(course.source_language, languages, texts, waiting.get((of, key), set()))
        source = texts.get(course.source_language)
        alone = kind in _WITHOUT_TEXT and source is not None and not source.says_more
        title = source.title if source else course.code
        made.append(LanguageRow(str(of), key, kind, title, str(course.source_language), states, alone))
    return [str(each) for each in languages], made


def translation_page(db: Session, *, actor: Actor, text: TextId) -> TranslationPage:
    """The source of a translation as learners see it, with what changed in it since. Raises NotFound, also for the source itself."""
    authored = authored_text(db, actor=actor, text=text)
    source = text.in_language(authored.course.source_language)
    row = text_row(db, source)
    if authored.is_source or row is None:
        raise NotFound
    now, made_from = published_words(row), authored.row.made_from if authored.row else row.version
    before = version_words(db, source, made_from, row) if made_from else now
    rows = piece_rows(pieces_of(before.body), pieces_of(now.body))
    missing = len(pieces_of(draft_of(db, authored).words.body)) - len(rows)
    rows += [PieceRow(len(rows) + number, "") for number in range(1, missing + 1)]
    head = [each for each in between(before, now) if each.name != "body"]
    return TranslationPage(
        title=now.title,
        summary=now.summary,
        sources=now.sources,
        as_of=now.as_of,
        review=now.review,
        rows=rows,
        head=head,
        made_from=made_from,
        version=row.version,
        is_stale=made_from < row.version,
        changes=sum(each.changed or bool(each.gone) for each in rows) + len(head),
    )


def _states(source: Language, languages: Iterable[Language], rows: dict[Language, Any], waiting: set[Language]) -> list[Translation]:
    newest = rows[source].version if source in rows else 0
    return [Translation(str(each), _state(rows.get(each), each == source, newest, each in waiting), each in waiting) for each in languages]


def _state(row: Any, is_source: bool, newest: int, waits: bool) -> str:
    if row is None or not row.version:
        return "draft" if waits or (row is not None and is_source) else "missing"
    if is_source:
        return "source"
    return "stale" if row.made_from < newest else "published"


def _texts(db: Session, course: Course) -> list[tuple[TextOf, int, str]]:
    """The texts of a course in their order: the course's own, then each module's and those of its units."""
    listed: list[tuple[TextOf, int, str]] = [(TextOf.COURSE, course.id or 0, "course")]
    modules = select(Module.id).where(Module.course_id == course.id, col(Module.retired_at).is_(None))
    units = select(Unit.module_id, Unit.id, Unit.kind).where(Unit.course_id == course.id, col(Unit.retired_at).is_(None))
    inside: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for module_id, unit_id, kind in db.exec(units.order_by(col(Unit.position), col(Unit.id))):
        inside[module_id].append((unit_id or 0, str(kind)))
    for module_id in db.exec(modules.order_by(col(Module.position), col(Module.id))):
        listed.append((TextOf.MODULE, module_id or 0, "module"))
        listed += [(TextOf.UNIT, unit_id, kind) for unit_id, kind in inside[module_id or 0]]
    return listed


def _rows(db: Session, course: Course) -> dict[tuple[TextOf, int], dict[Language, Any]]:
    within = {
        TextOf.COURSE: [course.id],
        TextOf.MODULE: select(Module.id).where(Module.course_id == course.id),
        TextOf.UNIT: select(Unit.id).where(Unit.course_id == course.id),
    }
    found: dict[tuple[TextOf, int], dict[Language, Any]] = defaultdict(dict)
    for of, (table, owner, _) in TABLES.items():
        more = or_(col(table.summary) != "", col(table.body) != "").label("says_more")
        rows = columns(owner, table.language, table.title, table.version, table.made_from, more).where(owner.in_(within[of]))
        for row in db.exec(rows):
            found[of, row[0]][Language(row.language)] = row
    return found


def _waiting(db: Session, course: Course) -> dict[tuple[TextOf, int], set[Language]]:
    drafts = select(TextDraft.of, TextDraft.of_id, TextDraft.language).where(TextDraft.course_id == course.id)
    found: dict[tuple[TextOf, int], set[Language]] = defaultdict(set)
    for of, key, language in db.exec(drafts.where(TextDraft.revision != TextDraft.published_revision)):
        found[TextOf(of), key].add(Language(language))
    return found
