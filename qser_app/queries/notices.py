"""The inbox of a person."""

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, func, select

from qser_app.domain.notices import NoticeLine, Place
from qser_app.domain.notices_kinds import NoticeKind, Way
from qser_app.domain.people import Actor
from qser_app.models import Notice

UNREAD = "unread"


def shown_to(person_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """What stands in the person's inbox."""
    return col(Notice.person_id) == person_id, col(Notice.way) != Way.NONE


def inbox(db: Session, *, actor: Actor, wanted: str = "", after: Place | None = None, limit: int = 20) -> list[NoticeLine]:
    """The newest notices, newest first: of one kind, or those that are ``unread``; those after a place."""
    rows = select(Notice).where(*shown_to(actor.person_id))
    if wanted == UNREAD:
        rows = rows.where(col(Notice.read_at).is_(None))
    elif wanted:
        rows = rows.where(Notice.kind == NoticeKind(wanted).value)
    if after is not None:
        same_moment = and_(col(Notice.at) == after.at, col(Notice.id) < after.id)
        rows = rows.where(or_(col(Notice.at) < after.at, same_moment))
    found = db.exec(rows.order_by(col(Notice.at).desc(), col(Notice.id).desc()).limit(limit))
    return [NoticeLine(row.id or 0, row.kind, row.code, dict(row.gaps), row.link, row.at, row.read_at is not None) for row in found]


def kinds_in_inbox(db: Session, *, actor: Actor) -> list[NoticeKind]:
    """The kinds of which there is a notice, in the order of the registry."""
    there = set(db.exec(select(Notice.kind).where(*shown_to(actor.person_id)).distinct()))
    return [kind for kind in NoticeKind if kind in there]


def unread(db: Session, *, person_id: int) -> int:
    """How many notices wait to be read."""
    return db.exec(select(func.count()).select_from(Notice).where(*shown_to(person_id), col(Notice.read_at).is_(None))).one()
