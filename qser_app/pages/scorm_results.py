"""Results of a package for those who look after its course: every attempt, and one with what was answered in it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button, plain_link
from qser_app.components.feedback import callout
from qser_app.components.forms import choice, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.insights import spent
from qser_app.components.scorm_results import attempt_line, part, raw_record, score, standing
from qser_app.components.tables import pager, table
from qser_app.components.words import number, t, t_of, when
from qser_app.pages.frame import framed
from qser_app.state.scorm_results import PackageAttemptState, PackageResultsState
from qser_app.state.session import SessionState

_List, _One = PackageResultsState, PackageAttemptState


def looked_after(found: Any, title: Any, here: rx.Component) -> rx.Component:
    """A page of the desk about one unit: there, politely missing, or on its way."""
    way = link_button(t("desk-back"), "/desk", icon="arrow-left")
    missing = rx.el.div(rx.el.h1(title), empty(t("desk-missing-what"), t("desk-missing-unit"), way), class_name="stack")
    waiting = rx.fragment(rx.el.h1(title, class_name="visually-hidden"), skeleton(card=True))
    return framed(sheet("desk"), rx.match(found, ("here", here), ("missing", missing), waiting), only=SessionState.may_packages)


def download(label: Any, address: Any) -> rx.Component:
    """A file of ours, which the browser fetches itself."""
    return plain_link(icon("download"), rx.el.span(label), href=address, class_name="button button-secondary")


@rx.page(route="/desk/results/[unit_id]", title=t("results-title"), on_load=[SessionState.require_sign_in, PackageResultsState.load])
def package_results() -> rx.Component:
    """All attempts at one package."""
    unit = _List.unit
    address = "/reports/package/" + unit.id.to_string()
    head = rx.el.header(
        breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(unit.course, "desk")),
        rx.el.h1(t("results-title")),
        rx.el.p(unit.title, lang=unit.language, class_name="lead"),
        rx.el.div(
            download(t("results-download-attempts"), address + "/attempts.xlsx?" + _List.query),
            download(t("results-download-answers"), address + "/answers.xlsx?" + _List.query),
            class_name="row",
        ),
        class_name="page-head",
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


def attempt_filters(state: Any, outcomes: list[tuple[str, Any]]) -> rx.Component:
    """Which attempts to show, by person, department and outcome; ``state`` mixes in ``AttemptFilter``."""
    departments = rx.el.select(
        rx.el.option(t("results-any-department"), value=""),
        rx.foreach(state.departments, lambda row: rx.el.option(row["name"], value=row["id"])),
        id="department",
        name="department",
        value=state.department,
        on_change=state.keep_department,
        class_name="input",
    )
    words = text_input("words", type="search", value=state.words, on_change=state.find.debounce(250), max_length=100)
    chosen = choice("outcome", [("", t("results-any-outcome")), *outcomes], value=state.outcome, on_change=state.keep_outcome)
    return rx.el.div(
        rx.el.div(
            field(t("members-search"), "words", words),
            field(t("results-department"), "department", departments),
            field(t("results-outcome"), "outcome", chosen),
            class_name="results-filters",
        ),
        rx.el.p(t("results-count", count=state.total), role="status", class_name="muted"),
    )


@rx.page(
    route="/desk/attempt/[attempt_id]",
    title=t("results-attempt-title"),
    on_load=[SessionState.require_sign_in, PackageAttemptState.load],
)
def package_attempt() -> rx.Component:
    """One attempt at a package."""
    unit, attempt = _One.unit, _One.attempt
    trail = breadcrumbs(
        t("learning-trail"),
        (t("desk-title"), "/desk"),
        course_step(unit.course, "desk"),
        (t("results-title"), "/desk/results/" + unit.id.to_string()),
    )
    here = rx.fragment(
        rx.el.header(
            trail,
            rx.el.h1(attempt.person),
            rx.el.p(t("results-attempt-of", number=attempt.number), " ", rx.el.span(unit.title, lang=unit.language), class_name="lead"),
            class_name="page-head",
        ),
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
    lines = [rx.el.div(rx.el.dt(name), rx.el.dd(value)) for name, value in facts]
    return rx.fragment(rx.el.dl(*lines, class_name="results-facts"), rx.el.p(t("results-self-reported"), class_name="muted small"))


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
