"""Certificates as they are looked at: by their holder, by whoever checks one, and by the printer."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, literal
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.certificates import (
    CheckedCertificate,
    HeldCertificate,
    Validity,
    WrittenCertificate,
    clean_number,
    may_be_renewed,
    said_in,
    validity_of,
)
from qser_app.domain.insights_profile import Part
from qser_app.domain.people import Actor, Language, initials
from qser_app.domain.permissions import may_facilitate, may_see_profile
from qser_app.domain.refusals import NotFound
from qser_app.models import Certificate, Course, Notice, Organisation, Person
from qser_app.queries.insights_profile import subject_of

_MOST = 500


def certificates_of(
    db: Session, *, actor: Actor, person_id: int, reader: Language, at: datetime, course_id: int | None = None
) -> list[HeldCertificate]:
    """The certificates of a person (of one course), as far as the actor sees them, the newest first; renewed ones stay. Raises NotFound."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=Part.CERTIFICATIONS)
    wanted = select(Certificate, Course.code).join(Course, col(Course.id) == col(Certificate.course_id))
    wanted = wanted.where(
        Certificate.person_id == person_id,
        *subject.among(Certificate.course_id),
        *([Certificate.course_id == course_id] if course_id else []),
    )
    rows = db.exec(wanted.order_by(col(Certificate.issued_at).desc(), col(Certificate.id).desc()).limit(_MOST)).all()
    newest = {row.course_id: row.round for row, _ in sorted(rows, key=lambda pair: pair[0].round)}
    return [_held(row, code, reader, at, is_newest=newest[row.course_id] == row.round) for row, code in rows]


def _held(row: Certificate, code: str, reader: str, at: datetime, *, is_newest: bool) -> HeldCertificate:
    return HeldCertificate(
        row.number,
        code,
        said_in(row.words, reader)["title"],
        row.issued_at.isoformat(),
        row.expires_at.isoformat() if row.expires_at else "",
        validity_of(row.expires_at, row.withdrawn_at, at).value,
        is_newest and may_be_renewed(row.expires_at, row.withdrawn_at, at),
        row.shows_name,
    )


def checked_certificate(db: Session, *, number: str, actor: Actor | None, reader: str, at: datetime) -> CheckedCertificate | None:
    """What anybody with this number may learn, signed in or not; None when there is no such certificate."""
    found = _found(db, number)
    if found is None:
        return None
    row, person, course, _ = found
    said = said_in(row.words, reader)
    return CheckedCertificate(
        number=row.number,
        holder=_holder(row, person),
        title=said["title"],
        language=reader if reader in row.words else next(iter(row.words), reader),
        issued_at=row.issued_at.isoformat(),
        expires_at=row.expires_at.isoformat() if row.expires_at else "",
        validity=validity_of(row.expires_at, row.withdrawn_at, at).value,
        mine=actor is not None and actor.person_id == row.person_id,
        may_withdraw=row.withdrawn_at is None and actor is not None and may_withdraw(actor, person, course),
        shows_name=row.shows_name,
    )


def _holder(row: Certificate, person: Person) -> str:
    """The name, where its holder allows it, else initials; nothing of somebody whose data were erased."""
    if person.erased_at is not None:
        return ""
    return person.name if row.shows_name else ". ".join(initials(person.name)) + "."


def may_withdraw(actor: Actor, person: Person, course: Course) -> bool:
    """Whether the actor looks after this person in this course; nobody judges over their own certificate."""
    owner, key = course.organisation_id, course.id or 0
    theirs = may_facilitate(actor, owner_id=owner, course_id=key, organisation_id=person.organisation_id)
    return theirs and actor.person_id != person.id


def written_certificate(db: Session, *, actor: Actor, number: str, reader: str, at: datetime) -> WrittenCertificate:
    """What stands on the paper. Raises NotFound alike for what is unknown and what is not the actor's to see, and when it was withdrawn."""
    found = _found(db, number)
    if found is None or not may_see_profile(actor, person_id=found[1].id or 0, organisation_id=found[1].organisation_id):
        raise NotFound
    row, person, course, organisation = found
    validity = validity_of(row.expires_at, row.withdrawn_at, at)
    if validity is Validity.WITHDRAWN:
        raise NotFound
    said = said_in(row.words, reader)
    names = (row.number, person.name, said["title"], organisation.name)
    return WrittenCertificate(
        *names, row.minutes, said["outcomes"], said["modules"], row.issued_at, row.expires_at, validity, course.code, person.time_zone
    )


def ending(db: Session, *, at: datetime, within: timedelta, told_as: str, limit: int) -> Sequence[Certificate]:
    """The certificates that end within this time, the soonest first: of each person and course the newest, withdrawn ones never.

    Left out are those whose holder has a notice of it, under the key ``told_as`` and the number.
    """
    newer = aliased(Certificate)
    same = (col(newer.person_id) == col(Certificate.person_id), col(newer.course_id) == col(Certificate.course_id))
    renewed = exists().where(*same, col(newer.round) > col(Certificate.round))
    soon = select(Certificate).where(col(Certificate.expires_at) > at, col(Certificate.expires_at) <= at + within)
    told = exists().where(
        col(Notice.person_id) == col(Certificate.person_id), col(Notice.key) == literal(told_as) + col(Certificate.number)
    )
    soon = soon.where(col(Certificate.withdrawn_at).is_(None), ~renewed, ~told)
    return db.exec(soon.order_by(col(Certificate.expires_at), col(Certificate.id)).limit(limit)).all()


def _found(db: Session, number: str) -> Any:
    """(certificate, holder, course, the holder's organisation)."""
    clean = clean_number(number)
    if not clean:
        return None
    joined = columns(Certificate, Person, Course, Organisation).join(Person, col(Person.id) == col(Certificate.person_id))
    joined = joined.join(Course, col(Course.id) == col(Certificate.course_id))
    joined = joined.join(Organisation, col(Organisation.id) == col(Person.organisation_id))
    return db.exec(joined.where(col(Certificate.number) == clean)).first()
