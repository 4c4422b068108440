"""The glossary as it is read."""

import pytest

from qser_app.adapters.content import read_course
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Course
from qser_app.queries.courses_glossary import glossary_page, glossary_size, terms_in
from qser_app.services.courses import import_course
from tests.support.content import GLOSSARY, a_folder
from tests.support.people import NOON, a_person, actor_for, an_organisation


@pytest.fixture
def ada(db, tmp_path):
    import_course(db, source=read_course(a_folder(tmp_path, **{"glossary.en.md": GLOSSARY})), actor=None, at=NOON)
    return actor_for(a_person(db, an_organisation(db)))


def test_terms_stand_by_name_with_the_names_of_what_belongs_beside_them(db, ada):
    page = glossary_page(db, actor=ada, code="mini")
    assert (page.code, page.title, page.language, page.total) == ("MINI", "Glossary", "en", 2)
    assert [(term.key, term.see) for term in page.terms] == [
        ("applicant", []),
        ("refugee", [{"key": "applicant", "name": "applicant for international protection"}]),
    ]


def test_a_reader_of_a_language_that_has_none_gets_the_course_s_own(db, ada):
    assert glossary_page(db, actor=ada, code="MINI", reader=Language.EL).language == "en"


def test_words_are_looked_for_in_names_and_meanings_without_accents_and_capitals(db, ada):
    assert [term.key for term in glossary_page(db, actor=ada, code="MINI", words="RÉFUGEE yet").terms] == ["applicant"]
    assert glossary_page(db, actor=ada, code="MINI", words="nothing").terms == []


def test_what_is_not_to_be_learned_has_no_glossary(db, ada):
    db.get(Course, 1).organisation_id = an_organisation(db, "Elsewhere").id
    with pytest.raises(NotFound):
        glossary_page(db, actor=ada, code="MINI")


def test_a_course_without_one_is_missing_too(db, ada, tmp_path):
    import_course(db, source=read_course(a_folder(tmp_path / "other", **{"course.toml": _other()})), actor=None, at=NOON)
    with pytest.raises(NotFound):
        glossary_page(db, actor=ada, code="OTHER")
    assert [glossary_size(db, course_id=key) for key in (1, 2)] == [2, 0]


def _other() -> str:
    return 'code = "OTHER"\nlanguages = ["en", "el"]\nlicence = ""\nmodules = ["module-1"]\n'


def test_a_text_brings_the_terms_it_links_to_in_its_order(db, ada):
    html = '<a href="/course/MINI/glossary#refugee">a</a> <a href="/course/MINI/glossary#applicant">b</a>' * 2
    assert [term.key for term in terms_in(db, course_id=1, language=Language.EN, html=html)] == ["refugee", "applicant"]
    assert terms_in(db, course_id=1, language=Language.EL, html=html) == []
    assert terms_in(db, course_id=1, language=Language.EN, html="<p>None.</p>") == []
