"""Packages that come with a course's folder: the same content is no new version, whoever learns keeps what they have."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, select

from qser_app.adapters import packages
from qser_app.adapters.packages_files import folder
from qser_app.db import after_commit
from qser_app.domain.courses_sources import ImportReport
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import require
from qser_app.domain.scorm import Package
from qser_app.models import Course, ScormFile, ScormRelease, Unit
from qser_app.queries.scorm_versions import current_release
from qser_app.services.scorm import remember_package


def arrive(db: Session, *, actor: Actor | None, unit: Unit, package: Package, at: datetime) -> ImportReport:
    """Let newcomers of a unit get this package, unless it holds the very files they get already.

    ``actor`` is None for the operator at a terminal.
    """
    course = db.exec(select(Course).where(Course.id == unit.course_id)).one()
    require(actor is None or may_author(actor, organisation_id=course.organisation_id, course_id=course.id))
    current = current_release(db, unit.id or 0)
    if current is not None and _files(db, current.package_id) == {file.path: file.sha256 for file in package.files}:
        after_commit(db, partial(packages.discard, folder(), package.key))
        return ImportReport(unchanged=1)
    brought_by = actor.person_id if actor else None
    package_id = remember_package(db, package, organisation_id=course.organisation_id, brought_by=brought_by, at=at)
    version = current.version + 1 if current else 1
    db.add(ScormRelease(unit_id=unit.id or 0, package_id=package_id, version=version, released_at=at, released_by=brought_by))
    db.flush()
    return ImportReport(updated=1) if current else ImportReport(created=1)


def _files(db: Session, package_id: int) -> dict[str, str]:
    return dict(db.exec(select(ScormFile.path, ScormFile.sha256).where(ScormFile.package_id == package_id)).all())
