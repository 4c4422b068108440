"""A person's own account, and where they are signed in."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.domain.leaderboard_periods import BoardTerms, appears
from qser_app.domain.people import Actor, Privacy
from qser_app.domain.people_self import Account, OpenSession
from qser_app.domain.refusals import NotFound
from qser_app.models import Organisation, Person, WebSession


def account(db: Session, *, actor: Actor) -> Account:
    """What the actor decided about themselves."""
    terms = (Organisation.default_privacy, Organisation.most_open_privacy)
    found = db.exec(select(Person, *terms).join(Organisation).where(Person.id == actor.person_id)).first()
    if found is None:
        raise NotFound
    person, house, most_open = found[0], Privacy(found[1]), Privacy(found[2])
    return Account(
        person.name,
        person.email,
        person.language,
        person.time_zone,
        person.minutes_a_day,
        person.privacy,
        appears(None, BoardTerms(house, most_open)),
        person.field_of_work,
        person.password_hash is not None,
        most_open,
    )


def has_password(db: Session, *, actor: Actor) -> bool:
    """Whether the actor signs in with a password of this house."""
    return db.exec(select(Person.password_hash).where(Person.id == actor.person_id)).first() is not None


def signed_in_at(db: Session, *, actor: Actor) -> datetime:
    """When the actor's session began. Raises NotFound."""
    began = db.exec(select(WebSession.created_at).where(WebSession.id == actor.session_id)).first()
    if began is None:
        raise NotFound
    return began


def is_welcomed(db: Session, *, actor: Actor) -> bool:
    """Whether the actor has been through the first questions."""
    return db.exec(select(Person.welcomed_at).where(Person.id == actor.person_id)).first() is not None


def is_person_welcomed(db: Session, *, person_id: int) -> bool:
    """Whether somebody has been through the first questions."""
    return db.exec(select(Person.welcomed_at).where(Person.id == person_id)).first() is not None


def open_sessions(db: Session, *, actor: Actor, at: datetime) -> list[OpenSession]:
    """Where the actor is signed in, this browser first, then the latest."""
    session = WebSession
    rows = db.exec(
        select(session)
        .where(session.person_id == actor.person_id, col(session.ended_at).is_(None), col(session.expires_at) > at)
        .order_by(col(session.seen_at).desc())
    )
    found = [OpenSession(row.id or 0, row.browser, row.created_at, row.seen_at, row.id == actor.session_id) for row in rows]
    return sorted(found, key=lambda each: not each.here)


def reads_in(db: Session, *, actor: Actor) -> tuple[str, str]:
    """The language and the time zone that documents for the actor are written in. Raises NotFound."""
    row = db.exec(select(Person.language, Person.time_zone).where(Person.id == actor.person_id)).first()
    if row is None:
        raise NotFound
    return str(row[0]), row[1]
