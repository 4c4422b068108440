"""The rules of a package in a tab."""

import pytest

from qser_app.db import look, unit_of_work
from qser_app.domain.scorm_rules import Counts, ScormRules
from qser_app.queries.scorm_rules import rules_of
from qser_app.state.feedback import FeedbackState
from qser_app.state.scorm_rules import ScormRulesState
from tests.support.people import a_session
from tests.support.scorm import released

GOOD = {"attempts": "3", "counts": "average", "mastery": "60", "force_completion": "on", "own_window": "window"}


@pytest.fixture
def here(engine, tmp_path):
    """A package with its facilitator and a learner."""
    with unit_of_work() as db:
        found = released(db, tmp_path)
        found.facilitators_cookie = a_session(db, found.person_of(db, found.facilitator))
        found.learners_cookie = a_session(db, found.person)
    return found


async def a_tab(tabs, cookie, unit_id):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/package/{unit_id}", unit_id=str(unit_id))
    return tab


async def test_a_facilitator_decides(tabs, here):
    tab = await a_tab(tabs, here.facilitators_cookie, here.unit_id)
    assert (tab.var(ScormRulesState, "found"), tab.var(ScormRulesState, "title")) == ("here", "At the counter")
    await tab.call(ScormRulesState.save, form=GOOD)
    assert tab.var(FeedbackState, "code") == "scorm-rules-saved"
    assert look(rules_of, unit_id=here.unit_id) == ScormRules(3, Counts.AVERAGE, 60, force_completion=True, own_window=True)
    await tab.call(ScormRulesState.save, form={"attempts": "0", "counts": "highest", "mastery": " ", "own_window": "page"})
    assert look(rules_of, unit_id=here.unit_id) == ScormRules()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"attempts": "-1"}, "attempts"),
        ({"attempts": "101"}, "attempts"),
        ({"attempts": ""}, "attempts"),
        ({"mastery": "101"}, "mastery"),
        ({"mastery": "half"}, "mastery"),
    ],
)
async def test_a_mistake_is_told_beside_its_field(tabs, here, changes, field):
    tab = await a_tab(tabs, here.facilitators_cookie, here.unit_id)
    await tab.call(ScormRulesState.save, form=GOOD | changes)
    assert list(tab.var(ScormRulesState, "errors")) == [field]
    assert look(rules_of, unit_id=here.unit_id) == ScormRules()


@pytest.mark.parametrize("counts", ["luckiest", ["highest"], {"highest": 1}, 1])
async def test_a_way_of_counting_that_nobody_knows_is_refused(tabs, here, counts):
    tab = await a_tab(tabs, here.facilitators_cookie, here.unit_id)
    await tab.call(ScormRulesState.save, form=GOOD | {"counts": counts})
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


@pytest.mark.parametrize("unit_id", ["999999", "nonsense"])
async def test_what_is_not_there_is_missing(tabs, here, unit_id):
    tab = await a_tab(tabs, here.facilitators_cookie, unit_id)
    assert tab.var(ScormRulesState, "found") == "missing"


async def test_a_learner_decides_nothing(tabs, here):
    tab = await a_tab(tabs, here.learners_cookie, here.unit_id)
    await tab.call(ScormRulesState.save, form=GOOD)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert look(rules_of, unit_id=here.unit_id) == ScormRules()
    assert not tabs.errors
