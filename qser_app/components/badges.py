"""Badges on the screen: the drawing of `domain/rewards_drawings.py` in the colours of the theme."""

from typing import Any

import reflex as rx

from qser_app.components.words import t
from qser_app.domain.rewards import TIERS
from qser_app.domain.rewards_drawings import FIELD, SYMBOL_FIELD, SYMBOL_PLACE, SYMBOL_SIZE, SYMBOLS, body_of, segment


def badge_label(category: Any, tier: Any, needed: Any, share: Any) -> rx.Var[str]:
    """The badge in words: "Activity Newbie: 4 sign-ins"; ``share``: from how many per cent on something counts."""
    return t("rewards-badge-label", category=category, tier=tier, count=needed, share=share)


def badge_picture(category: Any, tier: Any, label: Any, *, size: int = 72, earned: bool = True) -> rx.Component:
    """The badge as a picture with its text (None where the text stands beside it); ``category`` and ``tier`` may be vars."""
    kind, reached = rx.Var.create(category), rx.Var.create(tier)
    symbol: Any = rx.match(kind, *[(each.value, path) for each, path in SYMBOLS.items()], "")
    outline: Any = rx.match(reached, *[(number, body_of(number)) for number in range(2, TIERS + 1)], body_of(1))
    return rx.el.svg(
        *[rx.el.svg.path(d=segment(number), class_name=_step_class(reached, number)) for number in range(1, TIERS + 1)],
        rx.el.svg.path(d=outline, class_name="badge-body"),
        # A field of its own: Reflex takes ``transform`` for a style, which an SVG would read otherwise.
        rx.el.svg(
            rx.el.svg.path(d=symbol, class_name="badge-symbol"),
            view_box=f"0 0 {SYMBOL_FIELD} {SYMBOL_FIELD}",
            width=SYMBOL_SIZE,
            height=SYMBOL_SIZE,
            custom_attrs={"x": SYMBOL_PLACE, "y": SYMBOL_PLACE},
        ),
        view_box=f"0 0 {FIELD} {FIELD}",
        width=size,
        height=size,
        role="presentation" if label is None else "img",
        aria_label=label,
        aria_hidden="true" if label is None else "false",
        class_name=f"badge badge-{'earned' if earned else 'ahead'}",
        data_category=kind,
    )


def _step_class(reached: Any, number: int) -> Any:
    return rx.cond(reached >= number, "badge-step badge-step-done", "badge-step")
