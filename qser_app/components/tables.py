"""Tables with a caption and headings; on a phone, wide ones become a list of cards. And the way from page to page."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.words import number, t

# So many columns still fit side by side on a phone.
_NARROW = 3


def table(
    caption: Any, headings: list[Any], rows: Any, row: Callable[..., rx.Component], *, figures: tuple[int, ...] = (), headed: bool = True
) -> rx.Component:
    """A table of ``rows`` (a list var), each drawn by ``row`` as a ``tr`` with one cell a heading.

    ``figures``: the columns that hold numbers, whose cells have the class ``number``. The caption is only heard where the
    table is ``headed``: where what stands above it says the same.
    """
    wide = len(headings) > _NARROW
    head = rx.el.thead(rx.el.tr(*[_heading(heading, place in figures) for place, heading in enumerate(headings)]))
    body = rx.el.tbody(rx.foreach(rows, lambda each: _labelled(row(each), headings) if wide else row(each)))
    named = rx.el.caption(caption, class_name="visually-hidden" if headed else "")
    return rx.el.div(
        rx.el.table(named, head, body, class_name="table table-stacks" if wide else "table"),
        class_name="table-frame",
        tab_index=0,
        role="region",
        aria_label=caption,
    )


def _heading(words: Any, is_figure: bool) -> rx.Component:
    return rx.el.th(words, scope="col", class_name="number" if is_figure else "")


def _labelled(line: rx.Component, headings: list[Any]) -> rx.Component:
    """The row, each cell of which knows its heading: where rows are cards it stands before the value."""
    for cell, heading in zip(line.children, headings, strict=True):
        if isinstance(cell, rx.Component):
            cell.custom_attrs = {**cell.custom_attrs, "data-label": heading}
    return line


def pager(page: Any, pages: Any, turn_to: Any) -> rx.Component:
    """The way to the other pages of a long list; nothing where there is only one."""
    back = button(t("members-back"), kind="secondary", disabled=page <= 1, on_click=turn_to(page - 1))
    on = button(t("members-on"), kind="secondary", disabled=page >= pages, on_click=turn_to(page + 1))
    here = rx.el.span(t("members-page", page=number(page), pages=number(pages)))
    return rx.cond(pages > 1, rx.el.nav(back, here, on, class_name="row pager", aria_label=t("members-pages")))
