"""Practising what was missed: an attempt of those questions alone, which counts nowhere."""

import random
import secrets
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.domain.people import Actor
from qser_app.domain.quizzes import NothingToPractise
from qser_app.domain.quizzes_aliases import drawn_as
from qser_app.domain.quizzes_kinds import arranged, shape_of
from qser_app.domain.quizzes_rules import QuizRules, Shown
from qser_app.models import QuizAttempt
from qser_app.queries.quizzes import DrawnQuestion, drawn, rules_of
from qser_app.queries.quizzes_review import missed
from qser_app.services.quizzes import begin


def practise(db: Session, *, actor: Actor, attempt_id: int, at: datetime, seed: int | None = None) -> int:
    """The practice to go on with: the open one, else a new one of the questions that were missed in an attempt.

    Raises NotFound and NothingToPractise. It has no time limit, takes no attempt and earns nothing. Which questions were
    missed is told by practising them, so it is offered only where the rules show that anyway.
    """
    found = drawn(db, actor=actor, attempt_id=attempt_id)
    attempt, rules = found.attempt, rules_of(db, actor=actor, unit_id=found.attempt.unit_id)
    shows = rules.shown(passed=bool(attempt.passed)) >= Shown.SCORE
    if attempt.submitted_at is None or attempt.practice or not rules.practice or not shows or not missed(found):
        raise NothingToPractise
    chance = random.Random(secrets.randbits(64) if seed is None else seed)  # noqa: S311 -- an order on the screen, not a secret
    again = [_again(each, chance) for each in missed(found)]
    while True:
        if waiting := _open_practice(db, actor, rules):
            return waiting
        number = 1 + (db.exec(_practices(func.max(QuizAttempt.number), actor, rules)).one() or 0)
        untimed = QuizRules(rules.unit_id, rules.course_id, rules.module_id)
        began = begin(db, actor=actor, rules=untimed, at=at, drawn=again, number=number, practice=True, source_id=attempt_id)
        if began is not None:
            return began


def _again(each: DrawnQuestion, chance: random.Random) -> dict[str, Any]:
    """The same question, its options in another order."""
    question = each.question
    return drawn_as(question.id, question.kind, arranged(question.kind, shape_of(question.body), question.answer_key, chance))


def _open_practice(db: Session, actor: Actor, rules: QuizRules) -> int | None:
    return db.exec(_practices(QuizAttempt.id, actor, rules).where(col(QuizAttempt.submitted_at).is_(None))).first()


def _practices(what: Any, actor: Actor, rules: QuizRules) -> Any:
    mine = select(what).where(QuizAttempt.person_id == actor.person_id, QuizAttempt.unit_id == rules.unit_id)
    return mine.where(col(QuizAttempt.practice).is_(True))
