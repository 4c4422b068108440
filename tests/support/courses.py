"""Courses for tests: plain functions that add rows."""

from sqlmodel import Session

from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.people import Language
from qser_app.models import Course, CourseText, Module, ModuleText, Unit, UnitText
from tests.support.people import NOON


def a_course(db: Session, code: str = "QSER", *, units: int = 3, status: CourseStatus = CourseStatus.PUBLISHED, **fields: object) -> Course:
    """A course with one module of lessons, in English."""
    values = {"source_language": Language.EN, "licence": "CC BY-SA 4.0", "created_at": NOON, "updated_at": NOON} | fields
    course = Course(code=code, status=status, **values)
    db.add(course)
    db.flush()
    db.add(CourseText(course_id=course.id, language=Language.EN, title=f"Course {code}", summary="In short."))
    module = a_module(db, course)
    for number in range(1, units + 1):
        a_unit(db, module, f"lesson-{number}", position=number)
    return course


def a_module(db: Session, course: Course, key: str = "module-1", *, position: int = 1) -> Module:
    """A module of it."""
    module = Module(course_id=course.id, key=key, position=position)
    db.add(module)
    db.flush()
    db.add(ModuleText(module_id=module.id, language=Language.EN, title=key.title()))
    return module


def a_unit(db: Session, module: Module, key: str, *, position: int = 1, **fields: object) -> Unit:
    """A lesson of six minutes, unless said otherwise."""
    values = {"kind": UnitKind.LESSON, "minutes": 6} | fields
    unit = Unit(module_id=module.id, course_id=module.course_id, key=key, position=position, **values)
    db.add(unit)
    db.flush()
    db.add(UnitText(unit_id=unit.id, language=Language.EN, title=key.title(), body_html=f"<p>{key}</p>"))
    db.flush()
    return unit
