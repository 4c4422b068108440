"""Signing in."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.forms import native_form
from qser_app.components.people_doors import (
    door,
    door_form,
    doorstep,
    email_field,
    hidden,
    other_houses,
    password_field,
    said_at_door,
    still_there,
)
from qser_app.components.people_factors import passkey_button
from qser_app.components.words import t, t_of
from qser_app.pages.frame import framed
from qser_app.state.people_doors import DemoRow, DoorState
from qser_app.state.session import SessionState


@rx.page(route="/sign-in", title=t("people-sign-in-title"), on_load=[SessionState.load, DoorState.load_sign_in])
def sign_in() -> rx.Component:
    """The form, and in a local installation the demo's accounts."""
    return framed(
        rx.el.div(
            door(
                t("people-sign-in"),
                said_at_door(t_of(DoorState.problem, DoorState.gaps), t_of(DoorState.done)),
                still_there(DoorState.left),
                door_form(
                    "/auth/sign-in",
                    t("people-sign-in-button"),
                    hidden("next", DoorState.wanted),
                    email_field(DoorState.email, t_of(DoorState.errors["email"])),
                    password_field(t("people-password"), t_of(DoorState.errors["password"])),
                ),
                other_houses(DoorState.providers, lead=t("people-provider-or")),
                passkey_button(alone=True, next=DoorState.wanted),
                rx.el.p(rx.el.a(t("people-forgot-link"), href="/forgot")),
                rx.el.p(t("people-no-account"), class_name="muted small"),
            ),
            doorstep(),
            _demo(DoorState.accounts),
            class_name="doors",
        )
    )


def _demo(accounts: Any) -> rx.Component:
    offer = rx.el.section(
        rx.el.h2(t("people-demo")),
        rx.el.p(t("people-demo-text"), class_name="muted"),
        rx.el.ul(rx.foreach(accounts, _account), class_name="door-accounts"),
        class_name="door door-demo",
    )
    return rx.cond(accounts.length() > 0, offer, rx.fragment())


def _account(account: DemoRow) -> rx.Component:
    label = t("people-demo-as", name=account.name, role=t_of("role-" + account.role))
    return rx.el.li(
        native_form(
            hidden("next", DoorState.wanted),
            hidden("email", account.email),
            hidden("password", account.password),
            button(label, kind="secondary", icon="log-in", type="submit"),
            action="/auth/sign-in",
            method="post",
        )
    )
