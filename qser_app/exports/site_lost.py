"""The public page for an address at which there is nothing."""

from qser_app.domain.site_places import Place
from qser_app.exports.site_frame import Reader, Sheet, more, page_head
from qser_app.exports.site_html import h


def lost(reader: Reader) -> Sheet:
    """What to do instead."""
    ways = h.div(
        h.p(more(reader.name(Place.HOME), reader.to(Place.HOME))),
        h.p(more(reader.name(Place.PROJECT), reader.to(Place.PROJECT))),
        h.p(more(reader.name(Place.CONTACT), reader.to(Place.CONTACT))),
        class_name="wrap stack stack-s",
    )
    title = reader.t("public-lost-title")
    return Sheet(Place.HOME, title, title, (page_head(title, reader.t("public-lost-text")), ways), slug="404", indexed=False)
