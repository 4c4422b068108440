"""Signing in and out over HTTP."""

import re

import pytest
from sqlmodel import select

from qser_app.adapters import limits as counting
from qser_app.adapters import passwords
from qser_app.adapters.cookies import hash_of
from qser_app.db import do, look
from qser_app.domain.people import Invitation, Role
from qser_app.models import Organisation, OutboxMessage, Person, WebSession
from qser_app.services import people_credentials
from qser_app.services.people_tickets import invite
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.web import OURS, post, web

PASSWORD = "kalamata-olive-harbour"
HASH = passwords.hash_now(PASSWORD)


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch):
    monkeypatch.setattr(people_credentials, "limits", counting.Limits())


@pytest.fixture
def ada(engine) -> int:
    return do(lambda db: a_person(db, an_organisation(db), email="ada@example.org", password_hash=HASH).id)


def _open_sessions() -> list[str]:
    return look(lambda db: list(db.exec(select(WebSession.token_hash).where(WebSession.ended_at.is_(None))).all()))


def _mails() -> list[dict]:
    return look(lambda db: [message.payload for message in db.exec(select(OutboxMessage).order_by(OutboxMessage.id)).all()])


async def test_the_right_password_opens_the_door(ada):
    async with web() as client:
        answer = await post(client, "/auth/sign-in", email="Ada@Example.org ", password=PASSWORD, next="/learn/lesson/7")
    assert (answer.status_code, answer.headers["location"], answer.headers["cache-control"]) == (303, "/learn/lesson/7", "no-store")
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith("qser_session="))
    token = re.match(r"qser_session=([\w-]+);", cookie).group(1)
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert _open_sessions() == [hash_of(token)]


async def test_over_tls_the_cookie_stays_on_this_host(ada, monkeypatch):
    from qser_app.adapters import cookies

    monkeypatch.setattr(cookies, "settings", cookies.settings.model_copy(update={"public_url": "https://learn.example.org"}))
    async with web() as client:
        answer = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD)
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith("__Host-qser="))
    assert "Secure" in cookie


async def test_a_first_sign_in_leads_to_the_welcome(ada):
    do(lambda db: setattr(db.get(Person, ada), "welcomed_at", None))
    async with web() as client:
        answer = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD, next="/me")
    assert answer.headers["location"] == "/welcome"
    async with web() as client:
        answer = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD, next="/join/abc123")
    assert answer.headers["location"] == "/welcome?next=%2Fjoin%2Fabc123"


async def test_where_the_organisation_is_suspended_it_is_said_to_those_who_know_the_password(ada):
    do(lambda db: setattr(db.get(Organisation, 1), "suspended_at", NOON))
    async with web() as client:
        answer = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD)
        wrong = await post(client, "/auth/sign-in", email="ada@example.org", password="wrong")
    assert "problem=organisation-suspended" in answer.headers["location"]
    assert "problem=sign-in" in wrong.headers["location"]
    assert _open_sessions() == []


async def test_an_unknown_person_and_a_wrong_password_get_the_same_answer(ada):
    answers = []
    for email, password in (("ada@example.org", "wrong"), ("nobody@example.org", PASSWORD), ("no address", PASSWORD), ("", "")):
        async with web() as client:
            answer = await post(client, "/auth/sign-in", email=email, password=password, next="/me")
        assert not any(each.startswith("qser_session") for each in answer.headers.get_list("set-cookie"))
        answers.append((answer.status_code, answer.headers["location"], answer.text))
    assert set(answers) == {(303, "/sign-in?problem=sign-in&next=%2Fme", "")}


async def test_what_was_typed_comes_back_but_never_in_the_address(ada):
    async with web() as client:
        answer = await post(client, "/auth/sign-in", email="ada@example.org", password="wrong")
    typed = next(each for each in answer.headers.get_list("set-cookie") if each.startswith("qser_typed_email="))
    assert "ada%40example.org" in typed
    assert "HttpOnly" in typed
    assert "Max-Age=60" in typed
    assert "ada" not in answer.headers["location"]


async def test_a_suspended_person_is_told_so_only_with_the_right_password(ada):
    do(lambda db: setattr(db.get(Person, ada), "suspended_at", NOON))
    async with web() as client:
        right = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD)
        wrong = await post(client, "/auth/sign-in", email="ada@example.org", password="wrong")
    assert (right.headers["location"], wrong.headers["location"]) == (
        "/sign-in?problem=suspended&next=%2F",
        "/sign-in?problem=sign-in&next=%2F",
    )
    assert _open_sessions() == []


async def test_a_prepared_cookie_is_not_the_session_afterwards(ada):
    prepared = do(lambda db: a_session(db, db.get(Person, ada)))
    async with web(cookie=prepared) as client:
        answer = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD)
    assert answer.status_code == 303
    assert hash_of(prepared.partition("=")[2]) not in _open_sessions()
    assert len(_open_sessions()) == 1


@pytest.mark.parametrize("target", ["//evil.example", "/\\evil.example", "https://evil.example", "/%5cevil.example", "javascript:alert(1)"])
async def test_no_sign_in_leads_away(ada, target):
    async with web() as client:
        answer = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD, next=target)
    assert answer.headers["location"] == "/"


PATHS = ["sign-in", "sign-out", "sign-out-everywhere", "accept-invitation", "forgot", "new-password"]


