"""What happened, the newest first: enrolments, units, tests, courses, of everybody one looks at."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Integer, case, cast, func, literal, null, select, union_all
from sqlmodel import Session, col

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.learning_enrolment import Step
from qser_app.domain.reports import PAGE, Column, Kind, ReportPage, Row
from qser_app.domain.reports_asked import Event
from qser_app.models import Course, Enrolment, EnrolmentLine, Person, QuizAttempt, Unit, UnitProgress
from qser_app.queries.reports import BATCH
from qser_app.queries.reports_lens import Lens, course_name, unit_name
from qser_app.queries.reports_people import called

COLUMNS = (
    Column("moment", Kind.MOMENT),
    Column("person"),
    Column("event", Kind.WORD, "reports-event-"),
    Column("subject"),
    Column("course"),
    Column("score", Kind.PERCENT),
)
_STEPS: dict[Any, str] = {Step.ENROLLED: Event.ENROLLED, Step.LEFT: Event.LEFT}
_VERDICTS: dict[Any, str] = {True: Event.PASSED, False: Event.NOT_PASSED}
MOST = 10_000  # events that are counted; further back, ask for days


def timeline_page(db: Session, *, lens: Lens) -> ReportPage:
    """A page of the timeline. What is older than ten thousand events is reached by asking for days."""
    start = (lens.asked.page - 1) * PAGE
    kinds = _kinds(lens)
    total = 0
    for rows in kinds:
        total += db.exec(columns(func.count()).select_from(rows.limit(MOST).subquery())).scalar_one()
    newest = [_newest(rows, start + PAGE) for rows in kinds]
    found = db.exec(_together(newest, lens).offset(start).limit(PAGE)).all() if start < MOST else []
    return ReportPage(COLUMNS, [_row(each) for each in found], min(total, MOST), "moment", descending=True)


def timeline_rows(db: Session, *, lens: Lens) -> tuple[int, Iterator[Row]]:
    """How many events there are, and all of them, the newest first."""
    kinds = _kinds(lens)
    total = sum(db.exec(columns(func.count()).select_from(rows.subquery())).scalar_one() for rows in kinds)
    found = db.exec(_together(kinds, lens).execution_options(yield_per=BATCH))
    return total, (_row(each) for each in found)


def _row(found: Any) -> Row:
    moment, person, event, unit, course, score = found
    return Row((moment, person, event, unit or course, course if unit else "", score))


def _kinds(lens: Lens) -> list[Any]:
    """A SELECT of (moment, person, event, unit, course, score) for each table that knows of such events; those asked for alone."""
    wanted = {lens.asked.event} if lens.asked.event else {str(event) for event in Event}
    found = []
    if {Event.ENROLLED, Event.LEFT} & wanted:
        found.append(_steps(lens, wanted))
    if Event.COURSE in wanted:
        found.append(_courses(lens))
    if Event.UNIT in wanted:
        found.append(_units(lens))
    if {Event.PASSED, Event.NOT_PASSED} & wanted:
        found.append(_tests(lens, wanted))
    return found


def _events(moment: Any, person: Any, event: Any, unit: Any, course: Any, score: Any) -> Any:
    labels = ("moment", "person_id", "event", "unit_id", "course_id", "score")
    return columns(*[part.label(label) for part, label in zip((moment, person, event, unit, course, score), labels, strict=True)])


def _steps(lens: Lens, wanted: set[str]) -> Any:
    line, steps = EnrolmentLine, [step for step, event in _STEPS.items() if event in wanted]
    rows = _events(col(line.at), col(line.person_id), _said(_STEPS, line.step), _none(), col(line.course_id), _none())
    conditions = (col(line.step).in_(steps), *lens.within(line.at), *lens.in_course(line.course_id))
    return rows.where(*conditions, *_theirs(lens, line.person_id))


def _courses(lens: Lens) -> Any:
    done = col(Enrolment.completed_at)
    rows = _events(done, col(Enrolment.person_id), literal(str(Event.COURSE)), _none(), col(Enrolment.course_id), _none())
    return rows.where(*lens.within(Enrolment.completed_at), *lens.in_course(Enrolment.course_id), *_theirs(lens, Enrolment.person_id))


def _units(lens: Lens) -> Any:
    """Tests stand in the timeline as such."""
    unit, done = UnitProgress, col(UnitProgress.completed_at)
    rows = _events(done, col(unit.person_id), literal(str(Event.UNIT)), col(unit.unit_id), col(unit.course_id), _none())
    rows = rows.select_from(unit).join(Unit, (col(Unit.id) == unit.unit_id) & (col(Unit.kind) != UnitKind.QUIZ))
    return rows.where(*lens.within(unit.completed_at), *lens.in_course(unit.course_id), *_theirs(lens, unit.person_id))


def _tests(lens: Lens, wanted: set[str]) -> Any:
    attempt, verdicts = QuizAttempt, [verdict for verdict, event in _VERDICTS.items() if event in wanted]
    rows = _events(
        col(attempt.submitted_at),
        col(attempt.person_id),
        _said(_VERDICTS, attempt.passed),
        col(attempt.unit_id),
        col(Unit.course_id),
        col(attempt.score),
    )
    rows = rows.select_from(attempt).join(Unit, col(Unit.id) == attempt.unit_id)
    return rows.where(*lens.attempts(), col(attempt.passed).in_(verdicts), *_theirs(lens, attempt.person_id))


def _theirs(lens: Lens, person_id: Any) -> tuple[Any, ...]:
    if not lens.asked.words:
        return lens.whose(person_id)
    return (col(person_id).in_(columns(Person.id).where(*lens.people(), *called(lens))),)


def _none() -> Any:
    return cast(null(), Integer)


def _said(words: dict[Any, str], column: Any) -> Any:
    return case(*[(col(column) == value, str(event)) for value, event in words.items()], else_="")


def _newest(rows: Any, most: int) -> Any:
    newest = rows.order_by(rows.selected_columns.moment.desc()).limit(most).subquery()
    return select(newest)


def _together(kinds: list[Any], lens: Lens) -> Any:
    """All of them in one order, with the names of people, units and courses."""
    events = union_all(*kinds).subquery()
    rows = columns(
        events.c.moment,
        Person.name,
        events.c.event,
        unit_name(events.c.unit_id, lens),
        course_name(events.c.course_id, lens),
        events.c.score,
    ).select_from(events)
    rows = rows.join(Person, col(Person.id) == events.c.person_id).join(Course, col(Course.id) == events.c.course_id)
    order = (events.c.moment.desc(), events.c.person_id, events.c.event, events.c.unit_id)
    return rows.order_by(*order)
