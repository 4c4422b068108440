"""The newest news as an Atom feed (RFC 4287), one a language."""

from collections.abc import Sequence

from qser_app.domain.site_news import Piece
from qser_app.domain.site_places import Place
from qser_app.exports.site_frame import Reader
from qser_app.exports.site_html import Html, el


def feed(reader: Reader, pieces: Sequence[Piece]) -> bytes:
    """The feed; it changes when the newest piece does."""
    home, own = reader.origin + reader.to(Place.NEWS), f"{reader.origin}/{reader.language}/news.atom"
    updated = max((each.changed_at for each in pieces), default=None)
    head = (
        el("id", own),
        el("title", reader.t("public-feed")),
        el("updated", updated.isoformat() if updated else "2020-01-31T00:00:00+00:00"),
        _link(home, "alternate"),
        _link(own, "self"),
        el("author", el("name", "Q-SER")),
    )
    written = el("feed", *head, [_entry(reader, each) for each in pieces], xmlns="http://www.w3.org/2005/Atom", xml__lang=reader.language)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{written}\n'.encode()


def _entry(reader: Reader, shown: Piece) -> Html:
    here = reader.origin + reader.to(Place.NEWS, shown.slug)
    return el(
        "entry",
        el("id", here),
        el("title", shown.title),
        el("published", shown.published_at.isoformat()),
        el("updated", max(shown.changed_at, shown.published_at).isoformat()),
        _link(here, "alternate"),
        el("author", el("name", shown.organisation)),
        el("summary", shown.summary),
        el("content", str(shown.html), type="html"),
        xml__lang=shown.language,
    )


def _link(href: str, rel: str) -> Html:
    # Atom is XML: an element without content is closed.
    return Html(str(el("link", rel=rel, href=href)).removesuffix(">") + "/>")
