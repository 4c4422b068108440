"""Signing in and out, invitations and new passwords: plain forms, plain answers."""

from urllib.parse import urlencode

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from qser_app.adapters.cookies import TYPED, no_session_cookie, session_cookie, session_hash, typed_cookie
from qser_app.api.gate import ANYONE, SIGNED_IN, actor_of, client_ip, now, policy
from qser_app.db import work
from qser_app.domain.people import Language, clean_name
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.domain.site import local_path
from qser_app.services.people_credentials import holder_of, may_ask_for_mail, prepare, prove
from qser_app.services.people_sessions import sign_in, sign_out, sign_out_everywhere
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
        to = wanted if proved.welcomed else _welcome(wanted)
        answer = await _signed_in(request, proved.person_id, to, new_hash=proved.new_hash)
    except Refusal as refusal:
        answer = _back("/sign-in", refusal, next=wanted)
        answer.set_cookie(**typed_cookie("email", form.get("email", "")))
        return answer
    answer.delete_cookie(f"{TYPED}_email")
    return answer


@policy(ANYONE, largest_body=_LARGEST)
async def post_sign_out(request: Request) -> Response:
    """End this browser's session; the cookie goes even when the session was gone already."""
    await work(sign_out, token_hash=session_hash(request.headers.get("cookie", "")), at=now())
    return _signed_out("/sign-in?done=signed-out")


@policy(SIGNED_IN, largest_body=_LARGEST)
async def post_sign_out_everywhere(request: Request) -> Response:
    """End every session of this person."""
    await work(sign_out_everywhere, actor=actor_of(request), at=now())
    return _signed_out("/sign-in?done=signed-out-everywhere")


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
        return await _signed_in(request, person_id, "/welcome")
    except Refusal as refusal:
        answer = _back(f"/invitation/{_word(token)}", refusal)
        answer.set_cookie(**typed_cookie("name", form.get("name", "")))
        return answer


@policy(ANYONE, largest_body=_LARGEST)
async def post_forgot(request: Request) -> Response:
    """Ask for a link to a new password. What happens, happens after the answer: its time tells nothing."""
    form = await _form(request)
    try:
        email = await may_ask_for_mail(email=form.get("email", ""), address=client_ip(request))
    except Refusal as refusal:
        answer = _back("/forgot", refusal)
        answer.set_cookie(**typed_cookie("email", form.get("email", "")))
        return answer
    answer = _to("/forgot?done=sent")
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
        return _back(f"/new-password/{_word(token)}", refusal)
    return _signed_out("/sign-in?done=new-password")


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


async def _signed_in(request: Request, person_id: int, wanted: str, *, new_hash: str | None = None) -> RedirectResponse:
    before = session_hash(request.headers.get("cookie", ""))
    browser = request.headers.get("user-agent", "")
    token = await work(sign_in, person_id=person_id, browser=browser, replaces=before, new_hash=new_hash, at=now())
    answer = _to(wanted)
    answer.set_cookie(**session_cookie(token))
    return answer


def _welcome(wanted: str) -> str:
    """The first questions; they lead to the first lesson, or on to the course that somebody's link is for."""
    return f"/welcome?{urlencode({'next': wanted})}" if wanted.startswith("/join/") else "/welcome"


def _signed_out(path: str) -> RedirectResponse:
    answer = _to(path)
    answer.delete_cookie(**no_session_cookie())
    # States and pages of this person must not come back from the browser's memory on a shared machine.
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


def _to(path: str) -> RedirectResponse:
    return RedirectResponse(path, 303, headers={"Cache-Control": "no-store"})


def _back(path: str, refusal: Refusal, **more: str) -> RedirectResponse:
    query = {"problem": refusal.code} | {name: str(value) for name, value in refusal.gaps.items()} | more
    return _to(f"{path}?{urlencode(query)}")


def _word(token: str) -> str:
    return "".join(each for each in token if each.isalnum() or each in "-_")[:64] or "-"


def _language(code: str, otherwise: Language) -> Language:
    return Language(code) if code in set(Language) else otherwise
