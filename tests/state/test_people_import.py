"""A sheet of people to take in, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.people_import import Line
from qser_app.domain.people_sheets import SHOWN_UNREAD, Unread
from qser_app.jobs import people_import as job
from qser_app.models import PeopleSheet, Person, Ticket
from qser_app.services.people_import import begin_import, receive_people
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_import import ImportState
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation

LINES = [Line(2, "new@example.org", "New", "Archive"), Line(3, "nonsense")]


def _house(db):
    town = an_organisation(db)
    admin, other, learner = a_person(db, town, Role.ADMIN, name="Zoe"), a_person(db, town, Role.ADMIN, name="Eva"), a_person(db, town)
    sheets = [
        receive_people(db, actor=actor_for(each, Role.ADMIN), organisation_id=town.id, name="people.csv", lines=LINES, at=NOON)
        for each in (admin, other)
    ]
    return sheets, [a_session(db, each) for each in (admin, other, learner)]


def _invited():
    return look(lambda db: db.exec(select(Ticket.email)).all())


async def test_a_dry_run_is_looked_at_and_then_carried_out_by_a_job(tabs):
    (mine, _), (admin, *_) = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people/import")
    await tab.call(ImportState.read, sheet_id=mine)
    assert tab.var(ImportState, "counts") == [{"fate": "bad_address", "count": 1}, {"fate": "bad_department", "count": 1}]
    assert (tab.var(ImportState, "missing"), tab.var(ImportState, "acting")) == (["Archive"], 0)
    await tab.call(ImportState.choose_create, wanted=True)
    assert [(row.number, row.fate) for row in tab.var(ImportState, "rows")] == [(2, "invited"), (3, "bad_address")]
    await tab.call(ImportState.keep_fate, fate="bad_address")
    assert [row.number for row in tab.var(ImportState, "rows")] == [3]
    await tab.call(ImportState.choose_send, wanted=False)
    await tab.call(ImportState.begin)
    assert (tab.var(ImportState, "stage"), _invited()) == ("going", [])
    await job.take_in_people()
    await tab.until(lambda: tab.var(ImportState, "stage") == "done")
    assert (tab.var(ImportState, "percent"), _invited()) == (100, ["new@example.org"])
    assert tab.var(ImportState, "counts") == [{"fate": "invited", "count": 1}, {"fate": "bad_address", "count": 1}]
    await tab.call(ImportState.another)
    assert tab.var(ImportState, "sheet") == 0
    assert not tabs.errors


async def test_a_sheet_that_waits_is_found_again_with_the_columns_that_are_not_read(tabs):
    (mine, _), (admin, *_) = do(_house)
    left_out = [Unread(chr(ord("B") + place), f"Column {place}") for place in range(SHOWN_UNREAD + 2)]
    sender = look(lambda db: actor_for(db.get(Person, db.get(PeopleSheet, mine).sent_by_id), Role.ADMIN))
    sent = {"name": "more.csv", "lines": LINES, "unread": left_out}
    newest = do(receive_people, actor=sender, organisation_id=sender.organisation_id, **sent, at=NOON)
    tab = tabs.open(admin)
    await tab.go("/people/import")
    assert (tab.var(ImportState, "sheet"), tab.var(ImportState, "stage")) == (newest, "read")
    assert (tab.var(ImportState, "unread"), tab.var(ImportState, "unread_count")) == (left_out[:SHOWN_UNREAD], SHOWN_UNREAD + 2)
    await tab.call(ImportState.drop)
    await tab.go("/people/import")
    assert (tab.var(ImportState, "sheet"), tab.var(ImportState, "unread"), tab.var(ImportState, "unread_count")) == (0, [], 0)


async def test_what_fails_stops_where_it_is_and_is_found_again(tabs, monkeypatch):
    (mine, _), (admin, *_) = do(_house)
    sender = look(lambda db: actor_for(db.get(Person, db.get(PeopleSheet, mine).sent_by_id), Role.ADMIN))
    do(begin_import, actor=sender, sheet_id=mine, at=NOON)

    def broken(db, *, at):
        raise RuntimeError(at)

    monkeypatch.setattr(job, "carry_on", broken)
    await job.take_in_people()
    tab = tabs.open(admin)
    await tab.go("/people/import")
    assert (tab.var(ImportState, "sheet"), tab.var(ImportState, "stage")) == (mine, "stopped")
    await tab.call(ImportState.drop)
    assert tab.var(ImportState, "sheet") == 0


@pytest.mark.parametrize("payload", [{"sheet_id": -1}, {"sheet_id": 99_999}, {"sheet_id": "x"}, {"sheet_id": None}, {}, "theirs"])
async def test_other_sheets_and_nonsense_are_refused_in_words(tabs, payload):
    (_, theirs), (admin, *_) = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people/import")
    await tab.call(ImportState.another)
    await tab.call(ImportState.read, **({"sheet_id": theirs} if payload == "theirs" else payload))
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    await tab.call(ImportState.begin)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    await tab.call(ImportState.keep_fate, fate="emperor")
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs):
    (mine, _), (*_, learner) = do(_house)
    tab = tabs.open(learner)
    await tab.go("/people/import")
    for handler, payload in (
        (ImportState.read, {"sheet_id": mine}),
        (ImportState.keep_fate, {"fate": ""}),
        (ImportState.turn_to, {"page": 1}),
        (ImportState.choose_send, {"wanted": True}),
        (ImportState.choose_create, {"wanted": True}),
        (ImportState.begin, {}),
        (ImportState.drop, {}),
        (ImportState.another, {}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tab.var(ImportState, "rows")
