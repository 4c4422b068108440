"""The workbooks that somebody asked for."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports_exports import ExportLine, Finished, Stage, ending_of
from qser_app.models import ReportExport

_MOST = 20
_OPEN = (Stage.WAITING, Stage.RUNNING)


def my_exports(db: Session, *, actor: Actor, at: datetime) -> list[ExportLine]:
    """One's own workbooks, the newest first; of those whose time is over only that there was one."""
    rows = db.exec(
        select(ReportExport)
        .where(ReportExport.person_id == actor.person_id)
        .order_by(col(ReportExport.asked_at).desc(), col(ReportExport.id).desc())
        .limit(_MOST)
    )
    return [_line(row, at) for row in rows]


def finished_export(db: Session, *, actor: Actor, key: str, at: datetime) -> Finished:
    """A finished workbook of one's own whose time is not over. Raises NotFound alike for what is unknown, foreign, unfinished or over."""
    row = db.exec(select(ReportExport).where(ReportExport.key == key, ReportExport.person_id == actor.person_id)).first()
    if row is None or row.stage != Stage.READY or row.expires_at is None or row.expires_at <= at:
        raise NotFound
    return Finished(row.key, f"{row.kind}-{row.asked_at:%Y-%m-%d}.{ending_of(row.kind)}")


def exports_wait(db: Session, *, at: datetime) -> bool:
    """Whether a workbook waits to be made now."""
    free = col(ReportExport.leased_until).is_(None) | (col(ReportExport.leased_until) <= at)
    return db.exec(select(ReportExport.id).where(col(ReportExport.stage).in_(_OPEN), free).limit(1)).first() is not None


def _line(row: ReportExport, at: datetime) -> ExportLine:
    is_there = row.expires_at is not None and row.expires_at > at
    size = row.size if is_there else 0
    return ExportLine(
        row.key,
        row.kind,
        row.title,
        Stage(row.stage),
        row.done,
        row.total,
        size,
        row.asked_at,
        row.expires_at if is_there else None,
        row.error,
    )
