"""What the platform says: marks, callouts, dialogs, and one line over the page."""

from typing import Any

import reflex as rx

from qser_app.components.browser import linger, opener
from qser_app.components.controls import icon_button
from qser_app.components.icons import icon
from qser_app.components.words import t, t_of

_ICONS = {"info": "info", "good": "circle-check", "warning": "triangle-alert", "bad": "circle-alert"}


def callout(*children: Any, tone: str = "info", **props: Any) -> rx.Component:
    """A remark that stands out; tones: info, good, warning, bad."""
    return rx.el.div(icon(_ICONS[tone]), rx.el.div(*children), class_name=f"callout callout-{tone}", **props)


def said(code: Any, gaps: Any, tone: Any, serial: Any, on_dismiss: Any) -> rx.Component:
    """The line the platform speaks on: always there for screen readers, seen while it says something, never over a field in use."""
    sign = rx.match(tone, *[(name, icon(drawing)) for name, drawing in _ICONS.items()], icon("info"))
    line = linger(
        sign,
        rx.el.p(t_of(code, gaps)),
        icon_button("x", t("site-dismiss"), on_click=on_dismiss),
        key=serial,
        seconds=rx.cond((tone == "bad") | (tone == "warning"), 0, 20),
        on_end=on_dismiss,
        class_name=f"said said-{tone}",
    )
    return rx.el.div(rx.cond(code != "", line), role="status", class_name="said-region")


def pill(text: Any, tone: str = "plain", sign: str = "") -> rx.Component:
    """A short mark; tones: plain, primary, accent, honey, good, warning, bad, info. The text says it, the colour only helps."""
    parts = [icon(sign, size=16)] if sign else []
    return rx.el.span(*parts, text, class_name=f"pill pill-{tone}")


def dialog(label: Any, title: Any, *children: Any, kind: str = "secondary") -> rx.Component:
    """A button that opens a native dialog, which Escape or its close button closes."""
    return opener(rx.el.h2(title), *children, label=label, close=t("site-close"), class_name=f"button button-{kind}")
