"""Home: where a learner goes on."""

import reflex as rx

from qser_app.components.frame import framed
from qser_app.components.words import t
from qser_app.state.session import SessionState


@rx.page(route="/", title="Q-SER", on_load=[SessionState.load])
def home() -> rx.Component:
    """The first page after sign-in."""
    return framed(rx.el.h1(t("home-hello", name=SessionState.name)))
