"""The gate in front of every HTTP route."""

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

from qser_app.api import gate
from qser_app.api.gate import ADMIN, ANYONE, SIGNED_IN, policy
from qser_app.db import do
from qser_app.domain.people import Role
from tests.support.people import a_person, a_session, an_organisation
from tests.support.web import OURS, web


@policy(SIGNED_IN)
async def mine(request: Request) -> JSONResponse:
    return JSONResponse({"person": gate.actor_of(request).person_id})


@policy(ADMIN)
async def office(request: Request) -> PlainTextResponse:
    return PlainTextResponse("office")


@policy(ANYONE, largest_body=10)
async def letterbox(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


@policy(ANYONE, content_may_call=True)
async def commit(request: Request) -> PlainTextResponse:
    return PlainTextResponse("kept")


@policy(ANYONE)
async def thing(request: Request) -> PlainTextResponse:
    return PlainTextResponse("here")


ROUTES = [
    Route("/things/{number:int}", thing),
    Route("/names/{name}", thing),
    Route("/mine", mine),
    Route("/office", office),
    Route("/letterbox", letterbox, methods=["POST"]),
    Route("/commit", commit, methods=["POST"]),
]


def _cookie(*roles: Role) -> str:
    return do(lambda db: a_session(db, a_person(db, an_organisation(db), *roles)))


async def test_a_person_gets_in_and_is_known(engine):
    async with web(*ROUTES, cookie=_cookie()) as client:
        answer = await client.get("/mine")
    assert (answer.status_code, answer.json()) == (200, {"person": 1})


async def test_a_visitor_is_led_to_the_sign_in(engine):
    async with web(*ROUTES) as client:
        page = await client.get("/mine", headers={"accept": "text/html"})
        data = await client.get("/mine")
    assert (page.status_code, page.headers["location"]) == (303, "/sign-in?next=/mine")
    assert (data.status_code, data.json()) == (401, {"refused": "sign-in-first"})


@pytest.mark.parametrize(("role", "status"), [(Role.ADMIN, 200), (Role.SUPERADMIN, 200), (Role.FACILITATOR, 403), (Role.LEARNER, 403)])
async def test_an_admin_route_admits_admins_only(engine, role, status):
    async with web(*ROUTES, cookie=_cookie(role)) as client:
        assert (await client.get("/office")).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (OURS, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "http://127.0.0.1:3001", "sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "none"}, 403),
    ],
)
async def test_only_our_own_pages_change_something(engine, headers, status):
    async with web(*ROUTES) as client:
        assert (await client.post("/letterbox", content=b"hi", headers=headers)).status_code == status


async def test_a_course_package_reaches_only_routes_made_for_it(engine):
    async with web(*ROUTES) as client:
        assert (await client.post("/commit", headers={"origin": "http://127.0.0.1:3001"})).status_code == 200
        assert (await client.post("/commit", headers={"origin": "https://evil.example"})).status_code == 403


async def test_a_body_has_a_limit_even_when_it_does_not_say_its_length(engine):
    async def endless():
        for _ in range(100):
            yield b"x" * 5

    async with web(*ROUTES) as client:
        assert (await client.post("/letterbox", content=b"x" * 11, headers=OURS)).status_code == 413
        assert (await client.post("/letterbox", content=endless(), headers=OURS)).status_code == 413
        assert (await client.post("/letterbox", content=b"x" * 10, headers=OURS)).text == "10"


@pytest.mark.parametrize(
    ("hops", "written", "expected"),
    [
        (0, "1.1.1.1", "203.0.113.7"),
        (1, "6.6.6.6, 1.1.1.1", "1.1.1.1"),
        (2, "6.6.6.6, 1.1.1.1, 10.0.0.1", "1.1.1.1"),
        (2, "1.1.1.1", "203.0.113.7"),
    ],
)
def test_a_proxy_is_believed_only_as_far_as_it_is_trusted(monkeypatch, hops, written, expected):
    monkeypatch.setattr(gate, "settings", gate.settings.model_copy(update={"trusted_proxy_hops": hops}))
    scope = {"type": "http", "headers": [(b"x-forwarded-for", written.encode())], "client": ("203.0.113.7", 1)}
    assert gate.client_ip(Request(scope)) == expected


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/things/2147483647", 200),
        ("/things/2147483648", 404),
        (f"/things/{10**30}", 404),
        ("/names/a%00b", 404),
        ("/things/1?words=a%00b", 422),
        ("/things/1?a%00=b", 422),
    ],
)
async def test_what_no_database_can_hold_goes_no_further(engine, address, status):
    async with web(*ROUTES) as client:
        assert (await client.get(address)).status_code == status
