"""Quizzes as people look at them before an attempt and in the middle of one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.domain.quizzes_aliases import Aliases, aliases_of
from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind, split_part
from qser_app.domain.quizzes_pages import PastAttempt, QuizIntro, QuizSitting, SittingOption, SittingPrompt, SittingQuestion, pieces
from qser_app.domain.quizzes_rules import QuizRules, Shown, drawable, rules_from
from qser_app.domain.refusals import NotFound
from qser_app.models import (
    Course,
    Module,
    Person,
    Question,
    QuizAnswer,
    QuizAttempt,
    QuizExtraTime,
    QuizOpening,
    QuizSettings,
    Unit,
    UnitText,
)


def rules_of(db: Session, *, actor: Actor, unit_id: int) -> QuizRules:
    """The quiz's rules, for someone who may take it. Raises NotFound."""
    row = db.exec(
        select(Unit, Course.organisation_id, QuizSettings.options)
        .join(Course, col(Course.id) == col(Unit.course_id))
        .join(Module, col(Module.id) == col(Unit.module_id))
        .join(QuizSettings, col(QuizSettings.unit_id) == col(Unit.id), isouter=True)
        .where(Unit.id == unit_id, Unit.kind == UnitKind.QUIZ, Course.status == CourseStatus.PUBLISHED)
        .where(col(Unit.retired_at).is_(None), col(Unit.is_draft).is_(False), col(Module.retired_at).is_(None))
    ).first()
    if row is None or not may_learn(actor, organisation_id=row[1]):
        raise NotFound
    return rules_as_set(row[0], row[2])


def rules_of_unit(db: Session, unit: Unit) -> QuizRules:
    """The rules as the author wrote them and as they were set in the house, also of a unit that was retired since."""
    return rules_as_set(unit, db.exec(select(QuizSettings.options).where(QuizSettings.unit_id == unit.id)).first())


def rules_as_set(unit: Unit, settings: Mapping[str, Any] | None) -> QuizRules:
    """The rules that the unit's own options and the house's ``settings`` for it make."""
    return rules_from(unit.id or 0, unit.course_id, unit.module_id, unit.options, settings or {})


def extra_of(db: Session, *, person_id: int, unit_id: int) -> int:
    """The time added for this person, in per cent."""
    lines = select(QuizExtraTime.percent).where(QuizExtraTime.person_id == person_id, QuizExtraTime.unit_id == unit_id)
    return db.exec(lines.order_by(col(QuizExtraTime.id).desc()).limit(1)).first() or 0


def bank_of(db: Session, rules: QuizRules) -> list[int]:
    """The questions that the quiz may draw, in the author's order."""
    here = select(Question.id, Question.tags).where(Question.module_id == rules.module_id, col(Question.retired_at).is_(None))
    return drawable({question_id or 0: tags for question_id, tags in db.exec(here.order_by(col(Question.id)))}, rules.tags)


def overdue(db: Session, *, at: datetime, limit: int) -> list[int]:
    """Open attempts whose deadline passed before ``at``, the oldest first."""
    late = select(QuizAttempt.id).where(col(QuizAttempt.submitted_at).is_(None), col(QuizAttempt.deadline_at) < at)
    return [attempt_id or 0 for attempt_id in db.exec(late.order_by(col(QuizAttempt.deadline_at)).limit(limit))]


def intro(db: Session, *, actor: Actor, unit_id: int) -> QuizIntro:
    """The rules and the actor's attempts so far, newest first. Raises NotFound."""
    rules = rules_of(db, actor=actor, unit_id=unit_id)
    texts = db.exec(select(UnitText.language, UnitText.title).where(UnitText.unit_id == unit_id)).all()
    titles: dict[str, str] = {str(language): title for language, title in texts}
    language = readable_in(titles, languages_of(db, actor, rules.course_id))
    rows = _attempts(db, actor.person_id, unit_id)
    return QuizIntro(
        unit_id=unit_id,
        title=titles.get(language, ""),
        language=language,
        rules=rules,
        questions=min(rules.draw, len(bank_of(db, rules))),
        attempts=tuple(_past(row, rules) for row in rows if not row.practice),
        extra=extra_of(db, person_id=actor.person_id, unit_id=unit_id),
        deadline_at=next((row.deadline_at for row in rows if row.submitted_at is None and not row.practice), None),
        practice=next((row.id for row in rows if row.practice and row.submitted_at is None), None),
    )


def _attempts(db: Session, person_id: int, unit_id: int) -> Sequence[Any]:
    wanted = (QuizAttempt.number, QuizAttempt.started_at, QuizAttempt.submitted_at, QuizAttempt.score, QuizAttempt.passed)
    mine = columns(QuizAttempt.id, *wanted, QuizAttempt.practice, QuizAttempt.deadline_at)
    mine = mine.where(QuizAttempt.person_id == person_id, QuizAttempt.unit_id == unit_id)
    return db.exec(mine.order_by(col(QuizAttempt.number).desc())).all()


def _past(row: Any, rules: QuizRules) -> PastAttempt:
    score = row.score if rules.shown(passed=bool(row.passed)) >= Shown.SCORE else None
    return PastAttempt(row.id, row.number, row.started_at, row.submitted_at, score, row.passed)


