"""The settings of a quiz: its rules in plain words, and more time for somebody who needs it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.feedback import callout
from qser_app.components.forms import check, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import how_many, listed, t, t_of, when
from qser_app.domain.quizzes_rules import LONGEST_CODE, MOST_EXTRA, NUMBERS, Layout, Shown
from qser_app.pages.frame import framed
from qser_app.state.quizzes_settings import QuizSettingsState
from qser_app.state.session import SessionState

_LEVELS = (
    (Shown.MESSAGE, "quizzes-shown-message"),
    (Shown.QUESTIONS, "quizzes-shown-questions"),
    (Shown.ANSWERS, "quizzes-shown-answers"),
    (Shown.SCORE, "quizzes-shown-score"),
    (Shown.EVERYTHING, "quizzes-shown-everything"),
)


@rx.page(
    route="/desk/quiz/[unit_id]",
    title=rx.cond(QuizSettingsState.title != "", QuizSettingsState.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, QuizSettingsState.load],
)
def quiz_settings() -> rx.Component:
    """Where a quiz gets its rules."""
    return framed(
        sheet("quizzes"),
        rx.match(QuizSettingsState.found, ("here", _quiz()), ("missing", _missing()), rx.fragment(_hidden_head(), skeleton(card=True))),
        only=SessionState.may_packages,
    )


def _hidden_head() -> rx.Component:
    return rx.el.h1(t("quizzes-settings-title"), class_name="visually-hidden")


def _missing() -> rx.Component:
    way = link_button(t("desk-back"), "/desk", icon="arrow-left")
    title = rx.el.h1(t("quizzes-settings-title"))
    return rx.el.div(title, empty(t("quizzes-settings-missing"), t("quizzes-settings-missing-text"), way), class_name="stack")


def _quiz() -> rx.Component:
    state = QuizSettingsState
    trail = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(state.course, "desk"))
    return rx.fragment(
        rx.el.header(
            trail,
            rx.el.h1(t("quizzes-settings-title")),
            rx.el.p(state.title, lang=state.language, class_name="lead"),
            rx.el.p(t("quizzes-settings-lead", count=state.in_bank), class_name="muted"),
            class_name="page-head",
        ),
        rx.el.div(
            rx.cond(state.may_change, _rules(), callout(t("quizzes-settings-only-time"))),
            _extra_time(),
            class_name="stack quizzes-settings",
        ),
    )


def _rules() -> rx.Component:
    state = QuizSettingsState
    whose = rx.cond(
        state.changed_at != "",
        rx.el.p(t("quizzes-settings-changed", name=state.changed_by, moment=when(state.changed_at, "moment")), class_name="muted small"),
        rx.el.p(t("quizzes-settings-from-files"), class_name="muted small"),
    )
    drop = button(t("quizzes-settings-drop"), kind="secondary", icon="undo-2", on_click=state.drop)
    return rx.el.form(
        whose,
        _asked(),
        _times(),
        _results(),
        rx.el.div(
            button(t("quizzes-settings-save"), type="submit", icon="save"),
            rx.cond(state.changed_at != "", drop),
            class_name="row quizzes-save",
        ),
        on_submit=state.save,
        no_validate=True,
        # New values are new fields: what the browser still shows of the old ones must not stay.
        key=state.version.to_string(),
        class_name="stack",
    )


def _part(title: str, *fields: rx.Component) -> rx.Component:
    return card(rx.el.h2(t(title)), *fields)


def _asked() -> rx.Component:
    state = QuizSettingsState
    tags = text_input("tags", default_value=state.tags, aria_invalid=_is_wrong("tags"))
    known = rx.cond(
        how_many(state.known_tags) > 0,
        rx.fragment(t("quizzes-set-tags-hint"), " ", t("quizzes-set-tags-known", tags=listed(state.known_tags))),
        t("quizzes-set-tags-hint"),
    )
    one, page = (t(key) for key in ("quizzes-set-layout-one", "quizzes-set-layout-page"))
    return _part(
        "quizzes-set-asked",
        _number("draw", t("quizzes-set-draw"), t("quizzes-set-draw-hint")),
        field(t("quizzes-set-tags"), "tags", tags, hint=known, error=_error("tags")),
        field(
            t("quizzes-set-layout"),
            "layout",
            _select("layout", [(Layout.ONE, one), (Layout.PAGE, page)], state.layout),
            error=_error("layout"),
        ),
        _switch("shuffle", t("quizzes-set-shuffle"), t("quizzes-set-shuffle-hint")),
        _switch("unsure", t("quizzes-set-unsure"), t("quizzes-set-unsure-hint")),
    )


def _times() -> rx.Component:
    code = text_input(
        "access_code",
        default_value=QuizSettingsState.access_code,
        auto_complete="off",
        max_length=LONGEST_CODE,
        aria_invalid=_is_wrong("access_code"),
    )
    return _part(
        "quizzes-set-times",
        _number("attempts", t("quizzes-set-attempts"), t("quizzes-set-attempts-hint")),
        _number("wait_hours", t("quizzes-set-wait"), t("quizzes-set-wait-hint")),
        _number("minutes", t("quizzes-set-minutes"), t("quizzes-set-minutes-hint")),
        _number("seconds_each", t("quizzes-set-seconds"), t("quizzes-set-seconds-hint")),
        field(t("quizzes-set-code"), "access_code", code, hint=t("quizzes-set-code-hint"), error=_error("access_code")),
    )


def _results() -> rx.Component:
    state = QuizSettingsState
    levels = [(str(int(level)), t(key)) for level, key in _LEVELS]
    return _part(
        "quizzes-set-results",
        _number("pass_mark", t("quizzes-set-pass-mark"), t("quizzes-set-pass-mark-hint")),
        *[
            field(
                t(label),
                name,
                _select(name, levels, state.numbers[name].to_string()),
                hint=t("quizzes-set-shown-hint") if name == "shown_passed" else None,
                error=_error(name),
            )
            for name, label in (("shown_passed", "quizzes-set-shown-passed"), ("shown_failed", "quizzes-set-shown-failed"))
        ],
        _switch("practice", t("quizzes-set-practice"), t("quizzes-set-practice-hint")),
    )


def _error(name: str) -> rx.Var[str]:
    return t_of(rx.cond(_is_wrong(name), QuizSettingsState.errors[name], ""))


def _is_wrong(name: str) -> Any:
    return QuizSettingsState.errors.contains(name)


def _number(name: str, label: Any, hint: Any) -> rx.Component:
    least, most = NUMBERS[name]
    bounds = t("quizzes-set-bounds", least=least, most=most)
    line = text_input(
        name, input_mode="numeric", default_value=QuizSettingsState.numbers[name], aria_invalid=_is_wrong(name), auto_complete="off"
    )
    return field(label, name, line, hint=rx.fragment(hint, " ", bounds), error=_error(name))


def _select(name: str, options: list[tuple[str, Any]], value: Any) -> rx.Component:
    choices = [rx.el.option(label, value=key) for key, label in options]
    return rx.el.select(*choices, id=name, name=name, default_value=value, aria_describedby=f"{name}-help", class_name="input")


def _switch(name: str, label: Any, hint: Any) -> rx.Component:
    box = check(name, label, default_checked=QuizSettingsState.switches[name], aria_describedby=f"{name}-hint")
    return rx.el.div(box, rx.el.p(hint, id=f"{name}-hint", class_name="field-hint"), class_name="field")


def _extra_time() -> rx.Component:
    state = QuizSettingsState
    search = text_input("search", type="search", default_value=state.search, auto_complete="off")
    nobody = rx.cond(state.search != "", rx.el.p(t("quizzes-extra-nobody"), role="status", class_name="muted"))
    return card(
        rx.el.h2(t("quizzes-extra")),
        rx.el.p(t("quizzes-extra-lead"), class_name="muted"),
        rx.cond(
            how_many(state.extra) > 0, rx.el.ul(rx.foreach(state.extra, lambda each: _person(each, "has")), class_name="quizzes-people")
        ),
        rx.el.form(
            rx.el.div(
                field(t("quizzes-extra-search"), "search", search),
                button(t("quizzes-extra-find"), kind="secondary", type="submit", icon="search"),
            ),
            on_submit=state.find,
            class_name="quizzes-find",
        ),
        rx.cond(
            how_many(state.found_people) > 0,
            rx.el.ul(rx.foreach(state.found_people, lambda each: _person(each, "found")), class_name="quizzes-people"),
            nobody,
        ),
    )


def _person(each: Any, where: str) -> rx.Component:
    name = rx.Var.create(f"{where}-") + each.person_id.to_string()
    wrong = QuizSettingsState.time_errors.contains(each.person_id.to_string())
    problem = t_of(rx.cond(wrong, QuizSettingsState.time_errors[each.person_id.to_string()], ""))
    given = rx.cond(
        each.percent > 0,
        rx.el.p(t("quizzes-extra-given-by", name=each.given_by, moment=when(each.given_at, "short")), class_name="muted small"),
    )
    line = rx.el.input(
        type="text",
        id=name,
        name="percent",
        input_mode="numeric",
        auto_complete="off",
        default_value=each.percent,
        aria_invalid=wrong,
        aria_describedby=name + "-help",
        class_name="input",
    )
    return rx.el.li(
        rx.el.div(rx.el.strong(each.name), rx.el.p(each.email, class_name="muted small"), given),
        rx.el.form(
            rx.el.input(type="hidden", name="person_id", value=each.person_id.to_string()),
            rx.el.label(t("quizzes-extra-percent", name=each.name, most=MOST_EXTRA), html_for=name, class_name="field-hint"),
            rx.el.div(
                line,
                button(t("quizzes-extra-save"), kind="secondary", type="submit", aria_label=t("quizzes-extra-save-for", name=each.name)),
                class_name="row",
            ),
            rx.el.div(rx.el.p(problem, class_name="field-error", role="alert"), id=name + "-help"),
            on_submit=QuizSettingsState.give,
            no_validate=True,
        ),
        key=name + "-" + each.percent.to_string(),
    )
