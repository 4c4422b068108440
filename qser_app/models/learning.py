"""What a person has done in a unit, and the time it took."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, UniqueConstraint

from qser_app.models.columns import Table, document, prose, refers


class UnitProgress(Table, table=True):
    """A person in a unit. Once ``completed_at`` is set it stays; ``place`` is where to resume.

    ``score`` and ``percent`` are 0 to 100.
    """

    __table_args__ = (UniqueConstraint("person_id", "unit_id"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    course_id: int = Field(sa_column=refers("course.id"))
    percent: int = 0
    score: int | None = None
    passed: bool | None = None
    place: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    active_seconds: int = 0
    open_seconds: int = 0
    started_at: datetime
    updated_at: datetime
    completed_at: datetime | None = Field(default=None, index=True)


class Sitting(Table, table=True):
    """One stretch of work in one tab; ``key`` comes from the browser, the seconds from the server's clock."""

    __table_args__ = (UniqueConstraint("person_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    key: str = Field(max_length=36)
    started_at: datetime = Field(index=True)
    last_beat_at: datetime
    active_seconds: int = 0
    open_seconds: int = 0


class LearningDay(Table, table=True):
    """A person's active seconds on one day of their own calendar: the hour ring.

    ``last_beat_at`` is the last beat of any tab, so that two tabs never count the same minute twice.
    """

    __table_args__ = (UniqueConstraint("person_id", "day"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    day: date
    active_seconds: int = 0
    last_beat_at: datetime | None = None


class LearningTotal(Table, table=True):
    """What a person's work in one course adds up to, kept in the same transaction as the rows it sums up; ``qser doctor`` proves it.

    Of their progress: active ``seconds``, ``units`` completed (also those no longer in use), how many are ``scored`` and the sum of
    those ``scores``, and when they last got on. Of the quizzes they handed in, practice apart: how many ``tests``, how many of them
    ``passed``, and the sum of their ``results``. Sums, not means: only sums can be added to, and added up.
    """

    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True, primary=True))
    course_id: int = Field(sa_column=refers("course.id", primary=True))
    seconds: int = 0
    units: int = 0
    scored: int = 0
    scores: int = 0
    last_at: datetime | None = None
    tests: int = 0
    passed: int = 0
    results: int = 0


class Reflection(Table, table=True):
    """What a learner wrote for themselves at one ``place`` of a lesson; nobody else reads it."""

    __table_args__ = (UniqueConstraint("person_id", "unit_id", "place"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    place: str = Field(max_length=40)
    text: str = Field(default="", sa_column=prose())
    updated_at: datetime


class RecordingPlace(Table, table=True):
    """Where a person stopped in a recording, in seconds; ``name`` is the recording as the unit's texts write it, without its ending.

    ``watched_at``: when they were there, which is not always when it was told.
    """

    __table_args__ = (UniqueConstraint("person_id", "unit_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    name: str = Field(max_length=300)
    second: int
    watched_at: datetime


class Correction(Table, table=True):
    """What somebody changed in a learner's record: who, what, when, why, and what stood there ``before``; never changed itself."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    unit_id: int = Field(sa_column=refers("unit.id"))
    made_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    what: str = Field(max_length=40)
    reason: str = Field(max_length=500)
    before: dict[str, Any] = Field(sa_column=document())
    at: datetime
