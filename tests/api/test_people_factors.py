"""The second step of signing in over HTTP, and every way around it."""

from datetime import timedelta

import pyotp
import pytest
from sqlmodel import select

from qser_app.adapters import limits as counting
from qser_app.adapters import passwords, totp
from qser_app.adapters.cookies import session_hash
from qser_app.api import people_factors as doors
from qser_app.api.gate import now
from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import AuditEntry, AuthenticatorApp, Organisation, OutboxMessage, Passkey, Person, SignInRules, WebSession
from qser_app.queries.people import actor_of_session, halfway_actor_of_session
from qser_app.services import people_credentials
from qser_app.services.people_factors import begin_app, confirm_app
from tests.support.passkey import Device
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.provider_ways import CALLBACK, a_browser, session_of, somebody_known, there_and_yes, whole_way
from tests.support.web import OURS, post

PASSWORD = "kalamata-olive-harbour"
HASH = passwords.hash_now(PASSWORD)


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch):
    fresh = counting.Limits()
    for module in (people_credentials, doors):
        monkeypatch.setattr(module, "limits", fresh)


@pytest.fixture
def ada(engine) -> int:
    return do(lambda db: a_person(db, an_organisation(db), Role.ADMIN, email="ada@example.org", password_hash=HASH).id)


def _cookie(person_id):
    return do(lambda db: a_session(db, db.get(Person, person_id)))


def _with_app(person_id):
    """Give somebody an app and recovery codes; returns the app and the codes."""
    at = now() - timedelta(minutes=5)
    cookie = _cookie(person_id)
    do(lambda db: [setattr(row, "proved_at", at) for row in db.exec(select(WebSession))])
    actor = look(halfway_actor_of_session, token_hash=session_hash(cookie), at=now())
    sealed = do(begin_app, actor=actor, at=at)
    app = pyotp.TOTP(totp.unseal("authenticator app", sealed))
    codes = do(confirm_app, actor=actor, code=app.at(at), at=at)
    do(lambda db: [setattr(row, "ended_at", NOON) for row in db.exec(select(WebSession))])
    return app, codes


async def _password(client):
    return await post(client, "/auth/sign-in", email="ada@example.org", password=PASSWORD, next="/me")


def _open():
    return look(lambda db: list(db.exec(select(WebSession).where(WebSession.ended_at.is_(None)))))


async def test_a_password_alone_opens_nothing_where_there_is_a_second_step(ada):
    app, _ = _with_app(ada)
    async with a_browser() as client:
        first = await _password(client)
        assert (first.headers["location"], session_of(first), _open()) == ("/second-step", "", [])
        second = await post(client, "/auth/second-step", code=app.at(now()))
    assert (bool(session_of(second)), second.headers["location"]) == (True, "/me")
    assert [row.strong for row in _open()] == [True]


async def test_a_code_works_once_and_only_now(ada):
    app, _ = _with_app(ada)
    used = app.at(now())
    async with a_browser() as client:
        await _password(client)
        assert session_of(await post(client, "/auth/second-step", code=used))
    for code in (used, app.at(now() - timedelta(minutes=3)), "000000", "", "12345a"):
        async with a_browser() as client:
            await _password(client)
            answer = await post(client, "/auth/second-step", code=code)
            assert answer.headers["location"].startswith(("/second-step?problem=code-wrong", "/second-step?problem=too-many"))
            assert not session_of(answer)


async def test_a_recovery_code_works_once_and_is_told(ada):
    _, codes = _with_app(ada)
    async with a_browser() as client:
        await _password(client)
        assert session_of(await post(client, "/auth/second-step", code=codes[0].lower().replace("-", " ")))
    async with a_browser() as client:
        await _password(client)
        assert not session_of(await post(client, "/auth/second-step", code=codes[0]))
    mails = look(lambda db: [row.payload for row in db.exec(select(OutboxMessage).order_by(OutboxMessage.id))])
    assert (mails[-1]["template"], mails[-1]["gaps"]["way"]) == ("way-removed", "codes")


async def test_the_second_step_alone_opens_nothing(ada):
    app, _ = _with_app(ada)
    async with a_browser() as client:
        answer = await post(client, "/auth/second-step", code=app.at(now()))
    assert answer.headers["location"] == "/sign-in?problem=step-spent"
    async with a_browser() as client, a_browser() as other:
        await _password(client)
        assert not session_of(await post(other, "/auth/second-step", code=app.at(now())))  # another browser


