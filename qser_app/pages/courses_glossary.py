"""The glossary of a course: every term with its meaning and where it is defined."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, skeleton
from qser_app.components.controls import breadcrumbs, course_step, link_button
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.learning import arrival
from qser_app.components.words import listed, t, when
from qser_app.pages.frame import framed
from qser_app.state.courses_glossary import GlossaryState
from qser_app.state.session import SessionState


@rx.page(
    route="/course/[code]/glossary",
    title=rx.cond(GlossaryState.title != "", GlossaryState.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, GlossaryState.load],
)
def glossary() -> rx.Component:
    """Terms by name, with a search."""
    return framed(sheet("glossary"), rx.match(GlossaryState.found, ("here", _glossary()), ("missing", _missing()), skeleton(card=True)))


def _glossary() -> rx.Component:
    trail = breadcrumbs(
        t("learning-trail"), (t("site-home"), "/"), (t("site-courses"), "/catalogue"), course_step(GlossaryState.course, "course")
    )
    head = rx.el.header(
        trail,
        rx.el.h1(GlossaryState.title, lang=GlossaryState.language),
        rx.el.p(GlossaryState.summary, lang=GlossaryState.language, class_name="lead"),
        class_name="page-head",
    )
    search = text_input(
        "glossary-search", type="search", value=GlossaryState.words, on_change=GlossaryState.find.debounce(250), auto_complete="off"
    )
    found = t("glossary-found", count=GlossaryState.terms.length(), total=GlossaryState.total)
    return rx.fragment(
        head,
        rx.el.div(
            field(t("glossary-search"), "glossary-search", search),
            rx.el.p(found, class_name="muted", role="status"),
            class_name="row row-spread",
        ),
        rx.cond(
            GlossaryState.terms.length() > 0,
            arrival(
                rx.foreach(GlossaryState.terms, _term),
                count=GlossaryState.terms.length(),
                class_name="glossary",
                lang=GlossaryState.language,
            ),
            empty(t("glossary-nothing"), t("glossary-nothing-text")),
        ),
        rx.cond(
            GlossaryState.as_of != "",
            rx.el.p(t("learning-as-of", day=when(GlossaryState.as_of), review=when(GlossaryState.review)), class_name="muted small"),
        ),
    )


def _term(term: Any) -> rx.Component:
    return rx.el.article(
        rx.el.h2(term.name),
        rx.cond(term.also.length() > 0, rx.el.p(t("glossary-also", names=listed(term.also)), class_name="muted glossary-also")),
        rx.html(term.html, class_name="prose"),
        rx.el.p(t("glossary-source", source=term.source), class_name="muted small"),
        rx.cond(
            term.see.length() > 0,
            rx.el.p(
                rx.el.span(t("glossary-see"), class_name="muted small"),
                rx.foreach(
                    term.see, lambda other: rx.el.a(other["name"], href="/course/" + GlossaryState.course + "/glossary#" + other["key"])
                ),
                class_name="row glossary-see",
            ),
        ),
        id=term.key,
        tab_index=-1,
        class_name="card glossary-term",
    )


def _missing() -> rx.Component:
    way = link_button(t("learning-to-catalogue"), "/catalogue", icon="book-open")
    return rx.el.div(
        rx.el.h1(t("glossary-missing")), empty(t("learning-missing-what"), t("glossary-missing-text"), way), class_name="stack"
    )
