"""What authors do while they write: keep what they typed, take an earlier state up again, say that they are here."""

from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, delete, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.db_upserts import Change, Upsert
from qser_app.domain import topics
from qser_app.domain.courses_texts import Draft, Save, TextChanged, TextId, Words, words_of
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.models import TextDraft, TextVersion, TextVisit
from qser_app.queries.courses_texts import AuthoredText, about, authored_text, draft_of, draft_row, is_open
from qser_app.services.courses_versions import keep_state

_BETWEEN_STATES = timedelta(minutes=3)
_FORGOTTEN = timedelta(minutes=10)
_VISIT = Upsert(TextVisit, on=("of", "of_id", "language", "person_id"), changes={"seen_at": Change.REPLACED})


def keep_draft(db: Session, *, actor: Actor, text: TextId, save: Save, at: datetime) -> Draft:
    """Keep what the actor has typed; the same operation again changes nothing.

    Raises NotFound, and TextChanged where somebody else has saved since: then nothing is overwritten.
    """
    authored = authored_text(db, actor=actor, text=text)
    row = _held(db, authored, at)
    if row.operation == save.operation:
        return draft_of(db, authored)
    if row.revision != save.revision and row.operation not in save.after:
        raise TextChanged(draft_of(db, authored))
    if save.words != _standing(authored, row):
        if _is_due(db, authored.id, row, actor, at):
            _keep(db, authored, row)
        _write(db, authored, row, save.words, actor=actor, at=at)
    row.operation = save.operation
    db.flush()
    return draft_of(db, authored)


def keep_aside(db: Session, *, actor: Actor, text: TextId, words: Words, at: datetime) -> None:
    """Keep words that somebody gives up for another's among the earlier states. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    keep_state(db, text=text, course_id=authored.course.id or 0, words=words, by=actor.person_id, at=at)


def take_up(db: Session, *, actor: Actor, text: TextId, version_id: int, at: datetime) -> None:
    """Go on from a version or an earlier state: its words become the draft. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    words = db.exec(select(TextVersion.words).where(TextVersion.id == version_id, *about(TextVersion, text))).first()
    if words is None:
        raise NotFound
    row = _held(db, authored, at)
    _keep(db, authored, row)
    _write(db, authored, row, words_of(words), actor=actor, at=at)


def discard_draft(db: Session, *, actor: Actor, text: TextId, at: datetime) -> None:
    """Go back to what learners see; what was written stays among the earlier states. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    row = _held(db, authored, at)
    if is_open(row):
        _keep(db, authored, row)
        _write(db, authored, row, authored.published, actor=actor, at=at)


def arrive(db: Session, *, actor: Actor, text: TextId, at: datetime) -> None:
    """Say that the actor has the text open, now and every few seconds. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    visit = {"course_id": authored.course.id, "of": text.of, "of_id": text.id, "language": text.language}
    seen = select(TextVisit.seen_at).where(*about(TextVisit, text), TextVisit.person_id == actor.person_id)
    is_new = (before := db.exec(seen).first()) is None or before < at - timedelta(minutes=1)
    _VISIT.into(db, visit | {"person_id": actor.person_id, "seen_at": at})
    if is_new:
        db.exec(delete(TextVisit).where(*about(TextVisit, text), col(TextVisit.seen_at) < at - _FORGOTTEN))
        _whisper(db, text)


def leave(db: Session, *, actor: Actor, text: TextId) -> None:
    """Say that the actor has closed the text."""
    db.exec(delete(TextVisit).where(*about(TextVisit, text), col(TextVisit.person_id) == actor.person_id))
    _whisper(db, text)


def _held(db: Session, authored: AuthoredText, at: datetime) -> TextDraft:
    """The draft's row, locked: two saves at once take turns. Made where nobody has written yet."""
    text = authored.id
    values = {"course_id": authored.course.id, "of": text.of, "of_id": text.id, "language": text.language, "written_at": at}
    values |= {"words": authored.published.as_document(), "revision": 0, "published_revision": 0, "base_version": 0, "operation": ""}
    db.exec(insert(db, TextDraft).values(values).on_conflict_do_nothing())
    row = draft_row(db, text, lock=True)
    if row is None:
        raise NotFound
    return row


def _standing(authored: AuthoredText, row: TextDraft) -> Words:
    return words_of(row.words) if is_open(row) else authored.published


def _write(db: Session, authored: AuthoredText, row: TextDraft, words: Words, *, actor: Actor, at: datetime) -> None:
    if not is_open(row):
        row.base_version = authored.version
    row.words, row.revision, row.written_by, row.written_at = words.as_document(), row.revision + 1, actor.person_id, at
    if authored.version and words == authored.published:
        row.published_revision = row.revision  # everything was taken back: nothing waits any more
    db.flush()
    _whisper(db, authored.id)


def _is_due(db: Session, text: TextId, row: TextDraft, actor: Actor, at: datetime) -> bool:
    """Whether what stands there is kept before it is written over: every few minutes, and when the hand changes."""
    last = db.exec(select(TextVersion.at).where(*about(TextVersion, text)).order_by(col(TextVersion.id).desc()).limit(1)).first()
    return row.written_by != actor.person_id or last is None or at - last >= _BETWEEN_STATES


def _keep(db: Session, authored: AuthoredText, row: TextDraft) -> None:
    if is_open(row):
        keep_state(db, text=authored.id, course_id=authored.course.id or 0, words=words_of(row.words), by=row.written_by, at=row.written_at)


def _whisper(db: Session, text: TextId) -> None:
    after_commit(db, partial(hub.whisper, topics.of_text(text.name)))
