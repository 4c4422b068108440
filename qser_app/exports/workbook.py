"""Rows as an Excel workbook; the one file that knows openpyxl.

Text is always text: a cell that begins with "=" is what somebody typed, never a formula, also after it was edited (OWASP,
CSV injection). Dates, numbers and lengths of time keep their kind, so that a spreadsheet can sort and add them up.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Cell = str | int | float | datetime | date | timedelta | None
Told = Callable[[int], None]  # how many rows are written; may raise, and then nothing is left
_LONGEST_TEXT = 32_767  # what a cell of Excel holds
_LONGEST_TITLE = 31
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}", "\N{FULLWIDTH HYPHEN-MINUS}")
_RUN += ("\N{FULLWIDTH COMMERCIAL AT}",)
_MOMENT, _DAY, _SPAN, _TEXT = "yyyy-mm-dd hh:mm", "yyyy-mm-dd", "[h]:mm:ss", "@"
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
    pages = [_Page(_opened(book, sheet), ZoneInfo(time_zone)) for sheet in sheets]
    try:
        for count, (number, cells) in enumerate(rows, 1):
            pages[number].add(cells)
            if told and count % _TOLD_EVERY == 0:
                told(count)
        for page, sheet in zip(pages, sheets, strict=True):
            page.end(len(sheet.headings))
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
    """A sheet being written. One cell of each kind is filled again and again: openpyxl writes each before it asks for the next."""

    def __init__(self, page: WriteOnlyWorksheet, zone: ZoneInfo) -> None:
        self._page, self._zone, self._rows = page, zone, 1
        self._moment, self._day, self._span, self._plain, self._quoted = (WriteOnlyCell(page) for _ in range(5))
        self._moment.number_format, self._day.number_format, self._span.number_format = _MOMENT, _DAY, _SPAN
        self._plain.number_format = self._quoted.number_format = _TEXT
        self._quoted.quotePrefix = True  # stays text when somebody edits it

    def add(self, cells: Sequence[Cell]) -> None:
        """One row more."""
        self._page.append(self._filled(cells))
        self._rows += 1

    def end(self, columns: int) -> None:
        """Let readers filter all of it."""
        self._page.auto_filter.ref = f"A1:{get_column_letter(columns)}{self._rows}"  # pyright: ignore[reportAttributeAccessIssue] -- openpyxl gives its pages one without declaring it

    def forget(self) -> None:
        """Remove what stands on the disk already."""
        writer = self._page._writer
        if writer is not None:
            with suppress(Exception):
                self._page.close()
            writer.cleanup()

    def _filled(self, cells: Sequence[Cell]) -> Generator[BookCell | float | None]:
        for value in cells:
            yield self._cell(value)

    def _cell(self, value: Cell) -> BookCell | float | None:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, datetime):
            self._moment.value = value.astimezone(self._zone).replace(tzinfo=None, microsecond=0)
            return self._moment
        if isinstance(value, timedelta):
            self._span.value = value  # pyright: ignore[reportAttributeAccessIssue] -- its stubs forget spans of time
            return self._span
        if isinstance(value, date):
            self._day.value = value
            return self._day
        return value

    def _text(self, value: str) -> BookCell | None:
        if not value:
            return None
        shown = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value)[:_LONGEST_TEXT]
        cell = self._quoted if shown.startswith(_RUN) else self._plain
        # Set past openpyxl's own setter, which reads "=..." as a formula and "#N/A" as an error.
        cell._value, cell.data_type = shown, "s"
        return cell


def _text(page: WriteOnlyWorksheet, value: str) -> BookCell:
    cell = WriteOnlyCell(page, value)
    cell.data_type = "s"
    return cell
