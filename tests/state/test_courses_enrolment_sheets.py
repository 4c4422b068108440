"""A sheet of people, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people_sheets import Unread
from qser_app.models import Enrolment
from qser_app.services.courses_enrolment import receive_sheet
from qser_app.state.courses_enrolment import EnrolState
from qser_app.state.courses_enrolment_sheets import SheetState
from qser_app.state.feedback import FeedbackState
from tests.support.enrolment import a_town
from tests.support.people import NOON, a_person, a_session


def _house(db):
    town = a_town(db)
    ada = a_person(db, town.home, email="ada@example.org")
    rows = [(2, "ada@example.org"), (3, "nobody@example.org")]
    sent = {"name": "people.csv", "rows": rows, "unread": [Unread("B", "Name")]}
    mine = receive_sheet(db, actor=town.facilitator, course_id=town.own.id, **sent, at=NOON)
    theirs = receive_sheet(db, actor=town.cora, course_id=town.own.id, name="people.csv", rows=rows, at=NOON)
    return mine, theirs, a_session(db, town.fani), a_session(db, ada)


def _inside():
    return look(lambda db: len(db.exec(select(Enrolment.id)).all()))


async def test_a_dry_run_is_shown_and_then_carried_out_once(tabs):
    mine, _, fani, _ = do(_house)
    tab = tabs.open(fani)
    await tab.go("/desk/enrol/own", code="own")
    await tab.call(SheetState.read, sheet_id=mine)
    assert [(row.number, row.fate) for row in tab.var(SheetState, "rows")] == [(2, "new"), (3, "unknown")]
    assert tab.var(SheetState, "counts") == [{"fate": "new", "count": 1}, {"fate": "unknown", "count": 1}]
    assert (tab.var(SheetState, "coming"), _inside()) == (1, 0)
    assert (tab.var(SheetState, "unread"), tab.var(SheetState, "unread_count")) == ([Unread("B", "Name")], 1)
    await tab.call(SheetState.keep_fate, fate="unknown")
    assert [row.number for row in tab.var(SheetState, "rows")] == [3]
    await tab.call(SheetState.enrol)
    assert (tab.var(FeedbackState, "code"), tab.var(SheetState, "sheet"), _inside()) == ("enrol-done", 0, 1)
    await tab.call(SheetState.read, sheet_id=mine)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    assert tab.var(EnrolState, "found") == "here"
    assert not tabs.errors


async def test_a_sheet_is_put_away(tabs):
    mine, _, fani, _ = do(_house)
    tab = tabs.open(fani)
    await tab.go("/desk/enrol/own", code="own")
    await tab.call(SheetState.read, sheet_id=mine)
    await tab.call(SheetState.drop)
    assert (tab.var(SheetState, "sheet"), tab.var(SheetState, "unread"), _inside()) == (0, [], 0)


@pytest.mark.parametrize("payload", [{"sheet_id": -1}, {"sheet_id": 99_999}, {"sheet_id": "x"}, {"sheet_id": None}, {}, "theirs"])
async def test_other_sheets_and_nonsense_are_refused_in_words(tabs, payload):
    _, theirs, fani, _ = do(_house)
    tab = tabs.open(fani)
    await tab.go("/desk/enrol/own", code="own")
    await tab.call(SheetState.read, **({"sheet_id": theirs} if payload == "theirs" else payload))
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    await tab.call(SheetState.enrol)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    assert _inside() == 0
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs):
    mine, _, _, learner = do(_house)
    tab = tabs.open(learner)
    await tab.go("/desk/enrol/own", code="own")
    for handler, payload in (
        (SheetState.read, {"sheet_id": mine}),
        (SheetState.keep_fate, {"fate": "new"}),
        (SheetState.turn_to, {"page": 2}),
        (SheetState.enrol, {}),
        (SheetState.drop, {}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tab.var(SheetState, "rows")
