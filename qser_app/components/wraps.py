"""What stands around all pages: our own line when the connection is gone, and our own page when a page fails."""

import reflex as rx
from reflex_components_core.base.error_boundary import ErrorBoundary
from reflex_components_core.core.banner import has_connection_errors

from qser_app.components.browser import gone_for_a_while
from qser_app.components.controls import plain_link
from qser_app.components.icons import icon
from qser_app.components.words import t


@rx.memo
def offline_line() -> rx.Component:
    """Says that the connection is gone and what is safe; always in the page, so that a screen reader hears the change."""
    line = rx.el.p(icon("cloud-off"), t("site-offline"), class_name="offline")
    return rx.el.div(gone_for_a_while(line, gone=has_connection_errors, seconds=2), role="status", aria_live="polite")


@rx.memo
def crashed() -> rx.Component:
    """What stands in place of a page that failed in the browser."""
    return rx.el.main(
        rx.el.h1(t("site-crash-title")),
        rx.el.p(t("site-crash-text"), class_name="lead"),
        plain_link(t("site-crash-again"), href="", class_name="button button-primary"),
        role="alert",
        class_name="crash",
    )


def connection(stateful: bool) -> rx.Component | None:
    """The line, in a fragment: whatever is wrapped lower is appended inside the returned component."""
    return rx.fragment(offline_line()) if stateful else None


def boundary(stateful: bool) -> rx.Component:
    """Catches what a page throws; the error is reported only where there is a server to report to."""
    if stateful:
        return ErrorBoundary.create(fallback_render=rx.Var.create(crashed()))
    return ErrorBoundary.create(fallback_render=rx.Var.create(crashed()), on_error=rx.noop())


APP_WRAPS = {(55, "ErrorBoundary"): boundary, (5, "Connection"): connection}
