"""Grading a quiz anew after a key was corrected: all of it or nothing, written down, and nothing that was reached is taken back."""

from datetime import datetime

from sqlmodel import Session, select

from qser_app.domain.courses import UnitKind
from qser_app.domain.learning import clean_reason
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, Language
from qser_app.domain.quizzes_regrading import Regraded
from qser_app.domain.quizzes_rules import QuizRules
from qser_app.models import Correction, Person, QuizAttempt, Unit, UnitText
from qser_app.queries.courses_desk import authored_unit, titles
from qser_app.queries.quizzes import rules_of_unit
from qser_app.queries.quizzes_regrading import Regrading, handed_in, regradings
from qser_app.services.learning_totals import Result
from qser_app.services.notices import notify
from qser_app.services.operations_audit import record
from qser_app.services.quizzes_results import count_result, settle_result

ATTEMPT_REGRADED = "attempt-regraded"


def regrade(db: Session, *, actor: Actor, unit_id: int, reason: str, at: datetime) -> Regraded:
    """Grade everything that was handed in anew, by the newest version of each question that asks the same.

    The same answers always earn the same, so a second time changes nothing. What was completed, passed or earned is never taken
    back; whoever has another result now is told why. Raises NotFound and ReasonMissing.
    """
    unit = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ).unit
    why, rules = clean_reason(reason), rules_of_unit(db, unit)
    attempts = db.exec(handed_in(unit_id).with_for_update().execution_options(populate_existing=True)).all()
    touched = [each for each in regradings(db, unit, attempts) if each.touches]
    changed = 0
    for each in touched:
        _write_down(db, each, actor, why, at)
        changes = each.changes
        _apply(db, each, rules, at)
        if changes:
            changed += 1
            _tell(db, each.attempt, unit, rules, why, at)
    if touched:
        record(db, Event.REGRADED, actor=actor, title=unit.key, number=changed, at=at)
    return Regraded(len(attempts), len(touched), changed)


def _write_down(db: Session, each: Regrading, actor: Actor, reason: str, at: datetime) -> None:
    """Who graded anew, when and why, and what stood there before."""
    attempt = each.attempt
    before = {name: getattr(attempt, name) for name in ("number", "practice", "score", "passed", "draw")} | {"attempt": attempt.id}
    before["answers"] = [[answer.place, answer.chosen, answer.credit] for answer in each.answers]
    values = {"person_id": attempt.person_id, "unit_id": attempt.unit_id, "made_by": actor.person_id}
    db.add(Correction(**values, what=ATTEMPT_REGRADED, reason=reason, before=before, at=at))


def _apply(db: Session, each: Regrading, rules: QuizRules, at: datetime) -> None:
    attempt, changes, before = each.attempt, each.changes, Result(each.attempt.score, bool(each.attempt.passed))
    attempt.draw, attempt.regraded_at = each.draw, at
    for answer in each.answers:
        answer.chosen, answer.credit = each.chosen[answer.place], each.grade.credits.get(answer.place)
    settle_result(attempt, rules, score=each.grade.score, passed=each.passed)
    db.flush()
    if changes and not attempt.practice:
        count_result(db, attempt, rules, at, before=before)


def _tell(db: Session, attempt: QuizAttempt, unit: Unit, rules: QuizRules, reason: str, at: datetime) -> None:
    """A line in the inbox; practice counts nowhere, so nobody hears of it."""
    if attempt.practice:
        return
    reader = Language(db.exec(select(Person.language).where(Person.id == attempt.person_id)).one())
    named = titles(db, UnitText, UnitText.unit_id, [rules.unit_id], (reader,))
    title = named.get(rules.unit_id, (unit.key, ""))[0]
    gaps: dict[str, str | int] = {"title": title, "number": attempt.number, "reason": reason}
    news = News(ATTEMPT_REGRADED, f"{ATTEMPT_REGRADED}:{attempt.id}:{at.isoformat()}", gaps, f"/learn/quiz/{attempt.unit_id}")
    notify(db, person_id=attempt.person_id, news=news, at=at)
