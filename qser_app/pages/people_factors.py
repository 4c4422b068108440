"""The second step of signing in, as a part of "My account" and of its own door."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from qser_app.components.cards import more
from qser_app.components.controls import button, plain_link
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.people_factors import passkey_maker
from qser_app.components.words import ago, t, t_of, when
from qser_app.state.people_factors import FactorsState


def factors(heading: Callable[..., rx.Component] = rx.el.h3) -> rx.Component:
    """Passkeys, an authenticator app, recovery codes; each under a ``heading``."""
    return rx.el.div(
        rx.cond(FactorsState.problem != "", callout(rx.el.p(t_of(FactorsState.problem)), tone="warning", role="alert")),
        rx.cond(FactorsState.prove, _proof()),
        rx.cond(FactorsState.codes.length() > 0, codes()),
        _passkeys(heading),
        _app(heading),
        rx.cond((FactorsState.passkeys.length() > 0) | FactorsState.app, _left(heading)),
        class_name="stack",
    )


def codes() -> rx.Component:
    """The codes, shown once."""
    return callout(
        rx.el.p(rx.el.strong(t("factors-codes-now"))),
        rx.el.p(t("factors-codes-keep")),
        rx.el.ul(rx.foreach(FactorsState.codes, lambda code: rx.el.li(rx.el.code(code))), class_name="factors-codes"),
        tone="good",
        role="status",
    )


def _proof() -> rx.Component:
    asked = rx.el.form(
        field(
            t("factors-proof"),
            "proof",
            text_input("proof", type="password", auto_complete="current-password"),
            hint=t("factors-proof-hint"),
        ),
        button(t("factors-proof-button"), type="submit"),
        on_submit=FactorsState.prove_again,
        class_name="stack",
        no_validate=True,
    )
    again = rx.el.p(t("factors-proof-again"))
    return callout(rx.cond(FactorsState.has_password, asked, again), tone="info")


def _passkeys(heading: Callable[..., rx.Component]) -> rx.Component:
    return rx.el.div(
        heading(t("factors-passkeys")),
        rx.el.p(t("factors-passkeys-hint"), class_name="muted"),
        rx.el.ul(rx.foreach(FactorsState.passkeys, _passkey), class_name="account-sessions"),
        more(t("factors-passkey-add"), passkey_maker(on_made=FactorsState.passkey_made, on_failed=FactorsState.passkey_failed)),
        class_name="stack stack-s",
    )


def _passkey(row: Any) -> rx.Component:
    name = rx.cond(row.name != "", row.name, t("factors-passkey-unnamed"))
    used = rx.cond(
        row.used_at != "", t("factors-passkey-used", since=when(row.created_at, "day"), used=ago(row.used_at)), when(row.created_at, "day")
    )
    words = rx.el.div(rx.el.strong(name), rx.el.p(used, class_name="small muted"))
    off = button(
        t("ways-unlink"), kind="secondary", aria_label=t("ways-unlink-of", name=name), on_click=FactorsState.remove_passkey(row.id)
    )
    return rx.el.li(words, off)


def _app(heading: Callable[..., rx.Component]) -> rx.Component:
    there = rx.el.div(
        rx.el.p(t("factors-app-there")),
        button(t("ways-unlink"), kind="secondary", aria_label=t("factors-app-remove"), on_click=FactorsState.remove_app),
        class_name="row row-spread",
    )
    begin = button(t("factors-app-begin"), kind="secondary", on_click=FactorsState.begin_app)
    return rx.el.div(
        heading(t("factors-app")),
        rx.el.p(t("factors-app-hint"), class_name="muted"),
        rx.cond(FactorsState.app, there, rx.cond(FactorsState.square != "", _square(), begin)),
        class_name="stack stack-s",
    )


def _square() -> rx.Component:
    return rx.el.form(
        rx.el.p(t("factors-app-scan")),
        rx.el.img(src=FactorsState.square, alt=t("factors-app-square"), class_name="factors-square"),
        rx.el.p(t("factors-app-typed"), " ", rx.el.code(FactorsState.typed)),
        field(t("factors-code"), "code", text_input("code", auto_complete="one-time-code", custom_attrs={"inputMode": "numeric"})),
        button(t("factors-app-confirm"), type="submit"),
        on_submit=FactorsState.confirm_app,
        class_name="stack",
        no_validate=True,
    )


def _left(heading: Callable[..., rx.Component]) -> rx.Component:
    return rx.el.div(
        heading(t("factors-codes")),
        rx.el.div(
            rx.el.p(t("factors-codes-left", count=FactorsState.codes_left)),
            button(t("factors-codes-renew"), kind="secondary", on_click=FactorsState.renew_codes),
            class_name="row row-spread",
        ),
        class_name="stack stack-s",
    )


def go_on() -> rx.Component:
    """On into the house, once the second step is made: a full load, for the session is another now."""
    return plain_link(t("welcome-go-on"), href="/", class_name="button button-primary")
