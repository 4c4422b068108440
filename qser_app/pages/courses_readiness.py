"""What stands on a course's page at the desk until learners see it: what it has, what it lacks, and the way there."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button, link_button
from qser_app.components.icons import icon
from qser_app.components.words import t
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.state.courses_desk import DeskCourseState
from qser_app.state.courses_structure import CourseShapeState


def before_learners_see_it() -> rx.Component:
    """The list of what is left to do, and the button that publishes the course."""
    course, lacks = DeskCourseState.course, DeskCourseState.lacks
    whole = lacks.welcome & (lacks.drafts == 0) & (lacks.languages.length() == 0)
    nothing_shown = _line(t("ready-nothing"), tone="open")
    steps = rx.el.ul(
        rx.cond(lacks.shown > 0, _line(t("ready-shown", count=lacks.shown), tone="done"), nothing_shown),
        rx.foreach(lacks.quizzes, _quiz),
        rx.cond(lacks.drafts > 0, _line(t("ready-drafts", count=lacks.drafts), tone="open")),
        rx.cond(
            lacks.welcome,
            None,
            _line(t("ready-welcome"), link_button(t("ready-welcome-write"), "/desk/words/" + course.code, kind="quiet"), tone="open"),
        ),
        rx.foreach(lacks.languages, _language),
        class_name="ready-list",
    )
    publish = button(t("author-course-publish"), icon="send", on_click=CourseShapeState.set_status("published"))
    return card(
        rx.el.h2(t("ready-title")),
        steps,
        rx.cond(lacks.shown > 0, rx.fragment(rx.el.p(rx.cond(whole, t("ready-whole"), t("ready-now")), class_name="muted small"), publish)),
        id="ready",
    )


def _quiz(quiz: Any) -> rx.Component:
    words = link_button(
        t("desk-write-questions"),
        "/bank/" + quiz.id.to_string(),
        kind="quiet",
        aria_label=t("desk-write-questions-of", title=quiz.title),
    )
    return _line(t("ready-quiz", title=quiz.title), words, tone="open")


def _language(lack: Any) -> rx.Component:
    name = rx.Var.create(LANGUAGES)[lack.language]
    way = link_button(
        t("author-translate"),
        "/desk/languages/" + DeskCourseState.course.code,
        kind="quiet",
        aria_label=t("ready-translate-into", language=name),
    )
    return _line(t("ready-language", language=name, count=lack.count, total=lack.total), way, tone="open")


def _line(words: Any, *ways: rx.Component, tone: str) -> rx.Component:
    """One thing, ``done`` or still ``open``, which is said as well as drawn."""
    sign, said = ("circle-check", "ready-done") if tone == "done" else ("circle", "ready-open")
    told = rx.el.span(rx.el.span(t(said), " ", class_name="visually-hidden"), words)
    return rx.el.li(icon(sign), told, *ways, class_name=f"ready-{tone}")
