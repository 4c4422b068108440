"""What people do about certificates: show their name, withdraw one, set how long a course's hold; and the word before one ends."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.db import insert
from qser_app.domain.certificates import (
    LONGEST_REASON,
    SHORTEST_REASON,
    VALIDITIES,
    WARNED,
    BadValidity,
    WithdrawalReason,
    clean_number,
    said_in,
)
from qser_app.domain.learning import clean_line
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.people_rights import Consent
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Certificate, CertificateRule, Course, Person
from qser_app.queries.certificates import ending, may_withdraw
from qser_app.services.notices import notify
from qser_app.services.operations_audit import record
from qser_app.services.people_consents import remember_consent

_AT_ONCE = 500
_ENDING = "certificate-ending:"


def show_name(db: Session, *, actor: Actor, number: str, shown: bool, at: datetime) -> None:
    """Let whoever holds the number read the holder's name, or only its initials. Raises NotFound for what is not the actor's."""
    row = _locked(db, number)
    if row.person_id != actor.person_id:
        raise NotFound
    row.shows_name = shown
    db.flush()
    any_shown = db.exec(select(Certificate.id).where(Certificate.person_id == actor.person_id, col(Certificate.shows_name).is_(True)))
    remember_consent(db, person_id=actor.person_id, what=Consent.CERTIFICATE_NAME, given=any_shown.first() is not None, at=at)


def withdraw(db: Session, *, actor: Actor, number: str, reason: str, at: datetime) -> None:
    """Withdraw a certificate for good, with a reason that its holder reads; a second time nothing happens.

    Raises NotFound, NotAllowed and WithdrawalReason. Passing the course's last quiz again earns a new one.
    """
    row = _locked(db, number)
    person, course = db.get_one(Person, row.person_id), db.get_one(Course, row.course_id)
    require(may_withdraw(actor, person, course))
    words = clean_line(reason)
    if not SHORTEST_REASON <= len(words) <= LONGEST_REASON:
        raise WithdrawalReason
    if row.withdrawn_at is not None:
        return
    row.withdrawn_at, row.withdrawn_by_id, row.reason = at, actor.person_id, words
    gaps: dict[str, str | int] = {"course": said_in(row.words, person.language)["title"], "reason": words}
    news = News("certificate-withdrawn", f"certificate-withdrawn:{row.number}", gaps, f"/course/{course.code}")
    notify(db, person_id=row.person_id, news=news, at=at)
    record(db, Event.CERTIFICATE_WITHDRAWN, actor=actor, subject_id=row.person_id, title=course.code, at=at)


def keep_validity(db: Session, *, actor: Actor, course_id: int, months: int, at: datetime) -> None:
    """Set for how many months the course's certificates hold; those that were issued keep their end. Raises BadValidity, NotFound."""
    course = db.get(Course, course_id)
    if course is None:
        raise NotFound
    require(may_author(actor, organisation_id=course.organisation_id, course_id=course_id))
    if months not in VALIDITIES:
        raise BadValidity
    values = {"months": months, "changed_by_id": actor.person_id, "changed_at": at}
    new = insert(db, CertificateRule).values({"course_id": course_id} | values)
    db.exec(new.on_conflict_do_update(index_elements=["course_id"], set_=values))


def warn_of_ending(db: Session, *, at: datetime) -> int:
    """Tell those whose certificate ends within thirty days, each once; returns how many were told."""
    rows = ending(db, at=at, within=WARNED, told_as=_ENDING, limit=_AT_ONCE)
    people = dict(db.exec(select(Person.id, Person.language).where(col(Person.id).in_({row.person_id for row in rows}))).all())
    codes = dict(db.exec(select(Course.id, Course.code).where(col(Course.id).in_({row.course_id for row in rows}))).all())
    for row in rows:
        gaps: dict[str, str | int] = {"course": said_in(row.words, people[row.person_id])["title"]}
        news = News("certificate-ending", f"{_ENDING}{row.number}", gaps, f"/course/{codes[row.course_id]}")
        notify(db, person_id=row.person_id, news=news, at=at)
    return len(rows)


def _locked(db: Session, number: str) -> Certificate:
    wanted = select(Certificate).where(Certificate.number == clean_number(number)).with_for_update()
    row = db.exec(wanted.execution_options(populate_existing=True)).first()
    if row is None:
        raise NotFound
    return row
