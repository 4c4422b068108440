"""What every door answers with: on to a page, back to the form, in with a session, out without one."""

import secrets
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse

from qser_app.adapters.cookies import no_session_cookie, session_cookie, session_hash, step_cookie
from qser_app.adapters.sealing import mark
from qser_app.api.gate import now
from qser_app.db import look, work
from qser_app.domain.people_steps import Arrival, Step, StepKind
from qser_app.domain.refusals import Refusal
from qser_app.queries.people_factors import has_to_make_step
from qser_app.services.people_sessions import sign_in
from qser_app.services.people_steps import begin_step


def to(path: str) -> RedirectResponse:
    """On to a page, with a GET; nobody keeps the answer."""
    return RedirectResponse(path, 303, headers={"Cache-Control": "no-store"})


def back(path: str, refusal: Refusal, **more: str) -> RedirectResponse:
    """Back to a form that says what was refused."""
    query = {"problem": refusal.code} | {name: str(value) for name, value in refusal.gaps.items()} | more
    return to(f"{path}?{urlencode(query)}")


def welcome(wanted: str) -> str:
    """The first questions; they lead to the first lesson, or on to the course that somebody's link is for."""
    return f"/welcome?{urlencode({'next': wanted})}" if wanted.startswith("/join/") else "/welcome"


def arrival_of(request: Request, *, provider: str = "", sid_hash: str = "", strong: bool = False, new_hash: str | None = None) -> Arrival:
    """How this browser comes in."""
    before = session_hash(request.headers.get("cookie", ""))
    return Arrival(request.headers.get("user-agent", ""), before, provider, sid_hash, strong, new_hash)


async def signed_in(person_id: int, wanted: str, arrival: Arrival) -> RedirectResponse:
    """In: a session begins, and the browser goes on; an administrator who has to make a second step goes there first."""
    token = await work(sign_in, person_id=person_id, arrival=arrival, at=now())
    first_of_all = not arrival.strong and look(has_to_make_step, person_id=person_id)
    answer = to("/second-step" if first_of_all else wanted)
    answer.set_cookie(**session_cookie(token))
    return answer


async def half_way(person_id: int, wanted: str, *, provider: str = "", sid_hash: str = "") -> RedirectResponse:
    """On to the second step; nobody is signed in yet. What waits for it is found by this browser's cookie."""
    browser = secrets.token_urlsafe(24)
    step = Step(StepKind.SECOND, provider, person_id, wanted=wanted, sid_hash=sid_hash)
    await work(begin_step, browser=browser, step=step, token=mark("second step", browser), at=now())
    answer = to("/second-step")
    answer.set_cookie(**step_cookie(browser))
    return answer


def signed_out(path: str) -> RedirectResponse:
    """Out: the cookie goes, and what the browser remembers of the pages."""
    answer = to(path)
    answer.delete_cookie(**no_session_cookie())
    # States and pages of this person must not come back from the browser's memory on a shared machine.
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer
