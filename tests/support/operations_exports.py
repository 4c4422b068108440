"""An export of each standing, of somebody in another organisation than whoever looks after them."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from qser_app.db import do
from qser_app.domain.operations_exports import Standing
from qser_app.domain.people import Actor, Role
from qser_app.domain.reports_exports import Stage
from qser_app.models import ReportExport
from tests.support.people import NOON, a_person, actor_for, an_organisation

LATER = NOON + timedelta(hours=1)
_DAY = timedelta(days=1)
# What sets each apart; asked for one after the other, the last standing last.
_FIELDS = {
    Standing.WAITING: {"stage": Stage.WAITING, "tries": 1, "leased_until": LATER + timedelta(minutes=1)},
    Standing.RUNNING: {"stage": Stage.RUNNING, "tries": 1, "done": 50, "total": 200, "leased_until": LATER + timedelta(minutes=1)},
    Standing.READY: {"stage": Stage.READY, "size": 4096, "expires_at": LATER + _DAY},
    Standing.FAILED: {"stage": Stage.FAILED, "tries": 3, "error": "not-allowed", "ended_at": NOON},
    Standing.CANCELLED: {"stage": Stage.CANCELLED, "ended_at": NOON},
    Standing.EXPIRED: {"stage": Stage.READY, "size": 4096, "expires_at": LATER},
}


@dataclass(frozen=True)
class Exports:
    """``anna`` looks after everything, ``bo`` asked; the numbers of the exports by how they stand at ``LATER``."""

    anna: Actor
    bo: Actor
    ids: dict[Standing, int]


def key_of(standing: Standing) -> str:
    """The name of its file."""
    return f"key-of-an-export-{standing}".ljust(24, "-")


def every_standing(kind: str = "report") -> Exports:
    """All six of one kind."""

    def plant(db: Session) -> Exports:
        anna = actor_for(a_person(db, an_organisation(db), Role.SUPERADMIN, name="Anna"), Role.SUPERADMIN)
        bo = actor_for(a_person(db, an_organisation(db, "far"), Role.ADMIN, name="Bo"), Role.ADMIN)
        return Exports(anna, bo, plant_exports(db, bo.person_id, kind))

    return do(plant)


def plant_exports(db: Session, person_id: int, kind: str = "report") -> dict[Standing, int]:
    """Those of one person, a minute apart."""
    found = {}
    for minutes, (standing, fields) in enumerate(_FIELDS.items()):
        at = NOON + timedelta(minutes=minutes)
        row = ReportExport(person_id=person_id, key=key_of(standing), kind=kind, title="People", asked={}, asked_at=at, **fields)
        db.add(row)
        db.flush()
        found[standing] = row.id or 0
    return found
