"""Checking a certificate: for everybody, without signing in."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more, page_head, skeleton
from qser_app.components.certificates import paper_link, validity_pill
from qser_app.components.controls import button, link_button
from qser_app.components.feedback import callout
from qser_app.components.forms import check, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import t, when
from qser_app.domain.certificates import LONGEST_REASON
from qser_app.pages.frame import framed
from qser_app.state.certificates import CertificateState as Here
from qser_app.state.session import SessionState


@rx.page(route="/certificate", title=t("certificates-title"), on_load=[SessionState.load, Here.load_form])
def certificate_form() -> rx.Component:
    """Where a number is typed."""
    return framed(page_head(t("certificates-title"), t("certificates-lead")), card(_form()))


@rx.page(route="/certificate/[proof]", title=t("certificates-title"), on_load=[SessionState.load, Here.load])
def certificate() -> rx.Component:
    """What the number proves."""
    missing = rx.el.div(
        page_head(t("certificates-title")),
        callout(rx.el.p(t("certificates-missing")), tone="bad", role="status"),
        card(_form()),
        class_name="stack",
    )
    late = rx.el.div(page_head(t("certificates-title")), callout(rx.el.p(t("certificates-too-many")), tone="bad", role="status"))
    return framed(
        sheet("certificates"), rx.match(Here.found, ("here", _here()), ("missing", missing), ("too-many", late), skeleton(card=True))
    )


def _form() -> rx.Component:
    typed = text_input("typed", auto_complete="off", max_length=64, spell_check=False, required=True)
    return rx.el.form(
        field(t("certificates-number-typed"), "typed", typed, hint=t("certificates-number-hint")),
        rx.el.div(button(t("certificates-check-it"), type="submit", icon="search-check"), class_name="row"),
        on_submit=Here.find,
        class_name="stack",
    )


def _here() -> rx.Component:
    seen = Here.seen
    until = rx.cond(seen.expires_at != "", when(seen.expires_at, "day"), t("certificates-for-good"))
    facts = rx.el.dl(
        _fact(t("certificates-course"), rx.el.span(seen.title, lang=seen.language)),
        _fact(t("certificates-holder"), rx.cond(seen.holder == "", t("person-former"), seen.holder)),
        _fact(t("certificates-day"), when(seen.issued_at, "day")),
        _fact(t("certificates-end"), until),
        class_name="certificate-facts",
    )
    proof = rx.el.section(
        rx.el.div(validity_pill(seen.validity), class_name="row"),
        facts,
        rx.el.p(t("certificates-least"), class_name="muted small"),
        class_name="card stack",
        role="status",
    )
    return rx.el.div(
        page_head(t("certificates-title")),
        proof,
        rx.cond(seen.mine, _mine()),
        rx.cond(seen.may_withdraw, _withdrawing()),
        class_name="stack",
    )


def _fact(name: Any, value: Any) -> rx.Component:
    return rx.el.div(rx.el.dt(name, class_name="muted small"), rx.el.dd(value))


def _mine() -> rx.Component:
    seen = Here.seen
    return card(
        rx.el.h2(t("certificates-yours")),
        check("shows_name", t("certificates-show-name"), checked=seen.shows_name, on_change=Here.show_name),
        rx.el.div(
            rx.cond(seen.validity != "withdrawn", paper_link(seen.number)),
            link_button(t("certificates-to-courses"), "/catalogue", kind="quiet", icon="book-open"),
            class_name="row",
        ),
    )


def _withdrawing() -> rx.Component:
    form = rx.el.form(
        field(t("certificates-reason"), "reason", text_input("reason", max_length=LONGEST_REASON, auto_complete="off")),
        rx.el.div(button(t("certificates-withdraw"), type="submit", kind="danger", icon="ban"), class_name="row"),
        on_submit=Here.withdraw,
        class_name="stack",
    )
    return card(more(t("certificates-withdraw-it"), rx.el.p(t("certificates-withdraw-what"), class_name="muted"), form))
