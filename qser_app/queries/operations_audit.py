"""Reading the audit log: a page of it, and whether its chains hold."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.db_folding import holds
from qser_app.domain.operations_audit import PAGE, AuditAsked, AuditLine, Break, Entry, Head, breaks_in
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer, may_look_after_all
from qser_app.domain.refusals import require
from qser_app.models import AuditEntry, AuditHead, Organisation, Person

_AT_ONCE = 1000


def audit_lines(db: Session, *, actor: Actor, asked: AuditAsked, page: int = 1) -> tuple[list[AuditLine], int]:
    """A page of the log, the newest first, and how many lines there are: an administrator's own organisation, or all of the house."""
    own = actor.organisation_id
    require(may_look_after_all(actor) or (may_administer(actor, organisation_id=own) and asked.organisation_id in (0, own)))
    doer, subject = aliased(Person), aliased(Person)
    wanted = _wanted(actor, asked, doer, subject)
    joined = columns(AuditEntry, doer.name, subject.name, Organisation.name).select_from(AuditEntry)
    joined = joined.join(doer, doer.id == AuditEntry.actor_id, isouter=True)
    joined = joined.join(subject, subject.id == AuditEntry.subject_id, isouter=True)
    joined = joined.join(Organisation, col(Organisation.id) == AuditEntry.chain, isouter=True).where(*wanted)
    total = db.exec(joined.with_only_columns(func.count()).order_by(None)).scalar_one()
    newest = joined.order_by(col(AuditEntry.at).desc(), col(AuditEntry.id).desc())
    return [_line(*row) for row in db.exec(newest.offset((max(1, page) - 1) * PAGE).limit(PAGE))], total


def broken_links(db: Session) -> list[Break]:
    """Where the chains do not hold; empty when nobody has tampered with them."""
    found: list[Break] = []
    heads = {head.chain: Head(head.chain, head.number, head.digest, head.begins, head.before) for head in db.exec(select(AuditHead))}
    for chain in sorted(heads.keys() | set(db.exec(select(AuditEntry.chain).distinct()))):
        found += breaks_in(heads.get(chain) or Head(chain, 0, ""), _links(db, chain))
    return found


def newest_links(db: Session) -> list[Head]:
    """The head of each chain: what an operator may write down elsewhere, so that not even the whole log can be exchanged unseen."""
    rows = db.exec(select(AuditHead).where(AuditHead.number > 0).order_by(col(AuditHead.chain)))
    return [Head(row.chain, row.number, row.digest, row.begins, row.before) for row in rows]


def _links(db: Session, chain: int) -> Iterator[Entry]:
    """The links of a chain from the oldest on, some at a time."""
    last = -1
    while True:
        after = select(AuditEntry).where(AuditEntry.chain == chain, AuditEntry.number > last)
        rows = db.exec(after.order_by(col(AuditEntry.number)).limit(_AT_ONCE)).all()
        for row in rows:
            where = (row.chain, row.number, row.at, row.kind, row.actor_id, row.subject_id)
            yield Entry(*where, row.details, row.origin, row.previous, row.digest)
        if len(rows) < _AT_ONCE:
            return
        last = rows[-1].number


def _wanted(actor: Actor, asked: AuditAsked, doer: Any, subject: Any) -> list[Any]:
    found: list[Any] = []
    chain = asked.organisation_id or (0 if may_look_after_all(actor) else actor.organisation_id)
    if chain:
        found.append(AuditEntry.chain == chain)
    if asked.kind:
        found.append(AuditEntry.kind == asked.kind)
    if words := asked.words.strip():
        found.append(holds(words, *(each for one in (doer, subject) for each in (one.name, one.email))))
    if asked.since:
        found.append(col(AuditEntry.at) >= asked.since)
    if asked.until:
        found.append(col(AuditEntry.at) < asked.until)
    return found


def _line(row: AuditEntry, doer: str | None, subject: str | None, organisation: str | None) -> AuditLine:
    said = row.details
    return AuditLine(
        row.id or 0,
        row.at,
        row.kind,
        row.actor_id or 0,
        doer or "",
        row.subject_id or 0,
        subject or "",
        str(said.get("role", "")),
        str(said.get("title", "")),
        int(said.get("number", 0)),
        row.origin,
        organisation or "",
    )