async def test_guessing_ends_after_five_tries(ada):
    app, _ = _with_app(ada)
    async with a_browser() as client:
        await _password(client)
        for _ in range(5):
            await post(client, "/auth/second-step", code="000000")
        late = await post(client, "/auth/second-step", code=app.at(now()))
    assert late.headers["location"] == "/second-step?problem=too-many&minutes=15"


async def test_that_somebody_who_knows_the_password_guesses_codes_is_told_once(ada):
    _with_app(ada)
    async with a_browser() as client:
        await _password(client)
        for _ in range(5):
            await post(client, "/auth/second-step", code="000000")
        assert _told_locked() == ([], [])
        for _ in range(3):
            await post(client, "/auth/second-step", code="000000")
    assert _told_locked() == (["step-locked"], [ada])


def _told_locked():
    mails = look(lambda db: [row.payload["template"] for row in db.exec(select(OutboxMessage).where(OutboxMessage.kind == "mail"))])
    lines = look(lambda db: db.exec(select(AuditEntry.subject_id).where(AuditEntry.kind == "step-locked")).all())
    return [each for each in mails if each == "step-locked"], list(lines)


async def test_a_new_password_does_not_go_around_it(ada):
    _with_app(ada)
    do(lambda db: setattr(db.get(Person, ada), "password_hash", passwords.hash_now(PASSWORD)))
    async with a_browser() as client:
        assert (await _password(client)).headers["location"] == "/second-step"


async def _ask(client, path, **told):
    return await client.post(f"/auth/passkeys/{path}", json=told, headers=OURS)


async def _enrolled(person_id, device):
    cookie = _cookie(person_id)
    do(lambda db: [setattr(row, "proved_at", now()) for row in db.exec(select(WebSession))])
    async with a_browser(cookie) as client:
        options = (await _ask(client, "ask-new")).json()
        answer = await _ask(client, "keep", answer=device.make(options), name="Office")
    assert answer.status_code == 200, answer.text
    do(lambda db: [setattr(row, "ended_at", NOON) for row in db.exec(select(WebSession))])
    return answer.json()["codes"]


async def _shown(device, client, *, alone=True, **forged):
    options = (await _ask(client, "ask", alone=alone)).json()
    return await _ask(client, "show", answer=device.show(options, **forged), next="/me")


async def test_a_passkey_is_made_and_opens_the_door_alone(ada):
    device = Device()
    assert len(await _enrolled(ada, device)) == 10
    async with a_browser() as client:
        answer = await _shown(device, client)
    assert (answer.status_code, answer.json(), bool(session_of(answer))) == (200, {"to": "/me"}, True)
    assert [row.strong for row in _open()] == [True]
    assert look(lambda db: db.exec(select(Passkey)).one()).sign_count == 1


async def test_a_passkey_is_the_second_step(ada):
    device = Device(verifies=False)
    await _enrolled(ada, device)
    async with a_browser() as client:
        assert (await _password(client)).headers["location"] == "/second-step"
        answer = await _shown(device, client, alone=False)
    assert (answer.json(), bool(session_of(answer))) == ({"to": "/me"}, True)


