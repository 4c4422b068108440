"""The field by which a picture is sent: of a person, or the logo of an organisation (assets/portrait.js)."""

from typing import Any

import reflex as rx

from qser_app.components.words import t
from qser_app.domain.people_organisation import LARGEST_MB as LARGEST_LOGO_MB
from qser_app.domain.people_picture import LARGEST_MB


class PictureField(rx.Component):
    """Asks for a picture and sends it at once; says what became of it."""

    library = "$/public/portrait"
    tag = "PictureField"
    to: rx.Var[str]
    name: rx.Var[str]
    label: rx.Var[str]
    hint: rx.Var[str]
    megabytes: rx.Var[int]


def portrait_field() -> rx.Component:
    """The field as it stands on a page."""
    return _field("/portraits/mine", "portrait", t("portrait-choose"), t("portrait-hint"), LARGEST_MB)


def logo_field() -> rx.Component:
    """The same for the logo of one's organisation."""
    return _field("/logos/ours", "logo", t("organisation-logo-choose"), t("organisation-logo-hint"), LARGEST_LOGO_MB)


def _field(to: str, name: str, label: Any, hint: Any, megabytes: int) -> rx.Component:
    return PictureField.create(to=to, name=name, label=label, hint=hint, megabytes=megabytes)
