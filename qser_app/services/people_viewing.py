"""Looking at the platform as somebody else sees it: begun with a reason, told to that person, and ended by whatever changes the two."""

from collections.abc import Collection
from datetime import datetime
from functools import partial

import structlog
from sqlmodel import Session, col, or_, select, update

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, OrganisationSuspended
from qser_app.domain.people_viewing import LASTS, clean_reason
from qser_app.domain.permissions import may_administer, may_view_as
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Organisation, Person, Viewing, WebSession
from qser_app.queries.people import actor_of_person
from qser_app.services.notices import notify
from qser_app.services.operations_audit import record

PATH = "/account/data"
log = structlog.get_logger()


def begin_view(db: Session, *, actor: Actor, person_id: int, reason: str, at: datetime) -> int:
    """Let the actor's session look as this person for half an hour, read only; the person is told. Returns the view's number.

    Raises ReasonMissing, NotFound for strangers' people and whoever cannot sign in, NotAllowed for whoever has more rights than the actor.
    """
    said = clean_reason(reason)
    viewed = actor_of_person(db, person_id=person_id)
    if viewed is None or not may_administer(actor, organisation_id=viewed.organisation_id):
        raise NotFound
    require(may_view_as(actor, viewed=viewed))
    if db.exec(select(Organisation.suspended_at).where(Organisation.id == viewed.organisation_id)).first() is not None:
        raise OrganisationSuspended
    end_view(db, session_id=actor.session_id, at=at)
    session = _session(db, actor.session_id)
    row = Viewing(person_id=person_id, viewer_id=actor.person_id, reason=said, begun_at=at, until=at + LASTS)
    db.add(row)
    db.flush()
    session.viewing_id = row.id
    name = db.exec(select(Person.name).where(Person.id == actor.person_id)).one()
    notify(db, person_id=person_id, news=News("viewed-as", f"viewed-as:{row.id}", {"sender": name}, PATH), at=at)
    record(db, Event.VIEW_BEGUN, actor=actor, subject_id=person_id, number=row.id or 0, at=at)
    _tell(db, actor.person_id, row, "viewing.begun")
    return row.id or 0


def end_view(db: Session, *, session_id: int, at: datetime) -> None:
    """Let whoever is signed in there be themselves again; harmless when they are."""
    view_id = db.exec(select(WebSession.viewing_id).where(WebSession.id == session_id)).first()
    _end(db, [view_id] if view_id else [], at)


def end_views_with(db: Session, *, people: Collection[int], at: datetime) -> None:
    """End every view in which one of these looks, or is looked at: what they may, or where they are, has changed."""
    listed = list(people)
    concerned = or_(col(Viewing.viewer_id).in_(listed), col(Viewing.person_id).in_(listed))
    open_ = select(Viewing.id).where(concerned, col(Viewing.ended_at).is_(None)).order_by(col(Viewing.id))
    _end(db, [each or 0 for each in db.exec(open_)], at)


def _end(db: Session, views: Collection[int], at: datetime) -> None:
    for view_id in views:
        row = db.get(Viewing, view_id, with_for_update=True, populate_existing=True)
        db.exec(update(WebSession).where(col(WebSession.viewing_id) == view_id).values(viewing_id=None))
        if row is None or row.ended_at is not None:
            continue
        row.ended_at = min(at, row.until)
        db.flush()
        viewer = Actor(row.viewer_id, 0, None, frozenset())  # who they were; what they may is perhaps just being taken from them
        record(db, Event.VIEW_ENDED, actor=viewer, subject_id=row.person_id, number=view_id, at=at)
        _tell(db, row.viewer_id, row, "viewing.ended")


def _session(db: Session, session_id: int) -> WebSession:
    session = db.get(WebSession, session_id, with_for_update=True, populate_existing=True)
    if session is None or session.ended_at is not None:
        raise NotFound
    return session


def _tell(db: Session, viewer_id: int, row: Viewing, what: str) -> None:
    """Every open page of the viewer's looks who it is drawn for; the log names numbers alone."""
    after_commit(db, partial(hub.whisper, topics.of_session(viewer_id)))
    after_commit(db, partial(log.info, what, view=row.id, viewer=viewer_id, person=row.person_id))
