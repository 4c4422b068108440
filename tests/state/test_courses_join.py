"""A link into a course, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.models import Enrolment
from qser_app.services.courses_enrolment_links import make_link
from qser_app.state.courses_join import JoinState
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from tests.support.enrolment import a_town
from tests.support.people import a_person, a_session


def _house(db):
    town = a_town(db)
    token = make_link(db, actor=town.cora, course_id=town.own.id, typed={"link_days": "7"}, at=now())
    return token, a_session(db, a_person(db, town.home)), a_session(db, a_person(db, town.other, name="Alien"))


def _inside():
    return look(lambda db: len(db.exec(select(Enrolment.id)).all()))


async def test_a_visitor_sees_what_it_is_and_cannot_join(tabs):
    token, *_ = do(_house)
    tab = tabs.open()
    await tab.go(f"/join/{token}", ticket=token)
    assert (tab.var(JoinState, "found"), tab.var(JoinState, "title"), tab.var(JoinState, "units")) == ("here", "Course OWN", 3)
    await tab.call(JoinState.join)
    assert _inside() == 0


async def test_somebody_who_is_signed_in_lands_in_the_course(tabs):
    token, ada, _ = do(_house)
    tab = tabs.open(ada)
    await tab.go(f"/join/{token}", ticket=token)
    assert _inside() == 0
    for _ in range(2):
        await tab.call(JoinState.join)
        assert tab.told[-1].payload["path"] == "/course/OWN"
    assert _inside() == 1


async def test_strangers_are_told_whom_it_is_for(tabs):
    token, _, alien = do(_house)
    tab = tabs.open(alien)
    await tab.go(f"/join/{token}", ticket=token)
    await tab.call(JoinState.join)
    assert (tab.var(FeedbackState, "code"), _inside()) == ("refusal-enrolment-link-for-others", 0)


@pytest.mark.parametrize("ticket", ["nothing", "' or 1=1", "a\0b", "x" * 500])
async def test_a_link_that_leads_nowhere_says_so(tabs, ticket):
    _, ada, _ = do(_house)
    tab = tabs.open(ada)
    await tab.go("/join/x", ticket=ticket)
    assert tab.var(JoinState, "found") == "spent"
    await tab.call(JoinState.join)
    assert (tab.var(FeedbackState, "code"), _inside()) == ("refusal-enrolment-link-spent", 0)
    assert not tabs.errors
