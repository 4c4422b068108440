"""What authors do when a text is ready: publish it, or say that a translation still says what its source says."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from sqlmodel import Session, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_texts import (
    LONGEST_NOTE,
    LONGEST_TITLE,
    BadText,
    Origin,
    PublishedMeanwhile,
    Release,
    TextId,
    TextOf,
    VersionKind,
    Words,
    errors_of,
    words_of,
)
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import BadInput, NotFound, is_storable
from qser_app.models import Course
from qser_app.queries.courses_rendering import rendered
from qser_app.queries.courses_structure import authored_course
from qser_app.queries.courses_texts import TABLES, AuthoredText, authored_text, draft_row, is_open, text_row
from qser_app.queries.courses_translation import course_table
from qser_app.services.courses_search import index_course
from qser_app.services.courses_versions import change_text

# What a unit of these kinds has to show are its words.
WRITTEN = (UnitKind.LESSON, UnitKind.CASE)


def publish_text(db: Session, *, actor: Actor, text: TextId, release: Release, at: datetime) -> int:
    """Let learners see a draft as the text's next version. Returns its number.

    A lesson or a case in its source language that was a draft comes out with it. Raises NotFound, BadText, and PublishedMeanwhile where
    draft or version are no longer those the actor has seen.
    """
    draft = draft_row(db, text, lock=True)  # held first: whoever publishes at the same moment is waited for, then seen
    authored = authored_text(db, actor=actor, text=text)
    if draft is None or (draft.revision, authored.version) != (release.revision, release.version):
        raise PublishedMeanwhile
    words = words_of(draft.words) if is_open(draft) else authored.published
    note = " ".join(release.note.split())[:LONGEST_NOTE]
    number = _put(db, authored, words, Origin(VersionKind.PUBLISHED, at, actor.person_id, note))
    draft.words, draft.published_revision, draft.base_version = words.as_document(), draft.revision, number
    _settle(db, authored, is_up_to_date=release.is_up_to_date)
    authored.course.updated_at = at
    index_course(db, course_id=authored.course.id or 0)
    after_commit(db, partial(hub.whisper, topics.of_text(text.name)))
    return number


def mark_up_to_date(db: Session, *, actor: Actor, text: TextId) -> None:
    """Say that a published translation says what its source now says. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    if authored.row is None or authored.is_source:
        raise NotFound
    authored.row.made_from = source_version(db, authored)
    after_commit(db, partial(hub.whisper, topics.of_text(text.name)))


def publish_titles(db: Session, *, actor: Actor, code: str, titles: Mapping[TextId, str], at: datetime) -> int:
    """Let learners see titles of texts of a course that are no more than a title, in languages they were missing in; returns how many.

    What somebody has begun or published meanwhile, what is no such text, and empty titles are left alone. Raises NotFound, and BadInput for
    a title that is too long.
    """
    course = authored_course(db, actor=actor, code=code)
    db.exec(select(Course.id).where(Course.id == course.id).with_for_update()).one()
    _, rows = course_table(db, actor=actor, code=code)
    missing = {TextId(TextOf(row.of), row.id, Language(each)) for row in rows for each in row.titles_missing}
    wanted = {text: " ".join(title.split()) for text, title in titles.items() if text in missing and title.strip()}
    if any(len(title) > LONGEST_TITLE or not is_storable(title) for title in wanted.values()):
        raise BadInput
    for text, title in wanted.items():
        authored = authored_text(db, actor=actor, text=text)
        _put(db, authored, Words(title=title), Origin(VersionKind.PUBLISHED, at, actor.person_id))
        _settle(db, authored, is_up_to_date=True)
        after_commit(db, partial(hub.whisper, topics.of_text(text.name)))
    if wanted:
        course.updated_at = at
        index_course(db, course_id=course.id or 0)
    return len(wanted)


def source_version(db: Session, authored: AuthoredText) -> int:
    """The version of the source language's text that learners see."""
    row = text_row(db, authored.id.in_language(authored.course.source_language))
    return row.version if row else 0


def values_of(authored: AuthoredText, words: Words, html: str) -> dict[str, Any]:
    """What the row of a text holds when it says ``words``."""
    table, _, shown = TABLES[authored.id.of]
    values = words.as_document() | {shown: html}
    return {name: value for name, value in values.items() if name in table.model_fields}


def _put(db: Session, authored: AuthoredText, words: Words, origin: Origin) -> int:
    html = _shown(db, authored, words)
    table, owner, _ = TABLES[authored.id.of]
    row = authored.row
    if row is None:
        row = table(**{owner.key: authored.id.id, "language": authored.id.language, "title": words.title, "version": 0})
        db.add(row)
        db.flush()
    values, course_id = values_of(authored, words, html), authored.course.id or 0
    return change_text(db, text=authored.id, course_id=course_id, row=row, values=values, origin=origin)


def _shown(db: Session, authored: AuthoredText, words: Words) -> str:
    """The body as learners will see it. Raises BadText with everything that is wrong."""
    errors = errors_of(words)
    if authored.kind in WRITTEN and not words.body.strip():
        errors["body"] = "author-error-empty"
    page = rendered(db, authored, words.body)
    if page.mistake:
        errors["body"] = "author-error-body"
    if errors:
        raise BadText(errors)
    return page.html


def _settle(db: Session, authored: AuthoredText, *, is_up_to_date: bool) -> None:
    if authored.is_source:
        if authored.kind in WRITTEN and authored.unit:
            authored.unit.is_draft = False
        return
    row = text_row(db, authored.id)
    if is_up_to_date or row.version == 1:
        row.made_from = source_version(db, authored)
