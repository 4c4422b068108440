"""Browser tabs without a browser: Reflex's own event processor, our gate and states, no socket and no Node."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

import reflex as rx
from reflex.istate.manager.memory import StateManagerMemory
from reflex.state import StateUpdate
from reflex_base.event import Event
from reflex_base.event.processor import BaseStateEventProcessor

from qser_app.qser_app import app
from qser_app.state.live_frames import Speaker

app._apply_decorated_pages()


class Tab:
    """One tab: a cookie, an address, the vars it was sent and the browser events it was told to do."""

    def __init__(self, processor: Any, sent: list[tuple[str, Any]], cookie: str) -> None:
        self.processor, self._sent, self.cookie = processor, sent, cookie
        self.token = str(uuid.uuid4())
        self.path, self.query = "/", {}

    async def call(self, handler: Any, **payload: Any) -> None:
        """Send an event as the browser would: a handler of ours, or any registered name with any payload."""
        name = handler if isinstance(handler, str) else rx.utils.format.format_event_handler(handler)
        router = {
            "pathname": "/" + (app.router(self.path) or "404").lstrip("/"),
            "asPath": self.path,
            "query": self.query,
            "headers": {"cookie": self.cookie},
            "token": self.token,
            "sid": "s",
            "ip": "127.0.0.1",
        }
        await self.processor.enqueue(self.token, Event(name=name, payload=payload, router_data=router))
        await self.settle()

    async def settle(self) -> None:
        """Until every queued event of this tab has run; background handlers go on."""
        for _ in range(5000):
            await asyncio.sleep(0.002)
            if self.processor._queue.empty() and self.token not in self.processor._token_queues:
                return
        raise TimeoutError("events did not settle")

    async def go(self, path: str, **query: str) -> None:
        """Load a page: hydrate, then its load handlers. ``query`` holds route arguments and query parameters."""
        self.path, self.query = path, query
        await self.call("reflex___state____state.hydrate_and_load", vars={})

    def var(self, state: type[rx.State], name: str) -> Any:
        """The last value of a var that this tab was sent; None when it never was."""
        found = None
        for token, update in self._sent:
            values = update.delta.get(state.get_full_name(), {}) if token == self.token else {}
            found = values.get(f"{name}_rx_state_", found)
        return found

    @property
    def told(self) -> list[Any]:
        """The browser events (redirects and the like) this tab was sent."""
        return [event for token, update in self._sent if token == self.token for event in update.events]

    async def until(self, probe: Any, *, seconds: float = 2.0) -> None:
        """Wait until ``probe()`` holds: for background handlers."""
        for _ in range(int(seconds / 0.005)):
            if probe():
                return
            await asyncio.sleep(0.005)
        raise AssertionError("it never happened")


class _Namespace:
    def __init__(self) -> None:
        self.sent: list[tuple[str, Any]] = []

    async def emit_update(self, update: Any, token: str) -> None:
        self.sent.append((token, update))

    async def hear(self, texts: Iterable[tuple[str, str]]) -> None:
        """What an audience is told past its states, as the browser would read it."""
        for token, text in texts:
            _, update = json.loads(text.partition(",")[2])
            self.sent.append((token, StateUpdate(delta=update["delta"])))


class Tabs:
    """Opens tabs, and collects errors that reached Reflex itself (there should be none)."""

    def __init__(self, processor: Any, namespace: _Namespace) -> None:
        self._processor, self._namespace = processor, namespace
        self.errors: list[BaseException] = []

    def open(self, cookie: str = "") -> Tab:
        """A new tab with the given cookie header."""
        return Tab(self._processor, self._namespace.sent, cookie)


@asynccontextmanager
async def browser(monkeypatch: Any) -> AsyncIterator[Tabs]:
    """A server side ready for tabs; the live hub runs as in the app."""
    from qser_app.adapters.live import hub

    async def no_rehydrate(self: Any, root_state: Any) -> None:
        """An event on a token that was never hydrated would otherwise replay hydrate first."""

    monkeypatch.setattr(BaseStateEventProcessor, "_rehydrate", no_rehydrate)
    namespace = _Namespace()
    monkeypatch.setattr(Speaker, "say", lambda _, texts: namespace.hear(texts))
    errors: list[BaseException] = []
    processor = BaseStateEventProcessor(middleware=app, backend_exception_handler=errors.append)
    async with hub.running(), processor.configure(state_manager=StateManagerMemory(), event_namespace=namespace):
        app._event_processor = processor
        tabs = Tabs(processor, namespace)
        tabs.errors = errors
        yield tabs
