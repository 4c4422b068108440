"""Pieces about certificates: how one stands, and the card of one's own."""

from typing import Any

import reflex as rx

from qser_app.components.controls import link_button, plain_link
from qser_app.components.icons import icon
from qser_app.components.words import language, t, when
from qser_app.domain.certificates import Validity

_VALIDITIES = {
    Validity.VALID: ("certificates-valid", "pill pill-good", "badge-check"),
    Validity.EXPIRED: ("certificates-expired", "pill pill-bad", "clock"),
    Validity.WITHDRAWN: ("certificates-withdrawn", "pill pill-bad", "ban"),
}


def validity_pill(validity: Any) -> rx.Component:
    """Whether a certificate holds, in a word and a sign."""
    shown = [(each.value, rx.el.span(icon(sign, size=16), t(key), class_name=look)) for each, (key, look, sign) in _VALIDITIES.items()]
    return rx.match(validity, *shown, rx.fragment())


def paper_link(number: Any, *, kind: str = "primary") -> rx.Component:
    """The way to the certificate as PDF, in the language one reads in."""
    address = f"/certificates/{number}.pdf?language={language}"
    return plain_link(icon("download"), rx.el.span(t("certificates-download")), href=address, class_name=f"button button-{kind}")


def own_certificate(held: Any) -> rx.Component:
    """One's certificate of a course, on the course's page."""
    until = rx.cond(held.expires_at != "", t("certificates-until", day=when(held.expires_at, "day")), t("certificates-for-good"))
    return rx.el.section(
        rx.el.div(rx.el.h2(t("certificates-yours")), validity_pill(held.validity), class_name="row row-spread"),
        rx.el.p(t("certificates-issued-on", day=when(held.issued_at, "day")), " ", until),
        rx.cond(held.renewable, rx.el.p(t("certificates-renew"), class_name="muted")),
        rx.el.div(
            rx.cond(held.validity != "withdrawn", paper_link(held.number)),
            link_button(t("certificates-public"), "/certificate/" + held.number, kind="secondary", icon="qr-code"),
            class_name="row",
        ),
        class_name="card stack stack-s",
    )
