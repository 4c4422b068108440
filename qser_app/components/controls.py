"""What can be pressed: buttons, links that look like them, tabs, the way back."""

from typing import Any

import reflex as rx
from reflex_components_core.el.elements.inline import A

from qser_app.components.browser import strip
from qser_app.components.icons import icon as draw
from qser_app.components.words import number, t
from qser_app.domain.courses import OWN_CODE


def button(label: Any, *, kind: str = "primary", icon: str = "", **props: Any) -> rx.Component:
    """A button with a label; kinds: primary (one a screen), secondary, quiet, danger."""
    props.setdefault("type", "button")
    parts = [draw(icon)] if icon else []
    return rx.el.button(*parts, rx.el.span(label), class_name=f"button button-{kind}", **props)


def icon_button(icon: str, label: Any, **props: Any) -> rx.Component:
    """A button that shows only an icon; its label is read aloud and shown as a tip."""
    props.setdefault("type", "button")
    return rx.el.button(draw(icon), class_name="icon-button", aria_label=label, title=label, **props)


def link_button(label: Any, href: Any, *, kind: str = "primary", icon: str = "", **props: Any) -> rx.Component:
    """A link to a page of the app that looks like a button."""
    parts = [draw(icon)] if icon else []
    return rx.el.a(*parts, rx.el.span(label), href=href, class_name=f"button button-{kind}", **props)


def plain_link(*children: Any, href: Any, **props: Any) -> rx.Component:
    """A link the browser follows itself: to our HTTP routes, to files, within the page."""
    return A.create(*children, href=href, **props)


def tab(label: Any, href: Any, current: Any) -> rx.Component:
    """One view of several, each with an address of its own; ``current`` marks the one that is shown."""
    return rx.el.a(label, href=href, aria_current=rx.cond(current, "page", "false"), class_name=rx.cond(current, "tab tab-current", "tab"))


def tabs(label: Any, *each: rx.Component) -> rx.Component:
    """A row of ``tab``s."""
    return strip(*each, label=label, class_name="tabs")


def counted(words: Any, count: Any, value: Any, current: Any, keep: Any) -> rx.Component:
    """How many rows of a list are so; pressed, ``keep`` shows only those with this ``value``, and all when pressed again."""
    pressed = current == value
    return rx.el.li(
        rx.el.button(
            rx.el.strong(number(count)),
            rx.el.span(words),
            type="button",
            aria_pressed=rx.cond(pressed, "true", "false"),
            on_click=keep(rx.cond(pressed, "", value).to(str)),
            class_name="people-count",
        )
    )


def breadcrumbs(label: Any, *steps: tuple[Any, Any]) -> rx.Component:
    """The pages above this one, as (name, address)."""
    return rx.el.nav(rx.el.ol(*[rx.el.li(rx.el.a(name, href=to)) for name, to in steps]), aria_label=label, class_name="breadcrumbs")


def course_step(code: Any, floor: str) -> tuple[Any, Any]:
    """A course on the way to a page, as ``breadcrumbs`` takes it, by its code where a person gave it; ``floor``: course or desk."""
    return rx.cond(code.startswith(OWN_CODE), t("courses-this"), code), f"/{floor}/" + code
