"""Telling people: notices in their inbox, and mails by the outbox."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select, update

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.outbox import MAIL
from qser_app.domain.people import Actor, Language
from qser_app.models import Notice, OutboxMessage


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
    if db.exec(select(Notice.id).where(Notice.person_id == person_id, Notice.key == news.key)).first() is not None:
        return
    db.add(Notice(person_id=person_id, key=news.key, code=news.code, gaps=news.gaps, link=news.link, at=at))
    db.flush()
    after_commit(db, partial(hub.whisper, topics.of_person(person_id)))


def notify_each(db: Session, *, news: Mapping[int, News], at: datetime) -> None:
    """Put a line into the inbox of each of these people (by id); what was told under its key before is not told again."""
    rows = [
        {"person_id": person_id, "key": each.key, "code": each.code, "gaps": each.gaps, "link": each.link, "at": at}
        for person_id, each in news.items()
    ]
    if rows:
        db.flush()
        db.connection().execute(insert(db, Notice).on_conflict_do_nothing(), rows)
    for person_id in news:
        after_commit(db, partial(hub.whisper, topics.of_person(person_id)))


def mark_read(db: Session, *, actor: Actor, at: datetime) -> None:
    """Remember that the actor has looked at their inbox."""
    waiting = (col(Notice.person_id) == actor.person_id, col(Notice.read_at).is_(None))
    db.exec(update(Notice).where(*waiting).values(read_at=at))
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))
