"""Live screens: the loop of a page, and what many screens read as one.

The loop sleeps until something is whispered and ends with its page. Screens that show the same to many are served
together, by `live_audience`.
"""

import asyncio
import contextlib
import inspect
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Iterable
from typing import Any, TypeVar

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.people import Actor
from qser_app.queries.people_viewing import view_of
from qser_app.state.gate import find_actor, now, recognise, require_same_eyes, who

T = TypeVar("T")
_MOST_SHARED = 256
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


def sessions_of(actor: Actor) -> list[str]:
    """The news after which it may not be this actor any more who looks: theirs, and of whoever looks as them."""
    return [topics.of_session(each.person_id) for each in (actor, actor.viewer) if each]


def _lasts(actor: Actor) -> float | None:
    """The seconds until a view is over by itself; None where nobody looks as somebody else."""
    seen = look(view_of, view_id=actor.view_id) if actor.viewer else None
    return max(0.0, (seen.until - now()).total_seconds()) if seen else None


async def follow(
    state: rx.State,
    heard: Iterable[str],
    refresh: Callable[[], Awaitable[None] | None],
    *,
    since: int = 0,
    at_most_every: float = 1.0,
) -> None:
    """Call ``refresh`` under the state's lock whenever one of the topics ``heard`` is whispered.

    For background handlers that a load handler returned: Reflex cancels them when the page is left or its tab closed.
    Refreshes at the start unless nothing was whispered ``since`` the hub's moment at which the page began to load, then
    at most once in ``at_most_every`` seconds. Who is here is asked again each time (``who()`` is fresh in ``refresh``): whoever was
    signed out or suspended is refused and the loop ends, and so does one that was drawn for other eyes (`gate.require_same_eyes`).
    """
    async with state:
        topics_heard, lasts = [*heard, *sessions_of(who())], _lasts(who())
    with hub.listening(topics_heard) as woken:
        if not hub.quiet_since(since, topics_heard):
            woken.set()
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), lasts)
            woken.clear()
            async with state:
                recognise(find_actor(state))
                await require_same_eyes(state)
                result = refresh()
                if inspect.isawaitable(result):
                    await result
            await asyncio.sleep(at_most_every)
