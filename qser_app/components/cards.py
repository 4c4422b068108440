"""Frames for content: cards, figures to read at a glance, and empty places that teach."""

from typing import Any

import reflex as rx


def card(*children: Any, **props: Any) -> rx.Component:
    """A quiet frame around things that belong together."""
    return rx.el.section(*children, class_name="card", **props)


def stat(label: Any, value: Any) -> rx.Component:
    """One number and what it counts."""
    return rx.el.div(rx.el.div(value, class_name="stat-value"), rx.el.div(label, class_name="stat-label"), class_name="stat")


def empty(title: Any, text: Any, *actions: Any) -> rx.Component:
    """What stands where nothing is yet: one sentence and what to do."""
    return rx.el.div(rx.el.h2(title), rx.el.p(text), *actions, class_name="empty")
