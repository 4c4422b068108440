"""The second of a recording over HTTP."""

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.models import Unit, UnitText
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation
from tests.support.web import OURS, web
from tests.support.worlds import world


def _unit(db):
    unit = db.exec(select(Unit).where(Unit.course_id == a_course(db).id)).first()
    db.exec(select(UnitText).where(UnitText.unit_id == unit.id)).one().body_html = '<audio data-recording="media/talk"></audio>'
    return unit.id


@world
def address(engine):
    return f"/watched/{do(_unit)}"


@pytest.fixture
def cookie(engine):
    return do(lambda db: a_session(db, a_person(db, an_organisation(db))))


async def test_a_learner_tells_where_they_are(address, cookie):
    async with web(cookie=cookie) as client:
        answer = await client.put(address, json={"name": "media/talk", "second": 17, "ago": 2}, headers=OURS)
    assert (answer.status_code, answer.json()) == (200, {"second": 17})


async def test_a_visitor_and_a_foreign_page_do_not(address, cookie):
    async with web() as visitor, web(cookie=cookie) as client:
        assert (await visitor.put(address, json={}, headers=OURS)).status_code == 401
        assert (await client.put(address, json={}, headers={"origin": "https://elsewhere.example"})).status_code == 403


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"name": "media/talk", "second": "17"}, 422),
        ({"name": "media/talk", "second": True}, 422),
        ({"name": "media/talk", "second": 2**40}, 422),
        ({"name": "", "second": 1}, 422),
        ({"name": "x" * 301, "second": 1}, 422),
        ({"name": "\0", "second": 1}, 422),
        ({"name": ["a"], "second": 1}, 422),
        ([], 422),
        ({"name": "media/other", "second": 1}, 404),
        ({"name": "x" * 3000, "second": 1}, 413),
    ],
)
async def test_anything_else_is_refused(address, cookie, sent, status):
    async with web(cookie=cookie) as client:
        assert (await client.put(address, json=sent, headers=OURS)).status_code == status
