"""Every report by its name: a page for the screen, or all rows for a workbook."""

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session, col

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports import Column, Overview, Report, ReportPage, Row
from qser_app.domain.reports_asked import Asked
from qser_app.models import Course, Module, Unit
from qser_app.queries import reports_timeline
from qser_app.queries.courses import shown
from qser_app.queries.reports import Source, table_page, table_rows
from qser_app.queries.reports_courses import DEPARTMENTS, courses_source, departments_page, departments_source, unveiled
from qser_app.queries.reports_custom import custom_source
from qser_app.queries.reports_lens import Lens, lens_of
from qser_app.queries.reports_overview import overview
from qser_app.queries.reports_people import people_source
from qser_app.queries.reports_tests import scorm_source, tests_source

_SOURCES = {
    Report.PEOPLE: people_source,
    Report.COURSES: courses_source,
    Report.TESTS: tests_source,
    Report.SCORM: scorm_source,
    Report.CUSTOM: custom_source,
}


def report_page(db: Session, *, actor: Actor, asked: Asked, at: datetime) -> ReportPage:
    """A page of a report that is a table. Raises NotAllowed, NotFound, BadInput."""
    lens = lens_of(db, actor=actor, asked=asked, at=at)
    if asked.report is Report.DEPARTMENTS:
        return departments_page(db, lens=lens)
    if asked.report is Report.TIMELINE:
        return reports_timeline.timeline_page(db, lens=lens)
    return table_page(db, lens=lens, source=_source(lens))


def report_overview(db: Session, *, actor: Actor, asked: Asked, at: datetime) -> Overview:
    """The overview. Raises NotAllowed, NotFound."""
    return overview(db, lens=lens_of(db, actor=actor, asked=asked, at=at))


def report_rows(db: Session, *, actor: Actor, asked: Asked, at: datetime) -> tuple[tuple[Column, ...], int, Iterator[Row]]:
    """The columns of a report, how many rows there are, and all of them. Raises NotAllowed, NotFound, BadInput before the first."""
    lens = lens_of(db, actor=actor, asked=asked, at=at)
    if asked.report is Report.DEPARTMENTS:
        _, rows = table_rows(db, lens=lens, source=departments_source(lens))
        listed = unveiled(list(rows))
        return DEPARTMENTS, len(listed), iter(listed)
    if asked.report is Report.TIMELINE:
        total, rows = reports_timeline.timeline_rows(db, lens=lens)
        return reports_timeline.COLUMNS, total, rows
    source = _source(lens)
    return (source.columns, *table_rows(db, lens=lens, source=source))


def _source(lens: Lens) -> Source:
    source = _SOURCES.get(lens.asked.report)
    if source is None:
        raise NotFound
    return source(lens)


def analysed_units(db: Session, *, actor: Actor, course_id: int) -> list[int]:
    """The quizzes of a course whose questions the actor may see analysed, in their order; none where they may not author it."""
    row = db.exec(columns(Course.organisation_id).where(Course.id == course_id)).first()
    if row is None or not may_author(actor, organisation_id=row[0], course_id=course_id):
        return []
    units = columns(Unit.id).join(Module, col(Module.id) == Unit.module_id).where(Unit.course_id == course_id, Unit.kind == UnitKind.QUIZ)
    return [key for (key,) in db.exec(units.where(*shown()).order_by(Module.position, Module.id, Unit.position, Unit.id))]
