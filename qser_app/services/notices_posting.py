"""What was told and is to leave the house becomes mails: each notice one, or all that came up together as a digest.

Everything happens in one unit of work with the outbox, under a key of its own, so that whoever is killed has done all or nothing
and of two who post at once one writes the mail.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns, insert
from qser_app.domain.notices_kinds import CODES, DIGEST_ALONE, Way
from qser_app.domain.notices_terms import DigestRhythm
from qser_app.domain.outbox import MAIL, NOTICES
from qser_app.models import Notice, NoticeTerms, Organisation, OutboxMessage, Person

_MOST_LINES = 40  # of a digest; the rest is counted


def post_due(db: Session, *, at: datetime, limit: int) -> int:
    """Put up to about ``limit`` mails that are due into the outbox; returns how many notices were looked at.

    Nobody gets a mail of what they have read meanwhile, who is suspended, alone or with their organisation, or whose account was closed.
    """
    due = (col(Notice.mail_due_at) <= at, col(Notice.mail_due_at).is_not(None))
    single = select(Notice).where(col(Notice.way) != Way.DIGEST, *due).order_by(col(Notice.mail_due_at), col(Notice.id)).limit(limit)
    mails = list(db.exec(single.with_for_update(skip_locked=True)))
    whose = list(db.exec(select(Notice.person_id).where(col(Notice.way) == Way.DIGEST, *due).distinct().limit(limit)))
    of_digests = select(Notice).where(col(Notice.way) == Way.DIGEST, *due, col(Notice.person_id).in_(whose))
    # Not past those that another worker holds: a digest is one mail, and what is gone when it is done is seen then.
    digests = list(db.exec(of_digests.order_by(col(Notice.person_id), col(Notice.at), col(Notice.id)).with_for_update())) if whose else []
    readers = _readers(db, {row.person_id for row in (*mails, *digests)})
    letters = [_single(row, readers[row.person_id]) for row in mails if _is_wanted(row, readers)]
    for person_id, rows in groupby((row for row in digests if _is_wanted(row, readers)), key=lambda row: row.person_id):
        letters.append(_digest(list(rows), readers[person_id]))
    for row in (*mails, *digests):
        row.mail_due_at = None
    db.flush()
    for letter in letters:
        new = insert(db, OutboxMessage).values(letter | {"kind": MAIL, "created_at": at, "due_at": at, "attempts": 0, "last_error": ""})
        db.exec(new.on_conflict_do_nothing(index_elements=["key"]))
    return len(mails) + len(digests)


def _readers(db: Session, people: Iterable[int]) -> dict[int, Any]:
    """Those who may get mails: id, address, name, language, and how often a digest."""
    wanted = columns(Person.id, Person.email, Person.name, Person.language, NoticeTerms.digest)
    wanted = wanted.join(Organisation, col(Organisation.id) == Person.organisation_id)
    wanted = wanted.join(NoticeTerms, col(NoticeTerms.person_id) == Person.id, isouter=True).where(col(Organisation.suspended_at).is_(None))
    there = (col(Person.suspended_at).is_(None), col(Person.erased_at).is_(None), col(Person.id).in_(sorted(set(people))))
    return {row[0]: row for row in db.exec(wanted.where(*there))}


def _is_wanted(row: Notice, readers: dict[int, Any]) -> bool:
    return row.read_at is None and row.person_id in readers


def _single(row: Notice, reader: Any) -> dict[str, Any]:
    kind, _ = CODES[row.code]
    gaps = {"lines": [_line(row)], "path": row.link or "/notices", "what": "" if kind.fixed else kind.name.value}
    return {"key": f"notice:{row.id}", "payload": _letter(reader, gaps)}


def _digest(rows: list[Notice], reader: Any) -> dict[str, Any]:
    rhythm = reader[4] or DigestRhythm.WEEKLY
    last = max(row.mail_due_at for row in rows if row.mail_due_at is not None)
    lines = [_line(row) for row in rows[-_MOST_LINES:]]
    gaps = {"lines": lines, "count": len(rows), "path": "/notices", "what": DIGEST_ALONE, "rhythm": str(rhythm)}
    return {"key": f"digest:{reader[0]}:{last:%Y%m%d%H%M}", "payload": _letter(reader, gaps)}


def _letter(reader: Any, gaps: dict[str, Any]) -> dict[str, Any]:
    person_id, email, name, language, _ = reader
    return {"to": email, "template": NOTICES, "language": str(language), "gaps": gaps | {"name": name, "person": person_id}}


def _line(row: Notice) -> dict[str, Any]:
    """A notice as it may leave the house: of its gaps only those that the registry lets out."""
    _, code = CODES[row.code]
    return {"code": row.code, "gaps": {name: row.gaps[name] for name in code.mailed if name in row.gaps}, "path": row.link}
