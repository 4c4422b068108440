"""The index of words follows the texts."""

from datetime import timedelta

from sqlalchemy import text
from sqlmodel import select

from qser_app.adapters.content import read_course
from qser_app.models import Course, SearchDocument, Unit, UnitText
from qser_app.services.courses import import_course
from qser_app.services.courses_search import index_course, index_everything
from tests.support.content import GLOSSARY, a_folder
from tests.support.people import NOON


def bring(db, folder, **changes):
    import_course(db, source=read_course(a_folder(folder, **changes)), actor=None, at=NOON + timedelta(days=len(changes)))
    return db.exec(select(Course.id)).one()


def indexed(db):
    return db.connection().execute(text("select count(*) from search_index")).scalar_one()


def test_an_import_indexes_courses_units_and_terms_in_each_language(db, tmp_path):
    course = bring(db, tmp_path, **{"glossary.en.md": GLOSSARY})
    rows = db.exec(select(SearchDocument.of, SearchDocument.language)).all()
    # The course in two languages, a lesson in two, a quiz in one, two terms in one.
    assert sorted((str(of), str(language)) for of, language in rows) == [
        ("course", "el"),
        ("course", "en"),
        ("term", "en"),
        ("term", "en"),
        ("unit", "el"),
        ("unit", "en"),
        ("unit", "en"),
    ]
    assert indexed(db) == 7
    assert index_course(db, course_id=course) == 0


def test_only_what_changed_is_indexed_anew(db, tmp_path):
    course = bring(db, tmp_path)
    db.exec(select(UnitText).where(UnitText.title == "Words")).one().body_html = "<p>Other words.</p>"
    assert index_course(db, course_id=course) == 1
    assert indexed(db) == 5


def test_what_left_the_course_is_found_no_more(db, tmp_path):
    course = bring(db, tmp_path)
    db.exec(select(Unit).where(Unit.key == "words")).one().retired_at = NOON
    assert index_course(db, course_id=course) == 0
    assert indexed(db) == len(db.exec(select(SearchDocument)).all()) == 3


def test_everything_can_be_indexed_after_the_fact(db, tmp_path):
    bring(db, tmp_path)
    for row in db.exec(select(SearchDocument)):
        db.delete(row)
    db.flush()
    assert (indexed(db), index_everything(db), indexed(db)) == (0, 5, 5)
