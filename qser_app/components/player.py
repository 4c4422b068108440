"""The frame of every unit: the list of units, where one is, the way back and the way on."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, skeleton
from qser_app.components.controls import breadcrumbs, course_step, link_button
from qser_app.components.icons import icon
from qser_app.components.learning import fold, study
from qser_app.components.progress import bar
from qser_app.components.words import t


def player(*content: Any, course: Any, unit: Any, found: Any, on_beat: Any = None, aside: Any = None) -> rx.Component:
    """A unit in its course.

    ``course`` and ``unit``: vars with the fields of ``PlayerCourse`` and ``PlayerUnit`` (domain/courses_pages.py);
    ``found``: loading, here or missing; ``aside`` stands below the list of units. Without ``on_beat`` no time is counted.
    """
    return rx.match(
        found,
        ("here", _here(content, course, unit, on_beat, aside)),
        ("missing", _missing()),
        rx.el.div(skeleton(card=True), skeleton(), class_name="player-loading", role="status", aria_label=t("learning-loading")),
    )


def _here(content: tuple[Any, ...], course: Any, unit: Any, on_beat: Any, aside: Any) -> rx.Component:
    return study(
        rx.el.nav(
            fold(
                rx.el.p(bar(course.percent, t("learning-percent", percent=course.percent)), class_name="player-percent"),
                rx.el.ol(rx.foreach(course.modules, lambda module: _module(module, unit.id)), class_name="player-modules"),
                *([aside] if aside is not None else []),
                summary=t("learning-units-of", percent=course.percent),
                class_name="player-list",
            ),
            aria_label=t("learning-units"),
            class_name="player-side",
        ),
        rx.el.article(
            breadcrumbs(t("learning-trail"), (t("site-home"), "/"), (t("site-courses"), "/catalogue"), course_step(course.code, "course")),
            rx.el.p(place_line(unit), class_name="eyebrow"),
            *content,
            _ways(course),
            class_name="player-unit",
        ),
        unit=unit.id,
        previous=course.previous_to,
        next=course.next_to,
        arrows=unit.kind == "lesson",
        **({"on_beat": on_beat} if on_beat is not None else {}),
        class_name="player",
    )


def place_line(unit: Any) -> rx.Var[str]:
    """Lesson 2 of 7."""
    return rx.match(
        unit.kind,
        ("lesson", t("learning-lesson-of", number=unit.number, total=unit.total)),
        ("quiz", t("learning-quiz-of", number=unit.number, total=unit.total)),
        ("case", t("learning-case-of", number=unit.number, total=unit.total)),
        t("learning-package-of", number=unit.number, total=unit.total),
    )


def address(unit: Any) -> rx.Var[str]:
    """The page of a unit."""
    return "/learn/" + unit.kind + "/" + unit.id.to_string()


def tick(unit: Any) -> rx.Component:
    """Done, begun or not begun: by shape, and in words for whoever cannot see it."""
    words = rx.cond(unit.completed, t("learning-done-mark"), rx.cond(unit.percent > 0, t("learning-begun-mark"), t("learning-open-mark")))
    sign = rx.cond(unit.completed, icon("circle-check"), rx.cond(unit.percent > 0, icon("circle-dot"), icon("circle")))
    return rx.el.span(
        sign, rx.el.span(words, class_name="visually-hidden"), class_name=rx.cond(unit.completed, "unit-tick unit-tick-done", "unit-tick")
    )


def unit_link(unit: Any, *, current: Any) -> rx.Component:
    """A unit in a list: its tick, its title, its minutes; ``current`` is the value of ``aria-current``."""
    return rx.el.a(
        tick(unit),
        rx.el.span(unit.title, lang=unit.language, class_name="player-unit-title"),
        rx.el.span(t("learning-minutes", minutes=unit.minutes), class_name="player-unit-minutes"),
        href=address(unit),
        aria_current=current,
        class_name="player-unit-link",
    )


def _module(module: Any, here: Any) -> rx.Component:
    return rx.el.li(
        rx.el.p(module.title, lang=module.language, class_name="player-module"),
        rx.el.ol(rx.foreach(module.units, lambda unit: _unit(unit, here)), class_name="player-units"),
    )


def _unit(unit: Any, here: Any) -> rx.Component:
    return rx.el.li(unit_link(unit, current=rx.cond(unit.id == here, "page", "false")))


def _ways(course: Any) -> rx.Component:
    return rx.el.nav(
        rx.cond(
            course.previous_to != "",
            link_button(t("learning-previous"), course.previous_to, kind="secondary", icon="arrow-left", rel="prev"),
        ),
        rx.cond(course.next_to != "", link_button(t("learning-next"), course.next_to, kind="secondary", icon="arrow-right", rel="next")),
        aria_label=t("learning-ways"),
        class_name="player-ways",
    )


def _missing() -> rx.Component:
    return rx.el.div(
        rx.el.h1(t("learning-missing-title")),
        empty(
            t("learning-missing-what"),
            t("learning-missing-text"),
            link_button(t("learning-to-catalogue"), "/catalogue", icon="book-open"),
        ),
        class_name="stack",
    )
