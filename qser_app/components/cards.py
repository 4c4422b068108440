"""Frames for content: the head of a page, cards, figures to read at a glance, and empty places that teach."""

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


def page_head(title: Any, lead: Any = None, *actions: Any, before: Any = None) -> rx.Component:
    """The one h1 of a page, with a sentence under it, actions, and what leads there (breadcrumbs) ``before`` it."""
    parts = [before] if before is not None else []
    parts.append(rx.el.h1(title))
    parts += [rx.el.p(lead, class_name="lead")] if lead is not None else []
    parts += [rx.el.div(*actions, class_name="row")] if actions else []
    return rx.el.header(*parts, class_name="page-head")


def more(summary: Any, *children: Any, **props: Any) -> rx.Component:
    """Something that opens when asked for."""
    return rx.el.details(rx.el.summary(summary), *children, **props)


def skeleton(*, card: bool = False) -> rx.Component:
    """The shape of what comes; unseen for the first 300 ms."""
    return rx.el.div(class_name="skeleton skeleton-card" if card else "skeleton", aria_hidden="true")


def avatar(letters: Any, picture: Any = "", *, kind: str = "") -> rx.Component:
    """A person's picture, or their initials, in a circle: decoration beside the name itself.

    The stylesheet draws the letters, so that nobody hears them read.
    """
    looks = f"avatar {kind}".strip()
    initials = rx.el.span(class_name=looks, aria_hidden="true", data_letters=letters)
    return rx.cond(picture, rx.el.img(src=picture, alt="", class_name=looks), initials)
