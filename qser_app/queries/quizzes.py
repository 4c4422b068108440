"""Quizzes as people look at them: before an attempt, in the middle of one, and after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.domain.quizzes import (
    AttemptOpen,
    PastAttempt,
    QuizIntro,
    QuizReview,
    QuizRules,
    QuizSitting,
    ReviewedOption,
    ReviewedQuestion,
    SittingOption,
    SittingQuestion,
)
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Module, Person, Question, QuizAnswer, QuizAttempt, Unit, UnitText


def rules_of(db: Session, *, actor: Actor, unit_id: int) -> QuizRules:
    """The quiz's rules, for someone who may take it. Raises NotFound."""
    row = db.exec(
        select(Unit, Course.organisation_id)
        .join(Course, col(Course.id) == col(Unit.course_id))
        .join(Module, col(Module.id) == col(Unit.module_id))
        .where(Unit.id == unit_id, Unit.kind == UnitKind.QUIZ, Course.status == CourseStatus.PUBLISHED)
        .where(col(Unit.retired_at).is_(None), col(Module.retired_at).is_(None))
    ).first()
    if row is None or not may_learn(actor, organisation_id=row[1]):
        raise NotFound
    return rules_from(row[0])


def rules_from(unit: Unit) -> QuizRules:
    """The rules as the unit's options say them, also of a unit that was retired since."""
    told = {name: int(unit.options[name]) for name in ("draw", "pass_mark", "attempts") if name in unit.options}
    return QuizRules(unit.id or 0, unit.course_id, unit.module_id, **told)


def intro(db: Session, *, actor: Actor, unit_id: int) -> QuizIntro:
    """The rules and the actor's attempts so far, newest first. Raises NotFound."""
    rules = rules_of(db, actor=actor, unit_id=unit_id)
    texts = db.exec(select(UnitText.language, UnitText.title).where(UnitText.unit_id == unit_id)).all()
    titles: dict[str, str] = {str(language): title for language, title in texts}
    language = readable_in(titles, languages_of(db, actor, rules.course_id))
    in_bank = select(func.count()).where(Question.module_id == rules.module_id, col(Question.retired_at).is_(None))
    return QuizIntro(
        unit_id=unit_id,
        title=titles.get(language, ""),
        language=language,
        rules=rules,
        questions=min(rules.draw, db.exec(in_bank).one()),
        attempts=_attempts(db, actor.person_id, unit_id),
    )


def _attempts(db: Session, person_id: int, unit_id: int) -> tuple[PastAttempt, ...]:
    mine = columns(
        QuizAttempt.id, QuizAttempt.number, QuizAttempt.started_at, QuizAttempt.submitted_at, QuizAttempt.score, QuizAttempt.passed
    )
    mine = mine.where(QuizAttempt.person_id == person_id, QuizAttempt.unit_id == unit_id).order_by(col(QuizAttempt.number).desc())
    return tuple(PastAttempt(*row) for row in db.exec(mine))


def sitting(db: Session, *, actor: Actor, attempt_id: int) -> QuizSitting:
    """The questions as drawn, in the actor's language, with what they chose; nothing says what is right. Raises NotFound."""
    drawn = _drawn(db, actor, attempt_id)
    questions = tuple(
        SittingQuestion(place, question.kind, words["stem"], language, tuple(_sat(words, keys, chosen)))
        for place, (question, language, words, keys, chosen) in enumerate(drawn.questions)
    )
    attempt = drawn.attempt
    return QuizSitting(attempt_id, attempt.unit_id, attempt.number, attempt.position, questions)


def _sat(words: dict[str, Any], keys: Sequence[str], chosen: Sequence[str]) -> list[SittingOption]:
    texts = {option["key"]: option["text"] for option in words["options"]}
    return [SittingOption(key, texts[key], key in chosen) for key in keys]


