"""The organisation's decisions about its boards, on the screen of its admin."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Privacy, Role
from qser_app.models import Organisation, Season
from qser_app.state.leaderboard_settings import BoardSettingsState
from tests.support.people import a_person, a_session, an_organisation


@pytest.fixture
def cookies(engine):
    """An admin's and a learner's."""

    def plant(db):
        home = an_organisation(db)
        return [a_session(db, a_person(db, home, role, name=role.title())) for role in (Role.ADMIN, Role.LEARNER)]

    return do(plant)


def names():
    return look(lambda db: sorted(db.exec(select(Season.name)).all()))


async def test_an_admin_writes_a_season_down_and_changes_it_and_takes_it_away(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/leaderboard/settings")
    await tab.call(BoardSettingsState.open_season, form={"name": "Autumn", "first": "2026-09-01", "last": "2026-12-31"})
    (line,) = tab.var(BoardSettingsState, "seasons")
    assert (line["name"], line["first"], line["last"]) == ("Autumn", "2026-09-01", "2026-12-31")
    await tab.call(
        BoardSettingsState.change_season, season_id=line["id"], form={"name": "Winter", "first": "2026-10-01", "last": "2026-12-31"}
    )
    assert [each["name"] for each in tab.var(BoardSettingsState, "seasons")] == names() == ["Winter"]
    await tab.call(BoardSettingsState.remove_season, season_id=line["id"])
    assert names() == []
    assert not tabs.errors


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        ({"name": "", "first": "2027-01-01", "last": "2027-02-01"}, "refusal-season-name"),
        ({"name": "A", "first": "", "last": "2027-02-01"}, "refusal-season-days"),
        ({"name": "A", "first": "2027-02-02", "last": "2027-02-01"}, "refusal-season-days"),
        ({"name": "A", "first": "2026-12-31", "last": "2027-02-01"}, "refusal-seasons-overlap"),
    ],
)
async def test_a_mistake_is_told_beside_the_form(tabs, cookies, form, problem):
    tab = tabs.open(cookies[0])
    await tab.go("/leaderboard/settings")
    await tab.call(BoardSettingsState.open_season, form={"name": "Autumn", "first": "2026-09-01", "last": "2026-12-31"})
    await tab.call(BoardSettingsState.open_season, form=form)
    assert (tab.var(BoardSettingsState, "problem"), tab.var(BoardSettingsState, "problem_of")) == (problem, 0)
    assert names() == ["Autumn"]


async def test_an_admin_decides_how_people_appear(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/leaderboard/settings")
    await tab.call(BoardSettingsState.keep_terms, form={"default": "hidden", "most_open": "colleague"})
    home = look(lambda db: db.exec(select(Organisation)).one())
    assert (home.default_privacy, home.most_open_privacy) == (Privacy.HIDDEN, Privacy.COLLEAGUE)
    await tab.call(BoardSettingsState.keep_terms, form={"default": "hidden", "most_open": "everywhere"})
    assert look(lambda db: db.exec(select(Organisation)).one()).most_open_privacy is Privacy.COLLEAGUE


async def test_a_learner_decides_nothing_about_it(tabs, cookies):
    tab = tabs.open(cookies[1])
    await tab.go("/leaderboard/settings")
    await tab.call(BoardSettingsState.open_season, form={"name": "Mine", "first": "2026-09-01", "last": "2026-12-31"})
    await tab.call(BoardSettingsState.keep_terms, form={"default": "named", "most_open": "named"})
    assert names() == []
    assert not tab.var(BoardSettingsState, "loaded")
    assert look(lambda db: db.exec(select(Organisation)).one()).default_privacy is Privacy.COLLEAGUE
