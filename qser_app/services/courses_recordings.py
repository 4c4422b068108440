"""What authors do with recordings: add one beside a text, give it captions and transcripts, take words away that nobody needs."""

from datetime import datetime
from functools import partial
from typing import Any

from sqlmodel import Session, col, select

from qser_app.adapters import files
from qser_app.adapters.content_markdown import Mistake
from qser_app.adapters.content_recordings import transcript_of, words_source
from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.courses_captions import from_srt, is_srt, read_captions
from qser_app.domain.courses_files import ENDINGS, MOST_FILES, TooManyFiles, file_name
from qser_app.domain.courses_recordings import (
    FOLDER,
    LONGEST_TRANSCRIPT,
    BadCaptions,
    BadTranscript,
    WordsKind,
    WordsNeeded,
    WordsOf,
    stem_of,
    words_name,
)
from qser_app.domain.courses_sources import MediaSource
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import is_storable
from qser_app.models import Course, CourseFile, Module, Unit
from qser_app.queries.courses_files import folder_of
from qser_app.queries.courses_recordings import authored_recording, languages_shown
from qser_app.queries.courses_rendering import rendered
from qser_app.queries.courses_texts import TABLES, AuthoredText, authored_text
from qser_app.services.courses_files import keep_media
from qser_app.services.courses_search import index_course


def add_recording(db: Session, *, actor: Actor, text: TextId, name: str, recording: MediaSource, at: datetime) -> tuple[int, str]:
    """Take a recording over from where it lies (settled) to stand beside a text; the same one is kept once.

    Returns the file's id and how the text writes it. Raises NotFound and TooManyFiles.
    """
    authored = authored_text(db, actor=actor, text=text)
    course = _held(db, authored.course.id)
    folder = folder_of(authored)
    rows = db.exec(select(CourseFile).where(CourseFile.course_id == course.id)).all()
    here = {row.path.removeprefix(folder): row for row in rows if row.path.startswith(f"{folder}{FOLDER}/")}
    same = next((row for row in here.values() if row.sha256 == recording.sha256), None)
    if same:
        return same.id or 0, same.path.removeprefix(folder)
    if len(rows) >= MOST_FILES:
        raise TooManyFiles(most=MOST_FILES)
    ending = ENDINGS[recording.content_type]
    written = file_name(name, ending, {f"{stem_of(path)}.{ending}" for path in here}, folder=FOLDER)  # no two share their captions
    if files.find(recording.sha256) is None:
        files.adopt(recording.sha256, recording.path)
    keep_media(db, recording, at=at)
    row = CourseFile(course_id=course.id or 0, path=f"{folder}{written}", sha256=recording.sha256, made_here=True)
    db.add(row)
    db.flush()
    return row.id or 0, written


def keep_words(db: Session, *, actor: Actor, words: WordsOf, text: str, at: datetime) -> None:
    """Keep captions or a transcript of a recording, and show them wherever it is shown; an empty text takes them away.

    SubRip becomes WebVTT. Raises NotFound, BadCaptions, BadTranscript, TooManyFiles, and WordsNeeded where learners would be left
    with nothing to read.
    """
    recording, course = authored_recording(db, actor=actor, file_id=words.file_id)
    _held(db, course.id)
    path = words_name(recording.path, words.language, words.kind)
    row = db.exec(select(CourseFile).where(CourseFile.course_id == course.id, CourseFile.path == path)).first()
    if not text.strip():
        _take_away(db, course, recording, row, words.language)
    else:
        source = words_source(words.kind, _checked(words.kind, text).encode())
        keep_media(db, source, at=at)
        if row is None:
            _check_room(db, course)
            row = CourseFile(course_id=course.id or 0, path=path, sha256="")
        row.sha256, row.made_here = source.sha256, True
        db.add(row)
    db.flush()
    show_anew(db, course=course, stem=stem_of(recording.path))


def show_anew(db: Session, *, course: Course, stem: str) -> None:
    """Show the texts anew that show the recording ``stem`` (``module-1/media/talk``): their words stay, what belongs to it has changed."""
    for of, module, owner in _owners(db, course):
        folder = f"{module.key}/" if module else ""
        if not stem.startswith(folder):
            continue
        table, column, shown = TABLES[of]
        names = col(table.body).contains(f"{stem.removeprefix(folder)}.", autoescape=True)
        for row in db.exec(select(table).where(column == owner.id, names)):
            unit = owner if of is TextOf.UNIT else None
            text = TextId(of, owner.id, row.language)
            page = rendered(db, AuthoredText(text, course, module, unit, row), row.body)
            if page.html:
                setattr(row, shown, page.html)
            after_commit(db, partial(hub.whisper, topics.of_text(text.name)))
    index_course(db, course_id=course.id or 0)


def _held(db: Session, course_id: int | None) -> Course:
    """The course, locked: names are given one by one."""
    return db.exec(select(Course).where(Course.id == course_id).with_for_update()).one()


def _owners(db: Session, course: Course) -> list[tuple[TextOf, Module | None, Any]]:
    """Whatever of a course has texts, with the module whose files they show."""
    modules = db.exec(select(Module).where(Module.course_id == course.id)).all()
    by_id = {module.id: module for module in modules}
    units = db.exec(select(Unit).where(Unit.course_id == course.id)).all()
    inside = [(TextOf.UNIT, by_id[unit.module_id], unit) for unit in units]
    return [(TextOf.COURSE, None, course), *((TextOf.MODULE, module, module) for module in modules), *inside]


def _checked(kind: WordsKind, text: str) -> str:
    """The text as it is kept. Raises BadCaptions and BadTranscript."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if kind is WordsKind.CAPTIONS:
        captions = from_srt(plain) if is_srt(plain) else plain
        if problems := read_captions(captions).problems:
            raise BadCaptions(problems)
        return captions.rstrip("\n") + "\n"
    if len(plain) > LONGEST_TRANSCRIPT or not is_storable(plain):
        raise BadTranscript(line=1)
    try:
        transcript_of(plain, _refuse_inside)
    except Mistake as mistake:
        raise BadTranscript(line=mistake.line) from mistake
    return plain.strip("\n") + "\n"


def _refuse_inside(address: str, line: int) -> None:
    """A transcript links to the web alone: it stands under texts of several units."""
    if address.startswith(("unit:", "term:")):
        raise Mistake("link", line, address)


def _take_away(db: Session, course: Course, recording: CourseFile, row: CourseFile | None, language: Language) -> None:
    if row is None:
        return
    wanted = [words_name(recording.path, language, kind) for kind in WordsKind]
    there = db.exec(select(CourseFile.path).where(CourseFile.course_id == course.id, col(CourseFile.path).in_(wanted))).all()
    if len(there) == 1 and language in languages_shown(db, course, recording):
        raise WordsNeeded
    db.delete(row)


def _check_room(db: Session, course: Course) -> None:
    if len(db.exec(select(CourseFile.id).where(CourseFile.course_id == course.id)).all()) >= MOST_FILES:
        raise TooManyFiles(most=MOST_FILES)
