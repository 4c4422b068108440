"""A facilitator looks after versions; a learner answers what is offered."""

import pytest

from qser_app.db import look, unit_of_work
from qser_app.models import ScormAttempt
from qser_app.state.feedback import FeedbackState
from qser_app.state.scorm_offers import OfferState
from qser_app.state.scorm_versions import VersionsState
from qser_app.state.session import SessionState
from tests.support.packages import a_package
from tests.support.people import a_session
from tests.support.scorm import released


@pytest.fixture
def here(engine, tmp_path):
    """A unit with two versions, a facilitator, and a learner in the middle of the first."""
    with unit_of_work() as db:
        found = released(db, tmp_path)
        found.facilitators_cookie = a_session(db, found.person_of(db, found.facilitator))
        found.learners_cookie = a_session(db, found.person)
        found.visit(db).save({"cmi.core.lesson_location": "7", "cmi.core.lesson_status": "incomplete"})
        found.newer = found.keep(db, a_package(tmp_path / "next.zip", {"more.html": "x"}))
        found.release(db, found.newer, found.unit_id)
    return found


async def at_the_desk(tabs, here, cookie=None):
    tab = tabs.open(cookie or here.facilitators_cookie)
    await tab.go(f"/desk/versions/{here.unit_id}", unit_id=str(here.unit_id))
    return tab


async def in_the_player(tabs, here):
    tab = tabs.open(here.learners_cookie)
    await tab.go(f"/learn/scorm/{here.unit_id}", unit_id=str(here.unit_id))
    return tab


async def test_a_facilitator_goes_one_version_back(tabs, here):
    tab = await at_the_desk(tabs, here)
    assert [each.current for each in tab.var(VersionsState, "page").versions] == [True, False]
    await tab.call(VersionsState.go_back_to, package=here.package_id)
    assert [each.current for each in tab.var(VersionsState, "page").versions] == [False, True]
    assert tab.var(VersionsState, "said") == "scorm-versions-back-done"


async def test_what_is_offered_is_taken_by_the_learner(tabs, here):
    desk = await at_the_desk(tabs, here)
    assert (await in_the_player(tabs, here)).var(OfferState, "offer").unit_id == 0
    await desk.call(VersionsState.offer, offered=True)
    assert desk.var(VersionsState, "said") == "scorm-versions-offer-made"
    player = await in_the_player(tabs, here)
    assert (player.var(OfferState, "offer").unit_id, player.var(OfferState, "offer").verdict) == (here.unit_id, "compatible")
    await player.call(OfferState.answer, choice="move")
    assert (player.var(OfferState, "offer").unit_id, player.var(OfferState, "turn")) == (0, 1)
    assert look(lambda db: db.get(ScormAttempt, 1).package_id) == here.newer
    await desk.call(VersionsState.offer, offered=False)
    assert desk.var(VersionsState, "said") == "scorm-versions-offer-ended"


@pytest.mark.parametrize(("choice", "said"), [("fly", "refusal-bad-input"), ("anew", "refusal-offer-gone"), ("stay", "")])
async def test_an_answer_is_one_of_three(tabs, here, choice, said):
    await (await at_the_desk(tabs, here)).call(VersionsState.offer, offered=True)
    player = await in_the_player(tabs, here)
    await player.call(OfferState.answer, choice=choice)
    assert player.var(FeedbackState, "code") == said
    assert look(lambda db: db.get(ScormAttempt, 1).package_id) == here.package_id


async def test_a_learner_does_not_look_after_versions(tabs, here):
    tab = await at_the_desk(tabs, here, here.learners_cookie)
    assert (tab.var(VersionsState, "found"), tab.var(SessionState, "closed")) == ("loading", True)
    await tab.call(VersionsState.go_back_to, package=here.package_id)
    await tab.call(VersionsState.offer, offered=True)
    assert tab.var(VersionsState, "page").versions == []


@pytest.mark.parametrize("unit_id", ["999", "nonsense"])
async def test_an_unknown_unit_is_missing(tabs, here, unit_id):
    tab = tabs.open(here.facilitators_cookie)
    await tab.go(f"/desk/versions/{unit_id}", unit_id=unit_id)
    assert tab.var(VersionsState, "found") == "missing"
