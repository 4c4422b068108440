"""The reports that somebody keeps."""

from sqlmodel import Session, col, select

from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports_asked import asked_of
from qser_app.domain.reports_rules import KeptView, Rhythm
from qser_app.models import ReportView


def my_views(db: Session, *, actor: Actor) -> list[KeptView]:
    """One's own kept reports, by name."""
    rows = db.exec(select(ReportView).where(ReportView.person_id == actor.person_id).order_by(col(ReportView.name), col(ReportView.id)))
    return [_view(row) for row in rows]


def kept_address(db: Session, *, actor: Actor, view_id: int) -> str:
    """Where a kept report of one's own is. Raises NotFound."""
    row = db.exec(select(ReportView).where(ReportView.id == view_id, ReportView.person_id == actor.person_id)).first()
    if row is None:
        raise NotFound
    return _view(row).address


def _view(row: ReportView) -> KeptView:
    return KeptView(row.id or 0, row.name, row.report, asked_of(row.report, row.asked).address, Rhythm(row.rhythm), row.due_at)
