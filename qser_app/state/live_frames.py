"""The same news for many tabs: written down once, each tab's own part set in, and handed to its socket.

Reflex writes and sends every update for every tab anew. For one tab that costs little; for five hundred it is most of
what a change costs. What is sent so does not pass through the tab's state: only for vars that load and hydration read anew.
"""

import asyncio
import re
import secrets
from collections.abc import Iterable, Mapping
from typing import Any

import reflex as rx
from reflex.app import EventNamespace
from reflex.state import StateUpdate
from reflex.utils.format import json_dumps
from reflex_base.constants.state import FIELD_MARKER
from socketio import AsyncServer
from socketio.packet import Packet

_AT_A_TIME = 20


class Frame:
    """An update of one state as it goes over the wire, with gaps for what is each tab's own."""

    def __init__(self, state: str, alike: Mapping[str, Any], own: Iterable[str]) -> None:
        """``state``: its full name; ``alike``: vars that are the same for all; ``own``: the names of those that are not."""
        mark = secrets.token_hex(8)  # nothing a person wrote can look like a gap
        self._own = tuple(own)
        delta = {f"{name}{FIELD_MARKER}": value for name, value in alike.items()}
        delta |= {f"{name}{FIELD_MARKER}": f"{mark}:{name}" for name in self._own}
        self._parts = re.split(f'"{mark}:[a-z_]+"', speaker.written(StateUpdate(delta={state: delta})))

    def filled(self, own: Mapping[str, Any]) -> str:
        """The text for one tab."""
        pieces = [self._parts[0]]
        for name, part in zip(self._own, self._parts[1:], strict=True):
            pieces += (json_dumps(own[name], separators=(",", ":")), part)
        return "".join(pieces)


class Speaker:
    """Hands texts to the sockets of this worker."""

    def __init__(self) -> None:
        self._app: rx.App | None = None

    def of(self, app: rx.App) -> None:
        """Speak for this app; said once, where the house is put together."""
        self._app = app

    @property
    def _at(self) -> tuple[EventNamespace, AsyncServer]:
        app = self._app
        if app is None or app.event_namespace is None or app.sio is None:
            raise RuntimeError("the app has no sockets yet")
        return app.event_namespace, app.sio

    def written(self, update: StateUpdate) -> str:
        """The update in Socket.IO's words, as Reflex itself would send it."""
        return str(Packet(namespace=self._at[0].namespace, data=["event", update]).encode())

    async def say(self, texts: Iterable[tuple[str, str]]) -> None:
        """Send each (tab, text); tabs that are gone are passed over. Others get their turn in between."""
        namespace, server = self._at
        sockets = namespace.token_to_sid
        for number, (token, text) in enumerate(texts):
            if socket := server.manager.eio_sid_from_sid(sockets.get(token, ""), namespace.namespace):
                await server.eio.send(socket, text)
            if number % _AT_A_TIME == _AT_A_TIME - 1:
                await asyncio.sleep(0)


speaker = Speaker()
