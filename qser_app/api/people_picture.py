"""Pictures of people: sent by themselves, shown to whoever may see their profile."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import content_uploads
from qser_app.api.gate import SIGNED_IN, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, received_picture, taken
from qser_app.api.media import webp
from qser_app.db import look, work
from qser_app.domain.courses_files import BadPicture
from qser_app.domain.people_picture import LARGEST_MB
from qser_app.domain.scorm import UploadBroken
from qser_app.queries.people_picture import picture_of
from qser_app.services.people_picture import keep_picture


@policy(SIGNED_IN)
async def show(request: Request) -> Response:
    """Somebody's picture."""
    asked = request.path_params
    return webp(look(picture_of, actor=actor_of(request), person_id=asked["person_id"], sha256=asked["sha256"]))


@policy(SIGNED_IN, largest_body=None)
async def receive(request: Request) -> Response:
    """One's own picture as the request's body; it is kept made fit to be shown."""
    actor = actor_of(request)
    try:
        portrait = await received_picture(request, megabytes=LARGEST_MB, make=content_uploads.portrait)
        await work(keep_picture, actor=actor, portrait=portrait, at=now())
    except (BadPicture, UploadBroken) as refusal:
        return not_taken(refusal)
    return taken()


routes = [
    Route("/portraits/{person_id:int}/{sha256}.webp", show),
    Route("/portraits/mine", receive, methods=["PUT"]),
]
