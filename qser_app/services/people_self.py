"""What a person does with their own account: the first questions, and their choices later."""

from datetime import datetime

from sqlmodel import Session

from qser_app.domain.people import MINUTES_A_DAY, Actor, FieldOfWork, Language, Privacy, clean_name
from qser_app.domain.people_rights import Consent
from qser_app.domain.people_self import ZONES, Choices
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import Person
from qser_app.services.notices_choices import plan_again
from qser_app.services.people_consents import remember_consent
from qser_app.services.people_language import require_offered
from qser_app.services.rewards import change_visibility


def welcome(db: Session, *, actor: Actor, language: Language, field_of_work: FieldOfWork, minutes_a_day: int, at: datetime) -> None:
    """Keep the answers to the first questions; answering again changes them."""
    if minutes_a_day not in MINUTES_A_DAY:
        raise BadInput
    person = _person(db, actor)
    require_offered(db, person=person, language=language)
    person.language, person.field_of_work, person.minutes_a_day = language, field_of_work, minutes_a_day
    person.welcomed_at = person.welcomed_at or at


def change_account(db: Session, *, actor: Actor, choices: Choices, at: datetime) -> None:
    """Keep the actor's choices; boards follow a changed privacy at once."""
    if choices.minutes_a_day not in MINUTES_A_DAY or choices.time_zone not in ZONES:
        raise BadInput
    person = _person(db, actor)
    require_offered(db, person=person, language=choices.language)
    travelled = person.time_zone != choices.time_zone
    moved, named = person.privacy != choices.privacy, choices.privacy is Privacy.NAMED
    person.name, person.language = clean_name(choices.name), choices.language
    person.time_zone, person.minutes_a_day, person.privacy = choices.time_zone, choices.minutes_a_day, choices.privacy
    db.flush()
    if travelled:
        plan_again(db, person_id=actor.person_id, at=at)
    if moved:
        change_visibility(db, person_id=actor.person_id, at=at)
    remember_consent(db, person_id=actor.person_id, what=Consent.BOARD_NAME, given=named, at=at)


def _person(db: Session, actor: Actor) -> Person:
    person = db.get(Person, actor.person_id)
    if person is None:
        raise NotFound
    return person
