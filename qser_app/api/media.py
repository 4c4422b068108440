"""Files that lessons show, by the hash of their bytes, which show and never act; and files made for one person to take along."""

import os
import re
import unicodedata
from collections.abc import Iterator
from typing import IO
from urllib.parse import quote

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from qser_app.adapters import files
from qser_app.api.gate import SIGNED_IN, policy
from qser_app.db import look
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses import language_of, media_type

# A drawing opened by itself is a document: it gets no script, no origin and nothing from anywhere.
_ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
# A recording opened by itself is a page that the browser makes around it: without an origin its player could not ask for the rest.
_PLAYED = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'"
_HEADERS = {"Cache-Control": "private, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
_CHUNK = 1 << 16
# One range, as players ask for it (RFC 9110, 14.1.2); several, or what cannot be read, are answered with the whole file.
_RANGE = re.compile(r"bytes=(?:\d{1,15}-\d{0,15}|-\d{1,15})", re.IGNORECASE)


@policy(SIGNED_IN)
async def show(request: Request) -> Response:
    """One file, or the piece of it that is asked for; the extension only helps people who save it."""
    sha256 = request.path_params["sha256"]
    path, content_type = files.find(sha256), look(media_type, sha256=sha256)
    if path is None or content_type is None:
        raise NotFound
    headers = {**_HEADERS, "ETag": f'"{sha256}"', "Content-Security-Policy": _PLAYED if content_type[:5] in ("video", "audio") else _ALONE}
    if _is_known(request.headers.get("if-none-match", ""), headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return _Piece(path, media_type=content_type, headers=headers)


class _Piece(FileResponse):
    """A file read from the disk piece by piece, as much of it as is asked for."""

    chunk_size = 1 << 18

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = Headers(scope=scope).get("range")
        if asked is not None and not _RANGE.fullmatch(asked.strip()):
            scope = {**scope, "headers": [(name, value) for name, value in scope["headers"] if name != b"range"]}
        await super().__call__(scope, receive, send)


def _is_known(given: str, etag: str) -> bool:
    """Whether ``If-None-Match`` names the file (RFC 9110, 13.1.2: compared weakly)."""
    return given.strip() == "*" or etag in (each.strip().removeprefix("W/") for each in given.split(","))


def reader_of(request: Request, actor: Actor) -> Language:
    """The language a document is wanted in: the one the page was read in, else the person's own."""
    asked = request.query_params.get("language", "")
    return Language(asked) if asked in set(Language) else look(language_of, actor)


def webp(content: bytes) -> Response:
    """A picture whose address holds its digest: another one has another address."""
    return Response(content, media_type="image/webp", headers=_HEADERS)


def taken_along(file: IO[bytes], *, media_type: str, name: str) -> Response:
    """A file that was made for whoever asks, in pieces; closed once it was sent, and nobody keeps it."""
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": _attachment(name),
        "X-Content-Type-Options": "nosniff",
        "Content-Length": str(file.seek(0, os.SEEK_END)),
    }
    return StreamingResponse(_chunks(file), media_type=media_type, headers=headers)


def _attachment(name: str) -> str:
    """How a file is called where it is kept (RFC 6266): as it is, and in the letters that old programs know."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()).lstrip("-.")
    said = f'attachment; filename="{plain or "file"}"'
    return said if plain == name else f"{said}; filename*=UTF-8''{quote(name, safe='')}"


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    # No FileResponse: a server that opens the file itself does so after the answer is over, when it would be gone.
    with file:
        file.seek(0)
        while chunk := file.read(_CHUNK):
            yield chunk


routes = [Route("/media/{sha256}.{extension}", show)]
