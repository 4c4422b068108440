"""The reports of courses and of departments: how many people, how far, with what result."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, and_, case, col, distinct, func

from qser_app.db import columns
from qser_app.domain.permissions import may_facilitate
from qser_app.domain.reports import FEWEST, PAGE, Column, Kind, ReportPage, Row, veiled
from qser_app.models import Course, Department, Enrolment, Organisation, Person, QuizAttempt, Unit
from qser_app.queries.reports import Source, table_rows
from qser_app.queries.reports_lens import Lens, course_name, courses_in_reach

COURSES = (
    Column("course"),
    Column("enrolled", Kind.NUMBER),
    Column("not-started", Kind.NUMBER),
    Column("in-progress", Kind.NUMBER),
    Column("completed", Kind.NUMBER),
    Column("rate", Kind.PERCENT),
    Column("score", Kind.PERCENT),
    Column("seconds", Kind.SPAN),
)
DEPARTMENTS = (
    Column("department"),
    Column("organisation"),
    Column("people", Kind.NUMBER),
    Column("active", Kind.NUMBER),
    Column("enrolled", Kind.NUMBER),
    Column("completed", Kind.NUMBER),
    Column("rate", Kind.PERCENT),
    Column("score", Kind.PERCENT),
    Column("seconds", Kind.SPAN),
)
_MOST_DEPARTMENTS = 2000


def courses_source(lens: Lens) -> Source:
    """One row a course in which somebody of theirs is; those who enrolled, and what they did, within the days asked for."""
    taken = _taken(lens)
    base = columns(taken.c.course_id)
    return Source(COURSES, lambda only: _courses(lens, only), base, "enrolled", descending=True, link=lambda row: _people_of(lens, row))


def _people_of(lens: Lens, row: Any) -> str:
    """The page about the people of a course, for whoever looks after them."""
    home = lens.actor.organisation_id
    owner = row["owner_id"]
    here = home if lens.reach.organisation_id is not None or owner is None else owner
    open_to = may_facilitate(lens.actor, owner_id=owner, course_id=row["id"], organisation_id=here)
    return f"/desk/people/{row['code']}" if open_to else ""


def _taken(lens: Lens) -> Any:
    """By course: enrolments within the days by how they stand; completions count where they fall within the days themselves."""
    begun = func.count(case((and_(col(Enrolment.completed_at).is_(None), col(Enrolment.last_at).is_not(None)), 1)))
    untouched = func.count(case((and_(col(Enrolment.completed_at).is_(None), col(Enrolment.last_at).is_(None)), 1)))
    completed = func.count(case((and_(*lens.within(Enrolment.completed_at)), 1)))
    rows = columns(
        Enrolment.course_id,
        func.count().label("enrolled"),
        untouched.label("untouched"),
        begun.label("begun"),
        completed.label("completed"),
    )
    return rows.where(*lens.enrolled(), *lens.whose(Enrolment.person_id)).group_by(Enrolment.course_id).subquery()


def _courses(lens: Lens, only: Sequence[int] | None) -> Any:
    taken = _taken(lens)
    scored, spent = (_scored(lens), lens.seconds("course_id")) if lens.is_bounded else (lens.totals("course_id"),) * 2
    rows = columns(
        Course.id,
        col(Course.code).label("code"),
        col(Course.organisation_id).label("owner_id"),
        func.coalesce(course_name(Course.id, lens), Course.code).label("course"),
        taken.c.enrolled.label("enrolled"),
        taken.c.untouched.label("not-started"),
        taken.c.begun.label("in-progress"),
        taken.c.completed.label("completed"),
        (taken.c.completed * 100.0 / func.nullif(taken.c.enrolled, 0)).label("rate"),
        scored.c.score.label("score"),
        func.coalesce(spent.c.seconds, 0).label("seconds"),
    )
    rows = rows.select_from(Course).join(taken, taken.c.course_id == Course.id)
    for part in dict.fromkeys((scored, spent)):
        rows = rows.join(part, part.c.course_id == Course.id, isouter=True)
    return rows.where(*courses_in_reach(lens), *(() if only is None else (col(Course.id).in_(only),)))


def _scored(lens: Lens) -> Any:
    """By course: the mean score of what was handed in within the days."""
    rows = columns(Unit.course_id, func.avg(QuizAttempt.score).label("score")).join(Unit, col(Unit.id) == QuizAttempt.unit_id)
    return rows.where(*lens.attempts(), *lens.whose(QuizAttempt.person_id)).group_by(Unit.course_id).subquery()


def departments_source(lens: Lens) -> Source:
    """One row a department with its own people (those of departments below it stand on their own)."""
    base = columns(Department.id).where(*_theirs(lens))
    return Source(DEPARTMENTS, lambda only: _departments(lens, only), base, "department", cheap={})


def _theirs(lens: Lens) -> tuple[Any, ...]:
    found: list[Any] = [] if lens.organisation_id is None else [col(Department.organisation_id) == lens.organisation_id]
    return (*found, *(() if lens.departments is None else (col(Department.id).in_(lens.departments),)))


def _departments(lens: Lens, only: Sequence[int] | None) -> Any:
    del only  # there are few departments: nobody asks for some of them
    taken = _takers(lens)
    tried, active = (_testers(lens), _active(lens)) if lens.is_bounded else (_learners(lens),) * 2
    staff = columns(Person.department_id, func.count().label("people")).where(*lens.people()).group_by(Person.department_id).subquery()
    rows = columns(
        Department.id,
        col(Department.name).label("department"),
        col(Organisation.name).label("organisation"),
        func.coalesce(staff.c.people, 0).label("people"),
        _of_enough(active.c.active, active.c.active).label("active"),
        _of_enough(taken.c.people, taken.c.enrolled).label("enrolled"),
        _of_enough(taken.c.people, taken.c.completed).label("completed"),
        case((taken.c.people >= FEWEST, taken.c.completed * 100.0 / taken.c.enrolled)).label("rate"),
        case((tried.c.testers >= FEWEST, tried.c.score)).label("score"),
        _of_enough(active.c.active, active.c.seconds).label("seconds"),
    ).select_from(Department)
    rows = rows.join(Organisation, col(Organisation.id) == Department.organisation_id)
    for part in dict.fromkeys((staff, active, taken, tried)):
        rows = rows.join(part, part.c.department_id == Department.id, isouter=True)
    return rows.where(*_theirs(lens))


def _of_enough(people: Any, value: Any) -> Any:
    """A value to which at least five people, or nobody, contributed; of one to four it says nothing."""
    return case((people >= FEWEST, value), (func.coalesce(people, 0) == 0, 0))


def _takers(lens: Lens) -> Any:
    completed = func.count(case((and_(*lens.within(Enrolment.completed_at)), 1)))
    rows = columns(
        Person.department_id,
        func.count(distinct(Enrolment.person_id)).label("people"),
        func.count().label("enrolled"),
        completed.label("completed"),
    )
    rows = rows.select_from(Enrolment).join(Person, col(Person.id) == Enrolment.person_id)
    return rows.where(*lens.enrolled(), *lens.people()).group_by(Person.department_id).subquery()


def _testers(lens: Lens) -> Any:
    testers, score = func.count(distinct(QuizAttempt.person_id)).label("testers"), func.avg(QuizAttempt.score).label("score")
    rows = columns(Person.department_id, testers, score).select_from(QuizAttempt).join(Person, col(Person.id) == QuizAttempt.person_id)
    rows = rows.join(Unit, col(Unit.id) == QuizAttempt.unit_id) if lens.narrows_courses else rows
    return rows.where(*lens.attempts(), *lens.people()).group_by(Person.department_id).subquery()


def _active(lens: Lens) -> Any:
    """By department: how many of its people learned at all within the days, and for how long."""
    spent = lens.seconds("person_id")
    active, seconds = func.count(case((spent.c.seconds > 0, 1))).label("active"), func.sum(spent.c.seconds).label("seconds")
    rows = columns(Person.department_id, active, seconds).join(spent, spent.c.person_id == Person.id)
    return rows.where(*lens.people()).group_by(Person.department_id).subquery()


def _learners(lens: Lens) -> Any:
    """By department, of all times: how many learned at all and for how long, how many were tested and how well."""
    total = lens.totals("person_id")
    rows = columns(
        Person.department_id,
        func.count(case((total.c.seconds > 0, 1))).label("active"),
        func.sum(total.c.seconds).label("seconds"),
        func.count(case((total.c.tests > 0, 1))).label("testers"),
        (func.sum(total.c.results) * 1.0 / func.nullif(func.sum(total.c.tests), 0)).label("score"),
    ).join(total, total.c.person_id == Person.id)
    return rows.where(*lens.people()).group_by(Person.department_id).subquery()


def departments_page(db: Session, *, lens: Lens) -> ReportPage:
    """A page of departments: those of fewer than five people show no values and stand last, whatever the order."""
    source = departments_source(lens)
    _, rows = table_rows(db, lens=lens, source=source)
    listed = unveiled(list(rows)[:_MOST_DEPARTMENTS])
    start = (lens.asked.page - 1) * PAGE
    sort = lens.asked.sort or source.sort
    return ReportPage(DEPARTMENTS, listed[start : start + PAGE], len(listed), sort, lens.asked.descending)


def unveiled(rows: Sequence[Row]) -> list[Row]:
    """The rows of departments, those with values first; of the others nothing is told but their names."""
    places = {column.key: place for place, column in enumerate(DEPARTMENTS)}
    by_home: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        by_home.setdefault(row.cells[places["organisation"]], []).append(place)
    hidden: set[int] = set()
    for listed in by_home.values():
        groups = [rows[place].cells[places["people"]] for place in listed]
        hidden |= {listed[each] for each in veiled(groups)}
    shown = [row for place, row in enumerate(rows) if place not in hidden]
    dark = [replace(rows[place], cells=(*rows[place].cells[:2], *[None] * (len(DEPARTMENTS) - 2))) for place in sorted(hidden)]
    return shown + sorted(dark, key=lambda row: row.cells[0])
