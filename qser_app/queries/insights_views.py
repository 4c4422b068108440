"""Who looked at one's profile, or at the platform as one sees it: for the eyes of the person whose it is."""

from typing import Any

from sqlalchemy import literal, union_all
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.insights_profile import ViewLine
from qser_app.domain.people import Actor
from qser_app.domain.people_viewing import VIEWED
from qser_app.models import Organisation, Person, ProfileView, Viewing

PAGE = 20


def views_of(db: Session, *, actor: Actor, page: int = 1) -> tuple[list[ViewLine], int]:
    """A page of the actor's own access log, the newest first, and how many lines there are; ``page`` counts from 1."""
    why = literal("").label("reason")
    looked = columns(ProfileView.viewer_id, ProfileView.part, ProfileView.at, why, col(ProfileView.id).label("line"))
    as_me = columns(Viewing.viewer_id, literal(VIEWED).label("part"), col(Viewing.begun_at).label("at"), Viewing.reason, Viewing.id)
    both: Any = union_all(
        looked.where(col(ProfileView.person_id) == actor.person_id), as_me.where(col(Viewing.person_id) == actor.person_id)
    ).subquery()
    total = db.exec(select(func.count()).select_from(both)).one()
    rows = columns(Person.name, Organisation.name, both.c.part, both.c.at, both.c.reason).select_from(both)
    rows = rows.join(Person, col(Person.id) == both.c.viewer_id).join(Organisation, col(Organisation.id) == Person.organisation_id)
    newest = rows.order_by(both.c.at.desc(), both.c.line.desc())
    found = db.exec(newest.offset((max(1, page) - 1) * PAGE).limit(PAGE))
    return [ViewLine(name, organisation, part, at.isoformat(), reason) for name, organisation, part, at, reason in found], total
