"""How the house declares what it knows about people: for every table whose it is, why it is kept, for how long, and what becomes of it.

The declarations stand in people_data_tables.py. A column that nobody declared fails `tests/architecture/test_people_data.py`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from qser_app.domain.people import Language


class Purpose(StrEnum):
    """What something is kept for."""

    ACCOUNT = "account"
    DOOR = "door"
    LEARNING = "learning"
    TESTS = "tests"
    CASES = "cases"
    PACKAGES = "packages"
    PROOF = "proof"
    REWARDS = "rewards"
    NOTICES = "notices"
    REPORTS = "reports"
    WORK = "work"
    OVERSIGHT = "oversight"


class Basis(StrEnum):
    """Why that is lawful (GDPR, article and paragraph)."""

    TASK = "6(1)(e)"
    DUTY = "6(1)(c)"
    CONSENT = "6(1)(a)"


class Keeping(StrEnum):
    """For how long: as long as the account, or a period that an operator sets (`domain/people_retention.py`)."""

    ACCOUNT = "account"
    SIGN_INS = "sign_ins"
    VIEWS = "views"
    ANSWERS = "answers"
    PACKAGE_DATA = "package_data"
    SITTINGS = "sittings"
    NOTICES = "notices"
    MESSAGES = "messages"
    AUDIT = "audit"
    EXPORTS = "exports"
    DAYS = "days"


class Fate(StrEnum):
    """What becomes of a column when its person is erased."""

    KEPT = "kept"  # says nothing about anybody without the name
    EMPTIED = "emptied"
    REPLACED = "replaced"
    GONE = "gone"  # with its row


class Link(StrEnum):
    """How a row says whose it is."""

    PERSON = "person"  # the column holds the person's number
    PARENT = "parent"  # the column holds the number of a row of theirs in another table
    ADDRESS = "address"  # the column, or a member of its document, is their e-mail address
    MENTION = "mention"  # their e-mail address stands somewhere in the column


@dataclass(frozen=True, slots=True)
class Whose:
    """The column that says whose a row is; ``parent``: the table it refers to, ``member``: of a document."""

    column: str = "person_id"
    link: Link = Link.PERSON
    parent: str = ""
    member: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What one table holds of one kind of person. ``columns``: what is about them, and what becomes of it.

    ``hidden`` is never told, not even to them: it would open a door, or tells of somebody else. ``by`` names those who did something
    to the row in the course of their work, ``none`` what is about nobody.
    """

    table: str
    purpose: Purpose
    basis: Basis
    keeping: Keeping
    whose: Whose | None
    columns: dict[str, Fate]
    hidden: frozenset[str]
    by: tuple[str, ...]
    none: frozenset[str]

    @property
    def told(self) -> tuple[str, ...]:
        """The columns that stand in the person's export."""
        return tuple(name for name in self.columns if name not in self.hidden)

    @property
    def goes(self) -> bool:
        """Whether rows are deleted when their person is erased."""
        return Fate.GONE in self.columns.values()

    def of_fate(self, fate: Fate) -> tuple[str, ...]:
        """The columns of which this becomes."""
        return tuple(name for name, each in self.columns.items() if each is fate)

    @property
    def declared(self) -> frozenset[str]:
        """Every column that was thought of."""
        own = {self.whose.column} if self.whose else set[str]()
        return frozenset(own | self.columns.keys() | set(self.by) | self.none)


def undeclared(holdings: Iterable[Held], tables: dict[str, set[str]]) -> dict[str, list[str]]:
    """By table, the columns that nobody has thought of, and those declared that there are not."""
    known: dict[str, set[str]] = {}
    for each in holdings:
        known[each.table] = known.get(each.table, set()) | each.declared
    found = {table: sorted(names ^ known.get(table, set())) for table, names in tables.items()}
    return {table: names for table, names in (found | {table: ["?"] for table in known.keys() - tables.keys()}).items() if names}


@dataclass(frozen=True, slots=True)
class Kept:
    """The rows that one declaration finds of a person, as the database tells them; only what may be told."""

    held: Held
    rows: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Deeds:
    """How many rows of a table name the person as who did something to them in the course of their work."""

    table: str
    column: str
    count: int


@dataclass(frozen=True, slots=True)
class Record:
    """Everything the house knows about a person, and how they read. ``courses`` to ``departments``: what the numbers in rows stand for.

    ``seasons``: by their numbers; ``scenes`` and ``choices``: of the cases they went through, scenes and ends by their keys, choices by
    their scene and their place in it.
    """

    person_id: int
    name: str
    language: Language
    zone: str
    kept: list[Kept]
    deeds: list[Deeds]
    courses: dict[int, str]
    units: dict[int, str]
    organisations: dict[int, str]
    departments: dict[int, str]
    seasons: dict[int, str]
    scenes: dict[str, str]
    choices: dict[tuple[str, int], str]
    certificates: list[str]
