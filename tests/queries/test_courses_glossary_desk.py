"""A glossary on the desk: how each language stands, what was looked for, and one term with all around it."""

from datetime import timedelta

import pytest

from qser_app.db import do, look
from qser_app.domain.courses_editor import Choice
from qser_app.domain.courses_glossary_desk import LookedFor, TermWords
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses_glossary_desk import changed_words, entry_page, glossary_desk
from qser_app.services.courses_glossary import mark_reviewed, retire_term
from tests.support.glossaries import WORDS, a_glossary, term, write
from tests.support.people import NOON
from tests.support.statements import statements
from tests.support.worlds import world

GREEK = TermWords("πρόσφυγας", [], "Σύμβαση του 1951", [], "Άνθρωπος που έφυγε.")


@world
def town(engine, tmp_path_factory):
    return do(a_glossary, tmp_path_factory.mktemp("mini"))


def desk(town, actor=None, **looked):
    return look(glossary_desk, actor=actor or town.fani, code="mini", today=NOON.date(), looked=LookedFor(**looked))


def test_each_language_says_what_it_lacks_and_when_it_is_to_be_read_again(town):
    do(write, town.fani, term("refugee", Language.EL), GREEK)
    review = NOON.date() + timedelta(days=20)
    do(mark_reviewed, actor=town.fani, code="MINI", languages=[Language.EN], review=review, at=NOON)
    english, greek = desk(town).languages
    assert (english.language, english.review, english.due, english.overdue, english.lacking) == ("en", review.isoformat(), True, False, 0)
    assert (greek.exists, greek.review, greek.due, greek.lacking, greek.stale) == (True, "", False, 1, 0)
    late = look(glossary_desk, actor=town.fani, code="MINI", today=review + timedelta(days=1))
    assert late.languages[0].overdue


def test_terms_are_found_by_words_of_any_language_and_by_what_a_language_lacks(town):
    do(write, town.fani, term("refugee", Language.EL), GREEK)
    assert [(row.key, row.name, [each.state for each in row.states]) for row in desk(town).terms] == [
        ("applicant", "applicant for international protection", ["source", "missing"]),
        ("refugee", "refugee", ["source", "published"]),
    ]
    assert [row.key for row in desk(town, words="εφυγε").terms] == ["refugee"]
    assert [row.key for row in desk(town, lacking=Language.EL).terms] == ["applicant"]
    assert (desk(town, words="nothing").terms, desk(town, words="nothing").total) == ([], 2)
    do(retire_term, actor=town.fani, code="MINI", key="applicant", at=NOON)
    assert [row.key for row in desk(town).retired] == ["applicant"]


def test_more_terms_need_no_more_statements(town):
    one = look(lambda db: statements(db, lambda: glossary_desk(db, actor=town.fani, code="MINI", today=NOON.date())))
    for _ in range(3):
        do(write, town.fani, term())
    assert look(lambda db: statements(db, lambda: glossary_desk(db, actor=town.fani, code="MINI", today=NOON.date()))) == one


def test_a_term_stands_beside_its_source_with_the_way_to_the_next_one(town):
    page = look(entry_page, actor=town.fani, term=term("refugee", Language.EL))
    assert (page.title, page.title_language, page.revision, page.words) == ("refugee", "en", 0, TermWords())
    assert (page.source.name, page.on) == ("refugee", Choice("applicant", "applicant for international protection"))
    assert page.others == [Choice("applicant", "applicant for international protection")]
    assert [(each.language, each.state) for each in page.states] == [("en", "source"), ("el", "missing")]
    do(write, town.fani, term("applicant", Language.EL), GREEK)
    assert look(entry_page, actor=town.fani, term=term("refugee", Language.EL)).on.value == ""


def test_a_new_term_begins_empty_and_in_the_source_language(town):
    assert (look(entry_page, actor=town.fani, term=term()).key, look(entry_page, actor=town.fani, term=term()).states) == ("", [])
    for which in (term("", Language.EL), term("nothing"), term("refugee", Language.DE)):
        with pytest.raises(NotFound):
            look(entry_page, actor=town.fani, term=which)


def test_what_a_term_once_said_can_be_had_again(town):
    do(write, town.fani, term("refugee"), WORDS, on=1)
    first = look(entry_page, actor=town.fani, term=term("refugee")).changes[-1]
    assert look(changed_words, actor=town.fani, term=term("refugee"), change_id=first.id).body == "A person who fled."
    for which in (term("applicant"), term("refugee", Language.EL), term("")):
        with pytest.raises(NotFound):
            look(changed_words, actor=town.fani, term=which, change_id=first.id)


def test_nobody_but_its_authors_sees_the_desk_of_a_glossary(town):
    with pytest.raises(NotFound):
        desk(town, town.ada)
    with pytest.raises(NotFound):
        look(entry_page, actor=town.ada, term=term("refugee"))
    with pytest.raises(NotFound):
        look(changed_words, actor=town.ada, term=term("refugee"), change_id=1)
