"""Reports that somebody keeps under a name, and the news that one is there: a link, never what it shows."""

from datetime import datetime

from sqlmodel import Session, col, func, select

from qser_app.domain.notices import News
from qser_app.domain.people import TIME_ZONES, Actor
from qser_app.domain.permissions import may_report
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.reports import reach_of
from qser_app.domain.reports_asked import Asked
from qser_app.domain.reports_rules import MOST_VIEWS, Rhythm, TooManyViews, clean_title, next_due
from qser_app.models import Organisation, Person, ReportView
from qser_app.queries.people import actor_of_person
from qser_app.services.notices import notify


def keep_view(db: Session, *, actor: Actor, name: str, asked: Asked, at: datetime) -> int:
    """Keep a report with its filters; returns its id. Raises NotAllowed, NameTooLong, TooManyViews."""
    require(may_report(actor) and reach_of(actor).shows(asked.report))
    kept = select(func.count()).where(ReportView.person_id == actor.person_id)
    if db.exec(kept).one() >= MOST_VIEWS:
        raise TooManyViews
    params = {name: value for name, value in asked.params.items() if name != "page"}
    row = ReportView(person_id=actor.person_id, name=clean_title(name), report=asked.report, asked=params, rhythm=Rhythm.NEVER, made_at=at)
    db.add(row)
    db.flush()
    return row.id or 0


def forget_view(db: Session, *, actor: Actor, view_id: int) -> None:
    """Keep it no longer. Raises NotFound."""
    db.delete(_own(db, actor, view_id))


def send_word(db: Session, *, actor: Actor, view_id: int, rhythm: Rhythm, at: datetime) -> None:
    """Have it said that it is there: every day, every Monday, every first of the month, or never. Raises NotFound."""
    row = _own(db, actor, view_id)
    row.rhythm, row.due_at = rhythm, next_due(rhythm, at=at, zone=_zone(db, actor.person_id))


def tell_due(db: Session, *, at: datetime, limit: int) -> int:
    """Tell of those that are due; whoever sees no reports any more is told of none, now and later. Returns how many were looked at."""
    due = select(ReportView).where(col(ReportView.due_at) <= at).order_by(col(ReportView.due_at)).limit(limit)
    rows = db.exec(due.with_for_update(skip_locked=True)).all()
    for row in rows:
        actor = actor_of_person(db, person_id=row.person_id)
        if actor is None or not may_report(actor):
            row.rhythm, row.due_at = Rhythm.NEVER, None
            continue
        key = f"report:{row.id}:{row.due_at:%Y%m%d}"
        row.due_at = next_due(row.rhythm, at=at, zone=_zone(db, row.person_id))
        news = News("report-due", key, {"report": row.name}, f"/reports/kept/{row.id}")
        notify(db, person_id=row.person_id, news=news, at=at)
    return len(rows)


def _own(db: Session, actor: Actor, view_id: int) -> ReportView:
    row = db.exec(select(ReportView).where(ReportView.id == view_id, ReportView.person_id == actor.person_id)).first()
    if row is None:
        raise NotFound
    return row


def _zone(db: Session, person_id: int) -> str:
    found = select(Organisation.country, Organisation.time_zone, Person.time_zone)
    found = found.join(Person, col(Person.organisation_id) == col(Organisation.id))
    country, home, own = db.exec(found.where(Person.id == person_id)).one()
    return home or TIME_ZONES.get(country, own)
