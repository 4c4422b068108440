"""The second step of signing in: who makes, removes and resets it."""

from datetime import timedelta

import pyotp
import pytest
from sqlmodel import select

from qser_app.adapters import totp
from qser_app.domain.people import Actor, Grant, NotOneself, Role
from qser_app.domain.people_factors import MOST_PASSKEYS, CodeWrong, FactorNeeded, ProveAgain, TooManyPasskeys
from qser_app.domain.people_providers import LastWayIn
from qser_app.domain.refusals import BadInput, NotAllowed, NotFound
from qser_app.models import AuditEntry, AuthenticatorApp, OutboxMessage, RecoveryCode, SignInRules, WebSession
from qser_app.queries.people_factors import asks_for_step, factors_of, has_to_make_step, with_factors
from qser_app.services import people_factors as factors
from qser_app.services.people_sessions import show_again
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation


@pytest.fixture
def home(db):
    return an_organisation(db)


def _actor(db, person, *roles):
    """The person in a session in which they have just signed in."""
    a_session(db, person, at=NOON)
    row = db.exec(select(WebSession).where(WebSession.person_id == person.id).order_by(WebSession.id.desc())).first()
    row.proved_at = NOON
    db.flush()
    where = {role: None if role is Role.SUPERADMIN else person.organisation_id for role in roles or (Role.LEARNER,)}
    return Actor(person.id, person.organisation_id, None, frozenset(Grant(*each) for each in where.items()), row.id)


@pytest.fixture
def ada(db, home):
    return a_person(db, home, Role.ADMIN, password_hash="x")


def _app(db, actor, at=NOON):
    code = pyotp.TOTP(totp.unseal("authenticator app", factors.begin_app(db, actor=actor, at=at)))
    return code, factors.confirm_app(db, actor=actor, code=code.at(at), at=at)


def test_an_app_counts_once_it_has_shown_a_code(db, ada):
    actor = _actor(db, ada)
    factors.begin_app(db, actor=actor, at=NOON)
    assert not asks_for_step(db, person_id=ada.id)
    with pytest.raises(CodeWrong):
        factors.confirm_app(db, actor=actor, code="000000", at=NOON)
    _, codes = _app(db, actor)
    assert (len(codes), len(set(codes)), factors_of(db, person_id=ada.id).codes_left) == (10, 10, 10)
    assert asks_for_step(db, person_id=ada.id)
    assert db.get(WebSession, actor.session_id).strong
    assert [row.payload["template"] for row in db.exec(select(OutboxMessage))] == ["way-added"]
    assert [row.kind for row in db.exec(select(AuditEntry))] == ["step-added"]
    with pytest.raises(BadInput):
        factors.begin_app(db, actor=actor, at=NOON)


def test_codes_are_kept_as_hashes_of_this_person_s(db, ada, home):
    _, codes = _app(db, _actor(db, ada))
    assert not [row for row in db.exec(select(RecoveryCode)) if row.code_hash in codes]
    bob = a_person(db, home, name="Bob")
    with pytest.raises(CodeWrong):
        factors.use_code(db, person_id=bob.id, code=codes[0], at=NOON)


def test_a_half_minute_counts_once_and_no_earlier_one_after_it(db, ada):
    app, _ = _app(db, _actor(db, ada))
    later = NOON + timedelta(minutes=5)
    factors.use_code(db, person_id=ada.id, code=app.at(later), at=later)
    for seconds in (0, -30):
        with pytest.raises(CodeWrong):
            factors.use_code(db, person_id=ada.id, code=app.at(later + timedelta(seconds=seconds)), at=later)
    factors.use_code(db, person_id=ada.id, code=app.at(later + timedelta(seconds=30)), at=later)


def test_nothing_is_changed_by_an_open_browser_alone(db, ada):
    actor, late = _actor(db, ada), NOON + timedelta(minutes=15)
    made = ("name", "key", 0)
    for change in (
        lambda: factors.begin_app(db, actor=actor, at=late),
        lambda: factors.add_passkey(db, actor=actor, made=made, name="", at=late),
        lambda: factors.remove_passkey(db, actor=actor, passkey_id=1, at=late),
        lambda: factors.remove_app(db, actor=actor, at=late),
        lambda: factors.renew_codes(db, actor=actor, at=late),
    ):
        with pytest.raises(ProveAgain):
            change()
    show_again(db, actor=actor, at=late)
    assert factors.begin_app(db, actor=actor, at=late)


