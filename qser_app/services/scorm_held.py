"""What a capability stands for: one learner, one attempt, one package, and the rules of its unit."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import Edition, LaunchEnded, Sco, scos_of
from qser_app.domain.scorm_data import DONE, Leaving, is_for_review, outcome, status_12
from qser_app.domain.scorm_prerequisites import is_open
from qser_app.domain.scorm_rules import ScormRules, under
from qser_app.domain.scorm_tree import is_sequenced, plain_tree
from qser_app.models import Person, ScormAttempt, ScormCapability, ScormPackage
from qser_app.queries.scorm_rules import rules_of
from qser_app.services.scorm_attempts import hashed
from qser_app.settings import settings

# Asked by every commit: built once, which is a third of what it would cost.
_HELD = (
    select(ScormCapability, ScormAttempt, Person, ScormPackage.key)
    .join(ScormAttempt, col(ScormAttempt.id) == ScormCapability.attempt_id)
    .join(ScormPackage, col(ScormPackage.id) == ScormAttempt.package_id)
    .join(Person, col(Person.id) == ScormAttempt.person_id)
    .where(
        col(ScormCapability.token_hash) == bindparam("hash"),
        col(ScormCapability.ended_at).is_(None),
        col(ScormCapability.expires_at) > bindparam("at"),
        col(Person.suspended_at).is_(None),
    )
    .with_for_update(of=(ScormCapability, ScormAttempt))
)
_MOST_KNOWN = 200
_known: dict[str, "Played"] = {}


@dataclass(frozen=True, slots=True)
class Played:
    """What a package's visits need of it."""

    key: str
    title: str
    edition: Edition
    scos: tuple[Sco, ...]
    tree: dict[str, Any]
    sequenced: bool

    @property
    def shared(self) -> list[str]:
        """The objectives that the package shares with others."""
        return self.tree.get("shared", []) if self.sequenced else []


@dataclass(frozen=True, slots=True)
class Held:
    """What a capability stands for."""

    capability: ScormCapability
    attempt: ScormAttempt
    person: Person
    package: Played
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

    def is_review(self, sco: Sco, *, launch: str = "") -> bool:
        """Whether what is said in a part changes no result any more.

        Within the launch in which it came to its end everything still counts, also where it arrives with a later one:
        ``launch`` names the one that heard it.
        """
        heard = {self.launch, launch}
        if self.attempt.closed_at is not None:
            return True
        # In a package that decides its own order a part may have to be done again: only the whole is ever over.
        if self.package.sequenced:
            return self.attempt.completed_at is not None and self.attempt.course.get(DONE) not in heard
        record = self.record(sco)
        return record is not None and is_for_review(self.package.edition, sco, record) and record.get(DONE) not in heard

    @property
    def launch(self) -> str:
        """A name for the launch that no other one has."""
        return pseudonym(f"launch:{self.capability.token_hash}")

    def leaving(self, sco: Sco) -> Leaving:
        """What completes a part that is left."""
        if self.rules.force_completion:
            return Leaving.FORCED
        return Leaving.SPOKEN if sco.completes_itself else Leaving.SILENT

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


def held(db: Session, token: str, at: datetime) -> Held:
    """What a capability stands for, locked; LaunchEnded alike for what is unknown, expired, ended or suspended."""
    found = db.exec(_HELD, params={"hash": hashed(token), "at": at}).first()
    if found is None:
        raise LaunchEnded
    capability, attempt, person, key = found
    return Held(capability, attempt, person, _package(db, key), rules_of(db, unit_id=attempt.unit_id))


def pseudonym(thing: str) -> str:
    """A word that content and its browser storage may know: always the same, and it leads to nobody."""
    return hmac.new(settings.secret.encode(), f"scorm:{thing}".encode(), "sha256").hexdigest()[:20]


def _package(db: Session, key: str) -> Played:
    """A package never changes, so each worker reads its manifest once; only the latest ones are remembered."""
    if key not in _known:
        row = db.exec(select(ScormPackage).where(ScormPackage.key == key)).one()
        edition, scos = Edition(row.edition), scos_of(row.manifest)
        kept = row.manifest.get("tree")
        sequenced = kept is not None and is_sequenced(edition, kept)
        while len(_known) >= _MOST_KNOWN:
            _known.pop(next(iter(_known)), None)
        _known[key] = Played(key, row.title, edition, scos, kept or plain_tree(row.title, scos), sequenced)
    return _known[key]
