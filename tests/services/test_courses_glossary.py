"""A glossary written in the browser: by its authors alone, never over what another has just written, and with everything on file."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.db import do, look
from qser_app.domain.courses_glossary_desk import BadReviewDay, BadTerm, TermChanged, TermInUse, TermWords
from qser_app.domain.courses_search import SearchOf
from qser_app.domain.courses_structure import NewCourse
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, CourseText, Glossary, GlossaryTerm, SearchDocument, TermChange, UnitText
from qser_app.queries.courses_glossary import glossary_page, glossary_size
from qser_app.queries.courses_glossary_desk import entry_page
from qser_app.services.courses_glossary import mark_reviewed, restore_term, retire_term
from qser_app.services.courses_structure import create_course
from tests.support.glossaries import WORDS, a_glossary, term, write
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.worlds import world

REFUGEE = TermWords("refugee", ["recognised refugee"], "1951 Convention, Article 1A(2)", ["applicant"], "A person who had to flee.")
GREEK = TermWords("πρόσφυγας", [], "Σύμβαση του 1951", [], "Άνθρωπος που αναγκάστηκε να φύγει.")
NEXT = (NOON + timedelta(days=365)).date()


@world
def town(engine, tmp_path_factory):
    return do(a_glossary, tmp_path_factory.mktemp("mini"))


def rows(db):
    return {(row.key, str(row.language)): row for row in db.exec(select(GlossaryTerm))}


def changes(db):
    found = select(TermChange.key, TermChange.language, TermChange.kind, TermChange.made_by).order_by(col(TermChange.id))
    return [(key, str(language), str(kind), by) for key, language, kind, by in db.exec(found)]


def stranger(db):
    return actor_for(a_person(db, an_organisation(db, "Elsewhere"), Role.FACILITATOR), Role.FACILITATOR)


def test_readers_see_a_changed_term_at_once_and_what_it_was_stays_on_file(town):
    assert do(write, town.fani, term("refugee"), REFUGEE, on=1) == "refugee"
    [_, seen] = look(glossary_page, actor=town.ada, code="MINI").terms
    assert (seen.html, seen.see[0]["key"]) == ("<p>A person who had to flee.</p>\n", "applicant")
    by = town.fani.person_id
    assert look(changes) == [("refugee", "en", "imported", None), ("refugee", "en", "written", by)]
    page = look(entry_page, actor=town.fani, term=term("refugee"))
    assert [(each.kind, each.by, each.body) for each in page.changes] == [
        ("written", "Fani", "A person who had to flee."),
        ("imported", "", "A person who fled."),
    ]


def test_a_new_term_begins_in_the_source_language_and_is_found(town):
    key = do(write, town.fani, term())
    assert (key, look(glossary_size, course_id=1)) == ("integration", 3)
    assert do(write, town.odos, term()) == "integration-2", "two may have the same name"
    row = look(rows)["integration", "en"]
    assert (row.position, row.revision, row.changed_here) == (3, 1, True)
    found = select(SearchDocument.of_id).where(SearchDocument.of == SearchOf.TERM)
    assert row.id in look(lambda db: db.exec(found).all())
    with pytest.raises(NotFound):
        do(write, town.fani, term("", Language.EL))


def test_a_translation_begins_a_glossary_in_its_language_and_knows_when_it_is_behind(town):
    greek = term("refugee", Language.EL)
    do(write, town.fani, greek, GREEK)
    head = look(lambda db: db.exec(select(Glossary).where(Glossary.language == Language.EL)).one())
    assert (head.title, head.as_of, head.review) == ("Γλωσσάρι", "2026-11-02", "")
    assert [each.name for each in look(glossary_page, actor=town.ada, code="MINI", reader=Language.EL).terms] == ["πρόσφυγας"]
    do(write, town.fani, term("refugee"), REFUGEE, on=1)
    assert look(entry_page, actor=town.fani, term=greek).stale
    do(write, town.fani, greek, GREEK, on=1)
    page = look(entry_page, actor=town.fani, term=greek)
    assert (page.stale, page.revision, len(page.changes)) == (False, 1, 1), "the same words again: it still says the same"


def test_nobody_writes_over_what_another_has_saved_meanwhile(town):
    do(write, town.fani, term("refugee"), REFUGEE, on=1)
    with pytest.raises(TermChanged) as refused:
        do(write, town.odos, term("refugee"), WORDS, on=1)
    theirs = refused.value.theirs
    assert (theirs.words, theirs.revision, theirs.by, theirs.retired) == (REFUGEE, 2, "Fani", False)
    assert look(rows)["refugee", "en"].name == "refugee"
    do(write, town.odos, term("refugee"), WORDS, on=2)
    assert look(rows)["refugee", "en"].name == "integration"
    with pytest.raises(TermChanged):
        do(write, town.odos, term("applicant"))


def test_what_cannot_be_shown_is_told_at_its_field(town):
    for words, errors in (
        (TermWords(), {"name": "glossary-error-name", "source": "glossary-error-source", "body": "glossary-error-body"}),
        (TermWords("a", [], "b", [], "[one](term:nobody)"), {"body": "glossary-mistake-term"}),
        (TermWords("a", [], "b", [], "[one](unit:words)"), {"body": "glossary-mistake-link"}),
        (TermWords("a", [], "b", [], "![one](figures/map.svg)"), {"body": "glossary-mistake-plain"}),
    ):
        with pytest.raises(BadTerm) as refused:
            do(write, town.fani, term(), words)
        assert refused.value.errors == errors
    assert look(glossary_size, course_id=1) == 2


def test_names_beside_it_that_nobody_knows_are_left_out(town):
    do(write, town.fani, term(), TermWords("a", [], "b", ["refugee", "nobody"], "[See](term:refugee)."))
    row = look(rows)["a", "en"]
    assert (row.see, 'href="/course/MINI/glossary#refugee"' in row.body_html) == (["refugee"], True)


def test_the_same_words_are_no_change_in_whatever_order_the_boxes_come(town):
    first = TermWords("a", [], "b", ["refugee", "applicant"], "c")
    do(write, town.fani, term(), first)
    do(write, town.fani, term("a"), TermWords("a", [], "b", ["applicant", "refugee"], "c"), on=1)
    row = look(rows)["a", "en"]
    assert (row.see, row.revision, len(look(changes))) == (["refugee", "applicant"], 1, 1)
    do(write, town.fani, term("a"), TermWords("a", [], "b", ["applicant", "nobody"], "c"), on=1)
    assert look(rows)["a", "en"].see == ["applicant"]


def test_a_term_is_put_away_in_all_languages_and_comes_back(town):
    do(write, town.fani, term("applicant", Language.EL), GREEK)
    do(write, town.fani, term("refugee"), REFUGEE, on=1)
    do(retire_term, actor=town.fani, code="mini", key="applicant", at=NOON)
    assert look(glossary_size, course_id=1) == 1
    assert look(glossary_page, actor=town.ada, code="MINI").terms[0].see == []
    with pytest.raises(BadTerm):
        do(write, town.fani, term(), TermWords("a", [], "b", [], "[Gone](term:applicant)."))
    with pytest.raises(TermChanged) as refused:
        do(write, town.odos, term("applicant"), WORDS, on=1)
    assert refused.value.theirs.retired
    with pytest.raises(NotFound):
        do(retire_term, actor=town.fani, code="MINI", key="applicant", at=NOON)
    do(restore_term, actor=town.odos, code="MINI", key="applicant", at=NOON)
    assert look(glossary_size, course_id=1) == 2
    assert [each[2] for each in look(changes) if each[0] == "applicant"] == ["written", *["retired"] * 2, *["restored"] * 2]
    with pytest.raises(NotFound):
        do(restore_term, actor=town.odos, code="MINI", key="applicant", at=NOON)


def test_a_term_that_texts_link_to_is_not_put_away(town):
    do(lambda db: _link_from_the_lesson(db))
    with pytest.raises(TermInUse) as refused:
        do(retire_term, actor=town.fani, code="MINI", key="refugee", at=NOON)
    assert refused.value.gaps == {"texts": "Words · applicant for international protection", "count": 2}


def _link_from_the_lesson(db):
    for text in db.exec(select(UnitText).where(col(UnitText.title).in_(["Words", "Λέξεις"]))):
        text.body = "A [refugee](term:refugee)."


def test_read_again_its_day_moves_and_that_is_on_file(town):
    do(mark_reviewed, actor=town.fani, code="MINI", languages=[Language.EN], review=NEXT, at=NOON)
    head = look(lambda db: db.exec(select(Glossary)).one())
    assert (head.as_of, head.review) == (NOON.date().isoformat(), NEXT.isoformat())
    assert look(changes) == [("", "en", "reviewed", town.fani.person_id)]
    with pytest.raises(BadReviewDay):
        do(mark_reviewed, actor=town.fani, code="MINI", languages=[Language.EN], review=NOON.date(), at=NOON)
    for languages in ([], [Language.EN, Language.DE]):
        with pytest.raises(NotFound):
            do(mark_reviewed, actor=town.fani, code="MINI", languages=languages, review=NEXT, at=NOON)


def test_only_its_authors_change_a_glossary(town):
    for actor in (town.ada, do(stranger)):
        with pytest.raises(NotFound):
            do(write, actor, term())
        with pytest.raises(NotFound):
            do(retire_term, actor=actor, code="MINI", key="applicant", at=NOON)
        with pytest.raises(NotFound):
            do(restore_term, actor=actor, code="MINI", key="applicant", at=NOON)
        with pytest.raises(NotFound):
            do(mark_reviewed, actor=actor, code="MINI", languages=[Language.EN], review=NEXT, at=NOON)
    assert look(changes) == []


def test_a_course_that_has_none_gets_its_first_term(town):
    code = do(create_course, actor=town.fani, new=NewCourse("NEW", "New", ["en"]), at=NOON)
    with pytest.raises(NotFound):
        look(glossary_page, actor=town.fani, code=code)
    do(write, town.fani, term().__class__(code, "", Language.EN))
    assert look(lambda db: db.exec(select(Glossary.title).join(Course).where(Course.code == "NEW")).one()) == "Glossary"
    assert look(lambda db: db.exec(select(CourseText.title).join(Course).where(Course.code == "NEW")).one()) == "New"
