"""What keeps somebody out of a course, in words."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty
from qser_app.components.controls import link_button
from qser_app.components.feedback import callout, pill
from qser_app.components.words import t, when

_SHORT = {"closed": "courses-lock-closed", "full": "courses-lock-full", "invited_only": "courses-lock-invited"}


def lock_pill(lock: Any, opens_at: Any, level: Any) -> rx.Component:
    """The lock as a mark in a list."""
    opens, asks = t("courses-lock-opens", day=when(opens_at, "short")), ("level", t("courses-lock-level", level=level))
    return pill(rx.match(lock, *[(code, t(key)) for code, key in _SHORT.items()], asks, opens), "warning", "lock")


def needs_level(level: Any, reached: Any) -> rx.Component:
    """The lock of a course that asks for a level: what is missing, and how one gets there."""
    way = link_button(t("courses-level-how"), "/me?tab=badges", kind="quiet", icon="trending-up")
    return callout(rx.el.p(t("courses-locked-level", level=level, reached=reached)), way, tone="warning")


def locked(lock: Any, opens_at: Any, last_day: Any, was_in: Any) -> rx.Component:
    """Any other lock on the course's own page: why, and what is safe. ``was_in``: the reader was in the course before."""
    closed = ("closed", t("courses-locked-closed", day=when(last_day, "day")))
    opens = t("courses-locked-opens", day=when(opens_at, "day"))
    return callout(
        rx.el.p(rx.match(lock, closed, ("full", t("courses-locked-full")), ("invited_only", t("courses-locked-invited")), opens)),
        rx.cond(was_in, rx.el.p(t("courses-locked-was-in"))),
        tone="warning",
    )


def not_published(status: str) -> rx.Component:
    """The page of a course that is being made, or was put aside."""
    draft, archived = (t("courses-draft-title"), t("courses-draft-text")), (t("courses-archived-title"), t("courses-archived-text"))
    title, text = draft if status == "draft" else archived
    way = link_button(t("learning-to-catalogue"), "/catalogue", icon="book-open")
    return rx.el.div(rx.el.h1(title), empty(t("courses-not-now"), text, way), class_name="stack")
