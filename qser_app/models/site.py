"""News and events of the public site."""

from datetime import datetime
from typing import Any

from sqlmodel import Field

from qser_app.domain.people import Language
from qser_app.domain.site_news import Kind
from qser_app.models.columns import Table, document, refers, word


class NewsItem(Table, table=True):
    """A piece of news or an event, one record for all its languages.

    The draft: ``kind`` to ``link``; ``words`` are {language: {title, summary, body, alt, place}}, ``picture`` {sha256, ending, width,
    height}.
    What visitors see from ``publish_at`` on, unless it was withdrawn: ``shown`` (the draft as it was then, rendered), with the columns
    that lists are sorted and files are let out by.
    """

    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id"))
    slug: str = Field(max_length=80, unique=True)
    source_language: Language = Field(sa_column=word(Language))
    kind: Kind = Field(sa_column=word(Kind))
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    time_zone: str = Field(max_length=64)
    link: str = Field(default="", max_length=400)
    words: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    picture: dict[str, Any] | None = Field(default=None, sa_column=document(nullable=True))
    shown: dict[str, Any] | None = Field(default=None, sa_column=document(nullable=True))
    shown_kind: Kind | None = Field(default=None, sa_column=word(Kind, nullable=True, check="shown_kind"))
    shown_begins_at: datetime | None = Field(default=None, index=True)
    shown_ends_at: datetime | None = None
    shown_picture: str = Field(default="", max_length=64, index=True)
    publish_at: datetime | None = Field(default=None, index=True)
    published_at: datetime | None = None
    withdrawn_at: datetime | None = None
    written_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    created_at: datetime
