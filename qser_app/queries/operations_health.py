"""How the installation is doing, read from what its parts leave behind."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.operations import Machine
from qser_app.domain.operations_audit import Event
from qser_app.domain.operations_health import BACKUP_LASTS, LEAST_FREE, WAITS_TOO_LONG, Check, Clutter, Finding
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import require
from qser_app.domain.reports_exports import Stage
from qser_app.models import AuditEntry, JobLease, ReportExport, ScormPackage
from qser_app.queries.courses_files import unknown_files
from qser_app.queries.outbox import traffic
from qser_app.queries.scorm_unused import unused
from qser_app.settings import DEFAULT_SECRET, Settings

_A_DAY = timedelta(days=1)


def health(db: Session, *, actor: Actor, machine: Machine, given: Settings, at: datetime) -> list[Finding]:
    """Every check, in the order somebody would mend it."""
    require(may_look_after_all(actor))
    seen = traffic(db, at=at)
    led = db.exec(select(JobLease.name).where(col(JobLease.until) > at).limit(1)).first() is not None
    lost = (ReportExport.stage == Stage.FAILED, col(ReportExport.asked_at) > at - _A_DAY)
    failed = db.exec(select(func.count()).select_from(ReportExport).where(*lost)).one()
    kept = (AuditEntry.kind == Event.BACKED_UP, col(AuditEntry.at) > at - BACKUP_LASTS)
    backed_up = db.exec(select(AuditEntry.id).where(*kept).limit(1)).first() is not None
    free = round(100 * machine.free / machine.disk)
    safe = given.mode != "production" or (given.secure and given.secret != DEFAULT_SECRET)
    return [
        Finding(Check.JOBS, led),
        Finding(Check.QUEUE, seen.oldest is None or seen.oldest > at - WAITS_TOO_LONG, seen.waiting),
        Finding(Check.LETTERS, seen.dead == 0, seen.dead),
        Finding(Check.MAIL, bool(given.smtp_url)),
        Finding(Check.EXPORTS, failed == 0, failed),
        Finding(Check.DISK, free >= LEAST_FREE, free),
        Finding(Check.BACKUP, backed_up),
        Finding(Check.SAFETY, safe),
    ]


def clutter(db: Session, *, actor: Actor, idle: list[str], at: datetime) -> Clutter:
    """What could go: packages that nothing uses, and those of the ``idle`` files of lessons of which no row tells."""
    require(may_look_after_all(actor))
    packages = db.exec(columns(func.count()).select_from(ScormPackage).where(*unused(at))).one()[0]
    return Clutter(packages, len(unknown_files(db, names=idle)))
