"""News for a person, and the outbox of what leaves the house."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, UniqueConstraint

from qser_app.models.columns import Table, document, prose, refers

# Most messages are delivered: the few that are not have small indexes of their own.
_WAITING = text("delivered_at is null and dead_at is null")
_DEAD = text("dead_at is not null")


class Notice(Table, table=True):
    """A line in someone's inbox: a code with its gaps, put into words when it is read."""

    __table_args__ = (UniqueConstraint("person_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    key: str = Field(max_length=80)
    code: str = Field(max_length=60)
    gaps: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    link: str = Field(default="", max_length=200)
    at: datetime = Field(index=True)
    read_at: datetime | None = None


class OutboxMessage(Table, table=True):
    """What must leave the house, written with what caused it; delivered by jobs at least once.

    A worker leases a message for a while; after too many failures it is dead and waits for the superadmin.
    """

    __table_args__ = (
        Index("ix_outbox_message_waiting", "due_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_outbox_message_dead", "dead_at", sqlite_where=_DEAD, postgresql_where=_DEAD),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(max_length=40)
    payload: dict[str, Any] = Field(sa_column=document())
    created_at: datetime
    due_at: datetime
    leased_until: datetime | None = None
    attempts: int = 0
    delivered_at: datetime | None = Field(default=None, index=True)
    dead_at: datetime | None = None
    last_error: str = Field(default="", sa_column=prose())


class JobLease(Table, table=True):
    """Who does a job of the house until when; whoever finds the time passed may take it."""

    name: str = Field(primary_key=True, max_length=40)
    holder: str = Field(max_length=40)
    until: datetime
