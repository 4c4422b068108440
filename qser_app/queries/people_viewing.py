"""A view as it stands: who looks at the platform as whom, and until when."""

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.people import Actor
from qser_app.domain.people_viewing import View
from qser_app.domain.permissions import may_view_as
from qser_app.domain.refusals import NotFound
from qser_app.models import Person, Viewing
from qser_app.queries.people import actor_of_person


def view_of(db: Session, *, view_id: int) -> View | None:
    """The view with this number."""
    viewer, person = aliased(Person), aliased(Person)
    asked = columns(viewer.name, person.name, Viewing.until).select_from(Viewing).where(col(Viewing.id) == view_id)
    both = asked.join(viewer, col(viewer.id) == col(Viewing.viewer_id)).join(person, col(person.id) == col(Viewing.person_id))
    found = db.exec(both).first()
    return View(*found) if found else None


def whom_to_view(db: Session, *, actor: Actor, person_id: int) -> str:
    """The name of somebody as whom the actor may look. Raises NotFound for everybody else."""
    viewed = actor_of_person(db, person_id=person_id)
    if viewed is None or not may_view_as(actor, viewed=viewed):
        raise NotFound
    return db.exec(select(Person.name).where(Person.id == person_id)).one()
