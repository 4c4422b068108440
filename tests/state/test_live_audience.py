"""Many screens with one show: read once, each with their own part, and nothing for those who may not look any more."""

import pytest
from sqlalchemy import delete, update

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.people import Language, Privacy, Role
from qser_app.domain.people_self import Choices
from qser_app.domain.rewards_facts import CourseCompleted, UnitCompleted
from qser_app.models import Person, RoleGrant, WebSession
from qser_app.services.people import suspend
from qser_app.services.people_self import change_account
from qser_app.services.people_sessions import sign_out_everywhere
from qser_app.services.rewards import open_standing, reward
from qser_app.state import live_audience
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from qser_app.state.leaderboard import LeaderboardState
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.statements import counting
from tests.support.worlds import world

A_UNIT = UnitCompleted(1)


class Town:
    """Sixty people of one organisation, in the order of their points; the first has none."""

    def __init__(self):
        self.home, self.people, self.cookies = do(self._plant)
        for number in range(1, 8):
            for course in range(number):
                do(reward, person_id=self.people[number], fact=CourseCompleted(course), at=NOON)

    def _plant(self, db):
        home = an_organisation(db)
        people = [a_person(db, home, name=f"Person{number}", privacy=Privacy.NAMED) for number in range(60)]
        for person in people:
            open_standing(db, person_id=person.id, at=NOON)
        return home.id, [person.id for person in people], [a_session(db, person) for person in people]

    def change(self, who=7, fact=A_UNIT):
        """Somebody finishes something."""
        do(reward, person_id=self.people[who], fact=fact, at=NOON)


@pytest.fixture(autouse=True)
def _often(monkeypatch):
    monkeypatch.setattr(live_audience, "AT_MOST_EVERY", 0.02)


@world
def town(engine):
    return Town()


async def watching(tabs, town, *numbers, **choice):
    """Tabs of these people with the leaderboard open, all in their seats."""
    opened = []
    for number in numbers:
        tab = tabs.open(town.cookies[number])
        await tab.go("/leaderboard")
        await seated(tab)
        if choice:
            await tab.call(LeaderboardState.show, **({"board": "points", "reach": "organisation", "period": "all", "view": "top"} | choice))
            await seated(tab)
        opened.append(tab)
    return opened


async def seated(tab):
    await tab.until(lambda: tab.token in live_audience._SEATS and live_audience._SEATS[tab.token].open)


def points(tab):
    return tab.var(LeaderboardState, "rows")[0]["value"]


async def test_everybody_sees_the_change_with_their_own_place(tabs, town):
    top, below = await watching(tabs, town, 6, 0)
    town.change()
    await top.until(lambda: points(top) == 1075)
    await below.until(lambda: points(below) == 1075)
    assert top.var(LeaderboardState, "mine") == 1
    assert below.var(LeaderboardState, "mine") == -1
    assert below.var(LeaderboardState, "apart") == [{"rank": 8, "name": "Person0", "value": 0}]
    assert not tabs.errors


async def test_own_points_move_one_s_own_row(tabs, town):
    (below,) = await watching(tabs, town, 0)
    town.change(who=0)
    await below.until(lambda: below.var(LeaderboardState, "mine") == 7)
    assert below.var(LeaderboardState, "apart") == []
    assert below.var(LeaderboardState, "rows")[7] == {"rank": 8, "name": "Person0", "value": 25}


async def test_a_change_costs_as_many_statements_for_many_watchers_as_for_one(tabs, town, engine):
    async def cost(watchers, fact, expected):
        with counting(do(lambda db: db)) as sent:
            town.change(fact=fact)
            for tab in watchers:
                await tab.until(lambda tab=tab: points(tab) == expected)
        return sum(any(table in statement for table in ("FROM tally", "web_session", "anon_1.person_id")) for statement in sent)

    (first,) = await watching(tabs, town, 1)
    alone = await cost([first], CourseCompleted(98), 1200)
    together = await cost([first, *await watching(tabs, town, 2, 3, 40, 50)], CourseCompleted(99), 1350)
    assert alone == together


async def test_whoever_is_suspended_gets_nothing_more_and_is_led_out(tabs, town):
    out, stays = await watching(tabs, town, 6, 5)
    boss = do(lambda db: actor_for(a_person(db, an_organisation(db, "house"), Role.SUPERADMIN), Role.SUPERADMIN))
    do(suspend, actor=boss, person_id=town.people[6], at=now())
    town.change()
    await stays.until(lambda: points(stays) == 1075)
    await out.until(lambda: out.var(FeedbackState, "reload") is True)
    assert points(out) == 1050


async def test_whoever_was_signed_out_without_a_word_gets_nothing_either(tabs, town):
    out, stays = await watching(tabs, town, 6, 5)

    def end(db):
        db.exec(update(WebSession).where(WebSession.person_id == town.people[6]).values(ended_at=NOON))

    do(end)  # as another worker would whose whisper was lost
    town.change()
    await stays.until(lambda: points(stays) == 1075)
    await out.until(lambda: out.var(FeedbackState, "reload") is True)
    assert points(out) == 1050


