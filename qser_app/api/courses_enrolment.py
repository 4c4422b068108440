"""Sheets of people on their way in: a facilitator sends one, it is read, and waits for their word."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import people_sheets
from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, taken
from qser_app.db import in_thread, look, work
from qser_app.domain.courses_enrolment_sheets import addresses_in, unread_beside
from qser_app.domain.people_sheets import LARGEST_SHEET_MB, BadSheet, Unread
from qser_app.queries.courses_people import facilitated
from qser_app.services.courses_enrolment import receive_sheet


@policy(AUTHOR, largest_body=LARGEST_SHEET_MB << 20)
async def receive(request: Request) -> Response:
    """Take a sheet as the request's body, read it, and keep its addresses until its report was seen."""
    actor, course_id = actor_of(request), request.path_params["course_id"]
    look(facilitated, actor=actor, course_id=course_id)
    data = await request.body()
    try:
        rows, unread = await in_thread(lambda: _understood(data))
    except BadSheet as refusal:
        return not_taken(refusal)
    name = Path(request.query_params.get("name", "")).name
    sheet_id = await work(receive_sheet, actor=actor, course_id=course_id, name=name, rows=rows, unread=unread, at=now())
    return taken(sheet=sheet_id)


def _understood(data: bytes) -> tuple[list[tuple[int, str]], list[Unread]]:
    """The addresses in a sheet, and the columns beside them."""
    cells = people_sheets.read(data)
    return addresses_in(cells), unread_beside(cells)


routes = [Route("/enrolment/{course_id:int}/sheet", receive, methods=["PUT"])]
