"""Signing in by another house (OpenID Connect): off to it, and back from it.

Nothing here posts a form to another house: the browser follows links and redirects, so `form-action 'self'` stays.
"""

import secrets

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters import oidc
from qser_app.adapters.cookies import hash_of, no_step_cookie, step_cookie, stepping_browser
from qser_app.adapters.limits import PER_ADDRESS, STEPS_PER_ADDRESS, limits
from qser_app.adapters.sealing import mark
from qser_app.api.gate import ANYONE, SIGNED_IN, actor_of, client_ip, now, policy
from qser_app.api.people_answers import arrival_of, back, half_way, signed_in, to, welcome
from qser_app.db import look, work
from qser_app.domain.people_providers import ProviderCancelled, ProviderRefused, StepSpent, Vouched
from qser_app.domain.people_steps import Step, StepKind
from qser_app.domain.refusals import NotAllowed, NotFound, Refusal
from qser_app.domain.site import local_path
from qser_app.queries.people_factors import asks_after_provider, asks_for_step
from qser_app.services.people_credentials import holder_of
from qser_app.services.people_providers import Came, accept_with, come_in, link
from qser_app.services.people_sessions import require_fresh
from qser_app.services.people_steps import begin_step, take_step
from qser_app.services.people_tickets import INVITATION
from qser_app.settings import settings

_KINDS = (StepKind.PROVIDER, StepKind.LINK, StepKind.INVITATION)
log = structlog.get_logger()


@policy(ANYONE)
async def begin(request: Request) -> Response:
    """Off to a provider, to sign in."""
    wanted = local_path(request.query_params.get("next", ""))
    try:
        return await _off(request, Step(StepKind.PROVIDER, named_provider(request).name, wanted=wanted))
    except Refusal as refusal:
        return back("/sign-in", refusal, next=wanted)


@policy(SIGNED_IN)
async def begin_link(request: Request) -> Response:
    """Off to a provider, to link it with the account that is signed in; asked there again even if they know the browser."""
    _require_our_page(request)
    try:
        await work(require_fresh, actor=actor_of(request), at=now())
        return await _off(request, Step(StepKind.LINK, named_provider(request).name, actor_of(request).person_id), prompt="login")
    except Refusal as refusal:
        return back("/account", refusal)


@policy(ANYONE)
async def begin_invitation(request: Request) -> Response:
    """Off to a provider, to make the account an open invitation is for."""
    _require_our_page(request)
    token = request.path_params["ticket"]
    try:
        invited = await holder_of(token, purpose=INVITATION, address=client_ip(request), at=now())
        return await _off(request, Step(StepKind.INVITATION, named_provider(request).name, ticket_id=invited.ticket_id))
    except Refusal as refusal:
        return back(f"/invitation/{token}" if token.replace("-", "").replace("_", "").isalnum() else "/sign-in", refusal)


@policy(ANYONE)
async def come_back(request: Request) -> Response:
    """Back from a provider: the step is used up first, then everything that came is looked at."""
    address, step = client_ip(request), None
    try:
        await limits.check(PER_ADDRESS, address)
        step = await _step_of(request)
        vouched = await _vouched(request, step)
        answer = await _finish(request, step, vouched)
        if answer.headers["location"] == "/second-step":
            return answer
    except Refusal as refusal:
        if isinstance(refusal, StepSpent | ProviderRefused):
            await limits.take(PER_ADDRESS, address)
        answer = back("/account" if step and step.kind is StepKind.LINK else "/sign-in", refusal)
    answer.delete_cookie(**no_step_cookie())
    return answer


routes = [
    Route("/auth/oidc/{provider}", begin),
    Route("/auth/oidc/{provider}/link", begin_link),
    Route("/auth/oidc/{provider}/invitation/{ticket}", begin_invitation),
    Route("/auth/oidc/{provider}/callback", come_back),
]


def named_provider(request: Request) -> oidc.OpenId:
    """The provider in the address. Raises NotFound."""
    provider = oidc.KNOWN.get(request.path_params["provider"])
    if provider is None:
        raise NotFound
    return provider


def _require_our_page(request: Request) -> None:
    """Let no other site send somebody off to link an account they did not mean: browsers say where a link was followed."""
    site = request.headers.get("sec-fetch-site")
    ours = site == "same-origin" if site else request.headers.get("referer", "").startswith(f"{settings.origin}/")
    if not ours:
        raise NotAllowed


async def _off(request: Request, step: Step, *, prompt: str = "") -> Response:
    await limits.take(STEPS_PER_ADDRESS, client_ip(request))
    provider = named_provider(request)
    browser = stepping_browser(request.headers.get("cookie", "")) or secrets.token_urlsafe(24)
    state = secrets.token_urlsafe(32)
    address = await provider.address(state=state, **_secrets(browser, state), back=_back_to(provider), prompt=prompt)
    await work(begin_step, browser=browser, step=step, token=state, at=now())
    answer = to(address)
    answer.set_cookie(**step_cookie(browser))
    return answer


def _secrets(browser: str, state: str) -> dict[str, str]:
    """What the token must repeat, and what redeems the code: made from the browser's cookie and the state, and kept nowhere."""
    return {"nonce": mark("nonce", browser, state), "verifier": mark("verifier", browser, state)}


def _back_to(provider: oidc.OpenId) -> str:
    """Each provider has an address of its own to answer at: an answer of one can never pass for another's (RFC 9700, 4.4)."""
    return f"{settings.origin}/auth/oidc/{provider.name}/callback"


async def _step_of(request: Request) -> Step:
    provider, state = named_provider(request), request.query_params.get("state", "")
    browser = stepping_browser(request.headers.get("cookie", ""))
    if not state or not browser:
        raise StepSpent
    step = await work(take_step, token=state, browser=browser, kinds=_KINDS, at=now())
    if step.provider != provider.name:
        log.warning("oidc.refused", provider=provider.name, reason="answer to another provider's question")
        raise ProviderRefused
    return step


async def _vouched(request: Request, step: Step) -> Vouched:
    provider, told = oidc.KNOWN[step.provider], request.query_params
    await provider.check_sender(told.get("iss", ""))
    if "error" in told or not told.get("code"):
        log.info("oidc.cancelled", provider=step.provider, error=told.get("error", "")[:80])
        raise ProviderCancelled
    secret = _secrets(stepping_browser(request.headers.get("cookie", "")), told["state"])
    return await provider.redeem(code=told["code"], back=_back_to(provider), at=now(), **secret)


async def _finish(request: Request, step: Step, vouched: Vouched) -> Response:
    if step.kind is StepKind.LINK:
        actor = request.state.actor
        if actor is None or actor.person_id != step.person_id:
            raise StepSpent
        await work(link, actor=actor, vouched=vouched, at=now())
        return to("/account?done=linked")
    came: Came
    if step.kind is StepKind.INVITATION:
        came = await work(accept_with, ticket_id=step.ticket_id or 0, vouched=vouched, at=now())
    else:
        came = await work(come_in, vouched=vouched, at=now())
    goal = step.wanted if came.welcomed else welcome(step.wanted)
    sid_hash = hash_of(vouched.sid) if vouched.sid else ""
    if look(asks_for_step, person_id=came.person_id, provider=vouched.provider):
        return await half_way(came.person_id, goal, provider=vouched.provider, sid_hash=sid_hash)
    # Where the organisation leaves it to the provider, what that asked for counts.
    strong = not look(asks_after_provider, person_id=came.person_id)
    return await signed_in(came.person_id, goal, arrival_of(request, provider=vouched.provider, sid_hash=sid_hash, strong=strong))
