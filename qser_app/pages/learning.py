"""A lesson in the player, and the player for the other kinds of unit."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button, link_button
from qser_app.components.feedback import callout
from qser_app.components.icons import icon
from qser_app.components.learning import note, print_button, reading, reading_size, shortcuts, term_card, watching
from qser_app.components.learning_blocks import lesson_block, lesson_sources
from qser_app.components.player import player
from qser_app.components.words import language, t
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame import framed
from qser_app.state.learning import LessonState, PlayerState
from qser_app.state.session import SessionState


def in_player(*content: Any) -> rx.Component:
    """Any unit's page in its frame; for lessons, quizzes and packages. ``PlayerState.load`` is the first load handler after sign-in."""
    return framed(
        _enough(),
        player(
            *content,
            course=PlayerState.course,
            unit=PlayerState.unit,
            found=PlayerState.found,
            on_beat=PlayerState.beat,
            aside=rx.el.div(shortcuts(label=t("learning-shortcuts")), class_name="player-aside"),
        ),
        wide=True,
    )


@rx.page(
    route="/learn/lesson/[unit_id]",
    title=rx.cond(LessonState.title != "", LessonState.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, PlayerState.load, LessonState.load],
)
def lesson() -> rx.Component:
    """Where a lesson is read."""
    return in_player(
        rx.el.h1(LessonState.title, lang=LessonState.language),
        _about(),
        reading(
            rx.el.p(LessonState.summary, class_name="lead"),
            rx.foreach(LessonState.blocks, lambda block: lesson_block(block, _note(block))),
            unit=LessonState.unit,
            place=LessonState.spot,
            lang=LessonState.language,
            on_place=PlayerState.keep_place,
            class_name="lesson-body",
        ),
        watching(unit=LessonState.unit, owner=LessonState.owner, places=LessonState.watched),
        term_cards(LessonState.terms, LessonState.language),
        lesson_sources(LessonState, LessonState.language),
        _end(),
    )


def _about() -> rx.Component:
    return rx.el.div(
        rx.el.span(icon("clock", size=16), t("learning-takes", minutes=PlayerState.unit.minutes), class_name="pill"),
        rx.cond(
            PlayerState.unit.completed, rx.el.span(icon("circle-check", size=16), t("learning-done-mark"), class_name="pill pill-good")
        ),
        rx.cond(LessonState.languages.length() > 1, _languages()),
        rx.el.span(
            reading_size(smaller=t("learning-smaller"), larger=t("learning-larger")),
            print_button(icon("printer"), label=t("learning-print"), class_name="icon-button"),
            class_name="row lesson-tools",
        ),
        class_name="row lesson-about",
    )


def _languages() -> rx.Component:
    names = rx.Var.create(LANGUAGES)
    return rx.el.select(
        rx.foreach(LessonState.languages, lambda code: rx.el.option(names[code], value=code, lang=code)),
        value=LessonState.language,
        on_change=LessonState.read_in,
        aria_label=t("learning-read-in"),
        class_name="input lesson-language",
    )


def _note(block: Any) -> rx.Component:
    return note(
        unit=LessonState.unit,
        place=block.place,
        owner=LessonState.owner,
        value=LessonState.notes[block.place],
        kept_name=LessonState.kept,
        label=t("learning-reflect"),
        labelled_by=block.place,
        saved=t("learning-note-saved"),
        saving=t("learning-note-saving"),
        on_save=LessonState.keep_note,
    )


def term_cards(terms: Any, lang: Any) -> rx.Component:
    """What the terms of a text mean, each waiting for its link in the text to be pressed."""
    return rx.foreach(terms, lambda term: _term(term, lang))


def _term(term: Any, lang: Any) -> rx.Component:
    return term_card(
        rx.el.p(term.name, class_name="term-name"),
        rx.html(term.html, class_name="prose"),
        rx.el.p(term.source, class_name="muted small"),
        rx.el.p(rx.el.a(t("learning-glossary"), href="/course/" + PlayerState.course.code + "/glossary#" + term.key, lang=language)),
        key=term.key,
        term=term.key,
        label=term.name,
        close=t("learning-term-close"),
        lang=lang,
        class_name="term-card",
    )


def _end() -> rx.Component:
    label = rx.cond(PlayerState.unit.completed, t("learning-go-on"), t("learning-finish"))
    return rx.el.div(button(label, icon="check", on_click=LessonState.finish), class_name="lesson-end")


def _enough() -> rx.Component:
    """The calm stop after an hour."""
    return rx.cond(
        PlayerState.is_enough,
        rx.el.div(
            callout(
                rx.el.p(t("learning-enough-title"), class_name="calm-title"),
                rx.el.p(t("learning-enough-text")),
                rx.el.div(
                    link_button(t("learning-enough-stop"), "/", kind="primary", icon="house"),
                    button(t("learning-enough-go-on"), kind="quiet", on_click=PlayerState.go_on),
                    class_name="row",
                ),
                tone="good",
            ),
            class_name="calm",
            role="status",
        ),
    )
