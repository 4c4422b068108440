"""The picture of a person, for whoever may see them."""

from sqlmodel import Session, col, select

from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.models import PersonPicture
from qser_app.queries.insights_profile import subject_of


def picture_of(db: Session, *, actor: Actor, person_id: int, sha256: str) -> bytes:
    """The bytes of the picture: one's own, or that of a person whose profile the actor may see. Raises NotFound."""
    subject_of(db, actor=actor, person_id=person_id)
    wanted = select(PersonPicture.content).where(PersonPicture.person_id == person_id, col(PersonPicture.sha256) == sha256)
    content = db.exec(wanted).first()
    if content is None:
        raise NotFound
    return content
