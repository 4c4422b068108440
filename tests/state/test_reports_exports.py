"""My exports on the screen: they move by themselves, and only one's own are there."""

import pytest

from qser_app.db import do, unit_of_work
from qser_app.domain.people import Role
from qser_app.services.reports_exports import ask_for, get_on, take_up
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from qser_app.state.reports_exports import ExportsState
from tests.support.people import a_person, a_session, actor_for, an_organisation


@pytest.fixture
def boss(tabs):
    """Somebody with a tab, and a stranger's."""
    with unit_of_work() as db:
        place = an_organisation(db)
        person, other = a_person(db, place, Role.ADMIN), a_person(db, place, name="Ben")
        actor = actor_for(person, Role.ADMIN)
        return actor, tabs.open(a_session(db, person)), tabs.open(a_session(db, other))


def the_first(tab):
    return tab.var(ExportsState, "exports")[0]


async def test_it_moves_while_one_looks_at_it(boss):
    actor, tab, _ = boss
    key = do(ask_for, actor=actor, kind="report", title="People", asked={}, at=now())
    await tab.go("/exports")
    assert (the_first(tab).key, the_first(tab).stage) == (key, "waiting")
    order = do(take_up, holder="one", at=now())
    do(get_on, hold=order.hold, done=30, total=120, at=now())
    await tab.until(lambda: the_first(tab).percent == 25)
    assert the_first(tab).stage == "running"
    await tab.call(ExportsState.cancel, key=key)
    assert the_first(tab).stage == "cancelled"


async def test_others_neither_see_nor_stop_it(boss):
    actor, _, stranger = boss
    key = do(ask_for, actor=actor, kind="report", title="People", asked={}, at=now())
    await stranger.go("/exports")
    assert not stranger.var(ExportsState, "exports")
    await stranger.call(ExportsState.cancel, key=key)
    assert stranger.var(FeedbackState, "code") == "refusal-not-found"
