"""The second step of signing in: made, shown, removed, and given back by an administrator to whoever lost theirs."""

import secrets
from datetime import datetime

from sqlmodel import Session, col, delete, select, update

from qser_app.adapters import totp
from qser_app.adapters.sealing import mark
from qser_app.db import insert
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, NotOneself, Role
from qser_app.domain.people_factors import (
    ALPHABET,
    CODE_LETTERS,
    CODES,
    LONGEST_PASSKEY_NAME,
    MOST_PASSKEYS,
    CodeWrong,
    FactorNeeded,
    PasskeyRefused,
    TooManyPasskeys,
    folded_code,
    readable_code,
)
from qser_app.domain.people_providers import LastWayIn
from qser_app.domain.permissions import may_administer, may_manage_person
from qser_app.domain.refusals import BadInput, NotFound, require
from qser_app.models import AuthenticatorApp, Passkey, Person, RecoveryCode, RoleGrant, WebSession
from qser_app.queries.people_factors import factors_of, step_is_needed
from qser_app.services.notices import notify, send_mail
from qser_app.services.operations_audit import record
from qser_app.services.people_providers import other_ways
from qser_app.services.people_sessions import end_sessions, require_fresh

LOCKED = "step-locked"


def begin_app(db: Session, *, actor: Actor, at: datetime) -> str:
    """A fresh secret for an app, sealed; it counts once a code of it was typed. Raises ProveAgain, and BadInput while another counts."""
    require_fresh(db, actor=actor, at=at)
    row = db.get(AuthenticatorApp, actor.person_id) or AuthenticatorApp(person_id=actor.person_id, secret="", created_at=at)
    if row.confirmed_at is not None:
        raise BadInput
    row.secret, row.created_at = totp.new_secret(), at
    db.add(row)
    db.flush()
    return row.secret


def confirm_app(db: Session, *, actor: Actor, code: str, at: datetime) -> list[str]:
    """Let the app count from now on; returns recovery codes where there were none. Raises CodeWrong, ProveAgain."""
    require_fresh(db, actor=actor, at=at)
    row = db.get(AuthenticatorApp, actor.person_id)
    step = totp.step_of(row.secret, folded_code(code), at) if row and row.confirmed_at is None else None
    if row is None or step is None:
        raise CodeWrong
    row.confirmed_at, row.last_step = at, step
    db.flush()
    return _added(db, actor, "app", at)


def add_passkey(db: Session, *, actor: Actor, made: tuple[str, str, int], name: str, at: datetime) -> list[str]:
    """Keep a new passkey (name, public key, count); returns recovery codes where there were none. Raises ProveAgain, TooManyPasskeys."""
    require_fresh(db, actor=actor, at=at)
    if len(factors_of(db, person_id=actor.person_id).passkeys) >= MOST_PASSKEYS:
        raise TooManyPasskeys
    credential_id, public_key, count = made
    called = " ".join(name.split())[:LONGEST_PASSKEY_NAME]
    row = {"credential_id": credential_id, "public_key": public_key, "sign_count": count, "name": called, "created_at": at}
    kept = insert(db, Passkey).values(person_id=actor.person_id, **row).on_conflict_do_nothing().returning(col(Passkey.id))
    if db.exec(kept).first() is None:
        raise PasskeyRefused
    return _added(db, actor, "passkey", at)


def remove_passkey(db: Session, *, actor: Actor, passkey_id: int, at: datetime) -> None:
    """Let one of the actor's passkeys count no more. Raises ProveAgain, NotFound, FactorNeeded, LastWayIn."""
    require_fresh(db, actor=actor, at=at)
    row = db.get(Passkey, passkey_id)
    if row is None or row.person_id != actor.person_id:
        raise NotFound
    db.delete(row)
    db.flush()
    if not other_ways(db, person_id=actor.person_id):
        raise LastWayIn
    _removed(db, actor, "passkey", at)


def remove_app(db: Session, *, actor: Actor, at: datetime) -> None:
    """Let the actor's app count no more. Raises ProveAgain, NotFound, FactorNeeded."""
    require_fresh(db, actor=actor, at=at)
    row = db.get(AuthenticatorApp, actor.person_id)
    if row is None:
        raise NotFound
    db.delete(row)
    _removed(db, actor, "app", at)


def renew_codes(db: Session, *, actor: Actor, at: datetime) -> list[str]:
    """Ten new recovery codes in place of the old ones. Raises ProveAgain, and NotFound for somebody without a second step."""
    require_fresh(db, actor=actor, at=at)
    if not factors_of(db, person_id=actor.person_id).any:
        raise NotFound
    codes = _fresh_codes(db, actor.person_id, at)
    _tell(db, actor.person_id, "codes", added=True, at=at)
    record(db, Event.STEP_ADDED, actor=actor, subject_id=actor.person_id, title="codes", at=at)
    return codes


