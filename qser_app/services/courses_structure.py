"""What authors do with the shape of a course: make its parts, name them, order them, put them away and bring them back."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.domain.courses import OWN_CODE, CourseStatus, UnitKind
from qser_app.domain.courses_structure import MOST_MINUTES, BadCourse, NewCourse, NothingToShow, code_from, code_of, key_of, moved
from qser_app.domain.courses_texts import LONGEST_TITLE, Origin, TextId, TextOf, VersionKind, words_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import BadInput, NotFound, require
from qser_app.models import Course, CourseText, Module, ModuleText, Question, ScormRelease, Unit, UnitText
from qser_app.queries.courses_structure import authored_course, authored_part, owners_of
from qser_app.queries.courses_texts import authored_text, draft_row, is_open, text_row
from qser_app.services.courses_search import index_course
from qser_app.services.courses_versions import change_text

_USUAL_MINUTES = {UnitKind.LESSON: 8, UnitKind.QUIZ: 10, UnitKind.CASE: 10}


def create_course(db: Session, *, actor: Actor, new: NewCourse, at: datetime) -> str:
    """Begin a course, as a draft without modules. Returns its code. Raises NotAllowed, and BadCourse with every field that is wrong."""
    organisation_id = None if new.whole_house else actor.organisation_id
    require(may_author(actor, organisation_id=organisation_id))
    wanted = [Language(each) for each in new.languages if each in list(Language)]
    words = _one_line(new.title)
    course_code = code_of(new.code) if new.code.strip() else _own_code(db, words)
    errors = _title_errors(words) | _code_errors(db, course_code)
    if not wanted:
        errors["language"] = "author-error-language"
    if errors:
        raise BadCourse(errors)
    row = Course(
        code=course_code,
        organisation_id=organisation_id,
        status=CourseStatus.DRAFT,
        source_language=wanted[0],
        languages=[str(each) for each in dict.fromkeys(wanted)],
        owner_id=actor.person_id,
        created_at=at,
        updated_at=at,
    )
    db.add(row)
    db.flush()
    db.add(CourseText(course_id=row.id or 0, language=wanted[0], title=words))
    index_course(db, course_id=row.id or 0)
    return course_code


def _own_code(db: Session, title: str) -> str:
    """A code made from the title, unlike those of all other courses."""
    begin = code_from(title)
    taken = db.exec(select(func.upper(Course.code)).where(func.upper(Course.code).startswith(begin, autoescape=True))).all()
    return next(code for number in range(1, len(taken) + 2) if (code := begin if number == 1 else f"{begin}-{number}") not in taken)


def _code_errors(db: Session, code: str) -> dict[str, str]:
    if not code or code.startswith(OWN_CODE):
        return {"code": "author-error-code"}
    taken = db.exec(select(Course.id).where(func.upper(Course.code) == code)).first() is not None
    return {"code": "author-error-code-taken"} if taken else {}


def add_language(db: Session, *, actor: Actor, code: str, language: Language, at: datetime) -> None:
    """Let a course have one more language, in which nothing is written yet. Raises NotFound."""
    course = authored_course(db, actor=actor, code=code, lock=True)
    if language not in course.languages:
        course.languages, course.updated_at = [*course.languages, str(language)], at


def create_module(db: Session, *, actor: Actor, code: str, title: str, at: datetime) -> int:
    """Add a module at the end of a course. Returns its id. Raises NotFound and BadCourse."""
    course, words = authored_course(db, actor=actor, code=code, lock=True), _checked(title)
    rows = db.exec(select(Module.key, Module.position).where(Module.course_id == course.id)).all()
    key = key_of(words, taken=[key for key, _ in rows], otherwise="module")
    position = max((position for _, position in rows), default=0) + 1
    module = Module(course_id=course.id or 0, key=key, position=position, made_here=True)
    db.add(module)
    db.flush()
    db.add(ModuleText(module_id=module.id or 0, language=course.source_language, title=words))
    course.updated_at = at
    return module.id or 0


def create_unit(db: Session, *, actor: Actor, module_id: int, kind: UnitKind, title: str, at: datetime) -> int:
    """Add a lesson, a quiz or a case at the end of a module, as a draft. Returns its id. Raises NotFound and BadCourse."""
    _, course = authored_part(db, actor=actor, of=TextOf.MODULE, part_id=module_id)
    if kind not in _USUAL_MINUTES:
        raise BadInput
    words = _checked(title)
    rows = db.exec(select(Unit.key, Unit.position).where(Unit.module_id == module_id)).all()
    unit = Unit(
        module_id=module_id,
        course_id=course.id or 0,
        key=key_of(words, taken=[key for key, _ in rows], otherwise=str(kind)),
        kind=kind,
        position=max((position for _, position in rows), default=0) + 1,
        minutes=_USUAL_MINUTES[kind],
        is_draft=True,
        made_here=True,
    )
    db.add(unit)
    db.flush()
    # Nobody has seen a lesson without words; of a quiz the title is all there is to write.
    version = 1 if kind is UnitKind.QUIZ else 0
    db.add(UnitText(unit_id=unit.id or 0, language=course.source_language, title=words, version=version))
    course.updated_at = at
    return unit.id or 0


def rename(db: Session, *, actor: Actor, text: TextId, title: str, at: datetime) -> None:
    """Give a course, module or unit another title in one language, at once. Raises NotFound and BadCourse."""
    authored, words = authored_text(db, actor=actor, text=text), _checked(title)
    if authored.row is None:
        raise NotFound
    before = authored.row.title
    if before == words:
        return
    values = {"title": words}
    if authored.row.version:
        origin = Origin(VersionKind.PUBLISHED, at, actor.person_id)
        change_text(db, text=text, course_id=authored.course.id or 0, row=authored.row, values=values, origin=origin)
    else:
        authored.row.title = words
    _rename_draft(db, text, before, words, authored.row.version)
    authored.course.updated_at = at
    index_course(db, course_id=authored.course.id or 0)


def _rename_draft(db: Session, text: TextId, before: str, after: str, version: int) -> None:
    """A draft that still bore the old title bears the new one, so that publishing it takes nothing back."""
    draft = draft_row(db, text, lock=True)
    if draft is None or not is_open(draft):
        return
    if words_of(draft.words).title == before:
        draft.words, draft.revision = draft.words | {"title": after}, draft.revision + 1
    draft.base_version = version


def set_minutes(db: Session, *, actor: Actor, unit_id: int, minutes: int, at: datetime) -> None:
    """Say how long a unit takes, as its author thinks. Raises NotFound and BadCourse."""
    unit, course = authored_part(db, actor=actor, of=TextOf.UNIT, part_id=unit_id)
    if not 1 <= minutes <= MOST_MINUTES:
        raise BadCourse({"minutes": "author-error-minutes"})
    unit.minutes, course.updated_at = minutes, at


def move(db: Session, *, actor: Actor, of: TextOf, part_id: int, by: int, at: datetime) -> tuple[int, int]:
    """Move a module in its course or a unit in its module. Returns its new place, from 1, of how many. Raises NotFound."""
    part, course = authored_part(db, actor=actor, of=of, part_id=part_id)
    table: Any = Module if of is TextOf.MODULE else Unit
    around = Module.course_id == course.id if of is TextOf.MODULE else Unit.module_id == part.module_id
    rows = list(db.exec(select(table).where(around).order_by(col(table.position), col(table.id))))
    shown = [row for row in rows if row.retired_at is None]
    if part not in shown:
        raise NotFound
    order = moved(shown, part, by)
    for position, row in enumerate([*order, *(row for row in rows if row.retired_at is not None)], 1):
        row.position = position
    course.updated_at = at
    return order.index(part) + 1, len(order)


def archive(db: Session, *, actor: Actor, of: TextOf, part_id: int, at: datetime) -> None:
    """Put a module or a unit away: nobody sees it any more, everybody keeps what they did in it. Raises NotFound."""
    part, course = authored_part(db, actor=actor, of=of, part_id=part_id)
    part.retired_at, course.updated_at = part.retired_at or at, at
    index_course(db, course_id=course.id or 0)


def restore(db: Session, *, actor: Actor, of: TextOf, part_id: int, at: datetime) -> None:
    """Bring a module or a unit back to its place. Raises NotFound."""
    part, course = authored_part(db, actor=actor, of=of, part_id=part_id)
    part.retired_at, course.updated_at = None, at
    index_course(db, course_id=course.id or 0)


def set_status(db: Session, *, actor: Actor, code: str, status: CourseStatus, at: datetime) -> None:
    """Publish a course, make it a draft again, or archive it; nobody's progress is touched. Raises NotFound and NothingToShow."""
    course = authored_course(db, actor=actor, code=code, lock=True)
    if status is CourseStatus.PUBLISHED and not _has_units(db, course):
        raise NothingToShow
    course.status, course.updated_at = status, at


