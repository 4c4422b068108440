"""Logos of organisations: sent by their administrators, shown to their people."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.adapters import content_uploads
from qser_app.api.gate import ADMIN, SIGNED_IN, actor_of, now, policy
from qser_app.api.gate_uploads import received
from qser_app.db import in_thread, look, work
from qser_app.domain.courses_files import BadPicture
from qser_app.domain.people_organisation import LARGEST_MB
from qser_app.domain.scorm import UploadBroken
from qser_app.queries.people_organisation import logo_of
from qser_app.services.people_organisation import keep_logo

_NEVER = {"Cache-Control": "no-store", "Connection": "close"}
# The address holds the digest: another logo has another one.
_FOREVER = {"Cache-Control": "private, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
_STATUS = {"picture-too-large": 413}


@policy(SIGNED_IN)
async def show(request: Request) -> Response:
    """The logo of one's own organisation."""
    asked = request.path_params
    content = look(logo_of, actor=actor_of(request), organisation_id=asked["organisation_id"], sha256=asked["sha256"])
    return Response(content, media_type="image/webp", headers=_FOREVER)


@policy(ADMIN, largest_body=None)
async def receive(request: Request) -> Response:
    """The logo as the request's body; it is kept made fit to be shown."""
    actor = actor_of(request)
    try:
        async with received(request, BadPicture("too-large", megabytes=LARGEST_MB), LARGEST_MB << 20) as source:
            picture = await in_thread(lambda: content_uploads.logo(source))
        await work(keep_logo, actor=actor, picture=picture, at=now())
    except (BadPicture, UploadBroken) as refusal:
        return JSONResponse({"refused": refusal.code, "gaps": refusal.gaps}, _STATUS.get(refusal.code, 422), headers=_NEVER)
    return JSONResponse({}, 201, headers=_NEVER)


routes = [
    Route("/logos/{organisation_id:int}/{sha256}.webp", show),
    Route("/logos/ours", receive, methods=["PUT"]),
]
