"""The picture of a public page where somebody links to it (Open Graph): drawn by the platform, one for each page and language."""

import functools
import json
from pathlib import Path

from qser_app.domain.site_news import Piece
from qser_app.domain.site_places import Place
from qser_app.exports import document
from qser_app.exports.site_frame import Reader
from qser_app.exports.site_news import kind_of
from qser_app.i18n.catalogue_formats import day
from qser_app.settings import ROOT

TEMPLATE = "card"
_BRIDGE = Path(__file__).parent / "documents" / "bridge.svg"
_LOGO = ROOT / "assets" / "icons" / "q-ser.svg"
_MOST = 200  # some forty kilobytes each


def place_card(reader: Reader, place: Place) -> dict[str, str]:
    """The words on the card of a page."""
    heading = reader.t("public-promise") if place is Place.HOME else reader.name(place)
    return _words(reader, heading, reader.t("public-card"))


def piece_card(reader: Reader, shown: Piece) -> dict[str, str]:
    """The words on the card of a piece of news."""
    when = shown.begins_at or shown.published_at
    return _words(reader, shown.title, f"{kind_of(reader, shown)} · {day(reader.language, when, shown.time_zone)}")


def drawn(words: dict[str, str]) -> bytes:
    """The card as PNG; drawn once as long as it is asked for now and then."""
    return _drawn(json.dumps(words, sort_keys=True))


@functools.lru_cache(maxsize=_MOST)
def _drawn(words: str) -> bytes:
    return document.png(TEMPLATE, json.loads(words))


def _words(reader: Reader, heading: str, eyebrow: str) -> dict[str, str]:
    return {
        "language": str(reader.language),
        "title": heading,
        "heading": heading,
        "eyebrow": eyebrow,
        "foot": reader.origin.split("://")[-1],
        "bridge": _BRIDGE.read_text(encoding="utf-8"),
        "logo": _LOGO.read_text(encoding="utf-8"),
    }
