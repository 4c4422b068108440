"""What people do with quizzes: start or go on, answer, turn the page, hand in; and what authors do: bring in a bank."""

import random
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import insert
from qser_app.domain.gift import GiftQuestion
from qser_app.domain.learning import together
from qser_app.domain.people import Actor
from qser_app.domain.quizzes import (
    AttemptOver,
    Choice,
    EmptyQuiz,
    NoAttemptsLeft,
    QuizResult,
    QuizRules,
)
from qser_app.domain.quizzes_bank import BankReport, QuestionSource, merge
from qser_app.domain.quizzes_grading import grade, passes, score
from qser_app.domain.quizzes_kinds import arranged, is_well_formed, pick, shape_of, tidied
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.rewards import NOTHING, Reward, TestScored
from qser_app.models import Question, QuizAnswer, QuizAttempt, QuizSave, Unit
from qser_app.queries.quizzes import languages_of, readable_in, rules_from, rules_of
from qser_app.services.learning import complete_unit, record_progress
from qser_app.services.rewards import reward


def import_bank(db: Session, *, module_id: int, languages: Mapping[str, Sequence[GiftQuestion]], at: datetime) -> BankReport:
    """Make the module's bank hold these questions: ``languages`` is one parsed file per language code, the source first.

    A changed question becomes a new version and the old one is retired; attempts that began keep theirs. Raises BadBank.
    """
    sources = {source.key: source for source in merge(languages)}
    stored = db.exec(select(Question).where(Question.module_id == module_id).order_by(col(Question.version))).all()
    latest = {question.key: question for question in stored}
    counts = {"added": 0, "changed": 0, "retired": 0, "unchanged": 0}
    for key, source in sources.items():
        counts[_put(db, module_id, source, latest.get(key), at)] += 1
    for key, question in latest.items():
        if key not in sources and question.retired_at is None:
            question.retired_at = at
            counts["retired"] += 1
    db.flush()
    return BankReport(**counts)


def _put(db: Session, module_id: int, source: QuestionSource, present: Question | None, at: datetime) -> str:
    if present and present.digest == source.digest:
        back = present.retired_at is not None
        present.retired_at, present.tags = None, list(source.tags)
        return "changed" if back else "unchanged"
    if present:
        present.retired_at = present.retired_at or at
    version = present.version + 1 if present else 1
    db.add(
        Question(
            module_id=module_id,
            key=source.key,
            version=version,
            kind=source.kind,
            body=source.body,
            answer_key=source.answer_key,
            tags=list(source.tags),
            lesson_key=source.lesson_key,
            digest=source.digest,
            created_at=at,
        )
    )
    return "changed" if present else "added"


def start(db: Session, *, actor: Actor, unit_id: int, at: datetime, seed: int | None = None) -> int:
    """The attempt to go on with: the open one, else a new one. Raises NotFound, EmptyQuiz and NoAttemptsLeft.

    Starting at once in many tabs takes one attempt: (person, unit, number) is unique. ``seed`` fixes the draw.
    """
    rules = rules_of(db, actor=actor, unit_id=unit_id)
    while True:
        mine = select(QuizAttempt.id, QuizAttempt.number, QuizAttempt.submitted_at)
        taken = db.exec(mine.where(QuizAttempt.person_id == actor.person_id, QuizAttempt.unit_id == unit_id)).all()
        for attempt_id, _, submitted_at in taken:
            if submitted_at is None and attempt_id is not None:
                return attempt_id
        if not rules.allows_another(len(taken)):
            raise NoAttemptsLeft(allowed=rules.attempts)
        number = max((number for _, number, _ in taken), default=0) + 1
        began = _begin(db, actor.person_id, rules, number, at, random.Random(secrets.randbits(64) if seed is None else seed))  # noqa: S311 -- which questions, not a secret
        if began is not None:
            return began


def _begin(db: Session, person_id: int, rules: QuizRules, number: int, at: datetime, rng: random.Random) -> int | None:
    """The new attempt; None when another tab took this number first."""
    values = {"person_id": person_id, "unit_id": rules.unit_id, "number": number, "position": 0, "started_at": at}
    drawn = _drawn(db, pick(_bank(db, rules.module_id), rules.draw, rng), rng)
    if not drawn:
        raise EmptyQuiz
    return db.exec(insert(db, QuizAttempt).values(values | {"draw": drawn}).on_conflict_do_nothing().returning(QuizAttempt.id)).scalar()


def _bank(db: Session, module_id: int) -> list[int]:
    """The questions that can be drawn."""
    here = select(Question.id).where(Question.module_id == module_id, col(Question.retired_at).is_(None))
    return [question_id or 0 for question_id in db.exec(here.order_by(col(Question.id)))]


def _drawn(db: Session, picked: Sequence[int], rng: random.Random) -> list[dict[str, Any]]:
    """The attempt's questions, each with its options in the order they will be shown."""
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(picked)))}
    shown = [(bank[each], shape_of(bank[each].body)) for each in picked]
    return [{"question": one.id, "options": list(arranged(one.kind, shape, one.answer_key, rng))} for one, shape in shown]


