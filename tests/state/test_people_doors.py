"""What the doors show."""

from datetime import timedelta

import pytest

from qser_app.adapters import oidc
from qser_app.adapters.cookies import hash_of
from qser_app.db import do
from qser_app.domain.people import DEMO_PASSWORD, Role
from qser_app.models import Ticket
from qser_app.state import people_doors
from qser_app.state.gate import now
from qser_app.state.people_doors import DoorState
from tests.support.people import a_person, a_session, an_organisation
from tests.support.provider import TestProvider

HOUR = timedelta(hours=1)


async def test_what_was_typed_and_what_went_wrong_are_shown(tabs):
    tab = tabs.open("qser_typed_email=ada%40example.org")
    await tab.go("/sign-in?problem=sign-in&next=/me")
    assert (tab.var(DoorState, "problem"), tab.var(DoorState, "email"), tab.var(DoorState, "wanted")) == (
        "refusal-sign-in",
        "ada@example.org",
        "/me",
    )


async def test_how_long_to_wait_is_said(tabs):
    tab = tabs.open()
    await tab.go("/sign-in?problem=too-many&minutes=15")
    assert (tab.var(DoorState, "problem"), tab.var(DoorState, "gaps")) == ("refusal-too-many", {"minutes": 15})


async def test_a_mistake_stands_at_its_field(tabs):
    tab = tabs.open()
    await tab.go("/forgot?problem=bad-email")
    assert tab.var(DoorState, "errors") == {"email": "refusal-bad-email", "name": "", "password": ""}
    assert not tab.var(DoorState, "problem")


@pytest.mark.parametrize(
    "query", ["problem=<b>x</b>", "problem=unexpected-error", "done=evil", "minutes=-1&problem=nonsense", "next=//evil.example"]
)
async def test_an_address_says_only_what_we_would_say(tabs, query):
    tab = tabs.open()
    await tab.go(f"/sign-in?{query}")
    assert (tab.var(DoorState, "problem") or "", tab.var(DoorState, "done") or "", tab.var(DoorState, "wanted") or "/") == ("", "", "/")
    assert not tabs.errors


async def test_whoever_is_signed_in_goes_on(tabs):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db))))
    tab = tabs.open(cookie)
    await tab.go("/sign-in?next=/leaderboard")
    assert "/leaderboard" in str(tab.told)


def _demo(db):
    a_person(db, an_organisation(db), Role.ADMIN, name="Eleni", email="eleni@example.org", is_demo=True, password_hash="x")


async def test_the_demo_is_offered_on_a_machine_of_ones_own(tabs):
    do(_demo)
    tab = tabs.open()
    await tab.go("/sign-in")
    (row,) = tab.var(DoorState, "accounts")
    assert (row["email"], row["password"], row["role"]) == ("eleni@example.org", DEMO_PASSWORD, "admin") if isinstance(row, dict) else row


async def test_the_demo_is_not_offered_in_production(tabs, monkeypatch):
    do(_demo)
    monkeypatch.setattr(people_doors, "settings", people_doors.settings.model_copy(update={"mode": "production"}))
    tab = tabs.open()
    await tab.go("/sign-in")
    assert not tab.var(DoorState, "accounts")


def _ticket(purpose):
    def plant(db):
        home = an_organisation(db)
        given = {"organisation_id": home.id} if purpose == "invitation" else {"person_id": a_person(db, home, name="Ada").id}
        at = now()
        db.add(Ticket(token_hash=hash_of("secret"), purpose=purpose, email="ada@example.org", created_at=at, expires_at=at + HOUR, **given))

    do(plant)


@pytest.mark.parametrize(("purpose", "organisation", "name"), [("invitation", "Egaleon", ""), ("new-password", "", "Ada")])
async def test_a_link_says_whom_it_is_for(tabs, purpose, organisation, name):
    _ticket(purpose)
    tab = tabs.open()
    await tab.go(f"/{purpose}/secret", ticket="secret")
    shown = [tab.var(DoorState, each) or "" for each in ("link_works", "email", "link_organisation", "link_name")]
    assert shown == [True, "ada@example.org", organisation, name]


async def test_a_link_for_one_thing_opens_no_other(tabs):
    _ticket("invitation")
    tab = tabs.open()
    for path, ticket in (("/new-password/secret", "secret"), ("/invitation/other", "other")):
        await tab.go(path, ticket=ticket)
        assert (tab.var(DoorState, "known"), tab.var(DoorState, "link_works") or False) == (True, False)
        assert not tab.var(DoorState, "email")


async def test_other_houses_are_offered_by_name(tabs, monkeypatch):
    house = TestProvider(label={"en": "Town account", "el": "Λογαριασμός δήμου"}).client
    monkeypatch.setitem(oidc.KNOWN, "town", house)
    tab = tabs.open()
    await tab.go("/sign-in?next=/join/abc&done=signed-out&provider=town&problem=no-account")
    (row,) = tab.var(DoorState, "providers")
    assert (row.labels["el"], row.labels["cs"], row.href) == ("Λογαριασμός δήμου", "Town account", "/auth/oidc/town?next=%2Fjoin%2Fabc")
    assert tab.var(DoorState, "left")[0].href == "/auth/oidc/town/sign-out"
    assert tab.var(DoorState, "problem") == "refusal-no-account"
