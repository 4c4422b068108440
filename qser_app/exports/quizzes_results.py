"""The results of a quiz as workbooks, in the reader's language and time zone."""

from datetime import timedelta
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Actor
from qser_app.domain.quizzes_results import ItemLine, QuizTry
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import phrase
from qser_app.queries.people_self import reads_in
from qser_app.queries.quizzes_analysis import quiz_analysis
from qser_app.queries.quizzes_results import every_quiz_attempt

_OUTCOMES = {"passed": "scorm-result-passed", "failed": "scorm-result-failed"}
_ATTEMPTS = ("results-person", "results-department", "results-attempt", "results-practice", "results-outcome", "results-score")
_ATTEMPTS += ("results-began", "results-taken")
_ITEMS = ("results-question", "results-version", "analysis-seen", "analysis-facility", "analysis-discrimination", "analysis-tries")
_ITEMS += ("analysis-unsure", "analysis-meaning")


def quiz_workbook(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, target: Path) -> None:
    """One line for each attempt. Raises NotFound."""
    language, zone = reads_in(db, actor=actor)
    rows = every_quiz_attempt(db, actor=actor, unit_id=unit_id, chosen=chosen)
    write(target, [_sheet(language, "results-attempts", _ATTEMPTS)], ((0, _attempt(row, language)) for row in rows), time_zone=zone)


def analysis_workbook(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, target: Path) -> None:  # noqa: ARG001 -- every workbook is asked for alike
    """One line for each question and what its figures mean. Raises NotFound."""
    language, zone = reads_in(db, actor=actor)
    found = quiz_analysis(db, actor=actor, unit_id=unit_id)
    write(target, [_sheet(language, "analysis-title", _ITEMS)], ((0, _item(line, language)) for line in found.items), time_zone=zone)


def _sheet(language: str, title: str, headings: tuple[str, ...]) -> Sheet:
    return Sheet(phrase(language, title), [phrase(language, heading) for heading in headings])


def _attempt(row: QuizTry, language: str) -> list[Cell]:
    outcome = phrase(language, _OUTCOMES.get(row.outcome, "scorm-result-incomplete"))
    taken = None if row.seconds is None else timedelta(seconds=row.seconds)
    practice = phrase(language, "results-practice") if row.practice else None
    return [row.person, row.department, row.number, practice, outcome, row.score, row.started_at, taken]


def _item(line: ItemLine, language: str) -> list[Cell]:
    meant = " ".join(phrase(language, f"analysis-{code}", options=" · ".join(line.unchosen)) for code in line.verdicts)
    discrimination = None if line.discrimination is None else line.discrimination / 100
    return [line.question, line.version, line.seen, line.facility, discrimination, line.tries, line.unsure, meant]
