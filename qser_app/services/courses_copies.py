"""Making another one like it: a unit, a module or a whole course, without its people and what they did."""

from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, col, select

from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_links import relinked_terms
from qser_app.domain.courses_structure import LONGEST_CODE, key_of
from qser_app.domain.courses_texts import LONGEST_TITLE, TextId, TextOf
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import require
from qser_app.i18n.catalogue import phrase
from qser_app.models import (
    Course,
    CourseFile,
    Glossary,
    GlossaryTerm,
    Module,
    Question,
    QuizSettings,
    ScormRule,
    TextDraft,
    Unit,
)
from qser_app.queries.courses_glossary import terms_in_use
from qser_app.queries.courses_rendering import rendered
from qser_app.queries.courses_structure import authored_course, authored_part
from qser_app.queries.courses_texts import TABLES, AuthoredText, about, is_open
from qser_app.queries.scorm_versions import current_release
from qser_app.services.courses_search import index_course
from qser_app.services.courses_structure import move

Row = TypeVar("Row", bound=SQLModel)


def copy_unit(db: Session, *, actor: Actor, unit_id: int, at: datetime) -> int:
    """Another unit like this, as a draft right below it. Returns its id. Raises NotFound."""
    unit, course = authored_part(db, actor=actor, of=TextOf.UNIT, part_id=unit_id)
    copying = _Copying(db, at)
    made = copying.unit(unit, unit.module_id, course.id or 0, is_named=True)
    copying.show_texts(course)
    _put_below(db, actor, TextOf.UNIT, made, unit, at)
    return made.id or 0


def copy_module(db: Session, *, actor: Actor, module_id: int, at: datetime) -> int:
    """Another module like this with its units and its bank, right below it; its units are drafts. Returns its id. Raises NotFound."""
    module, course = authored_part(db, actor=actor, of=TextOf.MODULE, part_id=module_id)
    copying = _Copying(db, at)
    made = copying.module(module, course.id or 0, is_named=True)
    copying.show_texts(course)
    _put_below(db, actor, TextOf.MODULE, made, module, at)
    return made.id or 0


def copy_course(db: Session, *, actor: Actor, code: str, at: datetime) -> str:
    """Another course like this, as a draft of the actor's organisation. Returns its code. Raises NotFound and NotAllowed."""
    course = authored_course(db, actor=actor, code=code)
    mine = course.organisation_id if may_author(actor, organisation_id=course.organisation_id) else actor.organisation_id
    require(may_author(actor, organisation_id=mine))
    copying = _Copying(db, at)
    new = {"code": _free_code(db, course.code), "organisation_id": mine, "status": CourseStatus.DRAFT, "owner_id": actor.person_id}
    made = copying.row(course, **new, created_at=at, updated_at=at)
    copying.texts(TextOf.COURSE, course, made, is_named=True)
    for table in (CourseFile, Glossary):
        for row in db.exec(select(table).where(table.course_id == course.id)):
            copying.row(row, course_id=made.id)
    for term in db.exec(select(GlossaryTerm).where(GlossaryTerm.course_id == course.id, *terms_in_use())):
        copying.row(term, course_id=made.id, body_html=relinked_terms(term.body_html, course.code, made.code))
    in_use = select(Module).where(Module.course_id == course.id, col(Module.retired_at).is_(None))
    for module in db.exec(in_use.order_by(col(Module.position), col(Module.id))).all():
        copying.module(module, made.id or 0)
    copying.show_texts(made)
    index_course(db, course_id=made.id or 0)
    return made.code


def _free_code(db: Session, code: str) -> str:
    stem = code[: LONGEST_CODE - 4]
    taken = {each.upper() for each in db.exec(select(Course.code).where(col(Course.code).istartswith(stem, autoescape=True)))}
    return next(new for number in range(2, len(taken) + 3) if (new := f"{stem}-{number}") not in taken)


def _put_below(db: Session, actor: Actor, of: TextOf, made: Any, above: Any, at: datetime) -> None:
    """From the end, where it was added, to the place after its model."""
    table: Any = type(made)
    around = Module.course_id == made.course_id if of is TextOf.MODULE else Unit.module_id == made.module_id
    rows = db.exec(select(table.id).where(around, table.retired_at.is_(None)).order_by(table.position, table.id)).all()
    if above.retired_at is None:
        move(db, actor=actor, of=of, part_id=made.id, by=rows.index(above.id) + 1 - rows.index(made.id), at=at)


