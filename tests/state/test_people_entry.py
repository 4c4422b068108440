"""How people sign in, on the administrator's screen."""

from qser_app.adapters import oidc
from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.queries.people_providers import entry_rules
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_entry import EntryState
from tests.support.people import a_department, a_person, a_session, an_organisation
from tests.support.provider import TestProvider


def _house(db):
    home = an_organisation(db)
    admin = a_session(db, a_person(db, home, Role.ADMIN))
    return home.id, a_department(db, home, "Registry").id, admin, a_session(db, a_person(db, home, name="Bob"))


async def test_the_administrator_decides(tabs, monkeypatch):
    for name in ("town", "other"):
        monkeypatch.setitem(oidc.KNOWN, name, TestProvider(name).client)
    home, room, admin, _ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/organisation/sign-in")
    assert tab.var(EntryState, "open_to") == ["town", "other"]
    form = {"house-town": "on", "newcomers": "on", "domains": "town.example", "claim": "department", f"department-{room}": "R-1, R-2"}
    await tab.call(EntryState.save, form=form)
    rules = look(entry_rules, organisation_id=home)
    assert (rules.providers, rules.newcomers, rules.domains) == (("town",), True, ("town.example",))
    assert (rules.claim, rules.departments) == ("department", {"R-1": room, "R-2": room})
    await tab.call(EntryState.save, form=form | {"domains": "town"})
    assert (tab.var(EntryState, "problem"), tab.var(EntryState, "gaps")) == ("refusal-bad-domain", {"domain": "town"})


async def test_nobody_else_does(tabs):
    home, _, _, bob = do(_house)
    tab = tabs.open(bob)
    await tab.call(EntryState.save, form={"newcomers": "on"})
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not look(entry_rules, organisation_id=home).newcomers
