"""Pieces for changing a course's shape: what keeps the focus where things move (assets/order.js), and the buttons that move them."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.forms import field, text_input
from qser_app.components.icons import icon
from qser_app.components.words import t, t_of

_ORDER = "$/public/order"


class Ordered(rx.Component):
    """Around things in an order, each with ``data-part``: Alt with an arrow presses its button; ``serial`` grows with every move."""

    library = _ORDER
    tag = "Ordered"
    serial: rx.Var[int]


class Arriving(rx.Component):
    """A form that takes the focus when it appears."""

    library = _ORDER
    tag = "Arriving"


ordered = Ordered.create
arriving = Arriving.create


def mover(way: str, title: Any, at_end: Any, on_click: Any) -> rx.Component:
    """A button that moves something ``up`` or ``down``; at the end of the row it stays in reach and moves nothing."""
    label = t("author-move-up", title=title) if way == "up" else t("author-move-down", title=title)
    return rx.el.button(
        icon(f"chevron-{way}"),
        type="button",
        class_name="icon-button",
        aria_label=label,
        title=label,
        aria_disabled=rx.cond(at_end, "true", "false"),
        custom_attrs={"data-move": way},
        on_click=on_click,
    )


def title_form(name: str, label: Any, error: Any, *, on_submit: Any, on_cancel: Any) -> rx.Component:
    """Asks for the title of something new; ``error``: the phrase of what is wrong with it."""
    control = text_input(name, max_length=300, aria_invalid=rx.cond(error != "", "true", "false"))
    cancel = button(t("author-cancel"), kind="quiet", on_click=on_cancel)
    return arriving(
        rx.el.form(
            field(label, name, control, error=t_of(error)),
            rx.el.div(button(t("author-create"), type="submit", icon="plus"), cancel, class_name="row"),
            on_submit=on_submit,
            no_validate=True,
            class_name="stack",
        ),
        class_name="card",
    )
