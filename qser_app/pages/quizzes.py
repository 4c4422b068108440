"""A quiz: its rules, one question at a time, the list before handing in, the result."""

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.quizzes import question_fields, question_row, quiz_form, reviewed_question, stage
from qser_app.components.words import t, when
from qser_app.pages.learning import in_player
from qser_app.state.learning import PlayerState
from qser_app.state.quizzes import QuizState
from qser_app.state.session import SessionState


@rx.page(
    route="/learn/quiz/[unit_id]",
    title=rx.cond(QuizState.title != "", QuizState.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, PlayerState.load, QuizState.load],
)
def quiz() -> rx.Component:
    """The place where a quiz is taken."""
    return in_player(
        sheet("quizzes"),
        rx.el.header(rx.el.h1(QuizState.title, lang=QuizState.language), class_name="page-head"),
        stage(
            rx.match(
                QuizState.stage,
                ("intro", _intro()),
                ("question", _question()),
                ("check", _check()),
                ("result", _result()),
                rx.el.div(class_name="skeleton skeleton-card"),
            ),
            stage=QuizState.stage + "-" + QuizState.place.to_string(),
            shown=QuizState.language,
            on_language=QuizState.read_again,
        ),
    )


def _intro() -> rx.Component:
    return rx.el.div(
        card(
            rx.el.h2(t("quizzes-rules"), tab_index=-1, custom_attrs={"data-quiz-focus": ""}),
            rx.el.ul(
                _rule("list-checks", t("quizzes-questions", count=QuizState.questions)),
                _rule("target", t("quizzes-pass-mark", percent=QuizState.pass_mark)),
                _rule("repeat", _attempts()),
                _rule("clock", t("quizzes-no-time-limit")),
                _rule("save", t("quizzes-saves-itself")),
                class_name="quizzes-rules",
            ),
            _standing(),
            rx.cond(QuizState.may_start, _begin()),
        ),
        rx.cond(QuizState.past.length() > 0, _past()),
        class_name="stack",
    )


def _rule(sign: str, text: rx.Var[str] | rx.Component) -> rx.Component:
    return rx.el.li(icon(sign), rx.el.span(text))


def _attempts() -> rx.Var[str]:
    limited = t("quizzes-attempts-left", left=QuizState.left, allowed=QuizState.allowed)
    return rx.cond(QuizState.allowed > 0, limited, t("quizzes-attempts-free"))


def _standing() -> rx.Component:
    best = t("quizzes-best", percent=QuizState.best)
    shown = rx.cond(QuizState.passed_before, callout(best, " ", t("quizzes-passed-before"), tone="good"), callout(best))
    return rx.cond(QuizState.best >= 0, shown)


def _begin() -> rx.Component:
    label = rx.cond(QuizState.best >= 0, t("quizzes-again"), t("quizzes-start"))
    return rx.el.div(button(label, icon="play", on_click=QuizState.begin), class_name="row")


def _past() -> rx.Component:
    return card(
        rx.el.h2(t("quizzes-past")),
        rx.el.ul(rx.foreach(QuizState.past, _past_attempt), class_name="quizzes-past"),
    )


def _past_attempt(attempt: rx.Var) -> rx.Component:
    passed = rx.el.span(icon("circle-check", size=16), t("quizzes-passed-short"), class_name="pill pill-good")
    failed = rx.el.span(icon("circle-alert", size=16), t("quizzes-failed-short"), class_name="pill pill-warning")
    return rx.el.li(
        rx.el.span(t("quizzes-attempt", number=attempt.number), class_name="quizzes-past-name"),
        rx.el.span(when(attempt.submitted_at, "moment"), class_name="muted"),
        rx.el.span(t("quizzes-score", percent=attempt.score)),
        rx.cond(attempt.passed, passed, failed),
        button(
            t("quizzes-see-answers"),
            kind="quiet",
            aria_label=t("quizzes-see-answers-of", number=attempt.number),
            on_click=QuizState.look_back(attempt.id),
        ),
    )


def _question() -> rx.Component:
    last = QuizState.place == QuizState.marks.length() - 1
    forward = rx.cond(last, t("quizzes-to-check"), t("quizzes-next"))
    return card(
        rx.el.h2(t("quizzes-question", number=QuizState.place + 1, count=QuizState.marks.length()), class_name="quizzes-count"),
        quiz_form(
            question_fields(QuizState.question, QuizState.attempt_id),
            attempt=QuizState.attempt_id,
            place=QuizState.question.place,
            acknowledged=QuizState.acknowledged,
            refused=QuizState.refused,
            on_save=QuizState.choose,
        ),
        rx.el.div(
            button(
                t("quizzes-previous"),
                kind="secondary",
                icon="arrow-left",
                disabled=QuizState.place == 0,
                on_click=QuizState.turn(QuizState.place - 1),
            ),
            button(forward, icon="arrow-right", on_click=QuizState.turn(QuizState.place + 1)),
            class_name="quizzes-ways",
        ),
        question_row(QuizState.marks, QuizState.place, QuizState.turn),
    )


def _check() -> rx.Component:
    return card(
        rx.el.h2(t("quizzes-check"), tab_index=-1, custom_attrs={"data-quiz-focus": ""}),
        rx.cond(
            QuizState.unanswered > 0,
            callout(t("quizzes-unanswered", count=QuizState.unanswered), tone="warning"),
            callout(t("quizzes-all-answered"), tone="good"),
        ),
        question_row(QuizState.marks, QuizState.place, QuizState.turn),
        rx.el.div(
            button(
                t("quizzes-back-to-questions"), kind="secondary", icon="arrow-left", on_click=QuizState.turn(QuizState.marks.length() - 1)
            ),
            button(t("quizzes-hand-in"), icon="send", on_click=QuizState.hand_in),
            class_name="quizzes-ways",
        ),
    )


def _result() -> rx.Component:
    passed = rx.el.h2(icon("circle-check", size=32), t("quizzes-passed"), tab_index=-1, custom_attrs={"data-quiz-focus": ""})
    failed = rx.el.h2(icon("circle-alert", size=32), t("quizzes-failed"), tab_index=-1, custom_attrs={"data-quiz-focus": ""})
    return rx.el.div(
        rx.el.section(
            rx.cond(QuizState.passed, passed, failed),
            rx.el.p(t("quizzes-score", percent=QuizState.score), class_name="quizzes-score"),
            rx.el.p(t("quizzes-pass-mark", percent=QuizState.pass_mark), class_name="muted"),
            rx.cond(
                QuizState.earned > 0, rx.el.p(icon("sparkles"), t("quizzes-earned", points=QuizState.earned), class_name="quizzes-earned")
            ),
            rx.el.div(
                rx.cond(QuizState.may_start, button(t("quizzes-again"), icon="repeat", kind="secondary", on_click=QuizState.begin)),
                button(t("quizzes-to-rules"), kind="quiet", on_click=QuizState.leave),
                class_name="row",
            ),
            class_name=rx.cond(QuizState.passed, "card quizzes-result quizzes-result-passed", "card quizzes-result quizzes-result-failed"),
        ),
        rx.el.h2(t("quizzes-answers")),
        rx.el.ol(rx.foreach(QuizState.reviewed, reviewed_question), class_name="quizzes-review"),
        class_name="stack",
    )
