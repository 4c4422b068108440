"""Coming in by another house: who is known by it, who is taken in, what is linked with whom. Never by e-mail alone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select

from qser_app.adapters.cookies import hash_of
from qser_app.adapters.oidc import KNOWN
from qser_app.db import insert
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, Language, Newcomer, Suspended
from qser_app.domain.people_providers import (
    EntryRules,
    IdentityTaken,
    LastWayIn,
    LinkFirst,
    LogoutToken,
    ProviderClosed,
    ProviderRefused,
    Vouched,
    home_of,
    language_of,
    name_of,
)
from qser_app.domain.refusals import NotFound
from qser_app.models import Identity, LogoutSeen, Organisation, Passkey, Person
from qser_app.queries.people_providers import entry_rules, rules_for_newcomers
from qser_app.services.notices import notify, send_mail
from qser_app.services.operations_audit import record
from qser_app.services.people import admit, department_here, fill_department
from qser_app.services.people_sessions import end_sessions_by, require_fresh
from qser_app.services.people_tickets import spend_invitation

_REMEMBERED = timedelta(hours=1)  # longer than a logout token may be old


@dataclass(frozen=True, slots=True)
class Came:
    """Who came in by a provider; ``welcomed``: whether they have been through the first questions."""

    person_id: int
    welcomed: bool


def come_in(db: Session, *, vouched: Vouched, at: datetime) -> Came:
    """Who somebody is here whom a provider vouches for; where an organisation takes in newcomers, an account made now.

    Raises Suspended, ProviderClosed, and what `home_of` raises; LinkFirst where the address belongs to an account already.
    """
    known = _identity(db, vouched)
    if known is None:
        return Came(_take_in(db, vouched, at), welcomed=False)
    person = db.get(Person, known.person_id, populate_existing=True)
    if person is None or person.suspended_at is not None:
        raise Suspended
    rules = _open_to(db, person.organisation_id, vouched.provider)
    # Where an administrator has put somebody, they stay.
    if person.department_id is None and (department := rules.department_of(vouched)):
        fill_department(db, person_id=known.person_id, department_id=department, at=at)
    return Came(known.person_id, person.welcomed_at is not None)


def accept_with(db: Session, *, ticket_id: int, vouched: Vouched, at: datetime) -> Came:
    """Make the account somebody was invited to, for whom the provider vouches; the link is spent. Raises IdentityTaken, ProviderClosed."""
    if _identity(db, vouched) is not None:
        raise IdentityTaken
    invited = spend_invitation(db, ticket_id=ticket_id, at=at)
    rules = _open_to(db, invited.organisation_id, vouched.provider)
    newcomer = Newcomer(
        invited.organisation_id,
        invited.email,
        name_of(vouched) or invited.name or invited.email.partition("@")[0],
        language_of(vouched, invited.language),
        invited.roles,
        invited.department_id or department_here(db, rules.department_of(vouched), invited.organisation_id),
        field_of_work=invited.field_of_work,
    )
    person_id = admit(db, newcomer=newcomer, at=at)
    _join(db, person_id, vouched, at)
    record(db, Event.JOINED, actor=None, subject_id=person_id, title=vouched.provider, at=at)
    return Came(person_id, welcomed=False)


def link(db: Session, *, actor: Actor, vouched: Vouched, at: datetime) -> None:
    """Let the actor sign in by this provider from now on; they have shown both. Raises IdentityTaken, ProviderClosed."""
    known = _identity(db, vouched)
    if known is not None and known.person_id == actor.person_id:
        return
    person = db.get(Person, actor.person_id)
    if known is not None or person is None:
        raise IdentityTaken
    _open_to(db, person.organisation_id, vouched.provider)
    _join(db, actor.person_id, vouched, at)
    send_mail(db, to=person.email, template="way-added", language=person.language, gaps=_gaps(person, vouched.provider), at=at)
    notify(db, person_id=actor.person_id, news=News("way-added", f"way:{at.isoformat()}", {}, "/account"), at=at)
    record(db, Event.LINKED, actor=actor, subject_id=actor.person_id, title=vouched.provider, at=at)


def unlink(db: Session, *, actor: Actor, identity_id: int, at: datetime) -> None:
    """Let the actor no longer sign in by a provider; its other sign-ins end. Raises ProveAgain, NotFound, LastWayIn."""
    require_fresh(db, actor=actor, at=at)
    row = db.get(Identity, identity_id)
    person = db.get(Person, actor.person_id)
    if row is None or person is None or row.person_id != actor.person_id:
        raise NotFound
    if not other_ways(db, person_id=actor.person_id, leaving=identity_id):
        raise LastWayIn
    db.delete(row)
    db.flush()
    provider = provider_of(row.issuer)
    if provider:
        end_sessions_by(db, provider=provider, person_id=actor.person_id, at=at, spare=actor.session_id)
    send_mail(db, to=person.email, template="way-removed", language=person.language, gaps=_gaps(person, provider), at=at)
    notify(db, person_id=actor.person_id, news=News("way-removed", f"way:{at.isoformat()}", {}, "/account"), at=at)
    record(db, Event.UNLINKED, actor=actor, subject_id=actor.person_id, title=provider or row.issuer, at=at)


def end_there(db: Session, *, provider: str, token: LogoutToken, at: datetime) -> int:
    """End what a provider says has ended there; returns how many sign-ins that were. Raises ProviderRefused for a token heard before."""
    db.exec(delete(LogoutSeen).where(col(LogoutSeen.forgotten_at) < at))
    seen = {"token_hash": hash_of(f"{token.issuer} {token.jti}"), "forgotten_at": at + _REMEMBERED}
    fresh = db.exec(insert(db, LogoutSeen).values(**seen).on_conflict_do_nothing().returning(col(LogoutSeen.id))).first()
    if fresh is None:
        raise ProviderRefused
    person_id = 0
    if token.subject:
        found = db.exec(select(Identity.person_id).where(Identity.issuer == token.issuer, Identity.subject == token.subject)).first()
        if found is None:
            return 0
        person_id = found
    return end_sessions_by(db, provider=provider, person_id=person_id, sid=token.sid, at=at)


def end_there_by_sid(db: Session, *, provider: str, sid: str, at: datetime) -> int:
    """End the sign-in that belongs to one session of the provider's, whose number nobody else knows."""
    return end_sessions_by(db, provider=provider, sid=sid, at=at)


