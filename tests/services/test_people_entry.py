"""What administrators decide about signing in."""

import pytest

from qser_app.domain.people import Role
from qser_app.domain.people_providers import EntryRules
from qser_app.domain.refusals import BadInput, NotAllowed
from qser_app.queries.people_providers import entry_rules, entry_settings, rules_for_newcomers
from qser_app.services.people_entry import change_entry
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation


@pytest.fixture
def home(db):
    return an_organisation(db)


@pytest.fixture
def admin(db, home):
    return actor_for(a_person(db, home, Role.ADMIN), Role.ADMIN)


def test_what_is_decided_is_what_holds(db, home, admin):
    room = a_department(db, home)
    rules = EntryRules(home.id, ("town",), newcomers=True, domains=("town.example",), claim="groups", departments={"R-1": room.id})
    for _ in range(2):
        change_entry(db, actor=admin, rules=rules, at=NOON)
    assert entry_rules(db, organisation_id=home.id) == rules
    assert rules_for_newcomers(db) == [rules]
    assert entry_settings(db, actor=admin, organisation_id=home.id) == (rules, [(room.id, "Social services")])


def test_no_one_but_its_administrators_decides(db, home, admin):
    elsewhere = an_organisation(db, "elsewhere")
    for actor, organisation in ((actor_for(a_person(db, home)), home), (admin, elsewhere)):
        with pytest.raises(NotAllowed):
            change_entry(db, actor=actor, rules=EntryRules(organisation.id), at=NOON)
        with pytest.raises(NotAllowed):
            entry_settings(db, actor=actor, organisation_id=organisation.id)


def test_a_department_of_somebody_else_is_none_of_ours(db, home, admin):
    foreign = a_department(db, an_organisation(db, "elsewhere"))
    with pytest.raises(BadInput):
        change_entry(db, actor=admin, rules=EntryRules(home.id, claim="groups", departments={"R-1": foreign.id}), at=NOON)
