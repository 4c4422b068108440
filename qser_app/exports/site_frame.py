"""The frame of every public page: what its head says of it, the bar above, the lines below."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qser_app.domain.people import Language
from qser_app.domain.site_places import BAR, FOOT, Place, address
from qser_app.exports.site_drawings import emblem, icon, logo
from qser_app.exports.site_html import Html, Piece, el, h
from qser_app.exports.site_styles import script, sheet
from qser_app.i18n.catalogue import LANGUAGES, LOCALES, phrase

PROJECT_NUMBER = "2017-1-EL01-KA204-036335"
FULL_TITLE = "Qualitative services at local level for emigrants and refugees"
_NAMES = {
    Place.HOME: "public-home",
    Place.PROJECT: "public-project",
    Place.PARTNERS: "public-partners",
    Place.NEWS: "public-news",
    Place.EVENTS: "public-events",
    Place.RESOURCES: "public-resources",
    Place.GLOSSARY: "public-glossary",
    Place.CONTACT: "public-contact",
    Place.ACCESSIBILITY: "public-accessibility",
    Place.PRIVACY: "public-privacy",
    Place.IMPRINT: "public-imprint",
}
# The alphabet a language is written in decides which letters are fetched with the page and not after it.
_LETTERS = {Language.EL: "greek", Language.CS: "latin-ext"}


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a page is written for: the language, and where the platform is reached (``https://learn.example.org``)."""

    language: Language
    origin: str

    def t(self, key: str, **gaps: str | int | float) -> str:
        """A phrase in the reader's language."""
        return phrase(self.language, key, **gaps)

    def to(self, place: Place, slug: str = "") -> str:
        """The address of a page in the reader's language."""
        return address(self.language, place, slug)

    def name(self, place: Place) -> str:
        """What a place is called."""
        return phrase(self.language, _NAMES[place])


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: what its head says, and what stands between the bars.

    ``slug`` and ``languages``: of one piece of news, and in which it is written; a page without is written in all.
    ``written_in``: the language of the words, where it is not the reader's. ``facts``: JSON-LD. ``before`` stands above the bar.
    """

    place: Place
    title: str
    description: str
    body: tuple[Piece, ...]
    slug: str = ""
    languages: tuple[Language, ...] = tuple(Language)
    written_in: Language | None = None
    kind: str = "website"
    facts: Mapping[str, Any] | None = None
    indexed: bool = True
    before: Piece = field(default=None)


def document(reader: Reader, page: Sheet) -> bytes:
    """The whole page."""
    body = h.body(
        page.before,
        h.a(reader.t("public-skip"), href="#main", class_name="skip-link"),
        _top(reader, page),
        h.main(*page.body, id="main", tabindex="-1"),
        _foot(reader),
    )
    return f"<!doctype html>{h.html(_head(reader, page), body, lang=reader.language)}".encode()


def _head(reader: Reader, page: Sheet) -> Html:
    letters = ["latin", *([_LETTERS[reader.language]] if reader.language in _LETTERS else [])]
    fonts = {"as": "font", "type": "font/woff2", "crossorigin": ""}
    return h.head(
        h.meta(charset="utf-8"),
        h.meta(name="viewport", content="width=device-width, initial-scale=1"),
        h.title(page.title if page.place is Place.HOME and not page.slug else f"{page.title} · Q-SER"),
        h.meta(name="description", content=page.description),
        [h.link(rel="preload", href=f"/fonts/commissioner-{each}.woff2", **fonts) for each in letters],
        el("style", Html(sheet())),
        el("script", Html(script())),
        _addresses(reader, page),
        _for_sharing(reader, page),
        h.link(rel="icon", href="/icons/q-ser.svg", type="image/svg+xml"),
        h.link(rel="apple-touch-icon", href="/icons/q-ser-180.png"),
        h.meta(name="theme-color", content="#ffffff", media="(prefers-color-scheme: light)"),
        h.meta(name="theme-color", content="#1a2429", media="(prefers-color-scheme: dark)"),
        h.meta(name="color-scheme", content="light dark"),
        el("script", Html(_json(page.facts)), type="application/ld+json") if page.facts else None,
    )


def _addresses(reader: Reader, page: Sheet) -> Piece:
    """The one address of these words, and those of the other languages."""
    if not page.indexed:
        return h.meta(name="robots", content="noindex")

    def full(language: Language) -> str:
        return reader.origin + address(language, page.place, page.slug)

    first = Language.EN if Language.EN in page.languages else page.languages[0]
    own = page.written_in or reader.language
    return [
        h.link(rel="canonical", href=full(own)),
        [h.link(rel="alternate", hreflang=each, href=full(each)) for each in page.languages],
        h.link(rel="alternate", hreflang="x-default", href=full(first)),
        h.link(rel="alternate", type="application/atom+xml", title=reader.t("public-feed"), href=f"/{reader.language}/news.atom"),
    ]


def _for_sharing(reader: Reader, page: Sheet) -> Piece:
    """How the page looks where somebody links to it (ogp.me)."""
    own = page.written_in or reader.language
    said = {
        "og:site_name": "Q-SER",
        "og:type": page.kind,
        "og:title": page.title,
        "og:description": page.description,
        "og:url": reader.origin + address(own, page.place, page.slug),
        "og:locale": LOCALES[own].replace("-", "_"),
    }
    if page.indexed:
        said |= {"og:image": reader.origin + card_address(own, page.place, page.slug), "og:image:width": "1200", "og:image:height": "630"}
    return [
        [h.meta(property=name, content=value) for name, value in said.items()],
        h.meta(name="twitter:card", content="summary_large_image"),
    ]


def card_address(language: Language, place: Place, slug: str = "") -> str:
    """Where the picture of a page stands (exports/site_cards.py)."""
    return f"/site/cards{address(language, place, slug)}{'/home' * (place is Place.HOME)}.png"


def _top(reader: Reader, page: Sheet) -> Html:
    places = _places(reader, page, BAR)
    enter = [
        h.a(reader.t("public-sign-in"), href="/sign-in", class_name="button button-primary when-away"),
        h.a(reader.t("public-go-on"), href="/", class_name="button button-primary when-here"),
    ]
    menu = h.details(
        h.summary(icon("menu"), h.span(reader.t("public-menu"))),
        h.nav(h.ul(places), *enter, aria_label=reader.t("public-places")),
        class_name="drop site-menu",
    )
    theme = h.button(
        icon("moon", class_name="when-light"),
        icon("sun", class_name="when-dark"),
        type="button",
        data_does="theme",
        aria_label=reader.t("public-theme"),
        title=reader.t("public-theme"),
        class_name="icon-button needs-script",
    )
    home = h.a(logo(), h.span("Q-SER"), href=reader.to(Place.HOME), class_name="wordmark", aria_label=reader.t("public-to-home"))
    bar = h.nav(h.ul(places), aria_label=reader.t("public-places"), class_name="site-bar")
    end = h.div(_languages(reader, page), theme, *enter, menu, class_name="site-end")
    return h.header(h.div(home, bar, end, class_name="wrap"), class_name="site-top")


def _places(reader: Reader, page: Sheet, places: tuple[Place, ...]) -> list[Html]:
    def current(place: Place) -> str | None:
        if page.place is place:
            return "true" if page.slug else "page"
        return "true" if place is Place.RESOURCES and page.place is Place.GLOSSARY else None

    return [h.li(h.a(reader.name(each), href=reader.to(each), aria_current=current(each))) for each in places]


def _languages(reader: Reader, page: Sheet) -> Html:
    links = [
        h.li(
            h.a(
                name,
                href=address(Language(code), page.place, page.slug),
                hreflang=code,
                lang=code,
                data_does="language",
                aria_current="true" if code == reader.language else None,
            )
        )
        for code, name in LANGUAGES.items()
    ]
    now = h.span(LANGUAGES[reader.language], class_name="language-now")
    return h.details(
        h.summary(icon("languages"), h.span(reader.t("public-language"), ": ", class_name="visually-hidden"), now),
        h.ul(links),
        class_name="drop",
    )


def _foot(reader: Reader) -> Html:
    funding = h.div(
        emblem(),
        h.div(
            h.p(h.strong(reader.t("public-funding")), " ", reader.t("public-funding-number", number=PROJECT_NUMBER)),
            h.p(reader.t("public-disclaimer")),
            h.p(reader.t("public-rebuilt")),
        ),
        class_name="funding",
    )
    links = h.nav(
        h.ul([h.li(h.a(reader.name(each), href=reader.to(each))) for each in (*BAR, *FOOT)]), aria_label=reader.t("public-places-below")
    )
    last = h.div(links, h.p(reader.t("public-licence")), class_name="last")
    return h.footer(h.div(funding, last, class_name="wrap"), class_name="site-foot")


def page_head(title: str, lead: str = "", *more: Piece, eyebrow: str = "") -> Html:
    """The beginning of a page: its name and one sentence on it."""
    return h.div(
        h.p(eyebrow, class_name="eyebrow") if eyebrow else None,
        h.h1(title),
        h.p(lead, class_name="lead") if lead else None,
        *more,
        class_name="wrap page-head",
    )


def section(*children: Piece, title: str = "", lead: str = "", after: Piece = None) -> Html:
    """A part of a page under its own heading; ``after`` stands at the heading's end."""
    head = h.div(h.h2(title), after, h.p(lead) if lead else None, class_name="section-head") if title else None
    return h.section(head, *children, class_name="wrap")


def more(words: str, to: str) -> Html:
    """A link that leads on."""
    return h.a(words, icon("arrow", size=18), href=to, class_name="more")


def _json(facts: Mapping[str, Any]) -> str:
    """As a script element may hold it: nothing in it ends the element."""
    return json.dumps(facts, ensure_ascii=False).replace("<", "\\u003c")
