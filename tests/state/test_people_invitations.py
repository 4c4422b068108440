"""Open invitations, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Invitation, Role
from qser_app.models import OutboxMessage
from qser_app.services.people_tickets import invite
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_invitations import InvitationsState
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation


def _house(db):
    town = an_organisation(db)
    admin, learner = a_person(db, town, Role.ADMIN, name="Zoe"), a_person(db, town)
    for name, send in (("ada", True), ("ben", False), ("cora", False)):
        invitation = Invitation(town.id, f"{name}@example.org", (Role.LEARNER,))
        invite(db, actor=actor_for(admin, Role.ADMIN), invitation=invitation, at=NOON, send=send)
    return a_session(db, admin), a_session(db, learner)


def _mails():
    return look(lambda db: len(db.exec(select(OutboxMessage)).all()))


async def test_they_are_found_chosen_and_sent(tabs):
    admin, _ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people/invitations")
    assert [(row.email, row.state) for row in tab.var(InvitationsState, "rows")] == [
        ("ada@example.org", "expired"),
        ("ben@example.org", "unsent"),
        ("cora@example.org", "unsent"),
    ]
    await tab.call(InvitationsState.keep_state, state="unsent")
    await tab.call(InvitationsState.choose_all)
    first = tab.var(InvitationsState, "rows")[0].id
    await tab.call(InvitationsState.choose, row_id=first, wanted=False)
    await tab.call(InvitationsState.send)
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "gaps"), _mails()) == ("invitations-sent-now", {"count": 1}, 2)
    assert [row.email for row in tab.var(InvitationsState, "rows")] == ["ben@example.org"]
    await tab.call(InvitationsState.choose_all)
    await tab.call(InvitationsState.withdraw)
    assert (tab.var(FeedbackState, "code"), tab.var(InvitationsState, "rows")) == ("invitations-withdrawn", [])
    await tab.call(InvitationsState.find, text="ada")
    await tab.call(InvitationsState.turn_to, page=9)
    await tab.call(InvitationsState.choose_none)
    assert not tabs.errors


@pytest.mark.parametrize("payload", [{"state": "emperor"}, {"state": None}, {"state": 1}, {}])
async def test_nonsense_is_refused_in_words(tabs, payload):
    admin, _ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people/invitations")
    await tab.call(InvitationsState.keep_state, **payload)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs):
    _, learner = do(_house)
    tab = tabs.open(learner)
    await tab.go("/people/invitations")
    for handler, payload in (
        (InvitationsState.find, {"text": ""}),
        (InvitationsState.keep_state, {"state": ""}),
        (InvitationsState.turn_to, {"page": 1}),
        (InvitationsState.choose, {"row_id": 1, "wanted": True}),
        (InvitationsState.choose_all, {}),
        (InvitationsState.choose_none, {}),
        (InvitationsState.send, {}),
        (InvitationsState.withdraw, {}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert (tab.var(InvitationsState, "rows") or [], _mails()) == ([], 1)