async def test_signing_out_leads_out_without_a_change_of_the_board(tabs, town):
    (tab,) = await watching(tabs, town, 6)
    do(sign_out_everywhere, actor=actor_for(do(lambda db: db.get(Person, town.people[6]))), at=now())
    await tab.until(lambda: tab.var(FeedbackState, "reload") is True)
    await tab.until(lambda: tab.token not in live_audience._SEATS)


async def test_a_page_that_turned_hears_of_its_new_board_and_of_no_other(tabs, town):
    (tab,) = await watching(tabs, town, 6)
    town.change()
    await tab.until(lambda: points(tab) == 1075)
    await tab.call(LeaderboardState.show, board="courses", reach="organisation", period="all", view="top")
    assert points(tab) == 7
    await seated(tab)
    do(reward, person_id=town.people[7], fact=CourseCompleted(99), at=NOON)
    await tab.until(lambda: points(tab) == 8)
    await tab.call(LeaderboardState.show, board="points", reach="organisation", period="all", view="top")
    assert points(tab) == 1225
    assert len(live_audience._AUDIENCES) == 1


async def test_what_was_sent_past_the_state_is_corrected_when_the_board_is_back_where_it_was(tabs, town):
    (tab,) = await watching(tabs, town, 0)
    town.change(who=0)
    await tab.until(lambda: tab.var(LeaderboardState, "mine") == 7)
    do(lambda db: setattr(db.get(Person, town.people[0]), "name", "Person0 again"))
    await tab.call(LeaderboardState.show, board="level", reach="organisation", period="all", view="top")
    await tab.call(LeaderboardState.show, board="points", reach="organisation", period="all", view="top")
    assert tab.var(LeaderboardState, "mine") == 7


async def test_around_oneself_is_each_reader_s_own(tabs, town):
    low, high = await watching(tabs, town, 2, 7, view="around")
    town.change(who=1)
    await low.until(lambda: [row["value"] for row in low.var(LeaderboardState, "rows")] == [600, 450, 300, 175, 0])
    assert low.var(LeaderboardState, "rows")[low.var(LeaderboardState, "mine")]["name"] == "Person2"
    assert high.var(LeaderboardState, "rows")[high.var(LeaderboardState, "mine")]["name"] == "Person7"


async def test_whoever_loses_the_right_to_a_board_is_shown_their_own(tabs, town):
    def promote(db):
        db.add(RoleGrant(person_id=town.people[6], role=Role.SUPERADMIN))

    do(promote)
    (tab,) = await watching(tabs, town, 6, reach="everyone")
    assert tab.var(LeaderboardState, "reach") == "everyone"

    def demote(db):
        db.exec(delete(RoleGrant).where(RoleGrant.person_id == town.people[6], RoleGrant.role == Role.SUPERADMIN))

    do(demote)
    town.change()
    await tab.until(lambda: tab.var(LeaderboardState, "reach") == "organisation")
    await tab.until(lambda: points(tab) == 1075)


async def test_the_audience_ends_with_its_last_page(tabs, town):
    first, second = await watching(tabs, town, 1, 2)
    board = topics.of_board(town.home)
    assert hub.listeners(board) == 1
    await first.go("/")
    await first.until(lambda: len(live_audience._SEATS) == 1)
    assert hub.listeners(board) == 1
    await second.go("/")
    await second.until(lambda: not live_audience._SEATS and not live_audience._AUDIENCES)
    assert hub.listeners(board) == 0


async def test_an_audience_outlives_a_database_that_was_away(tabs, town, monkeypatch):
    (tab,) = await watching(tabs, town, 6)
    whole, failed = live_audience._Audience._texts, []

    def broken(self, news):
        failed.append(news)
        raise ConnectionError("away")

    monkeypatch.setattr(live_audience, "_AFTER_A_FAILURE", 0.02)
    monkeypatch.setattr(live_audience._Audience, "_texts", broken)
    town.change()
    await tab.until(lambda: failed)
    monkeypatch.setattr(live_audience._Audience, "_texts", whole)
    await tab.until(lambda: points(tab) == 1075)


async def test_a_name_that_became_a_colleague_s_leaves_every_open_board(tabs, town):
    (tab,) = await watching(tabs, town, 1)
    assert tab.var(LeaderboardState, "rows")[0]["name"] == "Person7"
    choices = Choices(name="Person7", language=Language.EN, time_zone="Europe/Athens", minutes_a_day=30, privacy=Privacy.COLLEAGUE)
    do(change_account, actor=actor_for(do(lambda db: db.get(Person, town.people[7]))), choices=choices, at=now())
    await tab.until(lambda: tab.var(LeaderboardState, "rows")[0]["name"] == "")
