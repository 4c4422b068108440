"""The rules of each organisation, the ledger of points, the badges given, and the standings kept beside them."""

from datetime import datetime
from typing import Any

from sqlmodel import Column, Field, Index, UniqueConstraint

from qser_app.domain.rewards import BadgeCategory, Board
from qser_app.domain.rewards_facts import Rule
from qser_app.models.columns import Table, document, refers, word


class RewardRules(Table, table=True):
    """A version of an organisation's rules, as it was published; the highest ``number`` is what it reckons with.

    After publishing, whoever qualifies already is given what they deserve: everybody up to the person ``reached``, and all once
    ``awarded_at`` is set. ``people``, ``badges`` and ``levels`` count what was given so.
    """

    __table_args__ = (UniqueConstraint("organisation_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id", index=False, cascade=True))
    number: int
    rules: dict[str, Any] = Field(sa_column=document())
    published_by_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True))
    published_at: datetime
    reached: int = 0
    people: int = 0
    badges: int = 0
    levels: int = 0
    awarded_at: datetime | None = Field(default=None, index=True)


class PointEntry(Table, table=True):
    """One line per earning, with the points it gave at that time; the key makes earning twice impossible.

    ``score`` (0 to 100) stands on the lines of tests, assignments and live sessions.
    """

    __table_args__ = (UniqueConstraint("person_id", "rule", "subject"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    rule: Rule = Field(sa_column=word(Rule))
    subject: str = Field(max_length=80)
    points: int
    score: int | None = None
    at: datetime = Field(index=True)


class BadgeAward(Table, table=True):
    """A badge given, once and for good; tiers run from 1 to 8.

    ``needed``: what it asked for when it was given. ``celebrated_at``: shown to its holder.
    """

    __table_args__ = (UniqueConstraint("person_id", "category", "tier"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    category: BadgeCategory = Field(sa_column=word(BadgeCategory))
    tier: int
    needed: int
    at: datetime
    celebrated_at: datetime | None = None


class Standing(Table, table=True):
    """What the ledger says of a person, kept in the same transaction; ``qser doctor`` proves it.

    ``visible`` is false for people who chose to be hidden: they stand in no board and in no tally.
    """

    __table_args__ = (
        Index("ix_standing_board_points", "visible", "points", "person_id"),
        Index("ix_standing_organisation_points", "organisation_id", "visible", "points", "person_id"),
        Index("ix_standing_department_points", "department_id", "visible", "points", "person_id"),
        Index("ix_standing_board_badges", "visible", "badges", "person_id"),
        Index("ix_standing_organisation_badges", "organisation_id", "visible", "badges", "person_id"),
        Index("ix_standing_department_badges", "department_id", "visible", "badges", "person_id"),
        Index("ix_standing_board_level", "visible", "level", "person_id"),
        Index("ix_standing_organisation_level", "organisation_id", "visible", "level", "person_id"),
        Index("ix_standing_department_level", "department_id", "visible", "level", "person_id"),
        Index("ix_standing_board_courses", "visible", "courses", "person_id"),
        Index("ix_standing_organisation_courses", "organisation_id", "visible", "courses", "person_id"),
        Index("ix_standing_department_courses", "department_id", "visible", "courses", "person_id"),
    )

    person_id: int = Field(primary_key=True, foreign_key="person.id", ondelete="CASCADE")
    organisation_id: int = Field(sa_column=refers("organisation.id", index=False))
    department_id: int | None = Field(default=None, sa_column=refers("department.id", nullable=True, index=False))
    visible: bool = True
    points: int = 0
    badges: int = 0
    level: int = 1
    courses: int = 0
    certificates: int = 0
    tests: int = 0
    assignments: int = 0
    perfect: int = 0
    sign_ins: int = 0
    surveys: int = 0
    comments: int = 0
    sessions: int = 0
    meetings: int = 0
    practices: int = 0
    updated_at: datetime


class Tally(Table, table=True):
    """How many visible people stand at a value, so that a rank is a short sum instead of a count of everybody.

    ``organisation_id`` 0 means everyone.
    """

    organisation_id: int = Field(primary_key=True)
    board: Board = Field(sa_column=Column(word(Board).type, primary_key=True))
    value: int = Field(primary_key=True)
    people: int = 0
