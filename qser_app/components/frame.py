"""The frame around every page."""

import reflex as rx


def loading() -> rx.Component:
    """What stands on the screen until the page is ready."""
    return rx.el.div(role="status", class_name="loading")


def framed(*children: rx.Component) -> rx.Component:
    """A page in its frame."""
    return rx.fragment(rx.el.main(*children, id="main", tab_index=-1))
