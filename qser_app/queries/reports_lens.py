"""What somebody looks through at a report: whose learning, of which days, in which language; as conditions of SELECTs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, case, col, func, or_, select

from qser_app.db import columns
from qser_app.domain.people import TIME_ZONES, Actor, Language
from qser_app.domain.people_departments import down_from
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.reports import Reach, reach_of
from qser_app.domain.reports_asked import Asked
from qser_app.domain.reports_days import Span, span_of
from qser_app.models import (
    Course,
    CourseText,
    Department,
    Enrolment,
    LearningTotal,
    Organisation,
    Person,
    QuizAttempt,
    Sitting,
    Unit,
    UnitText,
)
from qser_app.queries.people_counted import counted

Conditions = tuple[Any, ...]
_WIDE = 10  # one in so many of all people
_LONG = timedelta(days=100)


@dataclass(frozen=True, slots=True)
class Lens:
    """A reach, what is asked, and the days of it. ``departments``: those looked at, with what lies below them (None: all).

    ``wide``: it sees so many of all people that rows are best read in their own order, each asked whose it is; a database that is
    given a list of people takes it for a short one, and begins with each of them.
    """

    actor: Actor
    reach: Reach
    asked: Asked
    span: Span
    reader: Language
    zone: str
    at: datetime
    organisation_id: int | None
    departments: tuple[int, ...] | None
    wide: bool = False

    def people(self) -> Conditions:
        """Those whom one may look at and asks for, as far as they are counted; of a SELECT from people."""
        found: list[Any] = [counted()]
        if self.organisation_id is not None:
            found.append(col(Person.organisation_id) == self.organisation_id)
        if self.departments is not None:
            found.append(col(Person.department_id).in_(self.departments))
        if self.reach.courses is not None or self.asked.course_id:
            enrolled = columns(Enrolment.person_id).where(col(Enrolment.left_at).is_(None), *self.in_course(Enrolment.course_id))
            found.append(col(Person.id).in_(enrolled))
        return tuple(found)

    def whose(self, person_id: Any, only: Sequence[int] | None = None) -> Conditions:
        """That a row belongs to one of them (or to one of ``only``), by its column; nothing to ask where they are everybody."""
        if only is not None:
            return (col(person_id).in_(only),)
        if self.organisation_id is None and self.departments is None:
            return ()
        theirs = columns(Person.id).where(*self.people())
        if self.wide:
            return (theirs.where(col(Person.id) == col(person_id)).correlate_except(Person).exists(),)
        return (col(person_id).in_(theirs),)

    def in_course(self, course_id: Any) -> Conditions:
        """That a row belongs to a course one may look into and asks for, by its column."""
        found: list[Any] = []
        if self.reach.courses is not None:
            found.append(col(course_id).in_(self.reach.courses))
        if self.asked.course_id:
            found.append(col(course_id) == self.asked.course_id)
        return tuple(found)

    @property
    def narrows_courses(self) -> bool:
        """Whether not every course is looked at."""
        return self.reach.courses is not None or bool(self.asked.course_id)

    def within(self, moment: Any) -> Conditions:
        """That a moment lies in the days asked for; of a moment that may be missing, that it is there."""
        edges: list[Any] = [col(moment).is_not(None)]
        if self.span.start:
            edges.append(col(moment) >= self.span.start)
        if self.span.end:
            edges.append(col(moment) < self.span.end)
        return tuple(edges)

    @property
    def is_bounded(self) -> bool:
        """Whether only some days are looked at."""
        return self.span.start is not None or self.span.end is not None

    @property
    def _is_long(self) -> bool:
        return self.span.start is None or (self.span.end or self.at) - self.span.start > _LONG

    def enrolled(self) -> Conditions:
        """Enrolments that stand and are looked at."""
        return (col(Enrolment.left_at).is_(None), *self.in_course(Enrolment.course_id))

    def attempts(self) -> Conditions:
        """Quizzes handed in within the days, practice apart; of a SELECT from attempts and `Unit`."""
        handed_in = (*self.within(QuizAttempt.submitted_at), col(QuizAttempt.practice).is_(False))
        return (*handed_in, *self.in_course(Unit.course_id))

    def totals(self, by: str, only: Sequence[int] | None = None) -> Any:
        """What work of all times adds up to, by ``person_id`` or ``course_id``: units, tests, passed, results, score, seconds, last."""
        key, total = getattr(LearningTotal, by), LearningTotal
        tests, results = func.sum(total.tests), func.sum(total.results)
        rows = columns(
            key,
            func.sum(total.units).label("units"),
            tests.label("tests"),
            func.sum(total.passed).label("passed"),
            results.label("results"),
            (results * 1.0 / func.nullif(tests, 0)).label("score"),
            func.sum(total.seconds).label("seconds"),
            func.max(total.last_at).label("last"),
        )
        return rows.where(*self.in_course(total.course_id), *self.whose(total.person_id, only)).group_by(key).subquery()

    def seconds(self, by: str, only: Sequence[int] | None = None) -> Any:
        """Active seconds by ``person_id`` or ``course_id``, of the sittings that began within the days."""
        key = Unit.course_id if by == "course_id" else Sitting.person_id
        rows = columns(key, func.sum(Sitting.active_seconds).label("seconds")).select_from(Sitting)
        if self.narrows_courses or by == "course_id":
            rows = rows.join(Unit, col(Unit.id) == Sitting.unit_id).where(*self.in_course(Unit.course_id))
        # The sittings of many days are most that there are: then it is shorter to begin with the people, however many.
        theirs = replace(self, wide=self.wide and not self._is_long).whose(Sitting.person_id, only)
        return rows.where(*self.within(Sitting.started_at), *theirs).group_by(key).subquery()


def lens_of(db: Session, *, actor: Actor, asked: Asked, at: datetime) -> Lens:
    """The lens of somebody who may look at reports. Raises NotAllowed, and NotFound for an organisation that is not theirs."""
    reach = reach_of(actor)
    require(reach.shows(asked.report))
    organisation_id = reach.organisation_id
    if asked.organisation_id:
        if organisation_id not in (None, asked.organisation_id):
            raise NotFound
        organisation_id = asked.organisation_id
    row = db.exec(
        select(Person.language, Organisation.country, Organisation.time_zone, Person.time_zone)
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
        .where(Person.id == actor.person_id)
    ).one()
    zone = row[2] or TIME_ZONES.get(row[1], row[3])
    span = span_of(asked, at=at, zone=zone)
    lens = Lens(actor, reach, asked, span, Language(row[0]), zone, at, organisation_id, _departments(db, reach, asked))
    return lens if organisation_id is None and lens.departments is None else replace(lens, wide=_is_wide(db, lens))


def _is_wide(db: Session, lens: Lens) -> bool:
    theirs = columns(func.count()).select_from(Person).where(*lens.people()).scalar_subquery()
    everybody = columns(func.count()).select_from(Person).scalar_subquery()
    seen, all_of_them = db.exec(columns(theirs, everybody)).one()
    return seen * _WIDE >= all_of_them


def _departments(db: Session, reach: Reach, asked: Asked) -> tuple[int, ...] | None:
    """The departments looked at; a manager's are their own and those below, whatever is asked for."""
    if reach.department_id is None and not asked.department_id:
        return None
    home = () if reach.organisation_id is None else (Department.organisation_id == reach.organisation_id,)
    above = dict(db.exec(select(Department.id, Department.parent_id).where(*home)).all())
    own = None if reach.department_id is None else down_from(reach.department_id, above)
    wanted = own if not asked.department_id else down_from(asked.department_id, above)
    return tuple(each for each in wanted or () if own is None or each in own)


def named(table: Any, owner: Any, subject: Any, lens: Lens) -> Any:
    """The title of a course or unit (by the column ``subject``) in the reader's language, else English, else any; as one column."""
    order = case((table.language == lens.reader, 0), (table.language == Language.EN, 1), else_=2)
    found = columns(table.title).where(owner == subject).order_by(order, table.id).limit(1)
    return found.scalar_subquery()


def course_name(subject: Any, lens: Lens) -> Any:
    """The title of a course by a column of its id."""
    return named(CourseText, CourseText.course_id, subject, lens)


def unit_name(subject: Any, lens: Lens) -> Any:
    """The title of a unit by a column of its id."""
    return named(UnitText, UnitText.unit_id, subject, lens)


def courses_in_reach(lens: Lens) -> Conditions:
    """Courses that one may look into: of a SELECT from courses."""
    found: list[Any] = list(lens.in_course(Course.id))
    if lens.organisation_id is not None:
        found.append(or_(col(Course.organisation_id).is_(None), col(Course.organisation_id) == lens.organisation_id))
    return tuple(found)
