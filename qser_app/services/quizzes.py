"""What people do with quizzes: start or go on."""

import random
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import insert
from qser_app.domain.people import Actor
from qser_app.domain.quizzes import EmptyQuiz
from qser_app.domain.quizzes_aliases import drawn_as
from qser_app.domain.quizzes_kinds import QuestionKind, arranged, pick, shape_of
from qser_app.domain.quizzes_rules import (
    AccessCodeNeeded,
    NoAttemptsLeft,
    QuizRules,
    TooSoon,
    WrongAccessCode,
    is_over,
)
from qser_app.models import Question, QuizAttempt
from qser_app.queries.quizzes import bank_of, extra_of, rules_of
from qser_app.services.learning_enrolment import let_in
from qser_app.services.quizzes_answers import answer, answer_as_shown, open_question, turn_to
from qser_app.services.quizzes_results import hand_in, my_attempt, submit

__all__ = ["answer", "answer_as_shown", "begin", "start", "submit", "turn_to"]


def start(db: Session, *, actor: Actor, unit_id: int, at: datetime, code: str = "", seed: int | None = None) -> int:
    """The attempt to go on with: the open one, else a new one. Raises NotFound, EmptyQuiz, NoAttemptsLeft, TooSoon and, where
    the quiz has an access code, AccessCodeNeeded and WrongAccessCode; CourseLocked, unless an attempt is open: that may be finished.

    Starting at once in many tabs takes one attempt: (person, unit, number) is unique. ``seed`` fixes the draw.
    """
    rules = rules_of(db, actor=actor, unit_id=unit_id)
    chance = random.Random(secrets.randbits(64) if seed is None else seed)  # noqa: S311 -- which questions, not a secret
    while True:
        taken = _taken(db, actor, unit_id)
        waiting = next((each for each in taken if each.submitted_at is None), None)
        if waiting and not is_over(waiting.deadline_at, at):
            return waiting.id or 0
        if waiting:
            hand_in(db, actor=actor, attempt=my_attempt(db, actor, waiting.id or 0), at=at)
            continue
        let_in(db, actor=actor, course_id=rules.course_id, at=at)
        _may_begin(rules, taken, code, at)
        number = max((each.number for each in taken), default=0) + 1
        began = _begin(db, actor, rules, number, at, chance)
        if began is not None:
            return began


def _taken(db: Session, actor: Actor, unit_id: int) -> Sequence[Any]:
    wanted = select(QuizAttempt.id, QuizAttempt.number, QuizAttempt.submitted_at, QuizAttempt.deadline_at)
    mine = wanted.where(QuizAttempt.person_id == actor.person_id, QuizAttempt.unit_id == unit_id, col(QuizAttempt.practice).is_(False))
    return db.exec(mine).all()


def _may_begin(rules: QuizRules, taken: Sequence[Any], code: str, at: datetime) -> None:
    if not rules.allows_another(len(taken)):
        raise NoAttemptsLeft(allowed=rules.attempts)
    opens_at = rules.opens_at(max((each.submitted_at for each in taken), default=None))
    if opens_at and at < opens_at:
        raise TooSoon(hours=-(-(opens_at - at) // timedelta(hours=1)))
    if not rules.opens_for(code):
        raise WrongAccessCode if code.strip() else AccessCodeNeeded


def _begin(db: Session, actor: Actor, rules: QuizRules, number: int, at: datetime, chance: random.Random) -> int | None:
    """The new attempt; None when another tab took this number first."""
    picked = _pick(bank_of(db, rules), rules, chance)
    if not picked:
        raise EmptyQuiz
    drawn = _drawn(db, picked, chance, shuffle=rules.shuffle)
    return begin(db, actor=actor, rules=rules, at=at, drawn=drawn, number=number)


def begin(db: Session, *, actor: Actor, rules: QuizRules, at: datetime, drawn: list[dict[str, Any]], **more: Any) -> int | None:
    """Write an attempt of these questions down, with its deadline; None when its number was taken meanwhile."""
    extra = extra_of(db, person_id=actor.person_id, unit_id=rules.unit_id)
    each = rules.seconds_each * (100 + extra) // 100
    values = {
        "person_id": actor.person_id,
        "unit_id": rules.unit_id,
        "practice": False,
        "draw": drawn,
        "position": 0,
        "language": "",
        "started_at": at,
        "deadline_at": rules.deadline(at, len(drawn), extra=extra),
        "extra": extra,
        "seconds_each": each,
    }
    began = insert(db, QuizAttempt).values(values | more).on_conflict_do_nothing().returning(QuizAttempt.id)
    attempt_id = db.exec(began).scalar()
    if attempt_id is not None and each:
        open_question(db, attempt_id, 0, each, at)
    return attempt_id


def _pick(bank: list[int], rules: QuizRules, chance: random.Random) -> list[int]:
    """The questions of the attempt, in the order they are asked: the author's, where they are not shuffled."""
    picked = pick(bank, rules.draw, chance)
    return picked if rules.shuffle else sorted(picked, key=bank.index)


def _drawn(db: Session, picked: Sequence[int], chance: random.Random, *, shuffle: bool) -> list[dict[str, Any]]:
    """The attempt's questions, each with its options in the order they will be shown."""
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(picked)))}
    return [drawn_as(each, bank[each].kind, _shown(bank[each], chance, shuffle=shuffle)) for each in picked]


def _shown(question: Question, chance: random.Random, *, shuffle: bool) -> tuple[str, ...]:
    shape = shape_of(question.body)
    # The author writes pairs and orders down as they are right: those are always shuffled.
    fixed = not shuffle and question.kind not in (QuestionKind.MATCH, QuestionKind.ORDER)
    return shape.options if fixed else arranged(question.kind, shape, question.answer_key, chance)