def show_unit(db: Session, *, actor: Actor, unit_id: int, at: datetime) -> None:
    """Let learners see a unit that was a draft. Raises NotFound and NothingToShow."""
    unit, course = authored_part(db, actor=actor, of=TextOf.UNIT, part_id=unit_id)
    if not _has_content(db, unit, course.source_language):
        raise NothingToShow
    unit.is_draft, course.updated_at = False, at
    index_course(db, course_id=course.id or 0)


def hide_unit(db: Session, *, actor: Actor, unit_id: int, at: datetime) -> None:
    """Make a unit a draft again; what people did in it stays theirs. Raises NotFound."""
    unit, course = authored_part(db, actor=actor, of=TextOf.UNIT, part_id=unit_id)
    unit.is_draft, course.updated_at = True, at
    index_course(db, course_id=course.id or 0)


def set_owner(db: Session, *, actor: Actor, of: TextOf, part_id: int, person_id: int, at: datetime) -> None:
    """Say who answers for a course or a unit; 0: nobody in particular. Raises NotFound, and BadInput for whoever may not author it."""
    text = TextId(of, part_id, Language.EN)
    authored = authored_text(db, actor=actor, text=text)
    if person_id and person_id not in [owner.id for owner in owners_of(db, authored.course)]:
        raise BadInput
    owned = authored.unit if of is TextOf.UNIT else authored.course
    if owned is not None and of is not TextOf.MODULE:
        owned.owner_id, authored.course.updated_at = person_id or None, at


