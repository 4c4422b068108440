"""Asking that somebody's data be erased, and thinking again."""

from datetime import datetime, timedelta

from sqlmodel import Session, select

from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.people_rights import ErasureAsked, LastKeeper
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Erasure, Person
from qser_app.queries.people_rights import OPEN, is_last_keeper
from qser_app.services.notices import notify, send_mail
from qser_app.services.operations_audit import record
from qser_app.services.people import managed
from qser_app.settings import settings

PATH = "/account/data"
UNUSED_WARNED = timedelta(days=30)  # whoever has not been here for long has longer to come back


def ask_erasure(db: Session, *, actor: Actor, at: datetime) -> None:
    """Have one's own data erased after the days of grace; who asks has proved to be there (`people_credentials.prove_presence`).

    Raises ErasureAsked, and LastKeeper for whoever nobody else could stand in for.
    """
    _ask(db, _locked(db, actor.person_id), actor, at, days=settings.erasure_days)


def ask_erasure_of(db: Session, *, actor: Actor, person_id: int, at: datetime) -> None:
    """Have the data of somebody erased who asked an administrator for it. Raises NotFound, NotAllowed, NotOneself and as `ask_erasure`."""
    managed(db, actor, person_id)
    _ask(db, _locked(db, person_id), actor, at, days=settings.erasure_days)


def ask_erasure_of_unused(db: Session, *, person_id: int, at: datetime) -> None:
    """Have the data of an account erased that nobody has used for as long as accounts are kept; signing in takes it back."""
    person = _locked(db, person_id)
    if not is_last_keeper(db, person) and _open(db, person_id) is None:
        _ask(db, person, None, at, days=max(settings.erasure_days, UNUSED_WARNED.days))


def take_back_erasure(db: Session, *, actor: Actor, at: datetime) -> None:
    """Keep one's data after all, whoever asked. Raises NotFound."""
    _take_back(db, actor, actor.person_id, at)


def take_back_erasure_of(db: Session, *, actor: Actor, person_id: int, at: datetime) -> None:
    """Keep somebody's data after all, where an administrator had asked; what people asked for themselves is theirs alone."""
    managed(db, actor, person_id)
    row = _open(db, person_id)
    require(row is not None and row.asked_by_id != person_id)
    _take_back(db, actor, person_id, at)


def is_back(db: Session, *, person_id: int, at: datetime) -> None:
    """Somebody signs in whose account nobody had used for long: it stays."""
    row = _open(db, person_id)
    if row is not None and row.asked_by_id is None:
        row.taken_back_at = at
        record(db, Event.ERASURE_TAKEN_BACK, actor=None, subject_id=person_id, at=at)


def _ask(db: Session, person: Person, actor: Actor | None, at: datetime, *, days: int) -> None:
    key = person.id or 0
    if _open(db, key) is not None:
        raise ErasureAsked
    if is_last_keeper(db, person):
        raise LastKeeper
    due = at + timedelta(days=days)
    db.add(Erasure(person_id=key, asked_by_id=actor.person_id if actor else None, asked_at=at, due_at=due))
    db.flush()
    gaps: dict[str, str | int] = {"days": days}
    letter = {"to": person.email, "language": person.language, "gaps": gaps | {"name": person.name, "path": PATH}, "at": at}
    if actor is None:
        send_mail(db, template="erasure-unused", **letter)
    else:
        send_mail(db, template="erasure-asked", **letter)
    notify(db, person_id=key, news=News("erasure-asked", f"erasure:{at.isoformat()}", gaps, PATH), at=at)
    record(db, Event.ERASURE_ASKED, actor=actor, subject_id=key, at=at)


def _take_back(db: Session, actor: Actor, person_id: int, at: datetime) -> None:
    row = _open(db, person_id)
    if row is None:
        raise NotFound
    row.taken_back_at = at
    record(db, Event.ERASURE_TAKEN_BACK, actor=actor, subject_id=person_id, at=at)


def _open(db: Session, person_id: int) -> Erasure | None:
    """The open request, locked."""
    wanted = select(Erasure).where(Erasure.person_id == person_id, *OPEN).with_for_update()
    return db.exec(wanted.execution_options(populate_existing=True)).first()


def _locked(db: Session, person_id: int) -> Person:
    """Of two who ask at once, the second finds what the first has written."""
    person = db.get(Person, person_id, with_for_update=True, populate_existing=True)
    if person is None or person.erased_at is not None:
        raise NotFound
    return person
