"""All organisations with what is going on in them, and the sign-ins that are open."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.operations_organisations import MOST_ORGANISATIONS, SESSIONS_PAGE, OrganisationLine, SessionLine
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import require
from qser_app.models import Organisation, Person, WebSession


def organisations(db: Session, *, actor: Actor) -> list[OrganisationLine]:
    """Every organisation by name, in one statement."""
    require(may_look_after_all(actor))
    theirs = col(Person.organisation_id) == col(Organisation.id)
    people = select(func.count(col(Person.id))).where(theirs, col(Person.erased_at).is_(None)).scalar_subquery()
    seen = select(func.max(WebSession.seen_at)).join(Person, col(Person.id) == WebSession.person_id).where(theirs).scalar_subquery()
    rows = db.exec(columns(Organisation, people, seen).order_by(col(Organisation.name), col(Organisation.id)).limit(MOST_ORGANISATIONS))
    return [_line(row, count, last, actor) for row, count, last in rows.all()]


def signed_in_now(db: Session, *, actor: Actor, at: datetime, organisation_id: int = 0, page: int = 1) -> tuple[list[SessionLine], int]:
    """A page of the open sign-ins, who was here last first, and how many there are; of one organisation, or (0) of all."""
    require(may_look_after_all(actor))
    wanted = [col(WebSession.ended_at).is_(None), col(WebSession.expires_at) > at, col(Person.suspended_at).is_(None)]
    wanted += [col(Person.organisation_id) == organisation_id] if organisation_id else []
    count = select(func.count()).select_from(WebSession).join(Person, col(Person.id) == WebSession.person_id)
    asked: Any = (
        columns(WebSession, Person.name, Organisation.name)
        .join(Person, col(Person.id) == col(WebSession.person_id))
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
        .where(*wanted)
        .order_by(col(WebSession.seen_at).desc(), col(WebSession.id).desc())
        .offset((max(1, page) - 1) * SESSIONS_PAGE)
        .limit(SESSIONS_PAGE)
    )
    return [_session(row, name, home, actor) for row, name, home in db.exec(asked)], db.exec(count.where(*wanted)).one()


def _line(row: Organisation, people: int, last: datetime | None, actor: Actor) -> OrganisationLine:
    own = row.id == actor.organisation_id
    return OrganisationLine(row.id or 0, row.name, row.country, Language(row.language), people, last, row.suspended_at, row.created_at, own)


def _session(row: WebSession, name: str, home: str, actor: Actor) -> SessionLine:
    here = row.id == actor.session_id
    return SessionLine(row.id or 0, row.person_id, name, home, row.browser, row.provider, row.created_at, row.seen_at, here)