class _Copying:
    """One copy; its texts are shown anew at the end, when everything that they link to is there."""

    def __init__(self, db: Session, at: datetime) -> None:
        self._db, self._at = db, at
        self._texts: list[tuple[TextOf, Any, Any]] = []

    def row(self, row: Row, **changes: Any) -> Row:
        """The same row once more, with ``changes``."""
        made = type(row)(**(row.model_dump(exclude={"id"}) | changes))
        self._db.add(made)
        self._db.flush()
        return made

    def module(self, module: Module, course_id: int, *, is_named: bool = False) -> Module:
        db = self._db
        others = db.exec(select(Module.key, Module.position).where(Module.course_id == course_id)).all()
        key = key_of(module.key, taken=[key for key, _ in others], otherwise="module")
        position = max((position for _, position in others), default=0) + 1
        made = self.row(module, course_id=course_id, key=key, position=position, made_here=True, retired_at=None)
        self.texts(TextOf.MODULE, module, made, is_named=is_named)
        self._files(module, made)
        for question in db.exec(select(Question).where(Question.module_id == module.id, col(Question.retired_at).is_(None))):
            self.row(question, module_id=made.id, version=1, from_file=True, created_at=self._at)
        units = select(Unit).where(Unit.module_id == module.id, col(Unit.retired_at).is_(None))
        for unit in db.exec(units.order_by(col(Unit.position), col(Unit.id))).all():
            self.unit(unit, made.id or 0, course_id)
        return made

    def _files(self, module: Module, made: Module) -> None:
        """The pictures of the module, under the new one's name."""
        there = set(self._db.exec(select(CourseFile.path).where(CourseFile.course_id == made.course_id)))
        theirs = select(CourseFile).where(CourseFile.course_id == module.course_id, col(CourseFile.path).startswith(f"{module.key}/"))
        for file in self._db.exec(theirs).all():
            path = f"{made.key}/{file.path.partition('/')[2]}"
            if path not in there:
                self.row(file, course_id=made.course_id, path=path)

    def unit(self, unit: Unit, module_id: int, course_id: int, *, is_named: bool = False) -> Unit:
        db = self._db
        others = db.exec(select(Unit.key, Unit.position).where(Unit.module_id == module_id)).all()
        key = key_of(unit.key, taken=[key for key, _ in others], otherwise=str(unit.kind))
        position = max((position for _, position in others), default=0) + 1
        new = {"module_id": module_id, "course_id": course_id, "key": key, "position": position, "measured_minutes": None}
        made = self.row(unit, **new, is_draft=True, made_here=True, retired_at=None)
        self.texts(TextOf.UNIT, unit, made, is_named=is_named)
        for table in (QuizSettings, ScormRule):
            for row in db.exec(select(table).where(table.unit_id == unit.id)):
                self.row(row, unit_id=made.id)
        if release := current_release(db, unit.id or 0):
            self.row(release, unit_id=made.id, version=1, released_at=self._at)
        return made

    def texts(self, of: TextOf, model: Any, made: Any, *, is_named: bool = False) -> None:
        """The words in every language, and what waits to be published; ``is_named``: the title says that it is a copy."""
        table, owner, _ = TABLES[of]
        rows = self._db.exec(select(table).where(owner == model.id)).all()
        newest = max((row.version for row in rows), default=0)
        for row in rows:
            title = phrase(row.language, "author-copy-of", title=row.title)[:LONGEST_TITLE] if is_named else row.title
            new = {owner.key: made.id, "title": title, "version": min(1, row.version), "made_from": 0 if row.made_from < newest else 1}
            text = self.row(row, **new)
            self._texts.append((of, text, made))
            self._draft(TextId(of, model.id, row.language), made, text)

    def _draft(self, text: TextId, made: Any, row: Any) -> None:
        draft = self._db.exec(select(TextDraft).where(*about(TextDraft, text))).first()
        if draft is None or not is_open(draft):
            return
        course_id = made.id if text.of is TextOf.COURSE else made.course_id
        new = {"course_id": course_id, "of_id": made.id, "words": draft.words | {"title": row.title}, "base_version": row.version}
        self.row(draft, **new, revision=1, published_revision=0, operation="")

    def show_texts(self, course: Course) -> None:
        for of, row, made in self._texts:
            unit = made if of is TextOf.UNIT else None
            module = made if of is TextOf.MODULE else self._db.get(Module, unit.module_id) if unit else None
            page = rendered(self._db, AuthoredText(TextId(of, made.id, row.language), course, module, unit, row), row.body)
            if row.body and not page.mistake:
                setattr(row, TABLES[of][2], page.html)
        self._db.flush()
