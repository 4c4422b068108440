"""A completed course becomes a certificate, once, in the same transaction; passing its last quiz again renews it."""

from datetime import datetime

from sqlmodel import Session, select

from qser_app.db import insert
from qser_app.domain.certificates import end_of, may_be_renewed, new_number, said_in
from qser_app.domain.notices import News
from qser_app.domain.rewards import Reward
from qser_app.domain.rewards_facts import CertificateIssued
from qser_app.models import Certificate, Enrolment, Person
from qser_app.queries.learning_certificates import evidence_of, last_quiz, months_of, newest_certificate, words_of
from qser_app.services.notices import notify
from qser_app.services.rewards import reward


def certify(db: Session, *, person_id: int, course_id: int, at: datetime) -> Reward | None:
    """Issue the certificate of a completed course; what it earns, None where nothing the house graded proves it, or it is held already."""
    if newest_certificate(db, person_id=person_id, course_id=course_id) is not None:
        return None
    return _issue(db, person_id, course_id, at, nth=1)


def renew(db: Session, *, person_id: int, course_id: int, unit_id: int, at: datetime) -> Reward | None:
    """Issue a new certificate to somebody who passed the course's last quiz again, if theirs ends soon, has ended or was withdrawn.

    Who completed the course without the evidence, and brings it now by any of its quizzes, gets their first one.
    """
    held = newest_certificate(db, person_id=person_id, course_id=course_id)
    if held is None:
        return certify(db, person_id=person_id, course_id=course_id, at=at) if _completed(db, person_id, course_id) else None
    if not may_be_renewed(held.expires_at, held.withdrawn_at, at) or last_quiz(db, course_id=course_id) != unit_id:
        return None
    return _issue(db, person_id, course_id, at, nth=held.round + 1)


def certify_late(db: Session, *, person_id: int, course_id: int, at: datetime) -> Reward | None:
    """Issue the certificate of somebody who completed the course before there were any: it counts from that day."""
    completed_at = _completed(db, person_id, course_id)
    return certify(db, person_id=person_id, course_id=course_id, at=min(completed_at, at)) if completed_at else None


def _completed(db: Session, person_id: int, course_id: int) -> datetime | None:
    mine = select(Enrolment.completed_at).where(Enrolment.person_id == person_id, Enrolment.course_id == course_id)
    return db.exec(mine).first()


def _issue(db: Session, person_id: int, course_id: int, at: datetime, *, nth: int) -> Reward | None:
    evidence = evidence_of(db, person_id=person_id, course_id=course_id)
    if not evidence:
        return None
    words, minutes = words_of(db, course_id=course_id)
    number, months = new_number(), months_of(db, course_id=course_id)
    values = {"number": number, "person_id": person_id, "course_id": course_id, "round": nth, "minutes": minutes, "words": words}
    values |= {"evidence": evidence, "issued_at": at, "expires_at": end_of(at, months), "shows_name": False, "reason": ""}
    issued = insert(db, Certificate).values(values).on_conflict_do_nothing().returning(Certificate.id)
    certificate_id = db.exec(issued).scalar()
    if certificate_id is None:  # another tab was quicker
        return None
    reader = db.exec(select(Person.language).where(Person.id == person_id)).one()
    news = News("certificate", f"certificate:{number}", {"course": said_in(words, reader)["title"]}, f"/certificate/{number}")
    notify(db, person_id=person_id, news=news, at=at)
    return reward(db, person_id=person_id, fact=CertificateIssued(course_id, certificate_id), at=at)
