"""Organisations, people and how they sign in."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from qser_app.domain.people import FieldOfWork, Language, Privacy, Role
from qser_app.models.columns import Table, document, refers, word


class Organisation(Table, table=True):
    """A municipality or another body; people, departments and boards belong to one.

    ``default_privacy``: how people appear on boards who chose nothing; ``most_open_privacy``: how open anybody may be.
    ``languages``: those offered to its people, None: all. ``time_zone`` (empty: that of the country): what new people begin with, and by
    which days are counted; ``clocks``: by which months of boards are and were (`domain/leaderboard_clocks.py`). ``accent``: its colour,
    empty: that of the house. ``checklist_hidden_at``: its administrators have seen enough of the list of first steps.
    """

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(max_length=60, unique=True)
    name: str = Field(max_length=200)
    country: str = Field(max_length=2)
    language: Language = Field(sa_column=word(Language))
    default_privacy: Privacy = Field(default=Privacy.COLLEAGUE, sa_column=word(Privacy))
    most_open_privacy: Privacy = Field(default=Privacy.NAMED, sa_column=word(Privacy, check="most_open_privacy", default=Privacy.NAMED))
    languages: list[str] | None = Field(default=None, sa_column=document(nullable=True))
    time_zone: str = Field(default="", max_length=64)
    clocks: list[list[str]] | None = Field(default=None, sa_column=document(nullable=True))
    accent: str = Field(default="", max_length=7)
    logo_alt: str = Field(default="", max_length=200)
    checklist_hidden_at: datetime | None = None
    suspended_at: datetime | None = None
    created_at: datetime


class OrganisationLogo(Table, table=True):
    """The sign an organisation shows in the frame, small and WebP, known by the digest of its bytes."""

    organisation_id: int = Field(sa_column=refers("organisation.id", index=False, cascade=True, primary=True))
    sha256: str = Field(max_length=64)
    content: bytes
    at: datetime


class Department(Table, table=True):
    """A part of an organisation; departments form a tree."""

    __table_args__ = (UniqueConstraint("organisation_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id", index=False))
    parent_id: int | None = Field(default=None, sa_column=refers("department.id", nullable=True))
    name: str = Field(max_length=200)


class Person(Table, table=True):
    """A human being with an account. ``email`` is stored in lower case.

    With ``erased_at`` the name is empty, the account is closed, and what was done stays in sums (docs/privacy.md).
    """

    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id"))
    department_id: int | None = Field(default=None, sa_column=refers("department.id", nullable=True))
    email: str = Field(max_length=254, unique=True)
    name: str = Field(max_length=200)
    password_hash: str | None = Field(default=None, max_length=255)
    language: Language = Field(sa_column=word(Language))
    country: str = Field(max_length=2)
    time_zone: str = Field(max_length=64)
    field_of_work: FieldOfWork | None = Field(default=None, sa_column=word(FieldOfWork, nullable=True))
    minutes_a_day: int = 30
    privacy: Privacy | None = Field(default=None, sa_column=word(Privacy, nullable=True))
    welcomed_at: datetime | None = None
    suspended_at: datetime | None = None
    erased_at: datetime | None = None
    is_demo: bool = False
    created_at: datetime


class PersonPicture(Table, table=True):
    """The picture a person shows of themselves, small and WebP, known by the digest of its bytes; it goes with the person."""

    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True, primary=True))
    sha256: str = Field(max_length=64)
    content: bytes
    at: datetime


class RoleGrant(Table, table=True):
    """A role a person holds in an organisation, or in one course of it."""

    __table_args__ = (UniqueConstraint("person_id", "role", "organisation_id", "course_id"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    role: Role = Field(sa_column=word(Role))
    organisation_id: int | None = Field(default=None, sa_column=refers("organisation.id", nullable=True))
    course_id: int | None = Field(default=None, sa_column=refers("course.id", nullable=True, cascade=True))


class Identity(Table, table=True):
    """A person as another house knows them (OpenID Connect: issuer and subject; never by e-mail alone)."""

    __table_args__ = (UniqueConstraint("issuer", "subject"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    issuer: str = Field(max_length=255)
    subject: str = Field(max_length=255)
    linked_at: datetime


class WebSession(Table, table=True):
    """A sign-in on one browser; the cookie holds a random id of which only the hash is kept.

    ``provider`` is set when another house vouched for the person, ``sid_hash`` when it named its own session; ``strong``: more was shown
    than a password; ``proved_at``: when the person last showed who they are; ``viewing_id``: they look at the platform as somebody else.
    """

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(max_length=64, unique=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    browser: str = Field(default="", max_length=120)
    provider: str = Field(default="", max_length=30)
    sid_hash: str = Field(default="", max_length=64, index=True)
    strong: bool = False
    proved_at: datetime | None = None
    created_at: datetime
    seen_at: datetime
    expires_at: datetime = Field(index=True)
    ended_at: datetime | None = None
    viewing_id: int | None = Field(default=None, sa_column=refers("viewing.id", nullable=True, loose=True))


class Ticket(Table, table=True):
    """A link that works once: an invitation or a new password. Only the hash of its token is kept.

    An invitation may say how somebody is called, reads and works, as far as that is known; without ``sent_at`` it waits to be sent.
    """

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(max_length=64, unique=True)
    purpose: str = Field(max_length=20)
    person_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True, cascade=True))
    organisation_id: int | None = Field(default=None, sa_column=refers("organisation.id", nullable=True))
    department_id: int | None = Field(default=None, sa_column=refers("department.id", nullable=True))
    email: str = Field(max_length=254)
    roles: str = Field(default="", max_length=200)
    name: str = Field(default="", max_length=200)
    language: Language | None = Field(default=None, sa_column=word(Language, nullable=True))
    field_of_work: FieldOfWork | None = Field(default=None, sa_column=word(FieldOfWork, nullable=True))
    invited_by: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    created_at: datetime
    sent_at: datetime | None = None
    expires_at: datetime = Field(index=True)
    used_at: datetime | None = None


class SignIn(Table, table=True):
    """One successful sign-in; logins are counted from these lines."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    at: datetime = Field(index=True)
