"""The first day of the installation."""

from datetime import datetime

from sqlmodel import Field

from qser_app.models.columns import Table, refers

THE_ONE = 1  # there is one row, or none


class Setup(Table, table=True):
    """How the first day went: the code printed last (its hash), when it was used, by whom, and when they were done."""

    id: int | None = Field(default=None, primary_key=True)
    code_hash: str = Field(max_length=64)
    made_at: datetime
    expires_at: datetime
    used_at: datetime | None = None
    owner_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    closed_at: datetime | None = None
