"""A term of a glossary, as browser and server tell each other."""

from urllib.parse import urlencode

import pytest

from qser_app.db import do
from qser_app.domain.courses_glossary_desk import TermWords
from qser_app.state.courses_glossary_entry import EntryState
from qser_app.state.feedback import FeedbackState
from tests.support.glossaries import a_glossary, term, write

FORM = {"name": "refugee", "also": "", "source": "A handbook", "body": "Mine.", "see-applicant": "on", "base": "1"}


@pytest.fixture
def town(engine, tmp_path):
    return do(a_glossary, tmp_path)


async def _open(tabs, town, who="Fani", **query):
    tab = tabs.open(town.cookies[who])
    await tab.go(f"/desk/entry/mini?{urlencode(query)}", code="mini", **query)
    return tab


async def test_an_author_writes_a_term_and_takes_up_what_it_was(tabs, town):
    tab = await _open(tabs, town, key="refugee")
    assert (tab.var(EntryState, "found"), tab.var(EntryState, "words").see) == ("here", ["applicant"])
    assert not tab.var(EntryState, "done"), "what the browser has kept may still stand in the fields"
    await tab.call(EntryState.save, form=FORM | {"body": ""})
    assert tab.var(EntryState, "errors") == {"body": "glossary-error-body"}
    await tab.call(EntryState.save, form=FORM)
    assert tab.var(EntryState, "done")
    assert (tab.var(FeedbackState, "code"), tab.var(EntryState, "errors"), tab.var(EntryState, "base")) == ("glossary-saved", {}, 2)
    assert tab.var(EntryState, "page").words == TermWords("refugee", [], "A handbook", ["applicant"], "Mine.")
    await tab.call(EntryState.take_up, change_id=tab.var(EntryState, "page").changes[-1].id)
    assert (tab.var(EntryState, "words").body, tab.var(EntryState, "page").words.body) == ("A person who fled.", "Mine.")


async def test_what_another_saved_meanwhile_is_shown_and_not_written_over(tabs, town):
    tab = await _open(tabs, town, key="refugee")
    do(write, town.odos, term("refugee"), on=1)
    for _ in range(2):  # as impatient fingers do
        await tab.call(EntryState.save, form=FORM)
        assert (tab.var(EntryState, "conflict"), tab.var(EntryState, "theirs").by, tab.var(EntryState, "base")) == (True, "Odos", 2)
    await tab.call(EntryState.take_theirs)
    assert (tab.var(EntryState, "conflict"), tab.var(EntryState, "words").name) == (False, "integration")
    await tab.call(EntryState.save, form=FORM | {"base": "2"})
    assert tab.var(EntryState, "page").words.body == "Mine."


async def test_a_translation_is_written_and_still_right(tabs, town):
    tab = await _open(tabs, town, key="refugee", language="el")
    assert (tab.var(EntryState, "page").source.name, tab.var(EntryState, "base")) == ("refugee", 0)
    await tab.call(EntryState.save, form=FORM | {"name": "πρόσφυγας", "base": "0"})
    do(write, town.odos, term("refugee"), on=1)
    tab = await _open(tabs, town, key="refugee", language="el")
    assert tab.var(EntryState, "page").stale
    await tab.call(EntryState.still_right)
    assert (tab.var(EntryState, "page").stale, tab.var(EntryState, "page").words.name) == (False, "πρόσφυγας")


async def test_a_term_is_put_away_and_brought_back(tabs, town):
    tab = await _open(tabs, town, key="refugee")
    await tab.call(EntryState.retire)
    assert tab.var(FeedbackState, "code") == "refusal-term-in-use"
    tab = await _open(tabs, town, key="applicant")
    await tab.call(EntryState.retire)
    assert tab.var(EntryState, "page").retired
    await tab.call(EntryState.save, form=FORM)
    assert (tab.var(EntryState, "conflict"), tab.var(EntryState, "theirs").retired) == (True, True)
    await tab.call(EntryState.restore)
    assert (tab.var(EntryState, "page").retired, tab.var(EntryState, "conflict")) == (False, False)


async def test_a_new_term_begins_empty_and_goes_to_its_own_address(tabs, town):
    tab = await _open(tabs, town)
    assert (tab.var(EntryState, "found"), tab.var(EntryState, "page").key) == ("here", "")
    await tab.call(EntryState.save, form=FORM | {"name": "Empathy", "base": "0"})
    assert tab.var(FeedbackState, "code") == "glossary-saved"
    tab = await _open(tabs, town, key="empathy")
    assert tab.var(EntryState, "page").words.name == "Empathy"


async def test_nobody_else_writes_any_and_what_is_not_there_is_missing(tabs, town):
    tab = await _open(tabs, town, "Ada", key="refugee")
    assert tab.var(EntryState, "found") == "loading"
    await tab.call(EntryState.save, form=FORM)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    tab = await _open(tabs, town, key="nothing")
    assert tab.var(EntryState, "found") == "missing"
    await tab.call(EntryState.save, form=FORM)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
