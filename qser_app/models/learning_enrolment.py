"""Who may be in a course, and how people came in and went."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from qser_app.domain.learning_enrolment import Step, Way
from qser_app.models.columns import Table, document, refers, word


class CourseAdmission(Table, table=True):
    """Who may be in a course, and when; a course without a row is open to everybody who may learn it.

    ``level``: what a person must have reached to begin it; 0: nothing.
    """

    course_id: int = Field(sa_column=refers("course.id", index=False, cascade=True, primary=True))
    self_enrolment: bool = True
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    capacity: int | None = None
    level: int = 0
    changed_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    changed_at: datetime


class EnrolmentLink(Table, table=True):
    """A link that lets whoever holds it into a course; only the hash of its token is kept.

    ``organisation_id``: whose people; empty: everybody who may learn the course. ``capacity``: how many the link lets in, at most.
    """

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    organisation_id: int | None = Field(default=None, sa_column=refers("organisation.id", nullable=True))
    token_hash: str = Field(max_length=64, unique=True)
    name: str = Field(default="", max_length=100)
    capacity: int | None = None
    created_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None


class EnrolmentLine(Table, table=True):
    """Somebody came into a course, or went: how, by whose hand, when; never changed itself."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    step: Step = Field(sa_column=word(Step))
    way: Way = Field(sa_column=word(Way))
    made_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    link_id: int | None = Field(default=None, sa_column=refers("enrolment_link.id", nullable=True, cascade=True))
    at: datetime = Field(index=True)


class EnrolmentDepartment(Table, table=True):
    """Whoever joins the department (or one below it) later is enrolled in the course too."""

    __table_args__ = (UniqueConstraint("department_id", "course_id"),)

    id: int | None = Field(default=None, primary_key=True)
    department_id: int = Field(sa_column=refers("department.id", index=False, cascade=True))
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    made_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    made_at: datetime


class EnrolmentSheet(Table, table=True):
    """A sheet that was sent and waits for its sender's word; ``rows`` hold [number of the row, what stands there for an address].

    ``unread``: the columns that are left out, each [letter, heading].
    """

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    sent_by_id: int = Field(sa_column=refers("person.id", cascade=True))
    name: str = Field(default="", max_length=200)
    rows: list[list[int | str]] = Field(sa_column=document())
    unread: list[list[str]] = Field(default_factory=list, sa_column=document())
    sent_at: datetime
