"""Pictures of lessons, by the hash of their bytes; they show and never act."""

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from qser_app.adapters import files
from qser_app.api.gate import SIGNED_IN, policy
from qser_app.db import look
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses import media_type

# A drawing opened by itself is a document: it gets no script, no origin and nothing from anywhere.
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "Cache-Control": "private, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
}


@policy(SIGNED_IN)
async def show(request: Request) -> Response:
    """One file; the extension only helps people who save it."""
    sha256 = request.path_params["sha256"]
    path, content_type = files.find(sha256), look(media_type, sha256=sha256)
    if path is None or content_type is None:
        raise NotFound
    return FileResponse(path, media_type=content_type, headers=_HEADERS)


routes = [Route("/media/{sha256}.{extension}", show)]
