"""The way out of the house for a module: a small native form that downloads its SCORM package."""

from typing import Any

import reflex as rx

from qser_app.components.forms import native_form
from qser_app.components.icons import icon
from qser_app.components.words import t
from qser_app.i18n.catalogue import LANGUAGES

_EDITIONS = (("1.2", "SCORM 1.2"), ("2004", "SCORM 2004"))


def export_form(module_id: Any, languages: Any) -> rx.Component:
    """Edition and language to choose, and the download; ``languages``: those the module is complete in."""
    names = rx.Var.create(LANGUAGES)
    return rx.el.details(
        rx.el.summary(icon("package", size=16), t("export-desk-title")),
        rx.el.p(t("export-desk-text"), class_name="muted small"),
        native_form(
            _choice(t("export-desk-edition"), "edition", *[rx.el.option(label, value=value) for value, label in _EDITIONS]),
            _choice(
                t("export-desk-language"), "language", rx.foreach(languages, lambda code: rx.el.option(names[code], value=code, lang=code))
            ),
            rx.el.button(icon("download"), t("export-desk-download"), type="submit", class_name="button button-secondary"),
            action="/scorm/export/" + module_id.to_string(),
            method="get",
            class_name="row scorm-export",
        ),
        class_name="desk-export",
    )


def _choice(label: Any, name: str, *options: rx.Component) -> rx.Component:
    return rx.el.label(rx.el.span(label, class_name="field-label"), rx.el.select(*options, name=name, class_name="input"))
