"""The moment something is earned, on the screen."""

from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.db import do, look
from qser_app.domain import topics
from qser_app.domain.rewards_facts import CourseCompleted
from qser_app.models import BadgeAward
from qser_app.services.rewards import reward
from qser_app.state.rewards import CelebrationState
from tests.support.people import NOON, a_person, a_session, an_organisation


def ada_and_cookie(db):
    ada = a_person(db, an_organisation(db))
    return ada.id, a_session(db, ada)


async def test_a_badge_earned_elsewhere_is_celebrated_here_once(tabs):
    ada, cookie = do(ada_and_cookie)
    tab = tabs.open(cookie)
    await tab.go("/leaderboard")
    await tab.until(lambda: hub.listeners(topics.of_person(ada)) == 2)
    do(reward, person_id=ada, fact=CourseCompleted(1), at=NOON)
    await tab.until(lambda: tab.var(CelebrationState, "fresh"))
    await tab.call(CelebrationState.thank)
    assert tab.var(CelebrationState, "fresh") == []
    assert look(lambda db: db.exec(select(BadgeAward)).one()).celebrated_at is not None
    again = tabs.open(cookie)
    await again.go("/leaderboard")
    assert not again.var(CelebrationState, "fresh")
    assert not tabs.errors


async def test_a_level_is_celebrated_when_it_rises_before_ones_eyes(tabs):
    ada, cookie = do(ada_and_cookie)
    tab = tabs.open(cookie)
    await tab.go("/leaderboard")
    await tab.until(lambda: hub.listeners(topics.of_person(ada)) == 2)
    do(lambda db: [reward(db, person_id=ada, fact=CourseCompleted(number), at=NOON) for number in range(5)])
    await tab.until(lambda: tab.var(CelebrationState, "level_reached") == 2)


async def test_a_visitor_has_nothing_to_celebrate(tabs):
    tab = tabs.open()
    await tab.go("/")
    assert not tab.var(CelebrationState, "fresh")
    assert not tabs.errors
