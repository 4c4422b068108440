"""The public pages that are read like a letter: the statement on accessibility, the notice on privacy, the imprint."""

import functools
from typing import NoReturn

from qser_app.adapters.content_markdown import render
from qser_app.domain.people import Language
from qser_app.domain.site_places import Place
from qser_app.exports.site_frame import Reader, Sheet, page_head
from qser_app.exports.site_html import Html, h
from qser_app.i18n.catalogue_prose import Prose, prose

_DESCRIPTIONS = {
    Place.ACCESSIBILITY: "public-accessibility-description",
    Place.PRIVACY: "public-privacy-description",
    Place.IMPRINT: "public-imprint-description",
}


def letter(reader: Reader, place: Place, operator: str) -> Sheet:
    """One of the three; ``operator`` is who runs this installation, as they want to be named (may be empty)."""
    written = _written(reader.language, place)
    said = operator or reader.t("public-operator-unknown")
    # The operator's words are theirs, not Markdown: a paragraph a line, escaped.
    named = "".join(h.p(line) for line in said.splitlines() if line.strip())
    html = _rendered(reader.language, place).replace("<p>{operator}</p>", named)
    contact = h.a(reader.t("public-write"), href=reader.to(Place.CONTACT))
    html = html.replace("{contact}", contact)
    body = (page_head(written.title, written.lead), h.div(h.div(Html(html), class_name="prose"), class_name="wrap"))
    return Sheet(place, written.title, reader.t(_DESCRIPTIONS[place]), body)


def _written(language: Language, place: Place) -> Prose:
    return prose(str(language), str(place))


@functools.cache
def _rendered(language: Language, place: Place) -> str:
    return render(_written(language, place).body, _no_picture, lambda _address, _line: None)


def _no_picture(address: str, line: int) -> NoReturn:
    raise ValueError(f"line {line}: {address}: these pages show no pictures")
