"""Signing in and out: one row for each browser, of whose secret only the hash is kept."""

import secrets
from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, select, update

from qser_app.adapters.cookies import hash_of
from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.people import Actor, OrganisationSuspended, Role, Suspended
from qser_app.domain.people_factors import ProveAgain, is_fresh
from qser_app.domain.people_steps import Arrival
from qser_app.domain.refusals import NotFound
from qser_app.domain.rewards_facts import SignedIn
from qser_app.domain.site import browser_named
from qser_app.models import Organisation, Person, RoleGrant, SignIn, WebSession
from qser_app.services.people_erasure import is_back
from qser_app.services.people_viewing import end_view, end_views_with
from qser_app.services.rewards import reward
from qser_app.settings import settings


def sign_in(db: Session, *, person_id: int, arrival: Arrival, at: datetime) -> str:
    """Begin a session for somebody who proved who they are; returns the secret for the cookie.

    Whatever session the browser's cookie named ends, so that nobody goes on in a session that somebody else has prepared.
    """
    person = db.get(Person, person_id, populate_existing=True)
    if person is None or person.suspended_at is not None:
        raise Suspended
    if is_shut(db, organisation_id=person.organisation_id) and not _looks_after_all(db, person_id):
        raise OrganisationSuspended
    if arrival.new_hash:
        person.password_hash = arrival.new_hash
    if arrival.replaces:
        sign_out(db, token_hash=arrival.replaces, at=at)
    token = secrets.token_urlsafe(32)
    db.add(
        WebSession(
            token_hash=hash_of(token),
            person_id=person_id,
            browser=browser_named(arrival.browser),
            provider=arrival.provider,
            sid_hash=arrival.sid_hash,
            strong=arrival.strong,
            proved_at=at,
            created_at=at,
            seen_at=at,
            expires_at=at + timedelta(days=settings.session_days),
        )
    )
    remember_sign_in(db, person_id=person_id, at=at)
    is_back(db, person_id=person_id, at=at)
    return token


def is_shut(db: Session, *, organisation_id: int) -> bool:
    """Whether an organisation is suspended."""
    return db.exec(select(Organisation.suspended_at).where(Organisation.id == organisation_id)).first() is not None


def _looks_after_all(db: Session, person_id: int) -> bool:
    held = select(RoleGrant.id).where(RoleGrant.person_id == person_id, RoleGrant.role == Role.SUPERADMIN)
    return db.exec(held).first() is not None


def require_fresh(db: Session, *, actor: Actor, at: datetime) -> None:
    """Go on only for somebody who has shown a moment ago who they are: nobody else changes what opens an account. Raises ProveAgain."""
    last = db.exec(select(WebSession.proved_at).where(WebSession.id == actor.session_id)).first()
    if last is None or not is_fresh(last, at):
        raise ProveAgain


def show_again(db: Session, *, actor: Actor, at: datetime) -> None:
    """Remember that the actor has just shown who they are; the password was compared by the caller."""
    db.exec(update(WebSession).where(col(WebSession.id) == actor.session_id).values(proved_at=at))


def remember_sign_in(db: Session, *, person_id: int, at: datetime) -> None:
    """Write the line that sign-ins are counted from, and give what it is worth."""
    line = SignIn(person_id=person_id, at=at)
    db.add(line)
    db.flush()
    reward(db, person_id=person_id, fact=SignedIn(line.id or 0), at=at)


def sign_out(db: Session, *, token_hash: str, at: datetime) -> str:
    """End the session of this browser; harmless when there is none. Returns the provider that had vouched for the person, or nothing."""
    row = db.exec(select(WebSession).where(WebSession.token_hash == token_hash, col(WebSession.ended_at).is_(None))).first()
    if row is None:
        return ""
    row.ended_at = at
    end_view(db, session_id=row.id or 0, at=at)
    _whisper(db, row.person_id)
    return row.provider


def sign_out_everywhere(db: Session, *, actor: Actor, at: datetime, but_here: bool = False) -> int:
    """End every session of the actor, or every other; returns how many ended."""
    return end_sessions(db, person_id=actor.person_id, at=at, spare=actor.session_id if but_here else 0)


def end_session(db: Session, *, actor: Actor, session_id: int, at: datetime) -> None:
    """End one session of the actor's own; others' do not exist for the actor."""
    row = db.get(WebSession, session_id, populate_existing=True)
    if row is None or row.person_id != actor.person_id:
        raise NotFound
    row.ended_at = row.ended_at or at
    end_view(db, session_id=session_id, at=at)
    _whisper(db, actor.person_id)


def end_sessions(db: Session, *, person_id: int, at: datetime, spare: int = 0) -> int:
    """End all sessions of somebody but ``spare``; for verbs that have checked the right to do so."""
    ended = db.exec(
        update(WebSession)
        .where(col(WebSession.person_id) == person_id, col(WebSession.ended_at).is_(None), col(WebSession.id) != spare)
        .values(ended_at=at)
    )
    end_views_with(db, people=[person_id], at=at)
    _whisper(db, person_id)
    return ended.rowcount


def end_sessions_by(db: Session, *, provider: str, at: datetime, person_id: int = 0, sid: str = "", spare: int = 0) -> int:
    """End the open sessions a provider vouched for: a person's, those of one session of the provider's, or both; none without either."""
    if not person_id and not sid:
        return 0
    wanted = [col(WebSession.provider) == provider, col(WebSession.ended_at).is_(None), col(WebSession.id) != spare]
    wanted += [col(WebSession.person_id) == person_id] if person_id else []
    wanted += [col(WebSession.sid_hash) == hash_of(sid)] if sid else []
    ended = db.exec(update(WebSession).where(*wanted).values(ended_at=at).returning(col(WebSession.person_id))).all()
    end_views_with(db, people={each for (each,) in ended}, at=at)
    for (each,) in set(ended):
        _whisper(db, each)
    return len(ended)


def _whisper(db: Session, person_id: int) -> None:
    after_commit(db, partial(hub.whisper, topics.of_session(person_id)))
