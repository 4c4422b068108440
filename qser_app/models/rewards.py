"""The rules of each organisation, the ledger of points, the badges given, and the standings kept beside them."""

from datetime import datetime
from typing import Any

from sqlalchemy import text
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

    ``score`` (0 to 100) stands on the lines of tests, assignments and live sessions, ``course_id`` on those of what was
    earned in a course.
    """

    __table_args__ = (UniqueConstraint("person_id", "rule", "subject"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    rule: Rule = Field(sa_column=word(Rule))
    subject: str = Field(max_length=80)
    points: int
    score: int | None = None
    course_id: int | None = Field(default=None, sa_column=refers("course.id", nullable=True))
    at: datetime = Field(index=True)


class BadgeAward(Table, table=True):
    """A badge given, once and for good; tiers run from 1 to 8.

    ``needed``: what it asked for when it was given, ``share``: from how many per cent on that counted (0: it counts no share).
    ``celebrated_at``: shown to its holder.
    """

    __table_args__ = (UniqueConstraint("person_id", "category", "tier"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True))
    category: BadgeCategory = Field(sa_column=word(BadgeCategory))
    tier: int
    needed: int
    share: int = 0
    at: datetime
    celebrated_at: datetime | None = None


def _board_indexes(table: str, *first: str, **kinds: Any) -> tuple[Index, ...]:
    """For each board an index in which whoever stands there stands in order: among everybody, an organisation, a department."""
    scopes = {"board": (), "organisation": ("organisation_id",), "department": ("department_id",)}
    return tuple(
        Index(f"ix_{table}_{scope}_{board}", *among, *first, "visible", board.value, "person_id", **kinds)
        for board in Board
        for scope, among in scopes.items()
    )


class Standing(Table, table=True):
    """What the ledger says of a person, kept in the same transaction; ``qser doctor`` proves it.

    ``visible`` is false for people who chose to be hidden: they stand in no board and in no tally.
    """

    __table_args__ = _board_indexes("standing")

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


# Literally, not as a bound value: only so a database sees that a query needs no more than these rows.
OF_NO_COURSE, OF_A_COURSE = text("course_id = 0"), text("course_id > 0")


class PeriodStanding(Table, table=True):
    """What a person earned in one period, kept like their standing; there is a row once something was earned.

    ``course_id`` 0: everywhere; else only ``points`` are counted, those of that course. ``period``: 0 for all time (of a course; for
    everything, that is the Standing), 202611 for a month, -7 for the season 7 (domain/leaderboard_periods.py).
    """

    __table_args__ = (
        *_board_indexes("period_standing", "period", sqlite_where=OF_NO_COURSE, postgresql_where=OF_NO_COURSE),
        Index(
            "ix_period_standing_course",
            *("course_id", "organisation_id", "period", "visible", "points", "person_id"),
            sqlite_where=OF_A_COURSE,
            postgresql_where=OF_A_COURSE,
        ),
    )

    person_id: int = Field(sa_column=refers("person.id", index=False, cascade=True, primary=True))
    course_id: int = Field(primary_key=True)
    period: int = Field(primary_key=True)
    organisation_id: int = Field(sa_column=refers("organisation.id", index=False))
    department_id: int | None = Field(default=None, sa_column=refers("department.id", nullable=True, index=False))
    visible: bool = True
    points: int = 0
    badges: int = 0
    level: int = 1
    courses: int = 0
    certificates: int = 0


class Tally(Table, table=True):
    """How many visible people stand at a value, so that a rank is a short sum instead of a count of everybody.

    ``organisation_id`` 0 means everyone; ``course_id`` and ``period`` are those of a PeriodStanding, 0 and 0 of a Standing.
    """

    organisation_id: int = Field(primary_key=True)
    course_id: int = Field(default=0, primary_key=True)
    period: int = Field(default=0, primary_key=True)
    board: Board = Field(sa_column=Column(word(Board).type, primary_key=True))
    value: int = Field(primary_key=True)
    people: int = 0
