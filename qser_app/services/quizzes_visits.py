"""Who has the draft of a question open: said by its page when it is opened, every few seconds, and when it is left."""

from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, delete, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.db_upserts import Change, Upsert
from qser_app.domain import topics
from qser_app.domain.people import Actor
from qser_app.models import QuestionVisit
from qser_app.queries.quizzes_forms import draft_row

_FORGOTTEN = timedelta(minutes=10)
_VISIT = Upsert(QuestionVisit, on=("draft_id", "person_id"), changes={"seen_at": Change.REPLACED})


def arrive(db: Session, *, actor: Actor, draft_id: int, at: datetime) -> None:
    """Say that the actor has the draft open, now and every few seconds. Raises NotFound."""
    draft_row(db, actor=actor, draft_id=draft_id)
    here = col(QuestionVisit.draft_id) == draft_id
    seen = select(QuestionVisit.seen_at).where(here, QuestionVisit.person_id == actor.person_id)
    is_new = (before := db.exec(seen).first()) is None or before < at - timedelta(minutes=1)
    _VISIT.into(db, {"draft_id": draft_id, "person_id": actor.person_id, "seen_at": at})
    if is_new:
        db.exec(delete(QuestionVisit).where(here, col(QuestionVisit.seen_at) < at - _FORGOTTEN))
        _whisper(db, draft_id)


def leave(db: Session, *, actor: Actor, draft_id: int) -> None:
    """Say that the actor has closed the draft; also where it is gone by now."""
    db.exec(delete(QuestionVisit).where(col(QuestionVisit.draft_id) == draft_id, col(QuestionVisit.person_id) == actor.person_id))
    _whisper(db, draft_id)


def _whisper(db: Session, draft_id: int) -> None:
    after_commit(db, partial(hub.whisper, topics.of_question_draft(draft_id)))
