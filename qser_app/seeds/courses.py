"""Bring in a course folder: the course with its words and pictures, then its question banks."""

from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.adapters.content import read_course
from qser_app.db import unit_of_work
from qser_app.domain.courses_sources import CourseSource, ImportReport
from qser_app.services.courses_bringing import bring_in, with_packages


def import_folder(folder: Path, at: datetime, *, take_theirs: bool = False) -> ImportReport:
    """The course in ``folder`` as it now stands, in one transaction. Raises ContentError; then nothing has changed.

    ``take_theirs``: also over texts that were changed here.
    """
    source = read_course(folder)
    with with_packages(folder, source) as whole, unit_of_work() as db:
        return bring_in(db, actor=None, source=whole, at=at, take_theirs=take_theirs)


def plant_course(db: Session, source: CourseSource, *, at: datetime, take_theirs: bool = False) -> ImportReport:
    """Import what was read, course and banks."""
    return bring_in(db, actor=None, source=source, at=at, take_theirs=take_theirs)
