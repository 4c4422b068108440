"""Who is signed in: where, since when, with which browser; any sign-in can be ended."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.tables import table
from qser_app.components.words import ago, t
from qser_app.pages.operations_frame import about_operations, listed, narrowed
from qser_app.state.operations_organisations import SignInsState as Here
from qser_app.state.session import SessionState


@rx.page(route="/operations/sessions", title=t("sessions-title"), on_load=[SessionState.require_sign_in, Here.load])
def sessions() -> rx.Component:
    """For the superadmin; who was here last stands first."""
    headings = [
        t("sessions-person"),
        t("sessions-organisation"),
        t("sessions-browser"),
        t("sessions-since"),
        t("sessions-seen"),
        t("sessions-end"),
    ]
    shown = table(t("sessions-title"), headings, Here.rows, _row)
    found = listed(Here, shown, t("sessions-none"), t("sessions-none-hint"))
    return about_operations("sessions-title", "sessions-lead", Here.loaded, _filter(), found)


def _filter() -> rx.Component:
    every = [
        rx.el.option(t("sessions-everywhere"), value=""),
        rx.foreach(Here.organisations, lambda pair: rx.el.option(pair[1], value=pair[0])),
    ]
    return narrowed(
        "organisation", t("sessions-organisation"), every, Here.organisation, Here.narrow, t("sessions-count", count=Here.total)
    )


def _row(row: Any) -> rx.Component:
    way = rx.cond(row.provider != "", rx.el.div(row.provider, class_name="small muted"), rx.fragment())
    end = button(t("sessions-end"), kind="secondary", aria_label=t("sessions-end-of", name=row.name), on_click=Here.end(row.id))
    return rx.el.tr(
        rx.el.th(rx.el.a(row.name, href="/people/" + row.person_id.to_string()), scope="row"),
        rx.el.td(row.organisation),
        rx.el.td(rx.cond(row.browser != "", row.browser, "–"), way),
        rx.el.td(ago(row.created_at)),
        rx.el.td(ago(row.seen_at)),
        rx.el.td(rx.cond(row.here, rx.el.span(t("sessions-here"), class_name="muted"), end)),
    )
