"""Bring in a course folder: the course with its words and pictures, then its question banks."""

from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.adapters.content import read_course
from qser_app.db import unit_of_work
from qser_app.domain.courses_sources import CourseSource, ImportReport
from qser_app.services.courses import import_course, module_ids
from qser_app.services.quizzes_bank import import_bank


def import_folder(folder: Path, at: datetime, *, take_theirs: bool = False) -> ImportReport:
    """The course in ``folder`` as it now stands, in one transaction. Raises ContentError; then nothing has changed.

    ``take_theirs``: also over texts that were changed here.
    """
    source = read_course(folder)
    with unit_of_work() as db:
        return plant_course(db, source, at=at, take_theirs=take_theirs)


def plant_course(db: Session, source: CourseSource, *, at: datetime, take_theirs: bool = False) -> ImportReport:
    """Import what was read, course and banks."""
    report = import_course(db, source=source, actor=None, at=at, take_theirs=take_theirs)
    ids = module_ids(db, code=source.code)
    for module in source.modules:
        if module.questions:
            done = import_bank(db, module_id=ids[module.key], questions=module.questions, at=at)
            report += ImportReport(created=done.added, updated=done.changed, unchanged=done.unchanged, retired=done.retired)
    return report
