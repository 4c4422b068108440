"""The parts of a quiz: the form that saves each choice, the row of questions, an answered question explained."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.words import language, t


def _save_spec(attempt: rx.Var[int], place: rx.Var[int], chosen: rx.Var[list[str]], operation: rx.Var[str]) -> list[rx.Var[Any]]:
    return [attempt, place, chosen, operation]


class QuizForm(rx.Component):
    """Sends every choice within it under a name of its own, says honestly whether it is saved, and never stops trying."""

    library = "$/public/quiz"
    tag = "QuizForm"
    attempt: rx.Var[int]
    place: rx.Var[int]
    acknowledged: rx.Var[str]
    refused: rx.Var[str]
    saving: rx.Var[str]
    saved: rx.Var[str]
    unsaved: rx.Var[str]
    on_save: rx.EventHandler[_save_spec]


class QuizStage(rx.Component):
    """Moves the focus to the new heading when ``stage`` changes; ``shown`` is the language of the questions on the screen."""

    library = "$/public/quiz"
    tag = "QuizStage"
    stage: rx.Var[str]
    language: rx.Var[str]
    shown: rx.Var[str]
    on_language: rx.EventHandler[rx.event.no_args_event_spec]


def stage(*children: rx.Component, **props: Any) -> rx.Component:
    """The changing part of the page; props: stage, shown, on_language (the reader chose another language)."""
    return QuizStage.create(*children, language=language, **props)


def quiz_form(*children: rx.Component, **props: Any) -> rx.Component:
    """The saving form around one question; props: attempt, place, acknowledged, refused, on_save."""
    words = {"saving": t("quizzes-saving"), "saved": t("quizzes-saved"), "unsaved": t("quizzes-unsaved")}
    return QuizForm.create(*children, **words, **props)


def option_text(option: Any) -> rx.Var[Any]:
    """What an option says; true and false are the house's own words."""
    truth = rx.cond(option.key == "true", t("quizzes-true"), t("quizzes-false"))
    return rx.cond(option.text != "", option.text, truth)


def question_fields(question: Any, attempt_id: Any) -> rx.Component:
    """One question with its options, native and large enough for a thumb."""
    several = question.kind == "multiple"
    return rx.el.fieldset(
        rx.el.legend(question.stem, tab_index=-1, custom_attrs={"data-quiz-focus": ""}, class_name="quizzes-stem"),
        rx.el.p(rx.cond(several, t("quizzes-choose-several"), t("quizzes-choose-one")), class_name="quizzes-hint", id="quiz-hint"),
        rx.el.div(rx.foreach(question.options, lambda option: _option(option, several)), class_name="quizzes-options"),
        aria_describedby="quiz-hint",
        lang=question.language,
        # Another question is another set of inputs: what was ticked in the last one must not stay.
        key=f"{attempt_id}-{question.place}",
        class_name="quizzes-question",
    )


def _option(option: Any, several: Any) -> rx.Component:
    # The browser holds what is ticked, so that a choice shows at once however far the server is.
    ticked = {"name": "quiz-choice", "value": option.key, "default_checked": option.chosen}
    return rx.el.label(
        rx.cond(several, rx.el.input(type="checkbox", **ticked), rx.el.input(type="radio", **ticked)),
        rx.el.span(option_text(option)),
        class_name="option",
    )


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


def reviewed_question(question: Any) -> rx.Component:
    """A question after submission: what was chosen, what is right, why, and where to learn it."""
    return rx.el.li(
        rx.el.h3(question.stem, lang=question.language),
        _verdict(question.credit),
        rx.el.ul(rx.foreach(question.options, lambda option: _reviewed_option(option, question.language)), class_name="quizzes-answers"),
        rx.cond(question.explanation != "", rx.el.p(question.explanation, lang=question.language, class_name="quizzes-why")),
        rx.cond(question.lesson_id > 0, _learn(question)),
        class_name="card quizzes-reviewed",
    )


def _verdict(credit: Any) -> rx.Component:
    return rx.el.p(
        rx.cond(
            credit == 100,
            rx.el.span(icon("circle-check", size=18), t("quizzes-right"), class_name="pill pill-good"),
            rx.cond(
                credit > 0,
                rx.el.span(icon("circle-dot", size=18), t("quizzes-partly", percent=credit), class_name="pill pill-warning"),
                rx.el.span(icon("circle-x", size=18), t("quizzes-wrong"), class_name="pill pill-bad"),
            ),
        )
    )


def _reviewed_option(option: Any, spoken: Any) -> rx.Component:
    mine = rx.cond(option.chosen, rx.el.span(t("quizzes-your-answer"), class_name="pill"))
    right = rx.cond(option.right, rx.el.span(icon("check", size=14), t("quizzes-right-answer"), class_name="pill pill-good"))
    remark = rx.cond(
        (option.chosen | option.right) & (option.feedback != ""), rx.el.p(option.feedback, lang=spoken, class_name="quizzes-remark")
    )
    look = rx.cond(option.right, "quizzes-answer option-right", rx.cond(option.chosen, "quizzes-answer option-wrong", "quizzes-answer"))
    return rx.el.li(rx.el.div(rx.el.span(option_text(option), lang=spoken), mine, right, class_name="row"), remark, class_name=look)


def _learn(question: Any) -> rx.Component:
    return rx.el.p(
        rx.el.a(
            icon("book-open", size=18),
            rx.el.span(t("quizzes-learn-this", title=question.lesson_title)),
            href=f"/learn/lesson/{question.lesson_id}",
            class_name="quizzes-learn",
        )
    )
