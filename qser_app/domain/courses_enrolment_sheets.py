"""A sheet of people to enrol: which of its cells are addresses, and what will become of each row."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from qser_app.domain.courses_people import CourseHead
from qser_app.domain.people_sheets import MOST_ROWS, BadSheet, Unread, address_in, column_of_addresses, filled_rows, unread_columns


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    BACK = "back"
    PRESENT = "present"
    NO_SEAT = "no_seat"
    UNKNOWN = "unknown"
    ELSEWHERE = "elsewhere"
    SUSPENDED = "suspended"
    TWICE = "twice"
    BAD = "bad"


COMING = (Fate.NEW, Fate.BACK)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row by its number in the file, what stands there for an address, whose it is (empty: nobody's), and its fate."""

    number: int
    address: str
    name: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class SheetReport:
    """A page of a sheet's rows; ``counts``: how many rows have each fate, ``coming``: how many people would be enrolled.

    ``unread``: the columns besides that of the addresses.
    """

    head: CourseHead
    id: int
    name: str
    rows: list[SheetRow]
    total: int
    counts: list[tuple[str, int]]
    coming: int
    unread: list[Unread]


def addresses_in(rows: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    """(Number of the row, address as it stands there) of every row that is not empty. Raises BadSheet."""
    filled = filled_rows(rows)
    place, headed = column_of_addresses(filled)
    found = [(number, address_in(row[place] if place < len(row) else "")) for number, row in filled[headed:]]
    if not found:
        raise BadSheet("empty")
    if len(found) > MOST_ROWS:
        raise BadSheet("too-many", most=MOST_ROWS)
    return found


def unread_beside(rows: Sequence[Sequence[str]]) -> list[Unread]:
    """The columns that ``addresses_in`` leaves out."""
    filled = filled_rows(rows)
    place, headed = column_of_addresses(filled)
    return unread_columns(filled, headed=headed, read=(place,))
