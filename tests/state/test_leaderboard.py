"""The leaderboard as it reaches a screen."""

import pytest
from reflex.utils.format import json_dumps

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.people import Privacy, Role
from qser_app.domain.rewards_facts import CourseCompleted, UnitCompleted
from qser_app.services.rewards import open_standing, reward
from qser_app.state.leaderboard import LeaderboardState
from tests.support.people import NOON, a_person, a_session, an_organisation


@pytest.fixture
def town(engine):
    """Six people, 25 points apart; the second keeps to "a colleague". Returns (ids, cookies, organisation)."""

    def plant(db):
        home = an_organisation(db)
        people = [a_person(db, home, name=f"Person{n}", privacy=Privacy.COLLEAGUE if n == 1 else Privacy.NAMED) for n in range(6)]
        for person in people:
            open_standing(db, person_id=person.id, at=NOON)
        return [person.id for person in people], [a_session(db, person) for person in people], home.id

    ids, cookies, home = do(plant)
    for number, person_id in enumerate(ids):
        for course in range(number):
            do(reward, person_id=person_id, fact=CourseCompleted(course), at=NOON)
    return ids, cookies, home


def rows(tab):
    """(rank, name, value, mine) of the rows on the screen."""
    mine = tab.var(LeaderboardState, "mine")
    return [(row["rank"], row["name"], row["value"], index == mine) for index, row in enumerate(tab.var(LeaderboardState, "rows"))]


async def test_a_learner_sees_the_board_and_themselves_on_it(tabs, town):
    _, cookies, _ = town
    tab = tabs.open(cookies[4])
    await tab.go("/leaderboard")
    assert tab.var(LeaderboardState, "status") == "shown"
    assert rows(tab)[:3] == [(1, "Person5", 750, False), (2, "Person4", 600, True), (3, "Person3", 450, False)]
    assert not tabs.errors


async def test_no_name_of_a_colleague_reaches_any_screen(tabs, town):
    tab = tabs.open(town[1][0])
    await tab.go("/leaderboard")
    await tab.call(LeaderboardState.show, board="points", reach="organisation", period="all", view="around")
    assert "Person1" not in json_dumps([update.delta for _, update in tab._sent])


async def test_the_board_moves_while_someone_looks_at_it_and_the_loop_ends_with_the_page(tabs, town):
    ids, cookies, home = town
    tab = tabs.open(cookies[0])
    await tab.go("/leaderboard")
    await tab.until(lambda: hub.listeners(topics.of_board(home)) == 1)
    do(reward, person_id=ids[3], fact=UnitCompleted(9), at=NOON)
    await tab.until(lambda: (3, "Person3", 475, False) in rows(tab))
    await tab.go("/")
    await tab.until(lambda: hub.listeners(topics.of_board(home)) == 0)
    assert not tabs.errors


async def test_a_learner_who_asks_for_everyone_gets_their_own_organisation(tabs, town):
    tab = tabs.open(town[1][0])
    await tab.go("/leaderboard", scope="everyone", board="nonsense", view="sideways")
    assert tab.var(LeaderboardState, "people") == 6
    await tab.call(LeaderboardState.show, board="level", reach="everyone", period="all", view="top")
    assert tab.var(LeaderboardState, "reaches") == ["organisation", "teams"]
    assert not tabs.errors


async def test_a_manager_sees_no_personal_board_whatever_the_address_asks(tabs, town):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db, "brno"), Role.MANAGER)))
    tab = tabs.open(cookie)
    await tab.go("/leaderboard", scope="organisation")
    assert tab.var(LeaderboardState, "reaches") == ["teams"]
    assert (tab.var(LeaderboardState, "reach"), tab.var(LeaderboardState, "status")) == ("teams", "few")
    assert not tab.var(LeaderboardState, "rows")


async def test_a_small_organisation_sees_why_there_is_no_board_yet(tabs, town):
    def alone(db):
        person = a_person(db, an_organisation(db, "brno"))
        open_standing(db, person_id=person.id, at=NOON)
        return a_session(db, person)

    tab = tabs.open(do(alone))
    await tab.go("/leaderboard")
    assert tab.var(LeaderboardState, "status") == "few"


async def test_a_visitor_sees_nothing(tabs, town):
    tab = tabs.open()
    await tab.go("/leaderboard")
    assert not tab.var(LeaderboardState, "rows")