def test_passkeys_are_ones_own_and_not_endless(db, ada, home):
    actor, eve = _actor(db, ada), _actor(db, a_person(db, home, name="Eve", password_hash="x"))
    for number in range(MOST_PASSKEYS):
        factors.add_passkey(db, actor=actor, made=(f"key-{number}", "k", 0), name=f" Key  {number} ", at=NOON)
    with pytest.raises(TooManyPasskeys):
        factors.add_passkey(db, actor=actor, made=("one more", "k", 0), name="", at=NOON)
    first = factors_of(db, person_id=ada.id).passkeys[0]
    assert first.name == "Key 0"
    with pytest.raises(NotFound):
        factors.remove_passkey(db, actor=eve, passkey_id=first.id, at=NOON)
    factors.remove_passkey(db, actor=actor, passkey_id=first.id, at=NOON)
    assert len(factors_of(db, person_id=ada.id).passkeys) == MOST_PASSKEYS - 1


def test_the_last_way_in_stays(db, home):
    bob = _actor(db, a_person(db, home, name="Bob"))
    factors.add_passkey(db, actor=bob, made=("key", "k", 0), name="", at=NOON)
    with pytest.raises(LastWayIn):
        factors.remove_passkey(db, actor=bob, passkey_id=factors_of(db, person_id=bob.person_id).passkeys[0].id, at=NOON)


def test_what_the_organisation_asks_for_stays(db, home, ada):
    actor = _actor(db, ada, Role.ADMIN)
    _app(db, actor)
    db.add(SignInRules(organisation_id=home.id, step_for_admins=True, changed_at=NOON))
    db.flush()
    with pytest.raises(FactorNeeded):
        factors.remove_app(db, actor=actor, at=NOON)


def test_recovery_codes_go_with_the_last_factor(db, ada):
    actor = _actor(db, ada)
    _app(db, actor)
    factors.remove_app(db, actor=actor, at=NOON)
    assert (factors_of(db, person_id=ada.id).codes_left, db.get(AuthenticatorApp, ada.id)) == (0, None)
    with pytest.raises(NotFound):
        factors.renew_codes(db, actor=actor, at=NOON)


def test_new_codes_take_the_place_of_the_old(db, ada):
    actor = _actor(db, ada)
    _, old = _app(db, actor)
    new = factors.renew_codes(db, actor=actor, at=NOON)
    assert not set(old) & set(new)
    with pytest.raises(CodeWrong):
        factors.use_code(db, person_id=ada.id, code=old[0], at=NOON)
    factors.use_code(db, person_id=ada.id, code=new[0], at=NOON)


def test_an_administrator_gives_back_an_account_and_everybody_hears_of_it(db, home, ada):
    bob = a_person(db, home, name="Bob", password_hash="x")
    _app(db, _actor(db, bob))
    assert with_factors(db, person_ids=[bob.id, ada.id]) == {bob.id}
    admin = actor_for(ada, Role.ADMIN)
    factors.reset_factors(db, actor=admin, person_id=bob.id, at=NOON)
    assert not asks_for_step(db, person_id=bob.id)
    assert not [row for row in db.exec(select(WebSession).where(WebSession.person_id == bob.id)) if row.ended_at is None]
    assert [row.kind for row in db.exec(select(AuditEntry).order_by(AuditEntry.number))][-1] == "step-reset"
    with pytest.raises(NotOneself):
        factors.reset_factors(db, actor=admin, person_id=ada.id, at=NOON)
    with pytest.raises(NotFound):
        factors.reset_factors(db, actor=actor_for(bob), person_id=ada.id, at=NOON)
    boss = a_person(db, home, Role.SUPERADMIN, name="Boss")
    with pytest.raises(NotAllowed):
        factors.reset_factors(db, actor=admin, person_id=boss.id, at=NOON)


def test_who_has_to_make_one_first(db, home, ada):
    assert not has_to_make_step(db, person_id=ada.id)
    db.add(SignInRules(organisation_id=home.id, step_for_admins=True, changed_at=NOON))
    db.flush()
    assert has_to_make_step(db, person_id=ada.id)
    assert not has_to_make_step(db, person_id=a_person(db, home, name="Bob").id)
    _app(db, _actor(db, ada))
    assert not has_to_make_step(db, person_id=ada.id)
