"""Telling people: notices in their inbox, and mails by the outbox."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, partial

from sqlmodel import Session, col, update

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.db_upserts import Upsert
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.notices_kinds import CODES, Way, kind_of
from qser_app.domain.notices_terms import Terms, digest_at, leaves_at
from qser_app.domain.outbox import MAIL
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Notice, OutboxMessage
from qser_app.queries.notices import shown_to
from qser_app.queries.notices_choices import terms_of, ways_of

_LINES = Upsert(Notice, on=("person_id", "key"))


def send_mail(db: Session, *, to: str, template: str, language: Language, gaps: dict[str, str | int], at: datetime) -> None:
    """Put a mail into the outbox; it leaves once this unit of work is committed.

    ``template`` names the phrases ``mail-<template>-subject``, ``-body`` and ``-action``. A ``path`` among the gaps
    ("/invitation/...") becomes the mail's link to this platform. For news use `notify`: it asks how somebody wants it.
    """
    letter = {"to": to, "template": template, "language": str(language), "gaps": gaps}
    db.add(OutboxMessage(kind=MAIL, payload=letter, created_at=at, due_at=at))
    db.flush()
    after_commit(db, partial(hub.whisper, topics.OUTBOX))


def notify(db: Session, *, person_id: int, news: News, at: datetime) -> None:
    """Tell the person, as they wish to be told; news of the same key is told once."""
    _put(db, [(person_id, news)], at)


def notify_of_all(db: Session, *, person_id: int, news: Sequence[News], at: datetime) -> None:
    """Tell the person several things at once."""
    _put(db, [(person_id, each) for each in news], at)


def notify_each(db: Session, *, news: Mapping[int, News], at: datetime) -> None:
    """Tell each of these people (by id); what was told under its key before is not told again."""
    _put(db, list(news.items()), at)


def mark(db: Session, *, actor: Actor, notice_id: int, read: bool, at: datetime) -> None:
    """Remember that the actor has read a notice, or wants it to be new again. Raises NotFound for what is not theirs."""
    mine = (*shown_to(actor.person_id), col(Notice.id) == notice_id)
    if not db.exec(update(Notice).where(*mine).values(read_at=at if read else None)).rowcount:
        raise NotFound
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))


def mark_all(db: Session, *, actor: Actor, at: datetime) -> None:
    """Remember that the actor has read everything in their inbox."""
    waiting = (col(Notice.person_id) == actor.person_id, col(Notice.read_at).is_(None))
    db.exec(update(Notice).where(*waiting).values(read_at=at))
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))


def due_at(way: Way, terms: Terms, *, at: datetime) -> datetime | None:
    """When what is told now leaves the house, if it does."""
    if way is Way.MAIL:
        return leaves_at(at, terms)
    return digest_at(at, terms) if way is Way.DIGEST else None


def _put(db: Session, news: Sequence[tuple[int, News]], at: datetime) -> None:
    if not news:
        return
    ways = _ways(db, news)
    mailed = {person_id for (person_id, _), way in zip(news, ways, strict=True) if way in (Way.MAIL, Way.DIGEST)}
    terms = terms_of(db, people=mailed)
    leaves = cache(partial(due_at, at=at))  # most people share their terms
    dues = [leaves(way, terms[person_id]) if person_id in terms else None for (person_id, _), way in zip(news, ways, strict=True)]
    rows = [_row(person_id, each, way, due, at) for (person_id, each), way, due in zip(news, ways, dues, strict=True)]
    _LINES.into(db, rows)
    for person_id in dict.fromkeys(person_id for person_id, _ in news):
        after_commit(db, partial(hub.whisper, topics.of_person(person_id)))
    if any(row["mail_due_at"] == at for row in rows):
        after_commit(db, partial(hub.whisper, topics.OUTBOX))


def _ways(db: Session, news: Sequence[tuple[int, News]]) -> list[Way]:
    """How each piece of news is to come to whom it is for."""
    told = [(person_id, kind_of(each.code)) for person_id, each in news]
    asked = {kind.name for _, kind in told if not kind.fixed}
    chosen = ways_of(db, people={person_id for person_id, _ in told}, kinds=asked) if asked else {}
    return [chosen.get((person_id, kind.name), kind.usual) for person_id, kind in told]


def _row(person_id: int, news: News, way: Way, due: datetime | None, at: datetime) -> dict[str, object]:
    kind, code = CODES[news.code]
    if code.letter:
        due = None
    elif kind.fixed and due is not None:
        due = at
    told = {"person_id": person_id, "key": news.key, "code": news.code, "gaps": news.gaps, "link": news.link, "at": at}
    return told | {"kind": kind.name.value, "way": way, "mail_due_at": due}
