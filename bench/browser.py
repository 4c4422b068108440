"""A browser tab for load: the Engine.IO and Socket.IO frames Reflex's front end sends, over raw websockets.

Frames (Engine.IO 4, Socket.IO 5, namespace ``/_event``): ``0{..}`` open, ``40/_event,{"event": hydrate}`` connect,
``42/_event,["event", {...}]`` an event or an update, ``2``/``3`` ping and pong. A var is called ``<name>_rx_state_`` on the wire.
"""

import asyncio
import contextlib
import functools
import json
import re
import time
import uuid
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import websockets

from qser_app.cli import frontend

_NAMESPACE = "/_event"
_HYDRATE = "reflex___state____state.hydrate_and_load"


def handler_name(module: str, state: str, handler: str) -> str:
    """The name of a handler on the wire: ``qser_app.state.quizzes``, ``QuizState``, ``answer``."""
    snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in state).lstrip("_")
    return f"reflex___state____state.{module.replace('.', '___')}____{snake}.{handler}"


@functools.cache
def _built_hashes() -> list[str]:
    """What the built pages know of the states' defaults: a browser says so at its first connection, and is told only what differs."""
    found = re.search(
        r"export const initialStateHashes = (\[[^\]]*\])",
        (frontend.CLIENT.parents[1] / "utils" / "context.jsx").read_text(encoding="utf-8"),
    )
    assert found, "the pages were built by another Reflex"
    return json.loads(found[1])


class Tab:
    """One connected tab of one signed-in person."""

    def __init__(self, address: str, cookie: str, path: str = "/", query: dict[str, str] | None = None, route: str | None = None) -> None:
        self.address, self.cookie = address, cookie
        self.router = {"pathname": route or path, "asPath": path, "query": query or {}}
        self.token = str(uuid.uuid4())
        self.received = 0
        self.hooks: list[Callable[[str, float], None]] = []
        self._waiting: dict[str, asyncio.Future[float]] = {}

    async def connect(self) -> float:
        """Open the socket and hydrate; returns the seconds until the first snapshot."""
        started = time.perf_counter()
        where = urlsplit(self.address)
        self.socket = await websockets.connect(
            f"ws://{where.netloc}/_event/?EIO=4&transport=websocket&token={self.token}",
            compression=None,
            max_size=None,
            ping_interval=None,
            open_timeout=60,
            additional_headers={"Cookie": self.cookie},
            origin=self.address,  # type: ignore[arg-type] -- a string is an origin
        )
        await self.socket.recv()
        hydrate = {"event": {"name": _HYDRATE, "payload": {"hashes": _built_hashes()}, "router_data": self.router}}
        await self.socket.send(f"40{_NAMESPACE},{json.dumps(hydrate)}")
        while not str(frame := await asyncio.wait_for(self.socket.recv(), 60)).startswith("42"):
            if str(frame).startswith("44"):
                raise ConnectionError(f"refused: {frame!r}")
        took = time.perf_counter() - started
        self._reader = asyncio.create_task(self._read())
        return took

    async def _read(self) -> None:
        with contextlib.suppress(websockets.ConnectionClosed):
            async for raw in self.socket:
                frame = str(raw)
                if frame == "2":
                    await self.socket.send("3")
                    continue
                now = time.perf_counter()
                self.received += len(frame)
                for hook in self.hooks:
                    hook(frame, now)
                for sign in [sign for sign in self._waiting if sign in frame]:
                    self._waiting.pop(sign).set_result(now)

    async def send(self, name: str, payload: dict[str, Any]) -> None:
        """Send an event and go on."""
        event = {"name": name, "payload": payload, "router_data": self.router}
        await self.socket.send(f"42{_NAMESPACE}," + json.dumps(["event", event], separators=(",", ":")))

    def awaited(self, sign: str, patience: float = 60) -> Awaitable[float]:
        """The moment at which an update that contains ``sign`` arrives, in seconds from now."""
        answered = self._waiting[sign] = asyncio.get_running_loop().create_future()
        started = time.perf_counter()

        async def wait() -> float:
            return await asyncio.wait_for(answered, patience) - started

        return wait()

    async def call(self, name: str, payload: dict[str, Any], *, sign: str, patience: float = 30) -> float:
        """Send an event and wait for the update that contains ``sign``; returns the seconds between."""
        answered = self._waiting[sign] = asyncio.get_running_loop().create_future()
        started = time.perf_counter()
        await self.send(name, payload)
        return await asyncio.wait_for(answered, patience) - started

    async def close(self) -> None:
        """Close the tab."""
        self._reader.cancel()
        await self.socket.close()
