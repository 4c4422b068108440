"""The second step of signing in, and passkeys: a form for codes, and what a page's script asks and brings."""

import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.adapters import passkeys
from qser_app.adapters.cookies import no_step_cookie, session_cookie, step_cookie, stepping_browser
from qser_app.adapters.limits import PER_ADDRESS, STEPS_PER_ADDRESS, limits
from qser_app.adapters.sealing import mark
from qser_app.api.gate import ANYONE, HALFWAY, actor_of, client_ip, now, policy
from qser_app.api.gate_documents import document_of
from qser_app.api.people_answers import arrival_of, back, signed_in, welcome
from qser_app.db import look, work
from qser_app.domain.people_factors import PasskeyRefused, PasskeyUnknown
from qser_app.domain.people_providers import StepSpent
from qser_app.domain.people_steps import Step, StepKind
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.domain.site import local_path
from qser_app.queries.people_factors import credentials_held, known_passkey
from qser_app.queries.people_self import account, is_person_welcomed
from qser_app.queries.people_steps import waiting_step
from qser_app.services.people_credentials import give_codes_back, take_a_code
from qser_app.services.people_factors import add_passkey, use_code, use_passkey
from qser_app.services.people_sessions import require_fresh, sign_in
from qser_app.services.people_steps import begin_step, take_step

_NEVER = {"Cache-Control": "no-store"}
_LARGEST = 32 * 1024
_LONGEST_CODE = 40


@policy(ANYONE, largest_body=_LARGEST)
async def post_second_step(request: Request) -> Response:
    """The second step by a code; a wrong one may be typed again, a few times."""
    form = await request.form()
    code = form.get("code", "")
    try:
        step = _waiting(request)
        person_id = step.person_id or 0
        await take_a_code(person_id=person_id, address=client_ip(request), at=now())
        await work(use_code, person_id=person_id, code=str(code)[:_LONGEST_CODE], at=now())
        await give_codes_back(person_id)
        return await _whole(request)
    except StepSpent as refusal:
        return back("/sign-in", refusal)
    except Refusal as refusal:
        return back("/second-step", refusal)


@policy(ANYONE, largest_body=_LARGEST)
async def ask_for_passkey(request: Request) -> Response:
    """What the browser shows a passkey with: as the second step, or (``alone``) in place of a password."""
    await limits.take(STEPS_PER_ADDRESS, client_ip(request))
    alone = (await document_of(request)).get("alone") is True
    challenge = secrets.token_urlsafe(32)
    if alone:
        browser, step, known = _browser(request) or secrets.token_urlsafe(24), Step(StepKind.PASSKEY), []
    else:
        browser, waiting = _browser(request), _waiting(request)
        step = Step(StepKind.PASSKEY, person_id=waiting.person_id)
        known = look(credentials_held, person_id=waiting.person_id or 0)
    await work(begin_step, browser=browser, step=step, token=challenge, at=now())
    answer = JSONResponse(passkeys.to_show(challenge=challenge, known=known, alone=alone), headers=_NEVER)
    if alone:
        answer.set_cookie(**step_cookie(browser))
    return answer


@policy(ANYONE, largest_body=_LARGEST)
async def show_passkey(request: Request) -> Response:
    """What a device answered: signs in, and says where the page goes on."""
    address = client_ip(request)
    await limits.check(PER_ADDRESS, address)
    try:
        sent = await document_of(request)
        return await _shown(request, _object(sent.get("answer")), local_path(str(sent.get("next", ""))))
    except (PasskeyRefused, PasskeyUnknown, StepSpent):
        await limits.take(PER_ADDRESS, address)
        raise


