"""Pieces of infographics, personal and of a whole house: a block, a picture drawn on the server, and what lies behind it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import more
from qser_app.components.charts import figure
from qser_app.components.controls import plain_link
from qser_app.components.icons import icon
from qser_app.components.insights import dash
from qser_app.components.words import language, t


def block(title: Any, finding: Any, picture: Any, behind: Any = None, *, how: Any = None, size: str = "") -> rx.Component:
    """A title, the finding in a sentence, the picture, the numbers and the formula on demand; sizes: "", wide, whole."""
    parts = [more(t("infographic-how"), rx.el.p(how, class_name="muted small"))] if how is not None else []
    shown = figure(finding, picture, behind)
    return rx.el.section(rx.el.h2(title), shown, *parts, class_name=f"card infographic-block infographic-{size or 'plain'}")


def drawn(svg: Any, *laid: Any, kind: str = "") -> rx.Component:
    """A drawing, with words laid upon it."""
    upon = [rx.el.div(*laid, class_name="infographic-upon")] if laid else []
    return rx.el.div(rx.html(svg, class_name="infographic-svg"), *upon, class_name=f"infographic-drawn {kind}")


def rate_ring(svg: Any, percent: Any) -> rx.Component:
    """A ring with its percentage in the middle, or a dash."""
    return drawn(svg, rx.el.strong(dash(percent), class_name="infographic-number"), kind="infographic-ring")


def numbers(*rows: tuple[Any, ...], headings: tuple[Any, ...] = ()) -> rx.Component:
    """A small table: a name, and what belongs to it."""
    lines = [rx.el.tr(rx.el.th(name, scope="row"), *[rx.el.td(each, class_name="number") for each in values]) for name, *values in rows]
    head = [rx.el.thead(rx.el.tr(rx.el.td(), *[rx.el.th(each, scope="col", class_name="number") for each in headings]))] if headings else []
    return rx.el.table(*head, rx.el.tbody(*lines), class_name="table")


def takeaway(path: Any, query: Any = "") -> rx.Component:
    """The ways to the same as PDF and as a picture, in the language one reads in."""
    kinds = (("pdf", t("infographic-pdf"), "file-down"), ("png", t("infographic-png"), "image-down"))
    links = [
        plain_link(
            icon(sign),
            rx.el.span(words),
            href=f"{path}.{kind}?language={language}{query}",
            class_name="button button-secondary",
            rel="nofollow",
        )
        for kind, words, sign in kinds
    ]
    return rx.el.div(*links, class_name="row infographic-takeaway")
