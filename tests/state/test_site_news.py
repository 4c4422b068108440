"""News where they are written: field by field, by administrators, and nobody else."""

import pytest

from qser_app.db import do, look
from qser_app.domain.people import Language, Role
from qser_app.queries.site_news import newest_news
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from qser_app.state.site_news import NewsdeskState, NewsItemState
from tests.support.news import WORDS
from tests.support.people import a_person, a_session, an_organisation

Here = NewsItemState


@pytest.fixture
def cookies(engine):
    """An admin's, a facilitator's, and another organisation's admin's."""

    def plant(db):
        home, other = an_organisation(db), an_organisation(db, "elsewhere")
        people = [(home, Role.ADMIN), (home, Role.FACILITATOR), (other, Role.ADMIN)]
        return [a_session(db, a_person(db, place, role, name=role.title())) for place, role in people]

    return do(plant)


async def _begun(tabs, cookie, kind="news"):
    tab = tabs.open(cookie)
    await tab.go("/newsdesk")
    await tab.call(NewsdeskState.begin, form={"kind": kind, "language": "en"})
    await tab.go("/newsdesk")
    number = tab.var(NewsdeskState, "rows")[0]["id"]
    await tab.go(f"/newsdesk/{number}", piece=str(number))

    return tab, number


async def _write(tab, language="en", **words):
    for name, text in words.items():
        await tab.call(Here.keep, language=language, name=name, text=text)


def _read(reader=Language.EN):
    return [piece.title for piece in look(newest_news, reader=reader, at=now()).pieces]


async def test_an_admin_writes_side_by_side_and_publishes(tabs, cookies):
    tab, number = await _begun(tabs, cookies[0])
    await _write(tab, **WORDS)
    await tab.call(Here.turn, language="cs")
    assert tab.var(Here, "words")["en"]["title"] == "Open evening"
    await _write(tab, "cs", title="Večer", summary="Přijďte.", body="Vítejte.")
    await tab.call(Here.publish, form={"planned": ""})
    assert (tab.var(Here, "stage"), tab.var(FeedbackState, "code")) == ("published", "newsdesk-published")
    assert (_read(), _read(Language.CS)) == (["Open evening"], ["Večer"])
    await _write(tab, title="Another evening")
    assert (tab.var(Here, "stage"), _read()) == ("changed", ["Open evening"])
    await tab.call(Here.withdraw)
    assert (tab.var(Here, "stage"), _read()) == ("withdrawn", [])
    await tab.call(Here.throw_away)
    await tab.go(f"/newsdesk/{number}", piece=str(number))
    assert tab.var(Here, "found") == "missing"
    assert not tabs.errors


async def test_what_is_missing_is_said_in_words(tabs, cookies):
    tab, _ = await _begun(tabs, cookies[0], "webinar")
    await _write(tab, title="Tea")
    await tab.call(Here.publish, form={})
    assert (tab.var(Here, "problem"), tab.var(Here, "gaps")) == ("refusal-news-half-written", {"tongue": "English"})
    await _write(tab, summary="x", body="# Large")
    await tab.call(Here.publish, form={})
    assert tab.var(Here, "problem") == "refusal-news-no-time"
    await tab.call(Here.keep_detail, name="begins", value="2026-12-01T10:00")
    await tab.call(Here.keep_detail, name="link", value="javascript:alert(1)")
    assert tab.var(Here, "problem") == "refusal-news-bad-link"
    await tab.call(Here.publish, form={})
    assert (tab.var(Here, "problem"), tab.var(Here, "gaps")["line"]) == ("refusal-news-mistake", 1)
    await _write(tab, body="## Small")
    await tab.call(Here.publish, form={"planned": "2099-01-01T08:00"})
    assert (tab.var(Here, "stage"), tab.var(Here, "planned"), tab.var(Here, "begins")) == (
        "scheduled",
        "2099-01-01T08:00",
        "2026-12-01T10:00",
    )


async def test_nobody_else_writes_there(tabs, cookies):
    _, number = await _begun(tabs, cookies[0])
    facilitator = tabs.open(cookies[1])
    await facilitator.go("/newsdesk")
    assert not facilitator.var(NewsdeskState, "loaded")
    stranger = tabs.open(cookies[2])
    await stranger.go("/newsdesk")
    assert stranger.var(NewsdeskState, "rows") == []
    await stranger.go(f"/newsdesk/{number}", piece=str(number))
    assert stranger.var(Here, "found") == "missing"
    await stranger.call(Here.keep, language="en", name="title", text="Mine now")
    await stranger.call(Here.publish, form={})
    assert _read() == []


@pytest.mark.parametrize(
    ("handler", "arguments"),
    [
        (Here.keep, {"language": "fr", "name": "title", "text": "x"}),
        (Here.keep, {"language": "en", "name": "colour", "text": "x"}),
        (Here.keep, {"language": "en", "name": "title", "text": "x" * 200}),
        (Here.keep_detail, {"name": "slug", "value": "x"}),
        (Here.keep_detail, {"name": "begins", "value": "tomorrow"}),
        (Here.turn, {"language": "tlh"}),
        (Here.publish, {"form": {"planned": "9999-99-99"}}),
    ],
)
async def test_what_no_field_could_say_is_refused(tabs, cookies, handler, arguments):
    tab, _ = await _begun(tabs, cookies[0])
    await tab.call(handler, **arguments)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert tab.var(Here, "stage") == "draft"
