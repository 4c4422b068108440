"""Objectives that packages share: what an attempt reached is there for the person's other packages."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session, col, delete

from qser_app.db import insert
from qser_app.domain.scorm_objectives import State
from qser_app.models import ScormObjective
from qser_app.queries.scorm_objectives import name_hash, objectives_reached
from qser_app.services.scorm_held import Held


def remember_objectives(db: Session, here: Held, told: Mapping[str, State], at: datetime) -> None:
    """Keep what is new of the objectives that the package shares; whatever else was told is nobody's business."""
    news = {name: told[name] for name in here.package.shared if told.get(name)}
    if not news:
        return
    known = objectives_reached(db, person_id=here.person.id or 0, names=list(news))
    for name, state in news.items():
        if known.get(name) != state:
            _keep(db, here, name, state, at)


def _keep(db: Session, here: Held, name: str, state: State, at: datetime) -> None:
    values = {"person_id": here.person.id, "name_hash": name_hash(name), "name": name}
    changed = {"state": state, "attempt_id": here.attempt.id, "updated_at": at}
    row = insert(db, ScormObjective).values(values | changed)
    db.exec(row.on_conflict_do_update(index_elements=["person_id", "name_hash"], set_=changed))


def forget_objectives(db: Session, *, attempt_id: int) -> None:
    """What an attempt reached last is not reached any more: the attempt was taken out."""
    db.exec(delete(ScormObjective).where(col(ScormObjective.attempt_id) == attempt_id))
