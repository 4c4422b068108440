"""The inbox of a person."""

from sqlmodel import Session, col, func, select

from qser_app.domain.notices import NoticeLine
from qser_app.models import Notice


def inbox(db: Session, *, person_id: int, limit: int = 20) -> list[NoticeLine]:
    """The newest notices, newest first."""
    rows = db.exec(select(Notice).where(Notice.person_id == person_id).order_by(col(Notice.at).desc(), col(Notice.id).desc()).limit(limit))
    return [NoticeLine(row.id or 0, row.code, dict(row.gaps), row.link, row.at, row.read_at is not None) for row in rows]


def unread(db: Session, *, person_id: int) -> int:
    """How many notices wait to be read."""
    return db.exec(select(func.count()).select_from(Notice).where(Notice.person_id == person_id, col(Notice.read_at).is_(None))).one()
