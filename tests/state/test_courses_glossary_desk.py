"""The desk of a glossary, as browser and server tell each other."""

import pytest

from qser_app.db import do
from qser_app.services.courses_glossary import retire_term
from qser_app.state.courses_glossary_desk import GlossaryDeskState
from qser_app.state.feedback import FeedbackState
from tests.support.glossaries import a_glossary
from tests.support.people import NOON


@pytest.fixture
def town(engine, tmp_path):
    return do(a_glossary, tmp_path)


async def _open(tabs, town, who="Fani", *, query=""):
    tab = tabs.open(town.cookies[who])
    await tab.go(f"/desk/glossary/mini{query}", code="mini")
    return tab


async def test_an_author_looks_for_terms_and_says_that_all_was_read_again(tabs, town):
    tab = await _open(tabs, town)
    assert (tab.var(GlossaryDeskState, "found"), tab.var(GlossaryDeskState, "desk").total) == ("here", 2)
    await tab.call(GlossaryDeskState.find, words="fled")
    assert [row.key for row in tab.var(GlossaryDeskState, "desk").terms] == ["refugee"]
    await tab.call(GlossaryDeskState.find, words="")
    assert (await _open(tabs, town, query="?lacking=el")).var(GlossaryDeskState, "lacking") == "el"
    await tab.call(GlossaryDeskState.keep_lacking, language="el")
    assert len(tab.var(GlossaryDeskState, "desk").terms) == 2
    await tab.call(GlossaryDeskState.reviewed, form={"reviewed-en": "on", "next": "2099-01-01"})
    assert tab.var(FeedbackState, "code") == "glossary-reviewed"
    assert tab.var(GlossaryDeskState, "desk").languages[0].review == "2099-01-01"
    await tab.call(GlossaryDeskState.reviewed, form={"reviewed-en": "on", "next": "2020-01-01"})
    assert tab.var(FeedbackState, "code") == "refusal-review-day"
    await tab.call(GlossaryDeskState.reviewed, form={"reviewed-en": "on", "next": "soon"})
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


async def test_what_was_put_away_comes_back(tabs, town):
    do(retire_term, actor=town.fani, code="MINI", key="applicant", at=NOON)
    tab = await _open(tabs, town)
    assert [row.key for row in tab.var(GlossaryDeskState, "desk").retired] == ["applicant"]
    await tab.call(GlossaryDeskState.restore, key="applicant")
    assert tab.var(GlossaryDeskState, "desk").retired == []


async def test_nobody_else_reads_or_changes_it(tabs, town):
    tab = await _open(tabs, town, "Ada")
    assert tab.var(GlossaryDeskState, "found") == "loading"
    await tab.call(GlossaryDeskState.reviewed, form={"reviewed-en": "on", "next": "2099-01-01"})
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    tab = tabs.open(town.cookies["Fani"])
    await tab.go("/desk/glossary/none", code="none")
    assert tab.var(GlossaryDeskState, "found") == "missing"
    await tab.call(GlossaryDeskState.find, words="fled")
    assert tab.var(GlossaryDeskState, "desk").terms == []
