"""The editor as browser and server tell each other."""

import asyncio

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.people import Language
from qser_app.models import TextVisit, Unit, UnitText
from qser_app.state.courses_editor import EditorState
from qser_app.state.feedback import FeedbackState
from tests.support.authoring import a_desk, type_in


@pytest.fixture
def desk(engine):
    return do(a_desk)


async def _open(tabs, desk, who="Fani", language=""):
    tab = tabs.open(desk.cookies[who])
    query = {"language": language} if language else {}
    await tab.go(f"/desk/lesson/{desk.lesson}" + (f"?language={language}" if language else ""), unit_id=str(desk.lesson), **query)
    return tab


async def test_a_text_opens_in_its_source_language_or_the_one_asked_for(tabs, desk):
    tab = await _open(tabs, desk)
    assert (tab.var(EditorState, "found"), tab.var(EditorState, "address")) == ("here", f"/drafts/unit/{desk.lesson}/en")
    tab = await _open(tabs, desk, language="el")
    assert tab.var(EditorState, "address") == f"/drafts/unit/{desk.lesson}/el"


async def test_modules_and_courses_open_too(tabs, desk):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go(f"/desk/module/{desk.module_id}", module_id=str(desk.module_id))
    assert (tab.var(EditorState, "page").kind, tab.var(EditorState, "page").title) == ("module", "First steps")
    await tab.go("/desk/words/counter", code="counter")
    assert (tab.var(EditorState, "page").kind, tab.var(EditorState, "address")) == ("course", f"/drafts/course/{desk.course_id}/en")


async def test_two_who_have_it_open_know_of_each_other_and_see_what_is_saved(tabs, desk):
    one = await _open(tabs, desk)
    two = await _open(tabs, desk, "Odos")
    assert two.var(EditorState, "draft").others == ["Fani"]
    await one.until(lambda: one.var(EditorState, "draft").others == ["Odos"])
    await asyncio.to_thread(do, type_in, desk.odos, desk.text, body="Odos writes.")
    await one.until(lambda: one.var(EditorState, "draft").revision == 1)
    assert one.var(EditorState, "draft").written_by == "Odos"
    await two.call(EditorState.go)
    await one.until(lambda: one.var(EditorState, "draft").others == [])


async def test_who_goes_to_another_language_has_left_the_first(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.go(f"/desk/lesson/{desk.lesson}?language=el", unit_id=str(desk.lesson), language="el")
    assert do(lambda db: list(db.exec(select(TextVisit.language)))) == [Language.EL]


async def test_a_draft_is_published_and_mistakes_are_told_at_their_fields(tabs, desk):
    do(type_in, desk.fani, desk.text, body="Say it.", review="soon")
    tab = await _open(tabs, desk)
    await tab.call(EditorState.publish, revision=1, note="First", is_up_to_date=True)
    assert (tab.var(EditorState, "errors"), tab.var(FeedbackState, "code")) == ({"review": "author-error-day"}, "refusal-bad-text")
    do(type_in, desk.fani, desk.text, review="2027-11-01")
    await tab.call(EditorState.publish, revision=1, note="First", is_up_to_date=True)
    assert tab.var(FeedbackState, "code") == "refusal-text-published-meanwhile"
    await tab.call(EditorState.publish, revision=2, note="First", is_up_to_date=True)
    assert (tab.var(EditorState, "errors"), tab.var(FeedbackState, "code")) == ({}, "author-published")
    assert (tab.var(EditorState, "page").version, tab.var(EditorState, "draft").is_open) == (1, False)
    assert do(lambda db: db.exec(select(Unit.is_draft)).one()) is False


async def test_a_draft_is_let_go(tabs, desk):
    do(type_in, desk.fani, desk.text, body="Say it.")
    tab = await _open(tabs, desk)
    await tab.call(EditorState.publish, revision=1, note="", is_up_to_date=True)
    do(type_in, desk.fani, desk.text, body="A bad idea.")
    await tab.call(EditorState.look_again)
    assert tab.var(EditorState, "draft").is_open
    await tab.call(EditorState.discard)
    assert (tab.var(EditorState, "draft").is_open, tab.var(EditorState, "draft").revision) == (False, 3)


async def test_what_is_not_there_is_politely_missing(tabs, desk):
    for path, query in (
        ("/desk/lesson/4711", {"unit_id": "4711"}),
        ("/desk/lesson/x", {"unit_id": "x"}),
        ("/desk/words/none", {"code": "none"}),
    ):
        tab = tabs.open(desk.cookies["Fani"])
        await tab.go(path, **query)
        assert tab.var(EditorState, "found") == "missing"
    assert not tabs.errors


@pytest.mark.parametrize(
    ("handler", "payload"),
    [
        (EditorState.publish, {"revision": 0, "note": "", "is_up_to_date": True}),
        (EditorState.discard, {}),
        (EditorState.look_again, {}),
        (EditorState.stay, {}),
        (EditorState.go, {}),
    ],
)
async def test_learners_and_strangers_reach_nothing(tabs, desk, handler, payload):
    tab = await _open(tabs, desk, "Ada")
    await tab.call(handler, **payload)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tabs.errors
    assert do(lambda db: list(db.exec(select(UnitText.version)))) == [0]


async def test_whoever_has_opened_nothing_publishes_nothing(tabs, desk):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/desk")
    for handler, payload in ((EditorState.publish, {"revision": 0, "note": "", "is_up_to_date": True}), (EditorState.discard, {})):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-found"
    await tab.call(EditorState.publish, revision="x", note=[], is_up_to_date=1)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert not tabs.errors
