"""Courses, their modules and units, the words of each language, and who is enrolled."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, UniqueConstraint

from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.people import Language, Role
from qser_app.models.columns import Table, document, prose, refers, word


class Course(Table, table=True):
    """A course, one record for all its languages; ``organisation_id`` empty: for the whole house.

    ``languages``: those it is meant to have, the source language first. ``owner_id``: who answers for it.
    """

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(max_length=40, unique=True)
    organisation_id: int | None = Field(default=None, sa_column=refers("organisation.id", nullable=True))
    status: CourseStatus = Field(sa_column=word(CourseStatus))
    source_language: Language = Field(sa_column=word(Language))
    languages: list[str] = Field(default_factory=list, sa_column=document())
    owner_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    licence: str = Field(default="", max_length=60)
    created_at: datetime
    updated_at: datetime


class CourseText(Table, table=True):
    """A course's words in one language; ``body`` as written (Markdown).

    Of every text: ``version`` is the number of the version that learners see (0: none yet), ``made_from`` the version of
    the source language's text that a translation says the same as.
    """

    __table_args__ = (UniqueConstraint("course_id", "language"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True))
    language: Language = Field(sa_column=word(Language))
    title: str = Field(max_length=300)
    summary: str = Field(default="", max_length=1000)
    body: str = Field(default="", sa_column=prose())
    welcome_html: str = Field(default="", sa_column=prose())
    version: int = 1
    made_from: int = 1


class Module(Table, table=True):
    """A part of a course; modules can be taken in any order. What was ``made_here`` no folder knows of."""

    __table_args__ = (UniqueConstraint("course_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True))
    key: str = Field(max_length=60)
    position: int
    made_here: bool = False
    retired_at: datetime | None = None


class ModuleText(Table, table=True):
    """A module's words in one language."""

    __table_args__ = (UniqueConstraint("module_id", "language"),)

    id: int | None = Field(default=None, primary_key=True)
    module_id: int = Field(sa_column=refers("module.id", index=False, cascade=True))
    language: Language = Field(sa_column=word(Language))
    title: str = Field(max_length=300)
    summary: str = Field(default="", max_length=1000)
    body: str = Field(default="", sa_column=prose())
    intro_html: str = Field(default="", sa_column=prose())
    version: int = 1
    made_from: int = 1


class Unit(Table, table=True):
    """What is learned in one sitting. Progress hangs on the unit, so units are retired, never deleted.

    ``options`` of a quiz: draw, pass_mark (per cent), attempts (0 = unlimited). ``measured_minutes``: the median of real
    learners, once there are ten of them; until then the author's ``minutes`` are shown.
    """

    __table_args__ = (UniqueConstraint("module_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    module_id: int = Field(sa_column=refers("module.id", index=False, cascade=True))
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    key: str = Field(max_length=60)
    kind: UnitKind = Field(sa_column=word(UnitKind))
    position: int
    minutes: int = 5
    measured_minutes: int | None = None
    options: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    is_draft: bool = False
    made_here: bool = False
    owner_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    retired_at: datetime | None = None


class UnitText(Table, table=True):
    """A unit's words in one language; ``body`` as written (Markdown, or a case), ``body_html`` cleaned before it is stored."""

    __table_args__ = (UniqueConstraint("unit_id", "language"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(sa_column=refers("unit.id", index=False, cascade=True))
    language: Language = Field(sa_column=word(Language))
    title: str = Field(max_length=300)
    summary: str = Field(default="", max_length=1000)
    body: str = Field(default="", sa_column=prose())
    body_html: str = Field(default="", sa_column=prose())
    sources: list[str] = Field(default_factory=list, sa_column=document())
    as_of: str = Field(default="", max_length=10)
    review: str = Field(default="", max_length=10)
    version: int = 1
    made_from: int = 1


class Media(Table, table=True):
    """A file that lessons show, kept under its SHA-256 in ``var/media``."""

    id: int | None = Field(default=None, primary_key=True)
    sha256: str = Field(max_length=64, unique=True)
    content_type: str = Field(max_length=100)
    size: int
    created_at: datetime


class CourseFile(Table, table=True):
    """A file of a course by its ``path`` in the course's folder (``module-1/figures/map.el.svg``); its bytes are a Media.

    What was ``made_here`` (sent in the browser) no folder knows of.
    """

    __table_args__ = (UniqueConstraint("course_id", "path"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True))
    path: str = Field(max_length=300)
    sha256: str = Field(max_length=64, index=True)
    made_here: bool = False


class Glossary(Table, table=True):
    """A course's glossary in one language: its head. ``changed_here``: its days were last set here, and no folder sets them back."""

    __table_args__ = (UniqueConstraint("course_id", "language"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True))
    language: Language = Field(sa_column=word(Language))
    title: str = Field(max_length=300)
    summary: str = Field(default="", max_length=1000)
    as_of: str = Field(default="", max_length=10)
    review: str = Field(default="", max_length=10)
    changed_here: bool = False


class GlossaryTerm(Table, table=True):
    """A term in one language; ``also``: other names, ``see``: keys of related terms, ``search_text`` folded.

    ``revision`` grows with every change, ``made_from`` is the source language's that a translation says the same as. What was
    ``changed_here`` no folder changes back; what is retired nobody reads.
    """

    __table_args__ = (UniqueConstraint("course_id", "language", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True))
    language: Language = Field(sa_column=word(Language))
    key: str = Field(max_length=60)
    position: int
    name: str = Field(max_length=200)
    also: list[str] = Field(default_factory=list, sa_column=document())
    source: str = Field(default="", sa_column=prose())
    see: list[str] = Field(default_factory=list, sa_column=document())
    body: str = Field(default="", sa_column=prose())
    body_html: str = Field(default="", sa_column=prose())
    search_text: str = Field(default="", sa_column=prose())
    revision: int = 1
    made_from: int = 1
    changed_here: bool = False
    retired_at: datetime | None = None


class Enrolment(Table, table=True):
    """A person in a course. ``last_unit_id`` is where they go on; with ``left_at`` they are not in it now, and what they did stays."""

    __table_args__ = (UniqueConstraint("person_id", "course_id"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    role: Role = Field(default=Role.LEARNER, sa_column=word(Role))
    last_unit_id: int | None = Field(default=None, sa_column=refers("unit.id", nullable=True))
    last_at: datetime | None = None
    enrolled_at: datetime
    completed_at: datetime | None = Field(default=None, index=True)
    left_at: datetime | None = None
    reminded_at: datetime | None = None
