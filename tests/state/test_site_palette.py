"""The palette on the screen: which pages it offers, what it finds, for whom."""

import pytest
from limits import RateLimitItemPerMinute

from qser_app.adapters import limits as counting
from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.services.courses_search import index_everything
from qser_app.state import site_palette
from qser_app.state.feedback import FeedbackState
from qser_app.state.site_palette import PaletteState
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch):
    monkeypatch.setattr(site_palette, "limits", counting.Limits())


def _cookies(db):
    home = an_organisation(db)
    a_course(db, "QSER")
    index_everything(db)
    a_person(db, home, name="Zoe Pappa")
    return {role: a_session(db, a_person(db, home, role, name=str(role))) for role in (Role.LEARNER, Role.ADMIN)}


@pytest.fixture
def cookies(engine):
    return do(_cookies)


async def _at_home(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/")
    return tab


async def test_a_learner_is_offered_pages_and_courses_and_nobody_s_name(tabs, cookies):
    tab = await _at_home(tabs, cookies[Role.LEARNER])
    assert not tab.var(PaletteState, "places")
    await tab.call(PaletteState.open)
    offered = {place.to for place in tab.var(PaletteState, "places")}
    assert "/account" in offered
    assert not offered & {"/people", "/desk", "/audit", "/operations"}
    await tab.call(PaletteState.find, words="Zoe")
    assert (tab.var(PaletteState, "heard"), tab.var(PaletteState, "found")) == ("Zoe", [])
    await tab.call(PaletteState.find, words="QSER")
    assert [(each.kind, each.to) for each in tab.var(PaletteState, "found")] == [("course", "/course/QSER")]


async def test_an_administrator_is_offered_people(tabs, cookies):
    tab = await _at_home(tabs, cookies[Role.ADMIN])
    await tab.call(PaletteState.open)
    assert {"/people", "/desk", "/audit"} <= {place.to for place in tab.var(PaletteState, "places")}
    await tab.call(PaletteState.find, words="pappa zo")
    assert [(each.kind, each.title) for each in tab.var(PaletteState, "found")] == [("person", "Zoe Pappa")]


async def test_a_visitor_is_told_nothing(tabs, cookies):
    tab = await _at_home(tabs, "")
    for handler, sent in ((PaletteState.open, {}), (PaletteState.find, {"words": "Zoe"})):
        await tab.call(handler, **sent)
        assert tab.var(FeedbackState, "code") == "session-ended"
    assert (tab.var(PaletteState, "places"), tab.var(PaletteState, "found")) == ([], [])
    assert not tabs.errors


@pytest.mark.parametrize("words", [None, 7, ["Zoe"], "x" * 30_000])
async def test_what_is_no_wish_is_declined(tabs, cookies, words):
    tab = await _at_home(tabs, cookies[Role.ADMIN])
    await tab.call(PaletteState.find, words=words)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert tab.var(PaletteState, "found") == []


async def test_nobody_reads_the_whole_town_by_asking_without_end(tabs, cookies, monkeypatch):
    monkeypatch.setattr(site_palette, "SEARCHES_PER_PERSON", RateLimitItemPerMinute(2, namespace="searches"))
    tab = await _at_home(tabs, cookies[Role.ADMIN])
    for words in ("zo", "zoe", "zoe p"):
        await tab.call(PaletteState.find, words=words)
    assert tab.var(PaletteState, "heard") == "zoe"
    assert tab.var(FeedbackState, "code") == "refusal-too-many"
