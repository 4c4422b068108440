"""The versions of a text: what learners saw is kept, whoever changed it and however."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, select

from qser_app.domain.courses_texts import Origin, TextId, VersionKind, Words
from qser_app.models import TextDraft, TextVersion
from qser_app.queries.courses_texts import about, draft_row, is_open, published_words

_MOST_KEPT = 40


def change_text(db: Session, *, text: TextId, course_id: int, row: Any, values: dict[str, Any], origin: Origin) -> int:
    """Give a text's ``row`` new ``values`` as its next version. Returns its number.

    A text that came with a folder has no version on file until it first changes: then what stood there becomes one.
    """
    mine = {"course_id": course_id, "of": text.of, "of_id": text.id, "language": text.language}
    if row.version and not _is_on_file(db, text, row.version):
        words = published_words(row).as_document()
        db.add(TextVersion(**mine, number=row.version, kind=VersionKind.IMPORTED, words=words, at=origin.at))
    for name, value in values.items():
        setattr(row, name, value)
    row.version += 1
    made = {"kind": origin.kind, "note": origin.note, "made_by": origin.by, "at": origin.at}
    db.add(TextVersion(**mine, **made, number=row.version, words=published_words(row).as_document()))
    db.flush()
    _renew_draft(db, text, course_id, published_words(row), origin)
    return row.version


def _renew_draft(db: Session, text: TextId, course_id: int, words: Words, origin: Origin) -> None:
    """Whoever has the text open must not save on top of what they have not seen: a draft with nothing in it begins anew."""
    draft = draft_row(db, text, lock=True)
    if is_open(draft):
        return
    if draft is None:
        mine = {"course_id": course_id, "of": text.of, "of_id": text.id, "language": text.language}
        draft = TextDraft(**mine, words=words.as_document(), revision=0, written_at=origin.at)
        db.add(draft)
    draft.revision += 1
    draft.published_revision = draft.revision
    db.flush()


def keep_state(db: Session, *, text: TextId, course_id: int, words: Words, by: int | None, at: datetime) -> None:
    """Remember a draft as it stands before it is written over; of very many, the oldest are forgotten."""
    kept = {"course_id": course_id, "of": text.of, "of_id": text.id, "language": text.language}
    db.add(TextVersion(**kept, kind=VersionKind.KEPT, words=words.as_document(), made_by=by, at=at))
    db.flush()
    states = select(TextVersion.id).where(*about(TextVersion, text), TextVersion.kind == VersionKind.KEPT)
    old = db.exec(states.order_by(col(TextVersion.id).desc()).offset(_MOST_KEPT)).all()
    if old:
        db.exec(delete(TextVersion).where(col(TextVersion.id).in_(old)))


def _is_on_file(db: Session, text: TextId, number: int) -> bool:
    return db.exec(select(TextVersion.id).where(*about(TextVersion, text), TextVersion.number == number)).first() is not None
