"""What facilitators decide about a quiz: its rules, and more time for one person."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, select, update

from qser_app.db import insert
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_give_time
from qser_app.domain.quizzes_rules import MOST_EXTRA, BadSettings, QuizRules, Shown, checked
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Course, Person, QuizAttempt, QuizExtraTime, QuizOpening, QuizSettings, Unit
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.quizzes import extra_of, rules_of_unit


def keep_settings(db: Session, *, actor: Actor, unit_id: int, settings: Mapping[str, Any], at: datetime) -> None:
    """Set the rules of a quiz in the house; they stand before what the course's files say, also after an import.

    Raises NotFound and BadSettings, with every field that is wrong. An attempt that has begun keeps its questions and its deadline.
    """
    unit = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ).unit
    values = {"unit_id": unit.id, "options": checked(settings), "changed_by_id": actor.person_id, "changed_at": at}
    upsert = insert(db, QuizSettings).values(values)
    db.exec(upsert.on_conflict_do_update(index_elements=["unit_id"], set_=values))
    _show_scores(db, rules_of_unit(db, unit))


def drop_settings(db: Session, *, actor: Actor, unit_id: int) -> None:
    """Back to the rules that the course's files hold. Raises NotFound."""
    unit = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ).unit
    db.exec(delete(QuizSettings).where(col(QuizSettings.unit_id) == unit_id))
    _show_scores(db, rules_of_unit(db, unit))


def _show_scores(db: Session, rules: QuizRules) -> None:
    """Let profiles show the scores of this quiz, or hide them, as its rules now do."""
    for passed in (True, False):
        those = update(QuizAttempt).where(col(QuizAttempt.unit_id) == rules.unit_id, col(QuizAttempt.passed).is_(passed))
        db.exec(those.values(score_shown=rules.shown(passed=passed) >= Shown.SCORE))


def give_time(db: Session, *, actor: Actor, unit_id: int, person_id: int, percent: int, at: datetime) -> None:
    """Give somebody more time, in per cent; nought takes it back. Counts for an attempt that is open, too.

    A line is added to the ledger, with who gave it. Raises NotAllowed, NotFound and BadSettings.
    """
    person = db.get(Person, person_id)
    unit = db.exec(select(Unit).where(Unit.id == unit_id, Unit.kind == UnitKind.QUIZ)).first()
    require(person is not None and unit is not None and _may_give(db, actor, person, unit))
    if person is None or unit is None:
        raise NotFound
    if not 0 <= percent <= MOST_EXTRA:
        raise BadSettings({"percent": "quizzes-error-percent"})
    if percent == extra_of(db, person_id=person_id, unit_id=unit_id):
        return
    db.add(QuizExtraTime(person_id=person_id, unit_id=unit_id, percent=percent, given_by_id=actor.person_id, given_at=at))
    _prolong(db, unit_id, person_id, percent, at)


def _may_give(db: Session, actor: Actor, person: Person, unit: Unit) -> bool:
    """Whoever authors the course may, and whoever looks after the people of that organisation."""
    course = db.get_one(Course, unit.course_id)
    theirs = course.organisation_id in (None, person.organisation_id)
    return theirs and may_give_time(actor, organisation_id=person.organisation_id, course_id=unit.course_id)


def _prolong(db: Session, unit_id: int, person_id: int, percent: int, at: datetime) -> None:
    mine = select(QuizAttempt).where(QuizAttempt.person_id == person_id, QuizAttempt.unit_id == unit_id)
    waiting = mine.where(col(QuizAttempt.submitted_at).is_(None), col(QuizAttempt.practice).is_(False)).with_for_update()
    for attempt in db.exec(waiting):
        if attempt.deadline_at is None:
            continue
        # What is left of the deadline it began with grows; rules that changed since play no part.
        attempt.deadline_at = _later(attempt.started_at, attempt.deadline_at, attempt.extra, percent)
        showing = select(QuizOpening).where(QuizOpening.attempt_id == attempt.id, col(QuizOpening.closes_at) > at)
        for question in db.exec(showing):
            question.closes_at = _later(question.opened_at, question.closes_at, attempt.extra, percent)
        attempt.seconds_each = round(attempt.seconds_each * (100 + percent) / (100 + attempt.extra))
        attempt.extra = percent


def _later(began: datetime, ends: datetime, before: int, percent: int) -> datetime:
    """The same time with ``percent`` more in place of ``before``."""
    return began + (ends - began) * (100 + percent) / (100 + before)
