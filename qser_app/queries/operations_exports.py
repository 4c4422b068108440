"""The exports that anybody asked for, for whoever looks after the whole installation."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, or_, select

from qser_app.db import columns
from qser_app.domain.operations_exports import EXPORTS_PAGE, ExportSeen, Standing, may_be_tried, standing_of, why_of
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import require
from qser_app.domain.reports_exports import MINE, Stage, percent_of
from qser_app.models import Organisation, Person, ReportExport


def all_exports(
    db: Session, *, actor: Actor, at: datetime, standing: Standing | None = None, page: int = 1
) -> tuple[list[ExportSeen], int]:
    """A page of everybody's exports, the newest first, and how many there are; those that stand so, or (None) all."""
    require(may_look_after_all(actor))
    wanted = _standing(standing, at) if standing else []
    asked: Any = (
        columns(ReportExport, Person.name, Organisation.name)
        .join(Person, col(Person.id) == col(ReportExport.person_id))
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
        .where(*wanted)
        .order_by(col(ReportExport.asked_at).desc(), col(ReportExport.id).desc())
        .offset((max(1, page) - 1) * EXPORTS_PAGE)
        .limit(EXPORTS_PAGE)
    )
    count = select(func.count()).select_from(ReportExport).where(*wanted)
    return [_seen(row, name, home, at) for row, name, home in db.exec(asked)], db.exec(count).one()


def _standing(standing: Standing, at: datetime) -> list[Any]:
    """The condition that `standing_of` is in SQL."""
    made, until = col(ReportExport.stage) == Stage.READY, col(ReportExport.expires_at)
    match standing:
        case Standing.READY:
            return [made, until > at]
        case Standing.EXPIRED:
            return [made, or_(until.is_(None), until <= at)]
        case _:
            return [col(ReportExport.stage) == Stage(standing)]


def _seen(row: ReportExport, name: str, home: str, at: datetime) -> ExportSeen:
    stage, told = Stage(row.stage), row.kind != MINE
    standing = standing_of(stage, row.expires_at, at)
    there = standing is Standing.READY
    return ExportSeen(
        row.id or 0,
        row.kind,
        row.title if told else "",
        row.person_id,
        name,
        home,
        standing,
        percent_of(stage, row.done, row.total) if told else 0,
        row.size if told and there else 0,
        row.asked_at,
        row.expires_at if there else None,
        why_of(row.error) if told and standing is Standing.FAILED else None,
        may_be_tried(stage, row.leased_until, at),
    )
