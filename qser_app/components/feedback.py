"""What the platform says: callouts in the page."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon

_ICONS = {"info": "info", "good": "circle-check", "warning": "triangle-alert", "bad": "circle-alert"}


def callout(*children: Any, tone: str = "info", **props: Any) -> rx.Component:
    """A remark that stands out; tones: info, good, warning, bad."""
    return rx.el.div(icon(_ICONS[tone]), rx.el.div(*children), class_name=f"callout callout-{tone}", **props)
