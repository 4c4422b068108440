"""What a learner does in a package: launch a part, load what was saved, commit what happened.

A launch makes a capability: a random word that stands for one person, one attempt and one part. Whoever holds it may
read and write that record and nothing else, so content never needs to know who is signed in.
"""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import quote

from sqlmodel import Session, col, delete, select, update

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.people import Actor, Grant
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import Committed, Edition, LaunchEnded, Loaded, Sco, scos_of
from qser_app.domain.scorm_data import ENDED, Outcome, initial, is_for_review, merge, outcome, session_seconds, together
from qser_app.models import Person, RoleGrant, ScormAttempt, ScormCapability, ScormPackage, ScormRelease
from qser_app.services.learning import complete_unit, find_unit, open_unit, record_progress
from qser_app.settings import settings

LASTS = timedelta(hours=8)
_LONGEST_SITTING = 2 * 3600


def launch(db: Session, *, actor: Actor, unit_id: int, at: datetime, sco: str = "") -> str:
    """Open a part of a unit's package (the first unfinished one when not named) and return the capability.

    Every older capability of the attempt ends: one window saves at a time.
    """
    find_unit(db, actor=actor, unit_id=unit_id)
    attempt, package = _attempt(db, actor, unit_id, at)
    open_unit(db, actor=actor, unit_id=unit_id, at=at)
    part = _part(attempt, package, sco)
    older = update(ScormCapability).where(col(ScormCapability.attempt_id) == attempt.id, col(ScormCapability.ended_at).is_(None))
    db.exec(older.values(ended_at=at))
    db.exec(delete(ScormCapability).where(col(ScormCapability.attempt_id) == attempt.id, col(ScormCapability.expires_at) < at))
    token = secrets.token_urlsafe(32)
    row = ScormCapability(token_hash=_hash(token), attempt_id=attempt.id or 0, sco=part.identifier, created_at=at, expires_at=at + LASTS)
    db.add(row)
    db.flush()
    return token


def load_visit(db: Session, *, token: str, at: datetime) -> Loaded:
    """Hand the saved data to the wrapper; once a capability. A page that reports nothing is done by this."""
    capability, attempt, package, person = _held(db, token, at)
    if capability.loaded_at is not None:
        raise LaunchEnded
    capability.loaded_at = at
    part, edition = _part(attempt, package, capability.sco), Edition(package.edition)
    record = attempt.data.get(part.identifier)
    data = initial(edition, part, record, learner=(_pseudonym(f"person:{person.id}"), person.name), total_seconds=attempt.total_seconds)
    review = is_for_review(edition, part, record)
    if part.kind == "asset" and record is None:
        attempt.data = attempt.data | {part.identifier: {ENDED: "true"}}
        _settle(db, attempt, package, person, at)
    address = f"/p/{package.key}/{quote(part.path)}{part.query}"
    keep = _pseudonym(f"attempt:{attempt.id}:{part.identifier}")
    return Loaded(edition, part.identifier, keep, attempt.sequence, data, address, part.title, review)


def record_visit(db: Session, *, token: str, sequence: int, changes: dict[str, str], final: bool, at: datetime) -> Committed:
    """Merge what content wrote into the record; a commit that comes late or twice changes nothing."""
    capability, attempt, package, person = _held(db, token, at)
    if capability.loaded_at is None:
        raise LaunchEnded
    if sequence <= capability.sequence:
        return _answer(capability, attempt, refused={}, stale=True)
    part, edition = _part(attempt, package, capability.sco), Edition(package.edition)
    before = attempt.data.get(part.identifier) or {}
    merged = merge(edition, before, changes, final=final, review=is_for_review(edition, part, before or None))
    # A new mapping each time: changes inside a JSON column are not noticed.
    attempt.data = attempt.data | {part.identifier: merged.record}
    capability.sequence = sequence
    attempt.sequence += 1
    _count_time(capability, attempt, told=session_seconds(edition, merged.record), at=at)
    _settle(db, attempt, package, person, at)
    return _answer(capability, attempt, refused=merged.refused, stale=False)


