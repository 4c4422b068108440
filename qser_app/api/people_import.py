"""Sheets of people to take in: an administrator fetches an empty one, sends a full one, and it waits for their word."""

import secrets
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import people_sheets
from qser_app.api.gate import ADMIN, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, taken
from qser_app.api.media import taken_along
from qser_app.db import in_thread, look, study, work
from qser_app.domain.people_import import Line, lines_in, unread_in
from qser_app.domain.people_sheets import LARGEST_SHEET_MB, BadSheet, Unread
from qser_app.exports.people_import import template_text, template_workbook
from qser_app.queries.people_import_words import import_words
from qser_app.queries.people_self import reads_in
from qser_app.services.people_import import receive_people
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@policy(ADMIN, largest_body=LARGEST_SHEET_MB << 20)
async def receive(request: Request) -> Response:
    """Take a sheet as the request's body, read it, and keep its rows until its report was seen."""
    actor, data = actor_of(request), await request.body()
    try:
        lines, unread = await in_thread(lambda: _understood(data))
    except BadSheet as refusal:
        return not_taken(refusal)
    name = Path(request.query_params.get("name", "")).name
    whose = {"actor": actor, "organisation_id": actor.organisation_id}
    sheet_id = await work(receive_people, **whose, name=name, lines=lines, unread=unread, at=now())
    return taken(sheet=sheet_id)


def _understood(data: bytes) -> tuple[list[Line], list[Unread]]:
    """The people in a sheet, and the columns that say nothing we know."""
    rows, headings = people_sheets.read(data), import_words().headings
    return lines_in(rows, headings), unread_in(rows, headings)


@policy(ADMIN)
async def template(request: Request) -> Response:
    """An empty sheet as a workbook."""
    actor, target = actor_of(request), settings.var_dir / "reports" / secrets.token_hex(16)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        await study(template_workbook, actor=actor, organisation_id=actor.organisation_id, target=target)
        return taken_along(target.open("rb"), media_type=_XLSX, name="people.xlsx")
    finally:
        target.unlink(missing_ok=True)


@policy(ADMIN)
async def template_as_text(request: Request) -> Response:
    """An empty sheet as text."""
    language, _ = look(reads_in, actor=actor_of(request))
    named = {"Content-Disposition": 'attachment; filename="people.csv"'}
    return Response(template_text(language), media_type="text/csv; charset=utf-8", headers=_NEVER | named)


routes = [
    Route("/people-sheets", receive, methods=["PUT"]),
    Route("/people-sheets/template.xlsx", template),
    Route("/people-sheets/template.csv", template_as_text),
]
