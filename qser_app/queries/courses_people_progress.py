"""Who is where in a course: its people with their pace, a page at a time, or all of them for a workbook and for reminders."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, literal
from sqlmodel import Session, col, func, or_, select

from qser_app.db import columns
from qser_app.db_folding import alphabetically, holds
from qser_app.domain.courses import fold
from qser_app.domain.courses_people_progress import (
    FAILED_OFTEN,
    PAGE,
    STUCK_AFTER,
    LearnerLine,
    LearnersPage,
    Pace,
    Snag,
    Sought,
    percent_done,
)
from qser_app.domain.people import Actor, Language
from qser_app.models import Department, Enrolment, Module, Person, QuizAttempt, Unit, UnitProgress, UnitText
from qser_app.queries.courses import language_of, shown
from qser_app.queries.courses_desk import titles
from qser_app.queries.courses_people import Facilitated, facilitated
from qser_app.queries.learning_enrolment import is_in
from qser_app.queries.notices_choices import wants_reminders

_BATCH = 200


def learners_page(db: Session, *, actor: Actor, at: datetime, sought: Sought, code: str = "", course_id: int = 0) -> LearnersPage:
    """The people whom the actor looks after in the course, by name. Raises NotFound.

    The same number of statements for one person and for thousands.
    """
    here = facilitated(db, actor=actor, code=code, course_id=course_id)
    everybody = _Everybody(db, here, at)
    wanted = everybody.those(sought)
    found = db.exec(everybody.rows.where(*wanted).offset((max(1, sought.page) - 1) * PAGE).limit(PAGE)).all()
    total = db.exec(everybody.counted(*wanted)).one()[0]
    counts = {str(pace): number for pace, number in db.exec(everybody.by_pace())}
    lines = list(everybody.lines(found, language_of(db, actor)))
    return LearnersPage(here.head, lines, total, everybody.units, counts, everybody.departments())


def every_learner(db: Session, *, actor: Actor, course_id: int, at: datetime, sought: Sought) -> tuple[int, Iterator[LearnerLine]]:
    """How many units the course has, and the same people one by one, however many. Raises NotFound before the first."""
    here = facilitated(db, actor=actor, course_id=course_id)
    everybody, reader = _Everybody(db, here, at), language_of(db, actor)
    found = db.exec(everybody.rows.where(*everybody.those(sought))).all()
    batches = (found[start : start + _BATCH] for start in range(0, len(found), _BATCH))
    return everybody.units, (line for batch in batches for line in everybody.lines(batch, reader))


def stuck_people(db: Session, *, actor: Actor, course_id: int, at: datetime) -> list[int]:
    """The people (ids) who are stuck, by name. Raises NotFound."""
    here = facilitated(db, actor=actor, course_id=course_id)
    everybody = _Everybody(db, here, at)
    return [row[0] for row in db.exec(everybody.rows.where(*everybody.those(Sought(pace=Pace.STUCK))))]


class _Everybody:
    """The people of a course as SQL, with what was done by each and how they get on."""

    def __init__(self, db: Session, here: Facilitated, at: datetime) -> None:
        self.db, self.here = db, here
        self.course_id = here.head.id
        counted = select(func.count()).select_from(Unit).join(Module, col(Module.id) == Unit.module_id)
        self.units = db.exec(counted.where(Unit.course_id == self.course_id, *shown())).one()
        self._done, self._failed = self._what_was_done(), self._what_failed()
        self._last = func.coalesce(self._done.c.last, Enrolment.last_at)
        self._pace = self._pace_at(at)
        told = (
            Person.id,
            Person.name,
            Person.email,
            Department.name,
            self._pace,
            self._failed.c.unit_id,
            func.coalesce(self._done.c.done, 0),
            Enrolment.last_unit_id,
            self._last,
            Enrolment.enrolled_at,
            Enrolment.completed_at,
            Enrolment.reminded_at,
            wants_reminders(),
        )
        self.rows = self._joined(columns(*told)).order_by(alphabetically(Person.name), Person.id)

    def _joined(self, wanted: Any) -> Any:
        rows = wanted.select_from(Enrolment).join(Person, col(Person.id) == Enrolment.person_id)
        rows = rows.join(Department, col(Department.id) == Person.department_id, isouter=True)
        rows = rows.join(self._done, self._done.c.person_id == Enrolment.person_id, isouter=True)
        rows = rows.join(self._failed, self._failed.c.person_id == Enrolment.person_id, isouter=True)
        return rows.where(*is_in(self.course_id), col(Person.suspended_at).is_(None), *self.here.theirs)

    def _what_was_done(self) -> Any:
        """By person: units completed that are still in use, and when they last got on."""
        used = and_(*shown(), col(UnitProgress.completed_at).is_not(None))
        rows = columns(
            UnitProgress.person_id, func.count(case((used, 1))).label("done"), func.max(UnitProgress.updated_at).label("last")
        ).join(Unit, col(Unit.id) == UnitProgress.unit_id)
        rows = rows.join(Module, col(Module.id) == Unit.module_id).where(UnitProgress.course_id == self.course_id)
        return rows.group_by(UnitProgress.person_id).subquery()

    def _what_failed(self) -> Any:
        """By person: a quiz of the course that they failed so often and never passed."""
        failed, passed = col(QuizAttempt.passed).is_(False), col(QuizAttempt.passed).is_(True)
        rows = columns(QuizAttempt.person_id, QuizAttempt.unit_id).join(Unit, col(Unit.id) == QuizAttempt.unit_id)
        rows = rows.join(Module, col(Module.id) == Unit.module_id).where(
            Unit.course_id == self.course_id, *shown(), col(QuizAttempt.submitted_at).is_not(None), col(QuizAttempt.practice).is_(False)
        )
        often = func.count(case((failed, 1))) >= FAILED_OFTEN
        each = rows.group_by(QuizAttempt.person_id, QuizAttempt.unit_id).having(often, func.count(case((passed, 1))) == 0).subquery()
        return columns(each.c.person_id, func.min(each.c.unit_id).label("unit_id")).group_by(each.c.person_id).subquery()

    def _pace_at(self, at: datetime) -> Any:
        is_done = col(Enrolment.completed_at).is_not(None)
        all_units = and_(literal(self.units) > 0, func.coalesce(self._done.c.done, 0) >= self.units)
        stuck = or_(self._failed.c.unit_id.is_not(None), self._last < at - STUCK_AFTER)
        return case(
            (or_(is_done, all_units), str(Pace.DONE)),
            (self._last.is_(None), str(Pace.NOT_BEGUN)),
            (stuck, str(Pace.STUCK)),
            else_=str(Pace.GOING),
        )

    def those(self, sought: Sought) -> list[ColumnElement[bool]]:
        """Which of them are wanted."""
        wanted: list[ColumnElement[bool]] = []
        if sought.department_id:
            wanted.append(col(Person.department_id) == sought.department_id)
        if sought.pace in set(Pace):
            wanted.append(self._pace == sought.pace)
        if sought.words.strip():
            wanted.append(holds(sought.words.strip(), Person.name, Person.email))
        return wanted

    def counted(self, *wanted: Any) -> Any:
        """How many there are."""
        return self._joined(columns(func.count())).where(*wanted)

    def by_pace(self) -> Any:
        """How many there are at each pace."""
        paces = self._joined(columns(self._pace.label("pace"))).subquery()
        return columns(paces.c.pace, func.count()).group_by(paces.c.pace)

    def departments(self) -> list[tuple[int, str]]:
        """Where they work, by name."""
        rows = self.db.exec(self._joined(columns(Department.id, Department.name)).where(col(Department.id).is_not(None)).distinct())
        return sorted(((key, name) for key, name in rows), key=lambda each: fold(each[1]))

    def lines(self, rows: Iterable[Any], reader: Language) -> Iterator[LearnerLine]:
        """The rows as they are shown, with the names of units in the reader's language."""
        listed = list(rows)
        units = {row[5] for row in listed} | {row[7] for row in listed}
        wanted = (reader, self.here.course.source_language)
        named = titles(self.db, UnitText, UnitText.unit_id, [each for each in units if each], wanted)
        return (self._line(row, {key: title for key, (title, _) in named.items()}) for row in listed)

    def _line(self, row: Any, named: dict[int, str]) -> LearnerLine:
        key, name, email, department, pace, failed, done, unit, last, enrolled_at, completed_at, reminded_at, reminders = row
        stuck = pace == Pace.STUCK
        snag = (Snag.FAILED_TWICE if failed else Snag.NO_PROGRESS) if stuck else ""
        percent = percent_done(done, self.units, completed=pace == Pace.DONE)
        return LearnerLine(
            key,
            name,
            email,
            department or "",
            Pace(pace),
            str(snag),
            percent,
            done,
            named.get(unit or 0, ""),
            named.get(failed or 0, "") if stuck else "",
            last,
            enrolled_at,
            completed_at,
            reminded_at,
            bool(reminders),
        )
