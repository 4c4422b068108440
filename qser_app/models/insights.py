"""Who looked at whose profile."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from qser_app.models.columns import Table, refers


class ProfileView(Table, table=True):
    """Somebody looked at a part of another's profile; once an hour is enough. ``person_id`` is whose profile it is, who may read this."""

    __table_args__ = (UniqueConstraint("person_id", "viewer_id", "part", "hour"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    viewer_id: int = Field(sa_column=refers("person.id"))
    part: str = Field(max_length=20)
    hour: datetime
    at: datetime
