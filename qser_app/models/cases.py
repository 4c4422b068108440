"""Runs through cases, who went which way; and cases that people propose."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, UniqueConstraint

from qser_app.domain.cases_proposals import ProposalStatus
from qser_app.domain.people import Language
from qser_app.models.columns import Table, document, prose, refers, word


class CaseRun(Table, table=True):
    """One run of a person through a case. All are kept; one at the most is open: neither finished nor left.

    ``structure``: what the case was built of when the run began (domain/cases_runs.py), so that a case that was changed is
    not counted as the one it was. At an end: its key, ``scores`` {competence: [gained, best]}, ``stages`` {stage: times}.
    """

    __table_args__ = (UniqueConstraint("person_id", "unit_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    number: int
    structure: str = Field(max_length=32)
    started_at: datetime
    left_at: datetime | None = None
    finished_at: datetime | None = None
    end_key: str = Field(default="", max_length=40)
    scores: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    stages: dict[str, Any] = Field(default_factory=dict, sa_column=document())


class CaseStep(Table, table=True):
    """One choice of a run; never changed. ``operation`` is the browser's name for it, so that repeating it is harmless."""

    __table_args__ = (UniqueConstraint("run_id", "number"), UniqueConstraint("run_id", "operation"))

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(sa_column=refers("case_run.id", index=False, cascade=True))
    number: int
    scene: str = Field(max_length=40)
    choice: int
    operation: str = Field(max_length=36)
    chosen_at: datetime


class CaseProposal(Table, table=True):
    """A case that somebody tells from their own work, in their own ``language``; what it became, with the answer they were given.

    One at the most of each person is being written. ``unit_id``: the unit whose draft was made of it.
    """

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    organisation_id: int = Field(sa_column=refers("organisation.id", cascade=True))
    language: Language = Field(sa_column=word(Language))
    status: ProposalStatus = Field(sa_column=word(ProposalStatus))
    title: str = Field(default="", max_length=200)
    place: str = Field(default="", max_length=200)
    happened: str = Field(default="", sa_column=prose())
    hard: str = Field(default="", sa_column=prose())
    helped: str = Field(default="", sa_column=prose())
    note: str = Field(default="", max_length=1000)
    unit_id: int | None = Field(default=None, sa_column=refers("unit.id", nullable=True))
    answered_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    written_at: datetime
    answered_at: datetime | None = None
