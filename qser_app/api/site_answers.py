"""How public pages are answered: named by their bytes, packed where a browser can unpack, never sent twice unchanged."""

import gzip
import hashlib
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from qser_app.db import in_thread
from qser_app.domain.people import Language
from qser_app.exports.site_frame import Reader
from qser_app.exports.site_styles import policy
from qser_app.i18n.catalogue import phrase
from qser_app.settings import settings

_SMALL = 1000  # bytes that are not worth packing
PAGE = "text/html; charset=utf-8"
_spoken: set[Language] = set()


async def reader_of(request: Request) -> Reader:
    """Whom the page is for. The first of a language waits until its phrases are read, and nobody else does."""
    return await reader_in(Language(request.path_params["language"]))


async def reader_in(language: Language) -> Reader:
    """A reader of that language."""
    if language not in _spoken:
        await in_thread(partial(phrase, language, "app-name"))
        _spoken.add(language)
    return Reader(language, settings.origin)


def answered(request: Request, content: bytes, media_type: str, *, status: int = 200, keep: str = "no-cache") -> Response:
    """The answer; ``keep`` is its Cache-Control: by default a browser asks each time, and is told that nothing has changed."""
    etag = f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": keep, "Vary": "Accept-Encoding"}
    if media_type == PAGE:
        headers["Content-Security-Policy"] = policy()
    if status == 200 and etag in (each.strip() for each in request.headers.get("if-none-match", "").split(",")):
        return Response(status_code=304, headers=headers)
    if len(content) > _SMALL and not media_type.startswith("image/") and "gzip" in request.headers.get("accept-encoding", ""):
        content = gzip.compress(content, 6, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(content, status_code=status, media_type=media_type, headers=headers)
