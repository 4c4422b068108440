"""The link in a mail that stops such mails (RFC 8058): it works without signing in, and to look at it changes nothing."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.adapters.notices_links import stop_path, stopped_by
from qser_app.api.gate import CAPABILITY, now, policy
from qser_app.api.site_answers import PAGE, answered
from qser_app.db import in_thread, study, work
from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.site_places import language_for
from qser_app.exports.site_frame import Reader, Sheet, document
from qser_app.exports.site_notices import ask_to_stop, no_such_link, stopped
from qser_app.queries.notices_choices import language_of_reader, mails_come
from qser_app.services.notices_choices import send_mails_again, stop_mails
from qser_app.settings import settings

_SMALL = 4 * 1024
_ONE_CLICK = ("List-Unsubscribe", "One-Click")
_VERBS = {"stop": stop_mails, "again": send_mails_again}


@policy(CAPABILITY, signed_body=True, largest_body=_SMALL)
async def unsubscribe(request: Request) -> Response:
    """Ask (GET); stop the mails or send them again (POST): by the button, or by a mail program on its own.

    Programs that open every link of a mail look at the page as well, so that nothing may follow from that.
    """
    try:
        person_id, what = stopped_by(request.path_params["token"])
    except NotFound:
        return await _page(request, _reader(request, None), no_such_link(_reader(request, None)), status=404)
    if request.method == "POST":
        verb = _VERBS[await _wish(request)]
        await work(verb, person_id=person_id, what=what, at=now())
    return await _shown(request, person_id, what)


async def _wish(request: Request) -> str:
    """What the sender of a form wants. Raises BadInput."""
    form = await request.form()
    wish = "stop" if form.get(_ONE_CLICK[0]) == _ONE_CLICK[1] else form.get("wish")
    if wish not in _VERBS:
        raise BadInput
    return str(wish)


async def _shown(request: Request, person_id: int, what: str) -> Response:
    """The page as things are, in the language of whom the link is for."""
    language = await study(language_of_reader, person_id=person_id)
    come = await study(mails_come, person_id=person_id, what=what)
    reader = _reader(request, language)
    show = ask_to_stop if come else stopped
    return await _page(request, reader, show(reader, what, address=stop_path(person_id, what)))


def _reader(request: Request, language: Language | None) -> Reader:
    return Reader(language or language_for(request.headers.get("accept-language", ""), ""), settings.origin)


async def _page(request: Request, reader: Reader, sheet: Sheet, *, status: int = 200) -> Response:
    written = await in_thread(lambda: document(reader, sheet))  # the first of a language reads its phrases
    return answered(request, written, PAGE, status=status, keep="no-store")


routes = [Route("/unsubscribe/{token}", unsubscribe, methods=["GET", "POST"])]
