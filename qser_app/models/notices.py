"""News for a person, and the outbox of what leaves the house."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, UniqueConstraint

from qser_app.domain.notices_kinds import Way
from qser_app.domain.notices_terms import DigestRhythm
from qser_app.models.columns import Table, document, prose, refers, word

# Most messages are delivered: the few that are not have small indexes of their own.
_WAITING = text("delivered_at is null and dead_at is null")
_DEAD = text("dead_at is not null")
_MAILED = text("mail_due_at is not null")


class Notice(Table, table=True):
    """A line in someone's inbox: a code with its gaps, put into words when it is read.

    ``way``: how it was to come when it was told (``none``: it is remembered, and shown nowhere); ``mail_due_at``: when it leaves by mail
    or in a digest, empty once it has, or where it does not.
    """

    __table_args__ = (
        UniqueConstraint("person_id", "key"),
        Index("ix_notice_mailed", "mail_due_at", sqlite_where=_MAILED, postgresql_where=_MAILED),
    )

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    key: str = Field(max_length=80)
    kind: str = Field(max_length=40)
    code: str = Field(max_length=60)
    gaps: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    link: str = Field(default="", max_length=200)
    at: datetime = Field(index=True)
    read_at: datetime | None = None
    way: Way = Field(default=Way.APP, sa_column=word(Way, default=Way.APP))
    mail_due_at: datetime | None = None


class NoticeChoice(Table, table=True):
    """How somebody wants one kind of news; who chose nothing has no row."""

    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True, primary=True))
    kind: str = Field(max_length=40, primary_key=True)
    way: Way = Field(sa_column=word(Way))
    changed_at: datetime


class NoticeDefault(Table, table=True):
    """How one kind of news comes to an organisation's people who chose nothing themselves; without a row: as the platform has it."""

    organisation_id: int = Field(sa_column=refers("organisation.id", index=False, cascade=True, primary=True))
    kind: str = Field(max_length=40, primary_key=True)
    way: Way = Field(sa_column=word(Way))
    changed_at: datetime


class NoticeTerms(Table, table=True):
    """When mails may come to somebody: quiet hours, working days (``12345``: Monday to Friday), and how often a digest."""

    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True, primary=True))
    digest: DigestRhythm = Field(sa_column=word(DigestRhythm))
    quiet_from: int
    quiet_until: int
    days: str = Field(max_length=7)
    changed_at: datetime


class OutboxMessage(Table, table=True):
    """What must leave the house, written with what caused it; delivered by jobs at least once. Of one ``key`` there is one.

    A worker leases a message for a while; after too many failures it is dead and waits for the superadmin.
    """

    __table_args__ = (
        Index("ix_outbox_message_waiting", "due_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_outbox_message_dead", "dead_at", sqlite_where=_DEAD, postgresql_where=_DEAD),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str | None = Field(default=None, max_length=80, unique=True)
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
