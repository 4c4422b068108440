"""Invitations and new passwords."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import EmailTaken, Invitation, Language, Role, TicketSpent
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import OutboxMessage, Person, RoleGrant, Ticket, WebSession
from qser_app.services import people_tickets as tickets
from tests.support.people import NOON, a_department, a_person, a_session, actor_for, an_organisation


@pytest.fixture
def home(db):
    return an_organisation(db)


@pytest.fixture
def admin(db, home):
    return actor_for(a_person(db, home, Role.ADMIN, name="Eleni"), Role.ADMIN)


def _invite(db, admin, email="nefeli@example.org", **more):
    tickets.invite(db, actor=admin, invitation=Invitation(admin.organisation_id, email, **({"roles": (Role.LEARNER,)} | more)), at=NOON)


def _mailed(db) -> list[dict]:
    return [message.payload for message in db.exec(select(OutboxMessage).order_by(OutboxMessage.id)).all()]


def _token(db) -> str:
    return _mailed(db)[-1]["gaps"]["path"].rsplit("/", 1)[-1]


def _accept(db, token, at=NOON):
    return tickets.accept_invitation(db, token=token, name="Nefeli Dimou", language=Language.EL, password_hash="h", at=at)


def test_an_invitation_becomes_an_account_once(db, home, admin):
    department = a_department(db, home)
    _invite(db, admin, roles=(Role.LEARNER, Role.FACILITATOR), department_id=department.id)
    mail = _mailed(db)[0]
    assert (mail["to"], mail["template"], mail["language"]) == ("nefeli@example.org", "invitation", "el")
    token = _token(db)
    person = db.get(Person, _accept(db, token))
    assert (person.email, person.department_id, person.password_hash) == ("nefeli@example.org", department.id, "h")
    roles = db.exec(select(RoleGrant.role).where(RoleGrant.person_id == person.id)).all()
    assert set(roles) == {Role.LEARNER, Role.FACILITATOR}
    with pytest.raises(TicketSpent):
        _accept(db, token)


def test_only_the_hash_of_a_link_is_kept(db, admin):
    _invite(db, admin)
    assert _token(db) not in str(db.exec(select(Ticket)).one().model_dump())


@pytest.mark.parametrize("days", [7, 8])
def test_an_old_invitation_is_spent(db, admin, days):
    _invite(db, admin)
    with pytest.raises(TicketSpent):
        _accept(db, _token(db), NOON + timedelta(days=days))


def test_a_second_invitation_ends_the_first(db, admin):
    _invite(db, admin)
    first = _token(db)
    _invite(db, admin)
    with pytest.raises(TicketSpent):
        _accept(db, first)
    _accept(db, _token(db))


def test_who_has_an_account_is_not_invited(db, home, admin):
    a_person(db, home, name="Ada", email="ada@example.org")
    with pytest.raises(EmailTaken):
        _invite(db, admin, "ADA@example.org")


def test_nobody_invites_beyond_their_right(db, home, admin):
    with pytest.raises(NotAllowed):
        _invite(db, admin, roles=(Role.SUPERADMIN,))
    with pytest.raises(NotAllowed):
        _invite(db, admin, roles=())
    other = an_organisation(db, "elsewhere")
    with pytest.raises(NotAllowed):
        tickets.invite(db, actor=admin, invitation=Invitation(other.id, "x@example.org", (Role.LEARNER,)), at=NOON)
    with pytest.raises(NotFound):
        _invite(db, admin, department_id=a_department(db, other).id)
    learner = actor_for(a_person(db, home, name="Ada"))
    with pytest.raises(NotAllowed):
        _invite(db, learner)


def test_a_new_password_ends_every_session_and_the_link(db, home):
    ada = a_person(db, home, email="ada@example.org", password_hash="old")
    a_session(db, ada)
    tickets.ask_new_password(db, email="ada@example.org", at=NOON)
    token = _token(db)
    assert tickets.set_new_password(db, token=token, password_hash="new", at=NOON + timedelta(minutes=29)) == ada.id
    db.expire_all()
    assert db.get(Person, ada.id).password_hash == "new"
    assert db.exec(select(WebSession.ended_at)).one() is not None
    assert [mail["template"] for mail in _mailed(db)] == ["new-password", "password-changed"]
    with pytest.raises(TicketSpent):
        tickets.set_new_password(db, token=token, password_hash="again", at=NOON)


def test_a_link_for_a_new_password_lives_half_an_hour(db, home):
    a_person(db, home, email="ada@example.org")
    tickets.ask_new_password(db, email="ada@example.org", at=NOON)
    with pytest.raises(TicketSpent):
        tickets.set_new_password(db, token=_token(db), password_hash="new", at=NOON + timedelta(minutes=30))


def test_an_invitation_sets_no_password_and_a_made_up_link_nothing(db, admin):
    _invite(db, admin)
    for token in (_token(db), "made-up", ""):
        with pytest.raises(TicketSpent):
            tickets.set_new_password(db, token=token, password_hash="new", at=NOON)


@pytest.mark.parametrize("email", ["nobody@example.org", "suspended@example.org"])
def test_nobody_is_mailed_for_an_account_that_is_not_open(db, home, email):
    a_person(db, home, name="S", email="suspended@example.org", suspended_at=NOON)
    tickets.ask_new_password(db, email=email, at=NOON)
    assert _mailed(db) == []


def test_a_changed_password_ends_the_other_sessions_and_old_links(db, home):
    ada = a_person(db, home, email="ada@example.org", password_hash="old")
    a_session(db, ada)
    tickets.ask_new_password(db, email="ada@example.org", at=NOON)
    link = _token(db)
    tickets.change_password(db, actor=actor_for(ada), password_hash="new", at=NOON)
    db.expire_all()
    assert db.exec(select(WebSession.ended_at)).one() == NOON
    with pytest.raises(TicketSpent):
        tickets.set_new_password(db, token=link, password_hash="evil", at=NOON)
