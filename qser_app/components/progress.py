"""How far along something is."""

from typing import Any

import reflex as rx

# A full ring closes without a seam.
_OVERLAP = 1.004


def bar(percent: Any, label: Any) -> rx.Component:
    """A bar from 0 to 100 with a spoken label."""
    return rx.el.progress(value=percent, max=100, aria_label=label, class_name="bar")


def ring(percent: Any, label: Any, *children: Any, size: int = 40, kind: str = "plain") -> rx.Component:
    """A ring that fills from 0 to 100; ``children`` stand in its middle; kinds: plain, hour."""
    track = rx.el.svg.circle(cx=20, cy=20, r=17, fill="none", class_name="ring-track", stroke_width=5)
    arc = rx.el.svg.circle(
        cx=20,
        cy=20,
        r=17,
        fill="none",
        class_name="ring-arc",
        stroke_width=5,
        path_length=100,
        stroke_dasharray=f"{percent * _OVERLAP} 100",
    )
    return rx.el.span(
        rx.el.svg(track, arc, view_box="0 0 40 40", width=size, height=size, aria_hidden="true"),
        rx.el.span(*children, class_name="ring-middle"),
        class_name=f"ring ring-{kind}",
        role="img",
        aria_label=label,
    )
