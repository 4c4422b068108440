"""A person's profile and infographic as they are looked at."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, case, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.insights import (
    DAYS_SHOWN,
    MONTH,
    MOST_COURSES,
    WEEK,
    Bar,
    CourseRow,
    Executions,
    ProfileHead,
    TakenTest,
    bars_of,
    days_until,
    executions_of,
    initials_of,
    status_of,
)
from qser_app.domain.learning import day_of, percent_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_see_profile
from qser_app.domain.refusals import NotFound, require
from qser_app.models import (
    Course,
    CourseText,
    Department,
    Enrolment,
    LearningDay,
    Organisation,
    Person,
    QuizAttempt,
    RoleGrant,
    SignIn,
    Unit,
    UnitProgress,
    UnitText,
)


def profile_head(db: Session, *, actor: Actor, person_id: int, at: datetime) -> ProfileHead:
    """Who the person is, and how often they were here in the last 7 and 30 days."""
    person, organisation, department = _person(db, actor, person_id)
    roles = db.exec(select(RoleGrant.role).where(RoleGrant.person_id == person_id, col(RoleGrant.course_id).is_(None)).distinct()).all()
    week, month, last = db.exec(
        select(
            func.count(case((col(SignIn.at) > at - WEEK, 1))), func.count(case((col(SignIn.at) > at - MONTH, 1))), func.max(SignIn.at)
        ).where(SignIn.person_id == person_id)
    ).one()
    return ProfileHead(
        name=person.name,
        initials=initials_of(person.name),
        email=person.email,
        roles=tuple(sorted(str(role) for role in roles)),
        organisation=organisation,
        department=department or "",
        sign_ins_week=week,
        sign_ins_month=month,
        last_sign_in=last.isoformat() if last else "",
    )


def activity(db: Session, *, actor: Actor, person_id: int, at: datetime) -> list[Bar]:
    """Active minutes on each of the last 28 days of the person's own calendar; labels are ISO dates."""
    person, *_ = _person(db, actor, person_id)
    days = days_until(day_of(at, person.time_zone), DAYS_SHOWN)
    rows = select(col(LearningDay.day), LearningDay.active_seconds).where(LearningDay.person_id == person_id, LearningDay.day >= days[0])
    seconds = dict(db.exec(rows).all())
    return bars_of([(day.isoformat(), -(-seconds.get(day, 0) // 60)) for day in days])


def courses_of(db: Session, *, actor: Actor, person_id: int, reader: Language) -> list[CourseRow]:
    """The courses a person is in, the last one touched first."""
    _person(db, actor, person_id)
    enrolments = db.exec(
        select(Enrolment, Course.code)
        .join(Course, col(Course.id) == col(Enrolment.course_id))
        .where(Enrolment.person_id == person_id)
        .order_by(func.coalesce(col(Enrolment.last_at), col(Enrolment.enrolled_at)).desc(), col(Enrolment.id).desc())
    ).all()
    ids = [enrolment.course_id for enrolment, _ in enrolments]
    titles, units = course_titles(db, ids, reader), _unit_counts(db, ids)
    rows = select(
        UnitProgress.course_id,
        func.count(col(UnitProgress.completed_at)),
        func.avg(UnitProgress.score),
        func.sum(UnitProgress.active_seconds),
    ).where(UnitProgress.person_id == person_id)
    work = {course: rest for course, *rest in db.exec(rows.group_by(col(UnitProgress.course_id)))}
    return [
        _course_row(row, code, titles.get(row.course_id, code), units.get(row.course_id, 0), work.get(row.course_id, (0, None, 0)))
        for row, code in enrolments
    ]


def taken_tests(db: Session, *, actor: Actor, person_id: int, reader: Language) -> list[TakenTest]:
    """Every test handed in, the newest first, each with its best score."""
    _person(db, actor, person_id)
    best = (
        columns(
            QuizAttempt.unit_id,
            Unit.course_id,
            func.max(case((col(QuizAttempt.score_shown), col(QuizAttempt.score)))),
            func.max(case((col(QuizAttempt.passed).is_(True), 1), else_=0)),
            func.count(),
            func.max(QuizAttempt.submitted_at),
        )
        .join(Unit, col(Unit.id) == col(QuizAttempt.unit_id))
        .where(QuizAttempt.person_id == person_id, *_handed_in(), Unit.kind == UnitKind.QUIZ)
    )
    rows = db.exec(best.group_by(col(QuizAttempt.unit_id), col(Unit.course_id)).order_by(func.max(QuizAttempt.submitted_at).desc())).all()
    units, courses = unit_titles(db, [row[0] for row in rows], reader), course_titles(db, [row[1] for row in rows], reader)
    return [
        TakenTest(unit, units.get(unit, ""), courses.get(course, ""), bool(passed), score, count, last.isoformat())
        for unit, course, score, passed, count, last in rows
    ]


def executions(db: Session, *, actor: Actor, person_id: int) -> Executions:
    """Executions, passes and the mean score of all tests handed in."""
    _person(db, actor, person_id)
    shown = case((col(QuizAttempt.score_shown), col(QuizAttempt.score)))
    attempts = select(func.count(), func.count(case((col(QuizAttempt.passed).is_(True), 1))), func.count(shown), func.sum(shown))
    count, passed, scored, scores = db.exec(attempts.where(QuizAttempt.person_id == person_id, *_handed_in())).one()
    return executions_of(count, passed, scored, scores or 0)


def _handed_in() -> tuple[ColumnElement[bool], ...]:
    """What counts: attempts that were handed in; practice never does."""
    return col(QuizAttempt.submitted_at).is_not(None), col(QuizAttempt.practice).is_(False)


def most_active(courses: Iterable[CourseRow]) -> list[Bar]:
    """The courses with the most active time, in minutes, at most five."""
    busiest = sorted((row for row in courses if row.seconds), key=lambda row: -row.seconds)[:MOST_COURSES]
    return bars_of([(row.title, -(-row.seconds // 60)) for row in busiest])


def _person(db: Session, actor: Actor, person_id: int) -> tuple[Person, str, str | None]:
    row = db.exec(
        select(Person, Organisation.name, Department.name)
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
        .join(Department, col(Department.id) == col(Person.department_id), isouter=True)
        .where(Person.id == person_id)
    ).first()
    if row is None:
        raise NotFound
    require(may_see_profile(actor, person_id=person_id, organisation_id=row[0].organisation_id))
    return row


def unit_titles(db: Session, ids: Iterable[int], reader: Language) -> dict[int, str]:
    """Titles of units in the reader's language, else in English, else in any that there is."""
    rows = db.exec(select(UnitText.unit_id, UnitText.language, UnitText.title).where(col(UnitText.unit_id).in_(set(ids)))).all()
    return _best_titles(rows, reader)


def course_titles(db: Session, ids: Iterable[int], reader: Language) -> dict[int, str]:
    """Titles of courses in the reader's language, else in English, else in any that there is."""
    rows = db.exec(select(CourseText.course_id, CourseText.language, CourseText.title).where(col(CourseText.course_id).in_(set(ids)))).all()
    return _best_titles(rows, reader)


def _best_titles(rows: Iterable[tuple[int, str, str]], reader: Language) -> dict[int, str]:
    fitting = sorted(rows, key=lambda row: (row[1] == reader) * 2 + (row[1] == Language.EN))
    return {subject: title for subject, _, title in fitting}


def _unit_counts(db: Session, ids: Iterable[int]) -> dict[int, int]:
    rows = select(Unit.course_id, func.count()).where(col(Unit.course_id).in_(set(ids)), col(Unit.retired_at).is_(None))
    rows = rows.where(col(Unit.is_draft).is_(False))
    return dict(db.exec(rows.group_by(col(Unit.course_id))).all())


def _course_row(enrolment: Enrolment, code: str, title: str, units: int, work: Sequence[Any]) -> CourseRow:
    done, score, seconds = work
    completed = enrolment.completed_at is not None
    return CourseRow(
        code=code,
        title=title,
        enrolled_at=enrolment.enrolled_at.isoformat(),
        completed_at=enrolment.completed_at.isoformat() if enrolment.completed_at else "",
        status=status_of(completed=completed, done=done, started=enrolment.last_unit_id is not None),
        percent=100 if completed else percent_of(done, units),
        score=None if score is None else round(score),
        seconds=seconds,
    )
