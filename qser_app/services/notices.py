"""Telling people: notices in their inbox, and mails by the outbox."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from sqlmodel import Session, col, update

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.db_upserts import Upsert
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.outbox import MAIL
from qser_app.domain.people import Actor, Language
from qser_app.models import Notice, OutboxMessage

_LINES = Upsert(Notice, on=("person_id", "key"))


def send_mail(db: Session, *, to: str, template: str, language: Language, gaps: dict[str, str | int], at: datetime) -> None:
    """Put a mail into the outbox; it leaves once this unit of work is committed.

    ``template`` names the phrases ``mail-<template>-subject``, ``-body`` and ``-action``. A ``path`` among the gaps
    ("/invitation/...") becomes the mail's link to this platform.
    """
    letter = {"to": to, "template": template, "language": str(language), "gaps": gaps}
    db.add(OutboxMessage(kind=MAIL, payload=letter, created_at=at, due_at=at))
    db.flush()
    after_commit(db, partial(hub.whisper, topics.OUTBOX))


def notify(db: Session, *, person_id: int, news: News, at: datetime) -> None:
    """Put a line into the person's inbox; news of the same key is told once."""
    _put(db, [(person_id, news)], at)


def notify_of_all(db: Session, *, person_id: int, news: Sequence[News], at: datetime) -> None:
    """Put several lines into the person's inbox at once."""
    _put(db, [(person_id, each) for each in news], at)


def notify_each(db: Session, *, news: Mapping[int, News], at: datetime) -> None:
    """Put a line into the inbox of each of these people (by id); what was told under its key before is not told again."""
    _put(db, list(news.items()), at)


def _put(db: Session, news: Sequence[tuple[int, News]], at: datetime) -> None:
    rows = [
        {"person_id": person_id, "key": each.key, "code": each.code, "gaps": each.gaps, "link": each.link, "at": at}
        for person_id, each in news
    ]
    if rows:
        _LINES.into(db, rows)
    for person_id in dict.fromkeys(person_id for person_id, _ in news):
        after_commit(db, partial(hub.whisper, topics.of_person(person_id)))


def mark_read(db: Session, *, actor: Actor, at: datetime) -> None:
    """Remember that the actor has looked at their inbox."""
    waiting = (col(Notice.person_id) == actor.person_id, col(Notice.read_at).is_(None))
    db.exec(update(Notice).where(*waiting).values(read_at=at))
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))
