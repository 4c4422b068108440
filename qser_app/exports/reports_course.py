"""A course as a workbook: its sums, its people, the matrix by score and by time, its tests and how well their questions measure."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked, Measure, asked_of
from qser_app.domain.reports_exports import Order
from qser_app.exports.reports import overview_sheets, table_sheet
from qser_app.exports.reports_units import matrix_cells, matrix_sheet
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import phrase
from qser_app.queries.people_self import reads_in
from qser_app.queries.quizzes_analysis import quiz_analysis
from qser_app.queries.reports_all import analysed_units, report_overview
from qser_app.queries.reports_units import every_row, matrix_head, matrix_lens

Rows = Iterator[list[Cell]]
_ITEMS = ("test", "question", "kind", "seen", "facility", "discrimination")


def course_book(db: Session, *, order: Order, target: Path, at: datetime, told: Callable[[int, int], None]) -> None:
    """Everything of one course, for the people one looks after in it. Raises NotAllowed, NotFound."""
    asked = asked_of(Report.UNITS, order.asked)
    if not asked.course_id:
        raise NotFound
    language, zone = reads_in(db, actor=order.actor)
    sheets, parts, total = _sheets(db, order.actor, asked, at, language)
    numbered: Iterator[tuple[int, list[Cell]]] = ((place, row) for place, rows in enumerate(parts) for row in rows)
    write(target, sheets, numbered, time_zone=zone, told=lambda done: told(done, total))


def _sheets(db: Session, actor: Actor, asked: Asked, at: datetime, language: str) -> tuple[list[Sheet], list[Rows], int]:
    sums, figures = overview_sheets(report_overview(db, actor=actor, asked=replace(asked, report=Report.OVERVIEW), at=at), language)
    people, total, lines = table_sheet(db, actor=actor, asked=replace(asked, report=Report.CUSTOM), at=at, language=language)
    people = Sheet(phrase(language, "reports-people"), people.headings)
    sheets, parts = [sums[0], people], [(row for place, row in figures if place == 0), lines]
    for measure in Measure:
        lens = matrix_lens(db, actor=actor, asked=replace(asked, measure=measure), at=at)
        head = matrix_head(db, lens=lens)
        sheets.append(matrix_sheet(head, language))
        parts.append(matrix_cells(every_row(db, lens=lens, units=[unit.id for unit in head.units])))
    tests, _, rows = table_sheet(db, actor=actor, asked=replace(asked, report=Report.TESTS), at=at, language=language)
    items = Sheet(phrase(language, "reports-items"), [phrase(language, f"reports-column-{key}") for key in _ITEMS])
    return [*sheets, tests, items], [*parts, rows, _items(db, actor, asked, language)], total * 3


def _items(db: Session, actor: Actor, asked: Asked, language: str) -> Rows:
    """The questions of the course's quizzes, for whoever may author it; of others' courses none."""
    for unit_id in analysed_units(db, actor=actor, course_id=asked.course_id):
        found = quiz_analysis(db, actor=actor, unit_id=unit_id)
        for item in found.items:
            kind = phrase(language, f"bank-kind-{item.kind}")
            yield [found.unit.title, item.question, kind, item.seen, item.facility, item.discrimination]
