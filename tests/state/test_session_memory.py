"""States that wait to be used: the browser is told the same, and nothing that was set is lost."""

import contextlib

import pytest
import reflex as rx
from redis.asyncio import Redis
from reflex.istate.data import SessionData
from reflex.istate.manager.redis import StateManagerRedis
from reflex.istate.manager.token import BaseStateToken
from reflex.state import BaseState, state_snapshot_hashes

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_list import MembersState
from qser_app.state.session_memory import Substates, make_states_when_used, states_in_use
from tests.support.people import a_person, a_session, an_organisation
from tests.support.servers import PrivateRedis, redis_missing
from tests.support.tabs import app

assert app  # the house puts its states on the list when it is put together


@pytest.fixture(scope="module")
def redis_url():
    server = PrivateRedis()
    server.start()
    yield server.url
    server.stop()


def a_tree():
    return rx.State(_reflex_internal_init=True)


def members_of(root):
    return root.get_substate(MembersState.get_full_name().split("."))


def a_whole_tree():
    """Every state made, as Reflex makes them by itself."""

    def use(state: BaseState) -> BaseState:
        for each in type(state).get_substates():
            use(state.substates[each.get_name()])
        return state

    return use(a_tree())


def test_a_new_tab_holds_its_root_and_nothing_more():
    assert len(list(states_in_use(a_tree()))) == 1
    assert len(list(states_in_use(a_whole_tree()))) > 50


def test_the_browser_is_told_the_same_and_the_build_too():
    for initial in (True, False):
        lazy, whole = a_tree().dict(initial=initial), a_whole_tree().dict(initial=initial)
        assert state_snapshot_hashes(lazy) == state_snapshot_hashes(whole)


def test_telling_the_browser_brings_no_state_into_being():
    root = a_tree()
    root.dict()
    assert len(list(states_in_use(root))) == 1


def test_what_was_told_is_each_tab_s_own():
    told = a_tree().dict()
    told[MembersState.get_full_name()]["more"] = 1
    assert "more" not in a_tree().dict()[MembersState.get_full_name()]


def test_a_state_once_used_is_the_same_ever_after():
    root = a_tree()
    found = members_of(root)
    found.invited = "kept"
    assert root.dict()[MembersState.get_full_name()]["invited_rx_state_"] == "kept"
    assert members_of(root) is found


def test_a_whole_tree_out_of_the_store_lets_go_of_what_was_never_used():
    root = a_whole_tree()
    members_of(root).invited = "kept"
    root.dict()
    assert {type(state) for state in states_in_use(root) if not state.substates} == {MembersState}


def test_a_part_of_a_tree_out_of_the_store_makes_nothing_up():
    """What the store holds of another state is not here: making a fresh one would overwrite it."""
    part = rx.State(init_substates=False, _reflex_internal_init=True)
    assert isinstance(part.substates, Substates)
    assert MembersState.get_name() not in part.substates
    assert len(part.substates) == 0


def test_making_states_wait_twice_is_making_them_wait_once():
    before = BaseState.__init__, BaseState.dict
    make_states_when_used()
    assert (BaseState.__init__, BaseState.dict) == before


async def test_a_page_works_on_states_that_waited(tabs):
    tab = tabs.open(do(lambda db: a_session(db, a_person(db, an_organisation(db), Role.ADMIN))))
    await tab.go("/people")
    await tab.call(MembersState.invite, form={"email": "nonsense"})
    assert tab.var(MembersState, "invitation_problem") == "refusal-bad-email"
    assert not tabs.errors


@contextlib.asynccontextmanager
async def a_worker(url, monkeypatch, *, holding):
    """A worker's manager of states; ``holding``: it keeps what it last had while nobody else asks."""
    monkeypatch.setenv("REFLEX_OPLOCK_ENABLED", "1" if holding else "0")
    manager = StateManagerRedis(redis=Redis.from_url(url))
    yield manager
    await manager.close()


@pytest.mark.skipif(bool(redis_missing()), reason=redis_missing())
@pytest.mark.parametrize("holding", [True, False])
async def test_what_one_worker_wrote_another_reads(redis_url, monkeypatch, holding):
    async with a_worker(redis_url, monkeypatch, holding=holding) as one, a_worker(redis_url, monkeypatch, holding=holding) as other:
        token = BaseStateToken(ident=f"tab-{holding}", cls=rx.State)
        async with one.modify_state(token) as root:  # a page is hydrated
            root.rx_router_session = SessionData(client_token=token.ident)
            root.dict()
            assert len(list(states_in_use(root))) < 10
        for manager, word in ((one, "first"), (other, "second"), (one, "third")):
            monkeypatch.setattr("reflex.istate.manager.get_state_manager", lambda manager=manager: manager)
            async with manager.modify_state(token.with_cls(MembersState)) as root:  # an event of that page
                members_of(root).invited = word
            async with manager.modify_state(token.with_cls(FeedbackState)) as root:  # an event elsewhere that asks for it
                assert (await root.get_substate(FeedbackState.get_full_name().split(".")).get_state(MembersState)).invited == word
        async with other.modify_state(token) as root:  # the page is hydrated again, on the other worker
            assert root.dict()[MembersState.get_full_name()]["invited_rx_state_"] == "third"
