"""The files of packages as browsers get them: whole or in pieces, compressed where that helps, and never asked for twice.

What a package holds never changes, so which file an address means is looked up once a package and process.
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from qser_app.adapters.packages_files import compressed, path_of, whole
from qser_app.api.gate import CAPABILITY, policy
from qser_app.db import in_thread, look
from qser_app.domain.scorm import Served
from qser_app.domain.scorm_files import OTHER, folded, is_text
from qser_app.queries.scorm import package_files
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}
_FOREVER = {"Cache-Control": "private, max-age=31536000, immutable"}
FRAMED_BY = f"frame-ancestors {settings.origin} {settings.content_origin}"
# Packages are what they are, kept to their own files.
_PACKAGE_CSP = (
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' data: blob:; worker-src 'self' blob:; "
    f"object-src 'self'; base-uri 'self'; form-action 'self'; {FRAMED_BY}"
)
# What browsers ask for a service worker's script with; the answer to another request, which they may have kept, must not do for it.
_ASKED_FOR_A_WORKER = "Service-Worker"
_LONGEST_PATH = 1000
_SLASHES = re.compile("/{2,}")
_GZIP = re.compile(r"(?:^|[,\s])(?:gzip|x-gzip|\*)(?!\s*;\s*q=0(?:\.0*)?(?:[,\s]|$))", re.IGNORECASE)
# What is smaller goes out in one piece, read in one step; what is larger, or asked for in pieces, as a stream.
_ONE_PIECE = 1 << 20
_WORTH_COMPRESSING = 512
_MOST_COMPRESSED = 32 << 20


@dataclass(frozen=True, slots=True)
class _Contents:
    """The files of one package: as they are spelled, and as file systems that ignore letter case see them."""

    exact: Mapping[str, Served]
    folded: Mapping[str, Served]

    def find(self, path: str) -> Served | None:
        """The file; pages made on Windows often spell its name in other letters."""
        return self.exact.get(path) or self.folded.get(folded(path))


@functools.lru_cache(maxsize=64)
def _contents(key: str) -> _Contents:
    found = look(package_files, key=key)
    if not found:
        raise LookupError(key)  # not remembered: a package may be imported the next moment
    return _Contents(MappingProxyType(found), MappingProxyType({folded(path): file for path, file in found.items()}))


@policy(CAPABILITY)
async def package_file(request: Request) -> Response:
    """A file of a package: only what the import wrote down, under the digest it wrote down."""
    # Some tools write two slashes where they mean one.
    key, path = request.path_params["key"], _SLASHES.sub("/", request.path_params["path"])
    # A service worker would outlive the visit.
    for_ever = bool(request.headers.get(_ASKED_FOR_A_WORKER)) or request.headers.get("sec-fetch-dest") == "serviceworker"
    if len(path) > _LONGEST_PATH or "\0" in path or for_ever:
        return nothing()
    try:
        found = _contents(key).find(path)
    except LookupError:
        found = None
    return nothing() if found is None else await _sent(request, found)


async def _sent(request: Request, file: Served) -> Response:
    squeezable = is_text(file.content_type) and _WORTH_COMPRESSING <= file.size <= _MOST_COMPRESSED
    in_pieces = "range" in request.headers
    squeezed = squeezable and not in_pieces and bool(_GZIP.search(request.headers.get("accept-encoding", "")))
    # Two forms of one file are two things: a piece of one must never be put together with a piece of the other.
    etag = f'"{file.sha256[:32]}{"-gzip" if squeezed else ""}"'
    headers = _FOREVER | {
        "ETag": etag,
        "Content-Type": file.content_type,
        "Content-Security-Policy": _PACKAGE_CSP,
        "Accept-Ranges": "bytes",
    }
    varies = ["Accept-Encoding"] * squeezable + [_ASKED_FOR_A_WORKER] * (file.content_type == "text/javascript")
    headers |= {"Vary": ", ".join(varies)} if varies else {}
    headers |= {"Content-Disposition": "attachment"} if file.content_type == OTHER else {}
    if _is_known(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=headers)
    headers |= {"Content-Encoding": "gzip"} if squeezed else {}
    if in_pieces or file.size > _ONE_PIECE:
        return FileResponse(await in_thread(lambda: compressed(file)) if squeezed else path_of(file), headers=headers)
    body = await in_thread(lambda: whole(file, squeezed=squeezed))
    if request.method == "HEAD":
        return Response(headers=headers | {"Content-Length": str(len(body))})
    return Response(body, headers=headers)


def _is_known(given: str, etag: str) -> bool:
    """Whether ``If-None-Match`` names this very form (RFC 9110, 13.1.2: compared weakly)."""
    return given.strip() == "*" or etag in (each.strip().removeprefix("W/") for each in given.split(","))


def nothing() -> Response:
    """There is no such thing here, and perhaps there will be."""
    return PlainTextResponse("Not found", 404, headers=_NEVER)
