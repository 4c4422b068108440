"""Question banks, attempts and answers."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, UniqueConstraint

from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.models.columns import Table, document, refers, word


class Question(Table, table=True):
    """One version of a bank question; a version never changes, so an attempt that has begun never does.

    ``body``: {language: {stem, explanation, options: [{key, text, feedback}]}}, with ``prompts`` (match), ``gaps`` or ``unit``
    (numeric) where the kind has them. ``answer_key``: what is right, by kind (docs/quizzes.md), never sent to a browser before submission.
    ``tags``: the author's own words about the question.
    """

    __table_args__ = (UniqueConstraint("module_id", "key", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    module_id: int = Field(sa_column=refers("module.id", index=False, cascade=True))
    key: str = Field(max_length=60)
    version: int
    kind: QuestionKind = Field(sa_column=word(QuestionKind))
    body: dict[str, Any] = Field(sa_column=document())
    answer_key: dict[str, Any] = Field(sa_column=document())
    tags: list[str] = Field(default_factory=list, sa_column=document())
    lesson_key: str = Field(default="", max_length=60)
    digest: str = Field(max_length=64)
    created_at: datetime
    retired_at: datetime | None = None


class QuizAttempt(Table, table=True):
    """One try of a quiz. ``draw``: [{question: id, options: [option keys in shown order]}], fixed at the start.

    Times are the server's; ``score`` is 0 to 100, set once.
    """

    __table_args__ = (UniqueConstraint("person_id", "unit_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    number: int
    draw: list[dict[str, Any]] = Field(sa_column=document())
    position: int = 0
    started_at: datetime
    deadline_at: datetime | None = None
    submitted_at: datetime | None = None
    score: int | None = None
    passed: bool | None = None


class QuizAnswer(Table, table=True):
    """What is chosen at one place of an attempt; ``credit`` 0 to 100, once the attempt was handed in."""

    __table_args__ = (UniqueConstraint("attempt_id", "place"),)

    id: int | None = Field(default=None, primary_key=True)
    attempt_id: int = Field(sa_column=refers("quiz_attempt.id", index=False, cascade=True))
    place: int
    chosen: list[str] = Field(sa_column=document())
    answered_at: datetime
    credit: int | None = None


class QuizSave(Table, table=True):
    """One save of one answer, as the browser named it: ``operation`` makes repeating it harmless, however late it comes."""

    __table_args__ = (UniqueConstraint("attempt_id", "operation"),)

    id: int | None = Field(default=None, primary_key=True)
    attempt_id: int = Field(sa_column=refers("quiz_attempt.id", index=False, cascade=True))
    operation: str = Field(max_length=36)
    place: int
    chosen: list[str] = Field(sa_column=document())
    saved_at: datetime
