"""The settings of a package: attempts, what counts, mastery, completion, window."""

import reflex as rx

from qser_app.components.cards import card, empty, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.forms import check, choice, field, option, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import t, t_of
from qser_app.domain.scorm_rules import MOST_ATTEMPTS
from qser_app.pages.frame import framed
from qser_app.state.scorm_rules import ScormRulesState
from qser_app.state.session import SessionState

_State = ScormRulesState


@rx.page(
    route="/desk/package/[unit_id]",
    title=t("scorm-rules-title"),
    on_load=[SessionState.require_sign_in, ScormRulesState.load],
)
def scorm_rules() -> rx.Component:
    """Where a facilitator decides for one package."""
    waiting = rx.fragment(rx.el.h1(t("scorm-rules-title"), class_name="visually-hidden"), skeleton(card=True))
    return framed(
        sheet("desk"), rx.match(_State.found, ("here", _here()), ("missing", _missing()), waiting), only=SessionState.may_packages
    )


def _missing() -> rx.Component:
    way = link_button(t("desk-back"), "/desk", icon="arrow-left")
    nothing = empty(t("desk-missing-what"), t("desk-missing-unit"), way)
    return rx.el.div(rx.el.h1(t("scorm-rules-title")), nothing, class_name="stack")


def _here() -> rx.Component:
    return rx.fragment(
        rx.el.header(
            breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(_State.course, "desk")),
            rx.el.h1(t("scorm-rules-title")),
            rx.el.p(_State.title, lang=_State.language, class_name="lead"),
            class_name="page-head",
        ),
        rx.el.form(
            card(rx.el.h2(t("scorm-rules-attempts-head")), _attempts(), _counts()),
            card(rx.el.h2(t("scorm-rules-done-head")), _mastery(), _force()),
            card(rx.el.h2(t("scorm-rules-window-head")), _window()),
            rx.el.div(button(t("scorm-rules-save"), type="submit", icon="check"), class_name="row"),
            on_submit=_State.save,
            class_name="stack scorm-rules",
            no_validate=True,
            key=_State.unit.to_string(),
        ),
    )


def _number(name: str, value: rx.Var, most: int) -> rx.Component:
    return text_input(name, type="number", min=0, max=most, step=1, input_mode="numeric", default_value=value)


def _attempts() -> rx.Component:
    box = _number("attempts", _State.attempts.to_string(), MOST_ATTEMPTS)
    wrong = t_of(_State.errors["attempts"], {"most": MOST_ATTEMPTS})
    return field(t("scorm-rules-attempts"), "attempts", box, hint=t("scorm-rules-attempts-hint"), error=wrong)


def _counts() -> rx.Component:
    ways = [
        ("highest", t("scorm-rules-highest")),
        ("average", t("scorm-rules-average")),
        ("first", t("scorm-rules-first")),
        ("last", t("scorm-rules-last")),
    ]
    return field(t("scorm-rules-counts"), "counts", choice("counts", ways, default_value=_State.counts), hint=t("scorm-rules-counts-hint"))


def _mastery() -> rx.Component:
    return field(
        t("scorm-rules-mastery"),
        "mastery",
        _number("mastery", _State.mastery, 100),
        hint=t("scorm-rules-mastery-hint"),
        error=t_of(_State.errors["mastery"]),
    )


def _force() -> rx.Component:
    box = check(
        "force_completion", t("scorm-rules-force"), default_checked=_State.force_completion, aria_describedby="force_completion-help"
    )
    return rx.el.div(box, rx.el.p(t("scorm-rules-force-hint"), id="force_completion-help", class_name="field-hint"), class_name="field")


def _window() -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend(t("scorm-rules-window")),
        option("own_window", "page", t("scorm-rules-in-page"), default_checked=~_State.own_window),
        option("own_window", "window", t("scorm-rules-in-window"), default_checked=_State.own_window),
        rx.el.p(t("scorm-rules-window-hint"), class_name="field-hint"),
        class_name="stack stack-s",
    )
