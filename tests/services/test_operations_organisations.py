"""Organisations are made, renamed, suspended and opened again by whoever looks after them all; and what that means for signing in."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.db import do, look
from qser_app.domain.operations_organisations import OwnOrganisation
from qser_app.domain.operations_setup import Founding, OrganisationNameMissing
from qser_app.domain.people import BadEmail, EmailTaken, Invitation, Language, OrganisationSuspended, Role
from qser_app.domain.people_steps import Arrival
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import AuditEntry, Organisation, OutboxMessage, Person, Ticket, WebSession
from qser_app.queries.operations_organisations import organisations, signed_in_now
from qser_app.services.operations_organisations import (
    end_sign_in,
    make_organisation,
    rename_organisation,
    reopen_organisation,
    suspend_organisation,
)
from qser_app.services.people_sessions import sign_in
from qser_app.services.people_tickets import accept_invitation, invite
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.worlds import world

TOWN = Founding("Nea Akti", "GR", "", Language.EL)


@world
def house(engine):
    """A superadmin; in another organisation a learner (Bo) and a second superadmin (Zoe), both signed in; and an admin there."""

    def plant(db):
        home, far = an_organisation(db), an_organisation(db, "far")
        anna = actor_for(a_person(db, home, Role.SUPERADMIN, name="Anna"), Role.SUPERADMIN)
        bo, zoe = a_person(db, far, name="Bo"), a_person(db, far, Role.SUPERADMIN, name="Zoe")
        for person in (bo, zoe):
            sign_in(db, person_id=person.id, arrival=Arrival("Firefox"), at=NOON)
        return anna, bo.id, zoe.id, actor_for(a_person(db, far, Role.ADMIN, name="Eve"), Role.ADMIN)

    return do(plant)


def _open():
    return look(lambda db: list(db.exec(select(WebSession.person_id).where(col(WebSession.ended_at).is_(None))).all()))


def _kinds():
    return look(lambda db: list(db.exec(select(AuditEntry.kind).order_by(col(AuditEntry.id))).all()))


def test_all_organisations_with_who_was_there(house):
    anna, *_ = house
    egaleon, far = look(organisations, actor=anna)
    assert (egaleon.name, egaleon.people, egaleon.last_at, egaleon.own) == ("Egaleon", 1, None, True)
    assert (far.name, far.people, far.last_at, far.own, far.suspended_at) == ("Far", 3, NOON, False, None)


def test_a_new_one_gets_its_administrator(house):
    anna, *_ = house
    made = do(make_organisation, actor=anna, founding=TOWN, administrator="Mia@example.org", at=NOON)
    ticket = look(lambda db: db.exec(select(Ticket)).one())
    assert (ticket.organisation_id, ticket.email, ticket.roles) == (made, "mia@example.org", "learner,admin")
    do(make_organisation, actor=anna, founding=TOWN, administrator="", at=NOON)
    slugs = look(lambda db: list(db.exec(select(Organisation.slug).where(Organisation.name == "Nea Akti").order_by(Organisation.id)).all()))
    assert slugs == ["nea-akti", "nea-akti-2"]
    assert _kinds() == ["organisation-made", "invited", "organisation-made"]


def test_a_wrong_address_makes_nothing(house):
    anna, bo, *_ = house
    taken = look(lambda db: db.get_one(Person, bo).email)
    for address, refusal in (("nobody", BadEmail), (taken, EmailTaken)):
        with pytest.raises(refusal):
            do(make_organisation, actor=anna, founding=TOWN, administrator=address, at=NOON)
    assert len(look(organisations, actor=anna)) == 2
    assert look(lambda db: db.exec(select(OutboxMessage)).all()) == []


def test_whoever_is_suspended_with_their_organisation_is_out_and_comes_in_again_when_it_opens(house):
    anna, bo, zoe, _ = house
    do(suspend_organisation, actor=anna, organisation_id=2, at=NOON)
    assert _open() == [zoe]
    with pytest.raises(OrganisationSuspended):
        do(sign_in, person_id=bo, arrival=Arrival(""), at=NOON)
    do(sign_in, person_id=zoe, arrival=Arrival(""), at=NOON)
    do(reopen_organisation, actor=anna, organisation_id=2, at=NOON + timedelta(days=1))
    do(sign_in, person_id=bo, arrival=Arrival(""), at=NOON)
    assert _kinds() == ["organisation-suspended", "organisation-reopened"]


def test_nobody_joins_a_suspended_organisation_and_the_link_still_works_afterwards(house, monkeypatch):
    anna, *_ = house
    do(invite, actor=anna, invitation=Invitation(2, "mia@example.org", (Role.LEARNER,)), at=NOON)
    path = look(lambda db: db.exec(select(OutboxMessage)).one().payload["gaps"]["path"])
    joining = {"token": path.rsplit("/", 1)[1], "name": "Mia", "language": Language.EN, "password_hash": "x", "at": NOON}
    do(suspend_organisation, actor=anna, organisation_id=2, at=NOON)
    with pytest.raises(OrganisationSuspended):
        do(accept_invitation, **joining)
    do(reopen_organisation, actor=anna, organisation_id=2, at=NOON)
    assert do(accept_invitation, **joining)


def test_a_name_is_changed_and_one_s_own_organisation_stays_open(house):
    anna, *_ = house
    do(rename_organisation, actor=anna, organisation_id=2, name="  Far  away ", at=NOON)
    assert look(organisations, actor=anna)[1].name == "Far away"
    with pytest.raises(OrganisationNameMissing):
        do(rename_organisation, actor=anna, organisation_id=2, name=" ", at=NOON)
    with pytest.raises(OwnOrganisation):
        do(suspend_organisation, actor=anna, organisation_id=1, at=NOON)
    for verb in (suspend_organisation, reopen_organisation):
        with pytest.raises(NotFound):
            do(verb, actor=anna, organisation_id=99, at=NOON)


def test_open_sign_ins_are_seen_and_ended(house):
    anna, _, zoe, _ = house
    lines, total = look(signed_in_now, actor=anna, at=NOON)
    assert ([line.name for line in lines], total) == (["Zoe", "Bo"], 2)
    assert look(signed_in_now, actor=anna, at=NOON, organisation_id=1) == ([], 0)
    assert look(signed_in_now, actor=anna, at=NOON, page=2) == ([], 2)
    assert look(signed_in_now, actor=anna, at=NOON + timedelta(days=100)) == ([], 0)
    do(end_sign_in, actor=anna, session_id=lines[1].id, at=NOON)
    assert (_open(), _kinds()) == ([zoe], ["sign-in-ended"])
    for session_id in (lines[1].id, 99):
        with pytest.raises(NotFound):
            do(end_sign_in, actor=anna, session_id=session_id, at=NOON)


def test_an_organisation_s_administrator_does_none_of_it(house):
    *_, eve = house
    acts = (
        lambda: look(organisations, actor=eve),
        lambda: look(signed_in_now, actor=eve, at=NOON),
        lambda: do(make_organisation, actor=eve, founding=TOWN, administrator="", at=NOON),
        lambda: do(rename_organisation, actor=eve, organisation_id=2, name="Mine", at=NOON),
        lambda: do(suspend_organisation, actor=eve, organisation_id=1, at=NOON),
        lambda: do(reopen_organisation, actor=eve, organisation_id=2, at=NOON),
        lambda: do(end_sign_in, actor=eve, session_id=1, at=NOON),
    )
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
    assert (len(_open()), _kinds()) == (2, [])
