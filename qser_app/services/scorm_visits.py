"""What happens between a launched package and its record: load what was saved, commit what content wrote."""

import hmac
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from typing import Any
from urllib.parse import quote

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.people import Actor, Grant
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import Committed, Edition, LaunchEnded, Loaded, LoadedPart, Sco, scos_of
from qser_app.domain.scorm_commit import Commit
from qser_app.domain.scorm_data import (
    ENDED,
    SECONDS,
    VISIT,
    Merged,
    Outcome,
    Record,
    initial,
    is_for_review,
    merge,
    of_course,
    outcome,
    preferences,
    renewed,
    session_seconds,
    status_12,
    together,
)
from qser_app.domain.scorm_prerequisites import is_open
from qser_app.domain.scorm_rules import ScormRules, is_finished, under
from qser_app.domain.scorm_tree import is_sequenced, plain_tree, scores
from qser_app.models import Person, RoleGrant, ScormAttempt, ScormCapability, ScormPackage
from qser_app.queries.scorm_rules import rules_of
from qser_app.services.learning import complete_unit, record_progress
from qser_app.services.scorm_attempts import hashed
from qser_app.services.scorm_rules import recount
from qser_app.settings import settings

_LONGEST_SITTING = 2 * 3600


@dataclass(frozen=True, slots=True)
class _Package:
    """What a package's visits need of it."""

    key: str
    title: str
    edition: Edition
    scos: tuple[Sco, ...]
    tree: dict[str, Any]
    sequenced: bool


@dataclass(frozen=True, slots=True)
class _Visit:
    """What a capability stands for."""

    capability: ScormCapability
    attempt: ScormAttempt
    person: Person
    package: _Package
    rules: ScormRules

    @property
    def scos(self) -> list[Sco]:
        """The package's parts, under the unit's rules."""
        return [under(self.rules, sco) for sco in self.package.scos]

    def part(self, identifier: str) -> Sco:
        """The part of that name. Raises NotFound."""
        named = [sco for sco in self.scos if sco.identifier == identifier]
        if not named:
            raise NotFound
        return named[0]

    def record(self, sco: Sco) -> dict[str, str] | None:
        """What is stored of a part."""
        return self.attempt.data.get(sco.identifier)

    def is_review(self, sco: Sco) -> bool:
        """Whether opening a part changes no result any more."""
        # In a package that decides its own order a part may have to be done again: only the whole is ever over.
        if self.attempt.closed_at is not None or self.package.sequenced:
            return self.attempt.closed_at is not None or self.attempt.completed_at is not None
        return is_for_review(self.package.edition, sco, self.record(sco))

    def start(self) -> str:
        """The part that was open last, if there is something left to do in it, else the first unfinished one."""
        last = self.attempt.course.get("current", "")
        unfinished = [sco.identifier for sco in self.scos if not outcome(self.package.edition, sco, self.record(sco)).is_done]
        return last if last in unfinished else next(iter(unfinished), self.scos[0].identifier)

    def locked(self) -> list[str]:
        """The parts whose prerequisites are not met (SCORM 1.2)."""
        if not any(sco.prerequisites for sco in self.scos):
            return []
        statuses = {sco.identifier: status_12(sco, self.record(sco)) for sco in self.scos}
        return [sco.identifier for sco in self.scos if not is_open(sco.prerequisites, statuses)]


def load_visit(db: Session, *, token: str, at: datetime) -> Loaded:
    """Hand the saved data of every part to the wrapper; once a capability."""
    here = _held(db, token, at)
    if here.capability.loaded_at is not None:
        raise LaunchEnded
    here.capability.loaded_at = at
    return Loaded(
        edition=here.package.edition,
        start=here.capability.sco or here.start(),
        asked=here.capability.sco != "",
        keep=_pseudonym(f"attempt:{here.attempt.id}"),
        sequence=here.attempt.sequence,
        title=here.package.title,
        review=here.attempt.completed_at is not None or here.attempt.closed_at is not None,
        sequenced=here.package.sequenced,
        parts=[_loaded(here, sco) for sco in here.scos],
        tree=here.package.tree,
        state=here.attempt.course.get("state", ""),
        locked=here.locked(),
    )


def _loaded(here: _Visit, sco: Sco) -> LoadedPart:
    edition, attempt, record = here.package.edition, here.attempt, here.record(sco)
    if record is not None and len(attempt.data) == 1:
        record = {SECONDS: str(attempt.total_seconds)} | record  # kept before parts had clocks of their own
    given = partial(
        initial,
        edition,
        sco,
        learner=(_pseudonym(f"person:{here.person.id}"), here.person.name),
        review=here.is_review(sco),
        liked=preferences(attempt.data.get(attempt.course.get("liked", ""), {})),
    )
    address = f"/p/{here.package.key}/{quote(sco.path)}{sco.query}"
    return LoadedPart(sco.identifier, sco.title, sco.kind, address, data=given(record), fresh=given(None))


def record_visit(db: Session, *, token: str, commit: Commit, at: datetime) -> Committed:
    """Merge what content wrote into the record; a commit that comes late or twice changes nothing."""
    here = _held(db, token, at)
    if here.capability.loaded_at is None:
        raise LaunchEnded
    if commit.sequence <= here.capability.sequence:
        return _answer(here, refused={}, stale=True)
    part = here.part(commit.sco or here.capability.sco or here.start())
    merged = _merged(here, part, commit)
    here.capability.sequence = commit.sequence
    here.attempt.sequence += 1
    record = _counted(here, merged.record, visit=commit.visit, at=at)
    # New mappings each time: changes inside a JSON column are not noticed.
    here.attempt.data = here.attempt.data | {part.identifier: record}
    here.attempt.course = here.attempt.course | _placed(commit, part)
    _settle(db, here, at)
    return _answer(here, refused=merged.refused, stale=False)


