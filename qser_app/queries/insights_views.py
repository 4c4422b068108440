"""Who looked at one's profile: for the eyes of the person whose it is."""

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.insights_profile import ViewLine
from qser_app.domain.people import Actor
from qser_app.models import Organisation, Person, ProfileView

PAGE = 20


def views_of(db: Session, *, actor: Actor, page: int = 1) -> tuple[list[ViewLine], int]:
    """A page of the actor's own access log, the newest first, and how many lines there are; ``page`` counts from 1."""
    total = db.exec(select(func.count()).select_from(ProfileView).where(ProfileView.person_id == actor.person_id)).one()
    rows = columns(Person.name, Organisation.name, ProfileView.part, ProfileView.at).select_from(ProfileView)
    rows = rows.join(Person, col(Person.id) == ProfileView.viewer_id).join(Organisation, col(Organisation.id) == Person.organisation_id)
    mine = rows.where(ProfileView.person_id == actor.person_id).order_by(col(ProfileView.at).desc(), col(ProfileView.id).desc())
    found = db.exec(mine.offset((max(1, page) - 1) * PAGE).limit(PAGE))
    return [ViewLine(name, organisation, part, at.isoformat()) for name, organisation, part, at in found], total
