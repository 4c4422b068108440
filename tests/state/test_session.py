"""The frame around every page: who is here, and what moves by itself."""

import pytest

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import Person, WebSession
from qser_app.services.people import suspend
from qser_app.services.people_sessions import remember_sign_in, sign_out_everywhere
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from qser_app.state.session import SessionState
from tests.support.people import a_person, a_session, actor_for, an_organisation


def _home(*roles: Role) -> tuple[Person, str]:
    def plant(db):
        person = a_person(db, an_organisation(db), *roles, name="Maria Papas")
        return person, a_session(db, person)

    return do(plant)


async def test_the_frame_shows_the_person(tabs):
    _, cookie = _home(Role.LEARNER, Role.FACILITATOR)
    tab = tabs.open(cookie)
    await tab.go("/")
    assert [tab.var(SessionState, name) for name in ("signed_in", "known", "name", "initials", "organisation")] == [
        True,
        True,
        "Maria Papas",
        "MP",
        "Egaleon",
    ]
    assert tab.var(SessionState, "roles") == ["facilitator", "learner"]
    assert tab.var(SessionState, "may_packages") is True
    assert not tab.var(SessionState, "may_people")
    assert not tab.var(SessionState, "may_operations")
    assert not tabs.errors


async def test_points_move_on_an_open_page(tabs):
    person, cookie = _home()
    tab = tabs.open(cookie)
    await tab.go("/")
    do(remember_sign_in, person_id=person.id, at=now())
    await tab.until(lambda: tab.var(SessionState, "points") == 25)
    assert not tabs.errors


async def test_a_suspended_person_is_led_out_without_a_click(tabs):
    person, cookie = _home()
    tab = tabs.open(cookie)
    await tab.go("/")
    boss = do(lambda db: actor_for(a_person(db, an_organisation(db, "house"), Role.SUPERADMIN), Role.SUPERADMIN))
    do(suspend, actor=boss, person_id=person.id, at=now())
    await tab.until(lambda: tab.var(FeedbackState, "reload") is True)
    assert tab.var(FeedbackState, "code") == "session-ended"


async def test_suspension_refuses_the_very_next_event(tabs):
    person, cookie = _home()
    tab = tabs.open(cookie)
    do(lambda db: setattr(db.get(Person, person.id), "suspended_at", now()))
    await tab.call(SessionState.choose_language, code="de")
    assert tab.var(FeedbackState, "code") == "session-ended"
    assert look(lambda db: db.get(Person, person.id).language) == "en"


async def test_signing_out_everywhere_reaches_the_other_tabs(tabs):
    person, cookie = _home()
    tab = tabs.open(cookie)
    await tab.go("/")
    do(sign_out_everywhere, actor=actor_for(person), at=now())
    await tab.until(lambda: tab.var(FeedbackState, "reload") is True)


async def test_a_visitor_is_led_to_the_sign_in_and_back(tabs):
    tab = tabs.open()
    await tab.go("/leaderboard")
    assert "/sign-in?next=/leaderboard" in str(tab.told)


@pytest.mark.parametrize("path", ["/people", "/me", "/reports", "/", "/desk"])
async def test_a_visitor_who_is_led_to_the_sign_in_is_told_nothing_more(tabs, path):
    tab = tabs.open()
    await tab.go(path)
    assert "/sign-in" in str(tab.told)
    assert (tab.var(FeedbackState, "code") or "", tab.var(FeedbackState, "reload") or False) == ("", False)
    assert not tabs.errors


async def test_what_was_said_is_over_once_the_page_is_loaded_again(tabs):
    tab = tabs.open(_home()[1])
    await tab.go("/leaderboard")
    await tab.call(SessionState.choose_language, code="xx")
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    await tab.go("/leaderboard")
    assert tab.var(FeedbackState, "code") == ""


async def test_where_a_session_has_ended_the_page_loads_anew_once_and_says_so(tabs):
    person, cookie = _home()
    tab = tabs.open(cookie)
    await tab.go("/leaderboard")
    do(sign_out_everywhere, actor=actor_for(person), at=now())
    await tab.until(lambda: tab.var(FeedbackState, "reload") is True)
    for left in (cookie, ""):  # the browser may still hold what opens nothing any more
        tab.cookie = left
        await tab.go("/leaderboard")
        assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "reload")) == ("session-ended", False)
    await tab.go("/sign-in")
    assert tab.var(FeedbackState, "reload") is False
    tab.cookie = do(lambda db: a_session(db, db.get_one(Person, person.id)))
    await tab.go("/leaderboard")
    assert (tab.var(FeedbackState, "code"), tab.var(SessionState, "signed_in")) == ("", True)


async def test_the_language_is_kept_on_the_person(tabs):
    person, cookie = _home()
    tab = tabs.open(cookie)
    await tab.call(SessionState.choose_language, code="el")
    assert look(lambda db: db.get(Person, person.id).language) == "el"
    for nonsense in ("xx", "", {"$gt": ""}, 7):
        await tab.call(SessionState.choose_language, code=nonsense)
        assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert look(lambda db: db.get(Person, person.id).language) == "el"
    assert not tabs.errors


async def test_a_visitor_keeps_no_language(tabs):
    tab = tabs.open()
    await tab.call(SessionState.choose_language, code="el")
    assert tab.var(FeedbackState, "code") == "session-ended"


async def test_a_tab_whose_cookie_changed_loads_anew(tabs):
    _, cookie = _home()
    tab = tabs.open(cookie)
    await tab.go("/")
    tab.cookie = ""
    await tab.call(SessionState.choose_language, code="el")
    assert tab.var(SessionState, "reload") is True
    assert look(lambda db: db.get_one(WebSession, 1).ended_at) is None
