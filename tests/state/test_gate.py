"""The gate in front of every handler."""

import pytest

from qser_app.db import do
from qser_app.domain.refusals import BadInput
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import parse
from qser_app.state.operations_exports import AllExportsState
from qser_app.state.session import SessionState
from tests.support.people import a_person, a_session, an_organisation


async def test_a_page_knows_who_is_here(tabs):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db))))
    tab = tabs.open(cookie)
    await tab.go("/")
    assert tab.var(SessionState, "signed_in") is True
    assert not tabs.errors


async def test_a_visitor_is_nobody(tabs):
    tab = tabs.open()
    await tab.go("/")
    assert not tab.var(SessionState, "signed_in")


async def test_a_handler_can_be_called_by_anyone_when_it_says_so(tabs):
    tab = tabs.open()
    await tab.call(FeedbackState.dismiss)
    assert not tabs.errors


async def test_a_page_that_may_not_be_seen_says_so_itself_and_nothing_else_does(tabs):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db))))
    tab = tabs.open(cookie)
    await tab.go("/operations/exports")
    assert (tab.var(SessionState, "closed"), tab.var(FeedbackState, "code")) == (True, "")
    await tab.go("/me")
    assert tab.var(SessionState, "closed") is False, "the next page may be seen"
    assert not tabs.errors


async def test_what_is_refused_on_an_open_page_is_said_over_it(tabs):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db))))
    tab = tabs.open(cookie)
    await tab.go("/me")
    for handler, named in ((AllExportsState.load, {}), (AllExportsState.delete, {"export_id": 1})):
        await tab.call(FeedbackState.dismiss)
        await tab.call(handler, **named)
        assert (tab.var(SessionState, "closed"), tab.var(FeedbackState, "code")) == (False, "refusal-not-allowed")


async def test_a_visitor_is_led_to_the_sign_in_from_a_page_that_they_may_not_see(tabs):
    tab = tabs.open()
    await tab.go("/operations/exports")
    assert (tab.var(SessionState, "closed"), tab.var(FeedbackState, "code")) == (False, "")
    assert "/sign-in" in str(tab.told[0].payload)


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ({"$gt": 1}, int),
        (True, int),
        ([1], str),
        ("x" * 30_000, str),
        (float("nan"), float),
        ("a\0b", str),
        ("a\ud800", str),
        (["a\ud800"], list),
        ({"a": "\ud800"}, dict),
        ({"a\0": ""}, dict),
        ({1: ""}, dict),
        ([2**80], list),
        ("false", bool),
        (2**31, int),
        ("2147483648", int),
    ],
)
def test_wrong_types_are_refused(value, hint):
    with pytest.raises(BadInput):
        parse(value, hint)


def test_a_field_that_the_page_does_not_show_said_nothing():
    """Reflex 0.10.1 sends every field a form could have, as null where its condition does not hold."""
    assert parse({"period": "month", "org": None}, dict[str, str]) == {"period": "month"}
