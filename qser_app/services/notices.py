"""Telling people: mails by the outbox."""

from datetime import datetime
from functools import partial

from sqlmodel import Session

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.outbox import MAIL
from qser_app.domain.people import Language
from qser_app.models import OutboxMessage


def send_mail(db: Session, *, to: str, template: str, language: Language, gaps: dict[str, str | int], at: datetime) -> None:
    """Put a mail into the outbox; it leaves once this unit of work is committed.

    ``template`` names the phrases ``mail-<template>-subject``, ``-body`` and ``-action``. A ``path`` among the gaps
    ("/invitation/...") becomes the mail's link to this platform.
    """
    letter = {"to": to, "template": template, "language": str(language), "gaps": gaps}
    db.add(OutboxMessage(kind=MAIL, payload=letter, created_at=at, due_at=at))
    db.flush()
    after_commit(db, partial(hub.whisper, topics.OUTBOX))
