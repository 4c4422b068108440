"""Home on the screen."""

from datetime import UTC, datetime

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.models import Organisation, Unit
from qser_app.services.learning import complete_unit, open_unit
from qser_app.services.rewards import open_standing
from qser_app.state.learning_home import HomeState
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation


def _ada(db, *, at=None):
    person = a_person(db, an_organisation(db))
    return actor_for(person), a_session(db, person)


@pytest.fixture
def ada(engine):
    return do(_ada)


async def home(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/")
    assert not tabs.errors
    return tab


async def test_someone_new_is_led_to_the_first_lesson(tabs, ada):
    do(a_course)
    tab = await home(tabs, ada[1])
    assert (tab.var(HomeState, "situation"), tab.var(HomeState, "unit_title")) == ("new", "Lesson-1")
    assert [unit.title for unit in tab.var(HomeState, "fits")] == ["Lesson-2", "Lesson-3"]


async def test_whoever_was_here_before_goes_on(tabs, ada):
    do(a_course)
    do(open_unit, actor=ada[0], unit_id=2, at=NOON)
    tab = await home(tabs, ada[1])
    assert (tab.var(HomeState, "situation"), tab.var(HomeState, "unit_to")) == ("going", "/learn/lesson/2")
    assert tab.var(HomeState, "minutes_left") == 6
    assert (tab.var(HomeState, "module_title"), tab.var(HomeState, "unit_id")) == ("Module-1", 2)
    assert [unit.title for unit in tab.var(HomeState, "way")] == ["Lesson-1", "Lesson-2", "Lesson-3"]


async def test_whoever_finished_everything_is_told_so(tabs, ada):
    do(a_course)

    def finish(db):
        for unit in db.exec(select(Unit.id)).all():
            complete_unit(db, actor=ada[0], unit_id=unit, at=datetime(2026, 1, 1, tzinfo=UTC))

    do(finish)
    tab = await home(tabs, ada[1])
    assert (tab.var(HomeState, "situation"), tab.var(HomeState, "course_percent")) == ("finished", 100)
    assert [(badge.category, badge.tier) for badge in tab.var(HomeState, "badges")] == [("learning", 1)]


async def test_a_house_without_courses_says_so(tabs, ada):
    tab = await home(tabs, ada[1])
    assert tab.var(HomeState, "situation") == "empty"


async def test_the_neighbours_on_the_board_stand_beside_it(tabs, ada):
    def a_town(db):
        for name in ("Bo", "Cy", "Di", "El"):
            person = a_person(db, db.get(Organisation, ada[0].organisation_id), name=name)
            open_standing(db, person_id=person.id, at=NOON)
        open_standing(db, person_id=ada[0].person_id, at=NOON)

    do(a_town)
    watched = tabs.open(ada[1])
    await watched.go("/leaderboard")  # both screens share what one worker has read, each in its own shape
    tab = await home(tabs, ada[1])
    assert tab.var(HomeState, "situation") == "empty"
    rows = tab.var(HomeState, "around")
    assert [row.mine for row in rows].count(True) == 1
    assert 3 <= len(rows) <= 5


async def test_a_small_house_shows_no_neighbours(tabs, ada):
    tab = await home(tabs, ada[1])
    assert not tab.var(HomeState, "around")
