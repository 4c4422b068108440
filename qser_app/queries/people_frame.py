"""What the frame around every page shows of a person."""

from datetime import datetime

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.learning import Day, day_of
from qser_app.domain.people import Actor, Role
from qser_app.domain.people_organisation import logo_address, offered_to
from qser_app.domain.people_picture import picture_address
from qser_app.domain.people_views import Frame
from qser_app.domain.refusals import NotFound
from qser_app.models import LearningDay, Notice, Organisation, OrganisationLogo, Person, PersonPicture, Standing
from qser_app.queries.notices import shown_to

_HOME = (Organisation.name, Organisation.languages, Organisation.accent, OrganisationLogo.sha256, Organisation.logo_alt)


def frame_of(db: Session, *, actor: Actor, at: datetime) -> Frame:
    """The actor's name, roles, points, unread notices and the minutes of their day, in two statements."""
    unread = select(func.count(col(Notice.id))).where(*shown_to(actor.person_id), col(Notice.read_at).is_(None)).scalar_subquery()
    row = db.exec(
        columns(Person, *_HOME, Standing.points, unread, PersonPicture.sha256)
        .join(Organisation, col(Organisation.id) == Person.organisation_id)
        .join(Standing, col(Standing.person_id) == col(Person.id), isouter=True)
        .join(PersonPicture, col(PersonPicture.person_id) == col(Person.id), isouter=True)
        .join(OrganisationLogo, col(OrganisationLogo.organisation_id) == Person.organisation_id, isouter=True)
        .where(Person.id == actor.person_id)
    ).first()
    if row is None:
        raise NotFound
    person, organisation, languages, accent, logo, logo_alt, points, waiting, picture = row
    day = day_of(at, person.time_zone)
    seconds = db.exec(select(LearningDay.active_seconds).where(LearningDay.person_id == actor.person_id, LearningDay.day == day)).first()
    held = {grant.role for grant in actor.grants}
    return Frame(
        name=person.name,
        organisation=organisation,
        language=person.language,
        roles=tuple(role for role in reversed(Role) if role in held),
        points=points or 0,
        unread=waiting,
        picture=picture_address(actor.person_id, picture),
        day=Day(seconds or 0, person.minutes_a_day),
        languages=offered_to(languages, person.language),
        accent=accent,
        logo=logo_address(person.organisation_id, logo),
        logo_alt=logo_alt or organisation,
    )
