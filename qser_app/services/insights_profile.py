"""Looking at somebody's profile: one's own for nothing, another's with a line in that person's access log."""

from datetime import datetime

from sqlmodel import Session

from qser_app.db import insert
from qser_app.domain.insights_profile import Part, hour_of
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.models import ProfileView
from qser_app.queries.insights_profile import subject_of
from qser_app.services.operations_audit import record


def look_at(db: Session, *, actor: Actor, person_id: int, part: Part, at: datetime) -> None:
    """Write down that the actor looks at this part of a profile, once an hour; nothing where it is their own. Raises NotFound."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=part)
    if subject.sight.own:
        return
    values = {"person_id": person_id, "viewer_id": actor.person_id, "part": str(part), "hour": hour_of(at), "at": at}
    written = db.exec(insert(db, ProfileView).values(values).on_conflict_do_nothing().returning(ProfileView.id)).first()
    if written is not None and part is Part.EXPORT:
        record(db, Event.PROFILE_TAKEN, actor=actor, subject_id=person_id, at=at)
