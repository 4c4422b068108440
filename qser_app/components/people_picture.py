"""The field by which a person sends a picture of themselves (assets/portrait.js)."""

import reflex as rx

from qser_app.domain.people_picture import LARGEST_MB


class PortraitField(rx.Component):
    """Asks for a picture and sends it at once; says what became of it."""

    library = "$/public/portrait"
    tag = "PortraitField"
    megabytes: rx.Var[int]


def portrait_field() -> rx.Component:
    """The field as it stands on a page."""
    return PortraitField.create(megabytes=LARGEST_MB)
