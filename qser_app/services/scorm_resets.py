"""Taking one attempt at a package out, with a reason: what facilitators do when something went wrong."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, col, func, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.courses import UnitKind
from qser_app.domain.learning import clean_reason
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_rules import AlreadyReset
from qser_app.models import Correction, Person, ScormAttempt, UnitProgress
from qser_app.queries.courses_desk import authored_unit
from qser_app.services.notices import notify
from qser_app.services.operations_audit import record
from qser_app.services.scorm_attempts import end_visits
from qser_app.services.scorm_objectives import forget_objectives
from qser_app.services.scorm_rules import recount

ATTEMPT_RESET = "attempt-reset"


def reset_attempt(db: Session, *, actor: Actor, attempt_id: int, reason: str, at: datetime) -> None:
    """Take an attempt out: it is kept and counts nowhere, and the learner may begin anew and is told why.

    A completed unit stays completed, and points stay earned. Raises NotFound, AlreadyReset, ReasonMissing.
    """
    attempt = db.exec(select(ScormAttempt).where(ScormAttempt.id == attempt_id).with_for_update()).first()
    if attempt is None:
        raise NotFound
    person = db.get_one(Person, attempt.person_id)
    found = authored_unit(db, actor=actor, unit_id=attempt.unit_id, kind=UnitKind.SCORM, reader=person.language)
    why = clean_reason(reason)
    if attempt.reset_at is not None:
        raise AlreadyReset
    before = {name: getattr(attempt, name) for name in ("number", "package_id", "status", "success", "score", "percent", "total_seconds")}
    before |= {"attempt": attempt_id, "completed_at": attempt.completed_at.isoformat() if attempt.completed_at else ""}
    values = {"person_id": attempt.person_id, "unit_id": attempt.unit_id, "made_by": actor.person_id}
    db.add(Correction(**values, what=ATTEMPT_RESET, reason=why, before=before, at=at))
    attempt.reset_at = at
    end_visits(db, attempt_id=attempt_id, at=at)
    forget_objectives(db, attempt_id=attempt_id)
    db.flush()
    recount(db, person_id=attempt.person_id, unit_id=attempt.unit_id)
    _step_back(db, attempt)
    gaps: dict[str, str | int] = {"title": found.title, "number": attempt.number, "reason": why}
    news = News("attempt-reset", f"attempt-reset:{attempt_id}", gaps, f"/learn/scorm/{attempt.unit_id}")
    notify(db, person_id=attempt.person_id, news=news, at=at)
    record(db, Event.ATTEMPT_RESET, actor=actor, subject_id=attempt.person_id, title=found.title, number=attempt.number, at=at)
    after_commit(db, partial(hub.whisper, topics.of_person(attempt.person_id)))


def _step_back(db: Session, attempt: ScormAttempt) -> None:
    """How far the learner is, as the attempts that are left tell it; what is completed stays so."""
    mine = (ScormAttempt.person_id == attempt.person_id, ScormAttempt.unit_id == attempt.unit_id)
    left = select(func.max(ScormAttempt.percent)).where(*mine, col(ScormAttempt.reset_at).is_(None))
    progress = db.exec(
        select(UnitProgress).where(UnitProgress.person_id == attempt.person_id, UnitProgress.unit_id == attempt.unit_id)
    ).first()
    if progress is not None and progress.completed_at is None:
        progress.percent = min(99, db.exec(left).one() or 0)
