"""Sheets as people send them: Excel workbooks, and text as the Excels of Europe write it, whatever the separator and the code page."""

import csv
import io
import zipfile
from collections import Counter

from openpyxl import load_workbook

from qser_app.domain.people_sheets import MOST_ROWS, BadSheet, is_heading

_MOST_COLUMNS = 50
_LARGEST_INSIDE = 64 << 20  # of an archive, unpacked
_LONGEST_CELL = 1000
_SEPARATORS = (";", ",", "\t")
_CODE_PAGES = ("cp1253", "cp1250", "cp1252")
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def read(data: bytes) -> list[list[str]]:
    """The cells of the file's first sheet as text, row by row; nothing in them is ever computed. Raises BadSheet."""
    if data.startswith(_OLD_EXCEL):
        raise BadSheet("old-excel")
    rows = _of_workbook(data) if data.startswith(b"PK") else _of_text(_decoded(data))
    if len(rows) > MOST_ROWS + 1:
        raise BadSheet("too-many", most=MOST_ROWS)
    return rows


def _of_workbook(data: bytes) -> list[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(each.file_size for each in archive.infolist()) > _LARGEST_INSIDE:
                raise BadSheet("unreadable")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        page = next(each for each in book.worksheets if each is not None)
        limits = {"max_row": MOST_ROWS + 2, "max_col": _MOST_COLUMNS, "values_only": True}
        rows = [[_text(cell) for cell in row] for row in page.iter_rows(**limits)]
        book.close()
    except BadSheet:
        raise
    except Exception as error:  # a damaged archive fails in as many ways as openpyxl has lines
        raise BadSheet("unreadable") from error
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()[:_LONGEST_CELL]


def _decoded(data: bytes) -> str:
    """The text, by its byte order mark, else as UTF-8, else by the code page in which its first line makes sense."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _strict(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        head = data.split(b"\n", 1)[0]
        fits = [page for page in _CODE_PAGES if any(map(is_heading, _split(head.decode(page, "replace"))))]
        return data.decode(fits[0] if fits else _CODE_PAGES[-1], "replace")


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise BadSheet("unreadable") from error


def _split(line: str) -> list[str]:
    return line.replace("\t", ";").replace(",", ";").replace('"', "").split(";")


def _of_text(text: str) -> list[list[str]]:
    if "\0" in text:
        raise BadSheet("unreadable")
    first, _, rest = text.partition("\n")
    named = first.strip().lower()
    separator = named[4] if named.startswith("sep=") and len(named) == 5 else _separator(text)
    try:
        rows = csv.reader(io.StringIO(rest if named.startswith("sep=") else text, newline=""), delimiter=separator)
        cells = [[cell.strip()[:_LONGEST_CELL] for cell in row[:_MOST_COLUMNS]] for row, _ in zip(rows, range(MOST_ROWS + 2), strict=False)]
    except csv.Error as error:
        raise BadSheet("unreadable") from error
    # Excel counts the line that names the separator too.
    return [[], *cells] if named.startswith("sep=") else cells


def _separator(text: str) -> str:
    """What most lines at the beginning are divided by."""
    counts = Counter[str]()
    for line in text.split("\n", 20)[:20]:
        counts.update({each: 1 for each in _SEPARATORS if each in line})
    best = max(_SEPARATORS, key=lambda each: counts[each])
    return best if counts[best] else ";"
