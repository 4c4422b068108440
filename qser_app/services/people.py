"""People and what they may do: accounts made, suspended and given back, roles granted and taken."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select, update

from qser_app.adapters import passwords
from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, EmailTaken, Language, Newcomer, NotOneself, Role, clean_name, folded_email, time_zone_of
from qser_app.domain.people_departments import up_from
from qser_app.domain.people_organisation import offered
from qser_app.domain.people_passwords import accepted
from qser_app.domain.permissions import may_administer, may_grant, may_manage_person
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Department, Organisation, Person, RoleGrant, WebSession
from qser_app.services.learning_enrolment import enrol_newcomer
from qser_app.services.operations_audit import record
from qser_app.services.people_keepers import require_another
from qser_app.services.people_viewing import end_views_with
from qser_app.services.rewards import change_visibility, open_standing

TERMINAL = "terminal"  # where somebody works who is at the machine itself


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What `qser user create` was told; ``organisation`` is a short name, made when it is new."""

    email: str
    name: str
    organisation: str
    role: Role
    language: Language
    password: str


def create_person(db: Session, *, actor: Actor, newcomer: Newcomer, at: datetime) -> int:
    """Make an account for somebody; returns the person's id."""
    for role in newcomer.roles:
        require(may_grant(actor, role=role, organisation_id=newcomer.organisation_id))
    person_id = admit(db, newcomer=newcomer, at=at)
    record(db, Event.JOINED, actor=actor, subject_id=person_id, at=at)
    return person_id


def create_person_from_terminal(db: Session, *, wanted: NewPerson, at: datetime) -> int:
    """Make an account at the machine itself, where every right is already held."""
    organisation = db.exec(select(Organisation).where(Organisation.slug == wanted.organisation)).first()
    if organisation is None:
        name = clean_name(wanted.organisation)
        organisation = Organisation(
            slug=name.lower().replace(" ", "-")[:60], name=name, country="", language=wanted.language, created_at=at
        )
        db.add(organisation)
        db.flush()
    password = accepted(wanted.password, common=passwords.common(), own=(wanted.email, wanted.name, organisation.name))
    newcomer = Newcomer(
        organisation.id or 0, wanted.email, wanted.name, wanted.language, (wanted.role,), password_hash=passwords.hash_now(password)
    )
    person_id = admit(db, newcomer=newcomer, at=at)
    record(db, Event.JOINED, actor=None, subject_id=person_id, role=wanted.role, origin=TERMINAL, at=at)
    return person_id


def admit(db: Session, *, newcomer: Newcomer, at: datetime) -> int:
    """Take somebody in; the right to do so was proved by the caller (an invitation, the terminal, the seeds)."""
    email, name = folded_email(newcomer.email), clean_name(newcomer.name)
    if db.exec(select(Person.id).where(Person.email == email)).first() is not None:
        raise EmailTaken
    home = db.get(Organisation, newcomer.organisation_id)
    if home is None:
        raise NotFound
    _department_of(db, newcomer.department_id, newcomer.organisation_id)
    country = newcomer.country or home.country
    person = Person(
        organisation_id=newcomer.organisation_id,
        department_id=newcomer.department_id,
        email=email,
        name=name,
        password_hash=newcomer.password_hash,
        language=newcomer.language if newcomer.language in offered(home.languages) else home.language,
        country=country,
        time_zone=newcomer.time_zone or home.time_zone or time_zone_of(country),
        field_of_work=newcomer.field_of_work,
        minutes_a_day=newcomer.minutes_a_day,
        privacy=newcomer.privacy,
        is_demo=newcomer.is_demo,
        created_at=at,
    )
    db.add(person)
    db.flush()
    for role in dict.fromkeys(newcomer.roles):
        db.add(RoleGrant(person_id=person.id or 0, role=role, organisation_id=_where(role, newcomer.organisation_id)))
    db.flush()
    open_standing(db, person_id=person.id or 0, at=at)
    _joins(db, person, at)
    return person.id or 0


def suspend(db: Session, *, actor: Actor, person_id: int, at: datetime) -> None:
    """Close an account for the time being: every sign-in of it ends at once, open pages included.

    Raises LastAdministrator and LastSuperadministrator for whoever nobody else could stand in for.
    """
    person = managed(db, actor, person_id)
    require_another(db, person=person)
    person.suspended_at = person.suspended_at or at
    db.exec(update(WebSession).where(col(WebSession.person_id) == person_id, col(WebSession.ended_at).is_(None)).values(ended_at=at))
    db.flush()
    change_visibility(db, person_id=person_id, at=at)
    end_views_with(db, people=[person_id], at=at)
    record(db, Event.SUSPENDED, actor=actor, subject_id=person_id, at=at)
    _whisper(db, person_id)


def unsuspend(db: Session, *, actor: Actor, person_id: int, at: datetime) -> None:
    """Open a suspended account again; nothing of it was lost."""
    person = managed(db, actor, person_id)
    person.suspended_at = None
    db.flush()
    change_visibility(db, person_id=person_id, at=at)
    record(db, Event.UNSUSPENDED, actor=actor, subject_id=person_id, at=at)


