"""Question banks, attempts and answers."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, UniqueConstraint

from qser_app.domain.people import Language
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.models.columns import Table, document, refers, word


class Question(Table, table=True):
    """One version of a bank question; a version never changes, so an attempt that has begun never does.

    ``body``: {language: {stem, explanation, options: [{key, text, feedback}]}}, with ``prompts`` (match), ``gaps`` or ``unit``
    (numeric) where the kind has them. ``answer_key``: what is right, by kind (docs/quizzes.md), never sent to a browser before submission.
    ``tags``: the author's own words about the question. ``from_file``: a facilitator brought it in, so that the course folder
    does not retire what it does not know. ``made_here``: this version was written in the browser; an import leaves it.
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
    from_file: bool = False
    made_here: bool = False
    created_at: datetime
    retired_at: datetime | None = None


class BankFile(Table, table=True):
    """A file of questions between its report and its import, as it was read; each facilitator has one a module at a time.

    ``reading``: {format, drafts, unread, notes}, as the domain's Reading.
    """

    __table_args__ = (UniqueConstraint("person_id", "module_id"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    module_id: int = Field(sa_column=refers("module.id", cascade=True))
    language: Language = Field(sa_column=word(Language))
    name: str = Field(max_length=200)
    reading: dict[str, Any] = Field(sa_column=document())
    received_at: datetime


class QuestionDraft(Table, table=True):
    """A question while it is being written, shared by the module's authors; at most one for each ``key``.

    ``form``: the domain's Form. ``question_id``: the version it began from, empty for a new question. ``revision`` grows with
    every save, ``operation`` is the last one by its own name. ``closed_at``: it was put away, and can be taken out again.
    """

    __table_args__ = (UniqueConstraint("module_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    module_id: int = Field(sa_column=refers("module.id", index=False, cascade=True))
    key: str = Field(max_length=60)
    question_id: int | None = Field(default=None, sa_column=refers("question.id", nullable=True, cascade=True))
    form: dict[str, Any] = Field(sa_column=document())
    revision: int = 0
    operation: str = Field(default="", max_length=36)
    written_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    written_at: datetime
    closed_at: datetime | None = None


class QuestionVisit(Table, table=True):
    """Somebody who has the draft of a question open, and when their page last said so."""

    __table_args__ = (UniqueConstraint("draft_id", "person_id"),)

    id: int | None = Field(default=None, primary_key=True)
    draft_id: int = Field(sa_column=refers("question_draft.id", index=False, cascade=True))
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    seen_at: datetime


class QuizAttempt(Table, table=True):
    """One try of a quiz. ``draw``, fixed at the start: [{question: id, options: [option keys in shown order], aliases: [what
    the screen calls them, where they are shuffled]}].

    Times are the server's; ``deadline_at`` holds the ``extra`` time (per cent) already, ``seconds_each`` too. ``score`` is
    0 to 100, set when it was handed in, as is the ``language`` it was graded in. ``practice`` counts nowhere: it asks again
    what was missed in the attempt ``source_id``. ``score_shown``: whether the rules let its owner see the score.
    """

    __table_args__ = (UniqueConstraint("person_id", "unit_id", "practice", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    number: int
    practice: bool = False
    source_id: int | None = Field(default=None, sa_column=refers("quiz_attempt.id", nullable=True, cascade=True))
    draw: list[dict[str, Any]] = Field(sa_column=document())
    position: int = 0
    language: str = Field(default="", max_length=5)
    started_at: datetime
    deadline_at: datetime | None = Field(default=None, index=True)
    extra: int = 0
    seconds_each: int = 0
    submitted_at: datetime | None = Field(default=None, index=True)
    score: int | None = None
    passed: bool | None = None
    score_shown: bool = True
    regraded_at: datetime | None = None


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


class QuizOpening(Table, table=True):
    """When a question with a time of its own was first shown, and when that time ends."""

    __table_args__ = (UniqueConstraint("attempt_id", "place"),)

    id: int | None = Field(default=None, primary_key=True)
    attempt_id: int = Field(sa_column=refers("quiz_attempt.id", index=False, cascade=True))
    place: int
    opened_at: datetime
    closes_at: datetime


class QuizSettings(Table, table=True):
    """What was set for a quiz in the house; stands before the author's own options, so an import never undoes it."""

    unit_id: int = Field(sa_column=refers("unit.id", index=False, cascade=True, primary=True))
    options: dict[str, Any] = Field(sa_column=document())
    changed_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    changed_at: datetime


class QuizExtraTime(Table, table=True):
    """More time for one person in one quiz, in per cent: a ledger, of which the newest line counts. Nought takes it back."""

    __table_args__ = (Index("ix_quiz_extra_time_whose", "person_id", "unit_id"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id", cascade=True))
    percent: int
    given_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    given_at: datetime
