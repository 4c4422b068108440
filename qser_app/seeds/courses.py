"""Bring in a course folder: the course with its words and pictures, then its question banks."""

from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.adapters.content import read_course
from qser_app.db import unit_of_work
from qser_app.domain.courses import CourseSource, ImportReport
from qser_app.services.courses import import_course


def import_folder(folder: Path, at: datetime) -> ImportReport:
    """The course in ``folder`` as it now stands, in one transaction. Raises ContentError; then nothing has changed."""
    source = read_course(folder)
    with unit_of_work() as db:
        return plant_course(db, source, at=at)


def plant_course(db: Session, source: CourseSource, *, at: datetime) -> ImportReport:
    """Import what was read."""
    return import_course(db, source=source, actor=None, at=at)
