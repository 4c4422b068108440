"""A folder that comes in again beside a glossary that was changed in the browser."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.courses_glossary_desk import TermWords
from qser_app.domain.people import Language
from qser_app.models import Glossary, GlossaryTerm, TermChange
from qser_app.queries.courses_glossary_desk import entry_page
from qser_app.services.courses_glossary import mark_reviewed, retire_term
from tests.support.content import GLOSSARY
from tests.support.glossaries import a_glossary, bring, term, write
from tests.support.people import NOON
from tests.support.worlds import world

MINE = TermWords("refugee", [], "A handbook", [], "Mine.")
NEWER = GLOSSARY.replace("A person who fled.", "A person who had to flee.")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "again"


@world
def town(engine, tmp_path_factory):
    return do(a_glossary, tmp_path_factory.mktemp("mini"))


def bodies():
    return look(lambda db: dict(db.exec(select(GlossaryTerm.key, GlossaryTerm.body)).all()))


def test_the_same_folder_changes_nothing(town, folder):
    report = do(bring, folder)
    assert (report.created, report.updated, report.retired, report.kept) == (0, 0, 0, ())


def test_what_was_changed_here_stays_and_is_named_until_the_folder_says_the_same(town, folder):
    do(write, town.fani, term("refugee"), MINE, on=1)
    assert do(bring, folder, glossary=NEWER).kept == ("glossary/refugee.en",)
    assert bodies()["refugee"] == "Mine."
    agreed = GLOSSARY.replace("A person who fled.", "Mine.").replace("1951 Convention, Article 1A(2)", "A handbook")
    agreed = agreed.replace("also: recognised refugee\n", "").replace("see: applicant\n", "")
    assert do(bring, folder, glossary=agreed).kept == ()
    assert (do(bring, folder, glossary=NEWER).updated, bodies()["refugee"]) == (1, "A person who had to flee.")


def test_the_folder_s_words_are_taken_where_that_is_asked_for(town, folder):
    do(write, town.fani, term("refugee"), MINE, on=1)
    do(retire_term, actor=town.fani, code="MINI", key="applicant", at=NOON)
    assert do(bring, folder, glossary=NEWER).kept == ("glossary/refugee.en", "glossary/applicant.en")
    report = do(bring, folder, glossary=NEWER, take_theirs=True)
    assert (report.kept, report.updated, bodies()["refugee"]) == ((), 2, "A person who had to flee.")
    page = look(entry_page, actor=town.fani, term=term("refugee"))
    assert [(each.kind, each.body) for each in page.changes] == [
        ("imported", "A person who had to flee."),
        ("written", "Mine."),
        ("imported", "A person who fled."),
    ]
    assert not look(entry_page, actor=town.fani, term=term("applicant")).retired


def test_what_was_added_here_stays_and_what_the_folder_no_longer_has_goes(town, folder):
    do(write, town.fani, term())
    do(write, town.fani, term("refugee", Language.EL), MINE)
    without = GLOSSARY.partition("## applicant")[0].replace("see: applicant\n", "")
    assert do(bring, folder, glossary=without).retired == 1
    assert sorted(bodies()) == ["integration", "refugee"]
    assert look(lambda db: sorted(str(each) for each in db.exec(select(Glossary.language)))) == ["el", "en"]


def test_a_change_of_the_folder_leaves_a_translation_from_here_behind(town, folder):
    greek = term("refugee", Language.EL)
    do(write, town.fani, greek, MINE)
    do(bring, folder, glossary=NEWER)
    assert look(entry_page, actor=town.fani, term=greek).stale
    assert look(lambda db: len(db.exec(select(TermChange)).all())) == 1


def test_a_day_that_was_set_here_is_not_set_back(town, folder):
    later = (NOON + timedelta(days=400)).date()
    do(mark_reviewed, actor=town.fani, code="MINI", languages=[Language.EN], review=later, at=NOON)
    assert do(bring, folder).kept == ("glossary.en",)
    assert look(lambda db: db.exec(select(Glossary.review)).one()) == later.isoformat()
    assert do(bring, folder, take_theirs=True).kept == ()
    assert look(lambda db: db.exec(select(Glossary.as_of)).one()) == "2026-11-01"
