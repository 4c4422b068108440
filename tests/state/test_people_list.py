"""The people of an organisation on the screen."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import OutboxMessage, Person
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_list import MembersState
from tests.support.people import a_person, a_session, an_organisation


def _house(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    admin, ben = a_person(db, town, Role.ADMIN, name="Zoe"), a_person(db, town, name="Ben")
    alien = a_person(db, other, name="Alien")
    return a_session(db, admin), a_session(db, ben), ben.id, alien.id


async def test_an_administrator_invites_by_mail(tabs):
    admin, *_ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people")
    await tab.call(MembersState.invite, form={"email": "new@example.org", "role-learner": "on", "department": ""})
    assert (tab.var(MembersState, "invited"), tab.var(MembersState, "sent")) == ("new@example.org", 1)  # the form is ready for the next
    assert len(look(lambda db: db.exec(select(OutboxMessage)).all())) == 1


async def test_a_bad_address_is_told_beside_the_field(tabs):
    admin, *_ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people")
    await tab.call(MembersState.invite, form={"email": "nonsense"})
    assert tab.var(MembersState, "invitation_problem") == "refusal-bad-email"


async def test_suspending_can_be_undone(tabs):
    admin, _, ben, _ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people")
    await tab.call(MembersState.suspend, person_id=ben)
    assert tab.var(MembersState, "undo_id") == ben
    await tab.call(MembersState.unsuspend, person_id=ben)
    assert look(lambda db: db.get(Person, ben).suspended_at) is None


async def test_the_last_administrator_is_kept_in_words(tabs):
    def plant(db):
        town = an_organisation(db)
        return a_session(db, a_person(db, town, Role.SUPERADMIN)), a_person(db, town, Role.ADMIN, name="Zoe").id

    boss, last = do(plant)
    tab = tabs.open(boss)
    await tab.go("/people")
    await tab.call(MembersState.suspend, person_id=last)
    assert (tab.var(FeedbackState, "code"), tab.var(MembersState, "undo_id")) == ("refusal-last-administrator", 0)
    await tab.call(MembersState.set_role, person_id=last, role="admin", given=False)
    assert [row.roles for row in tab.var(MembersState, "rows") if row.id == last] == [["admin"]]


@pytest.mark.parametrize("handler", ["suspend", "unsuspend"])
async def test_people_elsewhere_are_out_of_reach(tabs, handler):
    admin, _, _, alien = do(_house)
    tab = tabs.open(admin)
    await tab.call(getattr(MembersState, handler), person_id=alien)
    assert look(lambda db: db.get(Person, alien).suspended_at) is None
    assert tab.var(FeedbackState, "code") in ("refusal-not-allowed", "refusal-not-found")


async def test_a_learner_reaches_nothing(tabs):
    _, learner, ben, _ = do(_house)
    tab = tabs.open(learner)
    await tab.go("/people")
    for handler, payload in (
        (MembersState.find, {"text": ""}),
        (MembersState.invite, {"form": {"email": "x@example.org"}}),
        (MembersState.suspend, {"person_id": ben}),
        (MembersState.set_role, {"person_id": ben, "role": "admin", "given": True}),
    ):
        await tab.call(handler, **payload)
    assert not tab.var(MembersState, "rows")
    assert look(lambda db: db.get(Person, ben).suspended_at) is None
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tabs.errors


@pytest.mark.parametrize(
    "payload", [{"person_id": -1}, {"person_id": 2**60}, {"person_id": "x"}, {"person_id": None}, {"person_id": [1]}, {}]
)
async def test_nonsense_is_refused_in_words(tabs, payload):
    admin, *_ = do(_house)
    tab = tabs.open(admin)
    await tab.call(MembersState.suspend, **payload)
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found", "refusal-not-allowed")
    assert not tabs.errors
