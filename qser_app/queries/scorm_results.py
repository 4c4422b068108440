"""What became of a package: its attempts a page at a time, and one attempt with everything that was recorded in it."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import Edition, scos_of
from qser_app.domain.scorm_results import AttemptDetail, AttemptRow, AttemptsPage, Outcome, Recorded, ResetLine, recorded
from qser_app.models import Correction, Department, Person, ScormAttempt, ScormPackage, ScormRelease
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.courses_desk_attempts import a_page, departments_of, of_those_chosen, with_their_people

_BATCH = 200


def package_attempts(
    db: Session, *, actor: Actor, unit_id: int, chosen: Chosen, page: int = 1, reader: Language | None = None
) -> AttemptsPage:
    """The attempts at a package the actor may author, newest first; ``page`` counts from 1. Raises NotFound."""
    head = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM, reader=reader).head
    found, total = a_page(db, ScormAttempt, _rows(), _wanted(db, unit_id, chosen), page)
    return AttemptsPage(head, [_row(each) for each in found], total, departments_of(db, ScormAttempt, unit_id))


def every_attempt(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen) -> Iterator[AttemptRow]:
    """The same attempts one by one, however many. Raises NotFound before the first."""
    authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM)
    return map(_row, db.exec(_rows().where(*_wanted(db, unit_id, chosen)).execution_options(yield_per=_BATCH)))


def every_record(db: Session, *, actor: Actor, unit_id: int, chosen: Chosen) -> Iterator[tuple[AttemptRow, list[Recorded]]]:
    """Each attempt with what was recorded in its parts. Raises NotFound before the first."""
    authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM)
    rows = _rows(ScormAttempt.data, ScormAttempt.package_id).where(*_wanted(db, unit_id, chosen))
    return _records(db, db.exec(rows.execution_options(yield_per=_BATCH)))


def _records(db: Session, found: Any) -> Iterator[tuple[AttemptRow, list[Recorded]]]:
    packages: dict[int, ScormPackage] = {}
    for *row, data, package_id in found:
        if package_id not in packages:
            packages[package_id] = db.get_one(ScormPackage, package_id)
        yield _row(row), _parts(packages[package_id], data)


def attempt_detail(db: Session, *, actor: Actor, attempt_id: int, reader: Language | None = None) -> AttemptDetail:
    """One attempt of a package the actor may author; the raw record for administrators alone. Raises NotFound."""
    attempt = db.get(ScormAttempt, attempt_id)
    if attempt is None:
        raise NotFound
    found = authored_unit(db, actor=actor, unit_id=attempt.unit_id, kind=UnitKind.SCORM, reader=reader)
    row = _row(db.exec(_rows().where(ScormAttempt.id == attempt_id)).one())
    package = db.get_one(ScormPackage, attempt.package_id)
    home = db.get_one(Person, attempt.person_id).organisation_id
    raw = _raw(attempt) if may_administer(actor, organisation_id=home) else []
    return AttemptDetail(found.head, row, package.edition, _parts(package, attempt.data), _reset_line(db, attempt), raw)


def unit_of_attempt(db: Session, *, attempt_id: int) -> int:
    """The unit of an attempt. Raises NotFound."""
    unit_id = db.exec(select(ScormAttempt.unit_id).where(ScormAttempt.id == attempt_id)).first()
    if unit_id is None:
        raise NotFound
    return unit_id


def _rows(*more: Any) -> Any:
    """Everything the list shows, newest first, and nothing of the records themselves, which may be megabytes."""
    version = (
        select(func.max(ScormRelease.version))
        .where(ScormRelease.unit_id == ScormAttempt.unit_id, ScormRelease.package_id == ScormAttempt.package_id)
        .correlate(ScormAttempt)
        .scalar_subquery()
    )
    shown = (
        ScormAttempt.id,
        Person.name,
        Department.name,
        ScormAttempt.number,
        version,
        ScormAttempt.status,
        ScormAttempt.success,
        ScormAttempt.score,
        ScormAttempt.total_seconds,
        ScormAttempt.started_at,
        ScormAttempt.updated_at,
        ScormAttempt.reset_at,
    )
    rows = with_their_people(columns(*shown, *more), ScormAttempt)
    return rows.order_by(col(ScormAttempt.updated_at).desc(), col(ScormAttempt.id).desc())


def _row(row: Any) -> AttemptRow:
    attempt_id, person, department, number, version, *told, reset_at = row
    status, success, score, seconds, started_at, updated_at = told
    return AttemptRow(
        attempt_id,
        person,
        department or "",
        number,
        version or 0,
        status,
        success,
        score,
        seconds,
        started_at,
        updated_at,
        reset_at is not None,
    )


def _wanted(db: Session, unit_id: int, chosen: Chosen) -> list[ColumnElement[bool]]:
    known = _OUTCOMES[Outcome(chosen.outcome)] if chosen.outcome in set(Outcome) else []
    return of_those_chosen(db, ScormAttempt, unit_id, chosen) + known


_COUNTS = col(ScormAttempt.reset_at).is_(None)
_OUTCOMES: dict[Outcome, list[ColumnElement[bool]]] = {
    Outcome.PASSED: [_COUNTS, col(ScormAttempt.success) == "passed"],
    Outcome.FAILED: [_COUNTS, col(ScormAttempt.success) == "failed"],
    Outcome.COMPLETED: [_COUNTS, col(ScormAttempt.status) == "completed", col(ScormAttempt.success) == "unknown"],
    Outcome.INCOMPLETE: [_COUNTS, col(ScormAttempt.status) != "completed", col(ScormAttempt.success) == "unknown"],
    Outcome.RESET: [col(ScormAttempt.reset_at).is_not(None)],
}


def _parts(package: ScormPackage, data: dict[str, Any]) -> list[Recorded]:
    edition = Edition(package.edition)
    return [recorded(edition, sco.title, data[sco.identifier]) for sco in scos_of(package.manifest) if sco.identifier in data]


def _raw(attempt: ScormAttempt) -> list[tuple[str, str]]:
    return [(f"{sco}: {element}", value) for sco, record in attempt.data.items() for element, value in sorted(record.items())]


def _reset_line(db: Session, attempt: ScormAttempt) -> ResetLine | None:
    if attempt.reset_at is None:
        return None
    lines = columns(Correction.before, Correction.reason, Correction.at, Person.name)
    lines = lines.join(Person, col(Person.id) == Correction.made_by, isouter=True)
    rows = db.exec(lines.where(Correction.person_id == attempt.person_id, Correction.unit_id == attempt.unit_id))
    return next((ResetLine(name or "", reason, at) for before, reason, at, name in rows if before.get("attempt") == attempt.id), None)
