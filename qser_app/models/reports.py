"""Workbooks being made in the background, and reports that somebody keeps."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field

from qser_app.domain.reports_exports import Stage
from qser_app.domain.reports_rules import Rhythm
from qser_app.models.columns import Table, document, refers, word

# Nearly all are finished: those that are not have a small index of their own.
_OPEN = text("stage in ('waiting', 'running')")


class ReportExport(Table, table=True):
    """A workbook that somebody asked for; ``key`` names its file and its address.

    Whoever makes it holds a lease and says ``done`` rows of ``total``; when the lease has passed another takes it up.
    """

    __table_args__ = (Index("ix_report_export_open", "asked_at", sqlite_where=_OPEN, postgresql_where=_OPEN),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    key: str = Field(max_length=43, unique=True)
    kind: str = Field(max_length=40)
    title: str = Field(default="", max_length=300)
    asked: dict[str, Any] = Field(sa_column=document())
    stage: Stage = Field(default=Stage.WAITING, sa_column=word(Stage))
    done: int = 0
    total: int = 0
    size: int = 0
    tries: int = 0
    error: str = Field(default="", max_length=200)
    asked_at: datetime
    leased_until: datetime | None = None
    holder: str = Field(default="", max_length=40)
    ended_at: datetime | None = None
    expires_at: datetime | None = None


class ReportView(Table, table=True):
    """A report with its filters that somebody keeps under a name; ``due_at``: when a mail says next that it is there."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    name: str = Field(max_length=100)
    report: str = Field(max_length=40)
    asked: dict[str, Any] = Field(sa_column=document())
    rhythm: Rhythm = Field(default=Rhythm.NEVER, sa_column=word(Rhythm))
    due_at: datetime | None = Field(default=None, index=True)
    made_at: datetime
