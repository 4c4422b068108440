"""What authors do with a glossary: write a term in a language, put one away and bring it back, say that all was read again."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, select

from qser_app.adapters.content_markdown import Mistake, Shown, render
from qser_app.domain.courses_glossary_desk import (
    BadReviewDay,
    BadTerm,
    TermChanged,
    TermChangeKind,
    TermId,
    TermInUse,
    TermSave,
    TermWords,
    TheirTerm,
    term_errors,
)
from qser_app.domain.courses_structure import key_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.i18n.catalogue import phrase
from qser_app.models import Course, Glossary, GlossaryTerm, Person, TermChange
from qser_app.queries.courses_glossary_desk import texts_linking_to
from qser_app.queries.courses_structure import authored_course
from qser_app.services.courses_glossary_arrivals import is_on_file, note_change, row_values, said
from qser_app.services.courses_search import index_course

_MOST_NAMED = 3
_MISTAKES = {"term": "glossary-mistake-term", "link": "glossary-mistake-link"}


def save_term(db: Session, *, actor: Actor, term: TermId, save: TermSave, at: datetime) -> str:
    """Let readers see a term's new words in one language; a term without a key is a new one, in the source language. Returns its key.

    What stood there stays on file. The same words again say that a translation still says what its source says. Raises NotFound,
    BadTerm, and TermChanged where somebody else has saved since: then nothing is overwritten.
    """
    course = authored_course(db, actor=actor, code=term.code, lock=True)
    rows = _rows(db, course)
    mine = {row.language: row for row in rows if row.key == term.key}
    row, source = mine.get(term.language), mine.get(course.source_language)
    if (term.key and not mine) or (term.language != course.source_language and source is None):
        raise NotFound
    is_retired = any(each.retired_at for each in mine.values())
    if is_retired or (row.revision if row else 0) != save.revision:
        raise TermChanged(_theirs(db, row, is_retired=is_retired))
    others = {each.key for each in rows} - {term.key}
    words = _kept(save.words, others, row)
    values = _shown(course, words, {each.key for each in rows if each.retired_at is None})
    if row is None:
        row = _begun(db, course, rows, term, values)
        _begin_head(db, course, term.language, at)
    elif said(row) == words:
        row.made_from = source.revision if source else row.made_from
        return row.key
    elif not is_on_file(db, row):
        note_change(db, row, TermChangeKind.IMPORTED, by=None, at=at)
    _write(db, row, values, source)
    note_change(db, row, TermChangeKind.WRITTEN, by=actor.person_id, at=at)
    _changed(db, course, at)
    return row.key


def retire_term(db: Session, *, actor: Actor, code: str, key: str, at: datetime) -> None:
    """Put a term away in all languages; it stays on file and can come back. Raises NotFound, and TermInUse where texts link to it."""
    course = authored_course(db, actor=actor, code=code, lock=True)
    rows = [row for row in _rows(db, course) if row.key == key and row.retired_at is None]
    if not rows:
        raise NotFound
    if texts := texts_linking_to(db, course=course, key=key):
        raise TermInUse(texts=" · ".join(texts[:_MOST_NAMED]), count=len(texts))
    _set_retired(db, course, rows, TermChangeKind.RETIRED, actor=actor, at=at)


def restore_term(db: Session, *, actor: Actor, code: str, key: str, at: datetime) -> None:
    """Bring a term back as it was. Raises NotFound."""
    course = authored_course(db, actor=actor, code=code, lock=True)
    rows = [row for row in _rows(db, course) if row.key == key and row.retired_at is not None]
    if not rows:
        raise NotFound
    _set_retired(db, course, rows, TermChangeKind.RESTORED, actor=actor, at=at)


def mark_reviewed(db: Session, *, actor: Actor, code: str, languages: Collection[Language], review: date, at: datetime) -> None:
    """Say that the glossary was read again today in these languages, and when the next time is.

    Raises NotFound for a language without a glossary, and BadReviewDay for a day that does not lie ahead.
    """
    course = authored_course(db, actor=actor, code=code, lock=True)
    if review <= at.date():
        raise BadReviewDay
    heads = db.exec(select(Glossary).where(Glossary.course_id == course.id, col(Glossary.language).in_(languages))).all()
    if not languages or len(heads) < len(set(languages)):
        raise NotFound
    for head in heads:
        days = {"as_of": at.date().isoformat(), "review": review.isoformat()}
        head.as_of, head.review, head.changed_here = days["as_of"], days["review"], True
        made = {"kind": TermChangeKind.REVIEWED, "made_by": actor.person_id, "at": at}
        db.add(TermChange(course_id=course.id or 0, language=head.language, words=days, **made))
    course.updated_at = at
    db.flush()


def _begun(db: Session, course: Course, rows: list[GlossaryTerm], term: TermId, values: dict[str, Any]) -> GlossaryTerm:
    """A row where there was none: of a new term at the end, of a translation beside its source."""
    key = term.key or key_of(values["name"], taken={each.key for each in rows}, otherwise="term")
    beside = [each.position for each in rows if each.key == key]
    place = beside[0] if beside else max((each.position for each in rows), default=0) + 1
    row = GlossaryTerm(course_id=course.id or 0, language=term.language, key=key, position=place, revision=0, **values)
    db.add(row)
    return row


def _rows(db: Session, course: Course) -> list[GlossaryTerm]:
    return list(db.exec(select(GlossaryTerm).where(GlossaryTerm.course_id == course.id).execution_options(populate_existing=True)))


def _theirs(db: Session, row: GlossaryTerm | None, *, is_retired: bool) -> TheirTerm:
    """What stands there now, and who wrote it last."""
    if row is None:
        return TheirTerm(retired=is_retired)
    last = select(Person.name).join(TermChange, col(TermChange.made_by) == Person.id)
    last = last.where(TermChange.course_id == row.course_id, TermChange.key == row.key, TermChange.language == row.language)
    name = db.exec(last.order_by(col(TermChange.id).desc()).limit(1)).first() if row.changed_here else ""
    return TheirTerm(said(row), row.revision, name or "", retired=is_retired)


def _kept(words: TermWords, others: Collection[str], row: GlossaryTerm | None) -> TermWords:
    """The words as they are stored: the names beside them as they stood, then new ones, without those that nobody knows."""
    stood = list(row.see) if row else []
    see = [key for key in stood if key in words.see] + [key for key in words.see if key not in stood and key in others]
    return replace(words, see=see)


def _shown(course: Course, words: TermWords, known: Collection[str]) -> dict[str, Any]:
    """What the row will hold; its links lead to terms that are ``known``. Raises BadTerm with everything that is wrong."""
    errors, detail = term_errors(words), ""

    def no_picture(address: str, line: int) -> Shown:
        raise Mistake("picture", line, address)

    def link(address: str, line: int) -> None:
        kind, _, name = address.partition(":")
        if kind == "unit" or (kind == "term" and name not in known):
            raise Mistake("term" if kind == "term" else "link", line, name if kind == "term" else address)

    html = ""
    try:
        html = render(words.body, no_picture, link)
    except Mistake as mistake:
        errors.setdefault("body", _MISTAKES.get(mistake.reason, "glossary-mistake-plain"))
        detail = mistake.detail
    if errors:
        raise BadTerm(errors, detail)
    return row_values(words, html, course.code)


def _write(db: Session, row: GlossaryTerm, values: dict[str, Any], source: GlossaryTerm | None) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row.revision, row.changed_here = row.revision + 1, True
    row.made_from = source.revision if source else row.revision
    db.flush()


def _begin_head(db: Session, course: Course, language: Language, at: datetime) -> None:
    """The glossary's head in a language that has none yet: its name, and since when it is true."""
    if db.exec(select(Glossary.id).where(Glossary.course_id == course.id, Glossary.language == language)).first() is None:
        title = phrase(language, "glossary-title")
        db.add(Glossary(course_id=course.id or 0, language=language, title=title, as_of=at.date().isoformat(), changed_here=True))


def _set_retired(db: Session, course: Course, rows: list[GlossaryTerm], kind: TermChangeKind, *, actor: Actor, at: datetime) -> None:
    for row in rows:
        row.retired_at = at if kind is TermChangeKind.RETIRED else None
        row.changed_here = True
        note_change(db, row, kind, by=actor.person_id, at=at)
    _changed(db, course, at)


def _changed(db: Session, course: Course, at: datetime) -> None:
    course.updated_at = at
    index_course(db, course_id=course.id or 0)
