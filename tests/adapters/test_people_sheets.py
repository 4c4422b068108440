"""Sheets as the Excels of Europe write them."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from qser_app.adapters.people_sheets import read
from qser_app.domain.courses_enrolment_sheets import addresses_in
from qser_app.domain.people_sheets import MOST_ROWS, BadSheet

TWO = [(2, "ada@example.org"), (3, "ben@example.org")]
LINES = "Όνομα;Ηλεκτρονική διεύθυνση\r\nΆντα;ada@example.org\r\nΜπεν;ben@example.org\r\n"


def a_book(*rows, sheets=1):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for _ in range(sheets - 1):
        book.create_sheet()
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        LINES.encode("utf-8"),
        LINES.encode("utf-8-sig"),
        LINES.encode("utf-16"),
        LINES.encode("cp1253"),
        LINES.replace(";", ",").encode("utf-8"),
        LINES.replace(";", "\t").encode("utf-16"),
        LINES.replace("\r\n", "\n").encode("cp1253"),
        LINES.replace("\r\n", "\r").encode("utf-8"),
        "Příjmení;E-mailová adresa\nŽáková;ada@example.org\nDvořák;ben@example.org".encode("cp1250"),
        "Correo electrónico,Año\nada@example.org,2026\nben@example.org,2026".encode("cp1252"),
        'Ort,"E-Mail, dienstlich"\n"Köln, Süd",ada@example.org\nBonn,ben@example.org'.encode("cp1252"),
        b"Name;E-Mail\n=cmd|' /C calc'!A0;ada@example.org\n@SUM(1+1);ben@example.org",
    ],
    ids=["utf-8", "bom", "utf-16", "cp1253", "comma", "tab", "unix", "mac", "cp1250", "cp1252", "quotes", "formula"],
)
def test_text_of_every_sort_is_read(data):
    assert addresses_in(read(data)) == TWO


def test_the_separator_that_excel_names_is_believed_and_its_line_counts():
    assert addresses_in(read(b"sep=,\nE-mail,Name\nada@example.org,x;y\n")) == [(3, "ada@example.org")]


def test_a_workbook_is_read_by_its_first_sheet_and_formulas_are_never_computed():
    data = a_book(["Name", "E-mail"], ["Ada", "ada@example.org"], ["=1+1", "ben@example.org"], sheets=2)
    assert addresses_in(read(data)) == TWO
    assert addresses_in(read(a_book(["E-mail"], ['=HYPERLINK("x","y")'], ["ada@example.org"]))) == [(3, "ada@example.org")]


def test_numbers_and_dates_among_the_cells_do_no_harm():
    assert addresses_in(read(a_book([1, 2.5, "E-mail"], [None, True, "ada@example.org"]))) == [(2, "ada@example.org")]


def _a_bomb():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (65 << 20))
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04 not an archive", "sheet-unreadable"),
        (_a_bomb(), "sheet-unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "sheet-old-excel"),
        (b"\0\1\2 ada@example.org", "sheet-unreadable"),
        (b"\xff\xfea", "sheet-unreadable"),
        (b"ada@example.org\n" * (MOST_ROWS + 2), "sheet-too-many"),
    ],
    ids=["no zip", "bomb", "xls", "binary", "half a letter", "long"],
)
def test_what_is_no_sheet_is_refused_in_words(data, code):
    with pytest.raises(BadSheet) as caught:
        addresses_in(read(data))
    assert caught.value.code == code


def test_a_long_workbook_is_refused():
    with pytest.raises(BadSheet) as caught:
        read(a_book(*[["ada@example.org"]] * (MOST_ROWS + 2)))
    assert caught.value.code == "sheet-too-many"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b";;;\n;;;", b'"never closed', b"sep=\n", b"\x80\x81\x82"])
def test_odd_texts_break_nothing(data):
    with pytest.raises(BadSheet):
        addresses_in(read(data))
