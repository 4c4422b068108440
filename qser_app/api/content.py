"""The content origin: the one place where course packages run, with nothing of the platform on it.

No cookie exists here. The wrapper page holds the run-time, the package runs in a sandboxed frame inside it, and all
that leaves is a learner's own record, by a capability in the address.
"""

import functools
import json
from dataclasses import asdict
from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from qser_app.api.content_files import FRAMED_BY, nothing, package_file
from qser_app.api.gate import CAPABILITY, now, policy
from qser_app.db import work
from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_commit import commit_of
from qser_app.services.scorm_visits import load_visit, record_visit
from qser_app.settings import Settings, settings

_HERE = Path(__file__).parent / "wrapper"
_SCRIPTS = ("wrapper", "around", "clock", "course", "saving", "sequencing", "storage", "stores", "visit", "windows")
_RUNTIME = {
    **{f"{name}.js": (_HERE / f"{name}.js", "text/javascript") for name in _SCRIPTS},
    "wrapper.css": (_HERE / "wrapper.css", "text/css"),
    "paper.html": (_HERE / "paper.html", "text/html"),
    "1.2.js": (_HERE / "vendor" / "scorm12.min.js", "text/javascript"),
    "2004.js": (_HERE / "vendor" / "scorm2004.min.js", "text/javascript"),
}
# A megabyte of suspend data, every letter escaped, and the rest of a record.
_LARGEST_COMMIT = 8 << 20
_NEVER = {"Cache-Control": "no-store"}
_OFF = (
    *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi"),
    *("payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"),
)
# The wrapper is ours: no inline script, no eval. Packages are what they are, kept to their own files.
_WRAPPER_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; "
    f"form-action 'none'; {FRAMED_BY}"
)


@policy(CAPABILITY)
async def wrapper(_request: Request) -> Response:
    """The page around a package; what it may load is asked when it loads."""
    return Response(_page(), media_type="text/html", headers=_NEVER | {"Content-Security-Policy": _WRAPPER_CSP})


@functools.cache
def _page() -> str:
    return (_HERE / "wrapper.html").read_text(encoding="utf-8").replace("{app}", settings.origin)


@policy(CAPABILITY)
async def runtime(request: Request) -> Response:
    """The wrapper's own script and style, and the SCORM run-time."""
    found = _RUNTIME.get(request.path_params["name"])
    if found is None:
        return nothing()
    return FileResponse(found[0], media_type=found[1], headers={"Cache-Control": "no-cache"})


@policy(CAPABILITY, content_may_call=True)
async def load(request: Request) -> Response:
    """What was saved, once per launch."""
    loaded = await work(load_visit, token=request.path_params["token"], at=now())
    return JSONResponse(asdict(loaded), headers=_NEVER)


@policy(CAPABILITY, content_may_call=True, largest_body=_LARGEST_COMMIT)
async def commit(request: Request) -> Response:
    """Keep what content wrote. The last words of a closing page come as a beacon: text/plain, no headers."""
    try:
        sent = json.loads(await request.body(), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise BadInput from error
    kept = await work(record_visit, token=request.path_params["token"], commit=commit_of(sent), at=now())
    return JSONResponse(asdict(kept), headers=_NEVER)


def _no_number(word: str) -> float:
    raise ValueError(word)


content_routes = [
    Route("/launch/{token}", wrapper),
    Route("/launch/{token}/load", load, methods=["POST"]),
    Route("/launch/{token}/commit", commit, methods=["POST"]),
    Route("/runtime/{name}", runtime),
    Route("/p/{key}/{path:path}", package_file),
]


class _Dressed:
    """Answers only to the content origin's own name, and dresses every answer."""

    def __init__(self, app: ASGIApp, given: Settings = settings) -> None:
        self._app, self._host = app, given.content_origin.partition("://")[2]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Turn away other names; no answer ever carries a cookie."""

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                _dress(MutableHeaders(scope=message))
            await send(message)

        if scope["type"] != "http":
            return
        named = Headers(scope=scope).get("host", "") == self._host
        await (self._app if named else PlainTextResponse("Unknown host", 421))(scope, receive, dressed)


def _dress(headers: MutableHeaders) -> None:
    if "set-cookie" in headers:
        del headers["set-cookie"]
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    headers["Origin-Agent-Cluster"] = "?1"
    # Many packages save when their page goes; browsers are about to ask for leave to do that.
    headers["Permissions-Policy"] = ", ".join([*(f"{feature}=()" for feature in _OFF), "unload=(self)"])
    headers.setdefault("Content-Security-Policy", f"default-src 'none'; {FRAMED_BY}")
    if settings.content_origin.startswith("https://"):
        headers["Strict-Transport-Security"] = "max-age=31536000"


@functools.cache
def content_app() -> ASGIApp:
    """The content origin as one application; it shares no route with the platform."""
    inner = Starlette(routes=content_routes)
    inner.router.redirect_slashes = False
    return _Dressed(inner)


class ContentByHost:
    """Around the platform: requests for the content origin's name go there, when a proxy sends both to one port."""

    def __init__(self, app: ASGIApp) -> None:
        self._app, self._host = app, settings.content_origin.partition("://")[2]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One or the other, never both."""
        ours = scope["type"] == "http" and Headers(scope=scope).get("host", "") == self._host
        await (content_app() if ours else self._app)(scope, receive, send)
