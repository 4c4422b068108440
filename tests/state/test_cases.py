"""A case in tabs: begun, played, left, gone on with."""

import json

import pytest

from qser_app.db import do
from qser_app.domain.people import Language
from qser_app.models import Person
from qser_app.services.people_language import choose_language
from qser_app.state.cases import CaseState
from qser_app.state.feedback import FeedbackState
from tests.support.cases import a_case
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.worlds import world


@world
def here(engine):
    """A unit, a learner's session, and a stranger's."""

    def plant(db):
        town = an_organisation(db)
        ada = a_person(db, town)
        bob = a_person(db, an_organisation(db, "other"), name="Bob")
        return a_case(db).id, a_session(db, ada), a_session(db, bob), actor_for(ada)

    return do(plant)


async def opened(tabs, cookie, unit):
    tab = tabs.open(cookie)
    await tab.go(f"/learn/case/{unit}", unit_id=str(unit))
    return tab


def of(tab, *names):
    return tuple(tab.var(CaseState, name) for name in names)


async def choose(tab, number, choice, operation="op", run=None):
    run = tab.var(CaseState, "run_id") if run is None else run
    await tab.call(CaseState.choose, run_id=run, number=number, choice=choice, operation=f"{operation}-{number}-{choice}")


async def test_a_case_is_begun_and_played_to_its_end(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    assert of(tab, "stage", "title", "run_id") == ("intro", "The paper nobody explained", 0)
    await tab.call(CaseState.begin)
    assert of(tab, "stage", "step") == ("talk", 0)
    await choose(tab, 0, 0)
    assert of(tab, "step", "heard") == (1, "op-0-0")
    assert [scene.taken for scene in tab.var(CaseState, "scenes")] == ['"Which paper did they ask you for?"', ""]
    await choose(tab, 1, 0)
    assert of(tab, "stage", "ends", "all_ends", "choices") == ("end", 1, 2, [])
    assert [each.percent for each in tab.var(CaseState, "scores")] == [100, 0, 67]
    assert tab.var(CaseState, "earned") > 0
    assert not tabs.errors


async def test_nothing_is_sent_before_its_time(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseState.begin)
    sent = json.dumps([update.delta for _, update in tab._sent], default=str)
    assert "Which paper" in sent
    for secret in ("minimization", "folded", "leaves with one list", "One list is worth", '"target"'):
        assert secret not in sent


async def test_a_new_tab_goes_on_where_the_old_one_stopped(tabs, here):
    first = await opened(tabs, here[1], here[0])
    await first.call(CaseState.begin)
    await choose(first, 0, 0)
    second = await opened(tabs, here[1], here[0])
    assert of(second, "stage", "step") == ("talk", 1)


async def test_each_reading_of_the_page_is_another_one_also_after_a_new_server(tabs, here):
    clocks = []
    for _ in range(3):  # a new tab's state is as new as that of a server which was killed
        clocks += of(await opened(tabs, here[1], here[0]), "clock")
    assert len(set(clocks)) == 3


async def test_the_other_tab_is_told_and_shown_what_is_now(tabs, here):
    first = await opened(tabs, here[1], here[0])
    await first.call(CaseState.begin)
    second = await opened(tabs, here[1], here[0])
    await choose(first, 0, 0)
    await choose(second, 0, 1)
    assert second.var(FeedbackState, "code") == "refusal-case-moved-on"
    assert of(second, "step", "stage") == (1, "talk")


async def test_a_choice_that_is_sent_twice_is_made_once(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseState.begin)
    await choose(tab, 0, 0)
    await choose(tab, 0, 0)
    assert of(tab, "step") == (1,)
    assert not tab.var(FeedbackState, "code")


async def test_it_begins_anew_and_is_played_again(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseState.begin)
    await choose(tab, 0, 0)
    (before,) = of(tab, "run_id")
    await tab.call(CaseState.begin_anew)
    assert of(tab, "stage", "step") == ("talk", 0)
    assert tab.var(CaseState, "run_id") != before
    await choose(tab, 0, 1)
    assert of(tab, "stage") == ("end",)
    await tab.call(CaseState.begin)
    assert of(tab, "stage", "step", "debrief") == ("talk", 0, "")
    again = await opened(tabs, here[1], here[0])
    await again.call(CaseState.look_back)
    assert of(again, "stage", "finished") == ("end", 1)


async def test_the_language_changes_in_the_middle_and_the_run_stays(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseState.begin)
    await choose(tab, 0, 0)
    do(choose_language, actor=here[3], language=Language.EL, at=NOON)
    await tab.call(CaseState.read_again)
    assert of(tab, "language", "step", "title") == ("el", 1, "Το χαρτί που κανείς δεν εξήγησε")


async def test_nobody_plays_in_somebody_else_s_run(tabs, here):
    ada, bob = await opened(tabs, here[1], here[0]), await opened(tabs, here[2], here[0])
    await ada.call(CaseState.begin)
    await choose(bob, 0, 0, run=ada.var(CaseState, "run_id"))
    assert bob.var(FeedbackState, "code") == "refusal-not-found"
    assert of(ada, "step") == (0,)


@pytest.mark.parametrize(
    "payload",
    [
        {"run_id": "x", "number": 0, "choice": 0, "operation": "a"},
        {"run_id": 1, "number": -1, "choice": 0, "operation": "a"},
        {"run_id": 1, "number": 0, "choice": 9, "operation": "a"},
        {"run_id": 1, "number": 0, "choice": 0, "operation": ""},
        {"run_id": 1, "number": 0, "choice": 0, "operation": "x" * 40},
        {"run_id": 1, "number": 0, "choice": {}, "operation": "a"},
        {"run_id": 2**40, "number": 0, "choice": 0, "operation": "a"},
        {"run_id": 1},
    ],
)
async def test_what_no_browser_of_ours_sends_is_refused_in_words(tabs, here, payload):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseState.begin)
    await tab.call(CaseState.choose, **payload)
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found", "refusal-case-moved-on")
    assert of(tab, "stage") == ("talk",)
    assert not tabs.errors


async def test_handlers_without_a_case_refuse(tabs, here):
    tab = tabs.open(here[1])
    await tab.go("/")
    for handler in (CaseState.begin, CaseState.begin_anew, CaseState.look_back, CaseState.read_again):
        await tab.call(handler)
    assert tab.var(FeedbackState, "code") in ("refusal-not-found", "")
    visitor = tabs.open()
    await visitor.go("/")
    await visitor.call(CaseState.begin)
    assert visitor.var(FeedbackState, "code") == "session-ended"
    assert do(lambda db: db.get(Person, 1)) is not None
    assert not tabs.errors
