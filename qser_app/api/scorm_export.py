"""A module leaves the house: its SCORM package as a download, for whoever may author its course."""

import os
import tempfile
from collections.abc import Iterator
from typing import IO

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from qser_app.api.gate import AUTHOR, actor_of, policy
from qser_app.db import in_thread, study
from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_export import ExportEdition, ExportedModule
from qser_app.exports.scorm_export import write_package
from qser_app.queries.scorm_export import exported_module

_NEVER = {"Cache-Control": "no-store"}
_CHUNK = 1 << 16


@policy(AUTHOR)
async def export(request: Request) -> Response:
    """The package of one module; ``edition`` (1.2, 2004) and ``language`` stand in the query."""
    edition = _edition(request.query_params.get("edition", ""))
    language = request.query_params.get("language", "")[:10]
    module = await study(exported_module, actor=actor_of(request), module_id=request.path_params["module_id"], language=language)
    package = await in_thread(lambda: _written(module, edition))
    name = module.file_name(edition)
    headers = _NEVER | {"Content-Disposition": f'attachment; filename="{name}"', "Content-Length": str(package.seek(0, os.SEEK_END))}
    return StreamingResponse(_chunks(package), media_type="application/zip", headers=headers)


def _edition(word: str) -> ExportEdition:
    if word not in list(ExportEdition):
        raise BadInput
    return ExportEdition(word)


def _written(module: ExportedModule, edition: ExportEdition) -> IO[bytes]:
    """The package in a file without a name: it is never in memory whole, and gone as soon as nobody reads it."""
    target = tempfile.TemporaryFile()  # noqa: SIM115 -- closed by whoever reads it
    try:
        write_package(module, edition, target)
    except BaseException:
        target.close()
        raise
    return target


def _chunks(package: IO[bytes]) -> Iterator[bytes]:
    # No FileResponse: a server that opens the file itself does so after the answer is over, when it would be gone.
    with package:
        package.seek(0)
        while chunk := package.read(_CHUNK):
            yield chunk


routes = [Route("/scorm/export/{module_id:int}", export)]
