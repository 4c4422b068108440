"""Learners in packages, for tests: a released package, and visits to it."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session

from qser_app.domain.people import Actor, Role
from qser_app.domain.scorm import Committed, Loaded, Place
from qser_app.domain.scorm_commit import Commit
from qser_app.models import Person
from qser_app.services.scorm import import_package, release_package, unpack
from qser_app.services.scorm_attempts import launch
from qser_app.services.scorm_visits import load_visit, record_visit
from tests.support.courses import a_course, a_module
from tests.support.packages import a_package
from tests.support.people import NOON, a_person, actor_for, an_organisation


class Released:
    """A package in a unit, its facilitator and its learner."""

    def __init__(self, db: Session, source: Path) -> None:
        self.organisation = an_organisation(db)
        self.facilitator = actor_for(a_person(db, self.organisation, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)
        self.person = a_person(db, self.organisation, name="Ada")
        self.learner = actor_for(self.person)
        self.course = a_course(db, "COUNTER", units=0, organisation_id=self.organisation.id)
        self.module = a_module(db, self.course, "first", position=0)
        self.package_id = self.keep(db, source)
        self.unit_id = self.release(db, self.package_id)

    @staticmethod
    def person_of(db: Session, actor: Actor) -> Person:
        """The row behind an actor."""
        return db.get_one(Person, actor.person_id)

    def keep(self, db: Session, source: Path) -> int:
        """Unpack and remember a package."""
        return import_package(db, actor=self.facilitator, package=unpack(source), at=NOON)

    def release(self, db: Session, package_id: int, unit_id: int = 0) -> int:
        """Publish it in a new unit, or as the next version of one."""
        place = Place(self.module.id, "At the counter", unit_id)
        return release_package(db, actor=self.facilitator, package_id=package_id, place=place, at=NOON)

    def visit(self, db: Session, *, at: datetime = NOON, sco: str = "", actor: Actor | None = None) -> "Visit":
        """A learner opens it."""
        return Visit(db, launch(db, actor=actor or self.learner, unit_id=self.unit_id, at=at, sco=sco), at)


class Visit:
    """One window in which content runs."""

    def __init__(self, db: Session, token: str, at: datetime) -> None:
        self.db, self.token, self.at, self.sequence = db, token, at, 0
        self.loaded: Loaded = load_visit(db, token=token, at=at)

    def save(self, changes: dict[str, str], *, after: int = 60, **more: Any) -> Committed:
        """Commit what content wrote in the part that started, ``after`` seconds from the start; ``more`` as in Commit."""
        self.sequence += 1
        commit = Commit(self.sequence, changes, **({"sco": self.loaded.start} | more))
        return record_visit(self.db, token=self.token, commit=commit, at=self.at + timedelta(seconds=after))


def released(db: Session, folder: Path, **fields: str) -> Released:
    """A small package of our own, published."""
    folder.mkdir(parents=True, exist_ok=True)
    return Released(db, a_package(folder / "package.zip", **fields))
