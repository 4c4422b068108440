"""An answered question explained: what was given, what is right, why, and where to learn it, as far as it was sent."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.quizzes import option_text
from qser_app.components.words import t


def reviewed_question(question: Any) -> rx.Component:
    """A question after submission."""
    return rx.el.li(
        rx.el.h3(question.stem, lang=question.language),
        _verdict(question),
        rx.cond(question.unsure, rx.el.p(t("quizzes-was-unsure"), class_name="muted")),
        rx.cond(
            question.options.length() > 0,
            rx.el.ul(rx.foreach(question.options, lambda option: _option(question, option)), class_name="quizzes-answers"),
        ),
        rx.cond(question.lines.length() > 0, _lines(question)),
        rx.cond(question.remark != "", rx.el.p(question.remark, lang=question.language, class_name="quizzes-remark")),
        rx.cond(question.explanation != "", rx.el.p(question.explanation, lang=question.language, class_name="quizzes-why")),
        rx.cond(question.lesson_id > 0, _learn(question)),
        class_name="card quizzes-reviewed",
    )


def _verdict(question: Any) -> rx.Component:
    graded = rx.cond(
        question.credit == 100,
        rx.el.span(icon("circle-check", size=18), t("quizzes-right"), class_name="pill pill-good"),
        rx.cond(
            question.credit > 0,
            rx.el.span(icon("circle-dot", size=18), t("quizzes-partly", percent=question.credit), class_name="pill pill-warning"),
            rx.el.span(icon("circle-x", size=18), t("quizzes-wrong"), class_name="pill pill-bad"),
        ),
    )
    open_ = rx.cond(~question.answered, rx.el.span(t("quizzes-was-open"), class_name="pill"))
    counts_not = rx.cond(question.kind == "likert", rx.el.span(t("quizzes-not-graded"), class_name="pill"))
    return rx.el.div(rx.cond(question.credit >= 0, graded), open_, counts_not, class_name="row quizzes-verdict")


def _option(question: Any, option: Any) -> rx.Component:
    spoken, judged = question.language, (question.shown == 5) & (question.kind != "likert")
    mine = rx.cond(option.chosen, rx.el.span(t("quizzes-your-answer"), class_name="pill"))
    right = rx.cond(option.right, rx.el.span(icon("check", size=14), t("quizzes-right-answer"), class_name="pill pill-good"))
    remark = rx.cond(
        (option.chosen | option.right) & (option.feedback != ""), rx.el.p(option.feedback, lang=spoken, class_name="quizzes-remark")
    )
    look = rx.cond(
        option.right,
        "quizzes-answer option-right",
        rx.cond(option.chosen, rx.cond(judged, "quizzes-answer option-wrong", "quizzes-answer option-given"), "quizzes-answer"),
    )
    return rx.el.li(rx.el.div(rx.el.span(option_text(option), lang=spoken), mine, right, class_name="row"), remark, class_name=look)


def _lines(question: Any) -> rx.Component:
    return rx.el.ul(rx.foreach(question.lines, lambda line: _line(question, line)), class_name="quizzes-answers")


def _line(question: Any, line: Any) -> rx.Component:
    label = rx.match(
        question.kind,
        ("order", rx.el.span(t("quizzes-place", number=line.label))),
        ("gap", rx.el.span(t("quizzes-gap", number=line.label))),
        rx.el.span(line.label, lang=question.language),
    )
    nothing = rx.el.span(t("quizzes-nothing-given"), class_name="muted")
    given = rx.cond(line.given != "", rx.el.span(line.given, lang=question.language), nothing)
    look = rx.match(
        line.credit,
        (100, "quizzes-answer option-right"),
        (-1, "quizzes-answer"),
        "quizzes-answer option-wrong",
    )
    right = rx.el.p(
        icon("check", size=14),
        rx.el.span(t("quizzes-right-answer"), ": "),
        rx.el.strong(line.right, lang=question.language),
        class_name="row",
    )
    return rx.el.li(
        rx.cond(line.label != "", rx.el.p(label, class_name="quizzes-line-label")),
        rx.cond(question.shown >= 3, rx.el.p(rx.el.span(t("quizzes-your-answer"), class_name="pill"), given, class_name="row")),
        rx.cond((line.right != "") & (line.credit != 100), right),
        class_name=look,
    )


def _learn(question: Any) -> rx.Component:
    return rx.el.p(
        rx.el.a(
            icon("book-open", size=18),
            rx.el.span(t("quizzes-learn-this", title=question.lesson_title)),
            href=f"/learn/lesson/{question.lesson_id}",
            class_name="quizzes-learn",
        )
    )
