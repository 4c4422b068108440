"""Beginning to look at the platform as somebody else sees it, and stopping: plain forms, so that every page after them is loaded anew."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.api.gate import ADMIN, SIGNED_IN, actor_of, now, policy
from qser_app.api.people_answers import back, to
from qser_app.db import work
from qser_app.domain.people_viewing import LONGEST_REASON
from qser_app.domain.refusals import LARGEST_NUMBER, BadInput, Refusal, is_storable
from qser_app.services.people_viewing import begin_view, end_view

_LARGEST = 16 * 1024


@policy(ADMIN, largest_body=_LARGEST)
async def begin(request: Request) -> Response:
    """Look as the person of the form, from their first page on; on a refusal back to where one says why."""
    form = await request.form()
    person, reason = str(form.get("person", "")), str(form.get("reason", ""))[: 2 * LONGEST_REASON]
    if not (person.isascii() and person.isdigit() and int(person[:12]) <= LARGEST_NUMBER and is_storable(reason)):
        raise BadInput
    try:
        await work(begin_view, actor=actor_of(request), person_id=int(person), reason=reason, at=now())
    except Refusal as refusal:
        return back(f"/viewing/{int(person)}", refusal)
    return _anew("/")


@policy(SIGNED_IN, largest_body=_LARGEST)
async def stop(request: Request) -> Response:
    """Be oneself again; harmless for whoever is."""
    await work(end_view, session_id=actor_of(request).session_id, at=now())
    return _anew("/people")


def _anew(path: str) -> Response:
    """On to a page; nothing that was shown to other eyes comes back from the browser's memory."""
    answer = to(path)
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


routes = [
    Route("/auth/view", begin, methods=["POST"]),
    Route("/auth/view/stop", stop, methods=["POST"]),
]
