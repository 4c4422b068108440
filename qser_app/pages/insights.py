"""My profile: overview, courses, tests, badges, timeline."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, skeleton, stat
from qser_app.components.charts import columns, figure
from qser_app.components.controls import button, link_button
from qser_app.components.head_sheets import sheet
from qser_app.components.insights import course_row, event_row, presence, roles_line, taken_row
from qser_app.components.rewards_badges import badge_ahead, badge_earned, badge_row
from qser_app.components.rewards_rules import printed_rules
from qser_app.components.tables import table
from qser_app.components.words import how_many, number, t, when
from qser_app.domain.insights import DAYS_SHOWN
from qser_app.pages.frame import framed
from qser_app.state.insights import InsightsState as Here
from qser_app.state.rewards_rules import RulesState
from qser_app.state.session import SessionState

_TABS = {
    "overview": "insights-tab-overview",
    "courses": "insights-tab-courses",
    "tests": "insights-tab-tests",
    "badges": "insights-tab-badges",
    "timeline": "insights-tab-timeline",
}


@rx.page(route="/me", title=t("insights-title"), on_load=[SessionState.require_sign_in, RulesState.load, Here.load])
def me() -> rx.Component:
    """What I have done, and what comes next."""
    tabs = rx.el.div(*[_tab(tab, t(key)) for tab, key in _TABS.items()], role="group", aria_label=t("insights-tabs"), class_name="tabs")
    opened = rx.match(
        Here.tab,
        ("courses", _courses()),
        ("tests", _tests()),
        ("badges", _badges()),
        ("timeline", _timeline()),
        _overview(),
    )
    return framed(sheet("insights"), rx.cond(Here.loaded, rx.fragment(_head(), tabs, opened), waiting()))


def waiting() -> rx.Component:
    """The shape of a profile."""
    return rx.el.div(skeleton(), skeleton(card=True), skeleton(card=True), class_name="stack")


def _head() -> rx.Component:
    head = Here.head
    return rx.el.header(
        rx.el.span(head["initials"], class_name="avatar insights-avatar", aria_hidden="true"),
        rx.el.div(
            rx.el.h1(head["name"]),
            roles_line(head["roles"].to(list[str])),
            rx.el.p(head["organisation"], rx.cond(head["department"], f" · {head['department']}", ""), class_name="muted"),
            presence(head["sign_ins_week"], head["sign_ins_month"], head["last_sign_in"]),
            class_name="insights-who",
        ),
        link_button(t("insights-see-infographic"), "/me/infographic", kind="secondary", icon="chart-pie"),
        class_name="insights-head",
    )


def _tab(tab: str, label: Any) -> rx.Component:
    chosen = rx.cond(Here.tab == tab, "true", "false")
    return rx.el.button(label, type="button", aria_pressed=chosen, on_click=Here.open_tab(tab), class_name="tab")


def _overview() -> rx.Component:
    counts = Here.counts
    return rx.el.div(
        rx.el.div(
            stat(t("insights-points"), number(Here.points)),
            stat(t("insights-level"), number(Here.level)),
            stat(t("insights-badges"), number(how_many(Here.badges))),
            stat(t("insights-status-completed"), number(counts["completed"])),
            stat(t("insights-status-in-progress"), number(counts["in_progress"])),
            stat(t("insights-status-not-started"), number(counts["not_started"])),
            class_name="card insights-stats",
        ),
        card(rx.el.h2(t("insights-activity")), rx.cond(Here.minutes > 0, _activity(), _no_activity())),
        card(
            rx.el.h2(t("insights-newest-badges")),
            rx.cond(Here.badges, badge_row(Here.badges[:8]), rx.el.p(t("insights-no-badges"), class_name="muted")),
        ),
        class_name="stack",
    )


def _activity() -> rx.Component:
    days = table(
        t("insights-activity"),
        [t("insights-day"), t("insights-minutes")],
        Here.days,
        lambda day: rx.el.tr(rx.el.th(when(day.label, "short"), scope="row"), rx.el.td(number(day.value), class_name="number")),
        figures=(1,),
    )
    ends = (when(Here.days[0].label, "short"), when(Here.days[-1].label, "short"))
    drawn = columns(Here.days, most=DAYS_SHOWN, ends=ends)
    return figure(t("insights-activity-finding", minutes=Here.minutes, days=DAYS_SHOWN), drawn, days)


def _no_activity() -> rx.Component:
    way = link_button(t("leaderboard-go-on"), "/catalogue", kind="secondary")
    return rx.el.div(rx.el.p(t("insights-no-time"), class_name="muted"), way, class_name="stack stack-s")


def _courses() -> rx.Component:
    none = empty(t("insights-no-courses-title"), t("insights-no-courses-text"), link_button(t("leaderboard-go-on"), "/catalogue"))
    return rx.cond(Here.courses, table(t("insights-tab-courses"), _course_headings(), Here.courses, course_row, figures=(4, 5, 6)), none)


def _course_headings() -> list[Any]:
    return [
        t("insights-course"),
        t("insights-enrolled"),
        t("insights-completed"),
        t("insights-status"),
        t("insights-progress"),
        t("insights-score"),
        t("insights-time-spent"),
    ]


def _tests() -> rx.Component:
    headings = [
        t("insights-test"),
        t("insights-course"),
        t("insights-status"),
        t("insights-best-score"),
        t("insights-attempts"),
        t("insights-last"),
    ]
    none = empty(t("insights-no-tests-title"), t("insights-no-tests-text"), link_button(t("leaderboard-go-on"), "/catalogue"))
    return rx.cond(Here.tests, table(t("insights-tab-tests"), headings, Here.tests, taken_row, figures=(3, 4)), none)


def _badges() -> rx.Component:
    return rx.el.div(
        rx.el.h2(t("insights-badges-ahead")),
        rx.el.ul(rx.foreach(Here.ahead, badge_ahead), class_name="rewards-badges"),
        rx.el.h2(t("insights-badges-earned", count=how_many(Here.badges))),
        rx.cond(
            Here.badges,
            rx.el.ul(rx.foreach(Here.badges, badge_earned), class_name="rewards-badges"),
            rx.el.p(t("insights-no-badges"), class_name="muted"),
        ),
        rx.el.div(*printed_rules(RulesState.points, RulesState.badges, RulesState.levels), class_name="grid"),
        class_name="stack",
    )


def _timeline() -> rx.Component:
    return rx.el.div(
        rx.cond(
            Here.events,
            rx.el.ol(rx.foreach(Here.events, event_row), class_name="insights-events"),
            empty(t("insights-no-events-title"), t("insights-no-events-text")),
        ),
        rx.cond(Here.more_events, button(t("insights-more"), kind="secondary", on_click=Here.show_more)),
        class_name="stack",
    )