FORGED = {
    "another site's": {"origin": "https://evil.example"},
    "another host's": {"host": "evil.example"},
    "another challenge": {"challenge": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
    "unsigned": {"signature": b"0" * 70},
    "somebody else's": {"handle": b"somebody else"},
    "copied": {"counts": -5},
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
async def test_a_passkey_that_does_not_hold_opens_nothing(ada, forged):
    device = Device()
    device.count = 9
    await _enrolled(ada, device)
    async with a_browser() as client:
        answer = await _shown(device, client, **forged)
    assert (answer.status_code, session_of(answer)) == (422, "")


async def test_a_passkey_that_was_removed_is_told_to_be_unknown(ada):
    device = Device()
    await _enrolled(ada, device)
    do(lambda db: db.delete(db.exec(select(Passkey)).one()))
    async with a_browser() as client:
        answer = await _shown(device, client)
    assert (answer.status_code, answer.json(), session_of(answer)) == (422, {"refused": "passkey-unknown"}, "")


async def test_a_passkey_is_kept_once(ada):
    """A device asked twice at the same time keeps what it made last; the first step is not used again for it."""
    cookie, device = _cookie(ada), Device()
    do(lambda db: [setattr(row, "proved_at", now()) for row in db.exec(select(WebSession))])
    async with a_browser(cookie) as client:
        made = device.make((await _ask(client, "ask-new")).json())
        assert (await _ask(client, "keep", answer=made)).status_code == 200
        assert (await _ask(client, "keep", answer=made)).json() == {"refused": "step-spent"}
        again = device.make((await _ask(client, "ask-new")).json())
        assert (await _ask(client, "keep", answer=again)).json() == {"refused": "passkey-refused"}
    assert look(lambda db: len(db.exec(select(Passkey)).all())) == 1


async def test_an_answer_of_a_passkey_works_once_in_one_browser(ada):
    device = Device()
    await _enrolled(ada, device)
    async with a_browser() as client, a_browser() as other:
        options = (await _ask(client, "ask", alone=True)).json()
        answered = device.show(options)
        assert (await _ask(other, "show", answer=answered)).json() == {"refused": "step-spent"}
        assert session_of(await _ask(client, "show", answer=answered))
        client.cookies.delete("qser_session")
        assert not session_of(await _ask(client, "show", answer=answered))


async def test_alone_a_passkey_must_know_its_owner(ada):
    device = Device(verifies=False)
    await _enrolled(ada, device)
    async with a_browser() as client:
        assert (await _shown(device, client)).json() == {"refused": "passkey-refused"}


async def test_somebody_else_s_passkey_is_nobody_s_second_step(ada):
    await _enrolled(ada, Device())
    eve = do(lambda db: a_person(db, an_organisation(db, "second"), name="Eve").id)
    hers = Device(b"device-2")
    await _enrolled(eve, hers)
    async with a_browser() as client:
        await _password(client)
        assert (await _shown(hers, client, alone=False)).json() == {"refused": "passkey-refused"}


async def test_a_passkey_is_made_only_by_whoever_has_just_signed_in(ada):
    cookie = _cookie(ada)
    async with a_browser(cookie) as client:
        assert (await _ask(client, "ask-new")).json() == {"refused": "prove-again"}
    async with a_browser() as client:
        assert (await _ask(client, "ask-new")).status_code == 401


@pytest.mark.parametrize("path", ["ask", "show", "ask-new", "keep"])
async def test_no_other_site_asks_for_passkeys(ada, path):
    async with a_browser(_cookie(ada)) as client:
        answer = await client.post(f"/auth/passkeys/{path}", json={}, headers={"origin": "https://evil.example"})
    assert answer.status_code == 403


async def test_an_administrator_is_let_in_half_way_until_there_is_a_second_step(ada):
    do(lambda db: db.add(SignInRules(organisation_id=db.get(Person, ada).organisation_id, step_for_admins=True, changed_at=NOON)))
    async with a_browser() as client:
        assert (await _password(client)).headers["location"] == "/second-step"
        cookie = f"qser_session={client.cookies['qser_session']}"
        assert look(actor_of_session, token_hash=session_hash(cookie), at=now()) is None
        assert (await client.get("/insights/portal.pdf")).status_code == 401
        options = (await _ask(client, "ask-new")).json()
        assert (await _ask(client, "keep", answer=Device().make(options))).status_code == 200
        assert look(actor_of_session, token_hash=session_hash(cookie), at=now()).person_id == ada


async def test_a_learner_needs_none(ada):
    home = look(lambda db: db.get(Person, ada).organisation_id)
    do(lambda db: db.add(SignInRules(organisation_id=home, step_for_admins=True, changed_at=NOON)))
    bob = do(lambda db: a_session(db, a_person(db, db.get(Organisation, home), name="Bob")))
    assert look(actor_of_session, token_hash=session_hash(bob), at=now()) is not None


@pytest.mark.parametrize("asked", [False, True])
async def test_after_a_provider_it_is_asked_where_the_organisation_says_so(engine, town, asked):
    ada = do(somebody_known)
    home = look(lambda db: db.get(Person, ada).organisation_id)
    do(lambda db: db.add(SignInRules(organisation_id=home, step_after_provider=asked, step_for_admins=True, changed_at=NOON)))
    app, _ = _with_app(ada)
    town.claims["sid"] = "there-1"
    if not asked:
        assert session_of(await whole_way(town))
        assert [row.strong for row in _open()] == [True]
        return
    async with a_browser() as client:
        first = await client.get(CALLBACK, params=await there_and_yes(client, town))
        assert (first.headers["location"], session_of(first)) == ("/second-step", "")
        assert session_of(await post(client, "/auth/second-step", code=app.at(now())))
    (row,) = _open()
    assert (row.provider, row.strong, bool(row.sid_hash)) == ("town", True, True)


def test_what_an_app_knows_cannot_be_read_in_the_database(ada):
    app, _ = _with_app(ada)
    assert app.secret not in str(look(lambda db: db.exec(select(AuthenticatorApp)).one().model_dump()))
