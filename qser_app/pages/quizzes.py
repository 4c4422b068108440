"""A quiz: its rules, one question at a time or all on a page, the list before handing in, the result."""

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.quizzes import hand_in, late_answers, question_row, sitting, stage, timer
from qser_app.components.quizzes_fields import question_fields
from qser_app.components.quizzes_review import reviewed_question
from qser_app.components.words import how_many, listed, t, t_of, when
from qser_app.pages.learning import in_player
from qser_app.state.learning import PlayerState
from qser_app.state.quizzes import QuizState
from qser_app.state.session import SessionState

_FOCUS = {"tab_index": -1, "custom_attrs": {"data-quiz-focus": ""}}


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
            sitting(
                rx.match(
                    QuizState.stage,
                    ("intro", _intro()),
                    ("question", _questions()),
                    ("check", _check()),
                    ("result", _result()),
                    rx.el.div(class_name="skeleton skeleton-card"),
                ),
                attempt=QuizState.attempt_id,
                shown=f"{QuizState.stage}-{QuizState.place}-{QuizState.clock}-{QuizState.language}",
                acknowledged=QuizState.acknowledged,
                refused=QuizState.refused,
                held=QuizState.held,
                late=QuizState.is_late,
                on_save=QuizState.choose,
                on_ask=QuizState.look_again,
            ),
            stage=f"{QuizState.stage}-{QuizState.place}",
            shown=QuizState.language,
            on_language=QuizState.read_again,
        ),
    )


def _intro() -> rx.Component:
    return rx.el.div(
        late_answers(QuizState.attempt_id),
        card(
            rx.el.h2(t("quizzes-rules"), **_FOCUS),
            rx.el.ul(*_rules(), class_name="quizzes-rules"),
            _standing(),
            rx.cond(QuizState.opens_at != "", callout(t("quizzes-opens-at", moment=when(QuizState.opens_at, "moment")), tone="warning")),
            rx.cond(QuizState.may_start, rx.cond(QuizState.needs_code, _begin_with_code(), _begin())),
            rx.cond(QuizState.in_practice, _go_on_practising()),
        ),
        rx.cond(how_many(QuizState.past) > 0, _past()),
        class_name="stack",
    )


def _rules() -> list[rx.Component]:
    seconds = t("quizzes-time-each", count=QuizState.seconds_each)
    minutes = t("quizzes-time-whole", count=QuizState.minutes)
    time = rx.cond(QuizState.seconds_each > 0, seconds, rx.cond(QuizState.minutes > 0, minutes, t("quizzes-no-time-limit")))
    timed = (QuizState.seconds_each > 0) | (QuizState.minutes > 0)
    return [
        _rule("list-checks", t("quizzes-questions", count=QuizState.questions)),
        _rule("target", t("quizzes-pass-mark", percent=QuizState.pass_mark)),
        _rule("repeat", _attempts()),
        rx.cond(QuizState.wait_hours > 0, _rule("hourglass", t("quizzes-wait", count=QuizState.wait_hours))),
        _rule("clock", time),
        rx.cond(timed & (QuizState.extra > 0), _rule("timer", t("quizzes-extra-time", percent=QuizState.extra))),
        _rule("save", rx.cond(timed, t("quizzes-saves-itself-timed"), t("quizzes-saves-itself"))),
    ]


def _rule(sign: str, text: rx.Var[str] | rx.Component) -> rx.Component:
    return rx.el.li(icon(sign), rx.el.span(text))


def _attempts() -> rx.Var[str]:
    limited = t("quizzes-attempts-left", left=QuizState.left, allowed=QuizState.allowed)
    return rx.cond(QuizState.allowed > 0, limited, t("quizzes-attempts-free"))


def _standing() -> rx.Component:
    best = t("quizzes-best", percent=QuizState.best)
    scored = rx.cond(QuizState.passed_before, callout(best, " ", t("quizzes-passed-before"), tone="good"), callout(best))
    return rx.cond(QuizState.best >= 0, scored, rx.cond(QuizState.passed_before, callout(t("quizzes-passed-before"), tone="good")))


def _start_label() -> rx.Var[str]:
    again = rx.cond(how_many(QuizState.past) > 0, t("quizzes-again"), t("quizzes-start"))
    return rx.cond(QuizState.is_open, t("quizzes-go-on"), again)


def _begin() -> rx.Component:
    return rx.el.div(button(_start_label(), icon="play", on_click=QuizState.begin), class_name="row")


def _begin_with_code() -> rx.Component:
    code = text_input("code", auto_complete="off", max_length=40, aria_invalid=QuizState.code_problem != "")
    return rx.el.form(
        field(t("quizzes-code"), "code", code, hint=t("quizzes-code-hint"), error=t_of(QuizState.code_problem)),
        button(_start_label(), type="submit", icon="key-round"),
        on_submit=QuizState.begin_with,
        no_validate=True,
        class_name="quizzes-code",
    )


def _go_on_practising() -> rx.Component:
    return rx.el.p(button(t("quizzes-practise-go-on"), kind="secondary", icon="dumbbell", on_click=QuizState.go_on_practising))


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
        rx.cond(attempt.score.is_none(), rx.fragment(), rx.el.span(t("quizzes-score", percent=attempt.score))),
        rx.cond(attempt.passed, passed, failed),
        button(
            t("quizzes-see-answers"),
            kind="quiet",
            aria_label=t("quizzes-see-answers-of", number=attempt.number),
            on_click=QuizState.look_back(attempt.id),
        ),
    )


