"""The tabs of a profile: overview, courses, tests, certifications and badges."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, stat
from qser_app.components.charts import columns, figure
from qser_app.components.controls import link_button
from qser_app.components.insights import certificate_row, course_row, presence, shares, taken_row
from qser_app.components.rewards_badges import badge_ahead, badge_earned, badge_row
from qser_app.components.rewards_rules import printed_rules
from qser_app.components.tables import table
from qser_app.components.words import how_many, number, t, when
from qser_app.domain.insights import DAYS_SHOWN
from qser_app.state.insights_profile import ProfileState as Here
from qser_app.state.rewards_rules import RulesState


def overview() -> rx.Component:
    """How often somebody is here, how much they learn, how far they are."""
    return rx.el.div(
        rx.cond(Here.limited, rx.fragment(), rx.fragment(_standing(), _activity())),
        card(rx.el.h2(t("profile-progress")), _progress()),
        rx.cond(Here.limited, rx.fragment(), _newest()),
        class_name="stack",
    )


def _standing() -> rx.Component:
    return rx.el.div(
        stat(t("insights-points"), number(Here.points)),
        stat(t("insights-level"), number(Here.level)),
        stat(t("insights-badges"), number(how_many(Here.badges))),
        class_name="card insights-stats",
    )


def _activity() -> rx.Component:
    head = Here.head
    return card(
        rx.el.h2(t("insights-activity")),
        presence(head.sign_ins_week, head.sign_ins_month, head.last_sign_in),
        rx.cond(Here.minutes > 0, _days(), _no_days()),
    )


def _days() -> rx.Component:
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


def _no_days() -> rx.Component:
    words = rx.el.p(rx.cond(Here.own, t("insights-no-time"), t("profile-no-time")), class_name="muted")
    return rx.el.div(words, _catalogue(kind="secondary"), class_name="stack stack-s")


def _catalogue(**props: Any) -> rx.Component:
    """The way on, for whoever looks at their own profile."""
    return rx.cond(Here.own, link_button(t("leaderboard-go-on"), "/catalogue", **props), rx.fragment())


def _progress() -> rx.Component:
    counts = Here.counts
    everything = counts["completed"] + counts["in_progress"] + counts["not_started"] + counts["not_passed"]
    finding = t("profile-progress-finding", courses=everything, completed=counts["completed"])
    more = rx.cond(
        Here.limited, None, link_button(t("insights-see-infographic"), Here.base + "/infographic", kind="secondary", icon="chart-pie")
    )
    return rx.el.div(figure(finding, shares(counts)), more, class_name="stack")


def _newest() -> rx.Component:
    every = rx.el.a(t("profile-all-badges"), href=Here.base + "?tab=badges")
    words = rx.cond(Here.own, t("insights-no-badges"), t("profile-no-badges"))
    none = rx.el.p(words, class_name="muted")
    return card(rx.el.h2(t("insights-newest-badges")), rx.cond(Here.badges, badge_row(Here.badges[:8]), none), rx.el.p(every))


def courses() -> rx.Component:
    """Every course somebody is in."""
    headings = [
        t("insights-course"),
        t("profile-role"),
        t("insights-enrolled"),
        t("insights-completed"),
        t("insights-status"),
        t("insights-progress"),
        t("insights-score"),
        t("insights-time-spent"),
    ]
    listed = table(t("insights-tab-courses"), headings, Here.courses, lambda row: course_row(row, Here.base), figures=(5, 6, 7))
    words = rx.cond(Here.own, t("insights-no-courses-text"), t("profile-no-courses"))
    return rx.cond(Here.courses, listed, empty(t("profile-none"), words, _catalogue()))


def tests() -> rx.Component:
    """Every test somebody has handed in."""
    headings = [
        t("insights-test"),
        t("insights-course"),
        t("insights-status"),
        t("insights-best-score"),
        t("insights-attempts"),
        t("insights-last"),
        t("insights-time-spent"),
        t("profile-answers"),
    ]
    listed = table(t("insights-tab-tests"), headings, Here.tests, lambda row: taken_row(row, linked=Here.own), figures=(3, 4, 6))
    words = rx.cond(Here.own, t("insights-no-tests-text"), t("profile-no-tests"))
    return rx.cond(Here.tests, listed, empty(t("profile-none"), words, _catalogue()))


def certifications() -> rx.Component:
    """Every certificate somebody was given."""
    headings = [
        t("insights-course"),
        t("profile-issued"),
        t("profile-expires"),
        t("insights-status"),
        t("profile-number"),
        t("profile-certificate"),
    ]
    listed = table(t("profile-tab-certifications"), headings, Here.certificates, _certificate)
    words = rx.cond(Here.own, t("profile-no-certificates"), t("profile-no-certificate"))
    return rx.cond(Here.certificates, listed, empty(t("profile-none"), words, _catalogue()))


def _certificate(row: Any) -> rx.Component:
    return certificate_row(row, own=Here.own, papers=~Here.limited)


def badges() -> rx.Component:
    """The whole collection: what was earned, what is within reach, and how badges come about."""
    none = rx.el.p(rx.cond(Here.own, t("insights-no-badges"), t("profile-no-badges")), class_name="muted")
    return rx.el.div(
        rx.el.h2(t("insights-badges-earned", count=how_many(Here.badges))),
        rx.cond(Here.badges, rx.el.ul(rx.foreach(Here.badges, badge_earned), class_name="rewards-badges"), none),
        rx.el.h2(t("insights-badges-ahead")),
        rx.el.ul(rx.foreach(Here.ahead, badge_ahead), class_name="rewards-badges"),
        rx.cond(Here.own, rx.el.div(*printed_rules(RulesState.points, RulesState.badges, RulesState.levels), class_name="grid")),
        class_name="stack",
    )
