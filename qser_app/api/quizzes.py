"""Question files on their way in and out: a facilitator sends one and gets a report, or takes the bank along."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import quizzes_files
from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, received, taken
from qser_app.db import in_thread, look, work
from qser_app.domain.people import Language
from qser_app.domain.quizzes_drafts import LARGEST_FILE_MB, BadFile, Received
from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm import UploadBroken
from qser_app.exports.quizzes_formats import exported
from qser_app.queries.quizzes_bank import authored_module
from qser_app.services.quizzes_bank import receive_file

_NEVER = {"Cache-Control": "no-store"}


@policy(AUTHOR, largest_body=None)
async def receive(request: Request) -> Response:
    """Take a file as the request's body, read it, and keep what it holds until its report was seen."""
    actor, module_id, language = actor_of(request), request.path_params["module_id"], _language(request)
    look(authored_module, actor=actor, module_id=module_id)
    try:
        async with received(request, BadFile("too-large", megabytes=LARGEST_FILE_MB), LARGEST_FILE_MB << 20) as source:
            reading = await in_thread(lambda: quizzes_files.read(source, language))
    except (BadFile, UploadBroken) as refusal:
        return not_taken(refusal)
    name = Path(request.query_params.get("name", "")).name
    file = Received(name, language, reading)
    file_id = await work(receive_file, actor=actor, module_id=module_id, file=file, at=now())
    return taken(file=file_id)


def _language(request: Request) -> Language:
    try:
        return Language(request.query_params.get("language", ""))
    except ValueError as error:
        raise BadInput from error


@policy(AUTHOR)
async def send(request: Request) -> Response:
    """The bank as a file to keep."""
    language, module_id = _language(request), request.path_params["module_id"]
    data, written = look(exported, actor=actor_of(request), module_id=module_id, language=language, name=request.path_params["format"])
    headers = {
        "Content-Disposition": f'attachment; filename="bank-{module_id}.{language}.{written.ending}"',
        "X-Content-Type-Options": "nosniff",
    }
    return Response(data, media_type=written.media_type, headers=_NEVER | headers)


routes = [
    Route("/banks/{module_id:int}/file", receive, methods=["PUT"]),
    Route("/banks/{module_id:int}/{format}", send),
]
