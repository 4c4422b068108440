"""The parts of a quiz: what keeps its answers, its clock, the row of questions."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.words import language, say, t

# What the browser says by itself, without asking the server; named here so that every phrase is known to be used.
SPOKEN = (
    "quizzes-saving",
    "quizzes-saved",
    "quizzes-unsaved",
    "quizzes-held",
    "quizzes-saving-first",
    "quizzes-minutes-left",
    "quizzes-seconds-left",
    "quizzes-time-over",
    "quizzes-timer-hide",
    "quizzes-moved",
    "quizzes-move-up",
    "quizzes-move-down",
    "quizzes-order-hint",
    "quizzes-order-keep",
    "quizzes-late",
    "quizzes-late-answer",
    "quizzes-late-forget",
)


def _save_spec(
    attempt: rx.Var[int], place: rx.Var[int], chosen: rx.Var[list[str]], operation: rx.Var[str], age: rx.Var[int]
) -> list[rx.Var[Any]]:
    return [attempt, place, chosen, operation, age]


class QuizSitting(rx.Component):
    """Keeps every answer given within it until the server has it, says honestly whether it is saved, and never stops trying."""

    library = "$/public/quiz"
    tag = "QuizSitting"
    attempt: rx.Var[int]
    shown: rx.Var[str]
    acknowledged: rx.Var[str]
    refused: rx.Var[str]
    held: rx.Var[str]
    late: rx.Var[bool]
    say: rx.Var[Any]
    on_save: rx.EventHandler[_save_spec]
    on_ask: rx.EventHandler[rx.event.no_args_event_spec]


class QuizStage(rx.Component):
    """Moves the focus to the new heading when ``stage`` changes; ``shown`` is the language of the questions on the screen."""

    library = "$/public/quiz"
    tag = "QuizStage"
    stage: rx.Var[str]
    language: rx.Var[str]
    shown: rx.Var[str]
    on_language: rx.EventHandler[rx.event.no_args_event_spec]


class QuizHandIn(rx.Component):
    """A button that hands in once every answer has arrived."""

    library = "$/public/quiz"
    tag = "QuizHandIn"
    say: rx.Var[Any]
    on_hand_in: rx.EventHandler[rx.event.no_args_event_spec]


class QuizTimer(rx.Component):
    """Counts ``left`` seconds down and speaks up at ``marks`` (seconds); told anew when ``serial`` changes."""

    library = "$/public/quiz"
    tag = "QuizTimer"
    left: rx.Var[int]
    serial: rx.Var[int]
    marks: rx.Var[list[int]]
    label: rx.Var[str]
    say: rx.Var[Any]
    on_up: rx.EventHandler[rx.event.no_args_event_spec]


class QuizLate(rx.Component):
    """The answers of an attempt that came too late, as this browser keeps them."""

    library = "$/public/quiz"
    tag = "QuizLate"
    attempt: rx.Var[int]
    say: rx.Var[Any]


def stage(*children: rx.Component, **props: Any) -> rx.Component:
    """The changing part of the page; props: stage, shown, on_language (the reader chose another language)."""
    return QuizStage.create(*children, language=language, **props)


def sitting(*children: rx.Component, **props: Any) -> rx.Component:
    """What keeps the answers of an attempt; props: attempt, shown (what is on the screen), acknowledged, refused, held, late,
    on_save, on_ask.
    """
    return QuizSitting.create(*children, say=say, **props)


def hand_in(label: Any, on_hand_in: Any) -> rx.Component:
    """The button that ends the attempt."""
    return QuizHandIn.create(icon("send"), rx.el.span(label), say=say, on_hand_in=on_hand_in)


def timer(left: Any, serial: Any, label: Any, on_up: Any, *, marks: list[int]) -> rx.Component:
    """A calm clock, where there is a limit (``left`` is not -1)."""
    return rx.cond(left >= 0, QuizTimer.create(left=left, serial=serial, marks=marks, label=label, say=say, on_up=on_up))


def late_answers(attempt: Any) -> rx.Component:
    """What was answered too late to count, kept in view."""
    return QuizLate.create(attempt=attempt, say=say)


def question_row(marks: Any, place: Any, on_turn: Callable[[Any], Any]) -> rx.Component:
    """Every question by its number, with a tick and words for those that are answered."""
    return rx.el.nav(
        rx.el.ol(rx.foreach(marks, lambda mark: _mark(mark, place, on_turn)), class_name="quizzes-row"),
        aria_label=t("quizzes-row-label"),
    )


def _mark(mark: Any, place: Any, on_turn: Callable[[Any], Any]) -> rx.Component:
    label = rx.cond(mark.answered, t("quizzes-mark-answered", number=mark.number), t("quizzes-mark-open", number=mark.number))
    return rx.el.li(
        rx.el.button(
            mark.number,
            rx.cond(mark.answered, icon("check", size=14)),
            type="button",
            aria_label=label,
            aria_current=rx.cond(mark.place == place, "step", "false"),
            class_name=rx.cond(mark.answered, "quizzes-mark quizzes-mark-answered", "quizzes-mark"),
            on_click=on_turn(mark.place),
        )
    )


def option_text(option: Any) -> rx.Var[Any]:
    """What an option says; true and false are the house's own words."""
    truth = rx.cond(option.key == "true", t("quizzes-true"), t("quizzes-false"))
    return rx.cond(option.text != "", option.text, truth)
