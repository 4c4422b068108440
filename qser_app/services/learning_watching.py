"""Where a learner stopped in a recording, so that any device goes on at that second."""

from datetime import datetime, timedelta
from html import escape

from sqlmodel import Session, col, select

from qser_app.db_upserts import Change, Upsert
from qser_app.domain.learning import Watched
from qser_app.domain.people import Actor
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import RecordingPlace, UnitText
from qser_app.services.learning import find_unit

_LONGEST = 24 * 60 * 60  # seconds
_OLDEST = 30 * 24 * 60 * 60
_PLACE = Upsert(
    RecordingPlace,
    on=("person_id", "unit_id", "name"),
    changes={"second": Change.REPLACED, "watched_at": Change.REPLACED},
    where=lambda row, new: row.watched_at <= new.watched_at,
)


def keep_second(db: Session, *, actor: Actor, unit_id: int, watched: Watched, at: datetime) -> int:
    """Remember where the actor was, unless they have been elsewhere since; returns the second that stands.

    Raises NotFound, also for a recording that the unit does not show, and BadInput.
    """
    if not 0 <= watched.second <= _LONGEST or not watched.ago >= 0:
        raise BadInput
    unit = find_unit(db, actor=actor, unit_id=unit_id)
    shows = col(UnitText.body_html).contains(f'data-recording="{escape(watched.name)}"', autoescape=True)
    if db.exec(select(UnitText.id).where(UnitText.unit_id == unit.id, shows)).first() is None:
        raise NotFound
    mine = {"person_id": actor.person_id, "unit_id": unit.id, "name": watched.name}
    _PLACE.into(db, mine | {"second": watched.second, "watched_at": at - timedelta(seconds=min(watched.ago, _OLDEST))})
    return db.exec(select(RecordingPlace.second).filter_by(**mine)).one()
