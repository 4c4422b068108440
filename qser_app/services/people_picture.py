"""What a person decides about their own picture."""

from datetime import datetime
from functools import partial

from sqlmodel import Session

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.people import Actor
from qser_app.domain.people_picture import Portrait
from qser_app.models import PersonPicture


def keep_picture(db: Session, *, actor: Actor, portrait: Portrait, at: datetime) -> None:
    """Show this picture of the actor from now on; the one before is gone."""
    row = db.get(PersonPicture, actor.person_id) or PersonPicture(person_id=actor.person_id, sha256="", content=b"", at=at)
    row.sha256, row.content, row.at = portrait.sha256, portrait.content, at
    db.add(row)
    _whisper(db, actor)


def remove_picture(db: Session, *, actor: Actor, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Show the actor's initials again; nothing of the picture is kept."""
    if row := db.get(PersonPicture, actor.person_id):
        db.delete(row)
        _whisper(db, actor)


def _whisper(db: Session, actor: Actor) -> None:
    db.flush()
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))
