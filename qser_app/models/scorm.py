"""SCORM packages, the files they hold, and what learners recorded in them."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, UniqueConstraint

from qser_app.domain.scorm_rules import Counts
from qser_app.domain.scorm_versions import OfferChoice
from qser_app.models.columns import Table, document, prose, refers, word


class ScormPackage(Table, table=True):
    """An imported package, never changed; ``key`` is a random word under which the content origin serves it."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(max_length=43, unique=True)
    sha256: str = Field(max_length=64, index=True)
    organisation_id: int | None = Field(default=None, sa_column=refers("organisation.id", nullable=True))
    edition: str = Field(max_length=20)
    title: str = Field(max_length=300)
    size: int
    manifest: dict[str, Any] = Field(sa_column=document())
    report: list[Any] = Field(default_factory=list, sa_column=document())
    imported_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    imported_at: datetime


class ScormFile(Table, table=True):
    """A file of a package: only what stands here is ever served."""

    __table_args__ = (UniqueConstraint("package_id", "path"),)

    id: int | None = Field(default=None, primary_key=True)
    package_id: int = Field(sa_column=refers("scorm_package.id", index=False, cascade=True))
    path: str = Field(max_length=500)
    sha256: str = Field(max_length=64)
    size: int
    content_type: str = Field(max_length=100)


class ScormRelease(Table, table=True):
    """Which package a unit gives to those who begin: a ledger, whose newest line counts; rolling back adds a line.

    ``offered_at``: since then people who are in the middle of an older version may change over.
    """

    __table_args__ = (UniqueConstraint("unit_id", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(sa_column=refers("unit.id", index=False, cascade=True))
    package_id: int = Field(sa_column=refers("scorm_package.id"))
    version: int
    released_at: datetime
    released_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    offered_at: datetime | None = None
    offered_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))


class ScormMove(Table, table=True):
    """What a learner answered when a release was offered to them in the middle of an older version."""

    __table_args__ = (UniqueConstraint("attempt_id", "release_id"),)

    id: int | None = Field(default=None, primary_key=True)
    attempt_id: int = Field(sa_column=refers("scorm_attempt.id", index=False, cascade=True))
    release_id: int = Field(sa_column=refers("scorm_release.id", cascade=True))
    from_package_id: int = Field(sa_column=refers("scorm_package.id"))
    choice: OfferChoice = Field(sa_column=word(OfferChoice))
    at: datetime


class ScormRule(Table, table=True):
    """What a facilitator decided for a unit's package; beside the unit, so that bringing content in again leaves it alone.

    ``attempts`` 0: as many as one likes. ``mastery`` in per cent, empty: what the package asks for.
    """

    unit_id: int = Field(sa_column=refers("unit.id", index=False, cascade=True, primary=True))
    attempts: int = 0
    counts: Counts = Field(sa_column=word(Counts))
    mastery: int | None = None
    force_completion: bool = False
    own_window: bool = False
    changed_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    changed_at: datetime


class ScormAttempt(Table, table=True):
    """A learner in a package. ``data``: {sco identifier: the run-time's cmi data}; ``sequence`` only grows.

    ``course``: the part that was open last ("current"), and what the run-time's sequencing says of the whole
    (domain/scorm_commit.py). ``score`` is 0 to 100, self-reported by the content. ``closed_at``: from then on it is only
    for review; ``reset_at``: a facilitator took it out, so it counts nowhere.
    """

    __table_args__ = (UniqueConstraint("person_id", "unit_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    package_id: int = Field(sa_column=refers("scorm_package.id"))
    number: int
    data: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    course: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    sequence: int = 0
    status: str = Field(default="not attempted", max_length=20)
    success: str = Field(default="unknown", max_length=20)
    score: int | None = None
    percent: int = 0
    total_seconds: int = 0
    started_at: datetime
    updated_at: datetime
    completed_at: datetime | None = None
    closed_at: datetime | None = None
    reset_at: datetime | None = None


class ScormObjective(Table, table=True):
    """What a person has reached in an objective that packages share (domain/scorm_objectives.py); ``attempt_id``: who said so last."""

    __table_args__ = (UniqueConstraint("person_id", "name_hash"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    name_hash: str = Field(max_length=64)
    name: str = Field(sa_column=prose())
    state: dict[str, Any] = Field(sa_column=document())
    attempt_id: int = Field(sa_column=refers("scorm_attempt.id", cascade=True))
    updated_at: datetime


class ScormCapability(Table, table=True):
    """The right to read and write one attempt for a while; only the token's hash is kept. ``sco``: the part asked for, if any.

    ``loaded_at``: a wrapper has read the saved data; no second one may. ``session_seconds``: what of this visit is
    already in the attempt's total.
    """

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(max_length=64, unique=True)
    attempt_id: int = Field(sa_column=refers("scorm_attempt.id", cascade=True))
    sco: str = Field(max_length=300)
    sequence: int = 0
    session_seconds: int = 0
    created_at: datetime
    loaded_at: datetime | None = None
    expires_at: datetime = Field(index=True)
    ended_at: datetime | None = None
