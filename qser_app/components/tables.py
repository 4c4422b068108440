"""Tables with a caption and headings."""

from collections.abc import Callable
from typing import Any

import reflex as rx


def table(caption: Any, headings: list[Any], rows: Any, row: Callable[..., rx.Component]) -> rx.Component:
    """A table of ``rows`` (a list var), each drawn by ``row`` as a ``tr``."""
    head = rx.el.thead(rx.el.tr(*[rx.el.th(heading, scope="col") for heading in headings]))
    return rx.el.div(
        rx.el.table(rx.el.caption(caption), head, rx.el.tbody(rx.foreach(rows, row)), class_name="table"),
        class_name="table-frame",
        tab_index=0,
        role="region",
        aria_label=caption,
    )
