"""The leaderboard as it reaches a screen."""

from datetime import timedelta
from functools import wraps

from reflex.utils.format import json_dumps

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.people import Privacy, Role
from qser_app.domain.rewards_facts import CourseCompleted, UnitCompleted
from qser_app.models import Season
from qser_app.queries.leaderboard import in_order, places_of
from qser_app.services.rewards import open_standing, rebuild, reward
from qser_app.state import leaderboard as leaderboard_state
from qser_app.state import leaderboard_show, live_audience
from qser_app.state.leaderboard import LeaderboardState
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.worlds import world


@world
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


def counted(query, read):
    """The same query; each time it is asked its name stands in ``read``."""

    @wraps(query)
    def asked(*given, **named):
        read.append(query.__name__)
        return query(*given, **named)

    return asked


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
    await tab.go("/leaderboard?scope=everyone&board=nonsense&view=sideways&period=season-99")
    assert tab.var(LeaderboardState, "people") == 6
    await tab.call(LeaderboardState.show, board="level", reach="everyone", period="all", view="top")
    assert tab.var(LeaderboardState, "reaches") == ["organisation", "teams"]
    assert not tabs.errors


async def test_a_manager_sees_no_personal_board_whatever_the_address_asks(tabs, town):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db, "brno"), Role.MANAGER)))
    tab = tabs.open(cookie)
    await tab.go("/leaderboard?scope=organisation")
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


async def test_a_month_has_an_address_and_moves_while_someone_looks(tabs, town, monkeypatch):
    ids, cookies, home = town
    later = NOON + timedelta(days=60)
    for module in (leaderboard_state, leaderboard_show):
        monkeypatch.setattr(module, "now", lambda: later)
    tab = tabs.open(cookies[0])
    await tab.go("/leaderboard")
    await tab.call(LeaderboardState.show, board="badges", reach="organisation", period="month", view="top")
    assert tab.var(LeaderboardState, "address") == "/leaderboard?board=badges&scope=organisation&period=month&view=top"
    assert tab.var(LeaderboardState, "status") == "few"  # what is told here was earned in another month
    await tab.until(lambda: hub.listeners(topics.of_board(home)) == 1)
    for person_id in ids[1:]:
        do(reward, person_id=person_id, fact=UnitCompleted(9), at=later)
    await tab.until(lambda: tab.var(LeaderboardState, "status") == "shown")
    assert tab.var(LeaderboardState, "people") == 5
    assert tab.var(LeaderboardState, "me") == "absent"
    assert not tabs.errors


async def test_a_season_that_ended_is_final_and_one_of_others_is_not_there(tabs, town):
    _, cookies, home = town

    def plant(db):
        other = an_organisation(db, "brno")
        days = {"begins_at": NOON - timedelta(days=2), "ends_at": NOON + timedelta(days=2), "made_at": NOON}
        seasons = [Season(organisation_id=each, name="Autumn", **days) for each in (home, other.id)]
        db.add_all(seasons)
        db.flush()
        rebuild(db)
        return [season.id for season in seasons]

    ended, theirs = do(plant)
    tab = tabs.open(cookies[0])
    await tab.go(f"/leaderboard?period=season-{ended}")
    assert [(each["name"], each["ended"]) for each in tab.var(LeaderboardState, "season")] == [("Autumn", True)]
    assert rows(tab)[0] == (1, "Person5", 750, False)
    await tab.call(LeaderboardState.show, board="points", reach="organisation", period=f"season-{theirs}", view="top")
    assert tab.var(LeaderboardState, "period") == "all"


async def test_on_a_board_too_large_to_be_held_in_order_one_stands_in_the_right_place(tabs, town, monkeypatch):
    monkeypatch.setattr(leaderboard_show, "_ORDERED_TOGETHER", 4)
    for person, places in ((0, [4, 5, 6]), (3, [1, 2, 3, 4, 5]), (5, [1, 2, 3])):
        tab = tabs.open(town[1][person])
        await tab.go("/leaderboard?view=around")
        assert [row[0] for row in rows(tab)] == places


async def test_those_who_look_around_themselves_are_served_by_one_reading(tabs, town, monkeypatch):
    ids, cookies, _ = town
    read = []
    for query in (in_order, places_of):
        monkeypatch.setattr(leaderboard_show, query.__name__, counted(query, read))
    monkeypatch.setattr(leaderboard_show, "around", None)  # nobody walks alone on a board as small as this
    open_tabs = [tabs.open(cookie) for cookie in cookies[3:]]
    for tab in open_tabs:
        await tab.go("/leaderboard?view=around")
        await tab.until(lambda tab=tab: tab.token in live_audience._SEATS and live_audience._SEATS[tab.token].open)
    read.clear()
    do(reward, person_id=ids[5], fact=UnitCompleted(9), at=NOON)
    for tab in open_tabs:
        await tab.until(lambda tab=tab: 775 in [row[2] for row in rows(tab)])
    assert read == ["in_order", "places_of"]
    assert [[row[3] for row in rows(tab)].index(True) for tab in open_tabs] == [2, 1, 0]
    assert not tabs.errors
