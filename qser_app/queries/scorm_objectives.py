"""What a person has reached in objectives that packages share."""

import hashlib
from collections.abc import Sequence

from sqlmodel import Session, col, select

from qser_app.domain.scorm_objectives import State
from qser_app.models import ScormObjective


def objectives_reached(db: Session, *, person_id: int, names: Sequence[str]) -> dict[str, State]:
    """The states of these objectives that are known of the person."""
    if not names:
        return {}
    wanted = [name_hash(name) for name in names]
    rows = select(ScormObjective).where(ScormObjective.person_id == person_id, col(ScormObjective.name_hash).in_(wanted))
    return {row.name: row.state for row in db.exec(rows)}


def name_hash(name: str) -> str:
    """An objective's name as it is found by: names may be longer than an index takes."""
    return hashlib.sha256(name.encode()).hexdigest()
