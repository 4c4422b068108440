"""Versions and previews as browser and server tell each other."""

import pytest

from qser_app.db import do
from qser_app.domain.people import Language
from qser_app.state.courses_versions import HistoryState, PreviewState
from qser_app.state.feedback import FeedbackState
from tests.support.authoring import a_desk, publish, type_in


@pytest.fixture
def desk(engine):
    def plant(db):
        desk = a_desk(db)
        type_in(db, desk.fani, desk.text, body="Say it.")
        publish(db, desk.fani, desk.text)
        type_in(db, desk.fani, desk.text, body="Tell it.")
        return desk

    return do(plant)


async def _history(tabs, desk, who="Fani", of="unit"):
    tab = tabs.open(desk.cookies[who])
    await tab.go(f"/desk/history/{of}/{desk.lesson}", of=of, text_id=str(desk.lesson))
    return tab


async def test_versions_are_listed_compared_and_taken_up(tabs, desk):
    tab = await _history(tabs, desk)
    [version] = tab.var(HistoryState, "published")
    assert (version.number, version.now, tab.var(HistoryState, "draft").is_open) == (1, True, True)
    await tab.call(HistoryState.compare, version=0)
    assert [each.name for each in tab.var(HistoryState, "changed")] == ["body"]
    await tab.call(HistoryState.compare, version=0)
    assert tab.var(HistoryState, "open") == -1
    await tab.call(HistoryState.take_up, version=version.id)
    assert f"/desk/lesson/{desk.lesson}?language=en" in str(tab.told[-1].payload)
    again = await _history(tabs, desk)
    assert (again.var(HistoryState, "draft").is_open, len(again.var(HistoryState, "kept"))) == (False, 1)


async def test_what_is_not_there_or_not_theirs_is_missing(tabs, desk):
    tab = await _history(tabs, desk, of="house")
    assert tab.var(HistoryState, "found") == "missing"
    await tab.call(HistoryState.compare, version=0)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    learner = await _history(tabs, desk, "Ada")
    for handler in (HistoryState.compare, HistoryState.take_up):
        await learner.call(handler, version=1)
        assert learner.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tabs.errors


async def test_a_draft_is_seen_in_the_player_and_counts_nothing(tabs, desk):
    tab = tabs.open(desk.cookies["Odos"])
    await tab.go(f"/desk/preview/{desk.lesson}", unit_id=str(desk.lesson))
    assert (tab.var(PreviewState, "found"), tab.var(PreviewState, "draft").blocks[0].html) == ("here", "<p>Tell it.</p>")
    assert (tab.var(PreviewState, "unit").title, tab.var(PreviewState, "unit").total) == ("Plain words", 1)
    learner = tabs.open(desk.cookies["Ada"])
    await learner.go(f"/desk/preview/{desk.lesson}", unit_id=str(desk.lesson))
    assert learner.var(PreviewState, "found") in (None, "loading")
    assert tab.var(PreviewState, "page").language == Language.EN
