"""Sheets of people come in for administrators alone, and empty ones go out to them."""

import io

import pytest
from openpyxl import load_workbook
from sqlmodel import select

from qser_app.adapters.people_sheets import read
from qser_app.db import do, look
from qser_app.domain.people import Language, Role
from qser_app.domain.people_import import Heading, Line, lines_in
from qser_app.domain.people_sheets import LARGEST_SHEET_MB
from qser_app.models import PeopleSheet
from qser_app.queries.people_import_words import import_words
from tests.support.people import a_department, a_person, a_session, an_organisation
from tests.support.web import OURS, web

_SHEET = "Ονοματεπώνυμο;Email;Τμήμα\r\nΆντα;ada@example.org;Αρχείο\r\n".encode("cp1253")


def _house(db):
    town = an_organisation(db)
    a_department(db, town, "Archive")
    town.language, town.languages = Language.CS, ["de", "cs"]
    return a_session(db, a_person(db, town, Role.ADMIN, language=Language.DE)), a_session(db, a_person(db, town, Role.MANAGER))


@pytest.fixture
def house(engine):
    return do(_house)


async def _put(cookie, body=_SHEET, **headers):
    async with web(cookie=cookie) as client:
        return await client.put("/people-sheets?name=..%2Fpeople.csv", content=body, headers=OURS | headers)


async def test_a_sheet_is_read_and_waits(house):
    answer = await _put(house[0])
    assert answer.status_code == 201
    sheet = look(lambda db: db.exec(select(PeopleSheet)).one())
    assert (answer.json()["sheet"], sheet.name, sheet.rows) == (
        sheet.id,
        "people.csv",
        [[2, "ada@example.org", "Άντα", "Αρχείο", "", "", ""]],
    )


async def test_columns_that_are_not_read_are_kept_with_it(house):
    await _put(house[0], b"Email;Phone;;Name\r\nada@example.org;210;x;Ada\r\n")
    sheet = look(lambda db: db.exec(select(PeopleSheet)).one())
    assert (sheet.rows, sheet.unread) == ([[2, "ada@example.org", "Ada", "", "", "", ""]], [["B", "Phone"], ["C", ""]])


async def test_nobody_else_sends_or_fetches_one(house):
    admin, manager = house
    statuses = [(await _put(each)).status_code for each in (manager, "", "qser_session=forged")]
    statuses.append((await _put(admin, origin="https://evil.example")).status_code)
    for cookie in (manager, ""):
        async with web(cookie=cookie) as client:
            statuses += [(await client.get(f"/people-sheets/template.{kind}")).status_code for kind in ("xlsx", "csv")]
    assert statuses == [403, 401, 401, 403, 403, 403, 401, 401]
    assert look(lambda db: db.exec(select(PeopleSheet.id)).all()) == []


async def test_what_is_no_sheet_is_refused_in_words(house):
    answer = await _put(house[0], b"")
    assert (answer.status_code, answer.json()) == (422, {"refused": "sheet-empty", "gaps": {}})
    assert (await _put(house[0], b"a" * ((LARGEST_SHEET_MB << 20) + 1))).status_code == 413


async def test_an_empty_sheet_in_the_reader_s_language_is_understood_when_it_comes_back(house):
    async with web(cookie=house[0]) as client:
        text, book = [(await client.get(f"/people-sheets/template.{kind}")).content for kind in ("csv", "xlsx")]
    filled = text + "ada@example.org;Ada;Archive;Mentor/in;Bildung;Čeština\r\n".encode()
    assert lines_in(read(filled), import_words().headings) == [
        Line(2, "ada@example.org", "Ada", "Archive", "Mentor/in", "Bildung", "Čeština")
    ]
    sheets = load_workbook(io.BytesIO(book))
    first, words = sheets.worksheets
    assert [cell.value for cell in first[1]] == ["E-Mail", "Name", "Abteilung", "Rollen", "Arbeitsfeld", "Sprache"]
    said = [tuple(cell.value for cell in row) for row in words.iter_rows(min_row=2)]
    assert ("Abteilung", "Archive") in said
    assert ("Rollen", "Leitung") in said
    assert [word for heading, word in said if heading == "Sprache"] == ["Deutsch", "Čeština"]  # those offered, in the house's order
    assert ("Rollen", "Superadmin") not in said
    assert {import_words().headings[heading.lower()] for heading, _ in said} == {
        Heading.DEPARTMENT,
        Heading.ROLES,
        Heading.FIELD,
        Heading.LANGUAGE,
    }
