"""A field for a sheet of people, whatever it is sent for (assets/sheets.js)."""

import reflex as rx


class SheetUpload(rx.Component):
    """Sends a sheet to the address ``to`` as soon as it is chosen; ``on_read`` hears its id (0: none yet)."""

    library = "$/public/sheets"
    tag = "SheetUpload"
    to: rx.Var[str]
    hint: rx.Var[str]
    megabytes: rx.Var[int]
    on_read: rx.EventHandler[rx.event.passthrough_event_spec(int)]


sheet_upload = SheetUpload.create
