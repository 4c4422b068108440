"""News between people, within a worker and between workers."""

import asyncio
import contextlib
import threading
import time
from collections.abc import Iterator

import pytest

from qser_app.adapters.live import Hub
from tests.support.servers import PrivateRedis, free_port, redis_missing

needs_redis = pytest.mark.skipif(bool(redis_missing()), reason=redis_missing())


class Worker:
    """A hub on an event loop of its own, as in a worker process, with one listener."""

    def __init__(self, url: str = "") -> None:
        self.hub, self.heard = Hub(url), 0
        self.ready, self.done = threading.Event(), asyncio.Event()
        self.thread = threading.Thread(target=lambda: asyncio.run(self.live()))

    async def live(self) -> None:
        self.loop = asyncio.get_running_loop()
        async with self.hub.running():
            with self.hub.listening(["board:7"]) as woken:
                self.ready.set()
                ending = asyncio.create_task(self.done.wait())
                while not ending.done():
                    waking = asyncio.create_task(woken.wait())
                    await asyncio.wait({waking, ending}, return_when=asyncio.FIRST_COMPLETED)
                    if woken.is_set():
                        woken.clear()
                        self.heard += 1
                    waking.cancel()

    def until(self, holds, seconds: float = 5.0) -> float:
        """How long it took until ``holds`` did."""
        started = time.monotonic()
        while not holds():
            assert time.monotonic() - started < seconds, "it never happened"
            time.sleep(0.005)
        return time.monotonic() - started


@contextlib.contextmanager
def workers(url: str, count: int = 2) -> Iterator[list[Worker]]:
    """Workers that hear each other."""
    crew = [Worker(url) for _ in range(count)]
    for worker in crew:
        worker.thread.start()
        worker.ready.wait(5)
    try:
        if url:
            for worker in crew:
                worker.until(lambda worker=worker: worker.hub.connected)
        time.sleep(0.05)
        for worker in crew:
            worker.heard = 0
        yield crew
    finally:
        for worker in crew:
            worker.loop.call_soon_threadsafe(worker.done.set)
            worker.thread.join(5)
        assert not any(worker.thread.is_alive() for worker in crew)


@pytest.fixture
def redis() -> Iterator[PrivateRedis]:
    """A Redis server of our own."""
    server = PrivateRedis()
    server.start()
    yield server
    server.stop()


def test_a_whisper_is_heard_in_the_same_worker():
    with workers("", 1) as [worker]:
        worker.hub.whisper("board:7")
        worker.until(lambda: worker.heard == 1)
        assert not worker.hub.connected


def test_other_topics_are_not_heard():
    with workers("", 1) as [worker]:
        worker.hub.whisper("board:8")
        time.sleep(0.1)
        assert worker.heard == 0


async def test_many_whispers_before_waking_are_one():
    hub = Hub()
    async with hub.running():
        with hub.listening(["a", "b"]) as woken:
            hub.whisper("a")
            hub.whisper("b")
            await asyncio.wait_for(woken.wait(), 1)
            woken.clear()
            await asyncio.sleep(0.01)
            assert not woken.is_set()
            assert (hub.listeners("a"), hub.listeners("c")) == (1, 0)
        assert hub.listeners("a") == 0


def test_a_whisper_never_fails_its_caller():
    hub = Hub()
    hub.whisper("before anything runs")

    async def run() -> None:
        async with hub.running():
            pass

    asyncio.run(run())
    hub.whisper("after everything ended")


@needs_redis
def test_a_whisper_in_one_worker_is_heard_in_the_other_within_a_second(redis):
    with workers(redis.url, 3) as [one, *others]:
        one.hub.whisper("board:7")
        for other in others:
            assert other.until(lambda other=other: other.heard == 1) < 1
        time.sleep(0.1)
        assert [worker.heard for worker in (one, *others)] == [1, 1, 1]  # its own echo is not news


@needs_redis
def test_without_redis_neighbours_still_hear_and_when_it_is_back_everybody_looks_again(redis):
    with workers(redis.url) as [one, other]:
        redis.stop()
        one.until(lambda: not one.hub.connected)
        one.hub.whisper("board:7")
        assert one.until(lambda: one.heard == 1) < 0.5
        assert other.heard == 0
        redis.start()
        other.until(lambda: other.heard >= 1)
        one.until(lambda: one.hub.connected and other.hub.connected)
        time.sleep(0.6)
        one.heard = other.heard = 0
        one.hub.whisper("board:7")
        assert other.until(lambda: other.heard == 1) < 1


def test_a_worker_starts_and_stops_where_redis_is_missing():
    hub = Hub(f"redis://127.0.0.1:{free_port()}/0")

    async def run() -> None:
        async with hub.running():
            with hub.listening(["board:7"]) as woken:
                hub.whisper("board:7")
                await asyncio.wait_for(woken.wait(), 1)

    started = time.monotonic()
    asyncio.run(run())
    assert time.monotonic() - started < 2


async def test_what_was_whispered_since_a_moment_is_known_and_what_is_forgotten_is_not_called_quiet(monkeypatch):
    monkeypatch.setattr("qser_app.adapters.live._MOST_REMEMBERED", 3)
    hub = Hub()
    first = hub.moment
    assert hub.quiet_since(first, ["person:1"])
    assert not hub.quiet_since(0, ["person:1"])
    hub._hear("person:2")
    assert hub.quiet_since(first, ["person:1"])
    assert not hub.quiet_since(first, ["person:1", "person:2"])
    later = hub.moment
    assert hub.quiet_since(later, ["person:2"])
    for number in range(3, 7):
        hub._hear(f"person:{number}")
    assert not hub.quiet_since(first, ["person:1"])  # too long ago to say
    last = hub.moment
    hub._hear("*")
    assert not hub.quiet_since(last, ["person:1"])
