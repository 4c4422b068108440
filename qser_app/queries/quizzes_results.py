"""What became of a quiz: its attempts a page at a time, and one attempt with what was answered."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_desk import PAGE, Chosen
from qser_app.domain.people import Actor, Language
from qser_app.domain.quizzes_answers import readable, right_answer
from qser_app.domain.quizzes_results import GivenAnswer, QuizTries, QuizTry, QuizTryDetail, asked
from qser_app.domain.refusals import NotFound
from qser_app.models import Department, Person, Question, QuizAnswer, QuizAttempt
from qser_app.queries.courses import language_of
from qser_app.queries.courses_desk import authored_unit, departments_of, people_called

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
    wanted = _wanted(db, unit_id, chosen)
    counted = select(func.count()).select_from(QuizAttempt).join(Person, col(Person.id) == QuizAttempt.person_id)
    found = db.exec(_rows().where(*wanted).offset((max(1, page) - 1) * PAGE).limit(PAGE))
    total = db.exec(counted.where(*wanted)).one()
    return QuizTries(head, [_row(each) for each in found], total, departments_of(db, QuizAttempt, unit_id))


def every_quiz_attempt(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen) -> Iterator[QuizTry]:
    """The same attempts one by one, however many. Raises NotFound before the first."""
    authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ)
    return map(_row, db.exec(_rows().where(*_wanted(db, unit_id, chosen)).execution_options(yield_per=_BATCH)))


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
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(ids)))}
    given = {answer.place: answer for answer in db.exec(select(QuizAnswer).where(QuizAnswer.attempt_id == attempt.id))}
    made = []
    for place, question_id in enumerate(ids):
        question, answer = bank[question_id], given.get(place)
        language, words = words_of(question, wanted)
        told = readable(question.kind, words, answer.chosen) if answer else ()
        right = right_answer(question.kind, words, question.answer_key, language) if question.kind.is_graded else ()
        credit = ((answer.credit or 0) if answer else 0) if question.kind.is_graded else None
        made.append(GivenAnswer(place + 1, asked(words["stem"]), language, question.kind, told, right, credit))
    return made


def _rows() -> Any:
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
    rows = columns(*shown).select_from(QuizAttempt).join(Person, col(Person.id) == QuizAttempt.person_id)
    rows = rows.join(Department, col(Department.id) == Person.department_id, isouter=True)
    return rows.order_by(col(QuizAttempt.started_at).desc(), col(QuizAttempt.id).desc())


def _row(row: Any) -> QuizTry:
    attempt_id, person, department, *rest = row
    return QuizTry(attempt_id, person, department or "", *rest)


def _wanted(db: Session, unit_id: int, chosen: Chosen) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = [col(QuizAttempt.unit_id) == unit_id, *_OUTCOMES.get(chosen.outcome, [])]
    if chosen.department_id:
        wanted.append(col(Person.department_id) == chosen.department_id)
    if chosen.words.strip():
        wanted.append(col(Person.id).in_(people_called(db, QuizAttempt, unit_id, chosen.words)))
    return wanted
