"""News for a person, and the outbox of what leaves the house."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel, UniqueConstraint

from qser_app.models.columns import document, prose, refers


class Notice(SQLModel, table=True):
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


class OutboxMessage(SQLModel, table=True):
    """What must leave the house, written with what caused it; delivered by jobs at least once.

    A worker leases a message for a while; after too many failures it is dead and waits for the superadmin.
    """

    __tablename__ = "outbox_message"

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(max_length=40)
    payload: dict[str, Any] = Field(sa_column=document())
    created_at: datetime
    due_at: datetime = Field(index=True)
    leased_until: datetime | None = None
    attempts: int = 0
    delivered_at: datetime | None = None
    dead_at: datetime | None = Field(default=None, index=True)
    last_error: str = Field(default="", sa_column=prose())
