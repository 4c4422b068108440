"""What was changed in a glossary, by whom: rows are added and never changed."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, Index

from qser_app.domain.courses_glossary_desk import TermChangeKind
from qser_app.domain.people import Language
from qser_app.models.columns import Table, document, refers, word


class TermChange(Table, table=True):
    """A term as it stood from then on, in one language, or (``key`` empty) the days of a glossary.

    What came with a folder is on file from its first change on. ``made_by`` empty: an operator with a folder.
    """

    __table_args__ = (Index("ix_term_change_course_id_key", "course_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True))
    key: str = Field(default="", max_length=60)
    language: Language = Field(sa_column=word(Language))
    kind: TermChangeKind = Field(sa_column=word(TermChangeKind))
    words: dict[str, Any] = Field(sa_column=document())
    made_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    at: datetime
