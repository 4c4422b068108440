"""Workbooks: text stays text, everything else keeps its kind."""

import json
import tempfile
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qser_app.exports.workbook import Sheet, write
from tests.support.packages import real

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


def written(tmp_path, rows, *, sheets=("One",), time_zone="Europe/Athens"):
    target = tmp_path / "book.xlsx"
    write(target, [Sheet(title, ["A", "=B"]) for title in sheets], rows, time_zone=time_zone)
    return load_workbook(target)


def a_cell(tmp_path, value):
    return written(tmp_path, [(0, [value])])["One"]["A2"]


def test_what_spreadsheets_would_run_stays_text(tmp_path):
    strings = json.loads(real("security", "formula_strings.json").read_text(encoding="utf-8"))["dangerous_or_tricky"]
    page = written(tmp_path, [(0, [text]) for text in strings])["One"]
    for row, text in enumerate(strings, start=2):
        cell = page.cell(row, 1)
        # A carriage return is a line break to XML.
        assert (cell.data_type, cell.value) == ("s", text.replace("\r", "\n"))
        assert cell.quotePrefix == text.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}"))


@pytest.mark.parametrize("text", ["=1+1", "@cmd", "#N/A", "1", "true", "2026-11-02", "https://example.org"])
def test_text_is_never_taken_for_something_else(tmp_path, text):
    cell = a_cell(tmp_path, text)
    assert (cell.data_type, cell.value, cell.hyperlink) == ("s", text, None)


def test_headings_are_text_too_and_stay_in_sight(tmp_path):
    page = written(tmp_path, [(0, ["x", "y"]), (0, ["z", ""])])["One"]
    assert (page["B1"].data_type, page["B1"].value, page["B1"].font.bold) == ("s", "=B", True)
    assert (page.freeze_panes, page.auto_filter.ref) == ("A2", "A1:B3")


def test_numbers_moments_and_lengths_of_time_keep_their_kind(tmp_path):
    assert (a_cell(tmp_path, 88).value, a_cell(tmp_path, 0.5).data_type) == (88, "n")
    moment = a_cell(tmp_path, NOON)
    assert (moment.is_date, moment.value) == (True, datetime(2026, 11, 2, 14, 0))  # noqa: DTZ001 -- Excel knows no time zone
    span = a_cell(tmp_path, timedelta(hours=30, minutes=1))
    assert (span.value, span.number_format) == (timedelta(hours=30, minutes=1), "[h]:mm:ss")
    assert a_cell(tmp_path, None).value is None


def test_every_kind_of_number_is_one(tmp_path):
    assert [a_cell(tmp_path, value).value for value in (Decimal("12.5"), True, -3, float("nan"), 10**12)] == [12.5, True, -3, None, 10**12]
    assert a_cell(tmp_path, date(2026, 11, 2)).value == datetime(2026, 11, 2)  # noqa: DTZ001 -- Excel knows no time zone


def test_a_workbook_that_is_broken_off_leaves_nothing(tmp_path):
    def broken():
        yield 0, ["one"]
        raise OSError("no room")

    before = set(Path(tempfile.gettempdir()).glob("openpyxl.*"))
    with pytest.raises(OSError, match="no room"):
        write(tmp_path / "book.xlsx", [Sheet("One", ["A"])], broken(), time_zone="UTC")
    assert set(Path(tempfile.gettempdir()).glob("openpyxl.*")) <= before
    assert not (tmp_path / "book.xlsx").exists()


def test_how_far_it_is_is_told_now_and_then(tmp_path):
    told = []
    write(tmp_path / "book.xlsx", [Sheet("One", ["A"])], ((0, [n]) for n in range(450)), time_zone="UTC", told=told.append)
    assert told == [200, 400]


def test_signs_that_no_workbook_may_hold_are_replaced_and_endless_text_is_cut(tmp_path):
    assert a_cell(tmp_path, "a\x00b\x1b").value == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"
    assert len(a_cell(tmp_path, "x" * 40_000).value) == 32_767


def test_rows_find_their_sheets_and_titles_are_made_fit(tmp_path):
    long = "Answers: and [more] than thirty-one characters"
    book = written(tmp_path, [(1, ["second"]), (0, ["first"])], sheets=(long, "Two"))
    assert book.sheetnames == ["Answers  and  more  than thirty", "Two"]
    assert [page["A2"].value for page in book] == ["first", "second"]


def test_the_file_says_nothing_of_who_made_it(tmp_path):
    book = written(tmp_path, [])
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Q-SER", None)
