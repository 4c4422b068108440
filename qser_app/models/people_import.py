"""Sheets of people to be taken in, while they are looked at and carried out."""

from datetime import datetime

from sqlmodel import Field

from qser_app.domain.people_import import Stage
from qser_app.models.columns import Table, document, refers, word


class PeopleSheet(Table, table=True):
    """A sheet that was sent. ``rows`` hold what stands in each (`domain/people_import.py`); they go when it was carried out.

    ``done`` rows are behind it, ``told`` says how many of them had which fate; ``send``: invitations leave at once.
    ``unread``: the columns that are left out, each [letter, heading]; they go with the rows.
    """

    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id"))
    sent_by_id: int = Field(sa_column=refers("person.id", cascade=True))
    name: str = Field(default="", max_length=200)
    rows: list[list[int | str]] = Field(sa_column=document())
    unread: list[list[str]] = Field(default_factory=list, sa_column=document())
    stage: Stage = Field(default=Stage.READ, sa_column=word(Stage, index=True))
    send: bool = True
    create_departments: bool = False
    done: int = 0
    total: int = 0
    told: dict[str, int] = Field(default_factory=dict, sa_column=document())
    sent_at: datetime
