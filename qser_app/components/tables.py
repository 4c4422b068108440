"""Tables with a caption and headings; on a phone, wide ones become a list of cards."""

from collections.abc import Callable
from typing import Any

import reflex as rx

# So many columns still fit side by side on a phone.
_NARROW = 3


def table(caption: Any, headings: list[Any], rows: Any, row: Callable[..., rx.Component]) -> rx.Component:
    """A table of ``rows`` (a list var), each drawn by ``row`` as a ``tr`` with one cell a heading."""
    wide = len(headings) > _NARROW
    head = rx.el.thead(rx.el.tr(*[rx.el.th(heading, scope="col") for heading in headings]))
    body = rx.el.tbody(rx.foreach(rows, lambda each: _labelled(row(each), headings) if wide else row(each)))
    return rx.el.div(
        rx.el.table(rx.el.caption(caption), head, body, class_name="table table-stacks" if wide else "table"),
        class_name="table-frame",
        tab_index=0,
        role="region",
        aria_label=caption,
    )


def _labelled(line: rx.Component, headings: list[Any]) -> rx.Component:
    """The row, each cell of which knows its heading: where rows are cards it stands before the value."""
    for cell, heading in zip(line.children, headings, strict=True):
        if isinstance(cell, rx.Component):
            cell.custom_attrs = {**cell.custom_attrs, "data-label": heading}
    return line
