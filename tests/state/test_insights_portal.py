"""A house at a glance, in a tab."""

import pytest

from qser_app.db import do
from qser_app.domain.insights_portal import PortalPage
from qser_app.domain.people import Role
from qser_app.state.insights_portal import PortalState
from tests.support.people import a_person, a_session, an_organisation


@pytest.fixture
def cookies(engine):
    """{role: cookie} in a town of seven; beside it a town of one."""

    def plant(db):
        town, other = an_organisation(db), an_organisation(db, "brno")
        for number in range(3):
            a_person(db, town, name=f"P{number}")
        a_person(db, other)
        roles = (Role.LEARNER, Role.MANAGER, Role.ADMIN, Role.SUPERADMIN)
        found = {role: a_session(db, a_person(db, town, role, name=role.title())) for role in roles}
        return found, town.id, other.id

    return do(plant)


async def page(tabs, cookie, organisation=""):
    tab = tabs.open(cookie)
    await tab.go("/insights" + (f"?organisation={organisation}" if organisation else ""))
    return tab, tab.var(PortalState, "page")


async def test_an_administrator_sees_their_own_whatever_the_address_says(tabs, cookies):
    found, town, other = cookies
    tab, shown = await page(tabs, found[Role.ADMIN], organisation=other)
    assert (shown.name, shown.people, tab.var(PortalState, "chosen")) == ("Egaleon", 7, str(town))
    assert [scope.organisation_id for scope in tab.var(PortalState, "scopes")] == [town]


async def test_a_superadmin_sees_everybody_or_one(tabs, cookies):
    found, _, other = cookies
    tab, shown = await page(tabs, found[Role.SUPERADMIN])
    assert (shown.whole, shown.people) == (True, 8)
    await tab.call(PortalState.choose, organisation=str(other))
    assert f"/insights?organisation={other}" in str(tab.told[-1])
    _, shown = await page(tabs, found[Role.SUPERADMIN], organisation=other)
    assert (shown.too_few, shown.people) == (True, 0)


@pytest.mark.parametrize("role", [Role.LEARNER, Role.MANAGER, None])
async def test_nobody_else_sees_anything(tabs, cookies, role):
    tab, shown = await page(tabs, cookies[0].get(role, ""))
    assert not tab.var(PortalState, "loaded")
    assert (shown or PortalPage()).people == 0
