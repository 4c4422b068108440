"""The public pages: one address a language, whole without a script; and what search engines ask for."""

from collections.abc import Awaitable, Callable
from xml.sax.saxutils import escape

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from qser_app.adapters.limits import MESSAGES_IN_ALL, MESSAGES_PER_ADDRESS, limits
from qser_app.api.gate import ANYONE, client_ip, now, policy
from qser_app.api.site_addresses import understand_addresses
from qser_app.api.site_answers import PAGE, answered, reader_of
from qser_app.db import study, work
from qser_app.domain.people import Language
from qser_app.domain.refusals import TooMany
from qser_app.domain.site_contact import is_trapped, read_message
from qser_app.domain.site_places import FOOT, Place, address, language_for
from qser_app.exports.site_contact import contact
from qser_app.exports.site_frame import Reader, Sheet, document
from qser_app.exports.site_home import home
from qser_app.exports.site_lost import lost
from qser_app.exports.site_news import card
from qser_app.exports.site_project import partners, project
from qser_app.exports.site_prose import letter
from qser_app.exports.site_resources import glossary, resources
from qser_app.queries.site_figures import course_figures, learning_figures, open_courses, open_glossary
from qser_app.queries.site_news import events_ahead, newest_news, published_addresses
from qser_app.services.site_contact import write_to_operator
from qser_app.settings import settings

_LARGEST = 64 * 1024
_ON_HOME = 2  # pieces of each kind on the first page
_SENT = "sent"  # what the address of the contact page says once a message was taken
_CHOICE = "qser_language"  # a cookie that the language menu sets, and nothing else


understand_addresses()


@policy(ANYONE)
async def enter(request: Request) -> Response:
    """Who comes to "/" without having signed in: to the first page in their language (api/front.py leads here)."""
    language = language_for(request.headers.get("accept-language", ""), request.cookies.get(_CHOICE, ""))
    headers = {"Vary": "Accept-Language, Cookie", "Cache-Control": "no-store"}
    return RedirectResponse(address(language, Place.HOME), 302, headers=headers)


@policy(ANYONE)
async def first(request: Request) -> Response:
    """The first page."""
    reader = await reader_of(request)
    return answered(request, document(reader, await _home(reader)), PAGE)


@policy(ANYONE)
async def show(request: Request) -> Response:
    """Any other page of the public site."""
    reader, asked = await reader_of(request), str(request.path_params["place"])
    if asked == Place.CONTACT and _SENT in request.query_params:
        return answered(request, document(reader, contact(reader, {}, {}, sent=True)), PAGE, keep="no-store")
    if asked.endswith("/") or not asked:
        return RedirectResponse(f"/{reader.language}/{asked}".rstrip("/"), 308)
    page = await _page(reader, asked)
    if page is None:
        return answered(request, document(reader, lost(reader)), PAGE, status=404, keep="no-store")
    return answered(request, document(reader, page), PAGE)


@policy(ANYONE, largest_body=_LARGEST)
async def send(request: Request) -> Response:
    """Take a message for the operator; what is wrong with it is said at its field, and nothing that was typed is lost."""
    reader = await reader_of(request)
    form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    message, problems = read_message(form)
    try:
        if message and not is_trapped(form):  # a program is told that all went well
            await limits.take(MESSAGES_PER_ADDRESS, client_ip(request))
            await limits.take(MESSAGES_IN_ALL, "everybody")
            await work(write_to_operator, message=message, language=reader.language, to=settings.contact_email, at=now())
    except TooMany as refusal:
        problems = {"": refusal}
    if not problems:  # to an address of its own: whoever loads it again sends nothing again
        return RedirectResponse(f"{address(reader.language, Place.CONTACT)}?{_SENT}", 303)
    told = {name: reader.t(f"refusal-{refusal.code}", **refusal.gaps) for name, refusal in problems.items()}
    status = 429 if "" in problems else 422
    return answered(request, document(reader, contact(reader, form, told)), PAGE, status=status, keep="no-store")


@policy(ANYONE)
async def robots(_request: Request) -> Response:
    """What search engines may read: the public pages and the door; everything else is for people who have signed in."""
    allowed = "".join(f"Allow: /{language}$\nAllow: /{language}/\n" for language in Language)
    rules = f"User-agent: *\n{allowed}Allow: /sign-in\nAllow: /site/\nAllow: /fonts/\nAllow: /icons/\nDisallow: /\n"
    return PlainTextResponse(f"{rules}\nSitemap: {settings.origin}/sitemap.xml\n")


@policy(ANYONE)
async def sitemap(request: Request) -> Response:
    """Every public page in every language, each with the others (sitemaps.org; hreflang as xhtml:link)."""
    pieces = await study(published_addresses, at=now())
    pages = [(place, "", list(Language)) for place in Place]
    pages += [(Place.EVENTS if kind.is_event else Place.NEWS, slug, languages) for slug, kind, languages, _ in pieces]
    entries = "".join(_entry(place, slug, language, languages) for place, slug, languages in pages for language in languages)
    spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    written = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {spaces}>{entries}</urlset>\n'
    return answered(request, written.encode(), "application/xml")


def _entry(place: Place, slug: str, language: Language, languages: list[Language]) -> str:
    def full(each: Language) -> str:
        return escape(settings.origin + address(each, place, slug))

    others = "".join(f'<xhtml:link rel="alternate" hreflang="{each}" href="{full(each)}"/>' for each in languages)
    return f"<url><loc>{full(language)}</loc>{others}</url>"


async def _home(reader: Reader) -> Sheet:
    course = await study(course_figures)
    learning = await study(learning_figures, at=now())
    ahead = await study(events_ahead, reader=reader.language, at=now(), limit=_ON_HOME)
    newest = await study(newest_news, reader=reader.language, at=now(), per_page=_ON_HOME)
    return home(reader, course, learning, [card(reader, each) for each in ahead], [card(reader, each) for each in newest.pieces])


async def _page(reader: Reader, asked: str) -> Sheet | None:
    """The page at an address; None where there is none."""
    place = Place(asked) if asked in set(Place) else Place.HOME
    if place in _WRITTEN:
        return _WRITTEN[place](reader)
    if place in FOOT:
        return letter(reader, place, settings.operator.replace("\\n", "\n"))
    read = _READ.get(place)
    return await read(reader) if read else None


async def _resources(reader: Reader) -> Sheet:
    terms = (await study(course_figures)).terms
    return resources(reader, await study(open_courses, reader=reader.language), terms)


async def _glossary(reader: Reader) -> Sheet | None:
    page = await study(open_glossary, reader=reader.language)
    return glossary(reader, page) if page else None


_WRITTEN: dict[Place, Callable[[Reader], Sheet]] = {
    Place.PROJECT: project,
    Place.PARTNERS: partners,
    Place.CONTACT: lambda reader: contact(reader, {}, {}),
}
_READ: dict[Place, Callable[[Reader], Awaitable[Sheet | None]]] = {Place.RESOURCES: _resources, Place.GLOSSARY: _glossary}

routes = [
    Route("/visitor", enter),
    Route("/robots.txt", robots),
    Route("/sitemap.xml", sitemap),
    Route("/{language:our_language}", first),
    Route("/{language:our_language}/contact", send, methods=["POST"]),
    Route("/{language:our_language}/{place:path}", show),
]
