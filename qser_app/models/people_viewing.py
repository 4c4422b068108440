"""Who looked at the platform as somebody else sees it."""

from datetime import datetime

from sqlmodel import Field, Index

from qser_app.models.columns import Table, refers


class Viewing(Table, table=True):
    """``viewer_id`` looked at the platform as ``person_id`` sees it, for a ``reason``; it is over at ``until`` or, before, at ``ended_at``.

    What is read of it: the person's access log, and on every event the session that names it (``web_session.viewing_id``).
    """

    __table_args__ = (Index("ix_viewing_whose", "person_id", "begun_at"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    viewer_id: int = Field(sa_column=refers("person.id"))
    reason: str = Field(max_length=200)
    begun_at: datetime
    until: datetime
    ended_at: datetime | None = None
