"""Grading a quiz anew after a correction: what would change, attempt by attempt, and the button with its reason."""

from typing import Any

import reflex as rx

from qser_app.components.cards import more
from qser_app.components.controls import button
from qser_app.components.feedback import callout, pill
from qser_app.components.forms import field
from qser_app.components.tables import table
from qser_app.components.words import how_many, number, t, t_of


def regrading(found: Any) -> rx.Component:
    """What stands under the results; ``found`` has the vars and handlers of ``RegradeState``."""
    look = rx.el.div(button(t("regrade-look"), kind="secondary", icon="eye", on_click=found.preview), class_name="row")
    return more(
        t("regrade-title"),
        rx.el.div(
            rx.el.p(t("regrade-text")),
            rx.cond(found.told, _told(found), look),
            class_name="stack",
        ),
    )


def _told(found: Any) -> rx.Component:
    results = rx.cond(found.changed > 0, t("regrade-would-change", count=found.changed, all=found.looked_at), _no_result(found))
    return rx.el.div(
        rx.el.div(
            callout(
                rx.el.p(results),
                rx.cond(found.corrected > 0, rx.el.p(t("regrade-corrected", count=found.corrected))),
                rx.cond(found.reworded > 0, rx.el.p(t("regrade-reworded", count=found.reworded))),
            ),
            role="status",
        ),
        rx.cond(found.changed > 0, _lines(found)),
        rx.cond(found.judged_anew > 0, _form(found)),
        class_name="stack",
    )


def _no_result(found: Any) -> Any:
    reviews = t("regrade-only-reviews", count=found.judged_anew)
    return rx.cond(found.judged_anew > 0, reviews, t("regrade-nothing", count=found.looked_at))


def _lines(found: Any) -> rx.Component:
    headings = [t("results-person"), t("results-attempt"), t("regrade-before"), t("regrade-after")]
    first = rx.el.p(t("regrade-first", count=how_many(found.lines), all=found.changed), class_name="muted small")
    return rx.fragment(table(t("regrade-lines"), headings, found.lines, _line), rx.cond(found.changed > how_many(found.lines), first))


def _line(line: Any) -> rx.Component:
    return rx.el.tr(
        rx.el.th(line.person, scope="row"),
        rx.el.td(number(line.number), rx.cond(line.practice, rx.fragment(" ", pill(t("results-practice"))))),
        rx.el.td(_result(line.before, line.passed_before)),
        rx.el.td(_result(line.after, line.passed_after)),
    )


def _result(score: Any, passed: Any) -> rx.Component:
    outcome = rx.cond(passed, pill(t("scorm-result-passed"), "good"), pill(t("scorm-result-failed"), "bad"))
    return rx.fragment(t("insights-percent", percent=score), " ", outcome)


def _form(found: Any) -> rx.Component:
    box = rx.el.textarea(id="reason", name="reason", max_length=500, required=True, class_name="input", aria_describedby="reason-help")
    return rx.el.form(
        field(t("results-reset-reason"), "reason", box, hint=t("regrade-hint"), error=t_of(found.problem)),
        rx.el.div(button(t("regrade-now", count=found.judged_anew), type="submit", icon="check-check"), class_name="row"),
        on_submit=found.regrade,
        class_name="stack",
        no_validate=True,
    )
