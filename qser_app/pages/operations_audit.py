"""The audit log: who did what to accounts, rules and other people's data, in plain words."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, page_head, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.forms import choice, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.tables import pager, table
from qser_app.components.words import t, t_of, when
from qser_app.domain.operations_audit import Event
from qser_app.pages.frame import framed
from qser_app.state.operations_audit import AuditState as Log
from qser_app.state.session import SessionState


@rx.page(route="/audit", title=t("audit-title"), on_load=[SessionState.require_sign_in, Log.load])
def audit() -> rx.Component:
    """The newest first."""
    listed = rx.el.div(_list(), pager(Log.page, Log.pages, Log.turn_to), class_name="stack")
    nothing = empty(t("audit-none"), t("audit-none-hint"), link_button(t("audit-all"), "/audit", kind="secondary"))
    found = rx.cond(Log.total > 0, listed, nothing)
    return framed(
        sheet("operations"),
        page_head(t("audit-title"), t("audit-lead")),
        rx.cond(Log.loaded, rx.el.div(_filters(), found, class_name="stack"), skeleton(card=True)),
        only=SessionState.may_people,
    )


def _filters() -> rx.Component:
    kinds = choice("kind", [("", t("audit-every-kind")), *((each.value, t(f"audit-kind-{each}")) for each in Event)])
    organisations = rx.el.select(
        rx.el.option(t("audit-every-organisation"), value=""),
        rx.foreach(Log.organisations, lambda pair: rx.el.option(pair[1], value=pair[0])),
        id="organisation",
        name="organisation",
        class_name="input",
    )
    form = rx.el.form(
        field(t("audit-kind"), "kind", kinds),
        field(t("audit-person"), "words", text_input("words", type="search", auto_complete="off")),
        field(t("audit-since"), "since", text_input("since", type="date")),
        field(t("audit-until"), "until", text_input("until", type="date")),
        rx.cond(Log.whole, field(t("audit-organisation"), "organisation", organisations)),
        button(t("audit-show"), type="submit", kind="secondary", icon="search"),
        on_submit=Log.narrow,
        class_name="audit-filters",
    )
    count = rx.el.p(t("audit-count", count=Log.total), class_name="muted small", role="status")
    return card(rx.el.div(form, count, class_name="stack"))


def _list() -> rx.Component:
    headings = [t("audit-when"), t("audit-who"), t("audit-what"), t("audit-where")]
    return table(t("audit-title"), headings, Log.rows, _row)


def _row(row: Any) -> rx.Component:
    what = t_of(
        "audit-" + row.kind.to(str),
        {"subject": _named(row.subject_id, row.subject), "role": _role(row.role), "title": row.title, "number": row.number},
    )
    where = rx.match(row.origin, ("terminal", t("audit-terminal")), ("", "–"), row.origin)
    return rx.el.tr(
        rx.el.th(when(row.at, "moment"), scope="row"),
        rx.el.td(_named(row.actor_id, row.actor)),
        rx.el.td(what, rx.cond(Log.whole & (row.organisation != ""), rx.el.div(row.organisation, class_name="small muted"))),
        rx.el.td(where),
    )


def _named(key: Any, name: Any) -> Any:
    return rx.cond(key == 0, t("audit-nobody"), rx.cond(name == "", t("person-former"), name))


def _role(role: Any) -> Any:
    return rx.cond(role == "", "", t_of("role-" + role.to(str)))
