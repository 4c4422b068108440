"""The reports of tests and of SCORM packages: one row a unit; how well single questions measure, the analysis of each test says."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from sqlmodel import case, col, distinct, func

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.permissions import may_author
from qser_app.domain.reports import Column, Kind
from qser_app.models import Course, QuizAttempt, ScormAttempt, Unit
from qser_app.queries.reports import Source
from qser_app.queries.reports_lens import Lens, course_name, courses_in_reach, unit_name

_SHARED = (Column("people", Kind.NUMBER), Column("passed", Kind.NUMBER), Column("pass-rate", Kind.PERCENT), Column("score", Kind.PERCENT))
TESTS = (Column("test"), Column("course"), Column("executions", Kind.NUMBER), *_SHARED)
SCORM = (
    Column("package"),
    Column("course"),
    Column("attempts", Kind.NUMBER),
    Column("people", Kind.NUMBER),
    Column("completed", Kind.NUMBER),
    Column("passed", Kind.NUMBER),
    Column("score", Kind.PERCENT),
    Column("mean-time", Kind.SPAN),
)


def tests_source(lens: Lens) -> Source:
    """One row a quiz that somebody of theirs handed in within the days asked for."""
    base = columns(QuizAttempt.unit_id).join(Unit, col(Unit.id) == QuizAttempt.unit_id)
    base = base.where(*_tried(lens)).group_by(QuizAttempt.unit_id)
    link = partial(_link, lens, "analysis")
    return Source(TESTS, lambda only: _tests(lens, only), base, "executions", descending=True, link=link)


def scorm_source(lens: Lens) -> Source:
    """One row a package that somebody of theirs began within the days asked for; what was taken out counts nowhere."""
    base = columns(ScormAttempt.unit_id).join(Unit, col(Unit.id) == ScormAttempt.unit_id)
    base = base.where(*_begun(lens)).group_by(ScormAttempt.unit_id)
    link = partial(_link, lens, "results")
    return Source(SCORM, lambda only: _packages(lens, only), base, "attempts", descending=True, link=link)


def _link(lens: Lens, page: str, row: Any) -> str:
    may = may_author(lens.actor, organisation_id=row["owner_id"], course_id=row["course_id"])
    return f"/desk/{page}/{row['id']}" if may else ""


def _tried(lens: Lens) -> tuple[Any, ...]:
    return (*lens.attempts(), col(Unit.kind) == UnitKind.QUIZ, *lens.whose(QuizAttempt.person_id))


def _begun(lens: Lens) -> tuple[Any, ...]:
    days = (*lens.within(ScormAttempt.started_at), col(ScormAttempt.reset_at).is_(None))
    return (*days, *lens.in_course(Unit.course_id), *lens.whose(ScormAttempt.person_id))


def _named(lens: Lens, found: Any, what: str) -> Any:
    """The unit and its course by name, in front of what was counted (a subquery with ``unit_id``)."""
    front = columns(
        Unit.id,
        Unit.course_id,
        col(Course.organisation_id).label("owner_id"),
        func.coalesce(unit_name(Unit.id, lens), Unit.key).label(what),
        func.coalesce(course_name(Course.id, lens), Course.code).label("course"),
        *[column for column in found.c if column.key != "unit_id"],
    )
    rows = front.select_from(Unit).join(found, found.c.unit_id == Unit.id).join(Course, col(Course.id) == Unit.course_id)
    return rows.where(*courses_in_reach(lens))


def _tests(lens: Lens, only: Sequence[int] | None) -> Any:
    passed = func.count(case((col(QuizAttempt.passed).is_(True), 1)))
    counted = columns(
        QuizAttempt.unit_id,
        func.count().label("executions"),
        func.count(distinct(QuizAttempt.person_id)).label("people"),
        passed.label("passed"),
        (passed * 100.0 / func.count()).label("pass-rate"),
        func.avg(QuizAttempt.score).label("score"),
    )
    rows = counted.join(Unit, col(Unit.id) == QuizAttempt.unit_id).where(*_tried(lens)).group_by(QuizAttempt.unit_id)
    return _only(_named(lens, rows.subquery(), "test"), only)


def _packages(lens: Lens, only: Sequence[int] | None) -> Any:
    counted = columns(
        ScormAttempt.unit_id,
        func.count().label("attempts"),
        func.count(distinct(ScormAttempt.person_id)).label("people"),
        func.count(col(ScormAttempt.completed_at)).label("completed"),
        func.count(case((col(ScormAttempt.success) == "passed", 1))).label("passed"),
        func.avg(ScormAttempt.score).label("score"),
        func.avg(ScormAttempt.total_seconds).label("mean-time"),
    )
    rows = counted.join(Unit, col(Unit.id) == ScormAttempt.unit_id).where(*_begun(lens)).group_by(ScormAttempt.unit_id)
    return _only(_named(lens, rows.subquery(), "package"), only)


def _only(rows: Any, only: Sequence[int] | None) -> Any:
    return rows if only is None else rows.where(col(Unit.id).in_(only))
