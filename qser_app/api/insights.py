"""Infographics to take along, as PDF or as a picture."""

import io
from collections.abc import Callable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters.limits import DOCUMENTS_PER_PERSON, limits
from qser_app.api.gate import ADMIN, SIGNED_IN, actor_of, now, policy
from qser_app.api.media import reader_of, taken_along
from qser_app.db import study, work
from qser_app.domain.insights_profile import Part
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.exports import document
from qser_app.exports.insights_infographic import TEMPLATE, infographic_document
from qser_app.exports.insights_portal import portal_document
from qser_app.services.insights_profile import look_at
from qser_app.settings import settings

_KINDS: dict[str, tuple[str, Callable[[str, dict[str, Any]], bytes]]] = {
    "pdf": ("application/pdf", document.pdf),
    "png": ("image/png", document.png),
}


@policy(SIGNED_IN)
async def mine(request: Request) -> Response:
    """One's own learning at a glance."""
    return await _taken(request, infographic_document)


@policy(SIGNED_IN)
async def person(request: Request) -> Response:
    """Another's, for whoever administers them; it is written in their access log first."""
    person_id = request.path_params["person_id"]
    await work(look_at, actor=actor_of(request), person_id=person_id, part=Part.INFOGRAPHIC, at=now())
    return await _taken(request, infographic_document, person_id=person_id)


@policy(ADMIN)
async def house(request: Request) -> Response:
    """The whole house, or one organisation: an administrator's is their own."""
    actor, asked = actor_of(request), request.query_params.get("organisation", "0")
    if not (asked.isascii() and asked.isdigit() and len(asked) < 10):
        raise BadInput
    number = int(asked) if actor.is_superadmin else actor.organisation_id
    return await _taken(request, portal_document, organisation_id=number, target=settings.target_people)


async def _taken(request: Request, words_of: Callable[..., tuple[str, dict[str, Any]]], **asked: Any) -> Response:
    kind = request.path_params["kind"]
    if kind not in _KINDS:
        raise NotFound
    actor = actor_of(request)
    await limits.take(DOCUMENTS_PER_PERSON, str(actor.person_id))
    name, words = await study(words_of, actor=actor, language=reader_of(request, actor), at=now(), **asked)
    media_type, make = _KINDS[kind]
    made = await document.in_press(partial(make, TEMPLATE, words))
    return taken_along(io.BytesIO(made), media_type=media_type, name=f"{name}.{kind}")


routes = [
    Route("/insights/me.{kind}", mine),
    Route("/insights/person/{person_id:int}.{kind}", person),
    Route("/insights/portal.{kind}", house),
]
