"""What became of a quiz: its attempts a page at a time, and one attempt with what was answered."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Actor, Language
from qser_app.domain.quizzes_answers import readable, right_answer
from qser_app.domain.quizzes_results import GivenAnswer, QuizTries, QuizTry, QuizTryDetail, asked
from qser_app.domain.refusals import NotFound
from qser_app.models import Department, Person, Question, QuizAnswer, QuizAttempt
from qser_app.queries.courses import language_of
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.courses_desk_attempts import a_page, departments_of, of_those_chosen, with_their_people

_BATCH = 500
_OUTCOMES: dict[str, list[ColumnElement[bool]]] = {
    "passed": [col(QuizAttempt.passed).is_(True), col(QuizAttempt.practice).is_(False)],
    "failed": [col(QuizAttempt.passed).is_(False), col(QuizAttempt.practice).is_(False)],
    "open": [col(QuizAttempt.submitted_at).is_(None), col(QuizAttempt.practice).is_(False)],
    "practice": [col(QuizAttempt.practice).is_(True)],
}


def quiz_attempts(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, page: int = 1, reader: Language | None = None) -> QuizTries:
    """The attempts at a quiz the actor may author, newest first; ``page`` counts from 1. Raises NotFound."""
    head = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ, reader=reader).head
    found, total = a_page(db, QuizAttempt, _rows(), _wanted(db, unit_id, chosen), page)
    return QuizTries(head, [_row(each) for each in found], total, departments_of(db, QuizAttempt, unit_id))


def every_quiz_attempt(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen) -> Iterator[tuple[QuizTry, list[GivenAnswer]]]:
    """The same attempts one by one, however many, each with its answers once it was handed in. Raises NotFound before the first."""
    found = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ)
    wanted = (str(language_of(db, actor)), str(found.course.source_language))
    rows = _rows(QuizAttempt.draw).where(*_wanted(db, unit_id, chosen)).execution_options(yield_per=_BATCH)
    bank = {question.id or 0: question for question in db.exec(select(Question).where(Question.module_id == found.unit.module_id))}
    return _answered(db, db.exec(rows), bank, wanted)


def _answered(db: Session, rows: Any, bank: Mapping[int, Question], wanted: tuple[str, ...]) -> Iterator[tuple[QuizTry, list[GivenAnswer]]]:
    for batch in rows.partitions():
        tries = [(_row(each), draw) for *each, draw in batch]
        given = given_answers(db, [row.id for row, _ in tries if row.submitted_at])
        for row, draw in tries:
            yield row, told_answers(draw, bank, given[row.id], wanted) if row.submitted_at else []


def given_answers(db: Session, attempts: Collection[int | None]) -> Mapping[int | None, Mapping[int, Any]]:
    """The answers of attempts by their places; rows and no objects, for a file may hold every answer there is."""
    rows = columns(QuizAnswer.attempt_id, QuizAnswer.place, QuizAnswer.chosen, QuizAnswer.credit, QuizAnswer.answered_at)
    given = defaultdict[int | None, dict[int, Any]](dict)
    for answer in db.exec(rows.where(col(QuizAnswer.attempt_id).in_(attempts))):
        given[answer.attempt_id][answer.place] = answer
    return given


def quiz_attempt(db: Session, *, actor: Actor, attempt_id: int, reader: Language | None = None) -> QuizTryDetail:
    """One attempt at a quiz the actor may author; its answers once it was handed in. Raises NotFound."""
    attempt = db.get(QuizAttempt, attempt_id)
    if attempt is None:
        raise NotFound
    found = authored_unit(db, actor=actor, unit_id=attempt.unit_id, kind=UnitKind.QUIZ, reader=reader)
    row = _row(db.exec(_rows().where(QuizAttempt.id == attempt_id)).one())
    wanted = (str(reader or language_of(db, actor)), str(found.course.source_language))
    return QuizTryDetail(found.head, row, _answers(db, attempt, wanted) if attempt.submitted_at else [])


def words_of(question: Question, wanted: tuple[str, ...]) -> tuple[str, dict[str, Any]]:
    """A question's language and words, in the first wanted language there is."""
    language = next((each for each in wanted if each in question.body), next(iter(question.body)))
    return language, question.body[language]


def _answers(db: Session, attempt: QuizAttempt, wanted: tuple[str, ...]) -> list[GivenAnswer]:
    ids = [each["question"] for each in attempt.draw]
    bank = {question.id or 0: question for question in db.exec(select(Question).where(col(Question.id).in_(ids)))}
    return told_answers(attempt.draw, bank, given_answers(db, [attempt.id])[attempt.id], wanted)


def told_answers(
    draw: Sequence[Mapping[str, Any]], bank: Mapping[int, Question], given: Mapping[int, Any], wanted: tuple[str, ...]
) -> list[GivenAnswer]:
    """Each question that was drawn, with what was answered and what is right."""
    made = []
    for place, drawn in enumerate(draw):
        question, answer = bank[drawn["question"]], given.get(place)
        language, words = words_of(question, wanted)
        told = readable(question.kind, words, answer.chosen) if answer else ()
        right = right_answer(question.kind, words, question.answer_key, language) if question.kind.is_graded else ()
        credit = ((answer.credit or 0) if answer else 0) if question.kind.is_graded else None
        at = answer.answered_at if answer else None
        made.append(GivenAnswer(place + 1, asked(words["stem"]), language, question.kind, told, right, credit, at))
    return made


def _rows(*more: Any) -> Any:
    """Everything the list shows, newest first, without what was drawn."""
    shown = (
        QuizAttempt.id,
        Person.name,
        Department.name,
        QuizAttempt.number,
        QuizAttempt.practice,
        QuizAttempt.score,
        QuizAttempt.passed,
        QuizAttempt.started_at,
        QuizAttempt.submitted_at,
    )
    rows = with_their_people(columns(*shown, *more), QuizAttempt)
    return rows.order_by(col(QuizAttempt.started_at).desc(), col(QuizAttempt.id).desc())


def _row(row: Any) -> QuizTry:
    attempt_id, person, department, *rest = row
    return QuizTry(attempt_id, person, department or "", *rest)


def _wanted(db: Session, unit_id: int, chosen: Chosen) -> list[ColumnElement[bool]]:
    return of_those_chosen(db, QuizAttempt, unit_id, chosen) + _OUTCOMES.get(chosen.outcome, [])
