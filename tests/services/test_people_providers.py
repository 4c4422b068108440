"""Who is known by a provider, who is taken in, what is linked with whom."""

import pytest
from sqlmodel import select

from qser_app.adapters import oidc
from qser_app.domain.people import Actor
from qser_app.domain.people_factors import ProveAgain
from qser_app.domain.people_providers import (
    IdentityTaken,
    LastWayIn,
    LogoutToken,
    ProviderClosed,
    ProviderRefused,
    Vouched,
)
from qser_app.domain.refusals import NotFound
from qser_app.models import Identity, LogoutSeen, OutboxMessage, Person, SignInRules, WebSession
from qser_app.queries.people_providers import entry_rules, linked_identities
from qser_app.services.people_providers import come_in, end_there, link, unlink
from tests.support.people import NOON, a_department, a_person, a_session, actor_for, an_organisation
from tests.support.provider import TestProvider

TOWN = "https://id.town.example"
ADA = Vouched("town", TOWN, "42", email="ada@town.example", email_verified=True, claims={"department": ("R-1",)})


@pytest.fixture(autouse=True)
def town(monkeypatch):
    monkeypatch.setitem(oidc.KNOWN, "town", TestProvider().client)


@pytest.fixture
def home(db):
    return an_organisation(db)


@pytest.fixture
def ada(db, home):
    return a_person(db, home)


def _rules(db, home, **rules):
    row = SignInRules(organisation_id=home.id, changed_at=NOON, **rules)
    db.add(row)
    db.flush()
    return row


def test_what_nobody_decided(db, home):
    rules = entry_rules(db, organisation_id=home.id)
    assert (rules.admits("town"), rules.newcomers, rules.domains) == (True, False, ())


def test_linking_twice_is_harmless_and_told_once(db, ada):
    for _ in range(2):
        link(db, actor=actor_for(ada), vouched=ADA, at=NOON)
    (row,) = linked_identities(db, actor=actor_for(ada))
    assert (row.issuer, len(db.exec(select(OutboxMessage)).all())) == (TOWN, 1)


def test_one_house_knows_one_account_as_somebody(db, home, ada):
    link(db, actor=actor_for(ada), vouched=ADA, at=NOON)
    with pytest.raises(IdentityTaken):
        link(db, actor=actor_for(a_person(db, home, name="Bob")), vouched=ADA, at=NOON)


def test_a_closed_house_is_not_linked(db, home, ada):
    _rules(db, home, providers=[])
    with pytest.raises(ProviderClosed):
        link(db, actor=actor_for(ada), vouched=ADA, at=NOON)


def _fresh(db, person):
    """The person in a session in which they have just signed in."""
    a_session(db, person, at=NOON)
    row = db.exec(select(WebSession).where(WebSession.person_id == person.id)).first()
    row.proved_at = NOON
    db.flush()
    return Actor(person.id, person.organisation_id, None, frozenset(), row.id)


def _link_of(db, person):
    link(db, actor=actor_for(person), vouched=ADA, at=NOON)
    return linked_identities(db, actor=actor_for(person))[0].id


def test_the_last_way_in_is_not_removed(db, ada):
    identity_id = _link_of(db, ada)
    with pytest.raises(LastWayIn):
        unlink(db, actor=_fresh(db, ada), identity_id=identity_id, at=NOON)
    ada.password_hash = "x"
    unlink(db, actor=_fresh(db, ada), identity_id=identity_id, at=NOON)
    assert linked_identities(db, actor=actor_for(ada)) == []


def test_a_house_that_is_gone_or_closed_is_no_way_in(db, home, ada):
    identity_id = _link_of(db, ada)
    db.add(Identity(person_id=ada.id, issuer="https://gone.example", subject="1", linked_at=NOON))
    db.flush()
    with pytest.raises(LastWayIn):
        unlink(db, actor=_fresh(db, ada), identity_id=identity_id, at=NOON)


def test_nobody_removes_a_strangers_link(db, home, ada):
    identity_id = _link_of(db, ada)
    with pytest.raises(NotFound):
        unlink(db, actor=_fresh(db, a_person(db, home, name="Eve")), identity_id=identity_id, at=NOON)


def test_a_department_is_filled_but_nobody_is_moved(db, home, ada):
    _link_of(db, ada)
    registry, archive = a_department(db, home, "Registry"), a_department(db, home, "Archive")
    rules = _rules(db, home, claim="department", departments={"R-1": registry.id})
    come_in(db, vouched=ADA, at=NOON)
    assert db.get(Person, ada.id).department_id == registry.id
    rules.departments = {"R-1": archive.id}
    db.flush()
    come_in(db, vouched=ADA, at=NOON)
    assert db.get(Person, ada.id).department_id == registry.id


def test_a_department_that_is_gone_is_none(db, home, ada):
    _link_of(db, ada)
    _rules(db, home, claim="department", departments={"R-1": 999})
    come_in(db, vouched=ADA, at=NOON)
    assert db.get(Person, ada.id).department_id is None


def test_a_logout_is_heard_once(db):
    token = LogoutToken(TOWN, "42", "", "j1")
    assert end_there(db, provider="town", token=token, at=NOON) == 0
    with pytest.raises(ProviderRefused):
        end_there(db, provider="town", token=token, at=NOON)
    assert end_there(db, provider="town", token=LogoutToken("https://other", "42", "", "j1"), at=NOON) == 0
    assert len(db.exec(select(LogoutSeen)).all()) == 2


def test_a_link_with_a_house_that_is_gone_is_removed_and_nobody_is_signed_out(db, home, ada):
    ada.password_hash = "x"
    db.add(Identity(person_id=ada.id, issuer="https://gone.example", subject="1", linked_at=NOON))
    db.flush()
    actor = _fresh(db, ada)
    a_session(db, ada, at=NOON)
    unlink(db, actor=actor, identity_id=linked_identities(db, actor=actor)[0].id, at=NOON)
    assert [row.ended_at for row in db.exec(select(WebSession))] == [None, None]


def test_an_open_browser_alone_removes_nothing(db, ada):
    with pytest.raises(ProveAgain):
        unlink(db, actor=actor_for(ada), identity_id=1, at=NOON)
