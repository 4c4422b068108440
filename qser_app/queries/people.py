"""People as they are looked at: who is behind a session, and as whom they look at the platform."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, bindparam, sql
from sqlmodel import Session, col

from qser_app.db import columns
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.permissions import may_view_as
from qser_app.models import Organisation, Person, RoleGrant, SignInRules, Viewing, WebSession
from qser_app.queries.people_accounts import demo_accounts, is_empty

__all__ = [
    "actor_of_person",
    "actor_of_session",
    "actors_of_sessions",
    "demo_accounts",
    "halfway_actor_of_session",
    "is_empty",
    "viewer_of_session",
]


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
        WebSession.viewing_id,
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
# Who is looked at: the same columns, where the session's own would be the view's.
_VIEWED = (
    columns(
        col(Viewing.id).label("view_id"),
        sql.literal_column("0", Integer).label("session_id"),  # nothing that is looked at belongs to the viewer's own sign-in
        col(Viewing.person_id),
        Person.organisation_id,
        Person.department_id,
        RoleGrant.role,
        col(RoleGrant.organisation_id).label("granted_in"),
        RoleGrant.course_id,
    )
    .select_from(Viewing)
    .join(Person, col(Person.id) == col(Viewing.person_id))
    .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
    .join(RoleGrant, col(RoleGrant.person_id) == col(Person.id), isouter=True)
    .where(
        col(Viewing.ended_at).is_(None),
        col(Viewing.until) > bindparam("at"),
        col(Person.suspended_at).is_(None),
        col(Organisation.suspended_at).is_(None),
    )
)
_ONE_VIEWED = _VIEWED.where(col(Viewing.id) == bindparam("view_id"))
_SEVERAL_VIEWED = _VIEWED.where(col(Viewing.id).in_(bindparam("view_ids", expanding=True)))
_SEVERAL = _OPEN.where(col(WebSession.token_hash).in_(bindparam("token_hashes", expanding=True)))


def actor_of_session(db: Session, *, token_hash: str, at: datetime) -> Actor | None:
    """The person behind an open session; None when it ended, expired, its person is suspended, or a step is still to be taken.

    Where they look at the platform as somebody else, that somebody, with the mark of who is really there (`Actor.viewer`).
    """
    rows = db.exec(_ONE, params={"token_hash": token_hash, "at": at}).all()
    return _as_seen(db, _whole(rows), rows, at)


def viewer_of_session(db: Session, *, token_hash: str, at: datetime) -> Actor | None:
    """The person behind an open session themselves, as whom they may look: for ending it."""
    rows = db.exec(_ONE, params={"token_hash": token_hash, "at": at}).all()
    actor = _whole(rows)
    return replace(actor, view_id=rows[0][10] or 0) if actor else None


def halfway_actor_of_session(db: Session, *, token_hash: str, at: datetime) -> Actor | None:
    """The person behind an open session, also while a second step is still to be taken: for the places where it is made."""
    rows = db.exec(_ONE, params={"token_hash": token_hash, "at": at}).all()
    if (actor := _whole(rows)) is None:  # whoever has to make a step first is themselves meanwhile
        return _actor(rows) if rows else None
    return _as_seen(db, actor, rows, at)


def actors_of_sessions(db: Session, *, token_hashes: list[str], at: datetime) -> dict[str, Actor]:
    """The people behind those of the sessions that are open, in one statement; one more where somebody looks as somebody else."""
    rows = db.exec(_SEVERAL, params={"token_hashes": token_hashes, "at": at}).all()
    together: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        together[row[0]].append(row)
    found = {token_hash: actor for token_hash, theirs in together.items() if (actor := _whole(theirs)) is not None}
    views = {token_hash: rows[0][10] for token_hash, rows in together.items() if rows[0][10]}
    if views:
        seen: dict[int, list[Any]] = defaultdict(list)
        for row in db.exec(_SEVERAL_VIEWED, params={"view_ids": sorted(set(views.values())), "at": at}):
            seen[row[0]].append(row)
        found |= {key: _eyes(found[key], seen[view_id], view_id) for key, view_id in views.items() if key in found}
    return found


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


def _as_seen(db: Session, actor: Actor | None, rows: Sequence[Any], at: datetime) -> Actor | None:
    """The actor, or as whom they look."""
    if actor is None or not (view_id := rows[0][10]):
        return actor
    return _eyes(actor, db.exec(_ONE_VIEWED, params={"view_id": view_id, "at": at}).all(), view_id)


def _eyes(actor: Actor, seen: Sequence[Any], view_id: int) -> Actor:
    """As whom the actor looks; themselves, marked, where that is over or not allowed any more."""
    viewed = _actor(seen) if seen else None
    if viewed is None or not may_view_as(actor, viewed=viewed):
        return replace(actor, view_id=-view_id)
    return replace(viewed, viewer=actor, view_id=view_id)


def _actor(rows: Sequence[Any]) -> Actor:
    _, session_id, person_id, organisation_id, department_id, *_ = rows[0]
    grants = frozenset(Grant(Role(row[5]), row[6], row[7]) for row in rows if row[5])
    return Actor(person_id, organisation_id, department_id, grants, session_id or 0)
