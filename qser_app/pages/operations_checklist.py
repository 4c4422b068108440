"""The list of first steps, for the pages that administrators begin on."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.progress import bar
from qser_app.components.words import t, t_of
from qser_app.state.operations_checklist import ChecklistState as Here


def checklist() -> rx.Component:
    """Nothing for whoever administers nothing, or is done."""
    back = button(t("checklist-show"), kind="secondary", on_click=Here.show)
    away = rx.cond(Here.put_away, callout(rx.el.p(t("checklist-hidden")), back, tone="info", role="status"))
    return rx.fragment(sheet("checklist"), rx.cond(Here.shown, _list(), away))


def _list() -> rx.Component:
    far = t("checklist-done", done=Here.done, total=Here.total)
    whole = card(
        rx.el.div(
            rx.el.div(rx.el.h2(t("checklist-title"), id="checklist"), rx.el.p(far, class_name="muted"), class_name="stack stack-s"),
            button(t("checklist-hide"), kind="quiet", icon="eye-off", on_click=Here.hide),
            class_name="row row-spread",
        ),
        bar(100 * Here.done / Here.total, far),
        rx.el.ol(rx.foreach(Here.steps, _step), class_name="checklist"),
        aria_labelledby="checklist",
    )
    return rx.el.div(whole, class_name="checklist-frame")


def _step(step: Any) -> rx.Component:
    mark = rx.cond(step["done"], icon("circle-check", class_name="checklist-done"), icon("circle"))
    state = rx.el.span(rx.cond(step["done"], t("checklist-is-done"), t("checklist-is-open")), class_name="visually-hidden")
    words = rx.el.span(
        rx.cond(step["done"], rx.el.span(t_of(step["name"])), rx.el.a(t_of(step["name"]), href=step["to"])),
        " ",
        state,
        rx.cond(step["done"], rx.fragment(), rx.el.span(t_of(step["why"]), class_name="small muted checklist-why")),
    )
    return rx.el.li(mark, words)
