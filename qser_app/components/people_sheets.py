"""A sheet of people, whatever it is sent for: its field (assets/sheets.js), and a row of its report."""

from typing import Any

import reflex as rx

from qser_app.components.words import number


class SheetUpload(rx.Component):
    """Sends a sheet to the address ``to`` as soon as it is chosen; ``on_read`` hears its id (0: none yet)."""

    library = "$/public/sheets"
    tag = "SheetUpload"
    to: rx.Var[str]
    hint: rx.Var[str]
    megabytes: rx.Var[int]
    on_read: rx.EventHandler[rx.event.passthrough_event_spec(int)]


sheet_upload = SheetUpload.create


def sheet_row(place: Any, address: Any, name: Any, *told: Any) -> rx.Component:
    """A row by its number in the sheet, with what is ``told`` of it; a dash where the sheet says nothing."""
    return rx.el.tr(
        rx.el.td(number(place), class_name="number"),
        rx.el.th(rx.cond(address != "", address, "–"), scope="row"),
        rx.el.td(rx.cond(name != "", name, "–")),
        *[rx.el.td(each) for each in told],
    )
