"""A department as a workbook: its sums, its people for whoever may see people, and the courses they are in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.refusals import NotFound
from qser_app.domain.reports import FEWEST, Overview, Report, reach_of
from qser_app.domain.reports_asked import asked_of
from qser_app.domain.reports_exports import Order
from qser_app.exports.reports import overview_sheets, table_sheet
from qser_app.exports.workbook import Cell, write
from qser_app.queries.people_self import reads_in
from qser_app.queries.reports_all import report_overview


def department_book(db: Session, *, order: Order, target: Path, at: datetime, told: Callable[[int, int], None]) -> None:
    """A department with those below it. Sums alone where fewer than five people work, or the reader sees no people."""
    asked = replace(asked_of(Report.OVERVIEW, order.asked), sort="", descending=False)
    if not asked.department_id:
        raise NotFound
    language, zone = reads_in(db, actor=order.actor)
    found = report_overview(db, actor=order.actor, asked=asked, at=at)
    few = found.people < FEWEST
    sheets, figures = overview_sheets(Overview(found.people, is_veiled=True) if few else found, language)
    parts: list[Iterator[tuple[int, list[Cell]]]] = [figures]
    total = 0
    shown = (Report.DEPARTMENTS,) if few or reach_of(order.actor).totals_only else (Report.DEPARTMENTS, Report.PEOPLE, Report.COURSES)
    for report in shown:
        sheet, count, rows = table_sheet(db, actor=order.actor, asked=replace(asked, report=report), at=at, language=language)
        parts.append(_into(len(sheets), rows))
        sheets.append(sheet)
        total += count
    write(target, sheets, (row for rows in parts for row in rows), time_zone=zone, told=lambda done: told(done, total))


def _into(place: int, rows: Iterator[list[Cell]]) -> Iterator[tuple[int, list[Cell]]]:
    return ((place, row) for row in rows)
