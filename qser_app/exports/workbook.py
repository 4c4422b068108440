"""Rows as an Excel workbook; the one file that knows openpyxl.

Text is always text: a cell that begins with "=" is what somebody typed, never a formula, also after it was edited (OWASP,
CSV injection). Dates, numbers and lengths of time keep their kind, so that a spreadsheet can sort and add them up.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import isfinite
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Cell = str | int | float | datetime | date | timedelta | None
Told = Callable[[int], None]  # how many rows are written; may raise, and then nothing is left
_LONGEST_TEXT = 32_767  # what a cell of Excel holds
_LONGEST_TITLE = 31
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}", "\N{FULLWIDTH HYPHEN-MINUS}")
_RUN += ("\N{FULLWIDTH COMMERCIAL AT}",)
_MOMENT, _DAY, _SPAN = "yyyy-mm-dd hh:mm", "yyyy-mm-dd", "[h]:mm:ss"
_WIDE, _NARROW = 28, 16
_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with the headings of its columns."""

    title: str
    headings: Sequence[str]


def write(
    target: Path, sheets: Sequence[Sheet], rows: Iterable[tuple[int, Sequence[Cell]]], *, time_zone: str, told: Told | None = None
) -> None:
    """Write ``rows`` as they come, each into the sheet of its number; moments in ``time_zone`` (Excel knows none).

    However many there are, they never stand in memory together.
    """
    book = Workbook(write_only=True)
    book.properties.creator = "Q-SER"
    pages = [_Page(_opened(book, sheet), ZoneInfo(time_zone), len(sheet.headings)) for sheet in sheets]
    try:
        for count, (number, cells) in enumerate(rows, 1):
            pages[number].add(cells)
            if told and count % _TOLD_EVERY == 0:
                told(count)
        for page in pages:
            page.end()
        book.save(target)
    except BaseException:
        for page in pages:
            page.forget()
        raise


def _opened(book: Workbook, sheet: Sheet) -> WriteOnlyWorksheet:
    title = "".join(" " if each in "[]:*?/\\" else each for each in sheet.title)[:_LONGEST_TITLE]
    page = book.create_sheet(title)
    page.freeze_panes = "A2"
    for number, _ in enumerate(sheet.headings, 1):
        page.column_dimensions[get_column_letter(number)].width = _WIDE if number == 1 else _NARROW
    head = [_text(page, heading) for heading in sheet.headings]
    for cell in head:
        cell.font = Font(bold=True)
    page.append(head)
    return page


class _Page:
    """A sheet being written: the frame is openpyxl's, the rows are ours.

    openpyxl makes two XML elements for every cell and hands each through five functions: a hundred thousand rows of ten columns
    took it more than a minute. What a row looks like is ECMA-376 part 1, 18.3.1.4 (c) and 18.3.1.53 (is).
    """

    def __init__(self, page: WriteOnlyWorksheet, zone: ZoneInfo, width: int) -> None:
        self._page, self._zone, self._rows, self._current = page, zone, 1, ""
        self._letters = [get_column_letter(number) for number in range(1, width + 1)]
        styles = [_styled(page, number_format=_MOMENT), _styled(page, number_format=_DAY), _styled(page, number_format=_SPAN)]
        self._moment, self._day, self._span = styles
        self._quoted = _styled(page, quotePrefix=True)  # stays text when somebody edits it
        _writer_of(page).write_row = self._write_row

    def add(self, cells: Sequence[Cell]) -> None:
        """One row more."""
        self._rows += 1
        inner = [self._cell(letter, value) for letter, value in zip(self._letters, cells, strict=False) if value is not None]
        self._current = f'<row r="{self._rows}">{"".join(inner)}</row>'
        self._page.append(())

    def end(self) -> None:
        """Let readers filter all of it."""
        self._page.auto_filter.ref = f"A1:{self._letters[-1]}{self._rows}"  # pyright: ignore[reportAttributeAccessIssue] -- openpyxl gives its pages one without declaring it

    def forget(self) -> None:
        """Remove what stands on the disk already."""
        with suppress(Exception):
            self._page.close()
        _writer_of(self._page).cleanup()

    def _write_row(self, stream: Any, _row: object, _number: int) -> None:
        stream._file(self._current)

    def _cell(self, letter: str, value: Cell) -> str:
        place = f'r="{letter}{self._rows}"'
        if isinstance(value, str):
            return self._text(place, value)
        if isinstance(value, datetime):
            return f'<c {place} s="{self._moment}"><v>{to_excel(value.astimezone(self._zone).replace(tzinfo=None, microsecond=0))}</v></c>'
        if isinstance(value, timedelta):
            return f'<c {place} s="{self._span}"><v>{to_excel(value)}</v></c>'
        if isinstance(value, date):
            return f'<c {place} s="{self._day}"><v>{to_excel(value)}</v></c>'
        return _number(place, value)

    def _text(self, place: str, value: str) -> str:
        shown = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value)[:_LONGEST_TEXT]
        if not shown:
            return ""
        style = f' s="{self._quoted}"' if shown.startswith(_RUN) else ""
        space = ' xml:space="preserve"' if shown != shown.strip() else ""
        return f'<c {place}{style} t="inlineStr"><is><t{space}>{escape(shown)}</t></is></c>'


def _number(place: str, value: Any) -> str:
    """Whole numbers, fractions of every kind a database has, and yes or no; what is no number at all leaves the cell empty."""
    if isinstance(value, bool):
        return f'<c {place} t="b"><v>{int(value)}</v></c>'
    told = value if isinstance(value, int) else float(value)
    return f"<c {place}><v>{told!r}</v></c>" if isfinite(told) else ""


def _writer_of(page: Any) -> Any:
    return page._writer


def _styled(page: WriteOnlyWorksheet, **style: Any) -> int:
    """The number under which the workbook keeps a style."""
    cell = WriteOnlyCell(page)
    for name, value in style.items():
        setattr(cell, name, value)
    return cell.style_id


def _text(page: WriteOnlyWorksheet, value: str) -> BookCell:
    cell = WriteOnlyCell(page, value)
    cell.data_type = "s"
    return cell
