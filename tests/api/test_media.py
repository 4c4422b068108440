"""Pictures of lessons over HTTP."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.models import Media
from qser_app.seeds.courses import import_folder
from tests.support.content import SVG, a_folder
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.web import web


@pytest.fixture
def address(engine, tmp_path):
    import_folder(a_folder(tmp_path), NOON)
    return f"/media/{look(lambda db: db.exec(select(Media.sha256)).one())}.svg"


@pytest.fixture
def cookie(engine):
    return do(lambda db: a_session(db, a_person(db, an_organisation(db))))


async def test_a_signed_in_person_sees_a_picture_that_cannot_act(address, cookie):
    async with web(cookie=cookie) as client:
        answer = await client.get(address)
    assert (answer.status_code, answer.text, answer.headers["content-type"]) == (200, SVG, "image/svg+xml")
    assert answer.headers["content-security-policy"] == "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_visitor_sees_none(address):
    async with web() as client:
        assert (await client.get(address)).status_code == 401


@pytest.mark.parametrize("name", ["0" * 64 + ".svg", "..%2Fqser.db.svg", "x.svg"])
async def test_other_names_are_not_found(cookie, name):
    async with web(cookie=cookie) as client:
        assert (await client.get(f"/media/{name}")).status_code == 404
