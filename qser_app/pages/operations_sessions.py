"""Who is signed in: where, since when, with which browser; any sign-in can be ended."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button
from qser_app.components.forms import field
from qser_app.components.head_sheets import sheet
from qser_app.components.tables import pager, table
from qser_app.components.words import ago, t
from qser_app.pages.frame import framed
from qser_app.state.operations_organisations import SignInsState as Here
from qser_app.state.session import SessionState


@rx.page(route="/operations/sessions", title=t("sessions-title"), on_load=[SessionState.require_sign_in, Here.load])
def sessions() -> rx.Component:
    """For the superadmin; who was here last stands first."""
    trail = breadcrumbs(t("learning-trail"), (t("operations"), "/operations"))
    headings = [
        t("sessions-person"),
        t("sessions-organisation"),
        t("sessions-browser"),
        t("sessions-since"),
        t("sessions-seen"),
        t("sessions-end"),
    ]
    listed = rx.el.div(
        table(t("sessions-title"), headings, Here.rows, _row), pager(Here.page, Here.pages, Here.turn_to), class_name="stack"
    )
    found = rx.cond(Here.total > 0, listed, empty(t("sessions-none"), t("sessions-none-hint")))
    return framed(
        sheet("operations"),
        page_head(t("sessions-title"), t("sessions-lead"), before=trail),
        rx.cond(Here.loaded, rx.el.div(_filter(), found, class_name="stack"), skeleton(card=True)),
        only=SessionState.may_operations,
    )


def _filter() -> rx.Component:
    chosen = rx.el.select(
        rx.el.option(t("sessions-everywhere"), value=""),
        rx.foreach(Here.organisations, lambda pair: rx.el.option(pair[1], value=pair[0])),
        id="organisation",
        value=Here.organisation,
        on_change=Here.narrow,
        class_name="input",
    )
    count = rx.el.p(t("sessions-count", count=Here.total), class_name="muted", role="status")
    return rx.el.div(field(t("sessions-organisation"), "organisation", chosen), count, class_name="row row-spread")


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
