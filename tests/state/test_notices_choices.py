"""How somebody wants to be told, on the screen."""

import pytest

from qser_app.db import do, look
from qser_app.domain.notices_kinds import NoticeKind, Way
from qser_app.domain.notices_terms import DigestRhythm, Terms
from qser_app.domain.people import Role
from qser_app.models import Person
from qser_app.queries.notices_choices import my_terms, my_ways
from qser_app.state.feedback import FeedbackState
from qser_app.state.notices_choices import NoticeChoicesState
from tests.support.people import a_person, a_session, actor_for, an_organisation

FORM = {"quiet_from": "20", "quiet_until": "9", "digest": "daily", "day-1": "on", "day-6": "on"}


def _ada(db, *roles):
    ada = a_person(db, an_organisation(db), *roles)
    return ada.id, a_session(db, ada)


def actor(person_id):
    return look(lambda db: actor_for(db.get_one(Person, person_id)))


async def test_a_choice_is_kept_and_said(tabs):
    ada, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.go("/account/notices")
    ways, otherwise = tab.var(NoticeChoicesState, "ways"), tab.var(NoticeChoicesState, "otherwise")
    assert set(ways.values()) == {""}, "nothing is chosen yet"
    assert (otherwise["reminder"], otherwise["security"], "report" in ways) == ("mail", "mail", False)
    await tab.call(NoticeChoicesState.choose, kind="reminder", way="none")
    assert tab.var(FeedbackState, "code") == "notices-choice-kept"
    assert tab.var(NoticeChoicesState, "ways")["reminder"] == "none"
    assert look(my_ways, actor=actor(ada))[NoticeKind.REMINDER] is Way.NONE


async def test_a_choice_is_taken_back(tabs):
    ada, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.go("/account/notices")
    await tab.call(NoticeChoicesState.choose, kind="reminder", way="none")
    await tab.call(NoticeChoicesState.choose, kind="reminder", way="")
    assert (tab.var(FeedbackState, "code"), tab.var(NoticeChoicesState, "ways")["reminder"]) == ("notices-choice-kept", "")
    assert look(my_ways, actor=actor(ada))[NoticeKind.REMINDER] is Way.MAIL


async def test_hours_days_and_rhythm_are_kept_together(tabs):
    ada, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.go("/account/notices")
    assert (tab.var(NoticeChoicesState, "zone"), tab.var(NoticeChoicesState, "days")) == ("Europe/Athens", list("12345"))
    assert tab.var(NoticeChoicesState, "places")["el"] == "Αθήνα"
    await tab.call(NoticeChoicesState.keep, form=FORM)
    assert tab.var(FeedbackState, "code") == "notices-terms-kept"
    assert look(my_terms, actor=actor(ada)) == Terms("Europe/Athens", DigestRhythm.DAILY, 20, 9, "16")


@pytest.mark.parametrize(
    ("kind", "way", "code"),
    [
        ("security", "none", "refusal-notice-fixed"),
        ("security", "", "refusal-notice-fixed"),
        ("report", "none", "refusal-not-allowed"),
        ("report", "", "refusal-not-allowed"),
        ("everything", "none", "refusal-bad-input"),
        ("reminder", "pigeon", "refusal-bad-input"),
        (["reminder"], "none", "refusal-bad-input"),
        ("reminder", 1, "refusal-bad-input"),
    ],
)
async def test_what_cannot_be_chosen_is_refused_in_words(tabs, kind, way, code):
    ada, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.call(NoticeChoicesState.choose, kind=kind, way=way)
    assert tab.var(FeedbackState, "code") == code
    assert look(my_ways, actor=actor(ada))[NoticeKind.SECURITY] is Way.MAIL


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"day-1": None, "day-6": None}, "refusal-notice-days"),
        ({"quiet_from": "24"}, "refusal-bad-input"),
        ({"quiet_from": "-1"}, "refusal-bad-input"),
        ({"quiet_until": ""}, "refusal-bad-input"),
        ({"digest": "hourly"}, "refusal-bad-input"),
    ],
)
async def test_terms_that_cannot_be_kept_are_refused_in_words(tabs, change, code):
    ada, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.call(NoticeChoicesState.keep, form=FORM | change)
    assert tab.var(FeedbackState, "code") == code
    assert look(my_terms, actor=actor(ada)) == Terms("Europe/Athens")


async def test_a_visitor_chooses_nothing_and_an_administrator_also_of_reports(tabs):
    visitor = tabs.open()
    for way in ("none", ""):
        await visitor.call(NoticeChoicesState.choose, kind="reminder", way=way)
    await visitor.call(NoticeChoicesState.keep, form=FORM)
    assert not visitor.var(NoticeChoicesState, "ways")
    _, cookie = do(_ada, Role.ADMIN)
    tab = tabs.open(cookie)
    await tab.call(NoticeChoicesState.choose, kind="report", way="digest")
    assert tab.var(NoticeChoicesState, "ways")["report"] == "digest"
