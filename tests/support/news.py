"""News and events for tests."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from qser_app.domain.people import Actor, Language
from qser_app.domain.site_news import Details, Kind
from qser_app.services.site_news import begin_news, keep_details, keep_words, publish_news
from tests.support.people import NOON

WORDS = {"title": "Open evening", "summary": "Come and see how we learn.", "body": "Everybody is **welcome**.\n\n- tea\n- talk"}


def a_draft(db: Session, actor: Actor, *, kind: Kind = Kind.NEWS, begins_at: datetime | None = None, **words: dict[str, str]) -> int:
    """A piece that is being written, in English unless ``words`` says otherwise (``el={"title": ...}``)."""
    item_id = begin_news(db, actor=actor, kind=kind, language=Language.EN, at=NOON)
    for language, fields in (words or {"en": WORDS}).items():
        for name, text in fields.items():
            keep_words(db, actor=actor, item_id=item_id, language=Language(language), name=name, text=text)
    keep_details(db, actor=actor, item_id=item_id, details=Details(kind, begins_at))
    return item_id


def a_piece(db: Session, actor: Actor, *, publish_at: datetime = NOON, **how: Any) -> int:
    """A published one."""
    item_id = a_draft(db, actor, **how)
    publish_news(db, actor=actor, item_id=item_id, publish_at=publish_at, at=NOON)
    return item_id