def review(db: Session, *, actor: Actor, attempt_id: int) -> QuizReview:
    """The attempt with its right answers and explanations, once it was handed in. Raises NotFound and AttemptOpen."""
    drawn = _drawn(db, actor, attempt_id)
    attempt = drawn.attempt
    if attempt.submitted_at is None:
        raise AttemptOpen
    lessons = _lessons(db, drawn)
    questions = tuple(
        ReviewedQuestion(
            place,
            question.kind,
            words["stem"],
            language,
            tuple(_reviewed(question, words, keys, chosen)),
            drawn.credits.get(place, 0),
            words["explanation"],
            *lessons.get((question.module_id, question.lesson_key), (0, "")),
        )
        for place, (question, language, words, keys, chosen) in enumerate(drawn.questions)
    )
    score, passed = attempt.score or 0, bool(attempt.passed)
    return QuizReview(attempt_id, attempt.unit_id, attempt.number, score, passed, drawn.rules.pass_mark, attempt.submitted_at, questions)


def _reviewed(question: Question, words: dict[str, Any], keys: Sequence[str], chosen: Sequence[str]) -> list[ReviewedOption]:
    options = {option["key"]: option for option in words["options"]}
    right = {key for key, weight in question.answer_key.get("weights", {}).items() if weight > 0}
    return [ReviewedOption(key, options[key]["text"], key in chosen, key in right, options[key]["feedback"]) for key in keys]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """An attempt with its questions: (question, language, words, option keys as shown, chosen keys)."""

    attempt: QuizAttempt
    rules: QuizRules
    languages: tuple[str, ...]
    questions: list[tuple[Question, str, dict[str, Any], list[str], list[str]]]
    credits: dict[int, int]


def _drawn(db: Session, actor: Actor, attempt_id: int) -> _Drawn:
    row = db.exec(
        select(QuizAttempt, Unit)
        .join(Unit, col(Unit.id) == col(QuizAttempt.unit_id))
        .where(QuizAttempt.id == attempt_id, QuizAttempt.person_id == actor.person_id)
    ).first()
    if row is None:
        raise NotFound
    attempt, unit = row
    languages = languages_of(db, actor, unit.course_id)
    ids = [each["question"] for each in attempt.draw]
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(ids)))}
    answers = {answer.place: answer for answer in db.exec(select(QuizAnswer).where(QuizAnswer.attempt_id == attempt_id))}
    questions = []
    for place, each in enumerate(attempt.draw):
        question, answer = bank[each["question"]], answers.get(place)
        language = readable_in(question.body, languages)
        questions.append((question, language, question.body[language], each["options"], answer.chosen if answer else []))
    credits = {place: answer.credit or 0 for place, answer in answers.items()}
    return _Drawn(attempt, rules_from(unit), languages, questions, credits)


def languages_of(db: Session, actor: Actor, course_id: int) -> tuple[str, ...]:
    """The languages to try, the actor's own first, then the one the course was written in."""
    source = select(Course.source_language).where(Course.id == course_id).scalar_subquery()
    row = db.exec(select(Person.language, source).where(Person.id == actor.person_id)).one()
    return tuple(str(language) for language in row)


def readable_in(bodies: Mapping[str, Any], languages: Sequence[str]) -> str:
    """The language of ``bodies`` that the reader gets: the first they want, else any there is."""
    return next((language for language in languages if language in bodies), next(iter(bodies), ""))


def _lessons(db: Session, drawn: _Drawn) -> dict[tuple[int, str], tuple[int, str]]:
    """The lesson behind each (module, lesson key): its unit and its title."""
    keys = {question.lesson_key for question, *_ in drawn.questions if question.lesson_key}
    rows = db.exec(
        columns(Unit.module_id, Unit.key, Unit.id, UnitText.language, UnitText.title)
        .join(UnitText, col(UnitText.unit_id) == col(Unit.id))
        .where(
            Unit.module_id == drawn.rules.module_id, col(Unit.key).in_(keys), Unit.kind == UnitKind.LESSON, col(Unit.retired_at).is_(None)
        )
    ).all()
    titles: dict[tuple[int, str], dict[str, str]] = {}
    for module_id, key, _, language, title in rows:
        titles.setdefault((module_id, key), {})[str(language)] = title
    ids = {(module_id, key): unit_id or 0 for module_id, key, unit_id, *_ in rows}
    return {lesson: (ids[lesson], said[readable_in(said, drawn.languages)]) for lesson, said in titles.items()}
