"""The first day of an installation: the code, the owner and their organisation, the first departments and people."""

import secrets
from datetime import datetime

from sqlmodel import Session, col, select, update

from qser_app.adapters.cookies import hash_of
from qser_app.domain.operations_audit import Event
from qser_app.domain.operations_setup import (
    CODE_LASTS,
    CODE_LENGTH,
    CODE_LETTERS,
    Beginning,
    Founding,
    SetupCodeWrong,
    SetupOver,
    plain_code,
    spoken_code,
)
from qser_app.domain.people import Actor, EmailTaken, Invitation, Newcomer, Role
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import require
from qser_app.models import Department, Person, Setup
from qser_app.models.operations_setup import THE_ONE
from qser_app.queries.people_accounts import is_empty
from qser_app.services.operations_audit import record
from qser_app.services.operations_organisations import found_organisation
from qser_app.services.people import admit
from qser_app.services.people_tickets import invite

_OWNS = (Role.LEARNER, Role.ADMIN, Role.SUPERADMIN)


def make_code(db: Session, *, at: datetime) -> str:
    """A new code, in place of any earlier one; only its hash is kept. Raises SetupOver once there are people."""
    if not is_empty(db):
        raise SetupOver
    letters = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    row = db.get(Setup, THE_ONE) or Setup(id=THE_ONE, code_hash="", made_at=at, expires_at=at)
    row.code_hash, row.made_at, row.expires_at, row.used_at = hash_of(letters), at, at + CODE_LASTS, None
    db.add(row)
    db.flush()
    return spoken_code(letters)


def open_installation(  # noqa: PLR0913 -- the whole first form at once: all of it, or nothing
    db: Session, *, code: str, founding: Founding, name: str, email: str, password_hash: str, at: datetime
) -> int:
    """Make the organisation and the account of whoever holds the code; returns the person's id.

    The code is used up in one statement: of two at once, one gets in. Raises SetupCodeWrong and SetupOver.
    """
    fresh = (
        col(Setup.id) == THE_ONE,
        col(Setup.code_hash) == hash_of(plain_code(code)),
        col(Setup.used_at).is_(None),
        col(Setup.expires_at) > at,
    )
    if db.exec(update(Setup).where(*fresh).values(used_at=at).returning(col(Setup.id))).first() is None:
        raise SetupCodeWrong
    if not is_empty(db):
        raise SetupOver
    home = found_organisation(db, founding=founding, at=at)
    owner = Newcomer(home.id or 0, email, name, founding.language, _OWNS, password_hash=password_hash)
    person_id = admit(db, newcomer=owner, at=at)
    db.exec(update(Person).where(col(Person.id) == person_id).values(welcomed_at=at))
    db.exec(update(Setup).where(col(Setup.id) == THE_ONE).values(owner_id=person_id))
    record(db, Event.SET_UP, actor=None, subject_id=person_id, title=home.name, at=at)
    return person_id


def begin_with(db: Session, *, actor: Actor, beginning: Beginning, at: datetime) -> int:
    """Make the departments that are not there yet and invite people; returns how many were. Who has an account already is left alone."""
    require(may_look_after_all(actor))
    home = actor.organisation_id
    there = set(db.exec(select(Department.name).where(Department.organisation_id == home)).all())
    db.add_all(Department(organisation_id=home, name=name) for name in beginning.departments if name not in there)
    db.flush()
    roles = tuple(dict.fromkeys((Role.LEARNER, beginning.role)))
    return sum(_invited(db, actor, Invitation(home, address, roles), at) for address in beginning.addresses)


def close_setup(db: Session, *, actor: Actor, at: datetime) -> None:
    """The first day is over, for good."""
    require(may_look_after_all(actor))
    db.exec(update(Setup).where(col(Setup.id) == THE_ONE, col(Setup.closed_at).is_(None)).values(closed_at=at))


def _invited(db: Session, actor: Actor, invitation: Invitation, at: datetime) -> bool:
    try:
        invite(db, actor=actor, invitation=invitation, at=at)
    except EmailTaken:
        return False
    return True
