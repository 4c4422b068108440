"""What stands at an address where nothing is."""

import reflex as rx

from qser_app.components.controls import link_button
from qser_app.components.drawings import bridge
from qser_app.components.words import t
from qser_app.pages.frame import framed
from qser_app.state.session import SessionState


@rx.page(route="404", title=t("site-lost-title"), on_load=[SessionState.load])
def nothing_here() -> rx.Component:
    """Says that nothing is here, and where to go."""
    return framed(
        rx.el.div(
            bridge(),
            rx.el.h1(t("site-lost-title")),
            rx.el.p(t("site-lost-text"), class_name="lead"),
            rx.el.div(
                link_button(t("site-lost-home"), "/", icon="house"),
                link_button(t("site-lost-courses"), "/catalogue", kind="secondary"),
                class_name="row",
            ),
            class_name="lost",
        )
    )
