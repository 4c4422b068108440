"""Titles in the reader's language."""

from qser_app.domain.people import Language
from qser_app.models import UnitText
from qser_app.queries.insights import course_titles, unit_titles
from tests.support.courses import a_course, a_module, a_unit


def test_a_title_comes_in_the_reader_s_language_else_in_english_else_in_any(db):
    course = a_course(db, units=0)
    unit = a_unit(db, a_module(db, course, "m", position=2), "lesson")
    db.add(UnitText(unit_id=unit.id, language=Language.CS, title="Lekce"))
    db.flush()
    assert [unit_titles(db, [unit.id], language)[unit.id] for language in (Language.CS, Language.ES)] == ["Lekce", "Lesson"]
    assert course_titles(db, [course.id], Language.EL) == {course.id: "Course QSER"}
    assert unit_titles(db, [], Language.EN) == {}
