"""Results of a package for those who look after its course: every attempt, and one with what was answered in it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.forms import field
from qser_app.components.insights import spent
from qser_app.components.scorm_results import attempt_line, part, raw_record, score, standing
from qser_app.components.tables import pager, table
from qser_app.components.words import number, t, t_of, when
from qser_app.pages.frame_desk import attempt_filters, attempt_head, download, fact_list, looked_after, unit_head
from qser_app.state.scorm_results import PackageAttemptState, PackageResultsState
from qser_app.state.session import SessionState

_List, _One = PackageResultsState, PackageAttemptState


@rx.page(route="/desk/results/[unit_id]", title=t("results-title"), on_load=[SessionState.require_sign_in, PackageResultsState.load])
def package_results() -> rx.Component:
    """All attempts at one package."""
    unit = _List.unit
    address = "/reports/package/" + unit.id.to_string()
    head = unit_head(
        unit,
        t("results-title"),
        download(t("results-download-attempts"), address + "/attempts.xlsx?" + _List.query),
        download(t("results-download-answers"), address + "/answers.xlsx?" + _List.query),
    )
    rows = rx.fragment(
        table(t("results-attempts"), _headings(), _List.rows, attempt_line, figures=(1, 2, 4, 5)),
        rx.el.p(t("results-self-reported"), class_name="muted small"),
        pager(_List.page, _List.pages, _List.turn_to),
    )
    nothing = empty(t("results-none-title"), t("results-none-text"))
    outcomes = [(code, t(f"scorm-result-{code}")) for code in ("passed", "failed", "completed", "incomplete", "reset")]
    here = rx.fragment(
        head, rx.el.div(attempt_filters(_List, outcomes), rx.cond(_List.rows.length() > 0, rows, nothing), class_name="stack")
    )
    return looked_after(_List.found, t("results-title"), here)


def _headings() -> list[Any]:
    return [
        t("results-person"),
        t("results-attempt"),
        t("results-version"),
        t("results-outcome"),
        t("results-score"),
        t("results-time"),
        t("results-began"),
        t("results-last"),
    ]


@rx.page(
    route="/desk/attempt/[attempt_id]",
    title=t("results-attempt-title"),
    on_load=[SessionState.require_sign_in, PackageAttemptState.load],
)
def package_attempt() -> rx.Component:
    """One attempt at a package."""
    unit, attempt = _One.unit, _One.attempt
    here = rx.fragment(
        attempt_head(unit, attempt, "/desk/results/"),
        rx.el.div(
            rx.cond(attempt.reset, _was_reset()),
            card(_facts()),
            rx.foreach(_One.parts, part),
            rx.cond(_One.parts.length() == 0, rx.el.p(t("results-nothing-recorded"), class_name="muted")),
            rx.cond(_One.raw.length() > 0, raw_record(_One.raw)),
            rx.cond(~attempt.reset, _reset_form()),
            class_name="stack-l stack",
        ),
    )
    return looked_after(_One.found, t("results-attempt-title"), here)


def _facts() -> rx.Component:
    attempt = _One.attempt
    facts = [
        (t("results-outcome"), standing(attempt)),
        (t("results-score"), score(attempt.score)),
        (t("results-time"), spent(attempt.seconds)),
        (t("results-began"), when(attempt.began, "moment")),
        (t("results-last"), when(attempt.last, "moment")),
        (t("results-version"), number(attempt.version)),
        (t("results-edition"), "SCORM " + _One.edition),
    ]
    return rx.fragment(fact_list(facts), rx.el.p(t("results-self-reported"), class_name="muted small"))


def _was_reset() -> rx.Component:
    said = t("results-reset-by", name=_One.reset_by, moment=when(_One.reset_at, "moment"))
    return callout(rx.el.p(said), rx.el.p(_One.reset_reason), tone="warning")


def _reset_form() -> rx.Component:
    box = rx.el.textarea(id="reason", name="reason", max_length=500, required=True, class_name="input", aria_describedby="reason-help")
    form = rx.el.form(
        rx.el.p(t("results-reset-text")),
        field(t("results-reset-reason"), "reason", box, hint=t("results-reset-hint"), error=t_of(_One.problem)),
        rx.el.div(button(t("results-reset"), kind="danger", type="submit", icon="rotate-ccw"), class_name="row"),
        on_submit=_One.reset_it,
        class_name="stack",
        no_validate=True,
    )
    return rx.el.details(rx.el.summary(t("results-reset")), form)
