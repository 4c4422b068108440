"""Somebody who looks at the platform as somebody else sees it."""

from datetime import UTC, datetime

from sqlmodel import Session, select

from qser_app.adapters.cookies import session_hash
from qser_app.domain.people import Actor
from qser_app.models import Person, WebSession
from qser_app.queries.people import viewer_of_session
from qser_app.services.people_viewing import begin_view
from tests.support.people import a_session

REASON = "You asked why the course does not open"


def signed_in(db: Session, cookie: str, *, at: datetime) -> Actor:
    """Whoever a browser's cookie stands for."""
    actor = viewer_of_session(db, token_hash=session_hash(cookie), at=at)
    assert actor is not None
    return actor


def a_view(db: Session, viewer: Person, person: Person, *, at: datetime | None = None) -> str:
    """``viewer`` is signed in and looks as ``person``; returns the cookie header a browser would send."""
    at = at or datetime.now(UTC)
    cookie = a_session(db, viewer, at=at)
    begin_view(db, actor=signed_in(db, cookie, at=at), person_id=person.id or 0, reason=REASON, at=at)
    return cookie


def view_id_of(db: Session, cookie: str) -> int | None:
    """As whom the session looks now, by the number of the view."""
    return db.exec(select(WebSession.viewing_id).where(WebSession.token_hash == session_hash(cookie))).one()
