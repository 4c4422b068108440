"""Signing in by another house: the whole way there and back, and every attack on it."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlmodel import select

from qser_app.adapters.cookies import hash_of
from qser_app.api.gate import now
from qser_app.db import do, look
from qser_app.domain.people import Invitation, Role
from qser_app.models import Identity, OutboxMessage, Person, RoleGrant, SignInRules, SignInStep, WebSession
from qser_app.services.people_tickets import invite
from tests.support.people import NOON, a_department, a_person, a_session, actor_for, an_organisation
from tests.support.provider import TestProvider
from tests.support.provider_ways import CALLBACK, FROM_US, a_browser, a_provider, just_signed_in, session_of, there_and_yes, whole_way
from tests.support.web import web


@pytest.fixture
def other(monkeypatch) -> TestProvider:
    return a_provider(monkeypatch, "other", "https://id.other.example")


def _open_to_newcomers(db, **rules):
    home = an_organisation(db)
    room = a_department(db, home, "Registry")
    given = {"newcomers": True, "domains": ["town.example"], "claim": "department", "departments": {"R-1": room.id}} | rules
    db.add(SignInRules(organisation_id=home.id, changed_at=NOON, **given))
    return home.id, room.id


def _refused(answer, code, page="/sign-in"):
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{page}?problem={code}"
    assert not session_of(answer)
    assert look(lambda db: db.exec(select(WebSession).where(WebSession.provider != "")).all()) == []


async def test_who_is_known_comes_in(ada, town):
    town.claims["sid"] = "there-1"
    answer = await whole_way(town, "/auth/oidc/town?next=/learn/lesson/7")
    assert (answer.status_code, answer.headers["location"], answer.headers["cache-control"]) == (303, "/learn/lesson/7", "no-store")
    assert "HttpOnly" in session_of(answer)
    row = look(lambda db: db.exec(select(WebSession)).one())
    assert (row.person_id, row.provider, row.sid_hash) == (ada, "town", hash_of("there-1"))


async def test_the_browser_is_bound_by_a_short_cookie_of_its_own(ada, town):
    async with web() as client:
        answer = await client.get("/auth/oidc/town")
    (cookie,) = answer.headers.get_list("set-cookie")
    assert cookie.startswith("qser_step=")
    assert all(flag in cookie for flag in ("HttpOnly", "Max-Age=600", "SameSite=lax", "Path=/"))
    step = look(lambda db: db.exec(select(SignInStep)).one())
    state = parse_qs(urlsplit(answer.headers["location"]).query)["state"][0]
    assert (step.token_hash, step.expires_at - step.created_at) == (hash_of(state), timedelta(minutes=10))


async def test_an_answer_nobody_asked_for_is_refused(ada, town):
    async with web() as client:
        brought = await there_and_yes(client, town)
        for more in ({"state": ""}, {"state": "made-up"}):
            _refused(await client.get(CALLBACK, params=brought | more), "step-spent")
    async with web() as client:
        _refused(await client.get(CALLBACK, params={"code": "code-0"}), "step-spent")


async def test_an_answer_works_once(ada, town):
    async with web() as client:
        brought = await there_and_yes(client, town)
        assert session_of(await client.get(CALLBACK, params=brought))
        again = await client.get(CALLBACK, params=brought)
    assert again.headers["location"] == "/sign-in?problem=step-spent"
    assert len(look(lambda db: db.exec(select(WebSession)).all())) == 1


async def test_an_answer_works_in_no_othera_browser(ada, town):
    async with web() as mallory, web() as victim:
        brought = await there_and_yes(mallory, town)
        await victim.get("/auth/oidc/town")  # the victim has a step of their own waiting
        _refused(await victim.get(CALLBACK, params=brought), "step-spent")
    async with web(cookie="qser_step=made-up.signature") as client:
        _refused(await client.get(CALLBACK, params=brought), "step-spent")


async def test_an_answer_that_comes_late_is_refused(ada, town):
    async with web() as client:
        brought = await there_and_yes(client, town)
        do(lambda db: setattr(db.exec(select(SignInStep)).one(), "expires_at", now()))
        _refused(await client.get(CALLBACK, params=brought), "step-spent")


@pytest.mark.parametrize(
    "claims",
    [{"nonce": "another"}, {"nonce": None}, {"aud": "another"}, {"iss": "https://id.other.example"}, {"exp": 1}, {"iat": 1}],
    ids=str,
)
async def test_a_token_for_something_else_opens_nothing(ada, town, claims):
    town.claims |= claims
    _refused(await whole_way(town), "provider-refused")


async def test_a_token_nobody_signed_opens_nothing(ada, town):
    town.key, town.header = b"", {"alg": "none"}
    _refused(await whole_way(town), "provider-refused")


async def test_a_key_nobody_published_opens_nothing(ada, town):
    town.header |= {"kid": "made up"}
    _refused(await whole_way(town), "provider-refused")


async def test_providers_are_not_mixed_up(ada, town, other):
    """The answer of one at the address of another, and the answer that names another sender (RFC 9700, 4.4)."""
    async with web() as client:
        brought = await there_and_yes(client, town)
        _refused(await client.get("/auth/oidc/other/callback", params=brought), "provider-refused")
        assert other.asked == []  # the code went nowhere
        brought = await there_and_yes(client, town, iss="https://id.other.example")
        _refused(await client.get(CALLBACK, params=brought), "provider-refused")
    assert "/token" not in town.asked
    assert session_of(await whole_way(town, iss="https://id.town.example"))


async def test_another_house_s_somebody_with_the_same_number_is_somebody_else(ada, other):
    _refused(await whole_way(other, "/auth/oidc/other", callback="/auth/oidc/other/callback"), "no-account")


async def test_who_says_no_there_is_back_at_the_door(ada, town):
    async with web() as client:
        brought = await there_and_yes(client, town)
        answer = await client.get(CALLBACK, params={"state": brought["state"], "error": "access_denied"})
    _refused(answer, "provider-cancelled")


@pytest.mark.parametrize("target", ["//evil.example", "/\\evil.example", "https://evil.example", "/%5cevil.example", "/auth/oidc/town"])
async def test_no_provider_leads_away(ada, town, target):
    async with web() as client:
        answer = await client.get("/auth/oidc/town", params={"next": target})
        brought = town.consent(answer.headers["location"])
        answer = await client.get(CALLBACK, params=brought)
    assert (bool(session_of(answer)), answer.headers["location"]) == (True, "/")


async def test_a_prepared_cookie_is_not_the_session_afterwards(ada, town):
    prepared = do(lambda db: a_session(db, db.get(Person, ada)))
    assert session_of(await whole_way(town, cookie=prepared))
    open_ones = look(lambda db: db.exec(select(WebSession.token_hash).where(WebSession.ended_at.is_(None))).all())
    assert len(open_ones) == 1
    assert hash_of(prepared.partition("=")[2]) not in open_ones


async def test_the_suspended_stay_out(ada, town):
    do(lambda db: setattr(db.get(Person, ada), "suspended_at", NOON))
    _refused(await whole_way(town), "suspended")


async def test_a_house_the_organisation_closed_opens_nothing(ada, town):
    do(lambda db: db.add(SignInRules(organisation_id=db.get(Person, ada).organisation_id, providers=["other"], changed_at=NOON)))
    _refused(await whole_way(town), "provider-closed")


async def test_an_unknown_provider_is_no_page(engine):
    async with web() as client:
        for path in ("", "/callback", "/sign-out", "/front-channel"):
            assert (await client.get(f"/auth/oidc/nobody{path}")).status_code in (303, 404)
        assert (await client.post("/auth/oidc/nobody/back-channel")).status_code == 404


async def test_a_newcomer_gets_an_account_in_the_house_of_their_domain(engine, town):
    home, room = do(_open_to_newcomers)
    town.claims |= {"locale": "de-AT", "department": "R-1"}
    answer = await whole_way(town)
    assert answer.headers["location"] == "/welcome"
    person = look(lambda db: db.exec(select(Person)).one())
    assert (person.email, person.name, person.organisation_id, person.department_id) == ("ada@town.example", "Ada L.", home, room)
    assert (person.language, person.password_hash) == ("de", None)
    assert look(lambda db: db.exec(select(RoleGrant.role)).all()) == [Role.LEARNER]
    assert (await whole_way(town)).headers["location"] == "/welcome"
    assert len(look(lambda db: db.exec(select(Person)).all())) == 1


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ({"email": "ada@elsewhere.example"}, "no-account"),
        ({"email": "ada@town.example.evil.example"}, "no-account"),
        ({"email_verified": False}, "email-unverified"),
        ({"email_verified": None}, "email-unverified"),
        ({"email": None}, "email-unverified"),
    ],
    ids=str,
)
async def test_not_everybody_is_taken_in(engine, town, claims, code):
    do(_open_to_newcomers)
    town.userinfo = {"sub": "42"}
    town.claims |= claims
    _refused(await whole_way(town), code)
    assert look(lambda db: db.exec(select(Person)).all()) == []


async def test_nobody_is_taken_in_where_newcomers_are_not_wanted(engine, town):
    do(lambda db: _open_to_newcomers(db, newcomers=False))
    _refused(await whole_way(town), "no-account")


async def test_the_same_address_alone_opens_no_account(engine, town):
    do(_open_to_newcomers)
    do(lambda db: a_person(db, an_organisation(db, "second"), email="ada@town.example"))
    _refused(await whole_way(town), "link-first")
    assert look(lambda db: db.exec(select(Identity)).all()) == []


async def test_an_account_and_a_house_are_linked_by_whoever_has_shown_both(engine, town):
    bob, cookie = do(lambda db: (bob := a_person(db, an_organisation(db), name="Bob")) and (bob.id, a_session(db, bob)))
    just_signed_in()
    async with a_browser(cookie) as client:
        answer = await client.get("/auth/oidc/town/link", headers=FROM_US)
        assert "prompt=login" in answer.headers["location"]
        brought = town.consent(answer.headers["location"])
        answer = await client.get(CALLBACK, params=brought)
    assert (answer.headers["location"], session_of(answer)) == ("/account?done=linked", "")
    identity = look(lambda db: db.exec(select(Identity)).one())
    assert (identity.person_id, identity.issuer, identity.subject) == (bob, "https://id.town.example", "42")
    (mail,) = look(lambda db: [each.payload for each in db.exec(select(OutboxMessage))])
    assert (mail["template"], mail["gaps"]["house"]) == ("way-added", "town")
    assert session_of(await whole_way(town))


async def test_no_other_site_starts_a_link(engine, town):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db))))
    just_signed_in()
    async with a_browser(cookie) as client:
        for headers in ({"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "none"}, {}, {"referer": "https://evil.example/"}):
            assert (await client.get("/auth/oidc/town/link", headers=headers)).status_code == 403
        old = await client.get("/auth/oidc/town/link", headers={"referer": "http://localhost:3000/account"})
        assert old.status_code == 303
    async with web() as client:
        assert (await client.get("/auth/oidc/town/link", headers=FROM_US)).status_code == 401


async def test_an_open_browser_alone_links_nothing(engine, town):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db))))
    async with a_browser(cookie) as client:
        answer = await client.get("/auth/oidc/town/link", headers=FROM_US)
    assert answer.headers["location"] == "/account?problem=prove-again"


async def test_a_link_that_somebody_else_began_joins_nobody(engine, town):
    mine, theirs = do(lambda db: (home := an_organisation(db)) and tuple(a_session(db, a_person(db, home, name=each)) for each in "AB"))
    just_signed_in()
    async with a_browser(mine) as client:
        brought = await there_and_yes(client, town, "/auth/oidc/town/link")
        client.cookies.set(*theirs.split("=", 1))
        answer = await client.get(CALLBACK, params=brought)
    assert answer.headers["location"] == "/account?problem=step-spent"
    assert look(lambda db: db.exec(select(Identity)).all()) == []


async def test_what_is_linked_with_one_is_linked_with_no_other(ada, town):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db, "second"))))
    just_signed_in()
    answer = await whole_way(town, "/auth/oidc/town/link", cookie=cookie)
    assert answer.headers["location"] == "/account?problem=identity-taken"


def _invited(db):
    admin = a_person(db, an_organisation(db), Role.ADMIN)
    invite(
        db, actor=actor_for(admin, Role.ADMIN), invitation=Invitation(admin.organisation_id, "new@here.example", (Role.LEARNER,)), at=now()
    )
    return db.exec(select(OutboxMessage)).one().payload["gaps"]["path"].rpartition("/")[2]


async def test_an_invitation_is_accepted_with_a_house(engine, town):
    ticket = do(_invited)
    path = f"/auth/oidc/town/invitation/{ticket}"
    answer = await whole_way(town, path)
    assert (bool(session_of(answer)), answer.headers["location"]) == (True, "/welcome")
    person = look(lambda db: db.exec(select(Person).where(Person.email == "new@here.example")).one())
    assert (person.name, person.password_hash) == ("Ada L.", None)
    async with web() as client:
        spent = await client.get(path, headers=FROM_US)
        assert spent.headers["location"] == f"/invitation/{ticket}?problem=link-spent"
        assert (await client.get(path)).status_code == 403


async def test_made_up_answers_are_slowed_down(ada, town):
    async with web(peer="198.51.100.9") as client:
        for _ in range(101):
            answer = await client.get(CALLBACK, params={"state": "made-up", "code": "x"})
    assert answer.headers["location"] == "/sign-in?problem=too-many&minutes=60"
