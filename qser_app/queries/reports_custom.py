"""A report of one's own: people in courses, kept to those for whom every rule holds."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlmodel import and_, case, col, func, not_

from qser_app.db import columns
from qser_app.domain.reports import Column, Kind
from qser_app.domain.reports_days import midnight
from qser_app.domain.reports_rules import DAYS, Compare, Field, Rule, Standing
from qser_app.models import Course, Department, Enrolment, LearningTotal, Module, Person, Unit, UnitProgress
from qser_app.queries.courses import shown
from qser_app.queries.reports import Source
from qser_app.queries.reports_lens import Lens, course_name
from qser_app.queries.reports_people import called

COLUMNS = (
    Column("person"),
    Column("department"),
    Column("course"),
    Column("standing", Kind.WORD, "reports-standing-"),
    Column("percent", Kind.PERCENT),
    Column("score", Kind.PERCENT),
    Column("seconds", Kind.SPAN),
    Column("enrolled-at", Kind.MOMENT),
    Column("completed-at", Kind.MOMENT),
    Column("last", Kind.MOMENT),
)
_RECKONED = {Field.PERCENT, Field.SCORE, Field.MINUTES}


class _Parts:
    """The pieces of the SELECT: what somebody did in a course, and how that reads."""

    def __init__(self, lens: Lens) -> None:
        self.units, self.unused = _units(), _unused(lens)
        done = func.coalesce(LearningTotal.units, 0) - func.coalesce(self.unused.c.count, 0)
        reached = func.coalesce(done * 100 // func.nullif(func.coalesce(self.units.c.count, 0), 0), 0)
        self.percent = case((col(Enrolment.completed_at).is_not(None), 100), (reached > 100, 100), else_=reached)
        self.score = col(LearningTotal.scores) * 1.0 / func.nullif(LearningTotal.scored, 0)
        self.seconds = func.coalesce(LearningTotal.seconds, 0)

    def joined(self, rows: Any) -> Any:
        """The SELECT from enrolments with these pieces."""
        total, unused = LearningTotal, self.unused.c
        rows = rows.join(total, (col(total.person_id) == Enrolment.person_id) & (col(total.course_id) == Enrolment.course_id), isouter=True)
        rows = rows.join(self.units, self.units.c.course_id == Enrolment.course_id, isouter=True)
        theirs = (unused.person_id == Enrolment.person_id) & (unused.course_id == Enrolment.course_id)
        return rows.join(self.unused, theirs, isouter=True)


def custom_source(lens: Lens) -> Source:
    """One row for each course somebody is in; words narrow it to people called so, days to enrolments within them."""
    rules = lens.asked.rules
    base = _joined(columns(Enrolment.id)).where(*_those(lens))
    if any(rule.field in _RECKONED for rule in rules):
        base, cheap = _full(lens, None).with_only_columns(Enrolment.id), {}
    else:
        base, cheap = base.where(*[_holds(rule, lens, None) for rule in rules]), _cheap()
    return Source(COLUMNS, lambda only: _full(lens, only), base, "person", cheap=cheap)


def _cheap() -> dict[str, Any]:
    return {
        "person": Person.name,
        "department": Department.name,
        "enrolled-at": Enrolment.enrolled_at,
        "completed-at": Enrolment.completed_at,
        "last": Enrolment.last_at,
    }


def _joined(rows: Any) -> Any:
    rows = rows.select_from(Enrolment).join(Person, col(Person.id) == Enrolment.person_id)
    return rows.join(Department, col(Department.id) == Person.department_id, isouter=True)


def _those(lens: Lens) -> tuple[Any, ...]:
    days = lens.within(Enrolment.enrolled_at) if lens.is_bounded else ()
    return (*lens.enrolled(), *lens.people(), *called(lens), *days)


def _full(lens: Lens, only: Sequence[int] | None) -> Any:
    parts = _Parts(lens)
    rows = columns(
        Enrolment.id,
        col(Person.name).label("person"),
        col(Department.name).label("department"),
        func.coalesce(course_name(Enrolment.course_id, lens), Course.code).label("course"),
        _standing().label("standing"),
        parts.percent.label("percent"),
        parts.score.label("score"),
        parts.seconds.label("seconds"),
        col(Enrolment.enrolled_at).label("enrolled-at"),
        col(Enrolment.completed_at).label("completed-at"),
        col(Enrolment.last_at).label("last"),
    )
    rows = parts.joined(_joined(rows).join(Course, col(Course.id) == Enrolment.course_id)).where(*_those(lens))
    rows = rows.where(*[_holds(rule, lens, parts) for rule in lens.asked.rules])
    return rows if only is None else rows.where(col(Enrolment.id).in_(only))


def _standing() -> Any:
    return case(
        (col(Enrolment.completed_at).is_not(None), str(Standing.COMPLETED)),
        (col(Enrolment.last_at).is_not(None), str(Standing.IN_PROGRESS)),
        else_=str(Standing.NOT_STARTED),
    )


def _unused(lens: Lens) -> Any:
    """By person and course: units completed that are no longer in use, which their total counts. There are few."""
    gone = columns(Unit.id).join(Module, col(Module.id) == Unit.module_id).where(not_(and_(*shown())))
    rows = columns(UnitProgress.person_id, UnitProgress.course_id, func.count().label("count"))
    rows = rows.where(
        col(UnitProgress.unit_id).in_(gone), col(UnitProgress.completed_at).is_not(None), *lens.in_course(UnitProgress.course_id)
    )
    return rows.group_by(UnitProgress.person_id, UnitProgress.course_id).subquery()


def _units() -> Any:
    """By course: how many units are in use."""
    rows = columns(Unit.course_id, func.count().label("count")).join(Module, col(Module.id) == Unit.module_id)
    return rows.where(*shown()).group_by(Unit.course_id).subquery()


def _holds(rule: Rule, lens: Lens, parts: _Parts | None) -> Any:
    """A rule as a condition; its values are alternatives."""
    if rule.field in DAYS:
        return _since_or_until(rule, lens)
    if parts is not None and rule.field in _RECKONED:
        column = {Field.PERCENT: parts.percent, Field.SCORE: parts.score, Field.MINUTES: parts.seconds / 60}[rule.field]
        bound = int(rule.values[0])
        return column >= bound if rule.compare is Compare.LEAST else column <= bound
    if rule.field is Field.STANDING:
        return _standing().in_(rule.values)
    if rule.field in (Field.COURSE, Field.DEPARTMENT):
        column = Enrolment.course_id if rule.field is Field.COURSE else Person.department_id
        return col(column).in_([int(value) for value in rule.values])
    return col(Person.field_of_work if rule.field is Field.FIELD else Person.language).in_(rule.values)


def _since_or_until(rule: Rule, lens: Lens) -> Any:
    moments = {Field.ENROLLED: Enrolment.enrolled_at, Field.COMPLETED: Enrolment.completed_at, Field.ACTIVE: Enrolment.last_at}
    moment, day = col(moments[rule.field]), date.fromisoformat(rule.values[0])
    if rule.compare is Compare.LEAST:
        return moment >= midnight(day, lens.zone)
    return moment < midnight(day + timedelta(days=1), lens.zone) if day < date.max else moment.is_not(None)
