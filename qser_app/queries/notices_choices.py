"""How people want to be told: by kind, and when mails may come."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import exists
from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.notices_kinds import DIGEST_ALONE, KINDS, NoticeKind, Way
from qser_app.domain.notices_terms import DigestRhythm, Terms
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import NoticeChoice, NoticeTerms, Person

_AT_ONCE = 500
_TERMS = (NoticeTerms.digest, NoticeTerms.quiet_from, NoticeTerms.quiet_until, NoticeTerms.days)


def ways_of(db: Session, *, people: Collection[int], kinds: Collection[NoticeKind]) -> dict[tuple[int, str], Way]:
    """What these people chose for these kinds; whoever is not there chose nothing."""
    found: dict[tuple[int, str], Way] = {}
    chosen = columns(NoticeChoice.person_id, NoticeChoice.kind, NoticeChoice.way).where(col(NoticeChoice.kind).in_(kinds))
    for chunk in _chunks(people):
        rows: Any = db.exec(chosen.where(col(NoticeChoice.person_id).in_(chunk)))
        found |= {(person_id, kind): Way(way) for person_id, kind, way in rows}
    return found


def terms_of(db: Session, *, people: Collection[int]) -> dict[int, Terms]:
    """When mails may come to each of these people; whoever was erased is not there."""
    found: dict[int, Terms] = {}
    wanted = columns(Person.id, Person.time_zone, *_TERMS).join(NoticeTerms, col(NoticeTerms.person_id) == Person.id, isouter=True)
    wanted = wanted.where(col(Person.erased_at).is_(None))
    for chunk in _chunks(people):
        rows: Any = db.exec(wanted.where(col(Person.id).in_(chunk)))
        found |= {person_id: _terms(zone, chosen) for person_id, zone, *chosen in rows}
    return found


def my_ways(db: Session, *, actor: Actor) -> dict[NoticeKind, Way]:
    """How each kind that may reach the actor comes to them."""
    chosen = ways_of(db, people=[actor.person_id], kinds=list(KINDS))
    mine = (kind for kind in KINDS.values() if kind.who.allows(actor))
    return {kind.name: kind.usual if kind.fixed else chosen.get((actor.person_id, kind.name), kind.usual) for kind in mine}


def my_terms(db: Session, *, actor: Actor) -> Terms:
    """When mails may come to the actor. Raises NotFound."""
    found = terms_of(db, people=[actor.person_id])
    if not found:
        raise NotFound
    return found[actor.person_id]


def mails_come(db: Session, *, person_id: int, what: str) -> bool:
    """Whether mails of a kind, or digests, come to somebody; False for whoever is not there any more."""
    terms = terms_of(db, people=[person_id]).get(person_id)
    if terms is None:
        return False
    if what == DIGEST_ALONE:
        return terms.digest is not DigestRhythm.NEVER
    kind = KINDS[NoticeKind(what)]
    return ways_of(db, people=[person_id], kinds=[kind.name]).get((person_id, kind.name), kind.usual) is Way.MAIL


def language_of_reader(db: Session, *, person_id: int) -> Language | None:
    """The language somebody reads; None for whoever is not there."""
    found = db.exec(select(Person.language).where(Person.id == person_id, col(Person.erased_at).is_(None))).first()
    return Language(found) if found else None


def wants_reminders() -> Any:
    """As SQL beside `Person`: whether somebody wants to be reminded at all."""
    refused = exists().where(
        col(NoticeChoice.person_id) == col(Person.id), col(NoticeChoice.kind) == NoticeKind.REMINDER, col(NoticeChoice.way) == Way.NONE
    )
    return ~refused


def _terms(zone: str, chosen: Iterable[Any]) -> Terms:
    digest, quiet_from, quiet_until, days = chosen
    return Terms(zone) if digest is None else Terms(zone, DigestRhythm(digest), quiet_from, quiet_until, days)


def _chunks(people: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(sorted(set(people)))
    while chunk := list(islice(rest, _AT_ONCE)):
        yield chunk
