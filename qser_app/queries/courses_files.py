"""The files of a course as its authors find them: what each is, and which texts show it."""

from collections import defaultdict
from collections.abc import Container
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses_editor import Choice
from qser_app.domain.courses_files import FileRow, Use, language_in, media_address, shows, without_language
from qser_app.domain.courses_recordings import WordsKind, is_beside, is_recording, words_name
from qser_app.domain.courses_texts import TextOf
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, CourseFile, CourseText, Media, Module, ModuleText, TextDraft, Unit, UnitText
from qser_app.queries.courses_structure import authored_course
from qser_app.queries.courses_texts import AuthoredText

_NAMES_AT_ONCE = 500
_PLACES = {TextOf.COURSE: "/desk/words/{}", TextOf.MODULE: "/desk/module/{}", TextOf.UNIT: "/desk/lesson/{}"}


def folder_of(authored: AuthoredText) -> str:
    """Where the files of a text stand in the course's folder: ``module-1/``, or empty for the course's own."""
    return f"{authored.module.key}/" if authored.module else ""


def course_files(db: Session, *, actor: Actor, code: str) -> list[FileRow]:
    """Every file of a course, by folder and name; what belongs to a recording is told with it. Raises NotFound."""
    course = authored_course(db, actor=actor, code=code)
    bodies = bodies_of(db, course)
    found = select(CourseFile, Media).join(Media, col(Media.sha256) == CourseFile.sha256)
    rows = db.exec(found.where(CourseFile.course_id == course.id).order_by(CourseFile.path)).all()
    paths = [file.path for file, _ in rows]
    recordings = [path for path in paths if is_recording(path)]
    return [_row(file, media, bodies, paths) for file, media in rows if not is_beside(file.path, recordings)]


def unknown_files(db: Session, *, names: list[str]) -> list[str]:
    """Of the files kept by their digests, those of which no row tells."""
    known: set[str] = set()
    for start in range(0, len(names), _NAMES_AT_ONCE):
        known.update(db.exec(select(Media.sha256).where(col(Media.sha256).in_(names[start : start + _NAMES_AT_ONCE]))))
    return [name for name in names if name not in known]


def places_for_files(db: Session, *, actor: Actor, code: str) -> list[Choice]:
    """For whose texts a file can be sent: those of each module, and (without a name) the course's own. Raises NotFound."""
    course = authored_course(db, actor=actor, code=code)
    rows = columns(Module.id, ModuleText.language, ModuleText.title).join(ModuleText, col(ModuleText.module_id) == Module.id)
    rows = rows.where(Module.course_id == course.id, col(Module.retired_at).is_(None), ModuleText.language == course.source_language)
    modules = [Choice(f"module/{module}", title) for module, _, title in db.exec(rows.order_by(Module.position, Module.id))]
    return [*modules, Choice(f"course/{course.id}", "")]


def uses_of(path: str, bodies: dict[str, list[tuple[str, Use]]]) -> list[Use]:
    """The texts that show the file at ``path``, each once."""
    (folder, name), language = split_path(path, bodies), language_in(path)
    shown = (use for body, use in bodies[folder] if language in ("", use.language) and shows(body, name))
    once = {use.address: use for use in shown}.values()
    return sorted(once, key=lambda use: (list(Language).index(Language(use.language)), use.title))


def bodies_of(db: Session, course: Course) -> dict[str, list[tuple[str, Use]]]:
    """Every text of a course with its drafts, also of what is put away, by the folder whose files it shows."""
    texts: Any = {
        TextOf.COURSE: select(CourseText.course_id, CourseText.language, CourseText.title, CourseText.body).where(
            CourseText.course_id == course.id
        ),
        TextOf.MODULE: select(ModuleText.module_id, ModuleText.language, ModuleText.title, ModuleText.body)
        .join(Module, col(Module.id) == ModuleText.module_id)
        .where(Module.course_id == course.id),
        TextOf.UNIT: select(UnitText.unit_id, UnitText.language, UnitText.title, UnitText.body)
        .join(Unit, col(Unit.id) == UnitText.unit_id)
        .where(Unit.course_id == course.id),
    }
    folders = _folders(db, course)
    made: dict[str, list[tuple[str, Use]]] = defaultdict(list)
    for of, rows in texts.items():
        for key, language, title, body in db.exec(rows):
            made[folders[of, key]].append((body, _use(course, of, key, language, title)))
    for draft in db.exec(select(TextDraft).where(TextDraft.course_id == course.id)):
        use = _use(course, TextOf(draft.of), draft.of_id, draft.language, str(draft.words.get("title", "")))
        made[folders[TextOf(draft.of), draft.of_id]].append((str(draft.words.get("body", "")), use))
    return made


def _folders(db: Session, course: Course) -> dict[tuple[TextOf, int], str]:
    keys = dict(db.exec(select(Module.id, Module.key).where(Module.course_id == course.id)).all())
    units = db.exec(select(Unit.id, Unit.module_id).where(Unit.course_id == course.id)).all()
    modules = {(TextOf.MODULE, key or 0): name for key, name in keys.items()}
    return {(TextOf.COURSE, course.id or 0): ""} | modules | {(TextOf.UNIT, unit or 0): keys[module] for unit, module in units}


def _use(course: Course, of: TextOf, key: int, language: str, title: str) -> Use:
    place = _PLACES[of].format(course.code if of is TextOf.COURSE else key)
    return Use(title, str(language), f"{place}?language={language}")


def split_path(path: str, folders: Container[str]) -> tuple[str, str]:
    """The folder whose texts show the file, and how they write it."""
    folder, _, name = path.partition("/")
    return (folder, without_language(name)) if name and folder in folders else ("", without_language(path))


def _row(file: CourseFile, media: Media, bodies: dict[str, list[tuple[str, Use]]], paths: Container[str]) -> FileRow:
    folder, _ = split_path(file.path, bodies)
    return FileRow(
        file.id or 0,
        folder,
        file.path.removeprefix(f"{folder}/") if folder else file.path,
        media_address(media.sha256, media.content_type),
        media.content_type.partition("/")[0],
        max(1, media.size >> 10),
        uses_of(file.path, bodies),
        _spoken(file.path, paths) if is_recording(file.path) else [],
    )


def _spoken(path: str, paths: Container[str]) -> list[str]:
    """The languages in which a recording has captions or a transcript."""
    return [str(each) for each in Language if any(words_name(path, each, kind) in paths for kind in WordsKind)]
