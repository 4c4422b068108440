"""The doors that open with a link from a mail: an invitation, a new password, and how to ask for one."""

import reflex as rx

from qser_app.components.controls import link_button
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.people_doors import door, door_form, email_field, hidden, other_houses, password_field, said_at_door
from qser_app.components.words import language, t, t_of
from qser_app.pages.frame import framed
from qser_app.state.people_doors import DoorState
from qser_app.state.session import SessionState


@rx.page(route="/forgot", title=t("people-forgot-title"), on_load=[SessionState.load, DoorState.load_forgot])
def forgot() -> rx.Component:
    """Asks for a link to a new password."""
    form = door_form("/auth/forgot", t("people-forgot-button"), email_field(DoorState.email, t_of(DoorState.errors["email"])))
    return framed(
        door(
            t("people-forgot"),
            rx.cond(DoorState.done == "", rx.el.p(t("people-forgot-text"), class_name="lead")),
            _said(),
            rx.cond(DoorState.done != "", rx.el.p(t("people-forgot-no-mail"), class_name="muted"), form),
            rx.el.p(rx.el.a(t("people-back-to-sign-in"), href="/sign-in")),
        )
    )


@rx.page(route="/new-password/[ticket]", title=t("people-new-password-title"), on_load=[SessionState.load, DoorState.load_new_password])
def new_password() -> rx.Component:
    """Sets the new password that a link is for."""
    form = door_form(
        "/auth/new-password",
        t("people-new-password-button"),
        hidden("token", DoorState.link),
        _account_of_form(),
        password_field(
            t("people-new-password-field"),
            t_of(DoorState.errors["password"], DoorState.gaps),
            new=True,
            hint=t("people-password-hint"),
        ),
    )
    return framed(door(t("people-new-password"), _link(form, again=link_button(t("people-ask-again"), "/forgot"))))


@rx.page(route="/invitation/[ticket]", title=t("people-invitation-title"), on_load=[SessionState.load, DoorState.load_invitation])
def invitation() -> rx.Component:
    """Makes the account that somebody was invited to."""
    form = rx.fragment(
        rx.el.p(t("people-invitation-text", organisation=DoorState.link_organisation, email=DoorState.email), class_name="lead"),
        door_form(
            "/auth/accept-invitation",
            t("people-invitation-button"),
            hidden("token", DoorState.link),
            hidden("language", language),
            _account_of_form(),
            field(
                t("people-name"),
                "name",
                text_input("name", auto_complete="name", required=True, max_length=200, default_value=DoorState.name, key=DoorState.name),
                error=t_of(DoorState.errors["name"]),
            ),
            password_field(
                t("people-choose-password"),
                t_of(DoorState.errors["password"], DoorState.gaps),
                new=True,
                hint=t("people-password-hint"),
            ),
        ),
        other_houses(DoorState.providers, lead=t("people-invitation-provider")),
    )
    again = rx.fragment(rx.el.p(t("people-invitation-again")), link_button(t("people-back-to-sign-in"), "/sign-in"))
    return framed(door(t("people-invitation"), _link(form, again=again)))


def _said() -> rx.Component:
    return said_at_door(t_of(DoorState.problem, DoorState.gaps), t_of(DoorState.done))


def _link(form: rx.Component, *, again: rx.Component) -> rx.Component:
    """The form while the link works; what to do when it does not."""
    spent = rx.fragment(callout(rx.el.p(t("refusal-link-spent")), tone="warning", role="alert"), again)
    working = rx.fragment(_said(), form)
    return rx.cond(DoorState.known, rx.cond(DoorState.link_works, working, spent), rx.el.p(t("people-looking"), role="status"))


def _account_of_form() -> rx.Component:
    """Tells password managers whose password this is."""
    return rx.el.input(type="hidden", name="username", value=DoorState.email, auto_complete="username", read_only=True)
