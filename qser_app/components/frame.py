"""What stands on the screen before any page does."""

import reflex as rx


def loading() -> rx.Component:
    """What stands on the screen until the page is ready."""
    return rx.el.div(role="status", class_name="loading")
