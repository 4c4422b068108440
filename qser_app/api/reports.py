"""Reports over HTTP: windows of the unit matrix, its text, finished workbooks, and the way to a kept report."""

import secrets
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from qser_app.adapters import reports_files
from qser_app.api.gate import REPORTER, SIGNED_IN, actor_of, now, policy
from qser_app.api.media import taken_along
from qser_app.db import look, study
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked, asked_of
from qser_app.domain.reports_units import MOST_ROWS
from qser_app.exports.reports_units import units_text
from qser_app.queries.reports_exports import finished_export
from qser_app.queries.reports_units import matrix_head, matrix_lens, matrix_rows
from qser_app.queries.reports_views import kept_address
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}
_KINDS = {".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".zip": "application/zip"}


@policy(REPORTER)
async def units(request: Request) -> Response:
    """The rows of the matrix from ``start`` on, at most ``count``; with the units, when they are asked for the first time."""
    asked = _asked(request)
    start, count = _number(request, "start", 0), _number(request, "count", 60)
    found = await study(_window, actor=actor_of(request), asked=asked, start=start, count=min(count, MOST_ROWS))
    return JSONResponse(found, headers=_NEVER)


def _window(db: Any, *, actor: Actor, asked: Asked, start: int, count: int) -> dict[str, Any]:
    lens = matrix_lens(db, actor=actor, asked=asked, at=now())
    head = matrix_head(db, lens=lens)
    rows = matrix_rows(db, lens=lens, units=[unit.id for unit in head.units], start=start, count=count)
    listed = [[unit.title, unit.kind] for unit in head.units]
    return {"course": head.title, "total": head.total, "units": listed, "rows": [row.packed() for row in rows]}


@policy(REPORTER)
async def units_as_text(request: Request) -> Response:
    """The whole matrix as lines of text."""
    target = _place()
    try:
        await study(units_text, actor=actor_of(request), asked=_asked(request), at=now(), target=target)
        return taken_along(target.open("rb"), media_type="text/plain; charset=utf-8", name="units.txt")
    finally:
        target.unlink(missing_ok=True)


@policy(SIGNED_IN)
async def workbook(request: Request) -> Response:
    """A finished workbook or archive, for whoever asked for it and while its time lasts."""
    found = look(finished_export, actor=actor_of(request), key=request.path_params["key"], at=now())
    file = reports_files.find(found.key)
    if file is None:
        raise NotFound
    return FileResponse(file, media_type=_KINDS[file.suffix], filename=found.name, headers=_NEVER)


@policy(REPORTER)
async def kept(request: Request) -> Response:
    """The way to a report of one's own, for the link in a mail."""
    address = look(kept_address, actor=actor_of(request), view_id=request.path_params["view_id"])
    return RedirectResponse(address, 303, headers=_NEVER)


def _asked(request: Request) -> Asked:
    return asked_of(Report.UNITS, request.query_params)


def _number(request: Request, name: str, otherwise: int) -> int:
    text = request.query_params.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else otherwise


def _place() -> Path:
    target = settings.var_dir / "reports" / secrets.token_hex(16)
    target.parent.mkdir(parents=True, exist_ok=True)
    return target


routes = [
    Route("/reports/units.json", units),
    Route("/reports/units.txt", units_as_text),
    Route("/reports/kept/{view_id:int}", kept),
    Route("/exports/{key}.xlsx", workbook),
    Route("/exports/{key}.zip", workbook),
]
