"""The part of "My account" that shows what opens it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button, link_button, plain_link
from qser_app.components.feedback import callout
from qser_app.components.words import language, t, t_of, when
from qser_app.state.people_ways import WaysState


def ways() -> rx.Component:
    """Password and linked providers."""
    return card(
        rx.el.h2(t("ways-title")),
        rx.el.p(t("ways-intro"), class_name="muted"),
        rx.cond(WaysState.problem != "", callout(rx.el.p(t_of(WaysState.problem)), _to_the_proof(), tone="warning", role="alert")),
        rx.cond(WaysState.done != "", callout(rx.el.p(t_of(WaysState.done)), tone="good", role="status")),
        _password(),
        rx.cond(WaysState.houses.length() > 0, _houses()),
        id="ways",
    )


def _to_the_proof() -> rx.Component:
    """The way down to the field for the password, where that is what is missing."""
    way = plain_link(t("ways-to-the-proof"), href="#second-step")
    return rx.cond(WaysState.problem == "refusal-prove-again", way)


def _password() -> rx.Component:
    asked = rx.el.div(rx.el.p(t("ways-password-none")), link_button(t("ways-password-ask"), "/forgot", kind="secondary"), class_name="row")
    return rx.el.div(
        rx.el.h3(t("ways-password")), rx.cond(WaysState.has_password, rx.el.p(t("ways-password-set")), asked), class_name="stack stack-s"
    )


def _houses() -> rx.Component:
    listed = rx.el.ul(rx.foreach(WaysState.houses, _house), class_name="account-sessions")
    return rx.el.div(rx.el.h3(t("ways-houses")), listed, class_name="stack stack-s")


def _house(row: Any) -> rx.Component:
    name = rx.cond(row.labels.contains(language.to(str)), row.labels[language.to(str)], t("ways-gone"))
    state = rx.cond(row.identity > 0, t("ways-linked", since=when(row.linked_at, "day")), t("ways-not-linked"))
    words = rx.el.div(rx.el.strong(name), rx.el.p(state, class_name="small muted"))
    off = button(t("ways-unlink"), kind="secondary", aria_label=t("ways-unlink-of", name=name), on_click=WaysState.unlink(row.identity))
    on = plain_link(t("ways-link"), href=row.href, aria_label=t("ways-link-of", name=name), class_name="button button-secondary")
    return rx.el.li(words, rx.cond(row.identity > 0, off, on))
