"""How somebody wants to be told: by kind, and when mails may come; also by a link in a mail, without signing in."""

from datetime import datetime
from functools import partial
from typing import Any

from sqlmodel import Session, col, delete, select, update

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.notices_kinds import DIGEST_ALONE, KINDS, KindFixed, NoticeKind, Way
from qser_app.domain.notices_terms import DigestRhythm, Terms, checked
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import require
from qser_app.models import Notice, NoticeChoice, NoticeDefault, NoticeTerms, Organisation, Person
from qser_app.queries.notices_choices import terms_of, ways_of
from qser_app.services.notices import due_at
from qser_app.services.operations_audit import record


def choose(db: Session, *, actor: Actor, kind: NoticeKind, way: Way | None, at: datetime) -> None:
    """Have a kind of news come this way from now on; what waits for the night to end joins the digest, or is not sent.

    None: as the actor's organisation has it, now and whenever it changes its mind. Raises KindFixed, NotAllowed.
    """
    require(KINDS[kind].who.allows(actor))
    if way is None:
        _choose_nothing(db, actor.person_id, kind, at)
    else:
        _choose(db, actor.person_id, kind, way, at)


def choose_default(db: Session, *, actor: Actor, kind: NoticeKind, way: Way | None, at: datetime) -> None:
    """Have a kind come this way to the organisation's people who chose nothing for it; None: as the platform has it.

    What has been told already is not moved. Raises KindFixed, NotAllowed.
    """
    require(may_administer(actor, organisation_id=actor.organisation_id))
    if KINDS[kind].fixed:
        raise KindFixed
    key = {"organisation_id": actor.organisation_id, "kind": kind.value}
    if way is None:
        db.exec(delete(NoticeDefault).where(*[getattr(NoticeDefault, name) == value for name, value in key.items()]))
    else:
        _upsert(db, NoticeDefault, key, {"way": way, "changed_at": at})
    name = db.exec(select(Organisation.name).where(Organisation.id == actor.organisation_id)).one()
    record(db, Event.ORGANISATION_CHANGED, actor=actor, title=name, at=at)


def keep_terms(db: Session, *, actor: Actor, terms: Terms, at: datetime) -> None:
    """Keep when mails may come; what waits leaves by the new terms. Raises NoWorkingDay, BadInput."""
    _keep(db, actor.person_id, checked(terms), at)


def stop_mails(db: Session, *, person_id: int, what: str, at: datetime) -> None:
    """Send no more mails of a kind, or no more digests, to whoever the link in one was for. What the inbox shows stays.

    Nothing happens for whoever wants none already, or is not there any more: a link tells nobody which.
    """
    terms = _reader(db, person_id)
    if terms is None:
        return
    if what == DIGEST_ALONE:
        _keep(db, person_id, Terms(terms.zone, DigestRhythm.NEVER, terms.quiet_from, terms.quiet_until, terms.days), at)
    elif _way(db, person_id, NoticeKind(what)) in (Way.MAIL, Way.DIGEST):
        _choose(db, person_id, NoticeKind(what), Way.APP, at)


def send_mails_again(db: Session, *, person_id: int, what: str, at: datetime) -> None:
    """Take back what `stop_mails` did: mails of the kind at once, or a digest a week. Nothing happens where they come."""
    terms = _reader(db, person_id)
    if terms is None:
        return
    if what != DIGEST_ALONE:
        if _way(db, person_id, NoticeKind(what)) in (Way.APP, Way.NONE):
            _choose(db, person_id, NoticeKind(what), Way.MAIL, at)
    elif terms.digest is DigestRhythm.NEVER:
        _keep(db, person_id, Terms(terms.zone, DigestRhythm.WEEKLY, terms.quiet_from, terms.quiet_until, terms.days), at)


def plan_again(db: Session, *, person_id: int, at: datetime) -> None:
    """Let what waits to leave for somebody leave by their terms as they are now: they changed, or the clock on their wall did."""
    terms = terms_of(db, people=[person_id])[person_id]
    for way in (Way.MAIL, Way.DIGEST):
        waiting = (col(Notice.person_id) == person_id, col(Notice.mail_due_at).is_not(None), col(Notice.way) == way)
        fixed = [kind.name for kind in KINDS.values() if kind.fixed]
        db.exec(update(Notice).where(*waiting, col(Notice.kind).not_in(fixed)).values(mail_due_at=due_at(way, terms, at=at)))
    after_commit(db, partial(hub.whisper, topics.OUTBOX))


def leave_unsent(db: Session, *, until: datetime) -> int:
    """Send no mail of what was due until then, to anybody: of what a restored backup holds it has been sent. Returns how many."""
    told = update(Notice).where(col(Notice.mail_due_at) <= until).values(mail_due_at=None)
    return db.exec(told).rowcount


def _choose(db: Session, person_id: int, kind: NoticeKind, way: Way, at: datetime) -> None:
    if KINDS[kind].fixed:
        raise KindFixed
    _upsert(db, NoticeChoice, {"person_id": person_id, "kind": kind.value}, {"way": way, "changed_at": at})
    _move(db, person_id, kind, way, at)


def _choose_nothing(db: Session, person_id: int, kind: NoticeKind, at: datetime) -> None:
    if KINDS[kind].fixed:
        raise KindFixed
    db.exec(delete(NoticeChoice).where(col(NoticeChoice.person_id) == person_id, col(NoticeChoice.kind) == kind.value))
    _move(db, person_id, kind, _way(db, person_id, kind), at)


def _move(db: Session, person_id: int, kind: NoticeKind, way: Way, at: datetime) -> None:
    """Let what waits follow a new choice."""
    if way is Way.MAIL:  # what waits for a digest stays one mail
        return
    waiting = (col(Notice.person_id) == person_id, col(Notice.kind) == kind.value, col(Notice.mail_due_at).is_not(None))
    later = due_at(way, terms_of(db, people=[person_id])[person_id], at=at)
    # What stands in the inbox stays there: whoever wants no more of a kind did not say that what came was wrong.
    db.exec(update(Notice).where(*waiting).values(way=Way.APP if way is Way.NONE else way, mail_due_at=later))


def _keep(db: Session, person_id: int, terms: Terms, at: datetime) -> None:
    values = {"digest": terms.digest, "quiet_from": terms.quiet_from, "quiet_until": terms.quiet_until, "days": terms.days}
    _upsert(db, NoticeTerms, {"person_id": person_id}, values | {"changed_at": at})
    plan_again(db, person_id=person_id, at=at)


def _upsert(db: Session, table: type[Any], key: dict[str, Any], values: dict[str, Any]) -> None:
    new = insert(db, table).values(key | values)
    db.exec(new.on_conflict_do_update(index_elements=list(key), set_=values))


def _way(db: Session, person_id: int, kind: NoticeKind) -> Way:
    return ways_of(db, people=[person_id], kinds=[kind]).get((person_id, kind), KINDS[kind].usual)


def _reader(db: Session, person_id: int) -> Terms | None:
    """The terms of somebody who is still there, locked, so that two presses are one after the other."""
    db.exec(select(Person.id).where(Person.id == person_id).with_for_update()).first()
    return terms_of(db, people=[person_id]).get(person_id)
