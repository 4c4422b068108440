"""One's own learning on the screen."""

from datetime import UTC, datetime

import pytest

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.rewards_facts import CourseCompleted, UnitCompleted
from qser_app.models import Enrolment, SignIn
from qser_app.services.rewards import reward
from qser_app.state.insights import TABS, InsightsState
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, a_session, an_organisation


@pytest.fixture
def ada(engine):
    """(person id, cookie) of somebody with one course, one sign-in and one badge."""

    def plant(db):
        person = a_person(db, an_organisation(db), name="Ada Zagos")
        course = a_course(db)
        db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON, completed_at=NOON))
        db.add(SignIn(person_id=person.id, at=datetime.now(UTC)))
        reward(db, person_id=person.id, fact=CourseCompleted(course.id), at=NOON)
        return person.id, a_session(db, person)

    return do(plant)


async def test_the_overview_says_who_and_how_often(tabs, ada):
    tab = tabs.open(ada[1])
    await tab.go("/me")
    head = tab.var(InsightsState, "head")
    assert (head["name"], head["initials"], head["sign_ins_week"]) == ("Ada Zagos", "AZ", 1)
    assert tab.var(InsightsState, "counts") == {"completed": 1, "in_progress": 0, "not_started": 0}
    assert not tabs.errors


@pytest.mark.parametrize("name", TABS)
async def test_every_tab_opens(tabs, ada, name):
    tab = tabs.open(ada[1])
    await tab.go("/me")
    await tab.call(InsightsState.open_tab, tab=name)
    assert (tab.var(InsightsState, "tab") or "overview") == name
    assert not tabs.errors


async def test_points_move_while_one_looks_and_the_loops_end_with_the_page(tabs, ada):
    person_id, cookie = ada
    tab = tabs.open(cookie)
    await tab.go("/me")
    await tab.until(lambda: hub.listeners(topics.of_person(person_id)) == 2)
    do(reward, person_id=person_id, fact=UnitCompleted(1), at=NOON)
    await tab.until(lambda: tab.var(InsightsState, "points") == 175)
    await tab.go("/")
    await tab.until(lambda: hub.listeners(topics.of_person(person_id)) == 1)  # the frame's own


async def test_older_events_come_when_asked_for(tabs, ada):
    person_id, cookie = ada
    do(lambda db: [reward(db, person_id=person_id, fact=UnitCompleted(number), at=NOON) for number in range(40)])
    tab = tabs.open(cookie)
    await tab.go("/me")
    await tab.call(InsightsState.open_tab, tab="timeline")
    assert (len(tab.var(InsightsState, "events")), tab.var(InsightsState, "more_events")) == (30, True)
    await tab.call(InsightsState.show_more)
    assert (len(tab.var(InsightsState, "events")), tab.var(InsightsState, "more_events")) == (43, False)


async def test_a_visitor_sees_nobody(tabs, ada):
    tab = tabs.open()
    await tab.go("/me")
    assert not tab.var(InsightsState, "head")
