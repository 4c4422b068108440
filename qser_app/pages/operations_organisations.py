"""The organisations of the installation: how many people, when they were last here; made, renamed, suspended, opened again."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more
from qser_app.components.controls import button
from qser_app.components.feedback import pill
from qser_app.components.forms import choice, field, text_input
from qser_app.components.words import ago, country, t, t_of, when
from qser_app.domain.operations_setup import COUNTRIES
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.operations_frame import about_operations
from qser_app.state.operations_organisations import OrganisationsState as Here
from qser_app.state.session import SessionState


@rx.page(route="/operations/organisations", title=t("organisations-title"), on_load=[SessionState.require_sign_in, Here.load])
def organisations() -> rx.Component:
    """For the superadmin."""
    listed = rx.el.ul(rx.foreach(Here.rows, _organisation), class_name="operations-organisations")
    return about_operations("organisations-title", "organisations-lead", Here.loaded, listed, _new(), distance="stack stack-l")


def _organisation(row: Any) -> rx.Component:
    last = rx.cond(row.last_at != "", t("organisations-last", ago=ago(row.last_at)), t("organisations-never"))
    shut = rx.cond(row.suspended_at != "", pill(t("organisations-is-suspended"), "bad"), rx.fragment())
    people, since = t("organisations-people", count=row.people), t("organisations-since", day=when(row.created_at, "day"))
    facts = rx.el.p(people, " · ", last, " · ", country(row.country), " · ", since, class_name="small muted")
    return rx.el.li(
        card(rx.el.div(rx.el.h2(row.name), shut, class_name="row"), facts, more(t("organisations-change"), _rename(row), _doors(row))),
        key=row.id,
    )


def _rename(row: Any) -> rx.Component:
    key = "name-" + row.id.to_string()
    control = rx.el.input(
        id=key, name="name", type="text", max_length=200, default_value=row.name, class_name="input", aria_describedby=key + "-problem"
    )
    problem = rx.cond(Here.wrong_name == row.id, t("refusal-organisation-name"), "")
    return rx.el.form(
        rx.el.div(
            rx.el.label(t("organisation-name"), html_for=key, class_name="field-label"),
            control,
            rx.el.div(rx.el.p(problem, class_name="field-error", role="alert"), id=key + "-problem"),
            class_name="field",
        ),
        button(t("organisations-rename"), type="submit", kind="secondary"),
        on_submit=lambda form: Here.rename(row.id, form),
        class_name="stack",
        no_validate=True,
    )


def _doors(row: Any) -> rx.Component:
    """Suspending says what it means before it is pressed; reopening is pressed without a thought."""
    shut = rx.fragment(
        rx.el.p(t("organisations-suspend-hint"), class_name="field-hint"),
        button(t("organisations-suspend"), kind="danger", on_click=Here.suspend(row.id)),
    )
    again = button(t("organisations-reopen"), kind="secondary", on_click=Here.reopen(row.id))
    own = rx.el.p(t("organisations-own"), class_name="field-hint")
    return rx.el.div(rx.cond(row.own, own, rx.cond(row.suspended_at != "", again, shut)), class_name="stack stack-s operations-doors")


def _new() -> rx.Component:
    def problem(name: str) -> Any:
        return t_of(Here.problems.get(name, ""))

    countries = rx.el.select(
        rx.el.option(t("organisations-choose"), value=""),
        *[rx.el.option(country(code), value=code) for code in COUNTRIES],
        id="country",
        name="country",
        class_name="input",
        aria_describedby="country-help",
    )
    form = rx.el.form(
        field(t("organisation-name"), "organisation", text_input("organisation", max_length=200), error=problem("organisation")),
        field(t("organisations-country"), "country", countries, hint=t("organisations-country-hint"), error=problem("country")),
        field(t("organisation-language"), "language", choice("language", list(LANGUAGES.items()))),
        field(
            t("organisations-administrator"),
            "administrator",
            text_input("administrator", type="email", max_length=254),
            hint=t("organisations-administrator-hint"),
            error=problem("administrator"),
        ),
        button(t("organisations-make"), type="submit", icon="plus"),
        on_submit=Here.make,
        key=Here.made.to_string(),
        class_name="stack",
        no_validate=True,
    )
    return card(rx.el.h2(t("organisations-new")), form)
