"""People as they are looked at: who is behind a session."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.domain.people import Actor, Grant, Role
from qser_app.models import Person, RoleGrant, WebSession
from qser_app.queries.people_accounts import demo_accounts, is_empty

__all__ = ["actor_of_session", "demo_accounts", "is_empty"]


def actor_of_session(db: Session, *, token_hash: str, at: datetime) -> Actor | None:
    """The person behind an open session; None when it ended, expired or its person is suspended."""
    rows = db.exec(
        select(  # pyright: ignore[reportCallIssue] -- sqlmodel types at most four columns; entities would cost every event more
            WebSession.id,
            WebSession.person_id,
            Person.organisation_id,
            Person.department_id,
            RoleGrant.role,
            col(RoleGrant.organisation_id).label("granted_in"),
            RoleGrant.course_id,
        )
        .join(Person, col(Person.id) == col(WebSession.person_id))
        .join(RoleGrant, col(RoleGrant.person_id) == col(Person.id), isouter=True)
        .where(
            WebSession.token_hash == token_hash,
            col(WebSession.ended_at).is_(None),
            col(WebSession.expires_at) > at,
            col(Person.suspended_at).is_(None),
        )
    ).all()
    if not rows:
        return None
    session_id, person_id, organisation_id, department_id, *_ = rows[0]
    grants = frozenset(Grant(Role(row[4]), row[5], row[6]) for row in rows if row[4])
    return Actor(person_id, organisation_id, department_id, grants, session_id or 0)
