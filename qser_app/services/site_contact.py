"""What a visitor does: write to whoever runs the platform."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.domain.people import Language, Role
from qser_app.domain.site_contact import Message
from qser_app.domain.site_places import Place, address
from qser_app.models import Person, RoleGrant
from qser_app.services.notices import send_mail


def write_to_operator(db: Session, *, message: Message, language: Language, to: str, at: datetime) -> int:
    """Put the message into the outbox, to ``to``, or where that is empty to every superadmin; returns to how many.

    ``language``: the one the page was read in, which tells the operator in which to answer.
    """
    gaps: dict[str, str | int] = {
        "name": message.name,
        "email": message.email,
        "language": language.value,
        "words": message.text,
        "reply_to": message.email,
        "path": address(language, Place.CONTACT),
    }
    readers = [(to, Language.EN)] if to else _superadmins(db)
    for email, reads in readers:
        send_mail(db, to=email, template="contact", language=reads, gaps=gaps, at=at)
    return len(readers)


def _superadmins(db: Session) -> list[tuple[str, Language]]:
    holds = select(RoleGrant.person_id).where(RoleGrant.role == Role.SUPERADMIN)
    rows = db.exec(select(Person.email, Person.language).where(col(Person.id).in_(holds), col(Person.suspended_at).is_(None)))
    return [(email, Language(language)) for email, language in rows]
