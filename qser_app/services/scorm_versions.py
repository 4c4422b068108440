"""What becomes of versions: rolling back, offering the newest to those in the middle of an older one, and what they answer."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_versions import OfferChoice, OfferGone, SameVersion, Verdict
from qser_app.models import Module, ScormAttempt, ScormMove, ScormRelease
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.scorm_versions import current_release, update_offer
from qser_app.services.learning import find_unit
from qser_app.services.scorm_attempts import end_visits


def roll_back(db: Session, *, actor: Actor, unit_id: int, package_id: int, at: datetime) -> None:
    """Let those who begin get an earlier version again; the ledger keeps who did it and when. Raises NotFound, SameVersion.

    People in the middle stay where they are.
    """
    found = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM)
    # As in a release, the module's row is held, so that versions stay apart.
    db.exec(select(Module.id).where(Module.id == found.unit.module_id).with_for_update()).one()
    current = current_release(db, unit_id)
    released = select(ScormRelease.id).where(ScormRelease.unit_id == unit_id, ScormRelease.package_id == package_id)
    if current is None or db.exec(released).first() is None:
        raise NotFound
    if current.package_id == package_id:
        raise SameVersion
    version = current.version + 1
    db.add(ScormRelease(unit_id=unit_id, package_id=package_id, version=version, released_at=at, released_by=actor.person_id))
    db.flush()


def offer_update(db: Session, *, actor: Actor, unit_id: int, offered: bool, at: datetime) -> None:
    """Let people in the middle of an older version change over to the newest, or no longer. Raises NotFound."""
    authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM)
    release = current_release(db, unit_id)
    if release is None:
        raise NotFound
    if offered != (release.offered_at is not None):
        release.offered_at, release.offered_by = (at, actor.person_id) if offered else (None, None)
        db.flush()


def answer_offer(db: Session, *, actor: Actor, unit_id: int, release_id: int, choice: OfferChoice, at: datetime) -> None:
    """Stay on the older version, go on in the newer one with everything saved, or begin anew in it. Raises NotFound, OfferGone.

    Going on is possible where the versions are compatible, beginning anew where they are not. An answer is asked once a release.
    """
    find_unit(db, actor=actor, unit_id=unit_id)
    mine = select(ScormAttempt).where(ScormAttempt.person_id == actor.person_id, ScormAttempt.unit_id == unit_id)
    attempt = db.exec(mine.order_by(col(ScormAttempt.number).desc()).limit(1).with_for_update()).first()
    offer = update_offer(db, actor=actor, unit_id=unit_id)
    fitting = OfferChoice.MOVE if offer.verdict is Verdict.COMPATIBLE else OfferChoice.ANEW
    if attempt is None or offer.release_id != release_id or not release_id or choice not in (OfferChoice.STAY, fitting):
        raise OfferGone
    values = {"attempt_id": attempt.id or 0, "release_id": release_id, "from_package_id": attempt.package_id}
    db.add(ScormMove(**values, choice=choice, at=at))
    if choice is not OfferChoice.STAY:
        end_visits(db, attempt_id=attempt.id or 0, at=at)
        _change_over(db, attempt, release_id, choice, at)
    db.flush()


def _change_over(db: Session, attempt: ScormAttempt, release_id: int, choice: OfferChoice, at: datetime) -> None:
    package_id = db.get_one(ScormRelease, release_id).package_id
    if choice is OfferChoice.MOVE:
        attempt.package_id, attempt.updated_at = package_id, at
        return
    attempt.closed_at = at
    db.add(
        ScormAttempt(
            person_id=attempt.person_id,
            unit_id=attempt.unit_id,
            package_id=package_id,
            number=attempt.number + 1,
            data={},
            started_at=at,
            updated_at=at,
        )
    )
