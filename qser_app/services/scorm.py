"""What facilitators do with SCORM packages: keep one, and release it to a unit."""

import secrets
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlmodel import Session, col, func, select

from qser_app.adapters import packages
from qser_app.adapters.packages_files import folder
from qser_app.db import after_commit
from qser_app.domain.courses import OWN_CODE, CourseStatus, UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.permissions import looks_after_courses, may_author
from qser_app.domain.refusals import BadInput, NotFound, require
from qser_app.domain.scorm import LONGEST_TITLE, Package, Place
from qser_app.domain.scorm_tree import remembered
from qser_app.domain.scorm_versions import SameVersion
from qser_app.models import Course, CourseText, Module, ModuleText, ScormFile, ScormPackage, ScormRelease, Unit, UnitText
from qser_app.queries.courses import language_of
from qser_app.queries.scorm import usable_package
from qser_app.queries.scorm_versions import current_release
from qser_app.settings import settings

_USUAL_MINUTES = 15


def limits() -> packages.Limits:
    """What a package may be at most on this installation."""
    return packages.Limits(files=settings.package_max_files, bytes=4 * settings.upload_max_mb << 20)


def unpack(source: Path, *, told: packages.Told | None = None) -> Package:
    """Check and unpack an uploaded archive; slow, and without the database. Raises PackageRefused.

    ``told`` hears how far it is, in per cent.
    """
    return packages.unpack(source, folder(), limits=limits(), told=told)


def import_package(db: Session, *, actor: Actor, package: Package, at: datetime) -> int:
    """Remember an unpacked package for the actor's organisation; the same bytes are remembered once. Returns its id.

    Whoever looks after one course alone has what they bring in to themselves.
    """
    require(looks_after_courses(actor))
    same = select(ScormPackage).where(ScormPackage.sha256 == package.sha256, ScormPackage.organisation_id == actor.organisation_id)
    if not may_author(actor, organisation_id=actor.organisation_id):
        same = same.where(ScormPackage.imported_by == actor.person_id)
    if known := db.exec(same).first():
        known.imported_at = at  # what is asked for again is not about to be forgotten
        after_commit(db, partial(packages.discard, folder(), package.key))
        return known.id or 0
    return remember_package(db, package, organisation_id=actor.organisation_id, brought_by=actor.person_id, at=at)


def remember_package(db: Session, package: Package, *, organisation_id: int | None, brought_by: int | None, at: datetime) -> int:
    """Keep what an unpacked package says of itself, and its files. Returns its id."""
    row = ScormPackage(
        key=package.key,
        sha256=package.sha256,
        organisation_id=organisation_id,
        edition=package.edition.value,
        title=package.title,
        size=package.size,
        manifest=remembered(package),
        report=[asdict(finding) for finding in package.report],
        imported_by=brought_by,
        imported_at=at,
    )
    db.add(row)
    db.flush()
    db.add_all(ScormFile(package_id=row.id or 0, **asdict(file)) for file in package.files)
    return row.id or 0


def release_package(db: Session, *, actor: Actor, package_id: int, place: Place, at: datetime) -> int:
    """Show a package as the next version of a unit, in a new unit at a module's end, or in a course of its own.

    Returns the unit's id.

    Whoever is in the middle of an older version finishes on it. Raises SameVersion where newcomers get this package already.
    """
    usable_package(db, actor=actor, package_id=package_id)
    module, course = _place(db, actor, place.module_id) if place.module_id else _new_course(db, actor, place.title, at)
    unit = _same_unit(db, module, place.unit_id) if place.unit_id else _new_unit(db, module, course, place.title)
    newest = current_release(db, unit.id or 0)
    if newest is not None and newest.package_id == package_id:
        raise SameVersion
    version = newest.version + 1 if newest else 1
    db.add(ScormRelease(unit_id=unit.id or 0, package_id=package_id, version=version, released_at=at, released_by=actor.person_id))
    db.flush()
    return unit.id or 0


def _place(db: Session, actor: Actor, module_id: int) -> tuple[Module, Course]:
    # The module's row is held: two releases at once take turns, so positions and versions stay apart.
    module = db.exec(select(Module).where(Module.id == module_id, col(Module.retired_at).is_(None)).with_for_update()).first()
    course = db.get(Course, module.course_id) if module else None
    if module is None or course is None:
        raise NotFound
    require(may_author(actor, organisation_id=course.organisation_id, course_id=course.id))
    return module, course


def _title(given: str) -> str:
    title = " ".join(given.split())
    if not title or len(title) > LONGEST_TITLE:
        raise BadInput
    return title


def _new_course(db: Session, actor: Actor, given: str, at: datetime) -> tuple[Module, Course]:
    require(may_author(actor, organisation_id=actor.organisation_id))
    title, language = _title(given), language_of(db, actor)
    course = Course(
        code=f"{OWN_CODE}{secrets.token_hex(4).upper()}",
        organisation_id=actor.organisation_id,
        status=CourseStatus.PUBLISHED,
        source_language=language,
        created_at=at,
        updated_at=at,
    )
    db.add(course)
    db.flush()
    module = Module(course_id=course.id or 0, key="package", position=1)
    db.add(module)
    db.flush()
    db.add(CourseText(course_id=course.id or 0, language=language, title=title))
    db.add(ModuleText(module_id=module.id or 0, language=language, title=title))
    return module, course


def _new_unit(db: Session, module: Module, course: Course, given: str) -> Unit:
    title = _title(given)
    last = db.exec(select(func.max(Unit.position)).where(Unit.module_id == module.id)).one() or 0
    unit = Unit(
        module_id=module.id or 0,
        course_id=course.id or 0,
        key=f"scorm-{secrets.token_hex(6)}",
        kind=UnitKind.SCORM,
        position=last + 1,
        minutes=_USUAL_MINUTES,
        made_here=True,
    )
    db.add(unit)
    db.flush()
    db.add(UnitText(unit_id=unit.id or 0, language=course.source_language, title=title))
    return unit


def _same_unit(db: Session, module: Module, unit_id: int) -> Unit:
    unit = db.get(Unit, unit_id)
    if unit is None or unit.module_id != module.id or unit.kind is not UnitKind.SCORM or unit.retired_at is not None:
        raise NotFound
    return unit
