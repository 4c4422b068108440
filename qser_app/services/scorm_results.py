"""What a record comes to: the time spent, status and score, and the unit's completion through the one door."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlmodel import Session, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.people import Actor, Grant
from qser_app.domain.scorm_data import DONE, SECONDS, VISIT, Outcome, Record, of_course, outcome, session_seconds, together
from qser_app.domain.scorm_rules import is_finished
from qser_app.domain.scorm_tree import scores
from qser_app.models import Person, RoleGrant
from qser_app.services.learning import complete_unit, record_progress
from qser_app.services.scorm_held import Held
from qser_app.services.scorm_rules import recount

_LONGEST_SITTING = 2 * 3600


def counted(here: Held, record: Record, *, visit: int, at: datetime) -> dict[str, str]:
    """The record with what is new of this visit: the smaller of content's clock and ours, at most two hours a sitting."""
    capability = here.capability
    name, _, known = record.get(VISIT, "").rpartition("/")
    this = f"{capability.id}/{visit}"
    already = int(known) if name == this and known.isdecimal() else 0
    ours = min(int((at - (capability.loaded_at or at)).total_seconds()), _LONGEST_SITTING) - capability.session_seconds
    more = max(0, min(session_seconds(here.package.edition, record) - already, ours))
    here.attempt.total_seconds += more
    capability.session_seconds += more
    return {**record, VISIT: f"{this}/{already + more}", SECONDS: str(int(record.get(SECONDS, "0")) + more)}


def settle(db: Session, here: Held, at: datetime) -> None:
    """Draw the conclusions of the record. Most commits change none, and then nothing else is read or told."""
    attempt, meant = here.attempt, _meaning(here)
    before = attempt.status, attempt.success, attempt.score, attempt.percent
    attempt.updated_at = at
    if attempt.completed_at is None or meant.is_done:
        attempt.status = meant.completion
    if attempt.success != "passed" or meant.success == "passed":  # a look around afterwards takes nothing back
        attempt.success, attempt.score = meant.success, meant.score
    attempt.percent = max(attempt.percent, meant.percent)
    if before == (attempt.status, attempt.success, attempt.score, attempt.percent) and attempt.sequence > 1:
        return
    _carry_on(db, here, meant, at)
    if before[2] != attempt.score or is_finished(before[0], before[1]) != is_finished(attempt.status, attempt.success):
        recount(db, person_id=attempt.person_id, unit_id=attempt.unit_id)
    after_commit(db, partial(hub.whisper, topics.of_person(attempt.person_id)))


def _carry_on(db: Session, here: Held, meant: Outcome, at: datetime) -> None:
    attempt, actor = here.attempt, _actor(db, here.person)
    if not meant.is_done or attempt.completed_at is not None:
        record_progress(db, actor=actor, unit_id=attempt.unit_id, percent=min(99, attempt.percent), at=at)
        return
    attempt.completed_at = at
    attempt.course = attempt.course | {DONE: here.launch}
    passed = True if meant.success == "passed" else None
    complete_unit(db, actor=actor, unit_id=attempt.unit_id, at=at, passed=passed)


def _meaning(here: Held) -> Outcome:
    parts = together([outcome(here.package.edition, sco, here.record(sco)) for sco in here.scos])
    if not here.package.sequenced or "completion" not in here.attempt.course:
        return parts
    whole = of_course(here.attempt.course, parts, scored=scores(here.package.tree), mastery=here.rules.mastery)
    if here.rules.force_completion and parts.completion == "completed":
        return replace(whole, completion="completed", percent=100)  # whatever its own rules make of that
    return whole


def _actor(db: Session, person: Person) -> Actor:
    grants = db.exec(select(RoleGrant).where(RoleGrant.person_id == person.id)).all()
    held = frozenset(Grant(grant.role, grant.organisation_id, grant.course_id) for grant in grants)
    return Actor(person.id or 0, person.organisation_id, person.department_id, held)
