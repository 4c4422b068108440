"""The first day of an installation, over plain forms: the code, the organisation, the owner, the first people, the first course.

Until somebody has an account every visitor is led here (operations_unopened.py); once the day is over there is nothing here any more.
"""

import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from qser_app.adapters.content import read_course
from qser_app.adapters.cookies import no_setup_cookie, setup_cookie, setup_text
from qser_app.adapters.limits import SETUP_PER_ADDRESS, limits
from qser_app.api.gate import ANYONE, actor_of, client_ip, now, policy
from qser_app.api.people_answers import arrival_of, signed_in, to
from qser_app.api.site_answers import PAGE, answered, reader_in
from qser_app.db import do, in_thread, look, work
from qser_app.domain.operations_setup import (
    ChoiceMissing,
    Founding,
    SetupCodeWrong,
    SetupOver,
    Step,
    read_beginning,
    read_founding,
)
from qser_app.domain.people import BadEmail, Language, NameMissing, clean_name, folded_email
from qser_app.domain.people_passwords import PasswordTooCommon, PasswordTooLong, PasswordTooShort
from qser_app.domain.refusals import BadInput, Refusal, TooMany, is_storable
from qser_app.domain.site_places import language_for
from qser_app.exports.operations_setup import address, gone_page, setup_page
from qser_app.exports.site_frame import Reader
from qser_app.queries.operations_setup import code_opens, opening
from qser_app.services.courses_bringing import bring_in, with_packages
from qser_app.services.operations_setup import begin_with, close_setup, open_installation
from qser_app.services.people_credentials import prepare
from qser_app.settings import ROOT, settings

Form = dict[str, str]
_LARGEST = 64 * 1024
_LONGEST_FIELD = 20_000
_LANGUAGE = "qser_language"
_COURSE = ROOT / "content" / "qser"
_YEAR = 365 * 24 * 3600
_FOUNDING = {"organisation", "country", "zone", "language", "offering", *(f"offer-{each}" for each in Language)}
_BEFORE = (Step.CODE, Step.ORGANISATION, Step.OWNER)  # nobody is signed in yet


@policy(ANYONE, largest_body=_LARGEST)
async def step(request: Request) -> Response:
    """A step of the setup, shown or taken; whose turn it is not is led to the one that is due, or told that there is nothing here."""
    reader, due = await _reader(request), _due(request)
    if due is None:
        return answered(request, gone_page(reader), PAGE, status=404, keep="no-store")
    if due is not _step(request):
        return to(address(due))
    return await (_taken if request.method == "POST" else _shown)(request, reader, due)


routes = [
    Route("/setup", step, methods=["GET", "POST"]),
    Route("/setup/{step}", step, methods=["GET", "POST"]),
]


async def _shown(request: Request, reader: Reader, due: Step) -> Response:
    """The step, with what was said in it before."""
    answer = answered(request, setup_page(reader, due, _kept(request) | {"code": ""}, {}), PAGE, keep="no-store")
    if (chosen := request.query_params.get("language", "")) in set(Language):
        answer.set_cookie(_LANGUAGE, chosen, max_age=_YEAR, samesite="lax", secure=settings.secure)
    return answer


async def _taken(request: Request, reader: Reader, due: Step) -> Response:
    """On to the next; what is wrong is said at its field, and nothing that was typed is lost but the password."""
    form = await _form(request)
    try:
        done = await _TAKES[due](request, form)
    except Refusal as refusal:
        done = {"": refusal}
    if isinstance(done, Response):
        return done
    told = {name: reader.t(f"refusal-{refusal.code}", **refusal.gaps) for name, refusal in done.items()}
    status = 429 if any(isinstance(each, TooMany) for each in done.values()) else 422
    return answered(request, setup_page(reader, due, form, told), PAGE, status=status, keep="no-store")


async def _take_code(request: Request, form: Form) -> Response | dict[str, Refusal]:
    await limits.take(SETUP_PER_ADDRESS, client_ip(request))
    if not look(code_opens, code=form.get("code", ""), at=now()):
        return {"code": SetupCodeWrong()}
    return _keeping(Step.ORGANISATION, _kept(request) | {"code": form["code"]})


async def _take_organisation(request: Request, form: Form) -> Response | dict[str, Refusal]:
    founding, problems = read_founding(form)
    said = {name: value for name, value in form.items() if name in _FOUNDING}
    return problems if founding is None else _keeping(Step.OWNER, {"code": _kept(request)["code"]} | said)


