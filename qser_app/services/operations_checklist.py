"""Whether an organisation's administrators still want to see the list of first steps."""

from datetime import datetime

from sqlmodel import Session, col, update

from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import require
from qser_app.models import Organisation


def hide_checklist(db: Session, *, actor: Actor, at: datetime) -> None:
    """Put the list away for all administrators of the actor's organisation."""
    _keep(db, actor, at)


def show_checklist(db: Session, *, actor: Actor, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Bring the list back."""
    _keep(db, actor, None)


def _keep(db: Session, actor: Actor, hidden_at: datetime | None) -> None:
    require(may_administer(actor, organisation_id=actor.organisation_id))
    theirs = update(Organisation).where(col(Organisation.id) == actor.organisation_id)
    db.exec(theirs.values(checklist_hidden_at=hidden_at))
