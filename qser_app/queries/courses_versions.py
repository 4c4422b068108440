"""The versions of a text: who published what and when, what was kept meanwhile, and what changed from one to the other."""

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses_differences import differences
from qser_app.domain.courses_editor import FieldDifference, VersionLine
from qser_app.domain.courses_texts import TextId, Words, words_of
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.models import Person, TextVersion
from qser_app.queries.courses_texts import about, authored_text, draft_of

_MOST = 100
_FIELDS = ("title", "summary", "body", "sources", "as_of", "review")
DRAFT = 0


def history(db: Session, *, actor: Actor, text: TextId) -> tuple[list[VersionLine], list[VersionLine]]:
    """The published versions and the earlier states of a text, newest first. Raises NotFound."""
    now = authored_text(db, actor=actor, text=text).version
    rows = columns(TextVersion.id, TextVersion.number, TextVersion.kind, Person.name, TextVersion.at, TextVersion.note)
    rows = rows.join(Person, col(Person.id) == TextVersion.made_by, isouter=True).where(*about(TextVersion, text))
    lines = [
        VersionLine(key, number or 0, str(kind), name or "", at.isoformat(), note, number is not None and number == now)
        for key, number, kind, name, at, note in db.exec(rows.order_by(col(TextVersion.id).desc()).limit(2 * _MOST))
    ]
    published = sorted((line for line in lines if line.number), key=lambda line: -line.number)
    return published[:_MOST], [line for line in lines if not line.number][:_MOST]


def changes(db: Session, *, actor: Actor, text: TextId, version_id: int) -> list[FieldDifference]:
    """What a version changed in the one before it; what the draft (0) changes, and an earlier state leaves out, against what
    learners see. Raises NotFound.
    """
    authored = authored_text(db, actor=actor, text=text)
    if version_id == DRAFT:
        return between(authored.published, draft_of(db, authored).words)
    row = db.exec(select(TextVersion).where(TextVersion.id == version_id, *about(TextVersion, text))).first()
    if row is None:
        raise NotFound
    if row.number is None:
        return between(authored.published, words_of(row.words))
    before = select(TextVersion.words).where(*about(TextVersion, text), col(TextVersion.number) < row.number)
    words = db.exec(before.order_by(col(TextVersion.number).desc()).limit(1)).first()
    return between(words_of(words) if words else Words(), words_of(row.words))


def between(before: Words, after: Words) -> list[FieldDifference]:
    """The fields that differ, in the order in which they are written."""
    found = [FieldDifference(name, differences(_text(before, name), _text(after, name))) for name in _FIELDS]
    return [each for each in found if each.lines]


def _text(words: Words, name: str) -> str:
    value = getattr(words, name)
    return "\n".join(value) if isinstance(value, list) else value
