"""The list of first steps on the home page of those who administer, and of nobody else."""

import pytest

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.state.operations_checklist import ChecklistState
from tests.support.people import a_person, a_session, an_organisation


@pytest.fixture
def cookies(engine):
    def plant(db):
        home = an_organisation(db)
        return [a_session(db, a_person(db, home, role, name=role.title())) for role in (Role.ADMIN, Role.LEARNER)]

    return do(plant)


async def test_an_admin_sees_it_puts_it_away_and_brings_it_back(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/")
    assert (tab.var(ChecklistState, "shown"), tab.var(ChecklistState, "done"), tab.var(ChecklistState, "total")) == (True, 1, 6)
    await tab.call(ChecklistState.hide)
    assert (tab.var(ChecklistState, "shown"), tab.var(ChecklistState, "put_away")) == (False, True)
    await tab.call(ChecklistState.show)
    assert (tab.var(ChecklistState, "shown"), tab.var(ChecklistState, "put_away")) == (True, False)
    assert not tabs.errors


async def test_where_it_is_looked_for_it_can_be_brought_back(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/organisation")
    await tab.call(ChecklistState.hide)
    await tab.go("/")
    assert (tab.var(ChecklistState, "shown"), tab.var(ChecklistState, "put_away")) == (False, False)
    await tab.go("/organisation")
    assert (tab.var(ChecklistState, "shown"), tab.var(ChecklistState, "put_away")) == (False, True)


async def test_a_learner_sees_nothing_of_it_and_puts_nothing_away(tabs, cookies):
    tab, admin = tabs.open(cookies[1]), tabs.open(cookies[0])
    await tab.go("/")
    assert not tab.var(ChecklistState, "steps")
    await tab.call(ChecklistState.hide)
    await admin.go("/")
    assert admin.var(ChecklistState, "shown")
