"""The public pages: one address a language, whole without a script; and what search engines ask for."""

from collections.abc import Awaitable, Callable
from xml.sax.saxutils import escape

from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from qser_app.adapters.limits import MESSAGES_IN_ALL, MESSAGES_PER_ADDRESS, limits
from qser_app.api.gate import ANYONE, client_ip, now, policy
from qser_app.api.site_answers import PAGE, answered
from qser_app.db import study, work
from qser_app.domain.people import Language
from qser_app.domain.refusals import TooMany
from qser_app.domain.site_contact import is_trapped, read_message
from qser_app.domain.site_places import BAR, FOOT, Place, address, language_for
from qser_app.exports.site_contact import contact
from qser_app.exports.site_frame import Reader, Sheet, document
from qser_app.exports.site_home import home
from qser_app.exports.site_lost import lost
from qser_app.exports.site_project import partners, project
from qser_app.exports.site_prose import letter
from qser_app.exports.site_resources import glossary, resources
from qser_app.queries.site_figures import course_figures, learning_figures, open_courses, open_glossary
from qser_app.services.site_contact import write_to_operator
from qser_app.settings import settings

_LARGEST = 64 * 1024
_CHOICE = "qser_language"  # a cookie that the language menu sets, and nothing else


class _OurLanguage(Convertor[Language]):
    regex = "|".join(Language)

    def convert(self, value: str) -> Language:
        """The language of an address."""
        return Language(value)

    def to_string(self, value: Language) -> str:
        """As it stands in an address."""
        return str(value)


register_url_convertor("our_language", _OurLanguage())


@policy(ANYONE)
async def enter(request: Request) -> Response:
    """Who comes to "/" without having signed in: to the first page in their language (api/front.py leads here)."""
    language = language_for(request.headers.get("accept-language", ""), request.cookies.get(_CHOICE, ""))
    headers = {"Vary": "Accept-Language, Cookie", "Cache-Control": "no-store"}
    return RedirectResponse(address(language, Place.HOME), 302, headers=headers)


@policy(ANYONE)
async def first(request: Request) -> Response:
    """The first page."""
    return answered(request, document(_reader(request), await _home(_reader(request))), PAGE)


@policy(ANYONE)
async def show(request: Request) -> Response:
    """Any other page of the public site."""
    reader, asked = _reader(request), str(request.path_params["place"])
    if asked.endswith("/") or not asked:
        return RedirectResponse(f"/{reader.language}/{asked}".rstrip("/"), 308)
    page = await _page(reader, asked)
    if page is None:
        return answered(request, document(reader, lost(reader)), PAGE, status=404, keep="no-store")
    return answered(request, document(reader, page), PAGE)


@policy(ANYONE, largest_body=_LARGEST)
async def send(request: Request) -> Response:
    """Take a message for the operator; what is wrong with it is said at its field, and nothing that was typed is lost."""
    reader = _reader(request)
    form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    message, problems = read_message(form)
    try:
        if message and not is_trapped(form):  # a program is told that all went well
            await limits.take(MESSAGES_PER_ADDRESS, client_ip(request))
            await limits.take(MESSAGES_IN_ALL, "everybody")
            await work(write_to_operator, message=message, language=reader.language, to=settings.contact_email, at=now())
    except TooMany as refusal:
        problems = {"": refusal}
    told = {name: reader.t(f"refusal-{refusal.code}", **refusal.gaps) for name, refusal in problems.items()}
    status = 200 if not problems else 429 if "" in problems else 422
    return answered(request, document(reader, contact(reader, form, told, sent=not problems)), PAGE, status=status, keep="no-store")


@policy(ANYONE)
async def robots(_request: Request) -> Response:
    """What search engines may read: the public pages and the door; everything else is for people who have signed in."""
    allowed = "".join(f"Allow: /{language}$\nAllow: /{language}/\n" for language in Language)
    rules = f"User-agent: *\n{allowed}Allow: /sign-in\nAllow: /site/\nAllow: /fonts/\nAllow: /icons/\nDisallow: /\n"
    return PlainTextResponse(f"{rules}\nSitemap: {settings.origin}/sitemap.xml\n")


@policy(ANYONE)
async def sitemap(request: Request) -> Response:
    """Every public page in every language, each with the others (sitemaps.org; hreflang as xhtml:link)."""
    entries = "".join(_entry(place, language) for place in (Place.HOME, *BAR, Place.GLOSSARY, *FOOT) for language in Language)
    spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    written = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {spaces}>{entries}</urlset>\n'
    return answered(request, written.encode(), "application/xml")


def _entry(place: Place, language: Language) -> str:
    def full(each: Language) -> str:
        return escape(settings.origin + address(each, place))

    others = "".join(f'<xhtml:link rel="alternate" hreflang="{each}" href="{full(each)}"/>' for each in Language)
    return f"<url><loc>{full(language)}</loc>{others}</url>"


def _reader(request: Request) -> Reader:
    return Reader(request.path_params["language"], settings.origin)


async def _home(reader: Reader) -> Sheet:
    course = await study(course_figures)
    learning = await study(learning_figures, at=now())
    return home(reader, course, learning, [], [])


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
