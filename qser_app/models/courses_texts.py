"""What authors write before learners see it, what learners have seen, and who writes now."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, Index, UniqueConstraint

from qser_app.domain.courses_texts import TextOf, VersionKind
from qser_app.domain.people import Language
from qser_app.models.columns import Table, document, refers, word


class TextDraft(Table, table=True):
    """The draft of one text, shared by all its authors: ``of`` and ``of_id`` say whose text it is.

    ``revision`` grows with every save and is never used twice. Learners see the text as of ``published_revision``: what is
    newer waits to be published. ``base_version``: the published version it began from. ``operation``: the last save, by its own name.
    """

    __table_args__ = (UniqueConstraint("of", "of_id", "language"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    of: TextOf = Field(sa_column=word(TextOf))
    of_id: int
    language: Language = Field(sa_column=word(Language))
    words: dict[str, Any] = Field(sa_column=document())
    revision: int
    published_revision: int = 0
    base_version: int = 0
    operation: str = Field(default="", max_length=36)
    written_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    written_at: datetime


class TextVersion(Table, table=True):
    """A text as it once stood; rows are added and never changed.

    ``number`` counts what learners have seen, from 1; it is empty for what was only kept while somebody wrote.
    """

    __table_args__ = (UniqueConstraint("of", "of_id", "language", "number"), Index("ix_text_version_of_id_at", "of_id", "at"))

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    of: TextOf = Field(sa_column=word(TextOf))
    of_id: int
    language: Language = Field(sa_column=word(Language))
    number: int | None = None
    kind: VersionKind = Field(sa_column=word(VersionKind))
    words: dict[str, Any] = Field(sa_column=document())
    note: str = Field(default="", max_length=300)
    made_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    at: datetime


class TextVisit(Table, table=True):
    """Somebody who has a text open, and when their page last said so."""

    __table_args__ = (UniqueConstraint("of", "of_id", "language", "person_id"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    of: TextOf = Field(sa_column=word(TextOf))
    of_id: int
    language: Language = Field(sa_column=word(Language))
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    seen_at: datetime
