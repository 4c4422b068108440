"""A learner's attempts at a package: one is begun or gone on with, and a launch opens it.

A launch makes a capability: a random word that stands for one person and one attempt. Whoever holds it may read and
write the records of that attempt's parts and nothing else (services/scorm_visits.py), so content never needs to know who
is signed in.
"""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select, update

from qser_app.db import insert
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import scos_of
from qser_app.domain.scorm_rules import AttemptNotFinished, NoPackageAttemptsLeft, is_finished
from qser_app.models import ScormAttempt, ScormCapability, ScormPackage, ScormRelease
from qser_app.queries.scorm_rules import rules_of, tries_of
from qser_app.services.learning import find_unit, open_unit

LASTS = timedelta(hours=8)


def launch(db: Session, *, actor: Actor, unit_id: int, at: datetime, sco: str = "") -> str:
    """Open a unit's package (at one part, when it is named) and return the capability.

    Every older capability of the attempt ends: one window saves at a time.
    """
    find_unit(db, actor=actor, unit_id=unit_id)
    attempt, package = _attempt(db, actor, unit_id, at)
    open_unit(db, actor=actor, unit_id=unit_id, at=at)
    rules = rules_of(db, unit_id=unit_id)
    if rules.attempts and attempt.closed_at is None and is_finished(attempt.status, attempt.success):
        attempt.closed_at = at  # where attempts are counted, a failed one is not mended by coming back
    if sco and sco not in {each.identifier for each in scos_of(package.manifest)}:
        raise NotFound
    end_visits(db, attempt_id=attempt.id or 0, at=at)
    db.exec(delete(ScormCapability).where(col(ScormCapability.attempt_id) == attempt.id, col(ScormCapability.expires_at) < at))
    token = secrets.token_urlsafe(32)
    row = ScormCapability(token_hash=hashed(token), attempt_id=attempt.id or 0, sco=sco, created_at=at, expires_at=at + LASTS)
    db.add(row)
    db.flush()
    return token


def start_again(db: Session, *, actor: Actor, unit_id: int, at: datetime) -> None:
    """Begin a new attempt on the newest version, once the last one is finished; the older one is then only for review.

    Pressing twice begins one. Raises NotFound, AttemptNotFinished, NoPackageAttemptsLeft.
    """
    find_unit(db, actor=actor, unit_id=unit_id)
    last = _newest(db, actor, unit_id)
    if last is None:
        raise NotFound
    if last.reset_at is None:
        if not last.data and last.number > 1:
            return  # another tab was faster
        if not is_finished(last.status, last.success):
            raise AttemptNotFinished
        rules = rules_of(db, unit_id=unit_id)
        if not rules.allows_another(len(tries_of(db, person_id=actor.person_id, unit_id=unit_id))):
            raise NoPackageAttemptsLeft(allowed=rules.attempts)
        last.closed_at = last.closed_at or at
        end_visits(db, attempt_id=last.id or 0, at=at)
    _begin(db, actor, unit_id, last.number + 1, at)


def end_visits(db: Session, *, attempt_id: int, at: datetime) -> None:
    """No window saves into the attempt any more."""
    open_ones = update(ScormCapability).where(col(ScormCapability.attempt_id) == attempt_id, col(ScormCapability.ended_at).is_(None))
    db.exec(open_ones.values(ended_at=at))


def _attempt(db: Session, actor: Actor, unit_id: int, at: datetime) -> tuple[ScormAttempt, ScormPackage]:
    """The actor's newest attempt, locked, or a new one (the first, or after a reset); and the package it stays on."""
    attempt = _newest(db, actor, unit_id)
    if attempt is None or attempt.reset_at is not None:
        _begin(db, actor, unit_id, attempt.number + 1 if attempt else 1, at)
        attempt = _newest(db, actor, unit_id)
    if attempt is None:
        raise NotFound
    return attempt, db.exec(select(ScormPackage).where(ScormPackage.id == attempt.package_id)).one()


def _newest(db: Session, actor: Actor, unit_id: int) -> ScormAttempt | None:
    mine = select(ScormAttempt).where(ScormAttempt.person_id == actor.person_id, ScormAttempt.unit_id == unit_id)
    return db.exec(mine.order_by(col(ScormAttempt.number).desc()).limit(1).with_for_update()).first()


def _begin(db: Session, actor: Actor, unit_id: int, number: int, at: datetime) -> None:
    """A new attempt on the newest version; another tab may have been faster."""
    released = select(ScormRelease.package_id).where(ScormRelease.unit_id == unit_id).order_by(col(ScormRelease.version).desc())
    package_id = db.exec(released.limit(1)).first()
    if package_id is None:
        raise NotFound
    values = {"person_id": actor.person_id, "unit_id": unit_id, "package_id": package_id, "number": number, "data": {}, "course": {}}
    values |= {"sequence": 0, "status": "not attempted", "success": "unknown", "percent": 0, "total_seconds": 0}
    values |= {"started_at": at, "updated_at": at}
    db.exec(insert(db, ScormAttempt).values(values).on_conflict_do_nothing())


def hashed(token: str) -> str:
    """A capability as it is remembered."""
    return hashlib.sha256(token.encode()).hexdigest()
