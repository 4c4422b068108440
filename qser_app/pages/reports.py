"""Reports: who learned what, for those who look after people; each report has an address that says everything that was asked."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, page_head, skeleton, stat
from qser_app.components.charts import figure
from qser_app.components.charts_reports import days_chart, standings_chart
from qser_app.components.controls import button, link_button, plain_link, tab, tabs
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.reports import report_table, said, unit_matrix
from qser_app.components.tables import pager, table
from qser_app.components.words import how_many, number, t, when
from qser_app.domain.reports import Report
from qser_app.domain.reports_units import SIGNS, Mark
from qser_app.pages.frame import framed
from qser_app.pages.reports_filters import filters
from qser_app.pages.reports_rules import kept_views, rules
from qser_app.state.reports import ReportsState
from qser_app.state.session import SessionState

Here = ReportsState
_LOAD = [SessionState.require_sign_in, ReportsState.begin, ReportsState.load]
_MARKS = {
    Mark.COMPLETED: "reports-mark-completed",
    Mark.IN_PROGRESS: "reports-mark-in-progress",
    Mark.NOT_PASSED: "reports-mark-not-passed",
    Mark.NOT_ATTEMPTED: "reports-mark-not-attempted",
}


@rx.page(route="/reports", title=t("reports-title"), on_load=_LOAD)
def reports() -> rx.Component:
    """The overview."""
    return _page()


@rx.page(route="/reports/[report_name]", title=t("reports-title"), on_load=_LOAD)
def one_report() -> rx.Component:
    """Any report by its name."""
    return _page()


def _page() -> rx.Component:
    mine = link_button(t("exports-title"), "/exports", kind="secondary", icon="folder-down")
    missing = empty(t("reports-missing"), t("reports-missing-text"), link_button(t("reports-overview"), "/reports", icon="arrow-left"))
    here = rx.el.div(filters(Here), _custom(), _content(), kept_views(Here), class_name="stack stack-l")
    return framed(
        sheet("reports"),
        page_head(t("reports-title"), t("reports-lead"), mine),
        _tabs(),
        rx.match(Here.found, ("here", here), ("missing", missing), skeleton(card=True)),
        wide=True,
        only=SessionState.may_reports,
    )


def _tabs() -> rx.Component:
    each = [
        rx.cond(Here.reports.contains(str(report)), tab(t(f"reports-{report}"), f"/reports/{report}", Here.report == str(report)))
        for report in Report
    ]
    return tabs(t("reports-which"), *each)


def _custom() -> rx.Component:
    return rx.cond(Here.report == str(Report.CUSTOM), rules(Here))


def _content() -> rx.Component:
    return rx.match(Here.report, (str(Report.OVERVIEW), _overview()), (str(Report.UNITS), _matrix()), _table())


def _bar(words: Any, *more: Any) -> rx.Component:
    """What is there in a sentence, and how to take it along."""
    course = button(t("reports-export-course"), kind="secondary", icon="file-spreadsheet", on_click=Here.export("course"))
    department = button(t("reports-export-department"), kind="secondary", icon="file-spreadsheet", on_click=Here.export("department"))
    return rx.el.div(
        words,
        rx.el.div(
            *more,
            rx.cond((Here.asked["course"] != "") & Here.reports.contains(str(Report.PEOPLE)), course),
            rx.cond(Here.asked["department"] != "", department),
            button(t("reports-export"), kind="secondary", icon="file-spreadsheet", on_click=Here.export("report")),
            class_name="row",
        ),
        class_name="reports-bar",
    )


def _table() -> rx.Component:
    count = rx.el.p(t("reports-rows", count=Here.total), role="status", class_name="muted")
    veil = callout(rx.el.p(t("reports-veil")))
    nothing = empty(t("reports-nothing"), t("reports-nothing-text"))
    found = rx.fragment(
        rx.cond((Here.report == str(Report.COURSES)) & (how_many(Here.standings) > 0), _standings()),
        report_table(t("reports-table"), Here.heads, Here.rows),
        pager(Here.page, Here.pages, Here.turn_to),
    )
    return rx.el.div(
        _bar(count),
        rx.cond(Here.report == str(Report.DEPARTMENTS), veil),
        rx.cond(how_many(Here.rows) > 0, found, nothing),
        class_name="stack",
    )


def _standings() -> rx.Component:
    sums = Here.sums
    finding = t(
        "reports-standings-finding",
        enrolled=sums["enrolled"],
        completed=sums["completed"],
        begun=sums["in_progress"],
        untouched=sums["not_started"],
    )
    return card(rx.el.h2(t("reports-standings")), figure(finding, standings_chart(Here.standings)))


def _overview() -> rx.Component:
    figures = rx.foreach(Here.figures, lambda each: stat(_figure(each[0]), said(each[1], each[2])))
    few = empty(t("reports-few"), t("reports-few-text"))
    day = table(t("reports-days"), [t("reports-column-day"), t("reports-column-minutes")], Here.bars, _day, figures=(1,))
    drawn = figure(
        t(
            "reports-days-finding",
            days=how_many(Here.bars),
            minutes=Here.sums["minutes"],
            day=when(Here.highest.label, "short"),
            most=Here.highest.value,
        ),
        days_chart(Here.bars),
        day,
    )
    all_of_it = rx.fragment(
        card(rx.el.h2(t("reports-sums")), rx.el.div(figures, class_name="reports-figures")),
        rx.cond(how_many(Here.bars) > 1, card(rx.el.h2(t("reports-days")), drawn)),
    )
    people = rx.el.p(t("reports-people-count", count=Here.total), role="status", class_name="muted")
    return rx.el.div(_bar(people), rx.cond(Here.few, few, all_of_it), class_name="stack")


def _figure(name: Any) -> Any:
    keys = ("people", "active", "enrolled", "completed", "rate", "tests", "passed", "pass-rate", "score", "seconds")
    return rx.match(name, *[(key, t(f"reports-figure-{key}")) for key in keys], "")


def _day(bar: Any) -> rx.Component:
    return rx.el.tr(rx.el.th(when(bar.label, "short"), scope="row"), rx.el.td(number(bar.value), class_name="number"))


def _matrix() -> rx.Component:
    text = plain_link(
        icon("file-text"), rx.el.span(t("reports-text")), href="/reports/units.txt?" + Here.query, class_name="button button-quiet"
    )
    legend = [
        rx.el.li(rx.el.span(SIGNS[mark], class_name=f"matrix-cell matrix-{mark}", aria_hidden="true"), t(key))
        for mark, key in _MARKS.items()
    ]
    return rx.el.div(
        _bar(rx.el.ul(*legend, class_name="reports-legend"), text),
        unit_matrix(query=Here.query, label=t("reports-matrix-label")),
        class_name="stack",
    )