def grant_role(db: Session, *, actor: Actor, person_id: int, role: Role, at: datetime) -> None:
    """Let somebody be ``role`` in their organisation; harmless when they are."""
    person = managed(db, actor, person_id)
    require(may_grant(actor, role=role, organisation_id=person.organisation_id))
    if _grant(db, person, role) is None:
        db.add(RoleGrant(person_id=person_id, role=role, organisation_id=_where(role, person.organisation_id)))
        end_views_with(db, people=[person_id], at=at)
        record(db, Event.ROLE_GIVEN, actor=actor, subject_id=person_id, role=role, at=at)
    _whisper(db, person_id)


def revoke_role(db: Session, *, actor: Actor, person_id: int, role: Role, at: datetime) -> None:
    """Take a role of the whole organisation back; it acts on open pages with their next event.

    Raises LastAdministrator and LastSuperadministrator where nobody else holds it.
    """
    person = managed(db, actor, person_id)
    require(may_grant(actor, role=role, organisation_id=person.organisation_id))
    if (grant := _grant(db, person, role)) is not None:
        require_another(db, person=person, roles=[role])
        db.delete(grant)
        end_views_with(db, people=[person_id], at=at)
        record(db, Event.ROLE_TAKEN, actor=actor, subject_id=person_id, role=role, at=at)
    _whisper(db, person_id)


def change_department(db: Session, *, actor: Actor, person_id: int, department_id: int | None, at: datetime) -> None:
    """Move somebody to another department of their organisation, or to none."""
    person = managed(db, actor, person_id, oneself=True)
    _department_of(db, department_id, person.organisation_id)
    place(db, person=person, department_id=department_id, at=at)
    record(db, Event.MOVED, actor=actor, subject_id=person_id, at=at)


def place(db: Session, *, person: Person, department_id: int | None, at: datetime) -> None:
    """Let somebody belong to a department of theirs, or to none; the right to do so was proved by the caller."""
    person.department_id = department_id
    db.flush()
    _joins(db, person, at)
    change_visibility(db, person_id=person.id or 0, at=at)
    end_views_with(db, people=[person.id or 0], at=at)
    _whisper(db, person.id or 0)


def fill_department(db: Session, *, person_id: int, department_id: int, at: datetime) -> None:
    """Put somebody who has none into a department of their organisation; one that is not there (any more) changes nothing."""
    person = db.get(Person, person_id)
    if person is None or person.department_id is not None or department_here(db, department_id, person.organisation_id) is None:
        return
    place(db, person=person, department_id=department_id, at=at)


def department_here(db: Session, department_id: int | None, organisation_id: int) -> int | None:
    """The department, if there is such a one in the organisation."""
    found = db.get(Department, department_id) if department_id else None
    return department_id if found is not None and found.organisation_id == organisation_id else None


def managed(db: Session, actor: Actor, person_id: int, *, oneself: bool = False) -> Person:
    """The person, if the actor may change their account; strangers' people, and those who were erased, do not exist for the actor."""
    person = db.get(Person, person_id, populate_existing=True)
    if person is None or person.erased_at is not None or not may_administer(actor, organisation_id=person.organisation_id):
        raise NotFound
    superadmin = _grant(db, person, Role.SUPERADMIN) is not None
    require(may_manage_person(actor, organisation_id=person.organisation_id, superadmin=superadmin))
    if person_id == actor.person_id and not oneself:
        raise NotOneself
    return person


def _grant(db: Session, person: Person, role: Role) -> RoleGrant | None:
    where = _where(role, person.organisation_id)
    placed = col(RoleGrant.organisation_id).is_(None) if where is None else RoleGrant.organisation_id == where
    return db.exec(
        select(RoleGrant).where(RoleGrant.person_id == person.id, RoleGrant.role == role, placed, col(RoleGrant.course_id).is_(None))
    ).first()


def _where(role: Role, organisation_id: int) -> int | None:
    return None if role is Role.SUPERADMIN else organisation_id


def _department_of(db: Session, department_id: int | None, organisation_id: int) -> None:
    if department_id is None:
        return
    department = db.get(Department, department_id)
    if department is None or department.organisation_id != organisation_id:
        raise NotFound


def _joins(db: Session, person: Person, at: datetime) -> None:
    """Enrol whoever has come into a department in the courses that are for its people, or for those of one above it."""
    if person.department_id is not None:
        ours = select(Department.id, Department.parent_id).where(Department.organisation_id == person.organisation_id)
        above: dict[int | None, int | None] = dict(db.exec(ours).all())
        enrol_newcomer(db, person_id=person.id or 0, departments=up_from(person.department_id, above), at=at)


def _whisper(db: Session, person_id: int) -> None:
    after_commit(db, partial(hub.whisper, topics.of_session(person_id)))
