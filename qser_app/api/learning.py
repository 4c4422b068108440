"""Where a learner is in a recording, told while it plays and when the page is left."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.api.gate import SIGNED_IN, actor_of, now, policy
from qser_app.api.gate_documents import document_of
from qser_app.db import work
from qser_app.domain.learning import Watched
from qser_app.domain.refusals import LARGEST_NUMBER, BadInput, is_storable
from qser_app.services.learning_watching import keep_second

_NEVER = {"Cache-Control": "no-store"}
_LONGEST_NAME = 300


@policy(SIGNED_IN, largest_body=2048)
async def keep(request: Request) -> Response:
    """Keep the second; answers the one that stands, which is another's when the actor was elsewhere since."""
    sent = await document_of(request)
    watched = Watched(_name(sent.get("name")), _number(sent.get("second")), _number(sent.get("ago", 0)))
    second = await work(keep_second, actor=actor_of(request), unit_id=request.path_params["unit_id"], watched=watched, at=now())
    return JSONResponse({"second": second}, headers=_NEVER)


def _name(value: Any) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME or not is_storable(value):
        raise BadInput
    return value


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST_NUMBER:
        raise BadInput
    return value


routes = [Route("/watched/{unit_id:int}", keep, methods=["PUT"])]
