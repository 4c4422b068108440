"""Certificates, and how long those of a course hold."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, UniqueConstraint

from qser_app.models.columns import Table, document, refers


class Certificate(Table, table=True):
    """That a person completed a course, proved by tests the house graded. A renewal is a certificate of its own, the next ``round``.

    ``words`` ({language: title, outcomes, modules}), ``minutes`` and ``evidence`` (the attempts that were passed) say what was
    learned then, whatever becomes of the course. ``shows_name``: whether whoever holds the number may read the name.
    """

    __table_args__ = (UniqueConstraint("person_id", "course_id", "round"),)

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(max_length=32, unique=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    course_id: int = Field(sa_column=refers("course.id"))
    round: int = 1
    minutes: int
    words: dict[str, Any] = Field(sa_column=document())
    evidence: list[int] = Field(default_factory=list, sa_column=document())
    issued_at: datetime = Field(index=True)
    expires_at: datetime | None = Field(default=None, index=True)
    shows_name: bool = False
    withdrawn_at: datetime | None = None
    withdrawn_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    reason: str = Field(default="", max_length=300)


class CertificateRule(Table, table=True):
    """For how many months the certificates of a course hold; a course without a row: for good."""

    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True, primary=True))
    months: int = 0
    changed_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    changed_at: datetime
