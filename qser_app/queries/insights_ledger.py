"""A person's ledger of points, line by line, for a file to take along."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import Session, col

from qser_app.db import columns
from qser_app.domain.insights_profile import LedgerLine
from qser_app.domain.people import Language
from qser_app.domain.rewards_facts import Rule
from qser_app.models import PointEntry
from qser_app.queries.insights import course_titles, unit_titles
from qser_app.queries.insights_profile import Subject

_OF_UNITS = (Rule.UNIT, Rule.TEST, Rule.CASE, Rule.ASSIGNMENT)
_OF_COURSES = (Rule.COURSE, Rule.CERTIFICATE)


def ledger_of(db: Session, subject: Subject, reader: Language) -> Iterator[LedgerLine]:
    """Every line, the newest first, also those that earned nothing."""
    rows = columns(PointEntry.rule, PointEntry.subject, PointEntry.points, PointEntry.score, PointEntry.at)
    found = db.exec(rows.where(PointEntry.person_id == subject.id).order_by(col(PointEntry.at).desc(), col(PointEntry.id).desc())).all()
    units = unit_titles(db, [_number(row) for row in found if row.rule in _OF_UNITS], reader)
    courses = course_titles(db, [_number(row) for row in found if row.rule in _OF_COURSES], reader)
    return (LedgerLine(Rule(row.rule), _title(row, units, courses), row.points, row.score, row.at) for row in found)


def _number(row: Any) -> int:
    return int(row.subject.partition(":")[0])


def _title(row: Any, units: dict[int, str], courses: dict[int, str]) -> str:
    named = units if row.rule in _OF_UNITS else courses if row.rule in _OF_COURSES else {}
    return named.get(_number(row), "") if named else ""
