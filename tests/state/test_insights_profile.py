"""A profile on the screen: one's own, and another's as far as the table of access says, whatever is sent."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.db import do, look
from qser_app.domain import topics
from qser_app.domain.insights_profile import OF_COURSES, TABS, Part, ProfileHead
from qser_app.domain.rewards_facts import UnitCompleted
from qser_app.models import ProfileView, SignIn
from qser_app.services.rewards import reward
from qser_app.state.insights_profile import ProfileState as Here
from qser_app.state.people_data import MyDataState
from tests.support.insights import ROLES, a_world, sees
from tests.support.people import NOON, a_session
from tests.support.worlds import world


@world
def world(engine):
    """(the world, a cookie for each of its people, Ada's own)."""

    def plant(db):
        planted = a_world(db)
        cookies = {key: a_session(db, person) for key, person in planted.people.items() if key[1] != "own"}
        return planted, cookies, a_session(db, planted.ada)

    return do(plant)


def at(base, part):
    return f"{base}?view=progress" if part == Part.PROGRESS else f"{base}?tab={part}"


@pytest.mark.parametrize("part", [*TABS, Part.PROGRESS])
async def test_every_part_of_one_s_own_profile_has_an_address(tabs, world, part):
    tab = tabs.open(world[2])
    await tab.go(at("/me", part))
    assert (tab.var(Here, "found"), tab.var(Here, "part") or "overview") == ("here", str(part))
    assert (tab.var(Here, "tabs"), tab.var(Here, "head").short) == ([str(each) for each in TABS], "A. Zagos")
    assert not tabs.errors
    assert look(lambda db: db.exec(select(ProfileView.id)).all()) == []


async def test_the_overview_counts_how_courses_stand(tabs, world):
    tab = tabs.open(world[2])
    await tab.go("/me?tab=nonsense")
    assert tab.var(Here, "counts") == {"completed": 0, "in_progress": 2, "not_started": 0, "not_passed": 0}
    assert len(tab.var(Here, "days")) == 28


async def test_progress_shows_one_course_that_the_address_may_name(tabs, world):
    tab = tabs.open(world[2])
    await tab.go("/me?view=progress&course=house")
    assert tab.var(Here, "course") == "HOUSE"
    assert [module.done for module in tab.var(Here, "modules")] == [1, 1]


async def test_every_role_at_every_distance_gets_what_the_table_says(tabs, world):
    planted, cookies, _ = world
    for (role, place), cookie in cookies.items():
        much = sees(role, place)
        allowed = {"whole": set(Part), "nothing": set()}.get(much, set(OF_COURSES))
        for part in (*TABS, Part.PROGRESS):
            tab = tabs.open(cookie)
            await tab.go(at(f"/people/{planted.ada.id}", part), person_id=str(planted.ada.id))
            found = tab.var(Here, "found")
            assert (role, place, part, found) == (role, place, part, "here" if part in allowed else "missing")
            if found == "missing":
                assert tab.var(Here, "head") in (None, ProfileHead())
                assert not any(tab.var(Here, name) for name in ("courses", "tests", "events", "badges", "modules", "days"))
        written = look(
            lambda db, who=planted.people[role, place].id: db.exec(select(ProfileView.part).where(ProfileView.viewer_id == who)).all()
        )
        assert set(written) == {str(part) for part in allowed & {*TABS, Part.PROGRESS}}
    assert not tabs.errors
    assert {role for role, _ in cookies} == {*map(str, ROLES), "course"}


@pytest.mark.parametrize("sent", ["0", "-1", "x", "99999999999999", "1 or 1", "9" * 400])
async def test_an_address_that_names_nobody_shows_nobody(tabs, world, sent):
    tab = tabs.open(world[2])
    await tab.go("/people/0", person_id=sent)
    assert tab.var(Here, "found") == "missing"
    assert not tabs.errors


async def test_who_comes_from_a_profile_to_one_that_is_closed_keeps_nothing_of_it(tabs, world):
    planted, cookies, _ = world
    tab = tabs.open(cookies["admin", "organisation"])
    await tab.go(f"/people/{planted.ada.id}", person_id=str(planted.ada.id))
    stranger = planted.people["learner", "elsewhere"].id
    await tab.go(f"/people/{stranger}", person_id=str(stranger))
    assert (tab.var(Here, "found"), tab.var(Here, "head"), tab.var(Here, "courses")) == ("missing", ProfileHead(), [])
    await tab.call(Here.show_older)
    assert not tab.var(Here, "events")


async def test_the_person_reads_who_looked(tabs, world):
    planted, cookies, own = world
    tab = tabs.open(cookies["facilitator", "department"])
    await tab.go(f"/people/{planted.ada.id}?tab=courses", person_id=str(planted.ada.id))
    mine = tabs.open(own)
    await mine.go("/account/data")
    assert [(line.name, line.part) for line in mine.var(MyDataState, "views")] == [("facilitator-department", "courses")]


async def test_older_events_come_when_asked_for_below_what_is_there(tabs, world):
    planted, _, own = world
    do(lambda db: db.add_all(SignIn(person_id=planted.ada.id, at=NOON - timedelta(days=9, minutes=n)) for n in range(40)))
    tab = tabs.open(own)
    await tab.go("/me?tab=timeline&kind=account")
    first = list(tab.var(Here, "events"))
    assert (len(first), tab.var(Here, "more")) == (30, True)
    await tab.call(Here.show_older)
    assert (len(tab.var(Here, "events")), tab.var(Here, "events")[:30], tab.var(Here, "more")) == (43, first, False)


async def test_what_is_chosen_becomes_an_address(tabs, world):
    tab = tabs.open(world[2])
    await tab.go("/me?tab=timeline")
    await tab.call(Here.choose, form={"kind": "tests", "from": "2026-11-01", "to": ""})
    assert "/me?tab=timeline&kind=tests&from=2026-11-01" in str(tab.told[-1])
    await tab.go("/me?tab=timeline&kind=tests&from=2026-11-01&to=never")
    assert (tab.var(Here, "group"), tab.var(Here, "since"), tab.var(Here, "until") or "") == ("tests", "2026-11-01", "")
    assert {event.kind for event in tab.var(Here, "events")} == {"test-passed"}


async def test_points_move_while_one_looks_and_the_loops_end_with_the_page(tabs, world):
    planted, _, own = world
    tab = tabs.open(own)
    await tab.go("/me")
    before = tab.var(Here, "points")
    await tab.until(lambda: hub.listeners(topics.of_person(planted.ada.id)) == 2)
    do(reward, person_id=planted.ada.id, fact=UnitCompleted(999), at=NOON)
    await tab.until(lambda: tab.var(Here, "points") == before + 25)
    await tab.go("/")
    await tab.until(lambda: hub.listeners(topics.of_person(planted.ada.id)) == 1)  # the frame's own


async def test_a_visitor_sees_nobody(tabs, world):
    tab = tabs.open()
    for path in ("/me", f"/people/{world[0].ada.id}"):
        await tab.go(path, person_id=str(world[0].ada.id))
        assert not tab.var(Here, "courses")
