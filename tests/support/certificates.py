"""Certificates for tests: a course with a quiz, somebody who passed it, and what they hold."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from qser_app.domain.courses import UnitKind
from qser_app.models import Certificate, Course, Person, QuizAttempt, Unit
from qser_app.services.learning import complete_unit
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for, an_organisation


def a_quizzed_course(db: Session, code: str = "QSER", **fields: Any) -> tuple[Course, Unit, Unit]:
    """(course, its one lesson, its one quiz)."""
    course = a_course(db, code, units=0, **fields)
    module = a_module(db, course, "module-2", position=2)
    return course, a_unit(db, module, "lesson", position=1), a_unit(db, module, "quiz", position=2, kind=UnitKind.QUIZ)


def passes(db: Session, person: Person, quiz: Unit, *, at: datetime = NOON, number: int = 1) -> None:
    """Somebody hands the quiz in and passes, as the house graded it."""
    given = {"draw": [], "started_at": at, "submitted_at": at, "score": 90, "passed": True}
    db.add(QuizAttempt(person_id=person.id, unit_id=quiz.id, number=number, **given))
    db.flush()
    complete_unit(db, actor=actor_for(person), unit_id=quiz.id, at=at, score=90, passed=True)


def a_certified(db: Session, *, code: str = "QSER", at: datetime = NOON, **fields: Any) -> tuple[Person, Course, Unit]:
    """(person, course, quiz) of somebody who has just completed the course."""
    course, lesson, quiz = a_quizzed_course(db, code)
    person = a_person(db, an_organisation(db, **fields.pop("town", {})), **({"name": "Ada Zagos"} | fields))
    complete_unit(db, actor=actor_for(person), unit_id=lesson.id, at=at)
    passes(db, person, quiz, at=at)
    return person, course, quiz


def a_certificate(db: Session, person: Person, course: Course, **fields: Any) -> Certificate:
    """A certificate as it lies in the table."""
    values = {"number": "5c" * 16, "minutes": 360, "issued_at": NOON, "evidence": [1]} | fields
    words = {"en": {"title": "Course QSER", "outcomes": ["use the right word"], "modules": ["Module-2"]}}
    row = Certificate(person_id=person.id, course_id=course.id, words=words, **values)
    db.add(row)
    db.flush()
    return row


def a_reader(person: Person) -> dict[str, Any]:
    """The person looking at what is theirs, in English."""
    return {"actor": actor_for(person), "person_id": person.id, "reader": "en", "at": NOON}
