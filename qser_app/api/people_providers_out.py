"""Signing out between houses: on to a provider's own door, and what a provider says when somebody has signed out there."""

import secrets

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.adapters.limits import PER_ADDRESS, limits
from qser_app.api.gate import ANYONE, CAPABILITY, client_ip, now, policy
from qser_app.api.people_answers import back, to
from qser_app.api.people_providers import named_provider
from qser_app.db import work
from qser_app.domain.people_providers import ProviderRefused
from qser_app.domain.refusals import Refusal
from qser_app.services.people_providers import end_there, end_there_by_sid
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}
_LARGEST = 32 * 1024
log = structlog.get_logger()


@policy(ANYONE)
async def sign_out_there(request: Request) -> Response:
    """On to the provider's own sign-out, where it has one; our session is over by then."""
    provider = named_provider(request)
    try:
        address = await provider.way_out(back=f"{settings.origin}/sign-in", state=secrets.token_urlsafe(16))
    except Refusal as refusal:
        return back("/sign-in", refusal)
    return to(address or "/sign-in?done=signed-out")


@policy(CAPABILITY, signed_body=True, largest_body=_LARGEST)
async def back_channel(request: Request) -> Response:
    """A provider says, from server to server, that somebody has signed out there."""
    provider = named_provider(request)
    form = await request.form()
    try:
        await limits.check(PER_ADDRESS, client_ip(request))
        token = await provider.signed_out(str(form.get("logout_token", ""))[:_LARGEST], at=now())
        ended = await work(end_there, provider=provider.name, token=token, at=now())
    except Refusal as refusal:
        await limits.take(PER_ADDRESS, client_ip(request))
        return JSONResponse({"error": "invalid_request", "error_description": refusal.code}, 400, headers=_NEVER)
    log.info("oidc.signed_out_there", provider=provider.name, ended=ended)
    return Response(status_code=200, headers=_NEVER)


@policy(CAPABILITY)
async def front_channel(request: Request) -> Response:
    """A provider's page asks, in a hidden frame, to end the sign-in of its session ``sid``, a number only the two houses know.

    The frame itself stays empty: what counts is that it was asked for, and no page of ours may be framed.
    """
    provider, sid = named_provider(request), request.query_params.get("sid", "")
    try:
        if not sid:
            raise ProviderRefused
        await limits.check(PER_ADDRESS, client_ip(request))
        await provider.check_sender(request.query_params.get("iss", "-"))
        ended = await work(end_there_by_sid, provider=provider.name, sid=sid[:1000], at=now())
    except Refusal as refusal:
        await limits.take(PER_ADDRESS, client_ip(request))
        return JSONResponse({"refused": refusal.code}, 400, headers=_NEVER)
    log.info("oidc.signed_out_there", provider=provider.name, ended=ended)
    return Response(status_code=200, headers=_NEVER)


routes = [
    Route("/auth/oidc/{provider}/sign-out", sign_out_there),
    Route("/auth/oidc/{provider}/back-channel", back_channel, methods=["POST"]),
    Route("/auth/oidc/{provider}/front-channel", front_channel),
]
