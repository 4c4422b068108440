"""People as they are looked at: who is behind a session."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col

from qser_app.db import columns
from qser_app.domain.people import Actor, Grant, Role
from qser_app.models import Person, RoleGrant, SignInRules, WebSession
from qser_app.queries.people_accounts import demo_accounts, is_empty

__all__ = ["actor_of_person", "actor_of_session", "actors_of_sessions", "demo_accounts", "halfway_actor_of_session", "is_empty"]


_ADMINISTER = (Role.ADMIN, Role.SUPERADMIN)
# Built once: this is asked on every event, and building a statement costs more than running it.
_OPEN = (
    columns(  # whole rows would cost every event more
        WebSession.token_hash,
        WebSession.id,
        WebSession.person_id,
        Person.organisation_id,
        Person.department_id,
        RoleGrant.role,
        col(RoleGrant.organisation_id).label("granted_in"),
        RoleGrant.course_id,
        WebSession.strong,
        SignInRules.step_for_admins,
    )
    .join(Person, col(Person.id) == col(WebSession.person_id))
    .join(RoleGrant, col(RoleGrant.person_id) == col(Person.id), isouter=True)
    .join(SignInRules, col(SignInRules.organisation_id) == col(Person.organisation_id), isouter=True)
    .where(
        col(WebSession.ended_at).is_(None),
        col(WebSession.expires_at) > bindparam("at"),
        col(Person.suspended_at).is_(None),
    )
)
_ONE = _OPEN.where(col(WebSession.token_hash) == bindparam("token_hash"))
_SEVERAL = _OPEN.where(col(WebSession.token_hash).in_(bindparam("token_hashes", expanding=True)))


def actor_of_session(db: Session, *, token_hash: str, at: datetime) -> Actor | None:
    """The person behind an open session; None when it ended, expired, its person is suspended, or a step is still to be taken."""
    rows = db.exec(_ONE, params={"token_hash": token_hash, "at": at}).all()
    return _whole(rows)


def halfway_actor_of_session(db: Session, *, token_hash: str, at: datetime) -> Actor | None:
    """The person behind an open session, also while a second step is still to be taken: for the places where it is made."""
    rows = db.exec(_ONE, params={"token_hash": token_hash, "at": at}).all()
    return _actor(rows) if rows else None


def actors_of_sessions(db: Session, *, token_hashes: list[str], at: datetime) -> dict[str, Actor]:
    """The people behind those of the sessions that are open, in one statement."""
    rows = db.exec(_SEVERAL, params={"token_hashes": token_hashes, "at": at}).all()
    together: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        together[row[0]].append(row)
    return {token_hash: actor for token_hash, theirs in together.items() if (actor := _whole(theirs)) is not None}


def actor_of_person(db: Session, *, person_id: int) -> Actor | None:
    """The person as they may act now, for work that goes on without them; None when they are suspended or gone."""
    wanted = columns(
        Person.id, Person.organisation_id, Person.department_id, RoleGrant.role, RoleGrant.organisation_id, RoleGrant.course_id
    )
    rows = wanted.select_from(Person).join(RoleGrant, col(RoleGrant.person_id) == col(Person.id), isouter=True)
    found = db.exec(rows.where(Person.id == person_id, col(Person.suspended_at).is_(None))).all()
    return _actor([("", 0, *row) for row in found]) if found else None


def _whole(rows: Sequence[Any]) -> Actor | None:
    """The actor; None for an administrator who has shown no second step where the organisation asks its administrators for one."""
    if not rows:
        return None
    strong, asked = rows[0][8], rows[0][9]
    due = asked and not strong and any(row[5] in _ADMINISTER and row[7] is None for row in rows)
    return None if due else _actor(rows)


def _actor(rows: Sequence[Any]) -> Actor:
    _, session_id, person_id, organisation_id, department_id, *_ = rows[0]
    grants = frozenset(Grant(Role(row[5]), row[6], row[7]) for row in rows if row[5])
    return Actor(person_id, organisation_id, department_id, grants, session_id or 0)
