"""What facilitators decide for a unit's package, and which of a learner's attempts counts."""

from collections import defaultdict
from dataclasses import asdict
from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.db import columns, insert
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_rules import ScormRules, Try, counted_score, is_finished
from qser_app.models import ScormAttempt, ScormRule, UnitProgress
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.scorm_rules import rules_of, tries_of
from qser_app.services.learning_totals import More, add_up, stood, unit_moved


def change_rules(db: Session, *, actor: Actor, unit_id: int, rules: ScormRules, at: datetime) -> None:
    """Decide for a unit's package; every learner's score is counted anew. Nothing completed is taken back. Raises NotFound, BadInput."""
    authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM)
    if not rules.are_sensible:
        raise BadInput
    before = rules_of(db, unit_id=unit_id)
    values = asdict(rules) | {"changed_by": actor.person_id, "changed_at": at}
    upsert = insert(db, ScormRule).values(values | {"unit_id": unit_id})
    db.exec(upsert.on_conflict_do_update(index_elements=["unit_id"], set_=values))
    if before.counts is not rules.counts:
        _recount_everybody(db, unit_id, rules)


def recount(db: Session, *, person_id: int, unit_id: int) -> None:
    """Let the attempt that counts decide the score of the unit; a score has no part in what is completed."""
    rules = rules_of(db, unit_id=unit_id)
    mine = select(UnitProgress).where(UnitProgress.person_id == person_id, UnitProgress.unit_id == unit_id)
    progress = db.exec(mine.with_for_update().execution_options(populate_existing=True)).first()
    if progress is not None:
        before = stood(progress)
        progress.score = counted_score(rules.counts, tries_of(db, person_id=person_id, unit_id=unit_id))
        if stood(progress) != before:
            add_up(db, [unit_moved(progress, before)])


def _recount_everybody(db: Session, unit_id: int, rules: ScormRules) -> None:
    rows = columns(ScormAttempt.person_id, ScormAttempt.number, ScormAttempt.score, ScormAttempt.status, ScormAttempt.success)
    tries: dict[int, list[Try]] = defaultdict(list)
    for person_id, number, score, status, success in db.exec(
        rows.where(ScormAttempt.unit_id == unit_id, col(ScormAttempt.reset_at).is_(None))
    ):
        tries[person_id].append(Try(number, score, is_finished(status, success)))
    moved: list[More] = []
    everybody = select(UnitProgress).where(UnitProgress.unit_id == unit_id).order_by(col(UnitProgress.person_id))
    for progress in db.exec(everybody.with_for_update().execution_options(populate_existing=True)):
        before, fresh = stood(progress), counted_score(rules.counts, tries.get(progress.person_id, []))
        if progress.score != fresh:
            progress.score = fresh
            moved.append(unit_moved(progress, before))
    add_up(db, moved)
