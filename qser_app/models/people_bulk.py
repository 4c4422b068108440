"""What was done with several people at once, for as long as it can be undone."""

from datetime import datetime
from typing import Any

from sqlmodel import Field

from qser_app.domain.people import Role
from qser_app.domain.people_bulk import Bulk
from qser_app.models.columns import Table, document, refers, word


class BulkChange(Table, table=True):
    """One press; ``people`` hold [number of the person, department before] of each whom it changed."""

    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id"))
    made_by_id: int = Field(sa_column=refers("person.id", cascade=True))
    kind: Bulk = Field(sa_column=word(Bulk))
    role: Role | None = Field(default=None, sa_column=word(Role, nullable=True))
    department_id: int | None = None
    people: list[Any] = Field(sa_column=document())
    made_at: datetime = Field(index=True)
    undone_at: datetime | None = None
