"""The front door: what every request must look like, and what every answer carries."""

import base64
import functools
import hashlib
import os
import re
import uuid
from pathlib import Path
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from qser_app.adapters.cookies import session_hash
from qser_app.settings import ROOT, Settings, settings

# Where the pages were built; the variable is Reflex's own.
_BUILD = Path(os.environ.get("REFLEX_WEB_WORKDIR") or ROOT / ".web") / "build" / "client"
_INLINE = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)
_CLOSED = re.compile(r"^/(_upload|_all_routes|auth-codespace)(/|$)")
_GALLERY = re.compile(r"^/_gallery(/|$)")
_FOREVER = "public, max-age=31536000, immutable"
_ALWAYS_ASK = "no-cache"
_VISITORS = "/visitor"
_PERMISSIONS = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()"
_HEALTH = ("/health", "/ready", "/metrics")
log = structlog.get_logger()


class Front:
    """Pure ASGI around the whole application, so that it sees pages, files, routes and the socket alike."""

    def __init__(self, app: ASGIApp, given: Settings = settings, build: Path = _BUILD) -> None:
        self._app, self._settings, self._build = app, given, build
        self._host = urlsplit(given.origin).netloc
        self._policy = functools.lru_cache(maxsize=512)(self._policy_of)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in, or turn away, and dress the answer."""
        if scope["type"] == "websocket":
            if not self._may_connect(scope):
                await _close(receive, send)
                return
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
            return
        await self._app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = uuid.uuid4().hex[:12]
        if self._settings.secure:
            scope["scheme"] = "https"  # behind a proxy that ends TLS: redirects must not lead back to http
        structlog.contextvars.bind_contextvars(request=request_id)

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._dress(scope, MutableHeaders(scope=message), request_id)
            await send(message)

        try:
            if not self._host_is_ours(scope):
                await PlainTextResponse("Unknown host", 421)(scope, receive, dressed)
            elif self._is_closed(scope["path"]):
                await PlainTextResponse("Not found", 404)(scope, receive, dressed)
            else:
                await self._app(self._at_its_door(scope), receive, dressed)
        finally:
            structlog.contextvars.unbind_contextvars("request")

    def _at_its_door(self, scope: Scope) -> Scope:
        """The same request for "/sign-in/" where "/sign-in" was asked: saves every first visit a redirect.

        "/" is a learner's home; who comes without a session is led to the public site (api/site_pages.py).
        """
        path = scope["path"]
        if path == "/" and not session_hash(Headers(scope=scope).get("cookie", "")):
            return {**scope, "path": _VISITORS, "raw_path": _VISITORS.encode()}
        if path.endswith("/") or self._document_of(path) == "*":
            return scope
        return {**scope, "path": f"{path}/", "raw_path": f"{path}/".encode()}

    def _is_closed(self, path: str) -> bool:
        """Whether nobody may come here: Reflex's own doors, and the page of all components where it is not wanted."""
        return bool(_CLOSED.match(path) or (_GALLERY.match(path) and not self._settings.gallery))

    def _host_is_ours(self, scope: Scope) -> bool:
        """Whether the request names us: a foreign ``Host`` would poison redirects and links in mails."""
        host = Headers(scope=scope).get("host", "")
        return host == self._host or scope["path"] in _HEALTH  # probes call by address, and nothing of it is repeated

    def _may_connect(self, scope: Scope) -> bool:
        """Whether a socket comes from our own page.

        Every browser sends ``Origin`` with a socket, so a missing one is a program; it may name our origin if it means
        well (the benchmarks do), and refusing the silent ones costs nobody anything. ``null`` is a sandboxed page.
        """
        return self._host_is_ours(scope) and Headers(scope=scope).get("origin") == self._settings.origin

    def _dress(self, scope: Scope, headers: MutableHeaders, request_id: str) -> None:
        headers["X-Request-ID"] = request_id
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "same-origin"
        headers["X-Frame-Options"] = "DENY"
        headers["Permissions-Policy"] = _PERMISSIONS
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        headers.setdefault("Content-Security-Policy", self._policy(self._document_of(scope["path"])))
        if self._settings.secure:
            headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        if "cache-control" not in headers:
            headers["Cache-Control"] = _FOREVER if scope["path"].startswith("/assets/") else _ALWAYS_ASK

    def _policy_of(self, document: str) -> str:
        scripts = " ".join(("'self'", *self._hashes(document)))
        socket = self._settings.origin.replace("http", "ws", 1)
        return "; ".join(
            (
                "default-src 'self'",
                f"script-src {scripts}",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "media-src 'self'",
                f"connect-src 'self' {socket}",
                f"frame-src {self._settings.content_origin}",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'",
            )
        )

    def _document_of(self, path: str) -> str:
        """The page behind a path; of files, unknown addresses and pages with arguments there is one for all."""
        name = path.strip("/").removesuffix("index.html").strip("/")
        known = "." not in name and "\\" not in name and (self._build / name / "index.html").is_file()
        return name if known else "*"

    def _hashes(self, document: str) -> tuple[str, ...]:
        """The inline scripts of the page that is served for a path; pages made in the browser come from the fallback."""
        for name in (f"{document}/index.html".lstrip("/"), f"{document}.html", "404.html"):
            file = self._build / name
            if file.is_file():
                return script_hashes(file.read_text(encoding="utf-8"))
        return ()


def script_hashes(html: str) -> tuple[str, ...]:
    """The CSP sources of every inline script of a page, each once, in order."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _INLINE.findall(html))
    return tuple(dict.fromkeys(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests))


async def _close(receive: Receive, send: Send) -> None:
    await receive()
    log.warning("front.foreign_socket")
    await send({"type": "websocket.close", "code": 1008})
