"""The blocks of a lesson and its sources, as learners see them and as authors see them before."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.words import language, t, when


def lesson_block(block: Any, writing: rx.Component) -> rx.Component:
    """A piece of a lesson (a var like ``Block``); ``writing`` is where a learner writes under a reflection."""
    return rx.match(
        block.kind,
        ("text", _html(block.html)),
        ("flip", _flip(block)),
        ("reflect", _reflect(block, writing)),
        ("counter", _boxed(block, "store", t("learning-counter"))),
        ("try", _boxed(block, "footprints", t("learning-try"))),
        _boxed(block, "lightbulb", t("learning-callout")),
    )


def _html(html: Any) -> rx.Component:
    return rx.html(html, class_name="prose")


def _boxed(block: Any, sign: str, kind: rx.Var[str]) -> rx.Component:
    return rx.el.section(
        rx.el.p(icon(sign), rx.el.span(kind, lang=language), class_name="lesson-kind"),
        rx.cond(block.title != "", rx.el.p(block.title, class_name="lesson-block-title")),
        _html(block.html),
        class_name="lesson-block lesson-" + block.kind,
    )


def _flip(block: Any) -> rx.Component:
    return rx.el.details(
        rx.el.summary(icon("rotate-cw"), rx.el.span(block.title)),
        _html(block.html),
        class_name="lesson-block lesson-flip",
    )


def _reflect(block: Any, writing: rx.Component) -> rx.Component:
    return rx.el.section(
        rx.el.p(icon("pencil-line"), rx.el.span(t("learning-reflect"), lang=language), class_name="lesson-kind"),
        rx.el.p(block.title, class_name="lesson-block-title", id=block.place),
        _html(block.html),
        writing,
        class_name="lesson-block lesson-reflect",
    )


def lesson_sources(page: Any, lang: Any) -> rx.Component:
    """Where a lesson's facts come from and how old they are; ``page`` has ``sources``, ``as_of`` and ``review``."""
    return rx.cond(
        (page.sources.length() > 0) | (page.as_of != ""),
        rx.el.footer(
            rx.cond(
                page.sources.length() > 0,
                rx.el.details(
                    rx.el.summary(t("learning-sources", count=page.sources.length())),
                    rx.el.ul(rx.foreach(page.sources, lambda source: rx.el.li(source)), lang=lang),
                    class_name="lesson-sources",
                ),
            ),
            rx.cond(
                page.as_of != "",
                rx.el.p(t("learning-as-of", day=when(page.as_of), review=when(page.review)), class_name="muted small"),
            ),
            class_name="lesson-foot",
        ),
    )
