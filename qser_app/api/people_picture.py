"""Pictures of people: sent by themselves, shown to whoever may see their profile."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.adapters import content_uploads
from qser_app.api.gate import SIGNED_IN, actor_of, now, policy
from qser_app.api.gate_uploads import received
from qser_app.db import in_thread, look, work
from qser_app.domain.courses_files import BadPicture
from qser_app.domain.people_picture import LARGEST_MB
from qser_app.domain.scorm import UploadBroken
from qser_app.queries.people_picture import picture_of
from qser_app.services.people_picture import keep_picture

_NEVER = {"Cache-Control": "no-store", "Connection": "close"}
# The address holds the digest: another picture has another one.
_FOREVER = {"Cache-Control": "private, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
_STATUS = {"picture-too-large": 413}


@policy(SIGNED_IN)
async def show(request: Request) -> Response:
    """Somebody's picture."""
    asked = request.path_params
    content = look(picture_of, actor=actor_of(request), person_id=asked["person_id"], sha256=asked["sha256"])
    return Response(content, media_type="image/webp", headers=_FOREVER)


@policy(SIGNED_IN, largest_body=None)
async def receive(request: Request) -> Response:
    """One's own picture as the request's body; it is kept made fit to be shown."""
    actor = actor_of(request)
    try:
        async with received(request, BadPicture("too-large", megabytes=LARGEST_MB), LARGEST_MB << 20) as source:
            portrait = await in_thread(lambda: content_uploads.portrait(source))
        await work(keep_picture, actor=actor, portrait=portrait, at=now())
    except (BadPicture, UploadBroken) as refusal:
        return JSONResponse({"refused": refusal.code, "gaps": refusal.gaps}, _STATUS.get(refusal.code, 422), headers=_NEVER)
    return JSONResponse({}, 201, headers=_NEVER)


routes = [
    Route("/portraits/{person_id:int}/{sha256}.webp", show),
    Route("/portraits/mine", receive, methods=["PUT"]),
]
