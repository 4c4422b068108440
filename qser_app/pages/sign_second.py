"""The second step of signing in: shown by whoever has one, made by whoever must."""

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.forms import field, native_form, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.people_doors import door, door_form, said_at_door
from qser_app.components.people_factors import passkey_button
from qser_app.components.words import t, t_of
from qser_app.pages.frame import framed
from qser_app.pages.people_factors import factors, go_on
from qser_app.state.people_factors import FactorsState, SecondStepState
from qser_app.state.session import SessionState


@rx.page(route="/second-step", title=t("factors-step-title"), on_load=[SessionState.load, SecondStepState.load])
def second_step() -> rx.Component:
    """A passkey or a code; for an administrator without either, the place where one is made."""
    waiting = rx.el.p(t("people-looking"), role="status")
    content = rx.cond(SecondStepState.known, rx.cond(SecondStepState.make, _make(), _show()), waiting)
    title = rx.cond(SecondStepState.make, t("factors-make-title"), t("factors-step-title"))
    return framed(sheet("account"), door(title, content))


def _show() -> rx.Component:
    code = text_input("code", auto_complete="one-time-code", required=True, max_length=40, custom_attrs={"autoCapitalize": "characters"})
    form = door_form(
        "/auth/second-step", t("factors-step-button"), field(t("factors-step-code"), "code", code, hint=t("factors-step-hint"))
    )
    return rx.fragment(
        said_at_door(t_of(SecondStepState.problem, {"minutes": 15}), ""),
        rx.cond(SecondStepState.passkey, passkey_button(alone=False)),
        rx.cond(SecondStepState.app, form),
        rx.el.p(rx.el.a(t("people-back-to-sign-in"), href="/sign-in")),
    )


def _make() -> rx.Component:
    made = (FactorsState.passkeys.length() > 0) | FactorsState.app
    out = native_form(button(t("factors-sign-out"), kind="quiet", type="submit"), action="/auth/sign-out", method="post")
    return rx.fragment(rx.el.p(t("factors-make-lead"), class_name="lead"), factors(rx.el.h2), rx.cond(made, go_on(), out))
