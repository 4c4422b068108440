"""The results of a quiz as workbooks, in the reader's language and time zone."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Actor
from qser_app.domain.quizzes_answers import Told
from qser_app.domain.quizzes_kinds import UNSURE
from qser_app.domain.quizzes_results import GivenAnswer, ItemLine, QuizTry
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import name_in, phrase
from qser_app.queries.people_self import reads_in
from qser_app.queries.quizzes_analysis import quiz_analysis
from qser_app.queries.quizzes_results import every_quiz_attempt

_OUTCOMES = {"passed": "scorm-result-passed", "failed": "scorm-result-failed"}
_ATTEMPTS = ("results-person", "results-department", "results-attempt", "results-practice", "results-outcome", "results-score")
_ATTEMPTS += ("results-began", "results-taken")
_ANSWERS = ("results-person", "results-department", "results-attempt", "results-practice", "results-question", "results-kind")
_ANSWERS += ("results-answer", "results-right", "results-credit", "results-answered")
_HOUSE = {UNSURE: "quizzes-unsure", "true": "quizzes-true", "false": "quizzes-false"}
_ITEMS = ("results-question", "results-version", "analysis-seen", "analysis-facility", "analysis-discrimination", "analysis-tries")
_ITEMS += ("analysis-unsure", "analysis-meaning")


def quiz_workbook(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, target: Path) -> None:
    """One line for each attempt, and on another sheet one for each of its questions. Raises NotFound."""
    language, zone = reads_in(db, actor=actor)
    found = every_quiz_attempt(db, actor=actor, unit_id=unit_id, chosen=chosen)
    sheets = [_sheet(language, "results-attempts", _ATTEMPTS), _sheet(language, "results-answers", _ANSWERS)]
    write(target, sheets, _lines(found, language), time_zone=zone)


def analysis_workbook(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, target: Path) -> None:  # noqa: ARG001 -- every workbook is asked for alike
    """One line for each question and what its figures mean. Raises NotFound."""
    language, zone = reads_in(db, actor=actor)
    found = quiz_analysis(db, actor=actor, unit_id=unit_id)
    write(target, [_sheet(language, "analysis-title", _ITEMS)], ((0, _item(line, language)) for line in found.items), time_zone=zone)


def _sheet(language: str, title: str, headings: tuple[str, ...]) -> Sheet:
    return Sheet(phrase(language, title), [phrase(language, heading) for heading in headings])


def _lines(found: Iterator[tuple[QuizTry, list[GivenAnswer]]], language: str) -> Iterator[tuple[int, list[Cell]]]:
    for row, answers in found:
        yield 0, _attempt(row, language)
        practice = phrase(language, "results-practice") if row.practice else None
        for each in answers:
            kind, given, right = phrase(language, f"bank-kind-{each.kind}"), told_in(each.given, language), told_in(each.right, language)
            who: list[Cell] = [name_in(language, row.person), row.department, row.number, practice]
            yield 1, [*who, each.question, kind, given, right, each.credit, each.answered_at]


def told_in(lines: Sequence[Told], language: str) -> str:
    """An answer in one cell; the house's own words in the reader's language."""
    said = [line.text or (phrase(language, _HOUSE[line.key]) if line.key in _HOUSE else line.key) for line in lines]
    return "\n".join(f"{line.label}: {text}" if line.label else text for line, text in zip(lines, said, strict=True))


def _attempt(row: QuizTry, language: str) -> list[Cell]:
    outcome = phrase(language, _OUTCOMES.get(row.outcome, "scorm-result-incomplete"))
    taken = None if row.seconds is None else timedelta(seconds=row.seconds)
    practice = phrase(language, "results-practice") if row.practice else None
    return [name_in(language, row.person), row.department, row.number, practice, outcome, row.score, row.started_at, taken]


def _item(line: ItemLine, language: str) -> list[Cell]:
    meant = " ".join(phrase(language, f"analysis-{code}", options=" · ".join(line.unchosen)) for code in line.verdicts)
    discrimination = None if line.discrimination is None else line.discrimination / 100
    return [line.question, line.version, line.seen, line.facility, discrimination, line.tries, line.unsure, meant]
