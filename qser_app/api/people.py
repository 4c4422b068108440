"""Signing in and out, invitations and new passwords: plain forms, plain answers."""

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters.cookies import TYPED, session_hash, typed_cookie
from qser_app.api.gate import ANYONE, SIGNED_IN, actor_of, client_ip, now, policy
from qser_app.api.people_answers import arrival_of, back, half_way, signed_in, signed_out, to, welcome
from qser_app.db import look, work
from qser_app.domain.people import Language, clean_name
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.domain.site import local_path
from qser_app.queries.people_factors import asks_for_step
from qser_app.services.people_credentials import holder_of, may_ask_for_mail, prepare, prove
from qser_app.services.people_sessions import sign_out, sign_out_everywhere
from qser_app.services.people_tickets import INVITATION, NEW_PASSWORD, accept_invitation, ask_new_password, set_new_password

_LARGEST = 16 * 1024
_LONGEST_FIELD = 1000


@policy(ANYONE, largest_body=_LARGEST)
async def post_sign_in(request: Request) -> Response:
    """Sign in; on a refusal back to the form, which keeps what was typed but the password."""
    form = await _form(request)
    wanted = local_path(form.get("next", ""))
    try:
        proved = await prove(email=form.get("email", ""), password=form.get("password", ""), address=client_ip(request), at=now())
        goal = wanted if proved.welcomed else welcome(wanted)
        if look(asks_for_step, person_id=proved.person_id):
            answer = await half_way(proved.person_id, goal)
        else:
            answer = await signed_in(proved.person_id, goal, arrival_of(request, new_hash=proved.new_hash))
    except Refusal as refusal:
        answer = back("/sign-in", refusal, next=wanted)
        answer.set_cookie(**typed_cookie("email", form.get("email", "")))
        return answer
    answer.delete_cookie(f"{TYPED}_email")
    return answer


@policy(ANYONE, largest_body=_LARGEST)
async def post_sign_out(request: Request) -> Response:
    """End this browser's session; the cookie goes even when the session was gone already."""
    provider = await work(sign_out, token_hash=session_hash(request.headers.get("cookie", "")), at=now())
    # The way out of the other house is offered, not taken: `form-action` lets no form of ours lead there.
    return signed_out(f"/sign-in?done=signed-out&provider={provider}" if provider else "/sign-in?done=signed-out")


@policy(SIGNED_IN, largest_body=_LARGEST)
async def post_sign_out_everywhere(request: Request) -> Response:
    """End every session of this person."""
    await work(sign_out_everywhere, actor=actor_of(request), at=now())
    return signed_out("/sign-in?done=signed-out-everywhere")


@policy(ANYONE, largest_body=_LARGEST)
async def post_accept_invitation(request: Request) -> Response:
    """Make the account that was offered and sign in to it."""
    form = await _form(request)
    token = form.get("token", "")
    try:
        invited = await holder_of(token, purpose=INVITATION, address=client_ip(request), at=now())
        name = clean_name(form.get("name", ""))
        hashed = await prepare(form.get("password", ""), own=(invited.email, invited.organisation, name))
        language = _language(form.get("language", ""), invited.language)
        person_id = await work(accept_invitation, token=token, name=name, language=language, password_hash=hashed, at=now())
        return await signed_in(person_id, "/welcome", arrival_of(request))
    except Refusal as refusal:
        answer = back(f"/invitation/{_word(token)}", refusal)
        answer.set_cookie(**typed_cookie("name", form.get("name", "")))
        return answer


@policy(ANYONE, largest_body=_LARGEST)
async def post_forgot(request: Request) -> Response:
    """Ask for a link to a new password. What happens, happens after the answer: its time tells nothing."""
    form = await _form(request)
    try:
        email = await may_ask_for_mail(email=form.get("email", ""), address=client_ip(request))
    except Refusal as refusal:
        answer = back("/forgot", refusal)
        answer.set_cookie(**typed_cookie("email", form.get("email", "")))
        return answer
    answer = to("/forgot?done=sent")
    answer.background = BackgroundTask(work, ask_new_password, email=email, at=now())
    return answer


@policy(ANYONE, largest_body=_LARGEST)
async def post_new_password(request: Request) -> Response:
    """Set the new password that a link was for; every session of the person ends."""
    form = await _form(request)
    token = form.get("token", "")
    try:
        holder = await holder_of(token, purpose=NEW_PASSWORD, address=client_ip(request), at=now())
        hashed = await prepare(form.get("password", ""), own=(holder.email, holder.name))
        await work(set_new_password, token=token, password_hash=hashed, at=now())
    except Refusal as refusal:
        return back(f"/new-password/{_word(token)}", refusal)
    return signed_out("/sign-in?done=new-password")


routes = [
    Route("/auth/sign-in", post_sign_in, methods=["POST"]),
    Route("/auth/sign-out", post_sign_out, methods=["POST"]),
    Route("/auth/sign-out-everywhere", post_sign_out_everywhere, methods=["POST"]),
    Route("/auth/accept-invitation", post_accept_invitation, methods=["POST"]),
    Route("/auth/forgot", post_forgot, methods=["POST"]),
    Route("/auth/new-password", post_new_password, methods=["POST"]),
]


async def _form(request: Request) -> dict[str, str]:
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise BadInput
    given = await request.form()
    return {name: value for name, value in given.items() if isinstance(value, str) and len(value) <= _LONGEST_FIELD and "\0" not in value}


def _word(token: str) -> str:
    return "".join(each for each in token if each.isalnum() or each in "-_")[:64] or "-"


def _language(code: str, otherwise: Language) -> Language:
    return Language(code) if code in set(Language) else otherwise
