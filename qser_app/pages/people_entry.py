"""How people of the organisation sign in: its administrator's page."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button
from qser_app.components.forms import check, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import language, t, t_of
from qser_app.pages.frame import framed
from qser_app.state.people_entry import EntryState
from qser_app.state.session import SessionState


@rx.page(route="/organisation/sign-in", title=t("entry-title"), on_load=[SessionState.require_sign_in, EntryState.load])
def entry() -> rx.Component:
    """Providers, newcomers, departments."""
    trail = breadcrumbs(t("learning-trail"), (t("site-organisation"), "/organisation"))
    return framed(
        sheet("account"),
        page_head(t("entry-title"), t("entry-lead"), before=trail),
        rx.cond(EntryState.loaded, _rules(), rx.el.div(skeleton(card=True), skeleton(card=True), class_name="stack account")),
        only=SessionState.may_people,
    )


def _rules() -> rx.Component:
    none = card(empty(t("entry-houses-none"), t("entry-houses-none-text")))
    some = rx.fragment(_houses(), _newcomers(), _departments())
    return rx.el.form(
        rx.cond(EntryState.houses.length() > 0, some, none),
        _second_step(),
        button(t("account-save"), type="submit"),
        on_submit=EntryState.save,
        class_name="stack stack-l account",
        no_validate=True,
    )


def _houses() -> rx.Component:
    def house(row: Any) -> rx.Component:
        return check("house-" + row.name, row.labels[language.to(str)], default_checked=EntryState.open_to.contains(row.name))

    boxes = rx.el.fieldset(rx.el.legend(t("entry-houses"), class_name="visually-hidden"), rx.foreach(EntryState.houses, house))
    return card(rx.el.h2(t("entry-houses")), rx.el.p(t("entry-houses-hint"), class_name="muted"), boxes)


def _newcomers() -> rx.Component:
    box = check("newcomers", t("entry-newcomers"), default_checked=EntryState.newcomers, aria_describedby="newcomers-hint")
    domains = rx.el.textarea(
        id="domains", name="domains", rows=3, class_name="input", default_value=EntryState.domains, aria_describedby="domains-help"
    )
    return card(
        rx.el.h2(t("entry-newcomers-title")),
        rx.el.div(box, rx.el.p(t("entry-newcomers-hint"), id="newcomers-hint", class_name="field-hint"), class_name="field"),
        field(t("entry-domains"), "domains", domains, hint=t("entry-domains-hint"), error=t_of(EntryState.problem, EntryState.gaps)),
    )


def _second_step() -> rx.Component:
    def box(name: str, label: Any, hint: Any, chosen: Any) -> rx.Component:
        ticked = check(name, label, default_checked=chosen, aria_describedby=f"{name}-hint")
        return rx.el.div(ticked, rx.el.p(hint, id=f"{name}-hint", class_name="field-hint"), class_name="field")

    after = box("step-after", t("factors-entry-after"), t("factors-entry-after-hint"), EntryState.step_after_provider)
    return card(
        rx.el.h2(t("factors-entry-title")),
        box("step-admins", t("factors-entry-admins"), t("factors-entry-admins-hint"), EntryState.step_for_admins),
        rx.cond(EntryState.houses.length() > 0, after),
    )


def _departments() -> rx.Component:
    def department(row: Any) -> rx.Component:
        name = "department-" + row.id.to_string()
        control = rx.el.input(
            id=name, name=name, type="text", class_name="input", default_value=row.meant, aria_describedby="departments-hint"
        )
        label = rx.el.label(t("entry-department", name=row.name), html_for=name, class_name="field-label")
        return rx.el.div(label, control, class_name="field")

    return card(
        rx.el.h2(t("entry-departments-title")),
        field(t("entry-claim"), "claim", text_input("claim", default_value=EntryState.claim, max_length=100), hint=t("entry-claim-hint")),
        rx.foreach(EntryState.departments, department),
        rx.el.p(t("entry-department-hint"), id="departments-hint", class_name="field-hint"),
    )