@policy(HALFWAY, largest_body=_LARGEST)
async def ask_for_new_passkey(request: Request) -> Response:
    """What the browser makes a passkey with."""
    actor, challenge = actor_of(request), secrets.token_urlsafe(32)
    mine = look(account, actor=actor)
    browser = _browser(request) or secrets.token_urlsafe(24)
    await work(require_fresh, actor=actor, at=now())
    await work(begin_step, browser=browser, step=Step(StepKind.NEW_PASSKEY, person_id=actor.person_id), token=challenge, at=now())
    known = look(credentials_held, person_id=actor.person_id)
    options = passkeys.to_make(person_id=actor.person_id, email=mine.email, name=mine.name, challenge=challenge, known=known)
    answer = JSONResponse(options, headers=_NEVER)
    answer.set_cookie(**step_cookie(browser))
    return answer


@policy(HALFWAY, largest_body=_LARGEST)
async def keep_new_passkey(request: Request) -> Response:
    """Keep what a device made; answers with recovery codes where there were none."""
    sent, actor = await document_of(request), actor_of(request)
    answered, name = _object(sent.get("answer")), str(sent.get("name", ""))
    challenge = passkeys.challenge_in(answered)
    step = await work(take_step, token=challenge, browser=_browser(request), kinds=(StepKind.NEW_PASSKEY,), at=now())
    if step.person_id != actor.person_id:
        raise StepSpent
    made = passkeys.made(answered, challenge=challenge)
    codes = await work(add_passkey, actor=actor, made=made, name=name, at=now())
    return JSONResponse({"codes": codes}, headers=_NEVER)


routes = [
    Route("/auth/second-step", post_second_step, methods=["POST"]),
    Route("/auth/passkeys/ask", ask_for_passkey, methods=["POST"]),
    Route("/auth/passkeys/show", show_passkey, methods=["POST"]),
    Route("/auth/passkeys/ask-new", ask_for_new_passkey, methods=["POST"]),
    Route("/auth/passkeys/keep", keep_new_passkey, methods=["POST"]),
]


def _browser(request: Request) -> str:
    return stepping_browser(request.headers.get("cookie", ""))


def _waiting(request: Request) -> Step:
    browser = _browser(request)
    step = look(waiting_step, token=mark("second step", browser), browser=browser, kind=StepKind.SECOND, at=now())
    if step is None:
        raise StepSpent
    return step


async def _whole(request: Request) -> Response:
    """In, now that both steps are taken."""
    browser = _browser(request)
    step = await work(take_step, token=mark("second step", browser), browser=browser, kinds=(StepKind.SECOND,), at=now())
    arrival = arrival_of(request, provider=step.provider, sid_hash=step.sid_hash, strong=True)
    answer = await signed_in(step.person_id or 0, step.wanted, arrival)
    answer.delete_cookie(**no_step_cookie())
    return answer


async def _shown(request: Request, answered: dict[str, Any], wanted: str) -> Response:
    challenge, browser = passkeys.challenge_in(answered), _browser(request)
    asked = await work(take_step, token=challenge, browser=browser, kinds=(StepKind.PASSKEY,), at=now())
    known = look(known_passkey, credential_id=passkeys.credential_in(answered))
    if known is None:
        raise PasskeyUnknown
    if asked.person_id not in (None, known.person_id):
        raise PasskeyRefused
    count = passkeys.shown(answered, challenge=challenge, known=known, alone=asked.person_id is None)
    await work(use_passkey, passkey_id=known.id, count=count, at=now())
    if asked.person_id is not None:
        whole = await _whole(request)
        answer = JSONResponse({"to": whole.headers["location"]}, headers=_NEVER)
        answer.raw_headers.extend(pair for pair in whole.raw_headers if pair[0] == b"set-cookie")
        return answer
    goal = wanted if look(is_person_welcomed, person_id=known.person_id) else welcome(wanted)
    token = await work(sign_in, person_id=known.person_id, arrival=arrival_of(request, strong=True), at=now())
    answer = JSONResponse({"to": goal}, headers=_NEVER)
    answer.set_cookie(**session_cookie(token))
    answer.delete_cookie(**no_step_cookie())
    return answer


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadInput
    return value
