"""What people do with quizzes: start or go on, answer, turn the page; and what authors do: bring in a bank."""

import random
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import insert
from qser_app.domain.gift import GiftQuestion
from qser_app.domain.people import Actor
from qser_app.domain.quizzes import AttemptOver, Choice, EmptyQuiz
from qser_app.domain.quizzes_bank import BankReport, QuestionSource, merge
from qser_app.domain.quizzes_kinds import QuestionKind, arranged, is_well_formed, pick, shape_of, tidied
from qser_app.domain.quizzes_rules import (
    AccessCodeNeeded,
    NoAttemptsLeft,
    QuizRules,
    TimeIsUp,
    TooSoon,
    WrongAccessCode,
    is_over,
)
from qser_app.domain.refusals import BadInput
from qser_app.models import Question, QuizAnswer, QuizAttempt, QuizOpening, QuizSave
from qser_app.queries.quizzes import bank_of, extra_of, rules_of
from qser_app.services.quizzes_results import hand_in, my_attempt, submit

__all__ = ["answer", "begin", "import_bank", "start", "submit", "turn_to"]


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


def start(db: Session, *, actor: Actor, unit_id: int, at: datetime, code: str = "", seed: int | None = None) -> int:
    """The attempt to go on with: the open one, else a new one. Raises NotFound, EmptyQuiz, NoAttemptsLeft, TooSoon and, where
    the quiz has an access code, AccessCodeNeeded and WrongAccessCode.

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
        _open(db, attempt_id, 0, each, at)
    return attempt_id


def _pick(bank: list[int], rules: QuizRules, chance: random.Random) -> list[int]:
    """The questions of the attempt, in the order they are asked: the author's, where they are not shuffled."""
    picked = pick(bank, rules.draw, chance)
    return picked if rules.shuffle else sorted(picked, key=bank.index)


def _drawn(db: Session, picked: Sequence[int], chance: random.Random, *, shuffle: bool) -> list[dict[str, Any]]:
    """The attempt's questions, each with its options in the order they will be shown."""
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(picked)))}
    return [{"question": each, "options": list(_shown(bank[each], chance, shuffle=shuffle))} for each in picked]


def _shown(question: Question, chance: random.Random, *, shuffle: bool) -> tuple[str, ...]:
    shape = shape_of(question.body)
    # The author writes pairs and orders down as they are right: those are always shuffled.
    fixed = not shuffle and question.kind not in (QuestionKind.MATCH, QuestionKind.ORDER)
    return shape.options if fixed else arranged(question.kind, shape, question.answer_key, chance)


def answer(db: Session, *, actor: Actor, choice: Choice, at: datetime) -> tuple[str, ...]:
    """Remember what is chosen at a place, and return what stands there now; nothing chosen is an answer taken back.

    Raises NotFound, AttemptOver, TimeIsUp and BadInput. Repeating a save changes nothing, even after a later one; of two
    answers the one that was chosen later stands, whichever arrives first.
    """
    attempt = my_attempt(db, actor, choice.attempt_id)
    if attempt.submitted_at is not None:
        raise AttemptOver
    values = {"attempt_id": choice.attempt_id, "place": choice.place, "chosen": _chosen(db, attempt, choice)}
    _in_time(db, attempt, choice.place, at)
    save = insert(db, QuizSave).values(values | {"operation": choice.operation, "saved_at": at})
    if db.exec(save.on_conflict_do_nothing().returning(QuizSave.id)).first() is not None:
        _put_answer(db, values, max(attempt.started_at, at - timedelta(milliseconds=max(0, choice.age))))
        attempt.position = choice.place
    stands = select(QuizAnswer.chosen).where(QuizAnswer.attempt_id == choice.attempt_id, QuizAnswer.place == choice.place)
    return tuple(db.exec(stands).one())


def _put_answer(db: Session, values: dict[str, Any], chosen_at: datetime) -> None:
    upsert = insert(db, QuizAnswer).values(values | {"answered_at": chosen_at})
    changes = {"chosen": upsert.excluded.chosen, "answered_at": upsert.excluded.answered_at}
    later = upsert.excluded.answered_at >= col(QuizAnswer.answered_at)
    db.exec(upsert.on_conflict_do_update(index_elements=["attempt_id", "place"], set_=changes, where=later))


def _chosen(db: Session, attempt: QuizAttempt, choice: Choice) -> list[str]:
    """The answer in the order of the question; only what the question that was drawn can be answered with."""
    if not 0 <= choice.place < len(attempt.draw) or not 0 < len(choice.operation) <= 36:
        raise BadInput
    drawn = attempt.draw[choice.place]
    kind, body = db.exec(select(Question.kind, Question.body).where(Question.id == drawn["question"])).one()
    shape = replace(shape_of(body), options=tuple(drawn["options"]))
    if not is_well_formed(kind, shape, choice.chosen):
        raise BadInput
    return tidied(kind, shape, choice.chosen)


def _in_time(db: Session, attempt: QuizAttempt, place: int, at: datetime) -> None:
    """Raise TimeIsUp when the attempt, or the question's own time, is over; grace included."""
    if is_over(attempt.deadline_at, at):
        raise TimeIsUp
    if attempt.seconds_each:
        _open(db, attempt.id or 0, place, attempt.seconds_each, at)
        closes = select(QuizOpening.closes_at).where(QuizOpening.attempt_id == attempt.id, QuizOpening.place == place)
        if is_over(db.exec(closes).one(), at):
            raise TimeIsUp


def _open(db: Session, attempt_id: int, place: int, seconds: int, at: datetime) -> None:
    """Let the question's own time begin; it runs on from its first showing, however often it is shown again."""
    values = {"attempt_id": attempt_id, "place": place, "opened_at": at, "closes_at": at + timedelta(seconds=seconds)}
    db.exec(insert(db, QuizOpening).values(values).on_conflict_do_nothing())


def turn_to(db: Session, *, actor: Actor, attempt_id: int, place: int, at: datetime) -> None:
    """Remember where the person is in the attempt; one past the last question is the list before handing in.

    Raises NotFound, BadInput, AttemptOver, and TimeIsUp when the attempt is over.
    """
    attempt = my_attempt(db, actor, attempt_id)
    if not 0 <= place <= len(attempt.draw):
        raise BadInput
    if attempt.submitted_at is not None:
        raise AttemptOver
    if is_over(attempt.deadline_at, at):
        raise TimeIsUp
    if attempt.seconds_each and place < len(attempt.draw):
        _open(db, attempt_id, place, attempt.seconds_each, at)
    attempt.position = place