def use_code(db: Session, *, person_id: int, code: str, at: datetime) -> None:
    """Take the second step with a code of the app, each half-minute once, or with a recovery code, once. Raises CodeWrong."""
    typed = folded_code(code)
    if len(typed) == CODE_LETTERS:
        _use_recovery_code(db, person_id, typed, at)
        return
    row = db.get(AuthenticatorApp, person_id)
    step = totp.step_of(row.secret, typed, at) if row and row.confirmed_at else None
    if step is None:
        raise CodeWrong
    unused = (col(AuthenticatorApp.person_id) == person_id, col(AuthenticatorApp.last_step) < step)
    if db.exec(update(AuthenticatorApp).where(*unused).values(last_step=step).returning(col(AuthenticatorApp.person_id))).first() is None:
        raise CodeWrong


def use_passkey(db: Session, *, passkey_id: int, count: int, at: datetime) -> None:
    """Remember that a passkey was shown, and how often its device says it was. Raises PasskeyRefused when it is gone."""
    row = db.get(Passkey, passkey_id, populate_existing=True)
    if row is None:
        raise PasskeyRefused
    row.sign_count, row.used_at = count, at
    db.flush()


def tell_locked(db: Session, *, person_id: int, origin: str, at: datetime) -> None:
    """Somebody who knows the password of this person guesses codes: tell the person, and write it down."""
    person = db.get_one(Person, person_id)
    send_mail(db, to=person.email, template="step-locked", language=person.language, gaps={"name": person.name, "path": "/forgot"}, at=at)
    notify(db, person_id=person_id, news=News(LOCKED, f"{LOCKED}:{at.isoformat()}", {}, "/account"), at=at)
    record(db, Event.STEP_LOCKED, actor=None, subject_id=person_id, origin=origin, at=at)


def reset_factors(db: Session, *, actor: Actor, person_id: int, at: datetime) -> None:
    """Take the second step away from somebody who lost theirs; every sign-in of them ends, and they are told by mail."""
    person = db.get(Person, person_id)
    if person is None or not may_administer(actor, organisation_id=person.organisation_id):
        raise NotFound
    held = db.exec(select(RoleGrant.id).where(RoleGrant.person_id == person_id, RoleGrant.role == Role.SUPERADMIN)).first()
    require(may_manage_person(actor, organisation_id=person.organisation_id, superadmin=held is not None))
    if person_id == actor.person_id:
        raise NotOneself
    for table in (Passkey, AuthenticatorApp, RecoveryCode):
        db.exec(delete(table).where(col(table.person_id) == person_id))
    end_sessions(db, person_id=person_id, at=at)
    _tell(db, person_id, "all", added=False, at=at)
    record(db, Event.STEP_RESET, actor=actor, subject_id=person_id, at=at)


def _added(db: Session, actor: Actor, what: str, at: datetime) -> list[str]:
    """What follows a new factor: this sign-in has shown it, the person is told, and has codes for the day it is lost."""
    db.exec(update(WebSession).where(col(WebSession.id) == actor.session_id).values(strong=True))
    _tell(db, actor.person_id, what, added=True, at=at)
    codes = [] if factors_of(db, person_id=actor.person_id).codes_left else _fresh_codes(db, actor.person_id, at)
    record(db, Event.STEP_ADDED, actor=actor, subject_id=actor.person_id, title=what, at=at)
    return codes


def _removed(db: Session, actor: Actor, what: str, at: datetime) -> None:
    db.flush()
    if not factors_of(db, person_id=actor.person_id).any:
        if step_is_needed(db, actor=actor):
            raise FactorNeeded
        db.exec(delete(RecoveryCode).where(col(RecoveryCode.person_id) == actor.person_id))
    _tell(db, actor.person_id, what, added=False, at=at)
    record(db, Event.STEP_REMOVED, actor=actor, subject_id=actor.person_id, title=what, at=at)


def _fresh_codes(db: Session, person_id: int, at: datetime) -> list[str]:
    db.exec(delete(RecoveryCode).where(col(RecoveryCode.person_id) == person_id))
    codes = ["".join(secrets.choice(ALPHABET) for _ in range(CODE_LETTERS)) for _ in range(CODES)]
    db.add_all([RecoveryCode(person_id=person_id, code_hash=_hash(person_id, code), created_at=at) for code in codes])
    db.flush()
    return [readable_code(code) for code in codes]


def _use_recovery_code(db: Session, person_id: int, code: str, at: datetime) -> None:
    unused = (col(RecoveryCode.code_hash) == _hash(person_id, code), col(RecoveryCode.used_at).is_(None))
    if db.exec(update(RecoveryCode).where(*unused).values(used_at=at).returning(col(RecoveryCode.id))).first() is None:
        raise CodeWrong
    _tell(db, person_id, "codes", added=False, at=at)


def _hash(person_id: int, code: str) -> str:
    return mark("recovery code", str(person_id), code)


def _tell(db: Session, person_id: int, what: str, *, added: bool, at: datetime) -> None:
    """The mail to whom the account belongs."""
    person = db.get(Person, person_id)
    if person is None:
        return
    gaps: dict[str, str | int] = {"name": person.name, "way": what, "house": "", "path": "/account"}
    if added:
        send_mail(db, to=person.email, template="way-added", language=person.language, gaps=gaps, at=at)
    else:
        send_mail(db, to=person.email, template="way-removed", language=person.language, gaps=gaps, at=at)
    news = News("way-added" if added else "way-removed", f"way:{what}:{at.isoformat()}", {}, "/account")
    notify(db, person_id=person_id, news=news, at=at)
