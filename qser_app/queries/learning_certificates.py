"""What entitles to a certificate: tests that the house graded itself, and what stands on the paper."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, exists
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from qser_app.domain.certificates import outcomes_of
from qser_app.domain.courses import UnitKind
from qser_app.models import Certificate, CertificateRule, Course, CourseText, Enrolment, Module, ModuleText, QuizAttempt, Unit


def evidence_of(db: Session, *, person_id: int, course_id: int) -> list[int]:
    """The newest passed attempt at each quiz of the course; empty where one is missing, or there is none: then nothing is proved.

    What a package says of itself comes from the learner's browser, and proves nothing.
    """
    quizzes = db.exec(select(col(Unit.id)).where(*_quizzes(), Unit.course_id == course_id)).all()
    newest = select(QuizAttempt.unit_id, func.max(QuizAttempt.id)).where(QuizAttempt.person_id == person_id, *_passed())
    passed = dict(db.exec(newest.where(col(QuizAttempt.unit_id).in_(quizzes)).group_by(col(QuizAttempt.unit_id))).all())
    return sorted(attempt or 0 for attempt in passed.values()) if quizzes and len(passed) == len(quizzes) else []


def last_quiz(db: Session, *, course_id: int) -> int | None:
    """The last quiz of the course: passing it again renews a certificate."""
    quizzes = select(Unit.id).join(Module, col(Module.id) == Unit.module_id).where(*_quizzes(), Unit.course_id == course_id)
    return db.exec(quizzes.order_by(col(Module.position).desc(), col(Unit.position).desc(), col(Unit.id).desc()).limit(1)).first()


def newest_certificate(db: Session, *, person_id: int, course_id: int) -> Certificate | None:
    """The person's last certificate of the course."""
    mine = select(Certificate).where(Certificate.person_id == person_id, Certificate.course_id == course_id)
    return db.exec(mine.order_by(col(Certificate.round).desc()).limit(1)).first()


def months_of(db: Session, *, course_id: int) -> int:
    """For how many months the course's certificates hold; nought: for good."""
    return db.exec(select(CertificateRule.months).where(CertificateRule.course_id == course_id)).first() or 0


def words_of(db: Session, *, course_id: int) -> tuple[dict[str, Any], int]:
    """What the course is called and teaches, in each of its languages, and the minutes it takes: as it is today."""
    live = (col(Module.retired_at).is_(None), Module.course_id == course_id)
    titles: dict[str, list[str]] = {}
    told = select(ModuleText.language, ModuleText.title).join(Module, col(Module.id) == ModuleText.module_id).where(*live)
    for language, title in db.exec(told.order_by(col(Module.position), col(Module.id))):
        titles.setdefault(language, []).append(title)
    texts = db.exec(select(CourseText.language, CourseText.title, CourseText.body).where(CourseText.course_id == course_id)).all()
    source = str(db.exec(select(Course.source_language).where(Course.id == course_id)).one())
    words = {
        str(language): {"title": title, "outcomes": outcomes_of(body), "modules": titles.get(language, titles.get(source, []))}
        for language, title, body in texts
    }
    length = func.sum(func.coalesce(Unit.measured_minutes, Unit.minutes))
    units = select(length).join(Module, col(Module.id) == Unit.module_id).where(*live, *_live())
    first = {source: words[source]} if source in words else {}
    return first | words, db.exec(units).one() or 0


def uncertified(db: Session, *, limit: int) -> Sequence[tuple[int, int]]:
    """(person, course) of those who completed a course, passed all its quizzes, and have no certificate of it."""
    quiz, attempt = aliased(Unit), aliased(QuizAttempt)
    here = and_(col(quiz.course_id) == col(Enrolment.course_id), *_quizzes(quiz))
    passed = exists().where(col(attempt.unit_id) == col(quiz.id), col(attempt.person_id) == col(Enrolment.person_id), *_passed(attempt))
    passed = passed.correlate_except(attempt)  # the enrolment stands two floors up
    held = exists().where(col(Certificate.person_id) == col(Enrolment.person_id), col(Certificate.course_id) == col(Enrolment.course_id))
    due = select(Enrolment.person_id, Enrolment.course_id).where(col(Enrolment.completed_at).is_not(None), ~held)
    due = due.where(exists().where(here), ~exists().where(here, ~passed))
    return db.exec(due.order_by(col(Enrolment.id)).limit(limit)).all()


def _live(unit: Any = Unit) -> tuple[ColumnElement[bool], ...]:
    return col(unit.retired_at).is_(None), col(unit.is_draft).is_(False)


def _quizzes(unit: Any = Unit) -> tuple[ColumnElement[bool], ...]:
    return col(unit.kind) == UnitKind.QUIZ, *_live(unit)


def _passed(attempt: Any = QuizAttempt) -> tuple[ColumnElement[bool], ...]:
    return col(attempt.passed).is_(True), col(attempt.practice).is_(False), col(attempt.submitted_at).is_not(None)
