"""Pieces of a profile: its views, its head, its figures and its tables."""

from typing import Any

import reflex as rx

from qser_app.components.certificates import paper_link, validity_pill
from qser_app.components.controls import tab, tabs
from qser_app.components.icons import icon
from qser_app.components.progress import bar
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
    "completed": ("insights-status-completed", "pill pill-good", "circle-check"),
    "in_progress": ("insights-status-in-progress", "pill pill-info", "loader"),
    "not_started": ("insights-status-not-started", "pill", "circle"),
    "not_passed": ("insights-status-not-passed", "pill pill-bad", "circle-x"),
    "left": ("insights-status-left", "pill", "log-out"),
}
# What a progress overview counts, in the order in which it is drawn.
_COUNTED = ("completed", "in_progress", "not_passed", "not_started")


def profile_views(base: Any, *, whole: Any, view: Any) -> rx.Component:
    """The three views of a profile (profile, progress, infographic), ``view`` open; the infographic for who sees the ``whole`` of it."""
    profile = tab(t("profile-view-profile"), base, view == "profile")
    progress = tab(t("profile-view-progress"), base + "?view=progress", view == "progress")
    picture = tab(t("profile-view-infographic"), base + "/infographic", view == "infographic")
    return tabs(t("profile-views"), profile, progress, rx.cond(whole, picture, rx.fragment()))


def roles_line(roles: Any) -> rx.Component:
    """The roles of a person, in words, one after the other."""
    return rx.el.ul(rx.foreach(roles, lambda role: rx.el.li(_role(role))), class_name="insights-roles")


def presence(week: Any, month: Any, last: Any) -> rx.Component:
    """How often a person was here, and when they were here last; the exact moment on hover and to screen readers."""
    moment = rx.el.time(ago(last), date_time=last, title=when(last, "moment"))
    exact = rx.el.span(" (", when(last, "moment"), ")", class_name="visually-hidden")
    known = rx.fragment(t("insights-last-sign-in"), " ", moment, exact)
    return rx.el.p(t("insights-presence", week=week, month=month), rx.cond(last, known, t("profile-never")), class_name="insights-presence")


def dash(percent: Any) -> Any:
    """A percentage, or a dash where there is nothing to take a part of (-1)."""
    known: Any = rx.Var.create(percent)
    return rx.cond(known >= 0, t("insights-percent", percent=percent), "–")


def spent(seconds: Any) -> rx.Var[str]:
    """A length of time: 1h37m."""
    return t("insights-time", hours=seconds // 3600, minutes=seconds % 3600 // 60)


def score_of(score: Any) -> rx.Var[str]:
    """A score in per cent."""
    return t("insights-percent", percent=score)


def status(code: Any) -> Any:
    """How a course or a unit stands, in a word."""
    return rx.match(code, *[(each, rx.el.span(t(key), class_name=look)) for each, (key, look, _) in _STATES.items()], rx.fragment())


def shares(counts: Any) -> rx.Component:
    """How many courses stand how: one bar in parts, and each part with its sign, its name and its number."""

    def part(code: str) -> rx.Component:
        return rx.el.span(class_name=f"insights-share insights-share-{code}", style={"--courses": counts[code]})

    def line(code: str) -> rx.Component:
        key, _, sign = _STATES[code]
        return rx.el.li(
            rx.el.span(icon(sign, size=18), class_name=f"insights-sign insights-share-{code}"),
            rx.el.span(t(key)),
            rx.el.strong(number(counts[code]), class_name="numbers"),
        )

    return rx.el.div(
        rx.el.div(*[part(code) for code in _COUNTED], class_name="insights-shares", aria_hidden="true"),
        rx.el.ul(*[line(code) for code in _COUNTED], class_name="insights-legend"),
    )


def course_link(row: Any, to: Any, current: Any) -> rx.Component:
    """A course as a choice, with how far it is."""
    percent = t("insights-percent", percent=row.percent)
    return rx.el.li(
        rx.el.a(
            rx.el.span(row.title),
            rx.el.span(status(row.status), percent, class_name="row small"),
            bar(row.percent, percent),
            href=to,
            aria_current=rx.cond(current, "true", "false"),
            class_name="insights-course",
        )
    )


def course_row(row: Any, base: Any) -> rx.Component:
    """A course in the table of courses, leading to its units."""
    return rx.el.tr(
        rx.el.th(rx.el.a(row.title, href=base + "?view=progress&course=" + row.code), scope="row"),
        rx.el.td(_role(row.role)),
        rx.el.td(when(row.enrolled_at, "short")),
        rx.el.td(rx.cond(row.completed_at, when(row.completed_at, "short"), "–")),
        rx.el.td(status(row.status)),
        rx.el.td(score_of(row.percent), class_name="number"),
        rx.el.td(rx.cond(row.score.is_none(), "–", score_of(row.score)), class_name="number"),
        rx.el.td(spent(row.seconds), class_name="number"),
    )


def taken_row(row: Any, *, linked: Any) -> rx.Component:
    """A test in the table of tests; ``linked``: its reader can take it."""
    passed = rx.el.span(t("insights-passed"), class_name="pill pill-good")
    answers = rx.el.a(t("profile-see-answers"), href=row.answers, aria_label=t("profile-see-answers-of", title=row.title))
    name = rx.cond(linked, rx.el.a(row.title, href="/learn/quiz/" + row.unit_id.to_string()), row.title)
    return rx.el.tr(
        rx.el.th(name, scope="row"),
        rx.el.td(row.course),
        rx.el.td(rx.cond(row.passed, passed, rx.el.span(t("insights-not-passed"), class_name="pill pill-bad"))),
        rx.el.td(rx.cond(row.score.is_none(), "–", score_of(row.score)), class_name="number"),
        rx.el.td(number(row.attempts), class_name="number"),
        rx.el.td(when(row.last_at, "short")),
        rx.el.td(spent(row.seconds), class_name="number"),
        rx.el.td(rx.cond(row.answers, answers, "–")),
    )


def certificate_row(row: Any, *, own: Any, papers: Any) -> rx.Component:
    """A certificate in the table of certifications, with the page that proves it; ``papers``: the reader may have the document too."""
    renew = rx.cond(own & row.renewable, rx.el.span(t("profile-renewable"), class_name="small"), rx.fragment())
    public = rx.el.a(t("certificates-public"), href="/certificate/" + row.number, aria_label=t("profile-open-of", title=row.title))
    paper = rx.cond(papers & (row.validity != "withdrawn"), paper_link(row.number, kind="quiet"), rx.fragment())
    return rx.el.tr(
        rx.el.th(row.title, scope="row"),
        rx.el.td(when(row.issued_at, "short")),
        rx.el.td(rx.cond(row.expires_at, when(row.expires_at, "short"), t("certificates-for-good"))),
        rx.el.td(rx.el.div(validity_pill(row.validity), renew, class_name="stack stack-s")),
        rx.el.td(rx.el.code(row.number, class_name="insights-number")),
        rx.el.td(rx.el.div(public, paper, class_name="stack stack-s")),
    )


def _role(role: Any) -> Any:
    return rx.match(role, *[(each.value, t(key)) for each, key in _ROLES.items()], "")
