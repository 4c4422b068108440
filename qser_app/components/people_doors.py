"""The doors of the house: one narrow form each, with its one sentence and its one button."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button, plain_link
from qser_app.components.drawings import bridge
from qser_app.components.feedback import callout
from qser_app.components.forms import field, native_form, text_input
from qser_app.components.icons import icon
from qser_app.components.words import language, t

# Runs in the browser alone: the field shows or hides what is typed.
_PEEK = (
    "((event) => { const field = document.getElementById('password');"
    " const shown = field.type === 'password'; field.type = shown ? 'text' : 'password';"
    " event.currentTarget.setAttribute('aria-pressed', String(shown)); field.focus(); })"
)


def door(title: Any, *children: Any, lead: Any = None) -> rx.Component:
    """A door: its heading, an optional sentence, and what stands in it."""
    sentence = [] if lead is None else [rx.el.p(lead, class_name="lead")]
    return rx.el.section(rx.el.h1(title), *sentence, *children, class_name="door")


def doorstep() -> rx.Component:
    """What the house stands for, beside the door where there is room."""
    return rx.el.div(
        bridge(),
        rx.el.p(t("people-promise"), class_name="display"),
        rx.el.p(t("people-promise-how"), class_name="lead"),
        class_name="doorstep",
    )


def door_form(action: str, submit: Any, *fields: Any) -> rx.Component:
    """A form that the browser posts itself; works while the page is still waking up."""
    return native_form(*fields, button(submit, type="submit"), action=action, method="post", class_name="door-form")


def hidden(name: str, value: Any) -> rx.Component:
    """A value that travels with a form."""
    return rx.el.input(type="hidden", name=name, value=value, read_only=True)


def email_field(typed: Any, error: Any) -> rx.Component:
    """The e-mail address; ``typed`` brings back what was sent a moment ago."""
    control = text_input(
        "email",
        type="email",
        auto_complete="username",
        required=True,
        max_length=254,
        default_value=typed,
        key=typed,
        custom_attrs={"autoCapitalize": "none", "spellCheck": "false", "inputMode": "email"},
    )
    return field(t("people-email"), "email", control, error=error)


def password_field(label: Any, error: Any, *, new: bool = False, hint: Any = None) -> rx.Component:
    """A password that can be looked at; pasting and password managers are welcome."""
    control = text_input(
        "password",
        type="password",
        auto_complete="new-password" if new else "current-password",
        required=True,
        min_length=8 if new else 1,
        max_length=256,
    )
    peek = rx.el.button(
        icon("eye"),
        type="button",
        class_name="icon-button door-peek",
        aria_label=t("people-show-password"),
        title=t("people-show-password"),
        aria_pressed="false",
        custom_attrs={"onClick": rx.Var(_PEEK)},
    )
    return field(label, "password", rx.el.div(control, peek, class_name="door-password"), hint=hint, error=error)


def other_houses(rows: Any, *, lead: Any) -> rx.Component:
    """A button for each provider, by its name in the reader's language, under a word that sets them apart."""

    def house(row: Any) -> rx.Component:
        words = t("people-provider-continue", name=row.labels[language.to(str)])
        return plain_link(icon("log-in"), rx.el.span(words), href=row.href, class_name="button button-secondary")

    offered = rx.el.div(rx.el.p(lead, class_name="door-or"), rx.foreach(rows, house), class_name="door-houses")
    return rx.cond(rows.length() > 0, offered)


def still_there(rows: Any) -> rx.Component:
    """After signing out here: the way out of the house that had vouched."""

    def house(row: Any) -> rx.Component:
        words = rx.el.p(t("people-provider-still", name=row.labels[language.to(str)]))
        return callout(words, plain_link(t("people-provider-sign-out"), href=row.href), tone="info")

    return rx.fragment(rx.foreach(rows, house))


def said_at_door(problem: Any, done: Any) -> rx.Component:
    """What went wrong, or what was done, above the form; announced."""
    bad = rx.cond(problem != "", callout(rx.el.p(problem), tone="bad", role="alert"))
    good = rx.cond(done != "", callout(rx.el.p(done), tone="good", role="status"))
    return rx.fragment(bad, good)
