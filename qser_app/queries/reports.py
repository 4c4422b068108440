"""Any report as a table: ordered and cut into pages by the database, or row by row for a workbook."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Enum, String
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.db_folding import alphabetically
from qser_app.domain.courses import fold
from qser_app.domain.people import Actor
from qser_app.domain.refusals import BadInput
from qser_app.domain.reports import PAGE, Choices, Column, Kind, ReportPage, Row
from qser_app.domain.reports_asked import Asked
from qser_app.models import Course, Department, Organisation
from qser_app.queries.reports_lens import Lens, course_name, courses_in_reach, lens_of

BATCH = 500
_MOST_CHOICES = 300
_WHOLE = (Kind.NUMBER, Kind.PERCENT, Kind.SPAN)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a report comes from: ``full`` is a SELECT of an id and its columns, by their keys, of all rows or of ``only`` these ids.

    ``base`` finds the ids alone and counts them; ``cheap``: what it can order by without reckoning anything. ``link`` leads from a
    row (its values by name; more may be selected than is shown) to the page that says more.
    """

    columns: tuple[Column, ...]
    full: Callable[[Sequence[int] | None], Any]
    base: Any
    sort: str
    descending: bool = False
    cheap: dict[str, Any] = field(default_factory=dict[str, Any])
    link: Callable[[Any], str] = lambda _row: ""


def table_page(db: Session, *, lens: Lens, source: Source) -> ReportPage:
    """One page of a report. The same number of statements for one row and for thousands."""
    sort, descending = _order(lens.asked, source)
    total = db.exec(columns(func.count()).select_from(source.base.order_by(None).subquery())).scalar_one()
    start = (lens.asked.page - 1) * PAGE
    if sort in source.cheap:
        order = _directed(source.cheap[sort], descending)
        ids = [row[0] for row in db.exec(source.base.order_by(order, source.base.selected_columns[0]).offset(start).limit(PAGE))]
        found = {row[0]: row for row in db.exec(source.full(ids))} if ids else {}
        rows = [found[key] for key in ids if key in found]
    else:
        rows = db.exec(_ordered(source.full(None), sort, descending).offset(start).limit(PAGE)).all()
    return ReportPage(source.columns, list(_told(source, rows)), total, sort, descending)


def table_rows(db: Session, *, lens: Lens, source: Source) -> tuple[int, Iterator[Row]]:
    """How many rows a report has, and all of them in its order, however many: they never stand in memory together."""
    sort, descending = _order(lens.asked, source)
    total = db.exec(columns(func.count()).select_from(source.base.order_by(None).subquery())).scalar_one()
    rows = db.exec(_ordered(source.full(None), sort, descending).execution_options(yield_per=BATCH))
    return total, _told(source, rows)


def _told(source: Source, rows: Iterable[Any]) -> Iterator[Row]:
    for row in rows:
        named = row._mapping
        yield Row(tuple(_value(column.kind, named[column.key]) for column in source.columns), source.link(named))


def _value(kind: Kind, value: Any) -> Any:
    """What PostgreSQL reckons as decimals are whole numbers on every page."""
    return round(value) if kind in _WHOLE and value is not None else value


def _order(asked: Asked, source: Source) -> tuple[str, bool]:
    if not asked.sort:
        return source.sort, source.descending
    if asked.sort not in {column.key for column in source.columns}:
        raise BadInput
    return asked.sort, asked.descending


def _ordered(rows: Any, sort: str, descending: bool) -> Any:
    return rows.order_by(_directed(rows.selected_columns[sort], descending), rows.selected_columns[0])


def _directed(column: Any, descending: bool) -> Any:
    # Both databases put what is missing where the other would not: here it stands last, whichever way.
    column = alphabetically(column) if isinstance(column.type, String) and not isinstance(column.type, Enum) else column
    return column.desc().nulls_last() if descending else column.asc().nulls_last()


def choices(db: Session, *, actor: Actor, asked: Asked, at: datetime) -> Choices:
    """What a report can be narrowed to: organisations for the superadmin, courses and departments one may look at; by name."""
    lens = lens_of(db, actor=actor, asked=Asked(asked.report, organisation_id=asked.organisation_id), at=at)
    places = select(Organisation.id, Organisation.name).limit(_MOST_CHOICES)
    organisations = _by_name(db.exec(places)) if lens.reach.organisation_id is None else []
    listed = columns(Course.id, func.coalesce(course_name(Course.id, lens), Course.code)).where(*courses_in_reach(lens))
    courses = _by_name(db.exec(listed.order_by(col(Course.id)).limit(_MOST_CHOICES)))
    home = lens.organisation_id or (None if lens.reach.organisation_id is None else lens.reach.organisation_id)
    parts = select(Department.id, Department.name).where(Department.organisation_id == home).limit(_MOST_CHOICES)
    if lens.departments is not None:
        parts = parts.where(col(Department.id).in_(lens.departments))
    return Choices(organisations, courses, _by_name(db.exec(parts)) if home else [])


def _by_name(rows: Iterable[Any]) -> list[tuple[int, str]]:
    return sorted(((key, name) for key, name in rows), key=lambda each: fold(each[1]))