def provider_of(issuer: str) -> str:
    """The name of the provider behind an issuer; empty when it is no longer among the settings."""
    return next((name for name, each in KNOWN.items() if each.provider.issuer == issuer.removesuffix("/")), "")


def other_ways(db: Session, *, person_id: int, leaving: int = 0) -> bool:
    """Whether somebody could still sign in without the identity ``leaving``: by a password, a passkey, or a provider they may use."""
    person = db.get(Person, person_id)
    if person is None:
        return False
    if person.password_hash or db.exec(select(Passkey.id).where(Passkey.person_id == person_id)).first() is not None:
        return True
    rules = entry_rules(db, organisation_id=person.organisation_id)
    others = db.exec(select(Identity.issuer).where(Identity.person_id == person_id, Identity.id != leaving)).all()
    return any(provider and rules.admits(provider) for provider in map(provider_of, others))


def _identity(db: Session, vouched: Vouched) -> Identity | None:
    return db.exec(select(Identity).where(Identity.issuer == vouched.issuer, Identity.subject == vouched.subject)).first()


def _take_in(db: Session, vouched: Vouched, at: datetime) -> int:
    rules = home_of(rules_for_newcomers(db), vouched)
    home = db.get(Organisation, rules.organisation_id)
    if home is None:
        raise NotFound
    if db.exec(select(Person.id).where(Person.email == vouched.email.strip().lower())).first() is not None:
        raise LinkFirst
    language, department = language_of(vouched, Language(home.language)), rules.department_of(vouched)
    here = department_here(db, department, rules.organisation_id)
    newcomer = Newcomer(rules.organisation_id, vouched.email, name_of(vouched), language, department_id=here)
    person_id = admit(db, newcomer=newcomer, at=at)
    _join(db, person_id, vouched, at)
    record(db, Event.JOINED, actor=None, subject_id=person_id, title=vouched.provider, at=at)
    return person_id


def _join(db: Session, person_id: int, vouched: Vouched, at: datetime) -> None:
    row = {"person_id": person_id, "issuer": vouched.issuer, "subject": vouched.subject, "linked_at": at}
    joined = db.exec(insert(db, Identity).values(**row).on_conflict_do_nothing().returning(col(Identity.id))).first()
    if joined is None:  # in another tab, the same moment
        raise IdentityTaken


def _open_to(db: Session, organisation_id: int, provider: str) -> EntryRules:
    rules = entry_rules(db, organisation_id=organisation_id)
    if not rules.admits(provider):
        raise ProviderClosed
    return rules


def _gaps(person: Person, provider: str) -> dict[str, str | int]:
    known = KNOWN.get(provider)
    house = known.provider.called(person.language, otherwise=provider) if known else provider
    return {"name": person.name, "way": "provider", "house": house, "path": "/account"}
