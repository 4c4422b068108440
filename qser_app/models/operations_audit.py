"""The audit log: chains of what was done, one for each organisation and one for the house."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, UniqueConstraint

from qser_app.models.columns import Table, document, refers


class AuditEntry(Table, table=True):
    """A link; added and never changed. ``digest`` covers all of it and the ``previous`` one's; ``chain``: the organisation, 0: the house.

    ``kind`` is no checked word in the database: a link must stay what it was, whatever kinds there are later.
    """

    __table_args__ = (UniqueConstraint("chain", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    chain: int
    number: int
    at: datetime = Field(index=True)
    kind: str = Field(max_length=40, index=True)
    actor_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    subject_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    details: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    origin: str = Field(default="", max_length=120)
    previous: str = Field(max_length=64)
    digest: str = Field(max_length=64)


class AuditHead(Table, table=True):
    """The newest link of each chain: whoever adds one locks this row first.

    ``begins``, ``before``: number and digest of the last link that was let go when its time was over.
    """

    chain: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    number: int = 0
    digest: str = Field(max_length=64)
    begins: int = 0
    before: str = Field(max_length=64)
