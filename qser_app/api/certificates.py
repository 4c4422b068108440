"""Certificates to take along."""

import io
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters.limits import DOCUMENTS_PER_PERSON, limits
from qser_app.api.gate import SIGNED_IN, actor_of, now, policy
from qser_app.api.media import reader_of, taken_along
from qser_app.db import study
from qser_app.exports import document
from qser_app.exports.certificates import TEMPLATE, certificate_document
from qser_app.settings import settings


@policy(SIGNED_IN)
async def paper(request: Request) -> Response:
    """The certificate as PDF, for its holder and whoever may see their profile."""
    actor = actor_of(request)
    await limits.take(DOCUMENTS_PER_PERSON, str(actor.person_id))
    asked = {"number": request.path_params["number"], "language": reader_of(request, actor)}
    name, words = await study(certificate_document, actor=actor, at=now(), address=settings.origin, **asked)
    made = await document.in_press(partial(document.pdf, TEMPLATE, words))
    return taken_along(io.BytesIO(made), media_type="application/pdf", name=name)


routes = [Route("/certificates/{number}.pdf", paper)]
