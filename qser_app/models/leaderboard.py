"""The seasons of an organisation: periods in which its boards begin anew."""

from datetime import datetime

from sqlmodel import Field, Index

from qser_app.models.columns import Table, refers


class Season(Table, table=True):
    """From the midnight before its first day to the one after its last (``ends_at``), as clocks in ``zone`` show it.

    A season closes the board, never the ledger. ``zone`` empty: that of the organisation's first clock.
    """

    __table_args__ = (Index("ix_season_organisation", "organisation_id", "begins_at"),)

    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id", index=False, cascade=True))
    name: str = Field(max_length=60)
    begins_at: datetime
    ends_at: datetime
    zone: str = Field(default="", max_length=64)
    made_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    made_at: datetime
