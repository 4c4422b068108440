"""Pieces of a profile: its head, its tables, and a line of its timeline."""

from typing import Any

import reflex as rx

from qser_app.components.badges import badge_picture
from qser_app.components.icons import icon
from qser_app.components.words import ago, number, t, when
from qser_app.domain.people import Role

_ROLES = {
    Role.LEARNER: "insights-role-learner",
    Role.MENTOR: "insights-role-mentor",
    Role.FACILITATOR: "insights-role-facilitator",
    Role.MANAGER: "insights-role-manager",
    Role.ADMIN: "insights-role-admin",
    Role.SUPERADMIN: "insights-role-superadmin",
}
_STATES = {
    "completed": ("insights-status-completed", "pill pill-good"),
    "in_progress": ("insights-status-in-progress", "pill pill-info"),
    "not_started": ("insights-status-not-started", "pill"),
}
_EVENTS = {
    "earned-sign_in": ("log-in", "insights-event-sign-in"),
    "earned-unit": ("circle-check", "insights-event-unit"),
    "earned-course": ("graduation-cap", "insights-event-course"),
    "earned-test": ("clipboard-check", "insights-event-test"),
    "earned-case": ("messages-square", "insights-event-case"),
    "enrolled": ("book-open", "insights-event-enrolled"),
}


def roles_line(roles: Any) -> rx.Component:
    """The roles of a person, in words, one after the other."""
    named = rx.foreach(roles, lambda role: rx.el.li(rx.match(role, *[(each.value, t(key)) for each, key in _ROLES.items()], "")))
    return rx.el.ul(named, class_name="insights-roles")


def presence(week: Any, month: Any, last: Any) -> rx.Component:
    """How often a person was here, and when they were here last; the exact moment on hover and to screen readers."""
    moment = rx.el.time(ago(last), date_time=last, title=when(last, "moment"))
    exact = rx.el.span(" (", when(last, "moment"), ")", class_name="visually-hidden")
    return rx.el.p(
        t("insights-presence", week=week, month=month),
        rx.cond(last, rx.fragment(" ", t("insights-last-sign-in"), " ", moment, exact)),
        class_name="muted",
    )


def dash(percent: Any) -> Any:
    """A percentage, or a dash where there is nothing to take a part of (-1)."""
    known: Any = rx.Var.create(percent)
    return rx.cond(known >= 0, t("insights-percent", percent=percent), "–")


def spent(seconds: Any) -> rx.Var[str]:
    """A length of time: 1h37m."""
    return t("insights-time", hours=seconds // 3600, minutes=seconds % 3600 // 60)


def status(code: Any) -> Any:
    """How a course stands, in a word."""
    return rx.match(code, *[(each, rx.el.span(t(key), class_name=look)) for each, (key, look) in _STATES.items()], rx.fragment())


def course_row(row: Any) -> rx.Component:
    """A course in the table of courses."""
    return rx.el.tr(
        rx.el.th(rx.el.a(row.title, href="/course/" + row.code), scope="row"),
        rx.el.td(when(row.enrolled_at, "short")),
        rx.el.td(rx.cond(row.completed_at, when(row.completed_at, "short"), "–")),
        rx.el.td(status(row.status)),
        rx.el.td(t("insights-percent", percent=row.percent), class_name="number"),
        rx.el.td(rx.cond(row.score.is_none(), "–", t("insights-percent", percent=row.score)), class_name="number"),
        rx.el.td(spent(row.seconds), class_name="number"),
    )


def taken_row(row: Any) -> rx.Component:
    """A test in the table of tests."""
    passed = rx.el.span(t("insights-passed"), class_name="pill pill-good")
    return rx.el.tr(
        rx.el.th(rx.el.a(row.title, href="/learn/quiz/" + row.unit_id.to_string()), scope="row"),
        rx.el.td(row.course),
        rx.el.td(rx.cond(row.passed, passed, rx.el.span(t("insights-not-passed"), class_name="pill pill-bad"))),
        rx.el.td(rx.cond(row.score.is_none(), "–", t("insights-percent", percent=row.score)), class_name="number"),
        rx.el.td(number(row.attempts), class_name="number"),
        rx.el.td(when(row.last_at, "short")),
    )


def event_row(row: Any) -> rx.Component:
    """A line of the timeline."""
    badge = rx.fragment(
        badge_picture(row.category, row.tier, None, size=28), rx.el.span(t("notice-badge", category=row.category, tier=row.tier))
    )
    lines = [(code, rx.fragment(icon(sign), rx.el.span(t(key, title=row.title)))) for code, (sign, key) in _EVENTS.items()]
    return rx.el.li(
        rx.match(row.code, ("badge", badge), *lines, rx.fragment()),
        rx.cond(row.points > 0, rx.el.span(t("insights-event-points", points=row.points), class_name="pill pill-honey")),
        rx.el.time(when(row.at, "moment"), date_time=row.at, class_name="muted small"),
        class_name="insights-event",
    )
