"""A quiz after it was handed in: what was answered, what is right, why, and where to learn it, as far as the rules show it."""

from sqlmodel import Session, col

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.quizzes import AttemptOpen
from qser_app.domain.quizzes_answers import Told, readable, right_answer
from qser_app.domain.quizzes_grading import FULL, parts, remark
from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind
from qser_app.domain.quizzes_pages import QuizReview, ReviewedLine, ReviewedOption, ReviewedQuestion, as_shown, without_gaps
from qser_app.models import QuizAttempt, Unit, UnitText
from qser_app.queries.quizzes import Drawn, DrawnQuestion, drawn, readable_in

_CHOSEN = (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.ALL, QuestionKind.TRUE_FALSE, QuestionKind.LIKERT)


def review(db: Session, *, actor: Actor, attempt_id: int) -> QuizReview:
    """The attempt once it was handed in, as far as its rules show it. Raises NotFound and AttemptOpen."""
    found = drawn(db, actor=actor, attempt_id=attempt_id)
    attempt = found.attempt
    if attempt.submitted_at is None:
        raise AttemptOpen
    lessons = _lessons(db, found)
    whole = QuizReview(
        attempt_id=attempt_id,
        unit_id=attempt.unit_id,
        number=attempt.number,
        score=attempt.score or 0,
        passed=bool(attempt.passed),
        pass_mark=found.rules.pass_mark,
        submitted_at=attempt.submitted_at,
        questions=tuple(_reviewed(each, lessons) for each in found.questions),
        practice=attempt.practice,
        missed=len(missed(found)) if found.rules.practice and not attempt.practice else 0,
    )
    return as_shown(whole, found.rules.shown(passed=_outcome(db, attempt)))


def missed(found: Drawn) -> list[DrawnQuestion]:
    """The questions that did not earn everything, of those that are graded."""
    return [each for each in found.questions if each.question.kind.is_graded and (each.credit or 0) < FULL]


def _outcome(db: Session, attempt: QuizAttempt) -> bool:
    """Whether it passed; a practice shows as much as the attempt it came from, or it would tell what that one hides."""
    source = db.get(QuizAttempt, attempt.source_id) if attempt.source_id else None
    return bool((source or attempt).passed)


def _reviewed(each: DrawnQuestion, lessons: dict[str, tuple[int, str]]) -> ReviewedQuestion:
    question, words = each.question, each.words
    lesson_id, lesson_title = lessons.get(question.lesson_key, (0, ""))
    return ReviewedQuestion(
        place=each.place,
        kind=question.kind,
        stem=without_gaps(words["stem"]),
        language=each.language,
        options=_options(each) if question.kind in _CHOSEN else (),
        credit=(each.credit or 0) if question.kind.is_graded else -1,
        explanation=words["explanation"],
        lesson_id=lesson_id,
        lesson_title=lesson_title,
        lines=() if question.kind in _CHOSEN else _lines(each),
        answered=bool(each.chosen),
        unsure=each.chosen == [UNSURE],
        remark=remark(question.kind, question.answer_key, each.chosen, each.language),
    )


def _options(each: DrawnQuestion) -> tuple[ReviewedOption, ...]:
    options = {option["key"]: option for option in each.words["options"]}
    right = {key for key, weight in each.question.answer_key.get("weights", {}).items() if weight > 0}
    return tuple(
        ReviewedOption(key, options[key]["text"], key in each.chosen, key in right, options[key]["feedback"]) for key in each.options
    )


def _lines(each: DrawnQuestion) -> tuple[ReviewedLine, ...]:
    """What was given beside what is right: a line for each pair, gap or place in an order; one for what was typed."""
    question, words, language = each.question, each.words, each.language
    kind, key = question.kind, question.answer_key
    given, right = readable(kind, words, each.chosen), right_answer(kind, words, key, language)
    given = () if each.chosen == [UNSURE] else given
    earned = parts(kind, key, each.chosen, language)
    if kind is QuestionKind.ORDER:
        places = range(max(len(given), len(right)))
        hits = [bool(given) and given[place].key == right[place].key for place in places]
        return tuple(ReviewedLine(str(n + 1), _text(given, n), _text(right, n), FULL * hits[n]) for n in places)
    if kind in (QuestionKind.MATCH, QuestionKind.GAP):
        said = {told.key: told.text for told in given}
        return tuple(
            ReviewedLine(_label(n, told), said.get(told.key, ""), told.text, earned.get(told.key, 0)) for n, told in enumerate(right, 1)
        )
    return (ReviewedLine("", _text(given, 0), " / ".join(told.text for told in right), each.credit or 0),)


def _label(number: int, told: Told) -> str:
    return told.label or str(number)


def _text(told: tuple[Told, ...], place: int) -> str:
    return told[place].text if place < len(told) else ""


def _lessons(db: Session, found: Drawn) -> dict[str, tuple[int, str]]:
    """The lesson of the module behind each lesson key: its unit and its title."""
    keys = {each.question.lesson_key for each in found.questions if each.question.lesson_key}
    rows = db.exec(
        columns(Unit.key, Unit.id, UnitText.language, UnitText.title)
        .join(UnitText, col(UnitText.unit_id) == col(Unit.id))
        .where(
            Unit.module_id == found.rules.module_id, col(Unit.key).in_(keys), Unit.kind == UnitKind.LESSON, col(Unit.retired_at).is_(None)
        )
        .where(col(Unit.is_draft).is_(False))
    ).all()
    titles: dict[str, dict[str, str]] = {}
    for key, _, language, title in rows:
        titles.setdefault(key, {})[str(language)] = title
    ids = {key: unit_id or 0 for key, unit_id, *_ in rows}
    return {key: (ids[key], said[readable_in(said, found.languages)]) for key, said in titles.items()}
