"""A whole course on its way out and in: a zip of plain files to take along, and one that is sent to be looked at first."""

import tempfile

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import content_arrivals
from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, received, taken
from qser_app.api.media import taken_along
from qser_app.db import in_thread, study
from qser_app.domain.courses_bringing import CourseTooLarge
from qser_app.domain.permissions import looks_after_courses
from qser_app.domain.refusals import require
from qser_app.domain.scorm import UploadBroken
from qser_app.exports.courses_content import exported_course, write_zip
from qser_app.settings import settings


@policy(AUTHOR)
async def send(request: Request) -> Response:
    """The course as a zip of the content format, for whoever may author it."""
    course = await study(exported_course, actor=actor_of(request), code=request.path_params["code"][:40])
    file = tempfile.TemporaryFile()  # noqa: SIM115 -- closed by whoever has sent it
    try:
        await in_thread(lambda: write_zip(course, file))
    except BaseException:
        file.close()
        raise
    return taken_along(file, media_type="application/zip", name=f"{course.code.lower()}.zip")


@policy(AUTHOR, largest_body=None)
async def receive(request: Request) -> Response:
    """Keep a zip until its sender has seen what it would do; nothing of it is read yet."""
    actor = actor_of(request)
    require(looks_after_courses(actor))
    try:
        async with received(request, CourseTooLarge(megabytes=settings.upload_max_mb), settings.upload_max_mb << 20) as source:
            token = await in_thread(lambda: content_arrivals.keep(actor.person_id, source, at=now()))
    except (CourseTooLarge, UploadBroken) as refusal:
        return not_taken(refusal)
    return taken(arrival=token)


routes = [
    Route("/courses/{code}/course.zip", send),
    Route("/courses/arrivals", receive, methods=["PUT"]),
]
