"""The same for several people, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import Person, RoleGrant
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_bulk import BulkState
from qser_app.state.people_list import MembersState
from tests.support.people import a_person, a_session, an_organisation


def _house(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    admin, ben, cora = (
        a_person(db, town, role, name=name) for role, name in ((Role.ADMIN, "Zoe"), (Role.LEARNER, "Ben"), (Role.LEARNER, "Cora"))
    )
    alien = a_person(db, other, name="Alien")
    return a_session(db, admin), a_session(db, ben), {"ben": ben.id, "cora": cora.id, "alien": alien.id}


def _mentors():
    return set(look(lambda db: db.exec(select(RoleGrant.person_id).where(RoleGrant.role == Role.MENTOR)).all()))


async def test_it_is_weighed_done_and_undone(tabs):
    admin, _, people = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people")
    await tab.call(MembersState.choose, row_id=people["ben"], wanted=True)
    assert [(row.name, row.chosen) for row in tab.var(MembersState, "rows")] == [("Ben", True), ("Cora", False), ("Zoe", False)]
    await tab.call(MembersState.choose_all)
    await tab.call(BulkState.mean, name="kind", value="give")
    assert not tab.var(BulkState, "weighed")
    await tab.call(BulkState.mean, name="role", value="mentor")
    assert (tab.var(BulkState, "changing"), [(each.why, each.count) for each in tab.var(BulkState, "left_out")]) == (2, [("oneself", 1)])
    await tab.call(BulkState.carry_out)
    assert (_mentors(), tab.var(BulkState, "done_count")) == ({people["ben"], people["cora"]}, 2)
    assert tab.var(MembersState, "chosen") == 0
    await tab.call(BulkState.undo)
    assert (_mentors(), tab.var(BulkState, "done"), tab.var(FeedbackState, "code")) == (set(), 0, "bulk-undone")
    assert not tabs.errors


async def test_whoever_is_elsewhere_is_left_out(tabs):
    admin, _, people = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people")
    await tab.call(MembersState.choose, row_id=people["alien"], wanted=True)
    await tab.call(BulkState.mean, name="kind", value="suspend")
    assert (tab.var(BulkState, "changing"), tab.var(BulkState, "left_out")[0].why) == (0, "gone")
    await tab.call(BulkState.carry_out)
    assert look(lambda db: db.get(Person, people["alien"]).suspended_at) is None


@pytest.mark.parametrize(
    ("name", "value"), [("kind", "emperor"), ("role", "emperor"), ("department", "-1"), ("chosen", "1"), ("kind", None)]
)
async def test_nonsense_is_refused_in_words(tabs, name, value):
    admin, _, people = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people")
    await tab.call(MembersState.choose, row_id=people["ben"], wanted=True)
    await tab.call(BulkState.mean, name="kind", value="move")
    await tab.call(BulkState.mean, name=name, value=value)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert tab.var(BulkState, "kind") == "move"
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs):
    _, learner, people = do(_house)
    tab = tabs.open(learner)
    await tab.go("/people")
    for handler, payload in (
        (MembersState.choose, {"row_id": people["cora"], "wanted": True}),
        (MembersState.choose_all, {}),
        (MembersState.choose_none, {}),
        (MembersState.narrow, {"name": "role", "value": ""}),
        (BulkState.begin, {}),
        (BulkState.mean, {"name": "kind", "value": "suspend"}),
        (BulkState.weigh, {}),
        (BulkState.carry_out, {}),
        (BulkState.undo, {}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tab.var(MembersState, "rows")
