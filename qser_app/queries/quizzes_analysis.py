"""How well each question of a quiz measures: attempts and answers read once, side by side, however many there are."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor, Language
from qser_app.domain.quizzes_analysis import Item, Met, Verdict, analyse, unchosen, verdicts
from qser_app.domain.quizzes_answers import readable
from qser_app.domain.quizzes_grading import FULL, grade, parts
from qser_app.domain.quizzes_kinds import TRUTH, QuestionKind, split_part
from qser_app.domain.quizzes_results import Analysis, ChosenLine, ItemLine, asked
from qser_app.models import Question, QuizAnswer, QuizAttempt
from qser_app.queries.courses import language_of
from qser_app.queries.courses_desk import AuthoredUnit, authored_unit
from qser_app.queries.quizzes_results import words_of

_BATCH = 2000
_MOST_LINES = 12
_WORST_FIRST = list(Verdict)


def quiz_analysis(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> Analysis:
    """The analysis of a quiz the actor may author, each version of a question apart. Raises NotFound."""
    found = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ, reader=reader)
    bank = _bank(db, found)
    kinds = {question_id: question.kind for question_id, question in bank.items()}
    items = analyse(kinds, _meetings(db, unit_id, kinds))
    wanted = (str(reader or language_of(db, actor)), str(found.course.source_language))
    counted = select(func.count(), func.count(func.distinct(QuizAttempt.person_id))).where(*_graded(unit_id))
    attempts, people = db.exec(counted).one()
    lines = [_line(bank[key], item, wanted) for key, item in items.items() if item.seen or bank[key].retired_at is None]
    lines.sort(key=lambda line: (_WORST_FIRST.index(Verdict(line.verdicts[0])), line.id))
    return Analysis(found.head, attempts, people, [_numbered(line, place) for place, line in enumerate(lines, start=1)])


def _graded(unit_id: int) -> tuple[Any, ...]:
    """Attempts that were handed in; practice asks again what was missed, so it would tell nothing new."""
    return col(QuizAttempt.unit_id) == unit_id, col(QuizAttempt.submitted_at).is_not(None), col(QuizAttempt.practice).is_(False)


def _bank(db: Session, found: AuthoredUnit) -> dict[int, Question]:
    """Every version of the module's questions that is asked now or was ever."""
    rows = db.exec(select(Question).where(Question.module_id == found.unit.module_id).order_by(col(Question.id)))
    return {question.id or 0: question for question in rows}


def _meetings(db: Session, unit_id: int, kinds: Mapping[int, QuestionKind]) -> Iterator[Met]:
    """Each question of each graded attempt, in two statements: attempts and their answers come in the same order."""
    order = (col(QuizAttempt.person_id), col(QuizAttempt.started_at), col(QuizAttempt.id))
    attempts = columns(QuizAttempt.id, QuizAttempt.person_id, QuizAttempt.draw).where(*_graded(unit_id)).order_by(*order)
    answers = columns(QuizAnswer.attempt_id, QuizAnswer.place, QuizAnswer.chosen, QuizAnswer.credit)
    answers = answers.join(QuizAttempt, col(QuizAttempt.id) == QuizAnswer.attempt_id).where(*_graded(unit_id)).order_by(*order)
    given = iter(db.exec(answers.execution_options(yield_per=_BATCH)))
    answer = next(given, None)
    for attempt_id, person_id, draw in db.exec(attempts.execution_options(yield_per=_BATCH)):
        mine: dict[int, tuple[tuple[str, ...], int]] = {}
        while answer is not None and answer[0] == attempt_id:
            mine[answer[1]] = (tuple(answer[2]), answer[3] or 0)
            answer = next(given, None)
        yield from _met(person_id, [each["question"] for each in draw], mine, kinds)


def _met(
    person_id: int, drawn: list[int], given: Mapping[int, tuple[tuple[str, ...], int]], kinds: Mapping[int, QuestionKind]
) -> Iterator[Met]:
    """One attempt's questions; the rest of a question is the mean of the others that are graded."""
    here = [(question_id, *given.get(place, ((), 0))) for place, question_id in enumerate(drawn) if question_id in kinds]
    graded = [credit for question_id, _, credit in here if kinds[question_id].is_graded]
    whole, count = sum(graded), len(graded)
    for question_id, chosen, credit in here:
        own = int(kinds[question_id].is_graded)
        others = count - own
        yield Met(person_id, question_id, credit, (whole - own * credit) / others if others else 0.0, chosen)


def _line(question: Question, item: Item, wanted: tuple[str, ...]) -> ItemLine:
    language, words = words_of(question, wanted)
    weights = _weights(question)
    texts = {option["key"]: option["text"] or option["key"] for option in words["options"]}
    return ItemLine(
        question.id or 0,
        0,
        asked(words["stem"]),
        language,
        question.kind,
        question.version,
        question.retired_at is None,
        item.seen,
        item.answered,
        item.unsure,
        None if item.facility is None else round(item.facility * 100),
        None if item.discrimination is None else round(item.discrimination * 100),
        item.tries,
        item.thirds,
        [str(each) for each in verdicts(question.kind, item, weights)],
        [texts.get(key, key) for key in unchosen(question.kind, item, weights)],
        _chosen(question, item, language, words),
    )


def _numbered(line: ItemLine, number: int) -> ItemLine:
    return replace(line, number=number)


def _weights(question: Question) -> dict[str, float]:
    return dict(question.answer_key.get("weights", {}))


def _chosen(question: Question, item: Item, language: str, words: dict[str, Any]) -> list[ChosenLine]:
    """What was chosen, most often first; options that nobody chose stand last."""
    lines = [
        ChosenLine(*_said(question, each.token, words), _is_right(question, each.token, language), each.count, each.top, each.bottom)
        for each in item.chosen[:_MOST_LINES]
    ]
    chosen, weights = {each.token for each in item.chosen}, _weights(question)
    idle = [key for key in sorted(weights) if key not in chosen] if item.seen else []
    return lines + [ChosenLine(*_said(question, key, words), weights[key] > 0, 0, 0, 0) for key in idle]


def _said(question: Question, token: str, words: dict[str, Any]) -> tuple[str, str, str]:
    """A token in words: its text, the prompt or place it belongs to, and the key where the words are the house's own."""
    if question.kind is QuestionKind.ORDER:
        place, key = split_part(token)
        told = readable(question.kind, words, [key])
        return (told[0].text if told else key), f"{place}.", ""
    told = readable(question.kind, words, [token])
    if not told:
        return token, "", ""
    return told[0].text or told[0].key, told[0].label, told[0].key if told[0].key in TRUTH and not told[0].text else ""


def _is_right(question: Question, token: str, language: str) -> bool:
    key = question.answer_key
    if question.kind is QuestionKind.ORDER:
        place, option = split_part(token)
        return key["order"].index(option) + 1 == int(place) if option in key["order"] else False
    if question.kind is QuestionKind.MATCH:
        prompt, option = split_part(token)
        return key["pairs"].get(prompt) == option
    if "weights" in key:
        return key["weights"].get(token, 0) > 0
    if question.kind is QuestionKind.GAP:
        gap, _ = split_part(token)
        return parts(question.kind, key, [token], language).get(gap, 0) >= FULL
    return question.kind.is_graded and grade(question.kind, key, [token], language) >= FULL
