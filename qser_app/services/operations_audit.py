"""Writing the audit log, in the transaction of what it tells of."""

from datetime import datetime

from sqlmodel import Session, col, delete, func, select

from qser_app.db import insert
from qser_app.domain.operations_audit import FIRST, HOUSE, Entry, Event, digest_of
from qser_app.domain.people import Actor
from qser_app.models import AuditEntry, AuditHead, Person, WebSession

_LONGEST_ORIGIN, _LONGEST_TITLE = 120, 300


def record(  # noqa: PLR0913 -- who, what, on whom, when, from where
    db: Session,
    event: Event,
    *,
    actor: Actor | None,
    at: datetime,
    subject_id: int | None = None,
    organisation_id: int | None = None,
    origin: str = "",
    role: str = "",
    title: str = "",
    number: int = 0,
) -> None:
    """Add a link to the chain of the organisation that was named, else of the person concerned, else of the actor, else of the house.

    ``actor`` None: the platform itself. ``title`` names a thing (a course, a report), never a person. The last act of a verb: from
    here until the commit nobody else adds to the same chain.
    """
    chain = organisation_id if organisation_id is not None else _home(db, subject_id, actor)
    head = _locked_head(db, chain)
    told: dict[str, str | int] = {"role": role, "title": title[:_LONGEST_TITLE], "number": number}
    details = {name: value for name, value in told.items() if value}
    where = (origin or _browser(db, actor))[:_LONGEST_ORIGIN]
    actor_id = actor.person_id if actor and actor.person_id else None
    entry = Entry(chain, head.number + 1, at, event.value, actor_id, subject_id, details, where, head.digest, "")
    _add(db, entry, digest_of(entry))
    head.number, head.digest = entry.number, digest_of(entry)
    db.flush()


def prune(db: Session, *, before: datetime) -> int:
    """Let go of the oldest links, of which the chain remembers the last digest; returns how many went."""
    gone = 0
    for chain in db.exec(select(AuditHead.chain).order_by(col(AuditHead.chain))).all():
        head = _locked_head(db, chain)
        young = select(func.min(AuditEntry.number)).where(AuditEntry.chain == chain, col(AuditEntry.at) >= before)
        last = (db.exec(young).one() or head.number + 1) - 1
        if last <= head.begins:
            continue
        head.before = db.exec(select(AuditEntry.digest).where(AuditEntry.chain == chain, AuditEntry.number == last)).one()
        head.begins = last
        gone += db.exec(delete(AuditEntry).where(col(AuditEntry.chain) == chain, col(AuditEntry.number) <= last)).rowcount
        db.flush()
    return gone


def _add(db: Session, entry: Entry, digest: str) -> None:
    names = ("chain", "number", "at", "kind", "actor_id", "subject_id", "origin", "previous")
    db.add(AuditEntry(**{name: getattr(entry, name) for name in names}, details=dict(entry.details), digest=digest))


def _locked_head(db: Session, chain: int) -> AuditHead:
    """The chain's newest link, held until the commit; the first one begins the chain."""
    db.flush()
    new = {"chain": chain, "number": 0, "digest": FIRST, "begins": 0, "before": FIRST}
    db.exec(insert(db, AuditHead).values(new).on_conflict_do_nothing())
    wanted = select(AuditHead).where(AuditHead.chain == chain).with_for_update()
    return db.exec(wanted.execution_options(populate_existing=True)).one()


def _home(db: Session, subject_id: int | None, actor: Actor | None) -> int:
    if subject_id:
        return db.exec(select(Person.organisation_id).where(Person.id == subject_id)).one()
    return actor.organisation_id if actor else HOUSE


def _browser(db: Session, actor: Actor | None) -> str:
    """The browser the actor is signed in with, by the name it gives itself."""
    if actor is None or not actor.session_id:
        return ""
    return db.exec(select(WebSession.browser).where(WebSession.id == actor.session_id)).first() or ""
