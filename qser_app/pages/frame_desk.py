"""The frame around the desk's pages about one unit: what stands above them, which attempts they list, and what to say of nothing."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, skeleton
from qser_app.components.controls import breadcrumbs, course_step, link_button, plain_link
from qser_app.components.forms import choice, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.words import t
from qser_app.pages.frame import framed
from qser_app.state.session import SessionState


def looked_after(found: Any, title: Any, here: rx.Component) -> rx.Component:
    """A page of the desk about one unit: there, politely missing, or on its way."""
    way = link_button(t("desk-back"), "/desk", icon="arrow-left")
    missing = rx.el.div(rx.el.h1(title), empty(t("desk-missing-what"), t("desk-missing-unit"), way), class_name="stack")
    waiting = rx.fragment(rx.el.h1(title, class_name="visually-hidden"), skeleton(card=True))
    return framed(sheet("desk"), rx.match(found, ("here", here), ("missing", missing), waiting), only=SessionState.may_packages)


def download(label: Any, address: Any) -> rx.Component:
    """A file of ours, which the browser fetches itself."""
    return plain_link(icon("download"), rx.el.span(label), href=address, class_name="button button-secondary")


def unit_head(unit: Any, title: Any, *actions: Any) -> rx.Component:
    """The head of a page about a unit: the way to its course, what the page is, the unit, and what can be done."""
    return rx.el.header(
        breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(unit.course, "desk")),
        rx.el.h1(title),
        rx.el.p(unit.title, lang=unit.language, class_name="lead"),
        *([rx.el.div(*actions, class_name="row")] if actions else []),
        class_name="page-head",
    )


def attempt_head(unit: Any, attempt: Any, results: str) -> rx.Component:
    """The head of a page about one attempt; ``results`` is where the list of all of them begins its address."""
    trail = breadcrumbs(
        t("learning-trail"),
        (t("desk-title"), "/desk"),
        course_step(unit.course, "desk"),
        (t("results-title"), results + unit.id.to_string()),
    )
    which = rx.el.p(t("results-attempt-of", number=attempt.number), " ", rx.el.span(unit.title, lang=unit.language), class_name="lead")
    return rx.el.header(trail, rx.el.h1(attempt.person), which, class_name="page-head")


def fact_list(facts: list[tuple[Any, Any]]) -> rx.Component:
    """What is known about an attempt, as (name, value)."""
    return rx.el.dl(*[rx.el.div(rx.el.dt(name), rx.el.dd(value)) for name, value in facts], class_name="results-facts")


def attempt_filters(state: Any, outcomes: list[tuple[str, Any]]) -> rx.Component:
    """Which attempts to show, by person, department and outcome; ``state`` mixes in ``AttemptFilter``."""
    departments = rx.el.select(
        rx.el.option(t("results-any-department"), value=""),
        rx.foreach(state.departments, lambda row: rx.el.option(row["name"], value=row["id"])),
        id="department",
        name="department",
        value=state.department,
        on_change=state.keep_department,
        class_name="input",
    )
    words = text_input("words", type="search", value=state.words, on_change=state.find.debounce(250), max_length=100)
    chosen = choice("outcome", [("", t("results-any-outcome")), *outcomes], value=state.outcome, on_change=state.keep_outcome)
    return rx.el.div(
        rx.el.div(
            field(t("members-search"), "words", words),
            field(t("results-department"), "department", departments),
            field(t("results-outcome"), "outcome", chosen),
            class_name="results-filters",
        ),
        rx.el.p(t("results-count", count=state.total), role="status", class_name="muted"),
    )
