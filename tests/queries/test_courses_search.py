"""What people find."""

import pytest
from sqlmodel import select

from qser_app.adapters.content import read_course
from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_search import SearchHit
from qser_app.domain.people import Language, Role
from qser_app.models import Course, Unit
from qser_app.queries.courses_search import courses_that_say, search
from qser_app.services.courses import import_course
from tests.support.content import FILES, GLOSSARY, LESSON, a_folder
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements

GREEK = LESSON.replace("Words", "Λέξεις").replace("Three people stand in line", "Τρεις πρόσφυγες περιμένουν στη σειρά")


@pytest.fixture
def ada(db, tmp_path):
    changes = {"glossary.en.md": GLOSSARY, "module-1/words.el.md": GREEK}
    import_course(db, source=read_course(a_folder(tmp_path, **changes)), actor=None, at=NOON)
    return actor_for(a_person(db, an_organisation(db)))


def found(db, actor, words, **options):
    return [(hit.kind, hit.title, hit.language) for hit in search(db, actor=actor, words=words, **options)]


def test_a_lesson_is_found_with_the_piece_that_says_it(db, ada):
    unit = db.exec(select(Unit.id).where(Unit.key == "words")).one()
    (hit,) = search(db, actor=ada, words="stands")
    assert hit == SearchHit(
        "lesson", "MINI", "Words", "First module", f"/learn/lesson/{unit}", "en", "Which word fits. Three people ", "stand", hit.after
    )
    assert hit.after.startswith(" in line.")


def test_courses_and_terms_are_found_too_and_titles_come_first(db, ada):
    assert found(db, ada, "course") == [("course", "Mini", "en")]
    assert found(db, ada, "refugees")[0] == ("term", "refugee", "en")
    assert search(db, actor=ada, words="fled")[0].address == "/course/MINI/glossary#refugee"


def test_the_reader_s_language_comes_first_and_each_thing_once(db, ada):
    assert found(db, ada, "προσφυγας") == [("lesson", "Λέξεις", "el")]
    assert found(db, ada, "mini", reader=Language.EL) == [("course", "Mini", "en")]
    both = found(db, ada, "Directive quiz", reader=Language.EL)
    assert len(both) == len(set(both))


def test_all_the_words_must_be_there(db, ada):
    assert found(db, ada, "stand line") == [("lesson", "Words", "en")]
    assert found(db, ada, "stand nowhere") == []


@pytest.mark.parametrize("words", ["", " … ", '"', "a OR", "* (", "100%_", "x" * 5000, "'; drop table person; --", "\u0000"])
def test_odd_queries_find_nothing_and_break_nothing(db, ada, words):
    assert search(db, actor=ada, words=words) == []
    assert courses_that_say(db, actor=ada, words=words) == set()


def test_nobody_finds_what_is_not_open_to_them(db, ada):
    course = db.exec(select(Course)).one()
    course.organisation_id = an_organisation(db, "Elsewhere").id
    db.flush()
    boss = actor_for(a_person(db, an_organisation(db, "third"), name="Bo"), Role.SUPERADMIN)
    assert (found(db, ada, "stand"), courses_that_say(db, actor=ada, words="stand")) == ([], set())
    assert (len(found(db, boss, "stand")), courses_that_say(db, actor=boss, words="stand")) == (1, {course.id})
    course.status = CourseStatus.DRAFT
    db.flush()
    assert (found(db, boss, "stand"), courses_that_say(db, actor=boss, words="stand")) == ([], set())


def test_many_hits_cost_as_many_statements_as_few(db, ada, tmp_path):
    few = statements(db, lambda: search(db, actor=ada, words="stand"))
    more = {"course.toml": FILES["course.toml"].replace("MINI", "MORE"), "glossary.en.md": GLOSSARY}
    import_course(db, source=read_course(a_folder(tmp_path / "more", **more)), actor=None, at=NOON)
    assert len(search(db, actor=ada, words="stand")) == 2
    assert statements(db, lambda: search(db, actor=ada, words="stand")) == few
