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
from qser_app.domain.scorm_rules import AttemptNotFinished, NoPackageAttemptsLeft, ScormRules, is_finished, under
from qser_app.models import Person, RoleGrant, ScormAttempt, ScormCapability, ScormPackage, ScormRelease
from qser_app.queries.scorm_rules import rules_of, tries_of
from qser_app.services.learning import complete_unit, find_unit, open_unit, record_progress
from qser_app.services.scorm_rules import recount
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
    rules = rules_of(db, unit_id=unit_id)
    if rules.attempts and attempt.closed_at is None and is_finished(attempt.status, attempt.success):
        attempt.closed_at = at  # where attempts are counted, a failed one is not mended by coming back
    part = _part(attempt, package, rules, sco)
    end_visits(db, attempt_id=attempt.id or 0, at=at)
    db.exec(delete(ScormCapability).where(col(ScormCapability.attempt_id) == attempt.id, col(ScormCapability.expires_at) < at))
    token = secrets.token_urlsafe(32)
    row = ScormCapability(token_hash=_hash(token), attempt_id=attempt.id or 0, sco=part.identifier, created_at=at, expires_at=at + LASTS)
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


def load_visit(db: Session, *, token: str, at: datetime) -> Loaded:
    """Hand the saved data to the wrapper; once a capability. A page that reports nothing is done by this."""
    capability, attempt, package, person = _held(db, token, at)
    if capability.loaded_at is not None:
        raise LaunchEnded
    capability.loaded_at = at
    rules = rules_of(db, unit_id=attempt.unit_id)
    part, edition = _part(attempt, package, rules, capability.sco), Edition(package.edition)
    record = attempt.data.get(part.identifier)
    learner, closed = (_pseudonym(f"person:{person.id}"), person.name), attempt.closed_at is not None
    data = initial(edition, part, record, learner=learner, total_seconds=attempt.total_seconds, closed=closed)
    review = closed or is_for_review(edition, part, record)
    if part.kind == "asset" and record is None:
        attempt.data = attempt.data | {part.identifier: {ENDED: "true"}}
        _settle(db, attempt, package, rules, person, at)
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
    rules = rules_of(db, unit_id=attempt.unit_id)
    part, edition = _part(attempt, package, rules, capability.sco), Edition(package.edition)
    before = attempt.data.get(part.identifier) or {}
    review = attempt.closed_at is not None or is_for_review(edition, part, before or None)
    merged = merge(edition, before, changes, final=final, review=review, forced=rules.force_completion)
    # A new mapping each time: changes inside a JSON column are not noticed.
    attempt.data = attempt.data | {part.identifier: merged.record}
    capability.sequence = sequence
    attempt.sequence += 1
    _count_time(capability, attempt, told=session_seconds(edition, merged.record), at=at)
    _settle(db, attempt, package, rules, person, at)
    return _answer(capability, attempt, refused=merged.refused, stale=False)


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
    values = {"person_id": actor.person_id, "unit_id": unit_id, "package_id": package_id, "number": number, "data": {}, "sequence": 0}
    values |= {"status": "not attempted", "success": "unknown", "percent": 0, "total_seconds": 0, "started_at": at, "updated_at": at}
    db.exec(insert(db, ScormAttempt).values(values).on_conflict_do_nothing())


def _part(attempt: ScormAttempt, package: ScormPackage, rules: ScormRules, identifier: str) -> Sco:
    scos = _scos(package, rules)
    if identifier:
        named = [sco for sco in scos if sco.identifier == identifier]
        if not named:
            raise NotFound
        return named[0]
    edition = Edition(package.edition)
    unfinished = (sco for sco in scos if not outcome(edition, sco, attempt.data.get(sco.identifier)).is_done)
    return next(unfinished, scos[0])


def _scos(package: ScormPackage, rules: ScormRules) -> list[Sco]:
    return [under(rules, sco) for sco in scos_of(package.manifest)]


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


def _settle(db: Session, attempt: ScormAttempt, package: ScormPackage, rules: ScormRules, person: Person, at: datetime) -> None:
    """Draw the conclusions of the record: status, score, and the unit's completion through the one door."""
    before = attempt.score, is_finished(attempt.status, attempt.success)
    meant = _meaning(attempt, package, rules)
    attempt.status, attempt.success, attempt.updated_at = meant.completion, meant.success, at
    attempt.score = meant.score
    attempt.percent = max(attempt.percent, meant.percent)
    actor = _actor(db, person)
    if meant.is_done and attempt.completed_at is None:
        attempt.completed_at = at
        passed = True if meant.success == "passed" else None
        complete_unit(db, actor=actor, unit_id=attempt.unit_id, at=at, passed=passed)
    else:
        record_progress(db, actor=actor, unit_id=attempt.unit_id, percent=min(99, attempt.percent), at=at)
    if before != (attempt.score, is_finished(attempt.status, attempt.success)):
        recount(db, person_id=attempt.person_id, unit_id=attempt.unit_id)
    after_commit(db, partial(hub.whisper, topics.of_person(person.id or 0)))


def _meaning(attempt: ScormAttempt, package: ScormPackage, rules: ScormRules) -> Outcome:
    edition = Edition(package.edition)
    return together([outcome(edition, sco, attempt.data.get(sco.identifier)) for sco in _scos(package, rules)])


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
