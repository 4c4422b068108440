"""What stands on the screen before any page does: the top bar with the name, and the room for the rest."""

import reflex as rx

from qser_app.components.bars import logo
from qser_app.components.words import t


def loading() -> rx.Component:
    """Painted before the app is awake, on pages whose address has arguments; the frame takes its place without a jump."""
    name = rx.el.span(logo(), rx.el.span(t("app-name"), class_name="wordmark-name"), class_name="wordmark")
    return rx.el.div(
        rx.el.header(name, class_name="top-bar"),
        rx.el.div(class_name="side-bar"),
        rx.el.main(rx.el.div(role="status", class_name="loading"), class_name="page"),
        class_name="shell",
        data_who="unknown",
    )
