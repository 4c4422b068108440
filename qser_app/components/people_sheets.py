"""A sheet of people, whatever it is sent for: its field (assets/sheets.js), what of it is not read, and a row of its report."""

from typing import Any

import reflex as rx

from qser_app.components.feedback import callout
from qser_app.components.words import how_many, number, t


class SheetUpload(rx.Component):
    """Sends a sheet to the address ``to`` as soon as it is chosen; ``on_read`` hears its id (0: none yet)."""

    library = "$/public/sheets"
    tag = "SheetUpload"
    to: rx.Var[str]
    hint: rx.Var[str]
    megabytes: rx.Var[int]
    on_read: rx.EventHandler[rx.event.passthrough_event_spec(int)]


sheet_upload = SheetUpload.create


def sheet_unread(columns: Any, count: Any, advice: Any) -> Any:
    """The ``columns`` of a sheet that are not read, out of ``count``, and what can be done about it; nothing where all are read."""
    more = rx.cond(count > how_many(columns), rx.el.li(t("sheet-unread-more", count=count - how_many(columns))))
    said = callout(
        rx.el.p(t("sheet-unread", count=count)),
        rx.el.ul(rx.foreach(columns, _unread), more, class_name="sheet-unread"),
        rx.el.p(advice),
        tone="info",
    )
    return rx.cond(count > 0, said)


def _unread(column: Any) -> rx.Component:
    """A column by its heading and its letter; by its letter alone where nothing stands above it."""
    headed = rx.fragment(rx.el.bdi(column.heading), " ", rx.el.span(t("sheet-column", letter=column.letter), class_name="muted"))
    return rx.el.li(rx.cond(column.heading != "", headed, t("sheet-column-bare", letter=column.letter)))


def sheet_row(place: Any, address: Any, name: Any, *told: Any) -> rx.Component:
    """A row by its number in the sheet, with what is ``told`` of it; a dash where the sheet says nothing."""
    return rx.el.tr(
        rx.el.td(number(place), class_name="number"),
        rx.el.th(rx.cond(address != "", address, "–"), scope="row"),
        rx.el.td(rx.cond(name != "", name, "–")),
        *[rx.el.td(each) for each in told],
    )
