"""Invitations that wait: sent at last, sent again, or withdrawn."""

import secrets
from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, update

from qser_app.adapters.cookies import hash_of
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, Role
from qser_app.domain.people_invitations import INVITATION
from qser_app.domain.permissions import may_administer, may_grant
from qser_app.domain.refusals import require
from qser_app.models import Ticket
from qser_app.queries.people_invitations import open_invitations
from qser_app.services.operations_audit import record
from qser_app.services.people_tickets import send_ticket


def send_invitations(db: Session, *, actor: Actor, organisation_id: int, tickets: Collection[int], at: datetime) -> int:
    """Send these open invitations, or send them again with a new link; returns how many. What is not (any more) open is left out."""
    found = _theirs(db, actor, organisation_id, tickets)
    for old in found:
        send_ticket(db, actor, _again(old, actor, at), at)
    return len(found)


def withdraw_invitations(db: Session, *, actor: Actor, organisation_id: int, tickets: Collection[int], at: datetime) -> int:
    """Let the links of these open invitations end; returns how many."""
    found = _theirs(db, actor, organisation_id, tickets)
    db.exec(update(Ticket).where(col(Ticket.id).in_([each.id for each in found])).values(used_at=at))
    if found:
        record(db, Event.UNINVITED, actor=actor, organisation_id=organisation_id, number=len(found), at=at)
    return len(found)


def _theirs(db: Session, actor: Actor, organisation_id: int, tickets: Collection[int]) -> list[Ticket]:
    """Those that are open, but for invitations to roles that the actor may not give."""
    require(may_administer(actor, organisation_id=organisation_id))
    found = db.exec(open_invitations(organisation_id).where(col(Ticket.id).in_(list(tickets))).order_by(col(Ticket.id))).all()

    def may(ticket: Ticket) -> bool:
        return all(may_grant(actor, role=Role(role), organisation_id=organisation_id) for role in ticket.roles.split(","))

    return [each for each in found if may(each)]


def _again(old: Ticket, actor: Actor, at: datetime) -> Ticket:
    same = ("organisation_id", "department_id", "email", "roles", "name", "language", "field_of_work")
    kept = {each: getattr(old, each) for each in same}
    return Ticket(
        token_hash=hash_of(secrets.token_urlsafe(32)), purpose=INVITATION, invited_by=actor.person_id, created_at=at, expires_at=at, **kept
    )
