"""Invitations that wait: sent at last, sent again, withdrawn; and who may."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.domain.people import Invitation, Language, Role, TicketSpent
from qser_app.domain.people_invitations import InvitationsAsked, InvitationState
from qser_app.domain.refusals import NotAllowed
from qser_app.models import OutboxMessage, Ticket
from qser_app.queries.people_invitations import invitations, invitations_that_match
from qser_app.services.people_invitations import send_invitations, withdraw_invitations
from qser_app.services.people_tickets import accept_invitation, invite
from tests.support.people import NOON, a_person, actor_for, an_organisation

LATER = NOON + timedelta(days=8)


@pytest.fixture
def home(db):
    return an_organisation(db)


@pytest.fixture
def admin(db, home):
    return actor_for(a_person(db, home, Role.ADMIN, name="Eleni"), Role.ADMIN)


def _invite(db, admin, name, *, send=True, at=NOON):
    invitation = Invitation(admin.organisation_id, f"{name}@example.org", (Role.LEARNER,), name=name.title(), language=Language.CS)
    invite(db, actor=admin, invitation=invitation, at=at, send=send)
    return db.exec(select(Ticket.id).order_by(col(Ticket.id).desc())).first()


def _shown(db, admin, at, **asked):
    found = invitations(db, actor=admin, asked=InvitationsAsked(admin.organisation_id, **asked), at=at)
    return [(row.email, row.name, row.state) for row in found.rows], dict(found.counts)


def _token(db):
    letters = [each.payload for each in db.exec(select(OutboxMessage).order_by(col(OutboxMessage.id)))]
    assert letters[-1]["language"] == "cs"
    return letters[-1]["gaps"]["path"].rsplit("/", 1)[-1]


def _accept(db, token, at):
    return accept_invitation(db, token=token, name="N", language=Language.CS, password_hash="h", at=at)


def test_one_that_waits_is_written_in_the_main_language_once_its_own_is_no_longer_offered(db, home, admin):
    waiting = _invite(db, admin, "ada", send=False)
    home.language, home.languages = Language.EL, ["el"]
    send_invitations(db, actor=admin, organisation_id=home.id, tickets=[waiting], at=NOON)
    assert db.exec(select(OutboxMessage)).one().payload["language"] == "el"


def test_they_are_told_by_how_they_stand(db, home, admin):
    _invite(db, admin, "ada", at=NOON)
    _invite(db, admin, "ben", send=False)
    _invite(db, admin, "cora", at=LATER)
    rows, counts = _shown(db, admin, LATER)
    assert rows == [
        ("ada@example.org", "Ada", InvitationState.EXPIRED),
        ("ben@example.org", "Ben", InvitationState.UNSENT),
        ("cora@example.org", "Cora", InvitationState.SENT),
    ]
    assert counts == {"unsent": 1, "sent": 1, "expired": 1}
    assert _shown(db, admin, LATER, state="unsent")[0] == [rows[1]]
    assert _shown(db, admin, LATER, search="cor") == ([rows[2]], {"sent": 1})
    asked = InvitationsAsked(home.id, state="expired")
    assert len(invitations_that_match(db, actor=admin, asked=asked, at=LATER)) == 1


def test_who_came_in_by_another_way_is_not_waited_for(db, home, admin):
    _invite(db, admin, "ada")
    a_person(db, home, email="ada@example.org")
    assert _shown(db, admin, NOON)[0] == []


def test_sending_makes_a_new_link_and_ends_the_old(db, home, admin):
    first = _invite(db, admin, "ada")
    old = _token(db)
    assert send_invitations(db, actor=admin, organisation_id=home.id, tickets=[first, 99_999], at=LATER) == 1
    with pytest.raises(TicketSpent):
        _accept(db, old, NOON)
    assert send_invitations(db, actor=admin, organisation_id=home.id, tickets=[first], at=LATER) == 0
    _accept(db, _token(db), LATER)
    assert _shown(db, admin, LATER)[0] == []


def test_a_withdrawn_link_does_not_work(db, home, admin):
    ticket = _invite(db, admin, "ada")
    assert withdraw_invitations(db, actor=admin, organisation_id=home.id, tickets=[ticket], at=NOON) == 1
    db.expire_all()
    with pytest.raises(TicketSpent):
        _accept(db, _token(db), NOON)


def test_an_invitation_to_a_role_above_is_left_to_those_who_may_give_it(db, home, admin):
    boss = actor_for(a_person(db, home, Role.SUPERADMIN, name="Boss"), Role.SUPERADMIN)
    invite(db, actor=boss, invitation=Invitation(home.id, "new@example.org", (Role.SUPERADMIN,)), at=NOON)
    tickets = db.exec(select(Ticket.id)).all()
    for verb in (send_invitations, withdraw_invitations):
        assert verb(db, actor=admin, organisation_id=home.id, tickets=tickets, at=NOON) == 0
        assert verb(db, actor=boss, organisation_id=home.id, tickets=db.exec(select(Ticket.id)).all(), at=NOON) == 1


def test_nobody_else_reaches_them(db, home, admin):
    ticket = _invite(db, admin, "ada")
    other = an_organisation(db, "other")
    manager, stranger = a_person(db, home, Role.MANAGER), a_person(db, other, Role.ADMIN)
    for who in (actor_for(manager, Role.MANAGER), actor_for(stranger, Role.ADMIN)):
        for verb in (send_invitations, withdraw_invitations):
            with pytest.raises(NotAllowed):
                verb(db, actor=who, organisation_id=home.id, tickets=[ticket], at=NOON)
        with pytest.raises(NotAllowed):
            invitations(db, actor=who, asked=InvitationsAsked(home.id), at=NOON)
    assert send_invitations(db, actor=actor_for(stranger, Role.ADMIN), organisation_id=other.id, tickets=[ticket], at=NOON) == 0
