"""What people do in the middle of a quiz: answer, and turn the page, as long as there is time."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, select

from qser_app.db import insert
from qser_app.db_upserts import Change, Upsert
from qser_app.domain.people import Actor
from qser_app.domain.quizzes import AttemptOver, Choice, Saved
from qser_app.domain.quizzes_aliases import aliases_of
from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind, is_well_formed, shape_of, tidied
from qser_app.domain.quizzes_rules import TimeIsUp, is_over
from qser_app.domain.refusals import BadInput
from qser_app.models import Question, QuizAnswer, QuizAttempt, QuizOpening, QuizSave, Unit
from qser_app.queries.quizzes import rules_of_unit
from qser_app.services.quizzes_results import my_attempt

_ANSWER = Upsert(
    QuizAnswer,
    on=("attempt_id", "place"),
    changes={"chosen": Change.REPLACED, "answered_at": Change.REPLACED},
    where=lambda answer, new: new.answered_at >= answer.answered_at,
)


def answer(db: Session, *, actor: Actor, choice: Choice, at: datetime) -> Saved:
    """Remember what is chosen at a place, in the author's keys, and return what stands there now; nothing chosen is an answer taken back.

    Raises NotFound, AttemptOver, TimeIsUp and BadInput. Repeating a save changes nothing, even after a later one; of two
    answers the one that was chosen later stands, whichever arrives first.
    """
    return _answer(db, my_attempt(db, actor, choice.attempt_id), choice, at)


def answer_as_shown(db: Session, *, actor: Actor, choice: Choice, at: datetime) -> Saved:
    """The same for an answer that speaks of the options as the attempt's screen calls them, told back in those names."""
    attempt = my_attempt(db, actor, choice.attempt_id)
    if not 0 <= choice.place < len(attempt.draw):
        raise BadInput
    aliases = aliases_of(attempt.draw[choice.place])
    saved = _answer(db, attempt, replace(choice, chosen=aliases.answer_meant(choice.chosen)), at)
    return replace(saved, chosen=aliases.answer_shown(saved.chosen))


def _answer(db: Session, attempt: QuizAttempt, choice: Choice, at: datetime) -> Saved:
    if attempt.submitted_at is not None:
        raise AttemptOver
    values = {"attempt_id": choice.attempt_id, "place": choice.place, "chosen": _chosen(db, attempt, choice)}
    _in_time(db, attempt, choice.place, at)
    save = insert(db, QuizSave).values(values | {"operation": choice.operation, "saved_at": at})
    if db.exec(save.on_conflict_do_nothing().returning(QuizSave.id)).first() is not None:
        _put_answer(db, values, max(attempt.started_at, at - timedelta(milliseconds=max(0, choice.age))))
        attempt.position = choice.place
    stands = select(QuizAnswer.chosen).where(QuizAnswer.attempt_id == choice.attempt_id, QuizAnswer.place == choice.place)
    chosen = db.exec(stands).one()
    return Saved(tuple(chosen), chosen == values["chosen"])


def _put_answer(db: Session, values: dict[str, Any], chosen_at: datetime) -> None:
    _ANSWER.into(db, values | {"answered_at": chosen_at})


def _chosen(db: Session, attempt: QuizAttempt, choice: Choice) -> list[str]:
    """The answer in the order of the question; only what the question that was drawn can be answered with."""
    if not 0 <= choice.place < len(attempt.draw) or not 0 < len(choice.operation) <= 36:
        raise BadInput
    drawn = attempt.draw[choice.place]
    word, body = db.exec(select(Question.kind, Question.body).where(Question.id == drawn["question"])).one()
    kind = QuestionKind(word)
    shape = replace(shape_of(body), options=tuple(drawn["options"]))
    unasked = list(choice.chosen) == [UNSURE] and not _offers_unsure(db, attempt)
    if unasked or not is_well_formed(kind, shape, choice.chosen):
        raise BadInput
    return tidied(kind, shape, choice.chosen)


def _offers_unsure(db: Session, attempt: QuizAttempt) -> bool:
    return rules_of_unit(db, db.get_one(Unit, attempt.unit_id)).unsure


def _in_time(db: Session, attempt: QuizAttempt, place: int, at: datetime) -> None:
    """Raise TimeIsUp when the attempt, or the question's own time, is over; grace included."""
    if is_over(attempt.deadline_at, at):
        raise TimeIsUp
    if attempt.seconds_each:
        open_question(db, attempt.id or 0, place, attempt.seconds_each, at)
        closes = select(QuizOpening.closes_at).where(QuizOpening.attempt_id == attempt.id, QuizOpening.place == place)
        if is_over(db.exec(closes).one(), at):
            raise TimeIsUp


def open_question(db: Session, attempt_id: int, place: int, seconds: int, at: datetime) -> None:
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
        open_question(db, attempt_id, place, attempt.seconds_each, at)
    attempt.position = place
