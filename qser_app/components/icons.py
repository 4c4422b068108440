"""Icons (Lucide, ISC licence), always beside a label or with one of their own."""

from typing import Any

import reflex as rx


def icon(name: str, *, size: int = 20, **props: Any) -> rx.Component:
    """The Lucide icon ``name``, hidden from screen readers."""
    return rx.icon(name, size=size, stroke_width=1.75, aria_hidden="true", **props)
