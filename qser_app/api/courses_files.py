"""Pictures on their way into a text: an author sends one, and it is kept made fit to be shown."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import content_uploads
from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, received_picture, taken
from qser_app.db import look, work
from qser_app.domain.courses_files import LARGEST_PICTURE_MB, BadPicture, TooManyFiles
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import UploadBroken
from qser_app.queries.courses_texts import authored_text
from qser_app.services.courses_files import add_picture

_TAKEN = (BadPicture, TooManyFiles, UploadBroken)


@policy(AUTHOR, largest_body=None)
async def receive_picture(request: Request) -> Response:
    """Take a picture as the request's body for a text the actor writes; answers how the text names it."""
    actor, text, name = actor_of(request), text_of(request), request.query_params.get("name", "")[:200]
    look(authored_text, actor=actor, text=text)
    try:
        picture = await received_picture(request, megabytes=LARGEST_PICTURE_MB, make=content_uploads.prepared)
        written = await work(add_picture, actor=actor, text=text, name=name, picture=picture, at=now())
    except _TAKEN as refusal:
        return not_taken(refusal)
    return taken(written=written, width=picture.width, height=picture.height, kilobytes=max(1, picture.media.size >> 10))


def text_of(request: Request) -> TextId:
    """The text that an address with ``of`` and ``text_id`` means, whatever its language. Raises NotFound."""
    try:
        return TextId(TextOf(request.path_params["of"]), request.path_params["text_id"], Language.EN)
    except ValueError as error:
        raise NotFound from error


routes = [Route("/pictures/{of}/{text_id:int}", receive_picture, methods=["PUT"])]
