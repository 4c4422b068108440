"""Logos of organisations: sent by their administrators, shown to their people."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import content_uploads
from qser_app.api.gate import ADMIN, SIGNED_IN, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, received_picture, taken
from qser_app.api.media import webp
from qser_app.db import look, work
from qser_app.domain.courses_files import BadPicture
from qser_app.domain.people_organisation import LARGEST_MB
from qser_app.domain.scorm import UploadBroken
from qser_app.queries.people_organisation import logo_of
from qser_app.services.people_organisation import keep_logo


@policy(SIGNED_IN)
async def show(request: Request) -> Response:
    """The logo of one's own organisation."""
    asked = request.path_params
    return webp(look(logo_of, actor=actor_of(request), organisation_id=asked["organisation_id"], sha256=asked["sha256"]))


@policy(ADMIN, largest_body=None)
async def receive(request: Request) -> Response:
    """The logo as the request's body; it is kept made fit to be shown."""
    actor = actor_of(request)
    try:
        picture = await received_picture(request, megabytes=LARGEST_MB, make=content_uploads.logo)
        await work(keep_logo, actor=actor, picture=picture, at=now())
    except (BadPicture, UploadBroken) as refusal:
        return not_taken(refusal)
    return taken()


routes = [
    Route("/logos/{organisation_id:int}/{sha256}.webp", show),
    Route("/logos/ours", receive, methods=["PUT"]),
]
