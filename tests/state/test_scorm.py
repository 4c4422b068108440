"""A package on the screen."""

from qser_app.db import unit_of_work
from qser_app.state.feedback import FeedbackState
from qser_app.state.learning import PlayerState
from qser_app.state.scorm import ScormState
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.scorm import released


async def test_a_learner_sees_the_package_and_what_became_of_it(tabs, tmp_path):
    with unit_of_work() as db:
        here = released(db, tmp_path)
        cookie = a_session(db, here.person)
    tab = tabs.open(cookie)
    await tab.go(f"/learn/scorm/{here.unit_id}", unit_id=str(here.unit_id))
    assert tab.var(ScormState, "page").title == "At the counter"
    with unit_of_work() as db:
        here.visit(db, at=NOON).save({"cmi.core.lesson_status": "completed"})
    await tab.call(ScormState.refresh)
    assert tab.var(ScormState, "page").completed
    assert not tabs.errors


async def test_a_stranger_is_told_that_it_is_not_there(tabs, tmp_path):
    with unit_of_work() as db:
        here = released(db, tmp_path)
        cookie = a_session(db, a_person(db, an_organisation(db, "prague")))
    tab = tabs.open(cookie)
    await tab.go(f"/learn/scorm/{here.unit_id}", unit_id=str(here.unit_id))
    assert tab.var(PlayerState, "found") == "missing"
    assert tab.var(ScormState, "page") is None or tab.var(ScormState, "page").unit_id == 0


async def test_a_learner_starts_again_once_an_attempt_is_finished(tabs, tmp_path):
    with unit_of_work() as db:
        here = released(db, tmp_path)
        cookie = a_session(db, here.person)
        visit = here.visit(db, at=NOON)
        visit.save({"cmi.core.lesson_status": "incomplete"})
    tab = tabs.open(cookie)
    await tab.go(f"/learn/scorm/{here.unit_id}", unit_id=str(here.unit_id))
    await tab.call(ScormState.start_again)
    assert tab.var(FeedbackState, "code") == "refusal-attempt-not-finished"
    with unit_of_work() as db:
        here.visit(db, at=NOON).save({"cmi.core.lesson_status": "failed", "cmi.core.score.raw": "40"}, final=True)
    await tab.call(ScormState.refresh)
    assert tab.var(ScormState, "tries").may_start_again
    await tab.call(ScormState.start_again)
    assert [each.number for each in tab.var(ScormState, "tries").tries] == [2, 1]
    assert tab.var(ScormState, "turn") == 1
    assert not tabs.errors
