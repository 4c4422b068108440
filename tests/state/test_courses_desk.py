"""The desk in a tab."""

import pytest

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.state.courses import CourseState
from qser_app.state.courses_desk import DeskCourseState, DeskState
from qser_app.state.session import SessionState
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation


def _house(db):
    town = an_organisation(db)
    a_course(db, "OURS", organisation_id=town.id)
    a_course(db, "THEIRS", organisation_id=an_organisation(db, "other").id)
    facilitator, learner = a_person(db, town, Role.FACILITATOR, name="Fani"), a_person(db, town)
    return a_session(db, facilitator), a_session(db, learner)


async def test_a_facilitator_opens_a_course_on_the_desk(tabs):
    facilitator, _ = do(_house)
    tab = tabs.open(facilitator)
    await tab.go("/desk")
    assert [course.code for course in tab.var(DeskState, "courses")] == ["OURS"]
    await tab.go("/desk/ours", code="ours")
    assert tab.var(DeskCourseState, "found") == "here"
    assert [len(module.units) for module in tab.var(DeskCourseState, "modules")] == [3]


@pytest.mark.parametrize("code", ["theirs", "nowhere", "' or 1=1", "a\0b"])
async def test_what_is_not_theirs_is_missing(tabs, code):
    facilitator, _ = do(_house)
    tab = tabs.open(facilitator)
    await tab.go(f"/desk/{code}", code=code)
    assert tab.var(DeskCourseState, "found") == "missing"
    assert not tab.var(DeskCourseState, "modules")


async def test_a_learner_reaches_nothing(tabs):
    _, learner = do(_house)
    tab = tabs.open(learner)
    await tab.go("/desk/ours", code="ours")
    assert not tab.var(DeskCourseState, "modules")
    assert tab.var(SessionState, "closed") is True
    await tab.go("/desk")
    assert not tab.var(DeskState, "courses")
    assert not tabs.errors


async def test_a_course_page_leads_its_author_to_the_desk(tabs):
    facilitator, learner = do(_house)
    for cookie, shown in ((facilitator, True), (learner, False)):
        tab = tabs.open(cookie)
        await tab.go("/course/ours", code="ours")
        assert bool(tab.var(CourseState, "may_author")) is shown
