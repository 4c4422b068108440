"""A recording as its authors find it: where it plays, which languages have words, which texts show it."""

from collections import Counter

from sqlmodel import Session, col, select

from qser_app.adapters import files
from qser_app.domain.courses_captions import read_captions
from qser_app.domain.courses_files import language_in, media_address, without_language
from qser_app.domain.courses_recordings import (
    RecordingLanguage,
    RecordingPage,
    WordsKind,
    WordsOf,
    is_recording,
    names_beside,
    own_name,
    playing,
    poster_names,
    words_name,
)
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, CourseFile, Media
from qser_app.queries.courses_files import bodies_of, split_path, uses_of
from qser_app.queries.courses_texts import AuthoredText, course_languages


def authored_recording(db: Session, *, actor: Actor, file_id: int) -> tuple[CourseFile, Course]:
    """A recording of a course the actor may author. Raises NotFound alike for unknown, foreign, and other files."""
    file = db.get(CourseFile, file_id)
    course = db.get(Course, file.course_id) if file else None
    if file is None or course is None or not may_author(actor, organisation_id=course.organisation_id, course_id=course.id):
        raise NotFound
    if not is_recording(file.path):
        raise NotFound
    return file, course


def recording_page(db: Session, *, actor: Actor, file_id: int) -> RecordingPage:
    """The recording with the languages of its course. Raises NotFound."""
    file, course = authored_recording(db, actor=actor, file_id=file_id)
    beside = _beside(db, file)
    media = beside[file.path]
    bodies = bodies_of(db, course)
    uses = uses_of(file.path, bodies)
    shown = Counter(use.language for use in uses)
    alone = language_in(file.path)
    languages = [each for each in course_languages(db, course) if alone in ("", each)]
    poster = next((beside[name] for name in poster_names(file.path) if name in beside), None)
    kind = media.content_type.partition("/")[0]
    return RecordingPage(
        id=file.id or 0,
        course=course.code,
        written=split_path(file.path, bodies)[1],
        address=media_address(media.sha256, media.content_type),
        kind=kind,
        ending=media.content_type.rpartition("/")[2],
        playing=str(playing(media.content_type)),
        kilobytes=max(1, media.size >> 10),
        poster=media_address(poster.sha256, poster.content_type) if poster else "",
        languages=[_language(file.path, each, beside, shown[str(each)]) for each in languages],
        uses=uses,
    )


def words_of_recording(db: Session, *, actor: Actor, words: WordsOf) -> str:
    """Captions or a transcript as they were written; empty where there are none. Raises NotFound."""
    file, _ = authored_recording(db, actor=actor, file_id=words.file_id)
    media = _beside(db, file).get(words_name(file.path, words.language, words.kind))
    return _text(media) if media else ""


def languages_shown(db: Session, course: Course, file: CourseFile) -> set[str]:
    """The languages in which a text or a draft shows the recording."""
    return {use.language for use in uses_of(file.path, bodies_of(db, course))}


def recording_of(db: Session, authored: AuthoredText, written: str) -> int:
    """The file behind a recording that a text writes as ``written``: the one for its language first; 0 where there is none."""
    folder = f"{authored.module.key}/" if authored.module else ""
    paths = [folder + own_name(written, authored.id.language), folder + written]
    found = select(CourseFile.path, CourseFile.id).where(CourseFile.course_id == authored.course.id, col(CourseFile.path).in_(paths))
    kept = dict(db.exec(found).all())
    return next((kept[path] or 0 for path in paths if path in kept), 0)


def _beside(db: Session, file: CourseFile) -> dict[str, Media]:
    """The recording and everything that belongs to it, by path."""
    paths = {file.path, *names_beside(without_language(file.path))}
    found = select(CourseFile.path, Media).join(Media, col(Media.sha256) == CourseFile.sha256)
    return dict(db.exec(found.where(CourseFile.course_id == file.course_id, col(CourseFile.path).in_(paths))).all())


def _language(path: str, language: Language, beside: dict[str, Media], shown: int) -> RecordingLanguage:
    captions = beside.get(words_name(path, language, WordsKind.CAPTIONS))
    return RecordingLanguage(
        language=str(language),
        cues=len(read_captions(_text(captions)).cues) if captions else 0,
        captions=media_address(captions.sha256, captions.content_type) if captions else "",
        transcript=words_name(path, language, WordsKind.TRANSCRIPT) in beside,
        shown=shown,
    )


def _text(media: Media) -> str:
    path = files.find(media.sha256)
    return path.read_text(encoding="utf-8-sig") if path else ""
