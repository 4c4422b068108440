"""My learning on one page: each block a finding, a picture, and the numbers behind it."""

from typing import Any

import reflex as rx

from qser_app.components.cases import competence_name
from qser_app.components.charts import figure, lengths
from qser_app.components.controls import link_button
from qser_app.components.head_sheets import sheet
from qser_app.components.insights import dash, spent
from qser_app.components.progress import bar, ring
from qser_app.components.rewards_badges import badge_row
from qser_app.components.tables import table
from qser_app.components.words import how_many, number, ordinal, t
from qser_app.domain.cases import Competence
from qser_app.domain.rewards import Board
from qser_app.pages.frame import framed
from qser_app.pages.insights import waiting
from qser_app.state.insights import InsightsState as Here
from qser_app.state.session import SessionState

_RANKS = {Board.POINTS: "leaderboard-board-points", Board.BADGES: "leaderboard-board-badges", Board.LEVEL: "leaderboard-board-level"}


@rx.page(route="/me/infographic", title=t("insights-infographic-title"), on_load=[SessionState.require_sign_in, Here.load_infographic])
def infographic() -> rx.Component:
    """Everything at a glance."""
    head = rx.el.header(
        rx.el.span(Here.head["initials"], class_name="avatar insights-avatar", aria_hidden="true"),
        rx.el.div(
            rx.el.h1(t("insights-infographic-title")),
            rx.el.p(Here.head["name"], " · ", Here.head["organisation"], class_name="muted"),
            class_name="insights-who",
        ),
        link_button(t("insights-back"), "/me", kind="quiet", icon="arrow-left"),
        class_name="insights-head",
    )
    blocks = rx.el.div(
        _badges(), _compared(), _completion(), _tests(), rx.cond(Here.cases, _cases()), _time(), class_name="insights-blocks"
    )
    return framed(sheet("insights"), rx.cond(Here.loaded, rx.fragment(head, blocks), waiting()))


def _block(title: Any, *children: Any, wide: bool = False) -> rx.Component:
    return rx.el.section(rx.el.h2(title), *children, class_name="card insights-wide" if wide else "card")


def _numbers(*rows: tuple[Any, Any]) -> rx.Component:
    lines = [rx.el.tr(rx.el.th(name, scope="row"), rx.el.td(value, class_name="number")) for name, value in rows]
    return rx.el.table(rx.el.tbody(*lines), class_name="table")


def _badges() -> rx.Component:
    count = how_many(Here.badges)
    return _block(t("insights-badges"), figure(t("insights-badges-earned", count=count), badge_row(Here.badges)), wide=True)


def _compared() -> rx.Component:
    places = [
        rx.el.div(
            rx.el.div(ordinal(Here.ranks[board.value]), class_name="stat-value"),
            rx.el.div(t(key), class_name="stat-label"),
            class_name="stat",
        )
        for board, key in _RANKS.items()
    ]
    shown = figure(t("insights-compared-finding", place=ordinal(Here.ranks["points"])), rx.el.div(*places, class_name="insights-stats"))
    hidden = rx.el.p(t("insights-not-compared"), class_name="muted")
    more = link_button(t("leaderboard-title"), "/leaderboard?view=around", kind="quiet", icon="trophy")
    return _block(t("insights-compared"), rx.cond(Here.ranks["points"] > 0, rx.fragment(shown, more), hidden))


def _completion() -> rx.Component:
    counts = Here.counts
    finding = t("insights-completion-finding", courses=counts["all"], completed=counts["completed"])
    picture = _rate_ring(counts["rate"], finding)
    behind = _numbers((t("insights-tab-courses"), number(counts["all"])), (t("insights-completed"), number(counts["completed"])))
    formula = rx.el.p(t("insights-completion-formula"), class_name="muted small")
    return _block(t("insights-completion"), figure(finding, picture, behind), formula)


def _rate_ring(rate: Any, finding: Any) -> rx.Component:
    return ring(rx.cond(rate > 0, rate, 0), finding, dash(rate), size=150)


def _tests() -> rx.Component:
    runs = Here.executions
    finding = t("insights-executions-finding", executions=runs["all"], passed=runs["passed"])
    picture = _rate_ring(runs["rate"], finding)
    behind = _numbers(
        (t("insights-executions"), number(runs["all"])),
        (t("insights-passed"), number(runs["passed"])),
        (t("insights-average"), dash(runs["average"])),
    )
    average = rx.el.p(t("insights-average"), ": ", rx.el.strong(dash(runs["average"])))
    return _block(t("insights-pass-rate"), figure(finding, picture, behind), average)


def _time() -> rx.Component:
    finding = t("insights-time-finding", hours=Here.hours, minutes=Here.rest)
    bars = lengths(Here.active, lambda bar: spent(bar.value * 60))
    none = rx.el.p(t("insights-no-time"), class_name="muted")
    shown = rx.fragment(rx.el.h3(t("insights-most-active")), bars)
    return _block(t("insights-training-time"), figure(finding, rx.cond(Here.active, shown, none)), wide=True)


def _cases() -> rx.Component:
    """What the last run of each case showed; nobody else sees it."""

    def line(each: Any) -> rx.Component:
        name = competence_name(each.competence)
        drawn = rx.cond(each.percent >= 0, bar(each.percent, name), rx.el.span())
        return rx.el.li(rx.el.span(name), rx.el.strong(dash(each.percent), class_name="numbers"), drawn, class_name="chart-row")

    headings = [t("insights-cases-case"), t("insights-cases-runs"), *[competence_name(str(each)) for each in Competence]]
    behind = table(t("insights-cases"), headings, Here.cases, _case, figures=(1, 2, 3, 4))
    finding = t("insights-cases-finding", count=how_many(Here.cases))
    shown = figure(finding, rx.el.ul(rx.foreach(Here.competences, line), class_name="chart-rows"), behind)
    return _block(t("insights-cases"), shown, rx.el.p(t("insights-cases-note"), class_name="muted small"), wide=True)


def _case(each: Any) -> rx.Component:
    def cell(place: int) -> rx.Component:
        best = rx.cond(
            each.best[place] > each.last[place], rx.el.div(t("insights-cases-best", percent=each.best[place]), class_name="small")
        )
        return rx.el.td(dash(each.last[place]), best, class_name="number")

    title = rx.el.th(rx.el.a(each.title, href="/learn/case/" + each.unit_id.to_string()), scope="row")
    return rx.el.tr(title, rx.el.td(number(each.runs), class_name="number"), *[cell(place) for place in range(3)])
