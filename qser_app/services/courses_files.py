"""What authors do with the files of a course: add a picture beside a text, take away what no text shows."""

from datetime import datetime

from sqlmodel import Session, select

from qser_app.adapters import files
from qser_app.adapters.content_uploads import Prepared
from qser_app.db import insert
from qser_app.domain.courses_files import MOST_FILES, FileInUse, TooManyFiles, file_name
from qser_app.domain.courses_recordings import is_beside, is_recording
from qser_app.domain.courses_sources import MediaSource
from qser_app.domain.courses_texts import TextId
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, CourseFile, Media
from qser_app.queries.courses_files import bodies_of, folder_of, uses_of
from qser_app.queries.courses_texts import authored_text


def add_picture(db: Session, *, actor: Actor, text: TextId, name: str, picture: Prepared, at: datetime) -> str:
    """Keep a picture beside a text, under a name made from ``name``; the same picture is kept once. Returns how the text writes it.

    Raises NotFound and TooManyFiles.
    """
    authored = authored_text(db, actor=actor, text=text)
    course = db.exec(select(Course).where(Course.id == authored.course.id).with_for_update()).one()  # names are given one by one
    folder = folder_of(authored)
    rows = db.exec(select(CourseFile).where(CourseFile.course_id == course.id)).all()
    here = {row.path.removeprefix(folder): row for row in rows if row.path.startswith(f"{folder}files/")}
    if same := next((path for path, row in here.items() if row.sha256 == picture.media.sha256), ""):
        return same
    if len(rows) >= MOST_FILES:
        raise TooManyFiles(most=MOST_FILES)
    written = file_name(name, picture.ending, here)
    keep_media(db, picture.media, at=at)
    db.add(CourseFile(course_id=course.id or 0, path=f"{folder}{written}", sha256=picture.media.sha256, made_here=True))
    return written


def keep_media(db: Session, media: MediaSource, *, at: datetime) -> None:
    """Keep the bytes and what they are, once."""
    files.keep(media.sha256, media.content)
    values = {"sha256": media.sha256, "content_type": media.content_type, "size": media.size, "created_at": at}
    db.exec(insert(db, Media).values(values).on_conflict_do_nothing())


def remove_file(db: Session, *, actor: Actor, file_id: int) -> None:
    """Take a file out of its course; its bytes stay, for a version of a text may have shown them. Raises NotFound, FileInUse."""
    row = db.get(CourseFile, file_id)
    course = db.exec(select(Course).where(Course.id == row.course_id).with_for_update()).one() if row else None
    if row is None or course is None or not may_author(actor, organisation_id=course.organisation_id, course_id=course.id):
        raise NotFound
    bodies = bodies_of(db, course)
    if uses_of(row.path, bodies):
        raise FileInUse
    db.delete(row)
    for other in _left_alone(db, row):
        if not uses_of(other.path, bodies):
            db.delete(other)


def _left_alone(db: Session, row: CourseFile) -> list[CourseFile]:
    """What belonged to a recording that goes, and to no other."""
    if not is_recording(row.path):
        return []
    others = db.exec(select(CourseFile).where(CourseFile.course_id == row.course_id, CourseFile.id != row.id)).all()
    stay = [other.path for other in others if is_recording(other.path)]
    return [other for other in others if is_beside(other.path, [row.path]) and not is_beside(other.path, stay)]
