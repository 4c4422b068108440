"""What people agreed to, and requests that somebody's data be erased."""

from datetime import datetime

from sqlmodel import Field, Index

from qser_app.domain.people_rights import Consent as What
from qser_app.models.columns import Table, refers, word


class Consent(Table, table=True):
    """Somebody agreed to a text, or took it back: a ledger, of which the newest line counts."""

    __table_args__ = (Index("ix_consent_whose", "person_id", "what"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    what: What = Field(sa_column=word(What))
    version: int
    given: bool
    at: datetime


class Erasure(Table, table=True):
    """That somebody's data are to be erased once ``due_at`` has come; open as long as it is neither taken back nor done.

    ``asked_by_id``: the person, an administrator, or nobody: the period for accounts that nobody uses. ``held_at``: it was due and
    had to wait, for nobody else could have taken over.
    """

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    asked_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    asked_at: datetime
    due_at: datetime = Field(index=True)
    taken_back_at: datetime | None = None
    held_at: datetime | None = None
    done_at: datetime | None = None
