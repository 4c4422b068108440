"""An empty installation leads everybody who asks for a page to the setup, and asks no more once there are people."""

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from qser_app.api.operations_unopened import Unopened
from qser_app.db import do
from tests.support.people import a_person, an_organisation


async def _hello(_request) -> PlainTextResponse:
    return PlainTextResponse("hello")


@pytest.fixture
def client(engine):
    house = Unopened(Starlette(routes=[Route("/{path:path}", _hello, methods=["GET", "POST"])]))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=house), base_url="http://localhost:3000")


async def test_pages_lead_to_the_setup_and_the_rest_stays_as_it_is(client):
    for path in ("/", "/visitor", "/sign-in/", "/en/project", "/people/7", "/join/abc"):
        answer = await client.get(path)
        assert (answer.status_code, answer.headers["location"], answer.headers["cache-control"]) == (303, "/setup", "no-store")
    for path in ("/setup", "/setup/owner", "/health", "/ready", "/fonts/commissioner-greek.woff2", "/assets/x.js"):
        assert (await client.get(path)).text == "hello"
    assert (await client.post("/setup")).text == "hello"


async def test_once_there_are_people_nobody_is_led_anywhere(client):
    await client.get("/")
    do(lambda db: a_person(db, an_organisation(db)))
    assert (await client.get("/sign-in/")).text == "hello"
