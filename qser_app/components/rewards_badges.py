"""Badges with their words: the collection, and the card of the moment one is earned."""

from typing import Any

import reflex as rx

from qser_app.components.badges import badge_label, badge_picture
from qser_app.components.controls import button
from qser_app.components.progress import bar
from qser_app.components.words import t, when


def badge_earned(card: Any) -> rx.Component:
    """An earned badge with what it was given for and when."""
    words = rx.el.div(
        _name(card), _criteria(card), rx.el.span(t("rewards-earned-on", day=when(card.at, "short")), class_name="muted small")
    )
    return rx.el.li(badge_picture(card.category, card.tier, _label(card)), _words(words), class_name="card rewards-badge")


def badge_ahead(card: Any) -> rx.Component:
    """The next badge of a family with how far one is."""
    far = t("rewards-next-progress", have=card.have, needed=card.needed)
    words = rx.el.div(_name(card), _criteria(card), bar(card.percent, far), rx.el.span(far, class_name="muted small"))
    return rx.el.li(badge_picture(card.category, card.tier, _label(card), earned=False), _words(words), class_name="card rewards-badge")


def badge_row(cards: Any) -> rx.Component:
    """Badges side by side, in pictures alone."""
    return rx.el.div(
        rx.foreach(cards, lambda card: badge_picture(card.category, card.tier, _label(card), size=56)), class_name="rewards-row"
    )


def celebration(fresh: Any, level_reached: Any, on_thank: Any) -> rx.Component:
    """The card of the moment: the newest badge and how many more, or the level reached.

    Said politely to screen readers; still for those who want no motion.
    """
    more = fresh.length() - 1
    badge = rx.foreach(
        fresh[:1],
        lambda card: rx.fragment(
            badge_picture(card.category, card.tier, _label(card), size=96),
            rx.el.div(
                rx.el.p(t("rewards-new-badge"), class_name="eyebrow"),
                rx.el.h2(_plain_name(card)),
                _criteria(card),
                rx.cond(more > 0, rx.el.p(t("rewards-new-badge-more", count=more), class_name="muted small")),
                rx.cond(level_reached > 0, rx.el.p(t("rewards-new-level", level=level_reached))),
                button(t("rewards-thanks"), kind="secondary", on_click=on_thank),
                class_name="celebration-words",
            ),
        ),
    )
    level = rx.el.div(
        rx.el.h2(t("rewards-new-level", level=level_reached)),
        button(t("rewards-thanks"), kind="secondary", on_click=on_thank),
        class_name="celebration-words",
    )
    shown = rx.cond(
        fresh.length() > 0,
        rx.el.div(badge, class_name="celebration"),
        rx.cond(level_reached > 0, rx.el.div(level, class_name="celebration")),
    )
    return rx.el.div(shown, role="status", aria_live="polite", class_name="celebration-place")


def _label(card: Any) -> rx.Var[str]:
    return badge_label(card.category, card.tier, card.needed, card.share)


def _plain_name(card: Any) -> rx.Var[str]:
    return t("rewards-badge-name", category=card.category, tier=card.tier)


def _name(card: Any) -> rx.Component:
    return rx.el.strong(_plain_name(card))


def _criteria(card: Any) -> rx.Component:
    words = t("rewards-badge-criteria", category=card.category, count=card.needed, share=card.share)
    return rx.el.span(words, class_name="small")


def _words(words: rx.Component) -> rx.Component:
    return rx.el.div(*words.children, class_name="rewards-badge-words")
