"""People for tests: plain functions that add rows, and a fixed noon."""

import hashlib
import secrets
from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from qser_app.domain.people import Actor, Grant, Language, Role
from qser_app.models import Department, Organisation, Person, RoleGrant, WebSession

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


def an_organisation(db: Session, slug: str = "egaleon", **fields: object) -> Organisation:
    """A municipality."""
    row = Organisation(slug=slug, name=slug.title(), country="GR", language=Language.EL, created_at=NOON, **fields)
    db.add(row)
    db.flush()
    return row


def a_department(db: Session, organisation: Organisation, name: str = "Social services") -> Department:
    """A department of it."""
    row = Department(organisation_id=organisation.id, name=name)
    db.add(row)
    db.flush()
    return row


def a_person(db: Session, organisation: Organisation, *roles: Role, name: str = "Ada", **fields: object) -> Person:
    """Somebody with an account and roles (learner when none is named)."""
    fields = {"email": f"{name.lower()}-{secrets.randbelow(10**9)}@example.org", "language": Language.EN, "country": "GR"} | fields
    fields = {"time_zone": "Europe/Athens", "created_at": NOON, "welcomed_at": NOON} | fields
    row = Person(organisation_id=organisation.id, name=name, **fields)
    db.add(row)
    db.flush()
    for role in roles or (Role.LEARNER,):
        db.add(RoleGrant(person_id=row.id, role=role, organisation_id=None if role is Role.SUPERADMIN else organisation.id))
    db.flush()
    return row


def actor_for(person: Person, *roles: Role) -> Actor:
    """The person as an actor holding ``roles`` (learner when none is named)."""
    grants = frozenset(Grant(role, None if role is Role.SUPERADMIN else person.organisation_id) for role in roles or (Role.LEARNER,))
    return Actor(person.id, person.organisation_id, person.department_id, grants)


def a_session(db: Session, person: Person, *, at: datetime | None = None) -> str:
    """A sign-in of the person; returns the cookie header a browser would send."""
    token = secrets.token_urlsafe(32)
    at = at or datetime.now(UTC)
    db.add(
        WebSession(
            token_hash=hashlib.sha256(token.encode()).hexdigest(),
            person_id=person.id,
            created_at=at,
            seen_at=at,
            expires_at=at + timedelta(days=1),
        )
    )
    db.flush()
    return f"qser_session={token}"
