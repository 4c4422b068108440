"""Figures drawn as SVG, each with a finding in a sentence and a table behind it."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from qser_app.components.head_sheets import sheet
from qser_app.components.words import t

# A bar's size is 0 to 100, so the field is a hundred high.
_COLUMN, _GAP, _HEIGHT = 16, 7, 100


def figure(finding: Any, picture: Any, table: rx.Component | None = None) -> rx.Component:
    """A picture whose message is said first and whose numbers can be read behind it."""
    behind = [rx.el.details(rx.el.summary(t("insights-show-table")), table)] if table is not None else []
    return rx.el.figure(sheet("charts"), rx.el.figcaption(finding, class_name="chart-finding"), picture, *behind, class_name="chart")


def columns(bars: Any, *, most: int, ends: tuple[Any, Any]) -> rx.Component:
    """Columns side by side, one a bar, ``most`` at the most, each in its room, so that few of them do not look like none.

    ``ends`` stand below the first and the last; what the columns show stands in the table behind.
    """
    width = most * (_COLUMN + _GAP) - _GAP

    def column(bar: Any, index: Any) -> rx.Component:
        place = index * (_COLUMN + _GAP)
        room = rx.el.svg.rect(x=place, y=0, width=_COLUMN, height=_HEIGHT, class_name="chart-track")
        return rx.el.svg.g(room, rx.el.svg.rect(x=place, y=_HEIGHT - bar.size, width=_COLUMN, height=bar.size, class_name="chart-bar"))

    drawn = rx.el.svg(
        rx.foreach(bars, column),
        view_box=f"0 0 {width} {_HEIGHT}",
        preserve_aspect_ratio="none",
        class_name="chart-columns",
        aria_hidden="true",
    )
    return rx.el.div(drawn, rx.el.p(*[rx.el.span(end) for end in ends], class_name="chart-ends", aria_hidden="true"))


def lengths(bars: Any, value: Callable[[Any], Any]) -> rx.Component:
    """Lying bars with their label and value in words."""

    def row(bar: Any) -> rx.Component:
        line = rx.el.svg(
            rx.el.svg.rect(x=0, y=0, width=100, height=10, class_name="chart-track"),
            rx.el.svg.rect(x=0, y=0, width=bar.size, height=10, class_name="chart-bar"),
            view_box="0 0 100 10",
            preserve_aspect_ratio="none",
            class_name="chart-length",
            aria_hidden="true",
        )
        return rx.el.li(rx.el.span(bar.label), rx.el.strong(value(bar), class_name="numbers"), line, class_name="chart-row")

    return rx.el.ul(rx.foreach(bars, row), class_name="chart-rows")


def scatter(points: Any, *, across: Any, up: Any, low: int, high: int, floor: int) -> rx.Component:
    """Numbered points in a field of 100 by 100, ``y`` counted from above; between ``low`` and ``high`` and above ``floor`` is good.

    ``across`` and ``up`` name the axes; the numbers stand in the table behind.
    """

    def point(each: Any) -> rx.Component:
        place = [each.x * 6 + 40, each.y * 3 + 10]
        dot = rx.el.svg.circle(cx=place[0], cy=place[1], r=11, class_name=rx.cond(each.good, "chart-dot", "chart-dot chart-dot-odd"))
        return rx.el.svg.g(
            dot, rx.el.svg.text(each.number, x=place[0], y=place[1] + 4, text_anchor="middle", class_name="chart-dot-number")
        )

    zone = rx.el.svg.rect(x=40 + low * 6, y=10, width=(high - low) * 6, height=floor * 3, class_name="chart-zone")
    nought = rx.el.svg.line(x1=40, x2=640, y1=160, y2=160, class_name="chart-base")
    edge = rx.el.svg.line(x1=40, x2=40, y1=10, y2=310, class_name="chart-base")
    none = rx.el.svg.text("0", x=30, y=164, text_anchor="end", class_name="chart-name")
    field = rx.el.svg(
        zone, nought, edge, none, rx.foreach(points, point), view_box="0 0 660 320", class_name="chart-scatter", aria_hidden="true"
    )
    return rx.el.div(rx.el.p(up, class_name="chart-axis"), field, rx.el.p(across, class_name="chart-axis chart-axis-across"))
