"""Sheets of people come in for those alone who look after people in the course."""

from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people_sheets import LARGEST_SHEET_MB
from qser_app.models import EnrolmentSheet
from tests.support.enrolment import a_town
from tests.support.people import a_person, a_session
from tests.support.web import OURS, web
from tests.support.worlds import world

_SHEET = b"E-mail\nada@example.org\n"


def _house(db):
    town = a_town(db)
    learner = a_session(db, a_person(db, town.home))
    return {"own": town.own.id, "foreign": town.foreign.id}, a_session(db, town.fani), learner


@world
def house(engine):
    return do(_house)


async def _put(cookie, course_id, body=_SHEET, **headers):
    async with web(cookie=cookie) as client:
        return await client.put(f"/enrolment/{course_id}/sheet?name=..%2Fpeople.csv", content=body, headers=OURS | headers)


async def test_a_sheet_is_read_and_waits(house):
    courses, cookie, _ = house
    answer = await _put(cookie, courses["own"])
    assert answer.status_code == 201
    sheet = look(lambda db: db.exec(select(EnrolmentSheet)).one())
    assert (answer.json()["sheet"], sheet.name, sheet.rows) == (sheet.id, "people.csv", [[2, "ada@example.org"]])


async def test_columns_that_are_not_read_are_kept_with_it(house):
    courses, cookie, _ = house
    await _put(cookie, courses["own"], b"Name;E-mail\nAda;ada@example.org\n")
    assert look(lambda db: db.exec(select(EnrolmentSheet)).one()).unread == [["A", "Name"]]


async def test_nobody_else_sends_one(house):
    courses, cookie, learner = house
    statuses = [(await _put(each, courses["own"])).status_code for each in (learner, "", "qser_session=forged")]
    statuses += [(await _put(cookie, course_id)).status_code for course_id in (courses["foreign"], 99_999)]
    statuses.append((await _put(cookie, courses["own"], origin="https://evil.example")).status_code)
    assert statuses == [403, 401, 401, 404, 404, 403]
    assert look(lambda db: db.exec(select(EnrolmentSheet.id)).all()) == []


async def test_what_is_no_sheet_is_refused_in_words(house):
    courses, cookie, _ = house
    answer = await _put(cookie, courses["own"], b"")
    assert (answer.status_code, answer.json()) == (422, {"refused": "sheet-empty", "gaps": {}})
    large = await _put(cookie, courses["own"], b"a" * ((LARGEST_SHEET_MB << 20) + 1))
    assert large.status_code == 413
