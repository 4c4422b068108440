"""What the public site tells in numbers, and the courses that are open to the whole house."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus, UnitKind, choose, fold
from qser_app.domain.courses_glossary import GlossaryPage, Term
from qser_app.domain.people import Language
from qser_app.domain.site_figures import CourseFigures, LearningFigures, OpenCourse, OpenLesson, OpenModule
from qser_app.models import (
    Certificate,
    Course,
    CourseText,
    Enrolment,
    Glossary,
    GlossaryTerm,
    LearningDay,
    Module,
    ModuleText,
    Question,
    Unit,
    UnitProgress,
    UnitText,
)
from qser_app.queries.courses import shown
from qser_app.queries.courses_glossary import terms_in_use

# What anybody may read of: published, and of the whole house.
_OPEN = (col(Course.status) == CourseStatus.PUBLISHED, col(Course.organisation_id).is_(None))


def course_figures(db: Session) -> CourseFigures:
    """What the open courses are made of."""
    kinds = columns(Unit.kind, func.count()).join(Module, col(Module.id) == Unit.module_id).join(Course, col(Course.id) == Unit.course_id)
    units: dict[Any, int] = dict(db.exec(kinds.where(*_OPEN, *shown()).group_by(Unit.kind)).all())
    modules = select(func.count()).select_from(Module).join(Course, col(Course.id) == Module.course_id)
    in_use = col(Module.retired_at).is_(None)
    asked = columns(Question.module_id, Question.key).join(Module, col(Module.id) == Question.module_id)
    asked = asked.join(Course, col(Course.id) == Module.course_id).where(*_OPEN, in_use, col(Question.retired_at).is_(None))
    terms = select(func.count(func.distinct(GlossaryTerm.key))).join(Course, col(Course.id) == GlossaryTerm.course_id)
    return CourseFigures(
        modules=db.exec(modules.where(*_OPEN, in_use)).one(),
        lessons=units.get(UnitKind.LESSON, 0),
        cases=units.get(UnitKind.CASE, 0),
        questions=db.exec(select(func.count()).select_from(asked.distinct().subquery())).one(),
        terms=db.exec(terms.where(*_OPEN, *terms_in_use())).one(),
    )


def learning_figures(db: Session, *, at: datetime) -> LearningFigures:
    """What was learned on this installation, by everybody, in all courses."""
    seconds = db.exec(select(func.coalesce(func.sum(LearningDay.active_seconds), 0))).one()
    return LearningFigures(
        at=at,
        people=db.exec(select(func.count(func.distinct(Enrolment.person_id)))).one(),
        completed=db.exec(select(func.count()).select_from(UnitProgress).where(col(UnitProgress.completed_at).is_not(None))).one(),
        hours=round(seconds / 3600),
        certificates=db.exec(select(func.count()).select_from(Certificate).where(col(Certificate.withdrawn_at).is_(None))).one(),
    )


def open_courses(db: Session, *, reader: Language) -> list[OpenCourse]:
    """The courses that anybody on the platform may take, with their modules and lessons, in the reader's language where there is one."""
    courses = {course.id or 0: course for course in db.exec(select(Course).where(*_OPEN).order_by(col(Course.id)))}
    texts = _by_language(db.exec(select(CourseText).join(Course, col(Course.id) == CourseText.course_id).where(*_OPEN)), "course_id")
    modules = _modules(db, courses, reader)
    made = []
    for number, course in courses.items():
        if number in texts:
            text = _best(texts[number], reader, course)
            made.append(OpenCourse(course.code, text.title, text.summary, str(text.language), course.licence, tuple(modules[number])))
    return made


def _modules(db: Session, courses: dict[int, Course], reader: Language) -> dict[int, list[OpenModule]]:
    """The modules of each course that have lessons, in order."""
    in_use = (*_OPEN, col(Module.retired_at).is_(None))
    rows = select(Module).join(Course, col(Course.id) == Module.course_id).where(*in_use)
    texts = select(ModuleText).join(Module, col(Module.id) == ModuleText.module_id).join(Course, col(Course.id) == Module.course_id)
    words = _by_language(db.exec(texts.where(*in_use)), "module_id")
    lessons = _lessons(db, courses, reader)
    found: dict[int, list[OpenModule]] = defaultdict(list)
    for module in db.exec(rows.order_by(col(Module.position), col(Module.id))):
        number = module.id or 0
        if lessons[number] and number in words:
            said = _best(words[number], reader, courses[module.course_id])
            found[module.course_id].append(OpenModule(said.title, said.summary, str(said.language), tuple(lessons[number])))
    return found


def _lessons(db: Session, courses: dict[int, Course], reader: Language) -> dict[int, list[OpenLesson]]:
    """The lessons of each module, in order."""
    wanted = (*_OPEN, Unit.kind == UnitKind.LESSON, *shown())
    units = select(Unit).join(Module, col(Module.id) == Unit.module_id).join(Course, col(Course.id) == Unit.course_id).where(*wanted)
    titles = columns(UnitText.unit_id, UnitText.language, UnitText.title).join(Unit, col(Unit.id) == UnitText.unit_id)
    titles = titles.join(Module, col(Module.id) == Unit.module_id).join(Course, col(Course.id) == Unit.course_id).where(*wanted)
    words: dict[int, dict[Language, str]] = defaultdict(dict)
    for unit_id, language, title in db.exec(titles):
        words[unit_id][Language(language)] = title
    found: dict[int, list[OpenLesson]] = defaultdict(list)
    for unit in db.exec(units.order_by(col(Unit.position), col(Unit.id))):
        source = courses[unit.course_id].source_language
        language = choose(words[unit.id or 0], reader, source) or source
        found[unit.module_id].append(OpenLesson(words[unit.id or 0][language], str(language), unit.measured_minutes or unit.minutes))
    return found


def open_glossary(db: Session, *, reader: Language) -> GlossaryPage | None:
    """The glossary of the first open course that has one, its terms by name; None where there is none."""
    heads = db.exec(
        select(Glossary).join(Course, col(Course.id) == Glossary.course_id).where(*_OPEN).order_by(col(Glossary.course_id))
    ).all()
    if not heads:
        return None
    course = db.get_one(Course, heads[0].course_id)
    mine = {head.language: head for head in heads if head.course_id == course.id}
    head = _best(mine, reader, course)
    rows = db.exec(
        select(GlossaryTerm).where(GlossaryTerm.course_id == course.id, GlossaryTerm.language == head.language, *terms_in_use())
    ).all()
    names = {row.key: row.name for row in rows}
    terms = [
        Term(
            row.key,
            row.name,
            list(row.also),
            row.body_html,
            row.source,
            [{"key": key, "name": names[key]} for key in row.see if key in names],
        )
        for row in sorted(rows, key=lambda row: fold(row.name))
    ]
    return GlossaryPage(course.code, head.title, head.summary, head.language, head.as_of, head.review, len(terms), terms)


def _by_language(rows: Any, owner: str) -> dict[int, dict[Language, Any]]:
    found: dict[int, dict[Language, Any]] = defaultdict(dict)
    for row in rows:
        found[getattr(row, owner)][row.language] = row
    return found


def _best(texts: dict[Language, Any], reader: Language, course: Course) -> Any:
    return texts[choose(texts, reader, course.source_language) or course.source_language]
