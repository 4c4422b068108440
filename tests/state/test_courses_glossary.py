"""The glossary on the screen."""

import pytest

from qser_app.adapters.content import read_course
from qser_app.db import do
from qser_app.services.courses import import_course
from qser_app.state.courses_glossary import GlossaryState
from tests.support.content import GLOSSARY, a_folder
from tests.support.people import NOON, a_person, a_session, an_organisation


@pytest.fixture
def cookie(engine, tmp_path):
    source = read_course(a_folder(tmp_path, **{"glossary.en.md": GLOSSARY}))
    do(import_course, source=source, actor=None, at=NOON)
    return do(lambda db: a_session(db, a_person(db, an_organisation(db))))


async def test_a_reader_finds_a_term(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/course/mini/glossary", code="mini")
    assert (tab.var(GlossaryState, "found"), tab.var(GlossaryState, "course"), tab.var(GlossaryState, "total")) == ("here", "MINI", 2)
    await tab.call(GlossaryState.find, words="fled")
    assert [term.key for term in tab.var(GlossaryState, "terms")] == ["refugee"]
    assert tab.var(GlossaryState, "total") == 2


async def test_a_glossary_that_is_not_there_is_politely_missing(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/course/none/glossary", code="none")
    assert tab.var(GlossaryState, "found") == "missing"
    await tab.call(GlossaryState.find, words="fled")
    assert (tab.var(GlossaryState, "found"), tab.var(GlossaryState, "terms")) == ("missing", [])


async def test_a_stranger_reads_nothing(tabs, cookie):
    tab = tabs.open()
    await tab.go("/course/mini/glossary", code="mini")
    assert tab.var(GlossaryState, "terms") == []