def _attempt(db: Session, actor: Actor, unit_id: int, at: datetime) -> tuple[ScormAttempt, ScormPackage]:
    """The actor's newest attempt, locked, or a first one on the newest version; and the package it stays on."""
    mine = select(ScormAttempt).where(ScormAttempt.person_id == actor.person_id, ScormAttempt.unit_id == unit_id)
    newest = mine.order_by(col(ScormAttempt.number).desc()).limit(1).with_for_update()
    attempt = db.exec(newest).first()
    if attempt is None:
        released = select(ScormRelease.package_id).where(ScormRelease.unit_id == unit_id).order_by(col(ScormRelease.version).desc())
        package_id = db.exec(released.limit(1)).first()
        if package_id is None:
            raise NotFound
        values = {"person_id": actor.person_id, "unit_id": unit_id, "package_id": package_id, "number": 1, "data": {}, "sequence": 0}
        values |= {"status": "not attempted", "success": "unknown", "percent": 0, "total_seconds": 0, "started_at": at, "updated_at": at}
        db.exec(insert(db, ScormAttempt).values(values).on_conflict_do_nothing())
        attempt = db.exec(newest).one()
    return attempt, db.exec(select(ScormPackage).where(ScormPackage.id == attempt.package_id)).one()


def _part(attempt: ScormAttempt, package: ScormPackage, identifier: str) -> Sco:
    scos = scos_of(package.manifest)
    if identifier:
        named = [sco for sco in scos if sco.identifier == identifier]
        if not named:
            raise NotFound
        return named[0]
    edition = Edition(package.edition)
    unfinished = (sco for sco in scos if not outcome(edition, sco, attempt.data.get(sco.identifier)).is_done)
    return next(unfinished, scos[0])


def _held(db: Session, token: str, at: datetime) -> tuple[ScormCapability, ScormAttempt, ScormPackage, Person]:
    """What a capability stands for, locked; LaunchEnded alike for what is unknown, expired, ended or suspended."""
    found = db.exec(
        select(ScormCapability, ScormAttempt, ScormPackage, Person)
        .join(ScormAttempt, col(ScormAttempt.id) == ScormCapability.attempt_id)
        .join(ScormPackage, col(ScormPackage.id) == ScormAttempt.package_id)
        .join(Person, col(Person.id) == ScormAttempt.person_id)
        .where(
            ScormCapability.token_hash == _hash(token),
            col(ScormCapability.ended_at).is_(None),
            col(ScormCapability.expires_at) > at,
            col(Person.suspended_at).is_(None),
        )
        .with_for_update(of=(ScormCapability, ScormAttempt))
    ).first()
    if found is None:
        raise LaunchEnded
    return found


def _count_time(capability: ScormCapability, attempt: ScormAttempt, *, told: int, at: datetime) -> None:
    """Add what is new of this visit: the smaller of content's clock and ours, at most two hours a sitting."""
    ours = int((at - (capability.loaded_at or at)).total_seconds())
    counted = max(capability.session_seconds, min(told, ours, _LONGEST_SITTING))
    attempt.total_seconds += counted - capability.session_seconds
    capability.session_seconds = counted


def _settle(db: Session, attempt: ScormAttempt, package: ScormPackage, person: Person, at: datetime) -> None:
    """Draw the conclusions of the record: status, score, and the unit's completion through the one door."""
    meant = _meaning(attempt, package)
    attempt.status, attempt.success, attempt.updated_at = meant.completion, meant.success, at
    attempt.score = meant.score
    attempt.percent = max(attempt.percent, meant.percent)
    actor = _actor(db, person)
    if meant.is_done and attempt.completed_at is None:
        attempt.completed_at = at
        passed = True if meant.success == "passed" else None
        complete_unit(db, actor=actor, unit_id=attempt.unit_id, at=at, score=meant.score, passed=passed)
    else:
        record_progress(db, actor=actor, unit_id=attempt.unit_id, percent=min(99, attempt.percent), at=at, score=meant.score)
    after_commit(db, partial(hub.whisper, topics.of_person(person.id or 0)))


def _meaning(attempt: ScormAttempt, package: ScormPackage) -> Outcome:
    edition = Edition(package.edition)
    return together([outcome(edition, sco, attempt.data.get(sco.identifier)) for sco in scos_of(package.manifest)])


def _answer(capability: ScormCapability, attempt: ScormAttempt, *, refused: dict[str, int], stale: bool) -> Committed:
    return Committed(
        sequence=capability.sequence,
        attempt_sequence=attempt.sequence,
        status=attempt.status,
        success=attempt.success,
        score=attempt.score,
        percent=attempt.percent,
        done=attempt.completed_at is not None,
        stale=stale,
        refused=refused,
    )


def _actor(db: Session, person: Person) -> Actor:
    grants = db.exec(select(RoleGrant).where(RoleGrant.person_id == person.id)).all()
    held = frozenset(Grant(grant.role, grant.organisation_id, grant.course_id) for grant in grants)
    return Actor(person.id or 0, person.organisation_id, person.department_id, held)


def _pseudonym(thing: str) -> str:
    """A word that content and its browser storage may know: always the same, and it leads to nobody."""
    return hmac.new(settings.secret.encode(), f"scorm:{thing}".encode(), hashlib.sha256).hexdigest()[:20]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
