"""The progress view of a profile: one course, unit by unit."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty
from qser_app.components.controls import link_button
from qser_app.components.insights import course_link, score_of, spent, status
from qser_app.components.progress import bar
from qser_app.components.words import how_many, t
from qser_app.state.insights_profile import ProfileState as Here


def progress() -> rx.Component:
    """The courses side by side, and the chosen one below them."""
    here = Here.base + "?view=progress&course="
    choices = rx.el.nav(
        rx.el.ul(
            rx.foreach(Here.courses, lambda row: course_link(row, here + row.code, Here.course == row.code)), class_name="insights-courses"
        ),
        aria_label=t("insights-tab-courses"),
    )
    words = rx.cond(Here.own, t("insights-no-courses-text"), t("profile-no-courses"))
    way = rx.cond(
        Here.own, link_button(t("profile-open-course"), "/course/" + Here.course, kind="secondary", icon="book-open"), rx.fragment()
    )
    modules = rx.el.div(way, rx.foreach(Here.modules, _module), class_name="stack")
    return rx.cond(Here.courses, rx.el.div(choices, modules, class_name="insights-progress"), empty(t("profile-none"), words))


def _module(module: Any) -> rx.Component:
    units = module.units
    done = t("profile-units-done", done=module.done, units=how_many(units))
    return card(
        rx.el.h2(module.title),
        rx.el.p(done, class_name="muted small"),
        bar(module.done * 100 / how_many(units), done),
        rx.el.ul(rx.foreach(units, _unit), class_name="insights-units"),
    )


def _unit(unit: Any) -> rx.Component:
    facts = rx.el.span(
        rx.cond(unit.score >= 0, rx.el.span(score_of(unit.score), class_name="numbers")),
        rx.cond(unit.seconds > 0, rx.el.span(spent(unit.seconds), class_name="muted numbers")),
        class_name="row",
    )
    name = rx.el.span(unit.title)
    linked = rx.cond(Here.own, rx.el.a(name, href="/learn/" + unit.kind + "/" + unit.id.to_string()), name)
    return rx.el.li(linked, facts, status(unit.state))
