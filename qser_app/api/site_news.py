"""News and events over HTTP: the public pages, the feeds, the pictures, and the preview for those who write."""

from functools import partial

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from qser_app.adapters import content_uploads, files
from qser_app.api.gate import ADMIN, ANYONE, actor_of, now, policy
from qser_app.api.gate_uploads import not_taken, received_picture, taken
from qser_app.api.site_addresses import understand_addresses
from qser_app.api.site_answers import PAGE, answered, reader_of
from qser_app.db import look, study, work
from qser_app.domain.courses_files import LARGEST_PICTURE_MB, BadPicture
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import UploadBroken
from qser_app.domain.site_news import NewsUnready
from qser_app.domain.site_places import Place
from qser_app.exports.document import in_press
from qser_app.exports.site_cards import drawn, piece_card, place_card
from qser_app.exports.site_feed import feed
from qser_app.exports.site_frame import Sheet, document
from qser_app.exports.site_html import h
from qser_app.exports.site_lost import lost
from qser_app.exports.site_news import events, news, piece
from qser_app.i18n.catalogue import named_languages
from qser_app.queries.courses import media_type
from qser_app.queries.site_news import events_ahead, events_past, is_own_picture, is_public_picture, newest_news, news_draft, piece_at
from qser_app.services.site_news import keep_picture, preview_news

_IN_FEED = 20
_FOREVER = "public, max-age=31536000, immutable"
# A drawing opened by itself is a document: it gets no script, no origin and nothing from anywhere.
_ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


understand_addresses()


@policy(ANYONE)
async def all_news(request: Request) -> Response:
    """The news."""
    reader = await reader_of(request)
    found = await study(newest_news, reader=reader.language, at=now(), page=_page(request))
    return answered(request, document(reader, news(reader, found)), PAGE)


@policy(ANYONE)
async def all_events(request: Request) -> Response:
    """What comes, and what has been."""
    reader, at = await reader_of(request), now()
    ahead = await study(events_ahead, reader=reader.language, at=at)
    past = await study(events_past, reader=reader.language, at=at, page=_page(request))
    return answered(request, document(reader, events(reader, ahead, past)), PAGE)


@policy(ANYONE)
async def one_piece(request: Request) -> Response:
    """One piece; under the other place's address it is shown the way to its own."""
    reader = await reader_of(request)
    try:
        found = await study(piece_at, slug=request.path_params["slug"], reader=reader.language, at=now())
    except NotFound:
        return answered(request, document(reader, lost(reader)), PAGE, status=404, keep="no-store")
    place = Place.EVENTS if found.kind.is_event else Place.NEWS
    if request.path_params["place"] != place.value:
        return RedirectResponse(reader.to(place, found.slug), 302)
    return answered(request, document(reader, piece(reader, found)), PAGE)


@policy(ANYONE)
async def atom(request: Request) -> Response:
    """The newest news for programs that gather them."""
    reader = await reader_of(request)
    found = await study(newest_news, reader=reader.language, at=now(), per_page=_IN_FEED)
    return answered(request, feed(reader, found.pieces), "application/atom+xml; charset=utf-8")


@policy(ANYONE)
async def card(request: Request) -> Response:
    """The picture of a public page where somebody links to it."""
    reader, name = await reader_of(request), request.path_params["name"]
    folder, _, slug = name.partition("/")
    if slug and folder in (Place.NEWS, Place.EVENTS):
        words = piece_card(reader, await study(piece_at, slug=slug, reader=reader.language, at=now()))
    elif name == "home" or (name and name in set(Place)):
        words = place_card(reader, Place.HOME if name == "home" else Place(name))
    else:
        raise NotFound
    made = await in_press(partial(drawn, words))
    return answered(request, made, "image/png", keep="public, max-age=86400")


@policy(ANYONE)
async def picture(request: Request) -> Response:
    """A picture that a published piece shows, for anybody; that of a draft, for those who may write it."""
    sha256 = request.path_params["sha256"]
    path, content_type, actor = files.find(sha256), look(media_type, sha256=sha256), request.state.actor
    if path is None or content_type is None:
        raise NotFound
    public = look(is_public_picture, sha256=sha256, at=now())
    if not public and not (actor and look(is_own_picture, actor=actor, sha256=sha256)):
        raise NotFound
    headers = {"Cache-Control": _FOREVER if public else "private, no-store", "Content-Security-Policy": _ALONE}
    return FileResponse(path, media_type=content_type, headers=headers)


@policy(ADMIN)
async def preview(request: Request) -> Response:
    """The draft as visitors would read it."""
    reader = await reader_of(request)
    above = h.div(h.p(reader.t("news-preview"), class_name="wrap"), class_name="preview-bar", role="note")
    try:
        found = await work(preview_news, actor=actor_of(request), item_id=request.path_params["item_id"], reader=reader.language)
        shown = piece(reader, found, before=above)
    except NewsUnready as refusal:
        words = reader.t(f"refusal-{refusal.code}", **named_languages(refusal.gaps))
        shown = Sheet(Place.NEWS, words, words, (h.div(h.h1(words), class_name="wrap page-head"),), slug="preview", indexed=False)
    return answered(request, document(reader, shown), PAGE, keep="no-store")


@policy(ADMIN, largest_body=None)
async def receive_picture(request: Request) -> Response:
    """Take a picture as the request's body for a piece the actor writes."""
    actor, item_id = actor_of(request), request.path_params["item_id"]
    look(news_draft, actor=actor, item_id=item_id, at=now())
    try:
        made = await received_picture(request, megabytes=LARGEST_PICTURE_MB, make=content_uploads.prepared)
        await work(keep_picture, actor=actor, item_id=item_id, picture=made, at=now())
    except (BadPicture, UploadBroken) as refusal:
        return not_taken(refusal)
    return taken()


def _page(request: Request) -> int:
    asked = request.query_params.get("page", "1")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1


# Before those of site_pages.py, which take every other address of a language.
routes = [
    Route("/site/pictures/{sha256}.{extension}", picture),
    Route("/site/cards/{language:our_language}/{name:path}.png", card),
    Route("/newsdesk/{item_id:int}/picture", receive_picture, methods=["PUT"]),
    Route("/newsdesk/{item_id:int}/preview/{language:our_language}", preview),
    Route("/{language:our_language}/news.atom", atom),
    Route("/{language:our_language}/news", all_news),
    Route("/{language:our_language}/events", all_events),
    Route("/{language:our_language}/{place:our_list}/{slug}", one_piece),
]