def answer(db: Session, *, actor: Actor, choice: Choice, at: datetime) -> None:
    """Remember what is chosen at a place; nothing chosen is an answer taken back. Raises NotFound, AttemptOver, BadInput.

    Repeating a save changes nothing, even after a later one. Of two tabs, the later to arrive wins.
    """
    attempt = _mine(db, actor, choice.attempt_id)
    if attempt.submitted_at is not None:
        raise AttemptOver
    values = {"attempt_id": choice.attempt_id, "place": choice.place, "chosen": _chosen(db, attempt, choice)}
    save = insert(db, QuizSave).values(values | {"operation": choice.operation, "saved_at": at})
    if db.exec(save.on_conflict_do_nothing().returning(QuizSave.id)).first() is None:
        return
    values |= {"answered_at": at}
    upsert = insert(db, QuizAnswer).values(values)
    changes = {"chosen": values["chosen"], "answered_at": at}
    db.exec(upsert.on_conflict_do_update(index_elements=["attempt_id", "place"], set_=changes))
    attempt.position = choice.place


def _chosen(db: Session, attempt: QuizAttempt, choice: Choice) -> list[str]:
    """The answer in the order of the question; only what the question that was drawn can be answered with."""
    if not 0 <= choice.place < len(attempt.draw) or not 0 < len(choice.operation) <= 36:
        raise BadInput
    drawn = attempt.draw[choice.place]
    question = db.get_one(Question, drawn["question"])
    shape = replace(shape_of(question.body), options=tuple(drawn["options"]))
    if not is_well_formed(question.kind, shape, choice.chosen):
        raise BadInput
    return tidied(question.kind, shape, choice.chosen)


def turn_to(db: Session, *, actor: Actor, attempt_id: int, place: int) -> None:
    """Remember where the person is in the attempt; one past the last question is the list before handing in."""
    attempt = _mine(db, actor, attempt_id)
    if not 0 <= place <= len(attempt.draw):
        raise BadInput
    if attempt.submitted_at is not None:
        raise AttemptOver
    attempt.position = place


def submit(db: Session, *, actor: Actor, attempt_id: int, at: datetime) -> QuizResult:
    """Hand the attempt in: grade it, and let a pass complete the unit. Handing in again only tells the result. Raises NotFound."""
    attempt = _mine(db, actor, attempt_id)
    if attempt.submitted_at is not None:
        return QuizResult(attempt_id, attempt.score or 0, bool(attempt.passed))
    unit = db.exec(select(Unit).where(Unit.id == attempt.unit_id)).one()
    attempt.score = score(_grade(db, actor, attempt, unit.course_id))
    attempt.passed = passes(attempt.score, pass_mark=rules_from(unit).pass_mark)
    attempt.submitted_at = at
    db.flush()
    return QuizResult(attempt_id, attempt.score, attempt.passed, _count(db, actor, attempt, at))


def _grade(db: Session, actor: Actor, attempt: QuizAttempt, course_id: int) -> list[int]:
    """The credit of every place that counts; what was not answered earns nothing."""
    ids = [each["question"] for each in attempt.draw]
    languages = languages_of(db, actor, course_id)
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(ids)))}
    credits = {place: 0 for place, question_id in enumerate(ids) if bank[question_id].kind.is_graded}
    for given in db.exec(select(QuizAnswer).where(QuizAnswer.attempt_id == attempt.id).execution_options(populate_existing=True)):
        question = bank[ids[given.place]]
        if given.place in credits:
            earned = grade(question.kind, question.answer_key, given.chosen, readable_in(question.body, languages))
            given.credit = credits[given.place] = earned
    return list(credits.values())


def _count(db: Session, actor: Actor, attempt: QuizAttempt, at: datetime) -> Reward:
    """Tell progress and rewards about the graded attempt."""
    graded, passed = attempt.score or 0, bool(attempt.passed)
    earned = NOTHING
    # A quiz can be retired while someone sits it: the result stands, there is only no unit left to complete.
    with suppress(NotFound):
        if passed:
            earned = complete_unit(db, actor=actor, unit_id=attempt.unit_id, at=at, score=graded, passed=True).reward
        else:
            record_progress(db, actor=actor, unit_id=attempt.unit_id, percent=min(graded, 99), at=at, score=graded)
    fact = TestScored(attempt.unit_id, attempt.id or 0, graded, passed)
    return together(earned, reward(db, person_id=actor.person_id, fact=fact, at=at))


def _mine(db: Session, actor: Actor, attempt_id: int) -> QuizAttempt:
    """The actor's attempt, locked until the commit."""
    mine = select(QuizAttempt).where(QuizAttempt.id == attempt_id, QuizAttempt.person_id == actor.person_id)
    attempt = db.exec(mine.with_for_update().execution_options(populate_existing=True)).first()
    if attempt is None:
        raise NotFound
    return attempt
