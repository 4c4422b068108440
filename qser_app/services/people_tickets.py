"""Links that work once: invitations, and new passwords for those who forgot theirs."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select, update

from qser_app.adapters.cookies import hash_of
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import (
    Actor,
    EmailTaken,
    FieldOfWork,
    Invitation,
    Language,
    Newcomer,
    OrganisationSuspended,
    Role,
    TicketSpent,
    folded_email,
)
from qser_app.domain.people_invitations import DAYS, INVITATION, KEPT
from qser_app.domain.people_organisation import offered
from qser_app.domain.permissions import may_grant
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Department, Organisation, Person, Ticket
from qser_app.services.notices import notify, send_mail
from qser_app.services.operations_audit import record
from qser_app.services.people import admit
from qser_app.services.people_sessions import end_sessions, is_shut

NEW_PASSWORD = "new-password"  # noqa: S105 -- a purpose
NEW_PASSWORD_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an invitation offered to whom."""

    organisation_id: int
    email: str
    roles: tuple[Role, ...]
    department_id: int | None
    language: Language
    name: str = ""
    field_of_work: FieldOfWork | None = None


def invite(db: Session, *, actor: Actor, invitation: Invitation, at: datetime, send: bool = True) -> None:
    """Send somebody a link with which they make their own account; an earlier link to the same address ends.

    Without ``send`` the invitation waits until somebody sends it. Raises EmailTaken for people of the same organisation (for a
    superadmin, of any): that an address has an account elsewhere is told to its owner alone, by mail.
    """
    require(bool(invitation.roles))
    for role in invitation.roles:
        require(may_grant(actor, role=role, organisation_id=invitation.organisation_id))
    address = folded_email(invitation.email)
    _check_place(db, invitation)
    home = db.exec(select(Person.organisation_id).where(Person.email == address)).first()
    if home is not None and (home == invitation.organisation_id or actor.is_superadmin):
        raise EmailTaken
    ticket = Ticket(
        token_hash="",
        purpose=INVITATION,
        organisation_id=invitation.organisation_id,
        department_id=invitation.department_id,
        email=address,
        roles=",".join(dict.fromkeys(invitation.roles)),
        name=invitation.name,
        language=invitation.language,
        field_of_work=invitation.field_of_work,
        invited_by=actor.person_id,
        created_at=at,
        expires_at=at + KEPT,
    )
    if send:
        send_ticket(db, actor, ticket, at)
    else:
        issue(db, ticket)  # nobody learns its secret: sending makes another


def send_ticket(db: Session, actor: Actor, ticket: Ticket, at: datetime) -> None:
    """Issue the ticket and mail its link; whoever has an account elsewhere is told so instead, and nobody else is."""
    ticket.sent_at, ticket.expires_at = at, at + timedelta(days=DAYS)
    home = db.get(Organisation, ticket.organisation_id or 0)
    if home is None:
        raise NotFound
    path = f"/invitation/{issue(db, ticket)}"
    language = _reads(ticket, home)
    gaps: dict[str, str | int] = {"name": ticket.name or ticket.email.partition("@")[0], "organisation": home.name}
    if db.exec(select(Person.id).where(Person.email == ticket.email)).first() is None:
        gaps |= {"days": DAYS, "path": path}
        send_mail(db, to=ticket.email, template=INVITATION, language=language, gaps=gaps, at=at)
    else:
        gaps |= {"path": "/sign-in"}
        send_mail(db, to=ticket.email, template="invitation-elsewhere", language=language, gaps=gaps, at=at)
    record(db, Event.INVITED, actor=actor, organisation_id=home.id, role=ticket.roles.partition(",")[0], at=at)


def accept_invitation(db: Session, *, token: str, name: str, language: Language, password_hash: str, at: datetime) -> int:
    """Make the account somebody was invited to; returns the person's id. The link is spent."""
    ticket = _spend(db, _named(token), INVITATION, at)
    if is_shut(db, organisation_id=ticket.organisation_id or 0):
        raise OrganisationSuspended
    newcomer = Newcomer(
        organisation_id=ticket.organisation_id or 0,
        department_id=ticket.department_id,
        email=ticket.email,
        name=name,
        language=language,
        roles=tuple(Role(role) for role in ticket.roles.split(",")),
        password_hash=password_hash,
        field_of_work=ticket.field_of_work,
    )
    person_id = admit(db, newcomer=newcomer, at=at)
    record(db, Event.JOINED, actor=None, subject_id=person_id, at=at)
    return person_id


