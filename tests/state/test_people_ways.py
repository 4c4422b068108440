"""What opens one's own account, on the screen."""

from sqlmodel import select

from qser_app.adapters import oidc
from qser_app.db import do, look
from qser_app.models import Identity
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_factors import FactorsState
from qser_app.state.people_ways import WaysState
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.provider import TestProvider
from tests.support.provider_ways import just_signed_in


def _linked(db):
    home = an_organisation(db)
    ada, eve = a_person(db, home, password_hash="x"), a_person(db, home, name="Eve")
    db.add(Identity(person_id=ada.id, issuer="https://id.town.example", subject="42", linked_at=NOON))
    return a_session(db, ada), a_session(db, eve)


async def test_links_are_seen_and_removed_by_their_owner_alone(tabs, monkeypatch):
    for name, issuer in (("town", "https://id.town.example"), ("other", "https://id.other.example")):
        monkeypatch.setitem(oidc.KNOWN, name, TestProvider(name, issuer, label={"en": "Town account"}).client)
    ada, eve = do(_linked)
    tab = tabs.open(ada)
    await tab.call(WaysState.unlink, identity_id=1)
    assert (tab.var(WaysState, "problem"), tab.var(FactorsState, "prove")) == ("refusal-prove-again", True)
    just_signed_in()
    stranger = tabs.open(eve)
    await stranger.call(WaysState.unlink, identity_id=1)
    assert stranger.var(FeedbackState, "code") == "refusal-not-found"
    await tab.go("/account?done=linked")
    town, other = tab.var(WaysState, "houses")
    assert (town.name, town.labels["de"], town.identity, other.href) == ("town", "Town account", 1, "/auth/oidc/other/link")
    assert (tab.var(WaysState, "done"), tab.var(WaysState, "has_password")) == ("ways-done-linked", True)
    await tab.call(WaysState.unlink, identity_id=1)
    assert look(lambda db: db.exec(select(Identity)).all()) == []


async def test_an_address_says_only_what_we_would_say(tabs):
    ada, _ = do(_linked)
    tab = tabs.open(ada)
    await tab.go("/account?problem=<b>x</b>&done=evil")
    assert (tab.var(WaysState, "problem") or "", tab.var(WaysState, "done") or "") == ("", "")
    await tab.go("/account?problem=identity-taken")
    assert tab.var(WaysState, "problem") == "refusal-identity-taken"
