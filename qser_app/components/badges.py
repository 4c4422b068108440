"""Badges, drawn: a body that grows with the tier, the category's symbol in it, and a ring that fills in eight steps."""

import math
from typing import Any

import reflex as rx

from qser_app.components.words import t
from qser_app.domain.rewards import PERFECT_FROM, TIERS, BadgeCategory

_MIDDLE = 32
# Symbols on a field of 24 by 24, as strokes, so that they read in one colour and at 24 pixels.
_SYMBOLS = {
    BadgeCategory.ACTIVITY: "M4 18h16 M7 18a5 5 0 0 1 10 0 M12 4v4 M5 8l2.4 2.4 M19 8l-2.4 2.4",  # the sun rises again
    BadgeCategory.LEARNING: "M12 7c-2-1.8-5-2-8-2v12c3 0 6 .2 8 2 2-1.8 5-2 8-2V5c-3 0-6 .2-8 2z M12 7v12",  # an open book
    BadgeCategory.TEST: "M8 5H5v15h14V5h-3 M9 3h6v4H9z M8.5 13.5l2.5 2.5 4.5-5",  # a sheet with a tick
    BadgeCategory.PERFECTIONISM: "M6 4h12l3 5-9 11L3 9z M3 9h18 M9 9l3 11 3-11",  # a cut stone
}


def badge_label(category: Any, tier: Any, needed: Any) -> rx.Var[str]:
    """The badge in words: "Activity Newbie: 4 sign-ins"."""
    return t("rewards-badge-label", category=category, tier=tier, count=needed, perfect=PERFECT_FROM)


def badge_picture(category: Any, tier: Any, label: Any, *, size: int = 72, earned: bool = True) -> rx.Component:
    """The badge as a picture with its text (None where the text stands beside it); ``category`` and ``tier`` may be vars."""
    kind = rx.Var.create(category)
    symbol: Any = rx.match(kind, *[(each.value, path) for each, path in _SYMBOLS.items()], "")
    return rx.el.svg(
        *[rx.el.svg.path(d=_segment(step), class_name=_step_class(tier, step)) for step in range(1, TIERS + 1)],
        rx.el.svg.path(d=_body_of(tier), class_name="badge-body"),
        # A field of its own: Reflex takes ``transform`` for a style, which an SVG would read otherwise.
        rx.el.svg(
            rx.el.svg.path(d=symbol, class_name="badge-symbol"), view_box="0 0 24 24", width=26, height=26, custom_attrs={"x": 19, "y": 19}
        ),
        view_box="0 0 64 64",
        width=size,
        height=size,
        role="presentation" if label is None else "img",
        aria_label=label,
        aria_hidden="true" if label is None else "false",
        class_name=f"badge badge-{'earned' if earned else 'ahead'}",
        data_category=kind,
    )


def _step_class(tier: Any, step: int) -> Any:
    reached: Any = rx.Var.create(tier)
    return rx.cond(reached >= step, "badge-step badge-step-done", "badge-step")


def _body_of(tier: Any) -> Any:
    """The outline: a disc, then six, eight and twelve points, two tiers each."""
    bodies = [_star(24, 24, 24), _star(6, 25, 21.6), _star(8, 25, 20.5), _star(12, 25.5, 21)]
    return rx.match(rx.Var.create(tier), *[(number, bodies[(number - 1) // 2]) for number in range(1, TIERS + 1)], bodies[0])


def _star(points: int, outer: float, inner: float) -> str:
    corners = [_at(math.pi * step / points, inner if step % 2 else outer) for step in range(points * 2)]
    return "M" + "L".join(corners) + "Z"


def _segment(step: int) -> str:
    """One eighth of the ring, clockwise from the top, with a gap on either side."""
    turn, gap = 2 * math.pi / TIERS, 0.07
    return f"M{_at(turn * (step - 1) + gap, 29)}A29 29 0 0 1 {_at(turn * step - gap, 29)}"


def _at(angle: float, radius: float) -> str:
    return f"{_MIDDLE + radius * math.sin(angle):.2f} {_MIDDLE - radius * math.cos(angle):.2f}"
