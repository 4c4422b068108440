"""A browser's requests without a browser: our routes behind the front door, answered in this process."""

from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.routing import Route

from qser_app.api.front import Front
from qser_app.api.site import routes
from qser_app.settings import settings

OURS = {"origin": settings.origin}


def web(*more: Route, cookie: str = "", peer: str = "203.0.113.7") -> httpx.AsyncClient:
    """A client of the whole site (and of ``more`` routes of a test's own); redirects are shown, not followed."""
    front = Front(Starlette(routes=[*routes(), *more]))
    transport = httpx.ASGITransport(app=front, client=(peer, 5000))
    headers = {"cookie": cookie} if cookie else {}
    return httpx.AsyncClient(transport=transport, base_url=settings.origin, headers=headers, follow_redirects=False)


async def post(client: httpx.AsyncClient, path: str, **fields: Any) -> httpx.Response:
    """Send a form as our own page would."""
    return await client.post(path, data=fields, headers=OURS)
