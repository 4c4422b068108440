"""People: who belongs to the organisation, for its administrators."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.tables import pager, table
from qser_app.components.words import ago, t, t_of, when
from qser_app.domain.people import Role
from qser_app.domain.people_list import NOWHERE, AccountState
from qser_app.pages.people_frame import about_people
from qser_app.pages.people_list_bulk import choose_box, several
from qser_app.state.people_bulk import BulkState
from qser_app.state.people_list import MembersState
from qser_app.state.session import SessionState

_GIVEN = (Role.LEARNER, Role.MENTOR, Role.FACILITATOR, Role.MANAGER, Role.ADMIN)


@rx.page(route="/people", title=t("members-title"), on_load=[SessionState.require_sign_in, MembersState.load, BulkState.begin])
def people() -> rx.Component:
    """Find, invite, give roles, suspend."""
    return about_people(
        "people",
        "members-title",
        "members-intro",
        _invite(),
        _search(),
        _undo(),
        several(),
        rx.cond(
            MembersState.rows.length() > 0,
            rx.fragment(_list(), pager(MembersState.page, MembersState.pages, MembersState.turn_to)),
            rx.cond(MembersState.loaded, empty(t("members-none"), t("members-none-hint")), skeleton(card=True)),
        ),
    )


def _invite() -> rx.Component:
    choice = rx.el.select(
        rx.el.option(t("members-no-department"), value=""),
        rx.foreach(MembersState.departments, lambda row: rx.el.option(row["name"], value=row["id"])),
        id="department",
        name="department",
        class_name="input",
    )
    roles = [_role_box(role) for role in _GIVEN]
    address = text_input("email", type="email", key=MembersState.sent.to_string())  # sent: ready for the next of the same department
    form = rx.el.form(
        field(t("members-email"), "email", address, error=t_of(MembersState.invitation_problem)),
        field(t("members-department"), "department", choice),
        rx.el.fieldset(rx.el.legend(t("members-roles")), *roles, class_name="members-roles"),
        button(t("members-send"), type="submit", icon="send"),
        on_submit=MembersState.invite,
        class_name="members-invite",
        no_validate=True,
    )
    sent = rx.cond(MembersState.invited != "", callout(t("members-sent", email=MembersState.invited), tone="good", role="status"))
    within = card(rx.el.div(form, sent, class_name="stack"))
    return rx.el.details(rx.el.summary(t("members-invite")), within, class_name="members-invite-frame")


def _role_box(role: Role) -> rx.Component:
    box = rx.el.input(type="checkbox", name=f"role-{role}", id=f"role-{role}", default_checked=role is Role.LEARNER)
    return rx.el.label(box, t(f"role-{role}"), html_for=f"role-{role}", class_name="check")


def _search() -> rx.Component:
    box = text_input("members-search", type="search", value=MembersState.search, on_change=MembersState.find.debounce(250))
    count = rx.el.p(t("members-count", count=MembersState.total), class_name="muted", role="status")
    departments = rx.foreach(MembersState.departments, lambda row: rx.el.option(row["name"], value=row["id"]))
    nowhere = rx.el.option(t("members-without-department"), value=str(NOWHERE))
    roles = [rx.el.option(t(f"role-{role}"), value=role.value) for role in Role]
    states = [rx.el.option(t(f"members-state-{each}"), value=each.value) for each in AccountState]
    filters = rx.el.div(
        field(t("members-search"), "members-search", box),
        _filter("department", "members-filter-department", "members-every-department", MembersState.department, departments, nowhere),
        _filter("role", "members-filter-role", "members-every-role", MembersState.role, *roles),
        _filter("standing", "members-filter-state", "members-every-state", MembersState.standing, *states),
        class_name="members-filters",
    )
    return rx.el.div(filters, count, class_name="stack stack-s")


def _filter(name: str, label: str, every: str, chosen: Any, *options: Any) -> rx.Component:
    """A choice that narrows the list."""
    select = rx.el.select(
        rx.el.option(t(every), value=""),
        *options,
        id=f"filter-{name}",
        value=chosen,
        on_change=lambda value: MembersState.narrow(name, value),
        class_name="input",
    )
    return field(t(label), f"filter-{name}", select)


def _undo() -> rx.Component:
    words = t("members-suspended", name=MembersState.undo_name)
    way_back = button(t("members-undo"), kind="secondary", on_click=MembersState.unsuspend(MembersState.undo_id))
    return rx.cond(MembersState.undo_id > 0, callout(rx.el.span(words), way_back, tone="warning", role="status"))


def _list() -> rx.Component:
    headings = [t("bulk-choice"), t("members-name"), t("members-department"), t("members-roles"), t("members-last"), t("members-actions")]
    return table(t("members-title"), headings, MembersState.rows, _row)


def _row(row: Any) -> rx.Component:
    profile = rx.el.a(row.name, href="/people/" + row.id.to_string())
    name = rx.el.th(rx.el.div(profile), rx.el.div(row.email, class_name="small muted"), scope="row")
    last = rx.cond(row.last_sign_in != "", ago(row.last_sign_in), t("members-never"))
    state = rx.cond(row.suspended, rx.el.span(t("members-is-suspended"), class_name="pill pill-bad"), rx.fragment())
    day = t("members-erased-on", day=when(row.erased_on, "day"))
    due = rx.cond(row.erased_on != "", rx.el.span(day, class_name="pill pill-warning"), rx.fragment())
    return rx.el.tr(
        rx.el.td(choose_box(row)),
        name,
        rx.el.td(row.department),
        rx.el.td(
            rx.el.span(
                rx.foreach(row.roles, lambda role: rx.el.span(t_of("role-" + role.to(str)), class_name="pill")),
                rx.foreach(row.courses, lambda title: rx.el.span(t("members-in-course", title=title), class_name="pill members-in-course")),
                class_name="row",
            )
        ),
        rx.el.td(last, state, due),
        rx.el.td(_menu(row)),
        key=row.id.to_string(),  # a menu that is open stays with its person when the list changes
    )


def _menu(row: Any) -> rx.Component:
    """What can be done with somebody, out of the way until it is asked for; of the list's menus one is open."""
    label = rx.el.summary(t("members-actions"), aria_label=t("members-actions-of", name=row.name))
    return rx.el.details(label, _actions(row), class_name="members-menu", custom_attrs={"name": "members"})


