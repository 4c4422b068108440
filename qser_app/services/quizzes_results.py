"""Handing in: an attempt is graded once, by its owner, or by the house when its time is over."""

from contextlib import suppress
from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.learning import together
from qser_app.domain.people import Actor
from qser_app.domain.quizzes import QuizResult
from qser_app.domain.quizzes_grading import graded
from qser_app.domain.quizzes_rules import QuizRules, Shown, is_over
from qser_app.domain.refusals import NotFound
from qser_app.domain.rewards import NOTHING, Reward
from qser_app.domain.rewards_facts import TestScored
from qser_app.models import Person, Question, QuizAnswer, QuizAttempt, Unit
from qser_app.queries.quizzes import languages_of, readable_in, rules_of_unit
from qser_app.services.learning import complete_unit, record_progress
from qser_app.services.learning_totals import Result, add_up, attempt_moved
from qser_app.services.rewards import reward


def submit(db: Session, *, actor: Actor, attempt_id: int, at: datetime) -> QuizResult:
    """Hand the attempt in: grade it, and let a pass complete the unit. Handing in again only tells the result. Raises NotFound."""
    return hand_in(db, actor=actor, attempt=my_attempt(db, actor, attempt_id), at=at)


def hand_in(db: Session, *, actor: Actor, attempt: QuizAttempt, at: datetime) -> QuizResult:
    """Grade an attempt that its caller has locked; one whose time is over counts as handed in at its deadline."""
    if attempt.submitted_at is not None:
        return QuizResult(attempt.id or 0, attempt.score or 0, bool(attempt.passed))
    unit = db.exec(select(Unit).where(Unit.id == attempt.unit_id)).one()
    rules = rules_of_unit(db, unit)
    attempt.language, *_ = languages_of(db, actor, unit.course_id)
    attempt.submitted_at = min(at, attempt.deadline_at or at)
    _grade(db, attempt, rules)
    db.flush()
    earned = NOTHING if attempt.practice else _count(db, actor, attempt, rules, at)
    return QuizResult(attempt.id or 0, attempt.score or 0, bool(attempt.passed), earned)


def hand_in_overdue(db: Session, *, attempt_id: int, at: datetime) -> bool:
    """Hand in an attempt whose time is over with what was saved, whoever notices; False when there is nothing to do."""
    attempt = db.exec(select(QuizAttempt).where(QuizAttempt.id == attempt_id).with_for_update(skip_locked=True)).first()
    if attempt is None or attempt.submitted_at is not None or not is_over(attempt.deadline_at, at):
        return False
    person = db.exec(select(Person).where(Person.id == attempt.person_id)).one()
    owner = _owner(person)
    hand_in(db, actor=owner, attempt=attempt, at=at)
    after_commit(db, partial(hub.whisper, topics.of_person(owner.person_id)))
    return True


def _grade(db: Session, attempt: QuizAttempt, rules: QuizRules) -> None:
    """Set what each answer earned, the score and whether it passes; what was not answered earns nothing."""
    ids = [each["question"] for each in attempt.draw]
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(ids)))}
    asked = [(bank[each].kind, bank[each].answer_key, readable_in(bank[each].body, (attempt.language,))) for each in ids]
    mine = select(QuizAnswer).where(QuizAnswer.attempt_id == attempt.id).execution_options(populate_existing=True)
    answers = db.exec(mine).all()
    found = graded(asked, {answer.place: answer.chosen for answer in answers}, pass_mark=rules.pass_mark)
    for answer in answers:
        answer.credit = found.credits.get(answer.place)
    settle_result(attempt, rules, score=found.score, passed=found.passed)


def settle_result(attempt: QuizAttempt, rules: QuizRules, *, score: int, passed: bool) -> None:
    """Set an attempt's result, and whether profiles may show its score."""
    attempt.score, attempt.passed = score, passed
    attempt.score_shown = rules.shown(passed=passed) >= Shown.SCORE


def count_result(db: Session, attempt: QuizAttempt, rules: QuizRules, at: datetime, *, before: Result) -> Reward:
    """Tell progress and rewards about an attempt that the house has graded anew, for its owner."""
    person = db.exec(select(Person).where(Person.id == attempt.person_id)).one()
    return _count(db, _owner(person), attempt, rules, at, before)


def _owner(person: Person) -> Actor:
    """Whose attempt it is; nobody is asked for a right where the house acts, for it was begun by somebody who had it."""
    return Actor(person.id or 0, person.organisation_id, person.department_id, frozenset())


def _count(db: Session, actor: Actor, attempt: QuizAttempt, rules: QuizRules, at: datetime, before: Result | None = None) -> Reward:
    """Tell progress and rewards about the graded attempt (``before``: how it was graded then); progress hears a score that may be shown."""
    graded, passed = attempt.score or 0, bool(attempt.passed)
    told = graded if rules.shown(passed=passed) >= Shown.SCORE else None
    earned = NOTHING
    # A quiz can be retired while someone sits it: the result stands, there is only no unit left to complete.
    with suppress(NotFound):
        if passed:
            earned = complete_unit(db, actor=actor, unit_id=attempt.unit_id, at=at, score=told, passed=True).reward
        else:
            record_progress(db, actor=actor, unit_id=attempt.unit_id, percent=min(told or 0, 99), at=at, score=told)
    add_up(db, [attempt_moved(actor.person_id, rules.course_id, before=before, after=Result(graded, passed))])
    fact = TestScored(attempt.unit_id, attempt.id or 0, graded, passed)
    return together(earned, reward(db, person_id=actor.person_id, fact=fact, at=at))


def my_attempt(db: Session, actor: Actor, attempt_id: int) -> QuizAttempt:
    """The actor's attempt, locked until the commit. Raises NotFound."""
    mine = select(QuizAttempt).where(QuizAttempt.id == attempt_id, QuizAttempt.person_id == actor.person_id)
    attempt = db.exec(mine.with_for_update().execution_options(populate_existing=True)).first()
    if attempt is None:
        raise NotFound
    return attempt