def sitting(db: Session, *, actor: Actor, attempt_id: int) -> QuizSitting:
    """The questions as drawn, in the actor's language, with what they chose; nothing says what is right. Raises NotFound."""
    found = drawn(db, actor=actor, attempt_id=attempt_id)
    attempt = found.attempt
    closing = _closing(db, attempt_id) if attempt.seconds_each else {}
    return QuizSitting(
        attempt_id=attempt_id,
        unit_id=attempt.unit_id,
        number=attempt.number,
        position=attempt.position,
        questions=tuple(_sat(each, closing.get(each.place)) for each in found.questions),
        deadline_at=attempt.deadline_at,
        submitted=attempt.submitted_at is not None,
        practice=attempt.practice,
        rules=found.rules,
    )


def _closing(db: Session, attempt_id: int) -> dict[int, datetime]:
    """When each question that was shown closes, by its place."""
    return dict(db.exec(select(QuizOpening.place, QuizOpening.closes_at).where(QuizOpening.attempt_id == attempt_id)).all())


def _sat(each: "DrawnQuestion", closes_at: datetime | None) -> SittingQuestion:
    words, kind, chosen = each.words, each.question.kind, each.aliases.answer_shown(each.chosen)
    options = _options(words["options"], each.options, each.chosen, each.aliases)
    lists = {
        gap["key"]: _options(gap["options"], [option["key"] for option in gap["options"]], (), Aliases()) for gap in words.get("gaps", ())
    }
    pairs = dict(split_part(part) for part in chosen if part != UNSURE)
    prompts = tuple(SittingPrompt(one["key"], one["text"], pairs.get(one["key"], "")) for one in words.get("prompts", ()))
    typed = kind in (QuestionKind.NUMERIC, QuestionKind.SHORT) and chosen != (UNSURE,)
    return SittingQuestion(
        place=each.place,
        kind=kind,
        stem="" if kind is QuestionKind.GAP else words["stem"],
        language=each.language,
        options=options,
        prompts=prompts,
        pieces=pieces(words["stem"], lists, chosen) if kind is QuestionKind.GAP else (),
        value=next(iter(chosen), "") if typed else "",
        unit=words.get("unit", ""),
        chosen=chosen,
        closes_at=closes_at,
    )


def _options(
    options: Iterable[Mapping[str, str]], keys: Sequence[str], chosen: Sequence[str], aliases: Aliases
) -> tuple[SittingOption, ...]:
    texts = {option["key"]: option["text"] for option in options}
    return tuple(SittingOption(aliases.shown(key), texts[key], key in chosen) for key in keys)


@dataclass(frozen=True, slots=True)
class DrawnQuestion:
    """A question of an attempt: its words in ``language``, its options as shown, and what was chosen, in the author's keys."""

    place: int
    question: Question
    language: str
    words: dict[str, Any]
    options: list[str]
    aliases: Aliases
    chosen: list[str]
    credit: int | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """An attempt with its questions; ``languages``: the ones to try, the reader's own first."""

    attempt: QuizAttempt
    rules: QuizRules
    languages: tuple[str, ...]
    questions: list[DrawnQuestion]


def drawn(db: Session, *, actor: Actor, attempt_id: int) -> Drawn:
    """An attempt of the actor with everything its questions hold, also what may not be shown yet. Raises NotFound."""
    row = db.exec(
        select(QuizAttempt, Unit, QuizSettings.options)
        .join(Unit, col(Unit.id) == col(QuizAttempt.unit_id))
        .join(QuizSettings, col(QuizSettings.unit_id) == col(Unit.id), isouter=True)
        .where(QuizAttempt.id == attempt_id, QuizAttempt.person_id == actor.person_id)
    ).first()
    if row is None:
        raise NotFound
    attempt, unit, settings = row
    languages = languages_of(db, actor, unit.course_id)
    ids = [each["question"] for each in attempt.draw]
    bank = {question.id: question for question in db.exec(select(Question).where(col(Question.id).in_(ids)))}
    answers = {answer.place: answer for answer in db.exec(select(QuizAnswer).where(QuizAnswer.attempt_id == attempt_id))}
    questions = []
    for place, each in enumerate(attempt.draw):
        question, answer = bank[each["question"]], answers.get(place)
        language = readable_in(question.body, languages)
        chosen, credit = (answer.chosen, answer.credit) if answer else ([], 0)
        shown = each["options"], aliases_of(each)
        questions.append(DrawnQuestion(place, question, language, question.body[language], *shown, chosen, credit))
    return Drawn(attempt, rules_as_set(unit, settings), languages, questions)


def languages_of(db: Session, actor: Actor, course_id: int) -> tuple[str, ...]:
    """The languages to try, the actor's own first, then the one the course was written in."""
    source = select(Course.source_language).where(Course.id == course_id).scalar_subquery()
    row = db.exec(select(Person.language, source).where(Person.id == actor.person_id)).one()
    return tuple(str(language) for language in row)


def readable_in(bodies: Mapping[str, Any], languages: Sequence[str]) -> str:
    """The language of ``bodies`` that the reader gets: the first they want, else any there is."""
    return next((language for language in languages if language in bodies), next(iter(bodies), ""))
