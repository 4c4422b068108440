"""The results of a package as a workbook, in the reader's language and time zone."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Actor
from qser_app.domain.scorm_results import AttemptRow, InteractionKind, Recorded, Standing
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import name_in, phrase
from qser_app.queries.people_self import reads_in
from qser_app.queries.scorm_results import every_attempt, every_record

_STATUS = {
    "passed": "scorm-result-passed",
    "failed": "scorm-result-failed",
    "completed": "scorm-result-completed",
    "incomplete": "scorm-result-incomplete",
    "reset": "scorm-result-reset",
}
_RESULTS = {
    "correct": "results-correct",
    "incorrect": "results-incorrect",
    "unanticipated": "results-unanticipated",
    "neutral": "results-neutral",
}
_STANDINGS = {str(standing): f"results-standing-{standing}" for standing in Standing}
_KINDS = {str(kind): f"results-kind-{kind}" for kind in InteractionKind}
_WHO = ("results-person", "results-department", "results-attempt")
_ATTEMPTS = (*_WHO, "results-version", "results-outcome", "results-score-percent", "results-time", "results-began", "results-last")
_ANSWERS = (*_WHO, "results-part", "results-question", "results-kind", "results-answer", "results-right", "results-result")
_ANSWERS += ("results-weight", "results-latency")
_OBJECTIVES = (*_WHO, "results-part", "results-objective", "results-completion", "results-success", "results-score")
_COMMENTS = (*_WHO, "results-part", "results-comment")


def attempts_workbook(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, target: Path) -> None:
    """One line for each attempt. Raises NotFound."""
    language, zone = reads_in(db, actor=actor)
    rows = every_attempt(db, actor=actor, unit_id=unit_id, chosen=chosen)
    write(target, [_sheet(language, "results-attempts", _ATTEMPTS)], ((0, _attempt(row, language)) for row in rows), time_zone=zone)


def records_workbook(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, target: Path) -> None:
    """Answers, objectives and comments of every attempt, on a sheet each. Raises NotFound."""
    language, zone = reads_in(db, actor=actor)
    sheets = [
        _sheet(language, "results-answers", _ANSWERS),
        _sheet(language, "results-objectives", _OBJECTIVES),
        _sheet(language, "results-comments", _COMMENTS),
    ]
    found = every_record(db, actor=actor, unit_id=unit_id, chosen=chosen)
    write(target, sheets, _records(found, language), time_zone=zone)


def outcome_of(row: AttemptRow) -> str:
    """How an attempt stands, in one word of ``Outcome``; empty while it was only opened."""
    if row.reset:
        return "reset"
    return row.success if row.success in ("passed", "failed") else row.status


def _sheet(language: str, title: str, headings: tuple[str, ...]) -> Sheet:
    return Sheet(phrase(language, title), [phrase(language, heading) for heading in headings])


def _attempt(row: AttemptRow, language: str) -> list[Cell]:
    outcome = phrase(language, _STATUS.get(outcome_of(row), "scorm-result-opened"))
    time = timedelta(seconds=row.seconds)
    return [
        name_in(language, row.person),
        row.department,
        row.number,
        row.version,
        outcome,
        row.score,
        time,
        row.started_at,
        row.updated_at,
    ]


def _records(found: Iterator[tuple[AttemptRow, list[Recorded]]], language: str) -> Iterator[tuple[int, list[Cell]]]:
    def told(words: Mapping[str, str], said: str) -> str:
        # A word that no run-time knows stays as the package wrote it.
        return phrase(language, words[said]) if said in words else said

    for row, parts in found:
        for part in parts:
            who: list[Cell] = [name_in(language, row.person), row.department, row.number, part.title]
            for each in part.interactions:
                latency = None if each.seconds is None else timedelta(seconds=each.seconds)
                kind, judged = told(_KINDS, each.kind), told(_RESULTS, each.result)
                yield 0, [*who, each.question, kind, each.answer, each.right, judged, each.weight, latency]
            for goal in part.objectives:
                completion, success = told(_STANDINGS, goal.completion), told(_STANDINGS, goal.success)
                yield 1, [*who, goal.description or goal.id, completion, success, goal.score]
            for comment in part.comments:
                yield 2, [*who, comment]
