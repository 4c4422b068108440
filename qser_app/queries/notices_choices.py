"""How people want to be told: by kind, and when mails may come."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any, cast

from sqlalchemy import func, literal, union_all
from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.notices_kinds import DIGEST_ALONE, KINDS, Choice, NoticeKind, Way
from qser_app.domain.notices_terms import DigestRhythm, Terms
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import NoticeChoice, NoticeDefault, NoticeTerms, Person

_AT_ONCE = 500
_OF_ALL, _OWN = 0, 1
_TERMS = (NoticeTerms.digest, NoticeTerms.quiet_from, NoticeTerms.quiet_until, NoticeTerms.days)


def ways_of(db: Session, *, people: Collection[int], kinds: Collection[NoticeKind]) -> dict[tuple[int, str], Way]:
    """What these people chose for these kinds, or else their organisation for them; where neither did there is nothing."""
    said = sorted(_said(db, people, kinds), key=lambda each: each[2])
    return {(person_id, kind): way for person_id, kind, _, way in said}


def _said(db: Session, people: Collection[int], kinds: Collection[NoticeKind]) -> Iterator[tuple[int, str, int, Way]]:
    """(person, kind, whose word, way): what was chosen for everybody there, and what by themselves."""
    chosen = columns(NoticeChoice.person_id, NoticeChoice.kind, NoticeChoice.way, literal(_OWN)).where(col(NoticeChoice.kind).in_(kinds))
    default = columns(Person.id, NoticeDefault.kind, NoticeDefault.way, literal(_OF_ALL)).where(col(NoticeDefault.kind).in_(kinds))
    default = default.join(NoticeDefault, col(NoticeDefault.organisation_id) == Person.organisation_id)
    for chunk in _chunks(people):
        both = union_all(default.where(col(Person.id).in_(chunk)), chosen.where(col(NoticeChoice.person_id).in_(chunk)))
        rows: Any = cast("Any", db).exec(both)
        yield from ((person_id, kind, whose, Way(way)) for person_id, kind, way, whose in rows)


def defaults_of(db: Session, *, actor: Actor) -> dict[NoticeKind, Way]:
    """What the actor's organisation chose for its people, for its administrators."""
    require(may_administer(actor, organisation_id=actor.organisation_id))
    rows = db.exec(select(NoticeDefault.kind, NoticeDefault.way).where(NoticeDefault.organisation_id == actor.organisation_id))
    return {NoticeKind(kind): Way(way) for kind, way in rows}


def terms_of(db: Session, *, people: Collection[int]) -> dict[int, Terms]:
    """When mails may come to each of these people; whoever was erased is not there."""
    found: dict[int, Terms] = {}
    wanted = columns(Person.id, Person.time_zone, *_TERMS).join(NoticeTerms, col(NoticeTerms.person_id) == Person.id, isouter=True)
    wanted = wanted.where(col(Person.erased_at).is_(None))
    for chunk in _chunks(people):
        rows: Any = db.exec(wanted.where(col(Person.id).in_(chunk)))
        found |= {person_id: _terms(zone, chosen) for person_id, zone, *chosen in rows}
    return found


def my_choices(db: Session, *, actor: Actor) -> dict[NoticeKind, Choice]:
    """What the actor chose for each kind that may reach them, and how it comes otherwise."""
    mine = [kind for kind in KINDS.values() if kind.who.allows(actor)]
    open_ones = [kind.name for kind in mine if not kind.fixed]
    said = {(kind, whose): way for _, kind, whose, way in _said(db, [actor.person_id], open_ones)}
    return {kind.name: Choice(said.get((kind.name, _OWN)), said.get((kind.name, _OF_ALL), kind.usual)) for kind in mine}


def my_ways(db: Session, *, actor: Actor) -> dict[NoticeKind, Way]:
    """How each kind that may reach the actor comes to them."""
    return {kind: choice.way for kind, choice in my_choices(db, actor=actor).items()}


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
    """As SQL beside `Person`: whether somebody wants to be reminded at all, or else their organisation has them reminded."""
    theirs = select(NoticeChoice.way).where(NoticeChoice.person_id == Person.id, NoticeChoice.kind == NoticeKind.REMINDER)
    default = select(NoticeDefault.way).where(
        NoticeDefault.organisation_id == Person.organisation_id, NoticeDefault.kind == NoticeKind.REMINDER
    )
    said = [each.correlate(Person).scalar_subquery() for each in (theirs, default)]
    return func.coalesce(*said, Way.MAIL) != Way.NONE


def _terms(zone: str, chosen: Iterable[Any]) -> Terms:
    digest, quiet_from, quiet_until, days = chosen
    return Terms(zone) if digest is None else Terms(zone, DigestRhythm(digest), quiet_from, quiet_until, days)


def _chunks(people: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(sorted(set(people)))
    while chunk := list(islice(rest, _AT_ONCE)):
        yield chunk
