"""Asking that data be erased: by whom, with what time to think again, and who cannot leave before somebody else is there."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.domain.insights_profile import Part
from qser_app.domain.people import Actor, NotOneself, Privacy, Role
from qser_app.domain.people_rights import ErasureAsked, LastKeeper
from qser_app.domain.people_steps import Arrival
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import AuditEntry, Erasure, Notice, OutboxMessage
from qser_app.queries.certificates import checked_certificate
from qser_app.queries.insights_views import views_of
from qser_app.queries.people_list import members
from qser_app.queries.people_rights import erasure_of, erasures_due
from qser_app.services.insights_profile import look_at
from qser_app.services.people import unsuspend
from qser_app.services.people_erasing import erase
from qser_app.services.people_erasure import (
    ask_erasure,
    ask_erasure_of,
    ask_erasure_of_unused,
    take_back_erasure,
    take_back_erasure_of,
)
from qser_app.services.people_sessions import sign_in
from tests.support.certificates import a_certificate
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation

LATER = NOON + timedelta(days=14)


@pytest.fixture
def town(db):
    return an_organisation(db)


@pytest.fixture
def ada(db, town):
    return a_person(db, town)


@pytest.fixture
def boss(db, town):
    return actor_for(a_person(db, town, Role.ADMIN, name="Boss"), Role.ADMIN)


def carry_out(db, at=LATER):
    db.flush()
    done = [erase(db, erasure_id=each, at=at) for each in erasures_due(db, at=at)]
    db.expire_all()
    return done


def test_one_s_own_data_go_after_the_days_of_grace(db, ada, boss):
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    assert erasure_of(db, actor=actor_for(ada)).due_at == LATER
    assert carry_out(db, at=LATER - timedelta(seconds=1)) == []
    assert [each.name for each in carry_out(db)] == ["Ada"]
    assert (ada.name, ada.privacy, ada.erased_at) == ("", Privacy.HIDDEN, LATER)
    assert db.exec(select(AuditEntry.kind).order_by(col(AuditEntry.id))).all() == ["erasure-asked", "erased"]


def test_who_asks_is_told_by_mail_and_notice_and_cannot_ask_twice(db, ada, boss):
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    assert db.exec(select(OutboxMessage)).one().payload["template"] == "erasure-asked"
    assert db.exec(select(Notice)).one().gaps == {"days": 14}
    with pytest.raises(ErasureAsked):
        ask_erasure(db, actor=actor_for(ada), at=NOON)


def test_it_can_be_taken_back_and_asked_again(db, ada, boss):
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    take_back_erasure(db, actor=actor_for(ada), at=NOON)
    assert carry_out(db) == []
    assert ada.name == "Ada"
    with pytest.raises(NotFound):
        take_back_erasure(db, actor=actor_for(ada), at=NOON)
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    assert len(carry_out(db)) == 1


def test_an_administrator_asks_for_their_people_alone(db, ada, boss):
    ask_erasure_of(db, actor=boss, person_id=ada.id, at=NOON)
    assert db.exec(select(Erasure.asked_by_id)).one() == boss.person_id
    strangers = actor_for(a_person(db, an_organisation(db, "prague"), Role.ADMIN), Role.ADMIN)
    with pytest.raises(NotFound):
        ask_erasure_of(db, actor=strangers, person_id=ada.id, at=NOON)
    with pytest.raises(NotFound):
        ask_erasure_of(db, actor=actor_for(ada), person_id=boss.person_id, at=NOON)
    with pytest.raises(NotOneself):
        ask_erasure_of(db, actor=boss, person_id=boss.person_id, at=NOON)


def test_an_administrator_cannot_erase_a_superadministrator(db, town, boss):
    root = a_person(db, town, Role.SUPERADMIN, name="Root")
    a_person(db, town, Role.SUPERADMIN, name="Other root")
    with pytest.raises(NotAllowed):
        ask_erasure_of(db, actor=boss, person_id=root.id, at=NOON)


def test_what_people_asked_for_themselves_is_theirs_to_take_back(db, ada, boss):
    ask_erasure_of(db, actor=boss, person_id=ada.id, at=NOON)
    take_back_erasure_of(db, actor=boss, person_id=ada.id, at=NOON)
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    with pytest.raises(NotAllowed):
        take_back_erasure_of(db, actor=boss, person_id=ada.id, at=NOON)
    assert erasure_of(db, actor=actor_for(ada)).due_at == LATER


@pytest.mark.parametrize("role", [Role.ADMIN, Role.SUPERADMIN])
def test_the_last_who_can_look_after_something_does_not_vanish(db, town, role):
    keeper = a_person(db, town, role, name="Keeper")
    a_person(db, town)
    with pytest.raises(LastKeeper):
        ask_erasure(db, actor=actor_for(keeper, role), at=NOON)
    a_person(db, town, role, name="Second")
    ask_erasure(db, actor=actor_for(keeper, role), at=NOON)


def test_the_last_administrator_of_nobody_may_go(db, town):
    alone = a_person(db, town, Role.ADMIN)
    ask_erasure(db, actor=actor_for(alone, Role.ADMIN), at=NOON)
    assert len(carry_out(db)) == 1


def test_whoever_became_the_last_meanwhile_waits_and_is_told_once(db, town, ada, boss):
    second = a_person(db, town, Role.ADMIN, name="Second")
    ask_erasure(db, actor=boss, at=NOON)
    second.suspended_at = NOON
    db.flush()
    assert carry_out(db) == [None]
    assert carry_out(db) == [None]
    told = select(Notice.code).where(Notice.person_id == boss.person_id).order_by(col(Notice.id))
    assert db.exec(told).all() == ["erasure-asked", "erasure-held"]
    second.suspended_at = None
    db.flush()
    assert [each.name for each in carry_out(db)] == ["Boss"]


def test_an_account_nobody_uses_stays_when_somebody_signs_in(db, ada, boss):
    ask_erasure_of_unused(db, person_id=ada.id, at=NOON)
    assert db.exec(select(OutboxMessage)).one().payload["template"] == "erasure-unused"
    assert erasure_of(db, actor=actor_for(ada)).due_at == NOON + timedelta(days=30)
    sign_in(db, person_id=ada.id, arrival=Arrival(""), at=NOON)
    assert erasure_of(db, actor=actor_for(ada)).due_at is None


def test_signing_in_does_not_take_back_what_somebody_wished(db, ada, boss):
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    sign_in(db, person_id=ada.id, arrival=Arrival(""), at=NOON)
    assert erasure_of(db, actor=actor_for(ada)).due_at == LATER


def test_the_erased_are_in_no_list_and_nobody_opens_their_account(db, town, ada, boss):
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    carry_out(db)
    assert [row.name for row in members(db, actor=boss, organisation_id=town.id).rows] == ["Boss"]
    with pytest.raises(NotFound):
        unsuspend(db, actor=boss, person_id=ada.id, at=LATER)
    with pytest.raises(NotFound):
        ask_erasure_of(db, actor=boss, person_id=ada.id, at=LATER)
    assert ada.suspended_at == LATER


def test_a_certificate_is_still_checked_by_its_number_without_a_name(db, ada, boss):
    made = a_certificate(db, ada, a_course(db))
    made.shows_name = True
    ask_erasure(db, actor=actor_for(ada), at=NOON)
    carry_out(db)
    seen = checked_certificate(db, number=made.number, actor=None, reader="en", at=LATER)
    assert (seen.holder, seen.validity, seen.shows_name) == ("", "valid", False)
    assert seen.title


def test_others_still_see_that_somebody_looked(db, town, ada, boss):
    look_at(db, actor=boss, person_id=ada.id, part=Part.OVERVIEW, at=NOON)
    a_person(db, town, Role.ADMIN, name="Second")
    ask_erasure(db, actor=boss, at=NOON)
    carry_out(db)
    assert [view.name for view in views_of(db, actor=actor_for(ada))[0]] == [""]


def test_an_actor_who_is_nobody_has_nothing_to_erase(db):
    with pytest.raises(NotFound):
        ask_erasure(db, actor=Actor(999, 1, None, frozenset()), at=NOON)
