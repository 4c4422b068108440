"""A module leaves the house: its SCORM package as a download, for whoever may author its course."""

import tempfile
from typing import IO

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.api.gate import AUTHOR, actor_of, policy
from qser_app.api.media import taken_along
from qser_app.db import in_thread, study
from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_export import ExportEdition, ExportedModule
from qser_app.exports.scorm_export import write_package
from qser_app.queries.scorm_export import exported_module


@policy(AUTHOR)
async def export(request: Request) -> Response:
    """The package of one module; ``edition`` (1.2, 2004) and ``language`` stand in the query."""
    edition = _edition(request.query_params.get("edition", ""))
    language = request.query_params.get("language", "")[:10]
    module = await study(exported_module, actor=actor_of(request), module_id=request.path_params["module_id"], language=language)
    package = await in_thread(lambda: _written(module, edition))
    return taken_along(package, media_type="application/zip", name=module.file_name(edition))


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


routes = [Route("/scorm/export/{module_id:int}", export)]
