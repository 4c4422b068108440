"""A browser's requests without a browser: our routes behind the front door, answered in this process."""

from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from qser_app.api.front import Front
from qser_app.api.site import routes
from qser_app.settings import settings

OURS = {"origin": settings.origin}


def web(*more: Route, cookie: str = "", peer: str = "203.0.113.7") -> httpx.AsyncClient:
    """A client of the whole site (and of ``more`` routes of a test's own); redirects are shown, not followed."""
    front = Front(Starlette(routes=[*routes(), *more]))
    transport = httpx.ASGITransport(app=_as_granian(front), client=(peer, 5000))
    headers = {"cookie": cookie} if cookie else {}
    return httpx.AsyncClient(transport=transport, base_url=settings.origin, headers=headers, follow_redirects=False)


def _as_granian(app: ASGIApp) -> ASGIApp:
    """Files are opened by the server itself, once the answer is over: what is gone by then was never sent."""

    async def served(scope: Scope, receive: Receive, send: Send) -> None:
        opened: list[Path] = []

        async def hears(message: Message) -> None:
            if message["type"] == "http.response.pathsend":
                opened.append(Path(message["path"]))
            else:
                await send(message)

        await app({**scope, "extensions": {"http.response.pathsend": {}}}, receive, hears)
        for path in opened:
            await send({"type": "http.response.body", "body": path.read_bytes()})

    return served


async def post(client: httpx.AsyncClient, path: str, **fields: Any) -> httpx.Response:
    """Send a form as our own page would."""
    return await client.post(path, data=fields, headers=OURS)
