"""The language a person reads in."""

from datetime import datetime
from functools import partial

from sqlmodel import Session

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.people import Actor, Language
from qser_app.domain.people_organisation import LanguageNotOffered
from qser_app.domain.refusals import NotFound
from qser_app.models import Person
from qser_app.queries.people_organisation import offered_in


def choose_language(db: Session, *, actor: Actor, language: Language, at: datetime) -> Language:  # noqa: ARG001 -- every verb knows its moment
    """Keep the language for pages, mails and documents; a lesson that is open follows. Raises LanguageNotOffered."""
    person = db.get(Person, actor.person_id, populate_existing=True)
    if person is None:
        raise NotFound
    require_offered(db, person=person, language=language)
    person.language = language
    db.flush()
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))
    return language


def require_offered(db: Session, *, person: Person, language: Language) -> None:
    """Go on only with a language the person's organisation offers, or the one they read in already."""
    if language not in (person.language, *offered_in(db, organisation_id=person.organisation_id)):
        raise LanguageNotOffered
