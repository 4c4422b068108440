"""Figures drawn as SVG, each with a finding in a sentence and a table behind it."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from qser_app.components.words import t

# A bar's size is 0 to 100, so the field is a hundred high.
_COLUMN, _GAP, _HEIGHT = 16, 7, 100


def figure(finding: Any, picture: Any, table: rx.Component | None = None) -> rx.Component:
    """A picture whose message is said first and whose numbers can be read behind it."""
    behind = [rx.el.details(rx.el.summary(t("insights-show-table")), table)] if table is not None else []
    return rx.el.figure(rx.el.figcaption(finding, class_name="chart-finding"), picture, *behind, class_name="chart")


def columns(bars: Any, *, most: int) -> rx.Component:
    """Columns side by side, one a bar, ``most`` at the most; what they show stands in the table behind."""
    width = most * (_COLUMN + _GAP)

    def column(bar: Any, index: Any) -> rx.Component:
        place = index * (_COLUMN + _GAP)
        return rx.el.svg.rect(x=place, y=_HEIGHT - bar.size, width=_COLUMN, height=bar.size, rx=2, class_name="chart-bar")

    base = rx.el.svg.line(x1=0, x2=width, y1=_HEIGHT + 1, y2=_HEIGHT + 1, class_name="chart-base")
    return rx.el.svg(rx.foreach(bars, column), base, view_box=f"0 0 {width} {_HEIGHT + 2}", class_name="chart-columns", aria_hidden="true")


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
