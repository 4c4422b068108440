"""Video and sound on their way into a text: an author sends a file, and it is kept as it is if browsers play it."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters.content_recordings import arrived
from qser_app.api.courses_files import text_of
from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, received, taken
from qser_app.db import in_thread, look, work
from qser_app.domain.courses_files import TooManyFiles
from qser_app.domain.courses_recordings import BadRecording
from qser_app.domain.scorm import UploadBroken
from qser_app.queries.courses_texts import authored_text
from qser_app.services.courses_recordings import add_recording
from qser_app.settings import settings


@policy(AUTHOR, largest_body=None)
async def receive(request: Request) -> Response:
    """Take a recording as the request's body for a text the actor writes; answers its file and how the text names it."""
    actor, text, name = actor_of(request), text_of(request), request.query_params.get("name", "")[:200]
    look(authored_text, actor=actor, text=text)
    most = settings.recording_max_mb
    try:
        async with received(request, BadRecording("too-large", megabytes=most), most << 20) as source:
            recording = await in_thread(lambda: arrived(source))
            file_id, written = await work(add_recording, actor=actor, text=text, name=name, recording=recording, at=now())
    except (BadRecording, TooManyFiles, UploadBroken) as refusal:
        return not_taken(refusal)
    return taken(file=file_id, written=written)


routes = [Route("/recordings/{of}/{text_id:int}", receive, methods=["PUT"])]
