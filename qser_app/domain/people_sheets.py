"""Sheets of people as they are sent, whatever they are for: how large they may be, and where the addresses stand in them."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from qser_app.domain.courses import fold
from qser_app.domain.refusals import Refusal

MOST_ROWS = 5000
LARGEST_SHEET_MB = 2
PAGE = 50
SHOWN_UNREAD = 10  # columns that are named; the others are counted
_LONGEST_HEADING = 80
_LONGEST_ADDRESS = 300
# What stands above the addresses, folded; whatever else has "mail" in it is one too.
_HEADINGS = {"correo", "correo electronico", "ηλεκτρονικη διευθυνση", "ηλεκτρονικο ταχυδρομειο", "ηλ. διευθυνση", "ηλ. ταχυδρομειο"}
_WITHIN = re.compile(r"<([^<>]+@[^<>]+)>")


@dataclass(frozen=True, slots=True)
class Unread:
    """A column of which nothing is taken in, though something stands in it: its letter, and its heading (empty: it has none)."""

    letter: str
    heading: str


class BadSheet(Refusal):
    """A file from which nobody can be taken; the code says why (``sheet-empty``, ``sheet-unreadable`` ...)."""

    def __init__(self, reason: str, **gaps: str | int) -> None:
        self.code = f"sheet-{reason}"
        super().__init__(**gaps)


def is_heading(cell: str) -> bool:
    """Whether this stands above a column of addresses."""
    words = fold(cell).strip(" :*")
    return "@" not in words and ("mail" in words or words in _HEADINGS)


def filled_rows(rows: Sequence[Sequence[str]]) -> list[tuple[int, Sequence[str]]]:
    """The rows that say something, by their numbers in the file. Raises BadSheet where there are none."""
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not filled:
        raise BadSheet("empty")
    return filled


def column_of_addresses(filled: Sequence[tuple[int, Sequence[str]]]) -> tuple[int, int]:
    """Which column holds the addresses, and how many rows are headings. Raises BadSheet."""
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


def unread_columns(filled: Sequence[tuple[int, Sequence[str]]], *, headed: int, read: Container[int]) -> list[Unread]:
    """The columns besides those ``read`` in which something stands, from left to right; a heading with nothing below it loses nothing."""
    places = sorted({place for _, row in filled[headed:] for place, cell in enumerate(row) if place not in read and cell.strip()})
    heads = filled[0][1] if headed else ()
    return [Unread(_letter(place), _heading(heads[place]) if place < len(heads) else "") for place in places]


def _heading(cell: str) -> str:
    said = " ".join("".join(each if each.isprintable() else " " for each in cell).split())
    if "@" in said:
        return ""  # somebody's address is no heading
    return said if len(said) <= _LONGEST_HEADING else said[: _LONGEST_HEADING - 1] + "…"


def _letter(place: int) -> str:
    """What spreadsheets call the column: after Z comes AA."""
    before, last = divmod(place, 26)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)


def address_in(cell: str) -> str:
    """What the cell says, without the name and the marks that mail programs put around it."""
    within = _WITHIN.search(cell)
    said = (within[1] if within else cell).strip().strip("'\"").strip()
    return (said[7:] if said.lower().startswith("mailto:") else said)[:_LONGEST_ADDRESS]
