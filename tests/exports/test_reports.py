"""Reports as workbooks: real values, the reader's language, no formula out of what people typed."""

import json
from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook

from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked, Measure
from qser_app.domain.reports_exports import Hold, Order
from qser_app.exports.reports_books import make_book
from qser_app.exports.reports_units import units_text
from tests.support.packages import real
from tests.support.people import NOON, a_person
from tests.support.reports import a_town, enrol
from tests.support.worlds import world


@world
def town(db):
    """The town of all these tests."""
    return a_town(db)


def made(db, tmp_path, actor, kind="report", **asked):
    told = []
    order = Order(Hold(1, "one"), kind, asked, actor, "key", 1)
    make_book(db, order=order, target=tmp_path / "book.xlsx", at=NOON, told=lambda done, total: told.append((done, total)))
    return load_workbook(tmp_path / "book.xlsx")


def lines(page):
    return [tuple(cell.value for cell in row) for row in page.iter_rows()]


def test_people_with_real_numbers_moments_and_lengths_of_time(db, town, tmp_path):
    book = made(db, tmp_path, town.actor(Role.ADMIN), report="people", q="ada")
    head, ada = lines(book["People"])
    assert head[:3] == ("Name", "Department", "Courses")
    assert ada[:8] == ("Ada egaleon", "Social services", 1, 1, 3, 2, 1, 72)
    assert ada[8] == timedelta(minutes=25)
    assert ada[9] == datetime(2026, 11, 1, 14, 0)  # noqa: DTZ001 -- Excel knows no time zone
    assert (book["People"].freeze_panes, book.properties.creator, book.properties.lastModifiedBy) == ("A2", "Q-SER", None)


def test_the_reader_s_language(db, town, tmp_path):
    town.people["boss"].language = Language.DE
    db.flush()
    book = made(db, tmp_path, town.actor(Role.ADMIN), report="custom")
    assert book.sheetnames == ["Eigener"]
    assert lines(book["Eigener"])[1][:5] == ("Ada egaleon", "Social services", "Course HOUSE", "Abgeschlossen", 100)


def test_what_people_typed_is_never_a_formula(db, town, tmp_path):
    strings = json.loads(real("security", "formula_strings.json").read_text(encoding="utf-8"))["dangerous_or_tricky"]
    for text in strings:
        enrol(db, a_person(db, town.organisation, name=text[:200], email=f"{abs(hash(text))}@example.org"), town.house)
    for report in ("people", "custom", "units"):
        book = made(db, tmp_path, town.actor(Role.ADMIN), report=report)
        cells = [cell for page in book for row in page.iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f"]
        shown = {cell.value for cell in cells}
        assert not [text for text in strings if text.strip() and text[:200].replace("\r", "\n") not in shown]


def test_the_matrix_says_with_signs_what_the_screen_says_in_colour(db, town, tmp_path):
    book = made(db, tmp_path, town.actor(Role.ADMIN), report="units", course=str(town.house.id))
    rows = {row[0]: row[2:] for row in lines(book["Score"])}
    assert rows["Ada egaleon"] == ("✓", "✓", 85)
    assert rows["Ben egaleon"] == ("◐", "○", "✕ 40")
    assert rows["Cleo egaleon"] == ("○", "○", "○")
    assert [row[0] for row in lines(book["What the signs mean"])] == ["Sign", "○", "◐", "✓", "✕"]


def test_the_matrix_as_text_is_one_line_a_cell(db, town, tmp_path):
    asked, target = Asked(Report.UNITS, course_id=town.house.id, measure=Measure.TIME), tmp_path / "units.txt"
    units_text(db, actor=town.actor(Role.ADMIN), asked=asked, at=NOON, target=target)
    text = target.read_text(encoding="utf-8").splitlines()
    assert text[0] == "Name\tDepartment\tUnit\tState\tMinutes"
    assert text[1] == "Ada egaleon\tSocial services\tLesson-1\tCompleted\t10"
    assert len(text) == 1 + 6 * 3


def test_a_course_with_all_its_sheets(db, town, tmp_path):
    book = made(db, tmp_path, town.actor(Role.SUPERADMIN), "course", course=str(town.house.id))
    assert book.sheetnames == ["Overview", "People", "Score", "Time", "Tests", "Questions"]
    assert lines(book["Overview"])[1] == ("People", 6)
    assert lines(book["Tests"])[1][:3] == ("Quiz", "Course HOUSE", 3)


def test_a_department_of_four_shows_no_values_in_its_workbook(db, town, tmp_path):
    few = made(db, tmp_path, town.actor(Role.ADMIN), "department", department=str(town.office.id))
    assert few.sheetnames == ["Overview", "Day by day", "Departments"]
    assert len(lines(few["Overview"])) == 1
    assert lines(few["Departments"])[1:] == [("Town office", "Egaleon", *[None] * 7)]
    many = made(db, tmp_path, town.actor(Role.ADMIN), "department", department=str(town.social.id))
    assert many.sheetnames == ["Overview", "Day by day", "Departments", "People", "Courses"]
    assert len(lines(many["People"])) == 1 + 6
    sums = made(db, tmp_path, town.actor(Role.MANAGER, department=town.social), "department", department=str(town.social.id))
    assert sums.sheetnames == ["Overview", "Day by day", "Departments"]


@pytest.mark.parametrize("report", [str(each) for each in Report])
def test_every_report_becomes_a_workbook_and_is_refused_to_whoever_may_not_see_it(db, town, tmp_path, report):
    assert made(db, tmp_path, town.actor(Role.ADMIN), report=report).worksheets
    with pytest.raises(NotAllowed):
        made(db, tmp_path, town.actor(Role.LEARNER), report=report)


def test_a_workbook_that_nobody_knows_is_refused(db, town, tmp_path):
    with pytest.raises(NotFound):
        made(db, tmp_path, town.actor(Role.ADMIN), "secrets")
    with pytest.raises(NotFound):
        made(db, tmp_path, town.actor(Role.ADMIN), "course", course="999")
