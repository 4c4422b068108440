"""The catalogue and the course page on the screen."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.courses import CourseStatus
from qser_app.models import Course, CourseAdmission, Unit
from qser_app.services.courses_search import index_everything
from qser_app.state.courses import CatalogueState, CourseState
from qser_app.state.learning import PlayerState
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation

NOW = datetime.now(UTC)


def _a_reader(db):
    a_course(db, "QSER")
    a_course(db, "OTHER", units=6)
    index_everything(db)
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
    assert [hit.kind for hit in tab.var(CatalogueState, "hits")] == ["course"]
    await tab.go("/catalogue")
    assert (len(codes(tab)), tab.var(CatalogueState, "hits")) == (2, [])


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


def _shut(db):
    cookie, home, away = _a_reader(db), an_organisation(db, "home"), an_organisation(db, "away")
    opens = NOW + timedelta(days=30)
    soon, over = a_course(db, "SOON"), a_course(db, "OVER")
    db.add(CourseAdmission(course_id=soon.id, opens_at=opens, changed_at=NOW))
    db.add(CourseAdmission(course_id=over.id, closes_at=NOW - timedelta(days=1), changed_at=NOW))
    a_course(db, "DRAFT", status=CourseStatus.DRAFT)
    a_course(db, "OLD", status=CourseStatus.ARCHIVED)
    a_course(db, "FOREIGN", status=CourseStatus.DRAFT, organisation_id=away.id)
    a_course(db, "HOME", status=CourseStatus.DRAFT, organisation_id=home.id)
    units = dict(db.exec(select(Course.code, Unit.id).join(Course, Course.id == Unit.course_id)).all())
    return cookie, opens, units


async def test_a_locked_course_says_why(tabs, engine):
    cookie, opens, _ = do(_shut)
    tab = tabs.open(cookie)
    await tab.go("/course/SOON", code="SOON")
    assert (tab.var(CourseState, "lock"), tab.var(CourseState, "opens_at")) == ("not_yet", opens.isoformat())
    await tab.go("/course/OVER", code="OVER")
    assert (tab.var(CourseState, "lock"), tab.var(CourseState, "last_day") != "") == ("closed", True)
    await tab.go("/catalogue")
    assert {each.code: each.lock for each in tab.var(CatalogueState, "courses")}["OVER"] == "closed"


PAGES = [("DRAFT", "draft"), ("old", "archived"), ("FOREIGN", "missing"), ("HOME", "missing"), ("NOPE", "missing"), ("a\0b", "missing")]


@pytest.mark.parametrize(("code", "found"), PAGES)
async def test_an_unpublished_course_is_answered_in_words_and_a_foreign_one_like_one_that_never_was(tabs, engine, code, found):
    cookie, *_ = do(_shut)
    tab = tabs.open(cookie)
    await tab.go(f"/course/{code}", code=code)
    assert tab.var(CourseState, "found") == found
    assert not tab.var(CourseState, "title")
    assert not tabs.errors


@pytest.mark.parametrize(("code", "leads"), [("SOON", "/course/SOON"), ("DRAFT", "/course/DRAFT"), ("FOREIGN", None), ("QSER", None)])
async def test_a_unit_of_a_shut_course_leads_to_the_page_that_says_why(tabs, engine, code, leads):
    cookie, _, units = do(_shut)
    tab = tabs.open(cookie)
    await tab.go(f"/learn/lesson/{units[code]}", unit_id=str(units[code]))
    assert tab.var(PlayerState, "found") == ("here" if code == "QSER" else "missing")
    assert [event.payload["path"] for event in tab.told if "path" in event.payload] == ([leads] if leads else [])
