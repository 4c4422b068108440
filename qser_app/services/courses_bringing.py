"""Bringing a whole course in: its words and pictures, its question banks, its packages."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlmodel import Session, col, select

from qser_app.adapters import files, packages
from qser_app.adapters.packages_files import folder as packages_folder
from qser_app.domain.courses_sources import CourseSource, ImportReport
from qser_app.domain.people import Actor
from qser_app.domain.scorm import Package
from qser_app.models import Module, Unit
from qser_app.services.courses import import_course, module_ids
from qser_app.services.quizzes_bank import import_bank
from qser_app.services.scorm import limits, unpack
from qser_app.services.scorm_arrivals import arrive


def bring_in(
    db: Session,
    *,
    actor: Actor | None,
    source: CourseSource,
    at: datetime,
    organisation_id: int | None = None,
    take_theirs: bool = False,
) -> ImportReport:
    """Make a course equal to what was read of its folder; ``actor`` is None for the operator at a terminal.

    ``organisation_id``: whose a new course is, None: the whole house's. Raises CourseTaken, NotAllowed.
    """
    report = import_course(db, source=source, actor=actor, at=at, take_theirs=take_theirs, organisation_id=organisation_id)
    ids = module_ids(db, code=source.code)
    for module in source.modules:
        if module.questions:
            done = import_bank(db, module_id=ids[module.key], questions=module.questions, at=at, take_theirs=take_theirs)
            kept = tuple(f"{module.key}/bank: {key}" for key in done.kept)
            report += ImportReport(done.added, done.changed, done.unchanged, done.retired, kept)
    units = {(module, unit.key): unit for module, unit in _units(db, list(ids.values()))}
    for module in source.modules:
        for each in module.units:
            if package := source.unpacked.get(each.package):
                report += arrive(db, actor=actor, unit=units[module.key, each.key], package=package, at=at)
    return report


def _units(db: Session, ids: list[int]) -> Iterator[tuple[str, Unit]]:
    found = select(Module.key, Unit).join(Module, col(Module.id) == Unit.module_id)
    return iter(db.exec(found.where(col(Unit.module_id).in_(ids))).all())


@contextmanager
def with_packages(folder: Path, source: CourseSource) -> Iterator[CourseSource]:
    """The course with the packages of its folder unpacked for good, unless something goes wrong before they are remembered.

    What its texts show is kept as well, by its digest.
    """
    made: dict[str, Package] = {}
    try:
        for path in _paths(source):
            made[path] = unpack(folder / path)
        for media in source.media:  # large ones take their time: nobody waits for the database meanwhile
            files.keep(media.sha256, media.content)
        yield replace(source, unpacked=made)
    except BaseException:
        for package in made.values():
            packages.discard(packages_folder(), package.key)
        raise


def with_checked_packages(folder: Path, source: CourseSource) -> CourseSource:
    """The same, of packages that are read whole, and nothing is kept: for a rehearsal."""
    found = {path: packages.check(folder / path, limits=limits()) for path in _paths(source)}
    return replace(source, unpacked={path: replace(each, key=secrets.token_urlsafe(24)) for path, each in found.items()}, is_rehearsed=True)


def _paths(source: CourseSource) -> list[str]:
    return list(dict.fromkeys(unit.package for module in source.modules for unit in module.units if unit.package))