def _actions(row: Any) -> rx.Component:
    boxes = [
        rx.el.label(
            rx.el.input(
                type="checkbox",
                checked=row.roles.contains(role.value),
                on_change=lambda given, role=role: MembersState.set_role(row.id, role.value, given),
            ),
            t(f"role-{role}"),
            class_name="check",
        )
        for role in _GIVEN
    ]
    roles = rx.el.details(rx.el.summary(t("members-change-roles"), aria_label=t("members-change-roles-of", name=row.name)), *boxes)
    closing = button(
        t("members-suspend"), kind="quiet", on_click=MembersState.suspend(row.id), aria_label=t("members-suspend-of", name=row.name)
    )
    opening = button(t("members-unsuspend"), kind="quiet", on_click=MembersState.unsuspend(row.id))
    reset = button(
        t("factors-reset"),
        kind="quiet",
        on_click=MembersState.reset_second_step(row.id),
        aria_label=t("factors-reset-of", name=row.name),
    )
    see = link_button(
        t("viewing-view-as"),
        "/viewing/" + row.id.to_string(),
        kind="quiet",
        aria_label=t("viewing-view-as-of", name=row.name),
    )
    closed = rx.cond(row.suspended, opening, rx.fragment(closing, see))
    return rx.el.div(roles, closed, rx.cond(row.second_step, reset), _erasing(row), class_name="members-actions")


def _erasing(row: Any) -> rx.Component:
    """Having somebody's data erased, on their request; or keeping them after all, where an administrator had asked."""
    keep = button(t("members-erase-keep"), kind="quiet", on_click=MembersState.keep(row.id))
    erase = rx.el.details(
        rx.el.summary(t("members-erase"), aria_label=t("members-erase-of", name=row.name)),
        rx.el.p(t("members-erase-what"), class_name="small"),
        button(t("members-erase-it"), kind="danger", on_click=MembersState.erase(row.id)),
    )
    return rx.cond(row.erased_on == "", erase, rx.cond(row.own_wish, rx.fragment(), keep))
