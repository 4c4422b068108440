"""Open invitations: who was invited and has not come yet."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, skeleton
from qser_app.components.controls import button, counted, link_button
from qser_app.components.forms import field, text_input
from qser_app.components.people_import import invitation_pill, invitation_words
from qser_app.components.tables import pager, table
from qser_app.components.words import how_many, t, t_of, when
from qser_app.pages.people_frame import about_people
from qser_app.state.people_invitations import InvitationsState as _State
from qser_app.state.session import SessionState


@rx.page(route="/people/invitations", title=t("invitations-title"), on_load=[SessionState.require_sign_in, _State.load])
def people_invitations() -> rx.Component:
    """Find, choose, send again, withdraw."""
    first = link_button(t("members-invite"), "/people", icon="send")
    none = rx.cond(_State.loaded, empty(t("invitations-none"), t("invitations-none-hint"), first), skeleton(card=True))
    some = rx.fragment(_chosen(), _list(), pager(_State.page, _State.pages, _State.turn_to))
    search = text_input("invitations-search", type="search", value=_State.search, on_change=_State.find.debounce(250))
    return about_people(
        "invitations",
        "invitations-title",
        "invitations-lead",
        rx.el.div(field(t("members-search"), "invitations-search", search), class_name="row members-search-row"),
        rx.el.ul(rx.foreach(_State.counts, _count), class_name="people-counts"),
        rx.cond(how_many(_State.rows) > 0, some, none),
    )


def _count(each: Any) -> rx.Component:
    return counted(invitation_words(each["state"]), each["count"], each["state"], _State.state, _State.keep_state)


def _chosen() -> rx.Component:
    """What can be done with those that are chosen."""
    count = _State.chosen
    return rx.el.div(
        rx.el.p(t("invitations-chosen", count=count), role="status"),
        rx.cond(
            count < _State.total,
            button(t("invitations-all", count=_State.total), kind="quiet", on_click=_State.choose_all),
            button(t("invitations-none-chosen"), kind="quiet", on_click=_State.choose_none),
        ),
        button(t("invitations-send"), icon="send", on_click=_State.send, disabled=count == 0),
        button(t("invitations-withdraw"), kind="secondary", on_click=_State.withdraw, disabled=count == 0),
        class_name="row members-bulk",
    )


def _list() -> rx.Component:
    headings = [t("invitations-choice"), t("members-email"), t("members-department"), t("members-roles"), t("invitations-state")]
    return table(t("invitations-title"), headings, _State.rows, _row)


def _row(row: Any) -> rx.Component:
    box = rx.el.input(
        type="checkbox",
        checked=row.chosen,
        on_change=lambda wanted: _State.choose(row.id, wanted),
        aria_label=t("invitations-choose", email=row.email),
    )
    sent = rx.cond(row.state == "sent", rx.el.span(t("invitations-good-until", day=when(row.expires_at, "day")), class_name="small muted"))
    return rx.el.tr(
        rx.el.td(box),
        rx.el.th(rx.el.div(row.email), rx.el.div(row.name, class_name="small muted"), scope="row"),
        rx.el.td(row.department),
        rx.el.td(
            rx.el.span(rx.foreach(row.roles, lambda role: rx.el.span(t_of("role-" + role.to(str)), class_name="pill")), class_name="row")
        ),
        rx.el.td(invitation_pill(row.state), sent),
    )
