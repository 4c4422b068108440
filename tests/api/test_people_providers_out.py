"""Signing out between houses."""

from sqlmodel import select

from qser_app.api.gate import now
from qser_app.db import do, look
from qser_app.models import Person, WebSession
from tests.support.people import a_session
from tests.support.provider_ways import session_of, whole_way
from tests.support.web import OURS, web

LOGOUT = {"events": {"http://schemas.openid.net/event/backchannel-logout": {}}, "nonce": None}


async def _told(town, **claims):
    stamp = int(now().timestamp())
    token = town.token(**({"iss": town.issuer, "aud": "qser", "iat": stamp, "exp": stamp + 60} | LOGOUT | claims))
    async with web() as client:
        return await client.post("/auth/oidc/town/back-channel", data={"logout_token": token})


def _open_sessions():
    return len(look(lambda db: db.exec(select(WebSession).where(WebSession.ended_at.is_(None))).all()))


async def test_who_signs_out_there_is_signed_out_here(ada, town):
    for sid in ("one", "two"):
        town.claims["sid"] = sid
        assert session_of(await whole_way(town))
    do(lambda db: a_session(db, db.get(Person, ada)))  # by password
    first = await _told(town, sid="one", sub="42", jti="a")
    assert (first.status_code, first.headers["cache-control"], _open_sessions()) == (200, "no-store", 2)
    assert (await _told(town, sub="42", jti="b")).status_code == 200
    assert _open_sessions() == 1


async def test_a_logout_is_heard_once_and_only_from_the_house_itself(ada, town):
    assert (await _told(town, sub="43", jti="a")).status_code == 200
    assert session_of(await whole_way(town))
    assert (await _told(town, sub="43", jti="a")).status_code == 400
    assert (await _told(town, sub="42", jti="c", aud="another")).status_code == 400
    async with web() as client:
        assert (await client.post("/auth/oidc/town/back-channel", data={})).status_code == 400
    assert _open_sessions() == 1
    assert (await _told(town, sub="42", jti="d")).status_code == 200
    assert _open_sessions() == 0


async def test_a_hidden_frame_of_the_house_ends_its_session(ada, town):
    town.claims["sid"] = "one"
    assert session_of(await whole_way(town))
    async with web() as client:
        for wrong in ({"iss": town.issuer}, {"sid": "one"}, {"iss": "https://evil.example", "sid": "one"}):
            assert (await client.get("/auth/oidc/town/front-channel", params=wrong)).status_code == 400
        assert _open_sessions() == 1
        right = await client.get("/auth/oidc/town/front-channel", params={"iss": town.issuer, "sid": "one"})
    assert (right.status_code, right.headers["x-frame-options"], _open_sessions()) == (200, "DENY", 0)


async def test_after_signing_out_the_way_out_of_the_house_is_offered(ada, town):
    answer = await whole_way(town)
    async with web(cookie=session_of(answer).partition(";")[0]) as client:
        out = await client.post("/auth/sign-out", headers=OURS)
        assert out.headers["location"] == "/sign-in?done=signed-out&provider=town"
        there = await client.get("/auth/oidc/town/sign-out")
    assert there.headers["location"].startswith("https://id.town.example/end?client_id=qser&post_logout_redirect_uri=")
