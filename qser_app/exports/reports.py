"""A report as a workbook: its table with all rows, in the reader's language and the organisation's time zone."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from sqlmodel import Session

from qser_app.domain.people import Actor
from qser_app.domain.reports import Column, Kind, Overview, Report, Row
from qser_app.domain.reports_asked import Asked, asked_of
from qser_app.domain.reports_exports import Order
from qser_app.exports.reports_units import units_book
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import name_in, phrase
from qser_app.queries.people_self import reads_in
from qser_app.queries.reports_all import report_overview, report_rows

_FIGURES = ("people", "active", "enrolled", "completed", "rate", "tests", "passed", "pass_rate", "score", "seconds")


def report_book(db: Session, *, order: Order, target: Path, at: datetime, told: Callable[[int, int], None]) -> None:
    """The report of the order, as its address would show it, on one sheet. Raises NotAllowed, NotFound, BadInput."""
    asked = asked_of(order.asked.get("report", ""), order.asked)
    if asked.report is Report.UNITS:
        units_book(db, actor=order.actor, asked=asked, target=target, at=at, told=told)
        return
    language, zone = reads_in(db, actor=order.actor)
    if asked.report is Report.OVERVIEW:
        sheets, rows = overview_sheets(report_overview(db, actor=order.actor, asked=asked, at=at), language)
        write(target, sheets, rows, time_zone=zone)
        return
    sheet, total, rows = table_sheet(db, actor=order.actor, asked=asked, at=at, language=language)
    write(target, [sheet], ((0, row) for row in rows), time_zone=zone, told=partial(_of, told, total))


def _of(told: Callable[[int, int], None], total: int, done: int) -> None:
    told(done, total)


def table_sheet(db: Session, *, actor: Actor, asked: Asked, at: datetime, language: str) -> tuple[Sheet, int, Iterator[list[Cell]]]:
    """A report as a sheet: its headings, how many rows it has, and these. Raises NotAllowed, NotFound, BadInput before the first."""
    told, total, rows = report_rows(db, actor=actor, asked=asked, at=at)
    headings = [phrase(language, f"reports-column-{column.key}") for column in told]
    return Sheet(phrase(language, f"reports-{asked.report}"), headings), total, cells_of(told, rows, language)


def cells_of(columns: Sequence[Column], rows: Iterator[Row], language: str) -> Iterator[list[Cell]]:
    """The rows of a report as a sheet holds them: codes in words, seconds as lengths of time."""
    makers = [_maker(column, language) for column in columns]
    return ([make(value) for make, value in zip(makers, row.cells, strict=True)] for row in rows)


def _maker(column: Column, language: str) -> Callable[[Any], Cell]:
    if column.kind is Kind.WORD:
        return lru_cache(lambda value: phrase(language, column.says + value) if value else "")
    if column.kind is Kind.SPAN:
        return _span
    if column.key == "person":
        return lambda value: name_in(language, value)
    return _as_it_is


def _span(seconds: Any) -> Cell:
    return None if seconds is None else timedelta(seconds=int(seconds))


def _as_it_is(value: Any) -> Cell:
    return value


def overview_sheets(found: Overview, language: str) -> tuple[list[Sheet], Iterator[tuple[int, list[Cell]]]]:
    """The sums on one sheet, the days on another."""
    sheets = [
        Sheet(phrase(language, "reports-overview"), [phrase(language, "reports-figure"), phrase(language, "reports-value")]),
        Sheet(phrase(language, "reports-days"), [phrase(language, f"reports-column-{key}") for key in ("day", "people", "minutes")]),
    ]
    return sheets, _overview_rows(found, language)


def _overview_rows(found: Overview, language: str) -> Iterator[tuple[int, list[Cell]]]:
    if not found.is_veiled:
        for key in _FIGURES:
            value = getattr(found, key)
            yield 0, [phrase(language, f"reports-figure-{key.replace('_', '-')}"), _span(value) if key == "seconds" else value]
    for day, people, minutes in found.days:
        yield 1, [day, people, minutes]
