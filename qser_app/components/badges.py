"""Badges, drawn: a body that grows with the tier, the category's symbol in it, and a ring that fills in eight steps."""

from typing import Any

import reflex as rx

from qser_app.components.words import t
from qser_app.domain.rewards import PERFECT_FROM, TIERS
from qser_app.domain.rewards_drawings import SYMBOLS, body_of, segment


def badge_label(category: Any, tier: Any, needed: Any) -> rx.Var[str]:
    """The badge in words: "Activity Newbie: 4 sign-ins"."""
    return t("rewards-badge-label", category=category, tier=tier, count=needed, perfect=PERFECT_FROM)


def badge_picture(category: Any, tier: Any, label: Any, *, size: int = 72, earned: bool = True) -> rx.Component:
    """The badge as a picture with its text (None where the text stands beside it); ``category`` and ``tier`` may be vars."""
    kind = rx.Var.create(category)
    symbol: Any = rx.match(kind, *[(each.value, path) for each, path in SYMBOLS.items()], "")
    return rx.el.svg(
        *[rx.el.svg.path(d=segment(step), class_name=_step_class(tier, step)) for step in range(1, TIERS + 1)],
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
    """The outline of a tier that only the browser knows."""
    return rx.match(rx.Var.create(tier), *[(number, body_of(number)) for number in range(1, TIERS + 1)], body_of(1))
