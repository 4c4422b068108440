"""The language a person reads in."""

from datetime import datetime

from sqlmodel import Session

from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Person


def choose_language(db: Session, *, actor: Actor, language: Language, at: datetime) -> Language:  # noqa: ARG001 -- every verb knows its moment
    """Keep the language for pages, mails and documents."""
    person = db.get(Person, actor.person_id, populate_existing=True)
    if person is None:
        raise NotFound
    person.language = language
    db.flush()
    return language