def spend_invitation(db: Session, *, ticket_id: int, at: datetime) -> Accepted:
    """Use up an invitation whose link was opened before; returns what was offered. Raises TicketSpent."""
    ticket = _spend(db, col(Ticket.id) == ticket_id, INVITATION, at)
    home = db.get(Organisation, ticket.organisation_id or 0)
    if home is None:
        raise TicketSpent
    roles = tuple(Role(role) for role in ticket.roles.split(","))
    return Accepted(home.id or 0, ticket.email, roles, ticket.department_id, _reads(ticket, home), ticket.name, ticket.field_of_work)


def ask_new_password(db: Session, *, email: str, at: datetime) -> None:
    """Send a link for a new password, if there is such a person; who asks learns nothing either way."""
    person = db.exec(select(Person).where(Person.email == email, col(Person.suspended_at).is_(None))).first()
    if person is None:
        return
    ticket = Ticket(
        token_hash="",
        purpose=NEW_PASSWORD,
        person_id=person.id,
        email=person.email,
        created_at=at,
        sent_at=at,
        expires_at=at + timedelta(minutes=NEW_PASSWORD_MINUTES),
    )
    gaps = {"name": person.name, "minutes": NEW_PASSWORD_MINUTES, "path": f"/new-password/{issue(db, ticket)}"}
    send_mail(db, to=person.email, template=NEW_PASSWORD, language=person.language, gaps=gaps, at=at)


def set_new_password(db: Session, *, token: str, password_hash: str, at: datetime) -> int:
    """Set the password the link was for; every session ends. Returns the person's id."""
    ticket = _spend(db, _named(token), NEW_PASSWORD, at)
    person = db.get(Person, ticket.person_id or 0, populate_existing=True)
    if person is None or person.suspended_at is not None:
        raise TicketSpent
    _replace(db, person, password_hash, at)
    end_sessions(db, person_id=person.id or 0, at=at)
    record(db, Event.PASSWORD_RESET, actor=None, subject_id=person.id, at=at)
    return person.id or 0


def change_password(db: Session, *, actor: Actor, password_hash: str, at: datetime) -> None:
    """Replace the actor's own password, which they proved to know; their other sessions end."""
    person = db.get(Person, actor.person_id, populate_existing=True)
    if person is None:
        raise NotFound
    _replace(db, person, password_hash, at)
    end_sessions(db, person_id=actor.person_id, at=at, spare=actor.session_id)
    record(db, Event.PASSWORD_CHANGED, actor=actor, subject_id=actor.person_id, at=at)


def _replace(db: Session, person: Person, password_hash: str, at: datetime) -> None:
    person.password_hash = password_hash
    # A link asked for with the old password must not undo the new one.
    db.exec(update(Ticket).where(col(Ticket.person_id) == person.id, col(Ticket.used_at).is_(None)).values(used_at=at))
    db.flush()
    gaps: dict[str, str | int] = {"name": person.name, "path": "/forgot"}
    send_mail(db, to=person.email, template="password-changed", language=person.language, gaps=gaps, at=at)
    notify(db, person_id=person.id or 0, news=News("password-changed", f"password:{at.isoformat()}", {}, "/account"), at=at)


def issue(db: Session, ticket: Ticket) -> str:
    """Remember the ticket in place of any earlier one to the same address; returns its secret."""
    same = {"email": ticket.email, "purpose": ticket.purpose, "organisation_id": ticket.organisation_id, "used_at": None}
    db.exec(update(Ticket).filter_by(**same).values(used_at=ticket.created_at))
    token = secrets.token_urlsafe(32)
    ticket.token_hash = hash_of(token)
    db.add(ticket)
    db.flush()
    return token


def _reads(ticket: Ticket, home: Organisation) -> Language:
    """The language an invitation names, as long as the organisation offers it; else its main one."""
    return Language(ticket.language if ticket.language in offered(home.languages) else home.language)


def _named(token: str) -> ColumnElement[bool]:
    return col(Ticket.token_hash) == hash_of(token)


def _spend(db: Session, named: ColumnElement[bool], purpose: str, at: datetime) -> Ticket:
    """The ticket behind a secret, used up in the same statement: of two at once, one gets it."""
    fresh = (
        named,
        col(Ticket.purpose) == purpose,
        col(Ticket.used_at).is_(None),
        col(Ticket.expires_at) > at,
    )
    used = db.exec(update(Ticket).where(*fresh).values(used_at=at).returning(col(Ticket.id))).first()
    if used is None:
        raise TicketSpent
    ticket = db.get(Ticket, used[0], populate_existing=True)
    if ticket is None:
        raise TicketSpent
    return ticket


def _check_place(db: Session, invitation: Invitation) -> None:
    if db.get(Organisation, invitation.organisation_id) is None:
        raise NotFound
    if invitation.department_id is not None:
        department = db.get(Department, invitation.department_id)
        if department is None or department.organisation_id != invitation.organisation_id:
            raise NotFound
