"""A learner's own attempts at a package: how many, which one counts, and beginning anew."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button
from qser_app.components.feedback import pill
from qser_app.components.tables import table
from qser_app.components.words import number, t, when

_COUNTS = {"average": "scorm-tries-average", "first": "scorm-tries-first", "last": "scorm-tries-last"}
RESULTS = {"passed": ("scorm-result-passed", "good"), "failed": ("scorm-result-failed", "bad")}


def attempts(found: Any, on_start: Any) -> rx.Component:
    """What stands under the package once there is something to say about attempts; ``found`` has the fields of ``PackageTries``."""
    matters = (found.allowed > 0) | (found.tries.length() > 1) | found.may_start_again
    used = rx.cond(
        found.allowed > 0,
        t("scorm-tries-of", taken=found.taken, allowed=found.allowed),
        t("scorm-tries-free", taken=found.taken),
    )
    rule = rx.match(found.counts, *[(code, t(key)) for code, key in _COUNTS.items()], t("scorm-tries-highest"))
    over = (found.allowed > 0) & (found.taken >= found.allowed) & found.closed
    again = rx.el.div(
        button(t("scorm-start-again"), kind="secondary", icon="rotate-ccw", on_click=on_start),
        rx.el.p(t("scorm-start-again-hint"), class_name="muted small"),
        class_name="row",
    )
    return rx.cond(
        matters,
        card(
            rx.el.h2(t("scorm-tries")),
            rx.el.div(
                rx.el.p(used, " ", rx.cond(found.allowed != 1, rule, "")),
                rx.cond(over, rx.el.p(t("scorm-tries-over"), class_name="muted")),
                rx.cond(found.may_start_again, again),
                rx.cond(found.tries.length() > 1, _list(found.tries)),
                class_name="stack",
            ),
        ),
    )


def _list(tries: Any) -> rx.Component:
    headings = [t("scorm-tries-number"), t("scorm-tries-began"), t("scorm-tries-result"), t("scorm-tries-score")]
    return table(t("scorm-tries"), headings, tries, _row, figures=(3,))


def _row(each: Any) -> rx.Component:
    counts = rx.cond(each.counts, rx.fragment(" ", pill(t("scorm-tries-counts"), "primary")))
    return rx.el.tr(
        rx.el.th(number(each.number), counts, scope="row"),
        rx.el.td(when(each.at, "moment")),
        rx.el.td(rx.cond(each.reset, pill(t("scorm-result-reset")), result_pill(each.status, each.success))),
        rx.el.td(rx.cond(each.score >= 0, t("insights-percent", percent=each.score), "–"), class_name="number"),
    )


def result_pill(status: Any, success: Any) -> Any:
    """How an attempt stands, in a word: the success where there is one, else the completion."""
    ended = [(code, pill(t(key), tone)) for code, (key, tone) in RESULTS.items()]
    completion = rx.match(
        status,
        ("completed", pill(t("scorm-result-completed"), "good")),
        ("incomplete", pill(t("scorm-result-incomplete"), "info")),
        pill(t("scorm-result-opened")),
    )
    return rx.match(success, *ended, completion)
