"""Loops of live screens: they wake, they tire, they end with their page."""

import asyncio

import pytest
from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.refusals import NotAllowed
from qser_app.models import WebSession
from qser_app.state.gate import find_actor, recognise
from qser_app.state.live import follow, shared
from tests.support.people import NOON, a_person, a_session, an_organisation


class Headers:
    def __init__(self, cookie):
        self.cookie = cookie


class Screen:
    """As much of a state as a loop needs."""

    def __init__(self, cookie):
        self.rx_router_headers = Headers(cookie)
        self.seen = self._eyes = 0

    async def get_state(self, _state):
        return self

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return None

    def refresh(self):
        self.seen += 1


async def until(probe):
    for _ in range(400):
        if probe():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it never happened")


@pytest.fixture
def cookie(engine):
    return do(lambda db: a_session(db, a_person(db, an_organisation(db))))


async def test_many_whispers_are_one_refresh_and_the_loop_ends_when_cancelled(cookie):
    screen = Screen(cookie)
    recognise(find_actor(screen))
    async with hub.running():
        loop = asyncio.create_task(follow(screen, ["board:1"], screen.refresh, at_most_every=0.05))
        await until(lambda: screen.seen == 1)
        for _ in range(50):
            hub.whisper("board:1")
        await until(lambda: screen.seen == 2)
        await asyncio.sleep(0.12)
        assert screen.seen == 2
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
    assert hub.listeners("board:1") == 0


async def test_a_loop_ends_when_its_person_is_signed_out(cookie):
    screen = Screen(cookie)
    recognise(find_actor(screen))

    def sign_out(db):
        row = db.exec(select(WebSession)).one()
        row.ended_at = NOON
        return row.person_id

    async with hub.running():
        loop = asyncio.create_task(follow(screen, ["board:1"], screen.refresh, at_most_every=0.01))
        await until(lambda: screen.seen == 1)
        hub.whisper(topics.of_session(do(sign_out)))
        with pytest.raises(NotAllowed):
            await asyncio.wait_for(loop, 2)
    assert screen.seen == 1
    assert hub.listeners("board:1") == 0


async def test_what_many_screens_show_is_read_once_until_news_come(engine):
    reads = []

    def read():
        reads.append(1)
        return len(reads)

    async with hub.running():
        assert [shared("board:9", "points", read), shared("board:9", "points", read)] == [1, 2]
        with hub.listening(["board:9"]) as woken:
            assert [shared("board:9", "points", read) for _ in range(3)] == [3, 3, 3]
            assert shared("board:9", "badges", read) == 4
            hub.whisper("board:9")
            await woken.wait()
            assert [shared("board:9", "points", read) for _ in range(3)] == [5, 5, 5]
        with hub.listening(["board:9"]):
            assert shared("board:9", "points", read) == 6


async def test_a_page_that_was_loaded_a_moment_ago_is_read_again_only_after_news(cookie):
    quiet, told = Screen(cookie), Screen(cookie)
    recognise(find_actor(quiet))
    async with hub.running():
        moment = hub.moment
        loops = [asyncio.create_task(follow(quiet, ["board:1"], quiet.refresh, since=moment, at_most_every=0.01))]
        await until(lambda: hub.listeners("board:1") == 1)
        hub._hear("board:2")
        loops.append(asyncio.create_task(follow(told, ["board:2"], told.refresh, since=moment, at_most_every=0.01)))
        await until(lambda: told.seen == 1)
        assert quiet.seen == 0
        hub.whisper("board:1")
        await until(lambda: quiet.seen == 1)
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)
