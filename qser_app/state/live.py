"""Live screens: the loop of a page, and what many screens read as one.

The loop sleeps until something is whispered and ends with its page. Screens that show the same to many are served
together, by `live_audience`.
"""

import asyncio
import contextlib
import inspect
import time
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Iterable, Iterator
from typing import Any, TypeVar

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.people import Actor
from qser_app.queries.people import actor_of_session, actors_of_sessions
from qser_app.state.gate import now, recognise, session_of, who

T = TypeVar("T")
_MOST_SHARED = 256
_BELIEVED = 0.5  # seconds
_SHARED: OrderedDict[Hashable, tuple[int, Any]] = OrderedDict()


def shared(topic: str, key: Hashable, read: Callable[[], T]) -> T:
    """What ``read`` returns, read once per worker and whisper of ``topic`` for all screens that ask with the same ``key``.

    Only for what is alike for everybody who asks; whether one may see it is asked before.
    """
    serial = hub.told(topic)
    kept = _SHARED.get((topic, key))
    if serial and kept and kept[0] == serial:
        return kept[1]
    value = read()
    if serial:
        _SHARED[topic, key] = (serial, value)
        _SHARED.move_to_end((topic, key))
    while len(_SHARED) > _MOST_SHARED:
        _SHARED.popitem(last=False)
    return value


class Roll:
    """Who stands behind the sessions of all loops of this worker, asked in one statement for all of them.

    A session is asked for anew when something was whispered of it, and all of them when the answer is half a second
    old. So five hundred screens that wake together cost one look at the database, and nobody is believed for longer.
    """

    def __init__(self) -> None:
        self.following: Counter[tuple[str, str]] = Counter()  # (hash of the session, its topic)
        self._known: dict[str, tuple[Actor | None, int]] = {}
        self._taken = -_BELIEVED

    def call(self, token_hash: str, topic: str) -> Actor | None:
        """The person behind the session now."""
        if time.monotonic() - self._taken > _BELIEVED or token_hash not in self._known:
            self._take()
        actor, serial = self._known.get(token_hash, (None, 0))
        if serial != hub.told(topic):
            actor = look(actor_of_session, token_hash=token_hash, at=now())
            self._known[token_hash] = (actor, hub.told(topic))
        return actor

    def _take(self) -> None:
        found = look(actors_of_sessions, token_hashes=sorted({each for each, _ in self.following}), at=now())
        self._known = {each: (found.get(each), hub.told(topic)) for each, topic in self.following}
        self._taken = time.monotonic()


ROLL = Roll()


async def follow(
    state: rx.State, heard: Iterable[str], refresh: Callable[[], Awaitable[None] | None], *, at_most_every: float = 1.0
) -> None:
    """Call ``refresh`` under the state's lock whenever one of the topics ``heard`` is whispered.

    For background handlers that a load handler returned: Reflex cancels them when the page is left or its tab closed.
    Refreshes once at the start (something may have happened between loading and listening), then at most once in
    ``at_most_every`` seconds. Who is here is asked again each time (``who()`` is fresh in ``refresh``): whoever was
    signed out or suspended is refused and the loop ends.
    """
    async with state:
        session = session_of(state), topics.of_session(who().person_id)
    with hub.listening([*heard, session[1]]) as woken, on_the_roll(session):
        woken.set()
        while True:
            await woken.wait()
            woken.clear()
            async with state:
                recognise(ROLL.call(*session))
                result = refresh()
                if inspect.isawaitable(result):
                    await result
            await asyncio.sleep(at_most_every)


@contextlib.contextmanager
def on_the_roll(session: tuple[str, str]) -> Iterator[None]:
    """Within the block, the session (its hash, its topic) is asked for together with all others."""
    ROLL.following[session] += 1
    try:
        yield
    finally:
        ROLL.following[session] -= 1
        if not ROLL.following[session]:
            del ROLL.following[session]
