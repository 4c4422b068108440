"""Agreeing to what happens only if somebody wants it, and taking it back."""

from datetime import datetime

from sqlmodel import Session, col, select, update

from qser_app.domain.people import Actor, Privacy
from qser_app.domain.people_rights import TEXTS
from qser_app.domain.people_rights import Consent as What
from qser_app.domain.refusals import NotFound
from qser_app.models import Certificate, Consent, Person
from qser_app.services.rewards import change_visibility


def remember_consent(db: Session, *, person_id: int, what: What, given: bool, at: datetime) -> None:
    """Write down that somebody agreed, or took it back; nothing when that is how it stands already."""
    stands = select(Consent.given).where(Consent.person_id == person_id, Consent.what == what).order_by(col(Consent.id).desc())
    if given != (db.exec(stands.limit(1)).first() or False):
        db.add(Consent(person_id=person_id, what=what, version=TEXTS[what].version, given=given, at=at))
        db.flush()


def take_back_consent(db: Session, *, actor: Actor, what: What, at: datetime) -> None:
    """Take a consent of one's own back: what rested on it ends at once."""
    if what is What.BOARD_NAME:
        person = db.get(Person, actor.person_id)
        if person is None:
            raise NotFound
        person.privacy = Privacy.COLLEAGUE if person.privacy is Privacy.NAMED else person.privacy
        db.flush()
        change_visibility(db, person_id=actor.person_id, at=at)
    else:
        db.exec(update(Certificate).where(col(Certificate.person_id) == actor.person_id).values(shows_name=False))
    remember_consent(db, person_id=actor.person_id, what=what, given=False, at=at)
