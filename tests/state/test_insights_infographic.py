"""Learning at a glance, in a tab: one's own, and that of somebody one administers."""

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.domain.rewards_facts import CourseCompleted
from qser_app.models import Enrolment, Organisation, Person, ProfileView
from qser_app.services.rewards import reward
from qser_app.state.insights_infographic import InfographicState
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, a_session, an_organisation


@pytest.fixture
def ada(engine):
    """(person id, cookie) of somebody who has completed their one course."""

    def plant(db):
        person, course = a_person(db, an_organisation(db), name="Ada Zagos"), a_course(db)
        db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON, completed_at=NOON))
        return person.id, a_session(db, person)

    return do(plant)


async def test_it_shows_its_figures_and_their_drawings(tabs, ada):
    tab = tabs.open(ada[1])
    await tab.go("/me/infographic")
    shown = tab.var(InfographicState, "shown")
    assert (shown.courses, shown.completed, shown.rate, shown.pass_rate, shown.ranks) == (1, 1, 100, -1, {})
    assert tab.var(InfographicState, "drawings").keys() == {"rate", "pass_rate", "this_month", "last_month", "rhythm"}
    assert not tabs.errors


async def test_it_moves_while_one_looks(tabs, ada):
    person_id, cookie = ada
    tab = tabs.open(cookie)
    await tab.go("/me/infographic")
    do(reward, person_id=person_id, fact=CourseCompleted(1), at=NOON)
    await tab.until(lambda: len(tab.var(InfographicState, "shown").badges) == 1)


async def test_an_administrator_sees_that_of_their_people_and_it_is_written_down(tabs, ada, engine):
    def plant(db):
        town = db.get_one(Person, ada[0]).organisation_id
        return [
            a_session(db, a_person(db, db.get_one(Organisation, town), role, name=str(role))) for role in (Role.ADMIN, Role.FACILITATOR)
        ]

    boss, colleague = map(tabs.open, do(plant))
    await boss.go(f"/people/{ada[0]}/infographic", person_id=str(ada[0]))
    assert (boss.var(InfographicState, "found"), boss.var(InfographicState, "shown").whose) == ("here", "other")
    assert boss.var(InfographicState, "papers") == f"/insights/person/{ada[0]}"
    for tab, address in ((colleague, ada[0]), (boss, 999), (boss, "x")):
        await tab.go(f"/people/{address}/infographic", person_id=str(address))
        assert tab.var(InfographicState, "found") == "missing"
    assert boss.var(InfographicState, "shown").name == ""
    assert do(lambda db: db.exec(select(ProfileView.part)).all()) == ["infographic"]


async def test_a_visitor_sees_nothing(tabs, ada):
    tab = tabs.open()
    await tab.go("/me/infographic")
    assert tab.var(InfographicState, "found") == "loading"
