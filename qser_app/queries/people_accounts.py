"""Accounts as the doors see them: credentials, links that work once, and the demo's accounts."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.adapters.cookies import hash_of
from qser_app.domain.people import DEMO_PASSWORD, Language, Role
from qser_app.domain.people_views import Credentials, DemoAccount, Invited
from qser_app.models import Organisation, Person, RoleGrant, Ticket

_MIGHT = list(Role)


def credentials_of(db: Session, *, email: str) -> Credentials | None:
    """The credentials behind an e-mail."""
    return _credentials(db.exec(select(Person).where(Person.email == email)).first())


def credentials_of_person(db: Session, *, person_id: int) -> Credentials | None:
    """The credentials of a person."""
    return _credentials(db.exec(select(Person).where(Person.id == person_id)).first())


def _credentials(person: Person | None) -> Credentials | None:
    if person is None:
        return None
    return Credentials(person.id or 0, person.password_hash, person.suspended_at is not None, person.welcomed_at is not None)


def own_words(db: Session, *, person_id: int) -> tuple[str, ...]:
    """What a person's password must not be: name, e-mail, organisation."""
    row = db.exec(
        select(Person.name, Person.email, Organisation.name)
        .join(Organisation, col(Organisation.id) == Person.organisation_id)
        .where(Person.id == person_id)
    ).one()
    return tuple(row)


def ticket_holder(db: Session, *, token: str, purpose: str, at: datetime) -> Invited | None:
    """Whom a link that still works is for."""
    row = db.exec(
        select(Ticket, Person, Organisation)
        .join(Person, col(Person.id) == col(Ticket.person_id), isouter=True)
        .join(Organisation, col(Organisation.id) == col(Ticket.organisation_id), isouter=True)
        .where(
            Ticket.token_hash == hash_of(token),
            Ticket.purpose == purpose,
            col(Ticket.used_at).is_(None),
            col(Ticket.expires_at) > at,
        )
    ).first()
    if row is None:
        return None
    ticket, person, home = row
    language = (person and person.language) or ticket.language or (home and home.language) or Language.EN
    name, organisation = person.name if person else ticket.name, home.name if home else ""
    return Invited(ticket.email, name, organisation, language, ticket.id or 0, ticket.organisation_id or 0)


def demo_accounts(db: Session) -> list[DemoAccount]:
    """The demo's accounts that stand for the roles, the mightiest first: one each, learners twice."""
    rows = db.exec(
        select(Person.id, Person.email, Person.name, RoleGrant.role)
        .join(RoleGrant, col(RoleGrant.person_id) == col(Person.id))
        .where(col(Person.is_demo).is_(True), col(Person.password_hash).is_not(None), col(Person.suspended_at).is_(None))
        .order_by(col(Person.id))
    ).all()
    mightiest: dict[int, tuple[str, str, Role]] = {}
    for person_id, email, name, word in rows:
        role = Role(word)
        held = mightiest.get(person_id or 0)
        if held is None or _MIGHT.index(role) > _MIGHT.index(held[2]):
            mightiest[person_id or 0] = (email, name, role)
    shown: list[DemoAccount] = []
    for role in reversed(_MIGHT):
        holders = [each for each in mightiest.values() if each[2] is role]
        shown += [DemoAccount(email, name, DEMO_PASSWORD, role.value) for email, name, _ in holders[: 2 if role is Role.LEARNER else 1]]
    return shown


def is_empty(db: Session) -> bool:
    """Whether nobody has an account yet."""
    return db.exec(select(Person.id).limit(1)).first() is None