@pytest.mark.parametrize("path", PATHS)
async def test_no_other_site_posts_our_forms(ada, path):
    async with web() as client:
        for headers in ({"origin": "https://evil.example"}, {"origin": "null"}, {}):
            answer = await client.post(f"/auth/{path}", data={"email": "ada@example.org", "password": PASSWORD}, headers=headers)
            assert answer.status_code == 403
        assert (await client.get(f"/auth/{path}")).status_code == 405
    assert _open_sessions() == []


@pytest.mark.parametrize("path", [path for path in PATHS if not path.startswith("sign-out")])
async def test_only_plain_forms_are_read(ada, path):
    async with web() as client:
        answer = await client.post(f"/auth/{path}", json={"email": {"$gt": ""}}, headers=OURS)
        large = await client.post(f"/auth/{path}", data={"email": "x" * 20_000}, headers=OURS)
    assert (answer.status_code, answer.json()) == (422, {"refused": "bad-input"})
    assert large.status_code == 413


async def test_ten_wrong_tries_are_enough_for_a_while_from_one_place_only(ada):
    async with web() as client:
        for _ in range(10):
            await post(client, "/auth/sign-in", email="ada@example.org", password="wrong")
        late = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD)
    assert late.headers["location"] == "/sign-in?problem=too-many&minutes=15&next=%2F"
    async with web(peer="198.51.100.1") as client:
        elsewhere = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD)
    assert elsewhere.headers["location"] == "/"


async def test_sign_out_ends_the_session_and_takes_the_cookie(ada):
    cookie = do(lambda db: a_session(db, db.get(Person, ada)))
    do(lambda db: a_session(db, db.get(Person, ada)))
    async with web(cookie=cookie) as client:
        answer = await post(client, "/auth/sign-out")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?done=signed-out")
    assert 'qser_session=""' in answer.headers["set-cookie"]
    assert len(_open_sessions()) == 1


async def test_sign_out_everywhere_ends_all(ada):
    cookie = do(lambda db: a_session(db, db.get(Person, ada)))
    do(lambda db: a_session(db, db.get(Person, ada)))
    async with web() as client:
        assert (await post(client, "/auth/sign-out-everywhere")).status_code == 401
    async with web(cookie=cookie) as client:
        await post(client, "/auth/sign-out-everywhere")
    assert _open_sessions() == []


async def test_a_forgotten_password_is_replaced_once(ada):
    async with web() as client:
        asked = await post(client, "/auth/forgot", email="ada@example.org")
        unknown = await post(client, "/auth/forgot", email="nobody@example.org")
        assert asked.headers["location"] == unknown.headers["location"] == "/forgot?done=sent"
        path = _mails()[0]["gaps"]["path"]
        token = path.rsplit("/", 1)[-1]
        common = await post(client, "/auth/new-password", token=token, password="sunshine2024")
        assert common.headers["location"] == f"{path}?problem=password-common"
        done = await post(client, "/auth/new-password", token=token, password="another-olive-tree")
        again = await post(client, "/auth/new-password", token=token, password="another-olive-tree")
        old = await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD)
        new = await post(client, "/auth/sign-in", email="ada@example.org", password="another-olive-tree")
    assert done.headers["location"] == "/sign-in?done=new-password"
    assert again.headers["location"] == f"{path}?problem=link-spent"
    assert (old.headers["location"], new.headers["location"]) == ("/sign-in?problem=sign-in&next=%2F", "/")
    assert [mail["to"] for mail in _mails()] == ["ada@example.org", "ada@example.org"]


async def test_an_invitation_is_accepted_and_signs_in(ada):
    def _invite(db):
        boss = actor_for(db.get(Person, ada), Role.ADMIN)
        invite(db, actor=boss, invitation=Invitation(boss.organisation_id, "new@example.org", (Role.LEARNER,)), at=people_now())

    from qser_app.api.gate import now as people_now

    do(_invite)
    token = _mails()[0]["gaps"]["path"].rsplit("/", 1)[-1]
    async with web() as client:
        nameless = await post(client, "/auth/accept-invitation", token=token, name=" ", password=PASSWORD, language="el")
        own = await post(client, "/auth/accept-invitation", token=token, name="Nefeli Dimou", password="Nefeli2024", language="el")
        made = await post(client, "/auth/accept-invitation", token=token, name="Nefeli Dimou", password=PASSWORD, language="xx")
        again = await post(client, "/auth/accept-invitation", token=token, name="Nefeli Dimou", password=PASSWORD, language="el")
    assert nameless.headers["location"] == f"/invitation/{token}?problem=name-missing"
    assert "qser_typed_name=Nefeli%20Dimou" in own.headers["set-cookie"]
    assert own.headers["location"] == f"/invitation/{token}?problem=password-common"
    assert made.headers["location"] == "/welcome"
    assert again.headers["location"] == f"/invitation/{token}?problem=link-spent"
    assert look(lambda db: db.exec(select(Person.name, Person.language).where(Person.email == "new@example.org")).one()) == (
        "Nefeli Dimou",
        "el",
    )


@pytest.mark.parametrize("token", ["", "made-up", "../../etc", "a\nb: c", "x" * 900])
async def test_a_made_up_link_opens_nothing(ada, token):
    async with web() as client:
        answer = await post(client, "/auth/new-password", token=token, password="another-olive-tree")
    assert answer.status_code == 303
    assert re.fullmatch(r"/new-password/[\w-]{1,64}\?problem=link-spent", answer.headers["location"])
