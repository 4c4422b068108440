"""The gate in front of every HTTP route: who is asking, may they, and does the request come from our own pages."""

import functools
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import Message, Receive

from qser_app.adapters.cookies import session_hash
from qser_app.api.gate_viewing import SAFE, closed
from qser_app.db import glance
from qser_app.domain.people import Actor
from qser_app.domain.policies import ADMIN, ANYONE, AUTHOR, CAPABILITY, HALFWAY, REPORTER, SIGNED_IN, SUPERADMIN, Policy
from qser_app.domain.refusals import LARGEST_NUMBER, BadInput, NotAllowed, NotFound, Refusal, TooMany, is_storable
from qser_app.queries.people import actor_of_session, halfway_actor_of_session
from qser_app.settings import settings

Endpoint = Callable[[Request], Awaitable[Response]]
__all__ = [
    "ADMIN",
    "ANYONE",
    "AUTHOR",
    "CAPABILITY",
    "HALFWAY",
    "REPORTER",
    "SIGNED_IN",
    "SUPERADMIN",
    "actor_of",
    "client_ip",
    "now",
    "policy",
    "refused",
]

_SMALL = 256 * 1024
_STATUS: dict[type[Refusal], int] = {NotAllowed: 403, NotFound: 404, TooMany: 429}


class _TooLarge(Exception):
    """The body grew beyond what the route takes."""


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


def policy(
    admits: Policy, *, content_may_call: bool = False, signed_body: bool = False, largest_body: int | None = _SMALL
) -> Callable[[Endpoint], Endpoint]:
    """Declare who may call an endpoint; it finds the actor (or None) in ``request.state.actor``.

    Whatever changes something must come from our own pages (``Origin``, or ``Sec-Fetch-Site`` where a browser sends no
    origin); ``content_may_call`` lets course packages call too, for routes that prove a capability, ``signed_body`` anybody, for
    routes whose body or address shows by its signature who may send it. ``largest_body``
    in bytes; None for routes that count what they stream themselves. A Refusal becomes a JSON answer with its code.
    """

    def declare(endpoint: Endpoint) -> Endpoint:
        @functools.wraps(endpoint)
        async def guarded(request: Request) -> Response:
            if request.method not in SAFE and not signed_body and not _comes_from_us(request, content_may_call=content_may_call):
                return refused(403, "foreign-origin")
            request.state.actor = _actor(request, halfway=admits is HALFWAY)
            if (answer := closed(request, endpoint)) is not None:
                return answer
            if not admits.allows(request.state.actor):
                return _not_admitted(request)
            try:
                _check_address(request)
                return await endpoint(_limited(request, largest_body))
            except _TooLarge:
                return refused(413, "too-large")
            except Refusal as refusal:
                return refused(_STATUS.get(type(refusal), 422), refusal.code)

        guarded.qser_policy = admits  # type: ignore[attr-defined] -- functions carry their mark
        return guarded

    return declare


def actor_of(request: Request) -> Actor:
    """The actor of a route whose policy asks for a person."""
    actor = request.state.actor
    if actor is None:
        raise NotAllowed
    return actor


def client_ip(request: Request) -> str:
    """The caller's address: the socket's, or what the nearest trusted proxy wrote down."""
    hops = settings.trusted_proxy_hops
    written = [part.strip() for part in request.headers.get("x-forwarded-for", "").split(",") if part.strip()]
    if hops and len(written) >= hops:
        return written[-hops]
    return request.client.host if request.client else ""


def refused(status: int, code: str) -> Response:
    """A refusal as an answer that nobody keeps."""
    return JSONResponse({"refused": code}, status_code=status, headers={"Cache-Control": "no-store"})


def _actor(request: Request, *, halfway: bool) -> Actor | None:
    token_hash = session_hash(request.headers.get("cookie", ""))
    asked = halfway_actor_of_session if halfway else actor_of_session
    return glance(asked, token_hash=token_hash, at=now()) if token_hash else None


def _not_admitted(request: Request) -> Response:
    if request.state.actor is not None:
        return refused(403, "not-allowed")
    if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
        return RedirectResponse(f"/sign-in?next={quote(request.url.path)}", 303, headers={"Cache-Control": "no-store"})
    return refused(401, "sign-in-first")


def _comes_from_us(request: Request, *, content_may_call: bool) -> bool:
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site") == "same-origin"
    return origin == settings.origin or (content_may_call and origin == settings.content_origin)


def _check_address(request: Request) -> None:
    """Raise NotFound for a path, and BadInput for a query, with what no database can hold."""
    if not all(each <= LARGEST_NUMBER if isinstance(each, int) else is_storable(str(each)) for each in request.path_params.values()):
        raise NotFound
    if not all(is_storable(part) for pair in request.query_params.multi_items() for part in pair):
        raise BadInput


def _limited(request: Request, largest: int | None) -> Request:
    if largest is None:
        return request
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > largest:
        raise _TooLarge
    return Request(request.scope, _counting(request.receive, largest))


def _counting(receive: Receive, largest: int) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message: Any = await receive()
        seen += len(message.get("body", b""))
        if seen > largest:
            raise _TooLarge
        return message

    return counted
