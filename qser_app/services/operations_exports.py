"""What whoever looks after the installation does with anybody's exports: let go of one before its time, and have one tried again."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, select

from qser_app.adapters import reports_files
from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.operations_audit import Event
from qser_app.domain.operations_exports import Standing, may_be_tried, standing_of
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.reports_exports import Stage
from qser_app.models import ReportExport
from qser_app.services.operations_audit import record


def delete_export(db: Session, *, actor: Actor, export_id: int, at: datetime) -> None:
    """Let go of a finished export now: its file is gone and its link dead, as when its time is over. Raises NotFound."""
    row = _held(db, actor, export_id)
    if standing_of(Stage(row.stage), row.expires_at, at) is not Standing.READY:
        raise NotFound
    row.size, row.expires_at = 0, at
    after_commit(db, partial(reports_files.remove, [row.key]))
    _told(db, row, Event.EXPORT_DELETED, actor, at)


def retry_export(db: Session, *, actor: Actor, export_id: int, at: datetime) -> None:
    """Have an export that failed, or waits after a failure, made as if it had just been asked for. Raises NotFound."""
    row = _held(db, actor, export_id)
    if not may_be_tried(Stage(row.stage), row.leased_until, at):
        raise NotFound
    row.stage, row.tries, row.done, row.error, row.holder = Stage.WAITING, 0, 0, "", ""
    row.leased_until = row.ended_at = None
    after_commit(db, partial(hub.whisper, topics.EXPORTS))
    _told(db, row, Event.EXPORT_RETRIED, actor, at)


def _held(db: Session, actor: Actor, export_id: int) -> ReportExport:
    require(may_look_after_all(actor))
    row = db.exec(select(ReportExport).where(ReportExport.id == export_id).with_for_update()).first()
    if row is None:
        raise NotFound
    return row


def _told(db: Session, row: ReportExport, event: Event, actor: Actor, at: datetime) -> None:
    """Whoever asked for it sees at once how it stands now, and the audit log says who did it."""
    db.flush()
    record(db, event, actor=actor, subject_id=row.person_id, at=at)
    after_commit(db, partial(hub.whisper, topics.of_exports(row.person_id)))