def _has_units(db: Session, course: Course) -> bool:
    shown = select(Unit.id).join(Module, col(Module.id) == Unit.module_id)
    shown = shown.where(Unit.course_id == course.id, col(Unit.is_draft).is_(False), col(Unit.retired_at).is_(None))
    return db.exec(shown.where(col(Module.retired_at).is_(None)).limit(1)).first() is not None


def _has_content(db: Session, unit: Unit, source: Language) -> bool:
    match unit.kind:
        case UnitKind.QUIZ:
            found: Any = select(Question.id).where(Question.module_id == unit.module_id, col(Question.retired_at).is_(None))
            return db.exec(found.limit(1)).first() is not None
        case UnitKind.SCORM:
            return db.exec(select(ScormRelease.id).where(ScormRelease.unit_id == unit.id).limit(1)).first() is not None
        case _:
            row = text_row(db, TextId(TextOf.UNIT, unit.id or 0, source))
            return row is not None and row.version > 0


def _one_line(title: str) -> str:
    return " ".join(title.split())


def _title_errors(title: str) -> dict[str, str]:
    if not title:
        return {"title": "author-error-title"}
    return {"title": "author-error-title-long"} if len(title) > LONGEST_TITLE else {}


def _checked(title: str) -> str:
    words = _one_line(title)
    if errors := _title_errors(words):
        raise BadCourse(errors)
    return words
