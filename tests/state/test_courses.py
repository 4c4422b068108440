"""The catalogue and the course page on the screen."""

import pytest

from qser_app.db import do
from qser_app.state.courses import CatalogueState, CourseState
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation


def _a_reader(db):
    a_course(db, "QSER")
    a_course(db, "OTHER", units=6)
    return a_session(db, a_person(db, an_organisation(db)))


@pytest.fixture
def cookie(engine):
    return do(_a_reader)


def codes(tab):
    return [course.code for course in tab.var(CatalogueState, "courses")]


async def test_the_catalogue_searches_for_the_words_in_the_address(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/catalogue?q=öther")
    assert codes(tab) == ["OTHER"]
    assert tab.var(CatalogueState, "words") == "öther"


async def test_filters_act_at_once(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/catalogue")
    await tab.call(CatalogueState.keep_length, length="short")
    assert codes(tab) == ["QSER"]
    await tab.call(CatalogueState.keep_language, language="el")
    assert codes(tab) == []


async def test_a_visitor_is_shown_no_course(tabs, cookie):
    tab = tabs.open()
    await tab.go("/catalogue")
    assert tab.var(CatalogueState, "courses") in (None, [])


async def test_a_course_says_what_is_left_to_earn(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/course/QSER", code="QSER")
    assert (tab.var(CourseState, "found"), tab.var(CourseState, "points")) == ("here", 3 * 25 + 150)
    assert tab.var(CourseState, "next_title") == "Lesson-1"


async def test_an_unknown_course_is_politely_missing(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/course/NOPE", code="NOPE")
    assert tab.var(CourseState, "found") == "missing"
    assert not tabs.errors
