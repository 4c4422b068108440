"""Invitations that are open: made, and neither taken up nor withdrawn."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.db_folding import holds
from qser_app.domain.people import Actor, Role
from qser_app.domain.people_invitations import (
    INVITATION,
    MOST_AT_ONCE,
    PAGE,
    InvitationLine,
    Invitations,
    InvitationsAsked,
    InvitationState,
    state_of,
)
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import require
from qser_app.models import Department, Person, Ticket


def open_invitations(organisation_id: int) -> Any:
    """The tickets of an organisation's open invitations; of an address there is one."""
    return select(Ticket).where(*_open(organisation_id))


def invitations(db: Session, *, actor: Actor, asked: InvitationsAsked, at: datetime, page: int = 1) -> Invitations:
    """The open invitations by address; ``page`` counts from 1."""
    wanted = _wanted(actor, asked)
    counts = {each: db.exec(select(func.count()).select_from(Ticket).where(*wanted, those)).one() for each, those in _states(at).items()}
    shown = [*wanted, _states(at)[InvitationState(asked.state)]] if asked.state else wanted
    rows = columns(Ticket, Department.name).join(Department, col(Department.id) == col(Ticket.department_id), isouter=True)
    found = db.exec(rows.where(*shown).order_by(col(Ticket.email)).offset((max(1, page) - 1) * PAGE).limit(PAGE)).all()
    total = counts[InvitationState(asked.state)] if asked.state else sum(counts.values())
    told = [(str(each), count) for each, count in counts.items() if count]
    return Invitations([_line(ticket, department or "", at) for ticket, department in found], total, told)


def invitations_that_match(db: Session, *, actor: Actor, asked: InvitationsAsked, at: datetime) -> list[int]:
    """The ids of all that the same filter shows."""
    wanted = _wanted(actor, asked)
    shown = [*wanted, _states(at)[InvitationState(asked.state)]] if asked.state else wanted
    return [each or 0 for each in db.exec(select(Ticket.id).where(*shown).order_by(col(Ticket.email)).limit(MOST_AT_ONCE))]


def _wanted(actor: Actor, asked: InvitationsAsked) -> list[ColumnElement[bool]]:
    require(may_administer(actor, organisation_id=asked.organisation_id))
    return [*_open(asked.organisation_id), *_called(asked.search)]


def _open(organisation_id: int) -> list[ColumnElement[bool]]:
    """Who came in by another way than their invitation's has no need of it any more."""
    here = select(Person.id).where(Person.email == Ticket.email, Person.organisation_id == organisation_id).correlate(Ticket).exists()
    return [col(Ticket.organisation_id) == organisation_id, col(Ticket.purpose) == INVITATION, col(Ticket.used_at).is_(None), ~here]


def _called(search: str) -> list[ColumnElement[bool]]:
    part = search.strip()
    return [holds(part, Ticket.email, Ticket.name)] if part else []


def _states(at: datetime) -> dict[InvitationState, ColumnElement[bool]]:
    sent = col(Ticket.sent_at).is_not(None)
    return {
        InvitationState.UNSENT: col(Ticket.sent_at).is_(None),
        InvitationState.SENT: sent & (col(Ticket.expires_at) > at),
        InvitationState.EXPIRED: sent & (col(Ticket.expires_at) <= at),
    }


def _line(ticket: Ticket, department: str, at: datetime) -> InvitationLine:
    state = state_of(sent_at=ticket.sent_at, expires_at=ticket.expires_at, at=at)
    roles = tuple(Role(role) for role in ticket.roles.split(","))
    return InvitationLine(ticket.id or 0, ticket.email, ticket.name, department, roles, state, ticket.sent_at, ticket.expires_at)
