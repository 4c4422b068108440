"""Live screens: the one loop of this floor. It sleeps until something is whispered and ends with its page."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Iterable

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.domain import topics
from qser_app.state.gate import recognise


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
        person_id = recognise(state).person_id
    with hub.listening([*heard, topics.of_session(person_id)]) as woken:
        woken.set()
        while True:
            await woken.wait()
            woken.clear()
            async with state:
                recognise(state)
                result = refresh()
                if inspect.isawaitable(result):
                    await result
            await asyncio.sleep(at_most_every)