def _merged(here: _Visit, part: Sco, commit: Commit) -> Merged:
    before = here.record(part) or {}
    if part.kind == "asset" and not commit.changes:
        return Merged(before | {ENDED: "true"}, {})  # a page that reports nothing was looked at
    return merge(
        here.package.edition,
        renewed(before) if commit.fresh else before,
        commit.changes,
        final=commit.final,
        review=here.is_review(part),
        forced=here.rules.force_completion,
    )


def _placed(commit: Commit, part: Sco) -> dict[str, object]:
    """What a commit says beyond its part: where the learner is, and what the run-time makes of the whole."""
    said: dict[str, object] = {"current": part.identifier}
    if preferences(commit.changes):
        said["liked"] = part.identifier
    if commit.course is not None:
        said |= asdict(commit.course)
    return said


def _held(db: Session, token: str, at: datetime) -> _Visit:
    """What a capability stands for, locked; LaunchEnded alike for what is unknown, expired, ended or suspended."""
    found = db.exec(
        select(ScormCapability, ScormAttempt, Person, ScormPackage.key)
        .join(ScormAttempt, col(ScormAttempt.id) == ScormCapability.attempt_id)
        .join(ScormPackage, col(ScormPackage.id) == ScormAttempt.package_id)
        .join(Person, col(Person.id) == ScormAttempt.person_id)
        .where(
            ScormCapability.token_hash == hashed(token),
            col(ScormCapability.ended_at).is_(None),
            col(ScormCapability.expires_at) > at,
            col(Person.suspended_at).is_(None),
        )
        .with_for_update(of=(ScormCapability, ScormAttempt))
    ).first()
    if found is None:
        raise LaunchEnded
    capability, attempt, person, key = found
    return _Visit(capability, attempt, person, _package(db, key), rules_of(db, unit_id=attempt.unit_id))


_known: dict[str, _Package] = {}
_MOST_KNOWN = 200


def _package(db: Session, key: str) -> _Package:
    """A package never changes, so each worker reads its manifest once; only the latest ones are remembered."""
    if key not in _known:
        row = db.exec(select(ScormPackage).where(ScormPackage.key == key)).one()
        edition, scos = Edition(row.edition), scos_of(row.manifest)
        kept = row.manifest.get("tree")
        sequenced = kept is not None and is_sequenced(edition, kept)
        while len(_known) >= _MOST_KNOWN:
            _known.pop(next(iter(_known)), None)
        _known[key] = _Package(key, row.title, edition, scos, kept or plain_tree(row.title, scos), sequenced)
    return _known[key]


def _counted(here: _Visit, record: Record, *, visit: int, at: datetime) -> dict[str, str]:
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


def _settle(db: Session, here: _Visit, at: datetime) -> None:
    """Draw the conclusions of the record: status, score, and the unit's completion through the one door."""
    attempt, meant = here.attempt, _meaning(here)
    before = attempt.score, is_finished(attempt.status, attempt.success)
    attempt.updated_at = at
    if attempt.completed_at is None or meant.is_done:
        attempt.status = meant.completion
    if attempt.success != "passed" or meant.success == "passed":  # a look around afterwards takes nothing back
        attempt.success, attempt.score = meant.success, meant.score
    attempt.percent = max(attempt.percent, meant.percent)
    actor = _actor(db, here.person)
    if meant.is_done and attempt.completed_at is None:
        attempt.completed_at = at
        passed = True if meant.success == "passed" else None
        complete_unit(db, actor=actor, unit_id=attempt.unit_id, at=at, passed=passed)
    else:
        record_progress(db, actor=actor, unit_id=attempt.unit_id, percent=min(99, attempt.percent), at=at)
    if before != (attempt.score, is_finished(attempt.status, attempt.success)):
        recount(db, person_id=attempt.person_id, unit_id=attempt.unit_id)
    after_commit(db, partial(hub.whisper, topics.of_person(here.person.id or 0)))


def _meaning(here: _Visit) -> Outcome:
    parts = together([outcome(here.package.edition, sco, here.record(sco)) for sco in here.scos])
    if here.package.sequenced and "completion" in here.attempt.course:
        return of_course(here.attempt.course, parts, scored=scores(here.package.tree), mastery=here.rules.mastery)
    return parts


def _answer(here: _Visit, *, refused: dict[str, int], stale: bool) -> Committed:
    attempt = here.attempt
    return Committed(
        sequence=here.capability.sequence,
        attempt_sequence=attempt.sequence,
        status=attempt.status,
        success=attempt.success,
        score=attempt.score,
        percent=attempt.percent,
        done=attempt.completed_at is not None,
        stale=stale,
        refused=refused,
        locked=here.locked(),
    )


def _actor(db: Session, person: Person) -> Actor:
    grants = db.exec(select(RoleGrant).where(RoleGrant.person_id == person.id)).all()
    held = frozenset(Grant(grant.role, grant.organisation_id, grant.course_id) for grant in grants)
    return Actor(person.id or 0, person.organisation_id, person.department_id, held)


def _pseudonym(thing: str) -> str:
    """A word that content and its browser storage may know: always the same, and it leads to nobody."""
    return hmac.new(settings.secret.encode(), f"scorm:{thing}".encode(), "sha256").hexdigest()[:20]
