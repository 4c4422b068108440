"""What a person decided about their data, whom they can ask, and whose data are to be erased."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.people import Actor, Privacy, Role
from qser_app.domain.people_rights import KEEPERS, ConsentLine, ErasureState
from qser_app.domain.people_rights import Consent as What
from qser_app.models import Certificate, Consent, Erasure, Person, PointEntry, RoleGrant, UnitProgress
from qser_app.settings import settings

_MOST_ASKED = 3
_MOST_LINES = 200
OPEN = (col(Erasure.taken_back_at).is_(None), col(Erasure.done_at).is_(None))


def consents_of(db: Session, *, actor: Actor) -> list[ConsentLine]:
    """The actor's ledger of consents, the newest first."""
    rows = db.exec(select(Consent).where(Consent.person_id == actor.person_id).order_by(col(Consent.id).desc()).limit(_MOST_LINES))
    return [ConsentLine(What(row.what), row.version, row.given, row.at) for row in rows]


def consents_in_force(db: Session, *, actor: Actor) -> list[What]:
    """What the actor agreed to and what therefore happens now."""
    named = db.exec(select(Person.privacy).where(Person.id == actor.person_id)).first() is Privacy.NAMED
    shown = select(Certificate.id).where(Certificate.person_id == actor.person_id, col(Certificate.shows_name).is_(True))
    happens = {What.BOARD_NAME: named, What.CERTIFICATE_NAME: db.exec(shown).first() is not None}
    return [what for what in What if happens[what]]


def erasure_of(db: Session, *, actor: Actor) -> ErasureState:
    """Whether the actor's data are to be erased, and how long there is to think again."""
    due = select(Erasure.due_at).where(Erasure.person_id == actor.person_id, *OPEN)
    return ErasureState(settings.erasure_days, db.exec(due).first())


def administrators(db: Session, *, actor: Actor) -> list[tuple[str, str]]:
    """Name and address of those whom the actor can ask to put something right: some of the organisation's administrators."""
    grants = (RoleGrant.role == Role.ADMIN, RoleGrant.organisation_id == actor.organisation_id, col(RoleGrant.course_id).is_(None))
    rows = select(Person.name, Person.email).join(RoleGrant, col(RoleGrant.person_id) == col(Person.id))
    found = db.exec(rows.where(*grants, col(Person.suspended_at).is_(None)).order_by(col(Person.id)).limit(_MOST_ASKED))
    return [(name, email) for name, email in found]


def erasures_of(db: Session, people: Iterable[int]) -> dict[int, tuple[datetime, bool]]:
    """By person: when their data will be erased, and whether they asked for it themselves."""
    rows = db.exec(select(Erasure).where(col(Erasure.person_id).in_(list(people)), *OPEN))
    return {row.person_id: (row.due_at, row.asked_by_id == row.person_id) for row in rows}


def erasures_due(db: Session, *, at: datetime) -> list[int]:
    """The requests whose time has come, the oldest first."""
    rows = db.exec(select(Erasure.id).where(*OPEN, col(Erasure.due_at) <= at).order_by(col(Erasure.due_at)))
    return [each or 0 for each in rows]


def is_last_keeper(db: Session, person: Person) -> bool:
    """Whether nobody else administers the house, or an organisation in which there are other people."""
    return any(_is_needed(db, person, grant) for grant in kept_alone(db, person))


def kept_alone(db: Session, person: Person) -> list[RoleGrant]:
    """The grants by which the person keeps the house, or an organisation, and nobody else who is not suspended does."""
    mine = (RoleGrant.person_id == person.id, col(RoleGrant.role).in_(KEEPERS), col(RoleGrant.course_id).is_(None))
    return [grant for grant in db.exec(select(RoleGrant).where(*mine)) if not _others(db, person, grant)]


def unused_accounts(db: Session, *, before: datetime, limit: int) -> list[int]:
    """People who have not been here since ``before``, and whose erasure nobody has asked for; those who administer something left out."""
    keeps = select(RoleGrant.person_id).where(col(RoleGrant.role).in_(KEEPERS))
    asked = select(Erasure.person_id).where(*OPEN)
    earned = select(PointEntry.person_id).where(col(PointEntry.at) > before)
    learned = select(UnitProgress.person_id).where(col(UnitProgress.updated_at) > before)
    old = (col(Person.created_at) <= before, col(Person.erased_at).is_(None), col(Person.is_demo).is_(False))
    unused = [col(Person.id).not_in(each) for each in (keeps, asked, earned, learned)]
    return [each or 0 for each in db.exec(select(Person.id).where(*old, *unused).order_by(col(Person.id)).limit(limit))]


def _others(db: Session, person: Person, grant: RoleGrant) -> bool:
    place = col(RoleGrant.organisation_id)
    same = (RoleGrant.role == grant.role, col(RoleGrant.course_id).is_(None), col(Person.suspended_at).is_(None), Person.id != person.id)
    there = place.is_(None) if grant.organisation_id is None else place == grant.organisation_id
    joined = columns(func.count()).select_from(RoleGrant).join(Person, col(Person.id) == col(RoleGrant.person_id))
    return db.exec(joined.where(*same, there)).scalar_one() > 0


def _is_needed(db: Session, person: Person, grant: RoleGrant) -> bool:
    if grant.organisation_id is None:
        return True
    others = (Person.organisation_id == grant.organisation_id, Person.id != person.id, col(Person.suspended_at).is_(None))
    return db.exec(select(Person.id).where(*others).limit(1)).first() is not None
