"""Results of a package in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import look, unit_of_work
from qser_app.models import Correction, ScormAttempt
from qser_app.state.feedback import FeedbackState
from qser_app.state.scorm_results import PackageAttemptState, PackageResultsState
from tests.support.people import a_session
from tests.support.scorm import released

ANSWERED = {"cmi.interactions.0.id": "par", "cmi.interactions.0.student_response": "72", "cmi.interactions.0.result": "correct"}


@pytest.fixture
def here(engine, tmp_path):
    """A played package, its facilitator and its learner."""
    with unit_of_work() as db:
        found = released(db, tmp_path)
        found.visit(db).save(ANSWERED | {"cmi.core.lesson_status": "failed", "cmi.core.score.raw": "40"}, final=True)
        found.facilitators = a_session(db, found.person_of(db, found.facilitator))
        found.learners = a_session(db, found.person)
        found.attempt_id = db.exec(select(ScormAttempt.id)).one()
    return found


async def results(tabs, cookie, unit_id):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/results/{unit_id}", unit_id=str(unit_id))
    return tab


async def an_attempt(tabs, cookie, attempt_id):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/attempt/{attempt_id}", attempt_id=str(attempt_id))
    return tab


async def test_a_facilitator_finds_attempts(tabs, here):
    tab = await results(tabs, here.facilitators, here.unit_id)
    assert [(row.person, row.success, row.score) for row in tab.var(PackageResultsState, "rows")] == [("Ada", "failed", 40)]
    await tab.call(PackageResultsState.find, words="nobody & co")
    assert (tab.var(PackageResultsState, "rows"), tab.var(PackageResultsState, "total")) == ([], 0)
    assert tab.var(PackageResultsState, "query") == "words=nobody+%26+co&department=&outcome="
    await tab.call(PackageResultsState.find, words="")
    await tab.call(PackageResultsState.keep_outcome, outcome="failed")
    assert len(tab.var(PackageResultsState, "rows")) == 1
    await tab.call(PackageResultsState.keep_department, department="999")
    assert tab.var(PackageResultsState, "rows") == []
    await tab.call(PackageResultsState.turn_to, page=7)
    assert not tabs.errors


async def test_an_attempt_is_read_and_reset_with_a_reason(tabs, here):
    tab = await an_attempt(tabs, here.facilitators, here.attempt_id)
    (part,) = tab.var(PackageAttemptState, "parts")
    assert [(each.question, each.answer) for each in part.interactions] == [("par", "72")]
    assert not tab.var(PackageAttemptState, "raw")
    await tab.call(PackageAttemptState.reset_it, form={"reason": " "})
    assert tab.var(PackageAttemptState, "problem") == "refusal-reason-missing"
    await tab.call(PackageAttemptState.reset_it, form={"reason": "the line was dead"})
    assert (tab.var(PackageAttemptState, "reset_by"), tab.var(PackageAttemptState, "reset_reason")) == ("Fani", "the line was dead")
    assert tab.var(FeedbackState, "code") == "results-reset-done"


@pytest.mark.parametrize("key", ["999999", "nonsense", "-1"])
async def test_what_is_not_there_is_missing(tabs, here, key):
    assert (await results(tabs, here.facilitators, key)).var(PackageResultsState, "found") == "missing"
    assert (await an_attempt(tabs, here.facilitators, key)).var(PackageAttemptState, "found") == "missing"
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs, here):
    tab = await results(tabs, here.learners, here.unit_id)
    assert not tab.var(PackageResultsState, "rows")
    tab = await an_attempt(tabs, here.learners, here.attempt_id)
    assert not tab.var(PackageAttemptState, "parts")
    await tab.call(PackageAttemptState.reset_it, form={"reason": "because I say so"})
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert look(lambda db: db.exec(select(Correction)).all()) == []
