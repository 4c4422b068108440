"""A sheet of people to enrol: which of its cells are addresses, and what will become of each row."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from qser_app.domain.courses import fold
from qser_app.domain.courses_people import CourseHead
from qser_app.domain.refusals import Refusal

MOST_ROWS = 5000
LARGEST_SHEET_MB = 2
PAGE = 50
_LONGEST_CELL = 300
# What stands above the addresses, folded; whatever else has "mail" in it is one too.
_HEADINGS = {"correo", "correo electronico", "ηλεκτρονικη διευθυνση", "ηλεκτρονικο ταχυδρομειο", "ηλ. διευθυνση", "ηλ. ταχυδρομειο"}
_WITHIN = re.compile(r"<([^<>]+@[^<>]+)>")


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


class BadSheet(Refusal):
    """A file from which nobody can be enrolled; the code says why (``sheet-empty``, ``sheet-unreadable`` ...)."""

    def __init__(self, reason: str, **gaps: str | int) -> None:
        self.code = f"sheet-{reason}"
        super().__init__(**gaps)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row by its number in the file, what stands there for an address, whose it is (empty: nobody's), and its fate."""

    number: int
    address: str
    name: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class SheetReport:
    """A page of a sheet's rows; ``counts``: how many rows have each fate, ``coming``: how many people would be enrolled."""

    head: CourseHead
    id: int
    name: str
    rows: list[SheetRow]
    total: int
    counts: list[tuple[str, int]]
    coming: int


def is_heading(cell: str) -> bool:
    """Whether this stands above a column of addresses."""
    words = fold(cell).strip(" :*")
    return "@" not in words and ("mail" in words or words in _HEADINGS)


def addresses_in(rows: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    """(Number of the row, address as it stands there) of every row that is not empty. Raises BadSheet."""
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not filled:
        raise BadSheet("empty")
    place, headed = _column(filled)
    found = [(number, _address(row[place] if place < len(row) else "")) for number, row in filled[headed:]]
    if not found:
        raise BadSheet("empty")
    if len(found) > MOST_ROWS:
        raise BadSheet("too-many", most=MOST_ROWS)
    return found


def _column(filled: Sequence[tuple[int, Sequence[str]]]) -> tuple[int, int]:
    """Which column holds the addresses, and how many rows are headings."""
    first = filled[0][1]
    heading = next((place for place, cell in enumerate(first) if is_heading(cell)), None)
    if heading is not None:
        return heading, 1
    width = max(len(row) for _, row in filled)
    held = [sum("@" in row[place] for _, row in filled if place < len(row)) for place in range(width)]
    if not any(held):
        raise BadSheet("no-addresses")
    place = held.index(max(held))
    return place, 0 if place < len(first) and "@" in first[place] else 1


def _address(cell: str) -> str:
    """What the cell says, without the name and the marks that mail programs put around it."""
    within = _WITHIN.search(cell)
    said = (within[1] if within else cell).strip().strip("'\"").strip()
    return (said[7:] if said.lower().startswith("mailto:") else said)[:_LONGEST_CELL]