def _head(title: rx.Component) -> rx.Component:
    """What stands above the questions: where one is, that it is practice, and the clock."""
    whole = timer(QuizState.seconds_left, QuizState.clock, t("quizzes-time-left"), QuizState.ring, marks=[300, 60])
    each = timer(QuizState.question_left, QuizState.clock, t("quizzes-time-left-each"), QuizState.ring, marks=[10])
    practice = rx.el.span(icon("dumbbell", size=16), t("quizzes-practice"), class_name="pill pill-info")
    return rx.fragment(
        rx.el.div(title, rx.cond(QuizState.practice, practice), whole, each, class_name="quizzes-head"),
        rx.cond(QuizState.changed_elsewhere, callout(t("quizzes-changed-elsewhere"), role="status")),
    )


def _questions() -> rx.Component:
    return rx.cond(QuizState.one_by_one, _one_by_one(), _all_on_a_page())


def _fields(question: rx.Var, *, numbered: bool) -> rx.Component:
    shown = question_fields(question, QuizState.attempt_id, unsure=QuizState.unsure, closed=QuizState.is_closed, numbered=numbered)
    return rx.el.li(shown, class_name="card") if numbered else shown


def _one_by_one() -> rx.Component:
    last = QuizState.place == how_many(QuizState.marks) - 1
    forward = rx.cond(last, t("quizzes-to-check"), t("quizzes-next"))
    count = t("quizzes-question", number=QuizState.place + 1, count=how_many(QuizState.marks))
    return card(
        _head(rx.el.h2(count, class_name="quizzes-count")),
        rx.cond(QuizState.is_closed, callout(t("quizzes-closed"), tone="warning")),
        rx.foreach(QuizState.shown, lambda question: _fields(question, numbered=False)),
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


def _all_on_a_page() -> rx.Component:
    count = t("quizzes-all-questions", count=how_many(QuizState.marks))
    return rx.el.div(
        rx.el.div(_head(rx.el.h2(count, class_name="quizzes-count", **_FOCUS)), class_name="card quizzes-sticky"),
        rx.el.ol(rx.foreach(QuizState.shown, lambda question: _fields(question, numbered=True)), class_name="quizzes-page"),
        rx.el.div(
            button(t("quizzes-to-check"), icon="arrow-right", on_click=QuizState.turn(how_many(QuizState.marks))), class_name="quizzes-ways"
        ),
        class_name="stack",
    )


def _check() -> rx.Component:
    missing = t("quizzes-unanswered", count=how_many(QuizState.open_numbers), numbers=listed(QuizState.open_numbers))
    back = rx.cond(QuizState.one_by_one, how_many(QuizState.marks) - 1, 0)
    return card(
        _head(rx.el.h2(t("quizzes-check"), **_FOCUS)),
        rx.cond(how_many(QuizState.open_numbers) > 0, callout(missing, tone="warning"), callout(t("quizzes-all-answered"), tone="good")),
        question_row(QuizState.marks, QuizState.place, QuizState.turn),
        rx.el.div(
            button(t("quizzes-back-to-questions"), kind="secondary", icon="arrow-left", on_click=QuizState.turn(back)),
            hand_in(t("quizzes-hand-in"), QuizState.hand_in),
            class_name="quizzes-ways",
        ),
    )


def _result() -> rx.Component:
    return rx.el.div(
        late_answers(QuizState.attempt_id),
        rx.cond(QuizState.ran_out, callout(t("quizzes-ran-out"), tone="warning")),
        rx.cond(QuizState.practice, _practised(), _graded()),
        rx.cond(
            how_many(QuizState.reviewed) > 0,
            rx.fragment(
                rx.el.h2(t("quizzes-answers")),
                rx.el.ol(rx.foreach(QuizState.reviewed, reviewed_question), class_name="quizzes-review"),
            ),
        ),
        class_name="stack",
    )


def _graded() -> rx.Component:
    passed = rx.el.h2(icon("circle-check", size=32), t("quizzes-passed"), **_FOCUS)
    failed = rx.el.h2(icon("circle-alert", size=32), t("quizzes-failed"), **_FOCUS)
    earned = rx.el.p(icon("sparkles"), t("quizzes-earned", points=QuizState.earned), class_name="quizzes-earned")
    return rx.el.section(
        rx.cond(QuizState.passed, passed, failed),
        _score(rx.el.p(t("quizzes-pass-mark", percent=QuizState.pass_mark), class_name="muted")),
        rx.cond(QuizState.earned > 0, earned),
        rx.el.div(
            rx.cond(
                QuizState.missed > 0,
                button(t("quizzes-practise", count=QuizState.missed), icon="dumbbell", on_click=QuizState.practise),
            ),
            rx.cond(
                QuizState.may_start & ~QuizState.needs_code,
                button(t("quizzes-again"), icon="repeat", kind="secondary", on_click=QuizState.begin),
            ),
            _to_rules(),
            class_name="row",
        ),
        rx.cond(QuizState.missed > 0, rx.el.p(t("quizzes-practise-hint"), class_name="muted small")),
        class_name=rx.cond(QuizState.passed, "card quizzes-result quizzes-result-passed", "card quizzes-result quizzes-result-failed"),
    )


def _practised() -> rx.Component:
    return rx.el.section(
        rx.el.h2(icon("dumbbell", size=32), t("quizzes-practised"), **_FOCUS),
        _score(rx.el.p(t("quizzes-practise-hint"), class_name="muted")),
        rx.el.div(_to_rules(), class_name="row"),
        class_name="card quizzes-result",
    )


def _score(below: rx.Component) -> rx.Component:
    score = rx.el.p(t("quizzes-score", percent=QuizState.score), class_name="quizzes-score")
    return rx.cond(QuizState.score >= 0, rx.fragment(score, below), rx.el.p(t("quizzes-score-hidden"), class_name="muted"))


def _to_rules() -> rx.Component:
    return button(t("quizzes-to-rules"), kind="quiet", on_click=QuizState.leave)
