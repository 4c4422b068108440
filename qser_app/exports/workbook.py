"""Rows as an Excel workbook; the one file that knows openpyxl.

Text is always text: a cell that begins with "=" is what somebody typed, never a formula, also after it was edited (OWASP,
CSV injection). Dates, numbers and lengths of time keep their kind, so that a spreadsheet can sort and add them up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Cell = str | int | float | datetime | timedelta | None
_LONGEST_TEXT = 32_767  # what a cell of Excel holds
_LONGEST_TITLE = 31
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}", "\N{FULLWIDTH HYPHEN-MINUS}")
_RUN += ("\N{FULLWIDTH COMMERCIAL AT}",)
_MOMENT, _SPAN = "yyyy-mm-dd hh:mm", "[h]:mm:ss"
_WIDE, _NARROW = 28, 16


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with the headings of its columns."""

    title: str
    headings: Sequence[str]


def write(target: Path, sheets: Sequence[Sheet], rows: Iterable[tuple[int, Sequence[Cell]]], *, time_zone: str) -> None:
    """Write ``rows`` as they come, each into the sheet of its number; moments in ``time_zone`` (Excel knows none)."""
    book, zone = Workbook(write_only=True), ZoneInfo(time_zone)
    book.properties.creator = "Q-SER"
    pages = [_opened(book, sheet) for sheet in sheets]
    counts = [1] * len(pages)
    for number, cells in rows:
        pages[number].append([_cell(pages[number], value, zone) for value in cells])
        counts[number] += 1
    for page, sheet, count in zip(pages, sheets, counts, strict=True):
        area = f"A1:{get_column_letter(len(sheet.headings))}{count}"
        page.auto_filter.ref = area  # pyright: ignore[reportAttributeAccessIssue] -- openpyxl gives its pages one without declaring it
    book.save(target)


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


def _cell(page: WriteOnlyWorksheet, value: Cell, zone: ZoneInfo) -> BookCell | float | None:
    if isinstance(value, str):
        return _text(page, value)
    if isinstance(value, datetime):
        cell = WriteOnlyCell(page, value.astimezone(zone).replace(tzinfo=None, microsecond=0))
        cell.number_format = _MOMENT
        return cell
    if isinstance(value, timedelta):
        cell = WriteOnlyCell(page, value)  # pyright: ignore[reportArgumentType] -- its stubs forget spans of time
        cell.number_format = _SPAN
        return cell
    return value


def _text(page: WriteOnlyWorksheet, value: str) -> BookCell:
    shown = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value)[:_LONGEST_TEXT]
    cell = WriteOnlyCell(page, shown)
    cell.data_type = "s"  # openpyxl reads "=..." as a formula and "#N/A" as an error
    if shown.startswith(_RUN):
        cell.quotePrefix = True  # stays text when somebody edits it
    return cell
