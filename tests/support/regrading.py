"""Corrected keys, for tests of grading anew."""

from typing import Any

from sqlmodel import Session, col, select

from qser_app.models import Question
from tests.support.people import NOON


def corrected(db: Session, module_id: int, key: str, answer_key: dict[str, Any], **changes: Any) -> Question:
    """A new version of a question with another key; ``changes`` are those of its English words."""
    newest = select(Question).where(Question.module_id == module_id, Question.key == key).order_by(col(Question.version).desc())
    before = db.exec(newest.limit(1)).one()
    before.retired_at = NOON
    body = before.body | {"en": before.body["en"] | changes}
    values = before.model_dump(exclude={"id", "answer_key", "version", "retired_at", "body", "digest"})
    digest = f"{key}-{before.version + 1}"
    made = Question(**values, answer_key=answer_key, body=body, digest=digest, version=before.version + 1, retired_at=None)
    db.add(made)
    db.flush()
    return made
