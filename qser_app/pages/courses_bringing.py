"""Bringing in a course: send the zip, see what it would do, say yes."""

import reflex as rx

from qser_app.components.cards import card, page_head
from qser_app.components.controls import breadcrumbs, button, link_button
from qser_app.components.courses_bringing import course_upload, figures, named
from qser_app.components.feedback import callout
from qser_app.components.forms import check
from qser_app.components.head_sheets import sheet
from qser_app.components.words import listed, t, t_of
from qser_app.pages.frame import framed
from qser_app.state.courses_bringing import BringState
from qser_app.state.session import SessionState


@rx.page(route="/bring", title=t("bring-title"), on_load=[SessionState.require_sign_in, BringState.load])
def bring() -> rx.Component:
    """Where a whole course comes in."""
    trail = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), (t("bring-title"), "/bring"))
    sending = course_upload(megabytes=BringState.megabytes, serial=BringState.serial, on_arrived=BringState.arrived)
    return framed(
        sheet("desk"),
        sheet("author"),
        page_head(t("bring-title"), t("bring-lead"), before=trail),
        rx.el.div(
            card(sending),
            rx.el.div(rx.cond(BringState.mistake != "", _mistake()), rx.cond(BringState.done, _done()), role="status"),
            rx.cond((BringState.report.code != "") & ~BringState.done, _report()),
            class_name="stack",
        ),
        only=SessionState.may_packages,
    )


def _mistake() -> rx.Component:
    return callout(
        rx.el.h2(t("bring-mistake-title")),
        rx.el.p(t_of(BringState.mistake, BringState.gaps), class_name="bring-mistake"),
        rx.el.p(t("bring-mistake-text")),
        tone="bad",
    )


def _done() -> rx.Component:
    report = BringState.report
    return callout(
        rx.el.p(t("bring-done", created=report.created, updated=report.updated)),
        link_button(t("bring-open"), "/desk/" + report.code, kind="secondary", icon="arrow-right"),
        tone="good",
    )


def _report() -> rx.Component:
    report = BringState.report
    changes = report.created + report.updated + report.retired
    known = rx.cond(changes > 0, t("bring-is-known"), t("bring-is-same"))
    return card(
        rx.el.div(
            rx.el.h2(t("bring-report-title")),
            rx.el.p(rx.el.strong(report.title, lang=report.language), " · ", report.code),
            rx.el.p(
                t("bring-contents", modules=report.modules),
                ", ",
                t("bring-units", units=report.units),
                ". ",
                t("bring-languages", names=listed(report.languages)),
                class_name="muted",
            ),
            callout(rx.el.p(rx.cond(report.is_known, known, t("bring-is-new"))), tone="info"),
            figures(report),
            named(t("bring-kept"), report.kept),
            named(t("bring-gone"), report.away),
            rx.el.form(
                rx.cond(BringState.may_house & ~report.is_known, check("whole_house", t("bring-whole-house"))),
                rx.cond(changes > 0, button(t("bring-do"), type="submit", icon="package-plus"), rx.el.p(t("bring-nothing-to-do"))),
                on_submit=BringState.bring,
                class_name="stack",
            ),
            class_name="stack",
        ),
        key=BringState.serial.to_string(),
    )