async def _take_owner(request: Request, form: Form) -> Response | dict[str, Refusal]:
    kept = _kept(request)
    founding, _ = read_founding(kept)
    if founding is None:
        return to(address(Step.ORGANISATION))
    problems: dict[str, Refusal] = {}
    for field, check, wrong in (("name", clean_name, NameMissing), ("email", folded_email, BadEmail)):
        try:
            check(form.get(field, ""))
        except wrong as refusal:
            problems[field] = refusal
    hashed = ""
    try:
        hashed = await prepare(form.get("password", ""), own=(form.get("email", ""), form.get("name", ""), founding.name))
    except (PasswordTooShort, PasswordTooLong, PasswordTooCommon) as refusal:
        problems["password"] = refusal
    return problems or await _open(request, kept["code"], founding, form, hashed)


async def _open(request: Request, code: str, founding: Founding, form: Form, hashed: str) -> Response:
    """Make the owner and let them in; the code may have been replaced meanwhile, or somebody else was faster."""
    who = {"name": form["name"], "email": form["email"], "password_hash": hashed}
    try:
        person_id = await work(open_installation, code=code, founding=founding, **who, at=now())
    except (SetupCodeWrong, SetupOver):
        return to(address(Step.CODE))
    answer = await signed_in(person_id, address(Step.PEOPLE), arrival_of(request))
    answer.delete_cookie(**no_setup_cookie())
    return answer


async def _take_people(request: Request, form: Form) -> Response | dict[str, Refusal]:
    beginning, problems = read_beginning(form)
    if beginning is None:
        return problems
    await work(begin_with, actor=actor_of(request), beginning=beginning, at=now())
    return to(address(Step.COURSE))


async def _take_course(request: Request, form: Form) -> Response | dict[str, Refusal]:
    """The course of the house, or none; then the first day is over."""
    if form.get("course") not in ("qser", "none"):
        return {"course": ChoiceMissing()}
    if form["course"] == "qser":
        await in_thread(partial(_bring_course, now()))
    await work(close_setup, actor=actor_of(request), at=now())
    return to("/")


def _bring_course(at: datetime) -> None:
    source = read_course(_COURSE)
    with with_packages(_COURSE, source) as whole:
        do(bring_in, actor=None, source=whole, at=at)


_TAKES: dict[Step, Callable[[Request, Form], Awaitable[Response | dict[str, Refusal]]]] = {
    Step.CODE: _take_code,
    Step.ORGANISATION: _take_organisation,
    Step.OWNER: _take_owner,
    Step.PEOPLE: _take_people,
    Step.COURSE: _take_course,
}


def _step(request: Request) -> Step:
    asked = request.path_params.get("step", "")
    return Step(asked) if asked in set(Step) else Step.CODE


def _due(request: Request) -> Step | None:
    """The step somebody may take now: the one they ask for, or what comes before it. None: the first day is over for them."""
    asked, state = _step(request), look(opening)
    if not state.empty:
        actor = request.state.actor
        is_theirs = not state.closed and actor is not None and actor.person_id == state.owner_id
        return (Step.PEOPLE if asked in _BEFORE else asked) if is_theirs else None
    kept = _kept(request)
    if asked is Step.CODE or not look(code_opens, code=kept.get("code", ""), at=now()):
        return Step.CODE
    return Step.ORGANISATION if asked is Step.ORGANISATION or read_founding(kept)[0] is None else Step.OWNER


def _kept(request: Request) -> Form:
    """What this browser has said in the steps before."""
    text = setup_text(request.headers.get("cookie", ""))
    return json.loads(text) if text else {}


def _keeping(then: Step, said: Form) -> RedirectResponse:
    answer = to(address(then))
    answer.set_cookie(**setup_cookie(json.dumps(said)))
    return answer


async def _reader(request: Request) -> Reader:
    chosen = request.query_params.get("language", "") or request.cookies.get(_LANGUAGE, "")
    return await reader_in(language_for(request.headers.get("accept-language", ""), chosen))


async def _form(request: Request) -> Form:
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise BadInput
    given: dict[str, Any] = dict(await request.form())
    return {name: value for name, value in given.items() if len(value) <= _LONGEST_FIELD and is_storable(value)}
