"""Home: where a learner goes on."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, skeleton
from qser_app.components.controls import link_button
from qser_app.components.player import address, unit_link
from qser_app.components.progress import bar, ring
from qser_app.components.rewards_badges import badge_row
from qser_app.components.words import number, ordinal, t
from qser_app.pages.frame import framed
from qser_app.pages.operations_checklist import checklist
from qser_app.state.learning_home import SHORT_WHILE, HomeState
from qser_app.state.operations_checklist import ChecklistState
from qser_app.state.session import SessionState


@rx.page(route="/", title=t("site-home"), on_load=[SessionState.require_sign_in, HomeState.load, ChecklistState.load])
def home() -> rx.Component:
    """The first page after sign-in."""
    return framed(
        rx.el.h1(rx.cond(SessionState.name != "", t("home-hello", name=SessionState.name), t("site-home"))),
        checklist(),
        rx.match(
            HomeState.situation,
            ("loading", _waiting()),
            (
                "empty",
                empty(t("learning-no-course-title"), t("learning-no-course-text"), link_button(t("learning-to-catalogue"), "/catalogue")),
            ),
            rx.el.div(
                rx.el.div(
                    rx.cond(HomeState.situation == "finished", _finished(), _continue()),
                    rx.cond(HomeState.fits.length() > 0, _fits()),
                    rx.cond(HomeState.way.length() > 1, _way()),
                    rx.cond(HomeState.others.length() > 0, _others()),
                    class_name="stack-l stack",
                ),
                rx.el.div(
                    _hour(),
                    rx.cond(HomeState.badges.length() > 0, _badges()),
                    rx.cond(HomeState.around.length() > 0, _around()),
                    class_name="stack",
                ),
                class_name="split",
            ),
        ),
    )


def _waiting() -> rx.Component:
    """The shape of what comes: where to go on, and the day beside it."""
    return rx.el.div(skeleton(card=True), skeleton(card=True), class_name="split home-waiting")


def _continue() -> rx.Component:
    is_new = HomeState.situation == "new"
    return rx.el.section(
        rx.el.p(HomeState.course_title, lang=HomeState.unit_language, class_name="eyebrow"),
        rx.el.h2(
            rx.cond(is_new, t("learning-first"), t("learning-continue")),
            " ",
            rx.el.span(HomeState.unit_title, lang=HomeState.unit_language),
        ),
        rx.el.p(
            rx.cond(
                is_new, t("learning-first-text", minutes=HomeState.minutes_left), t("learning-minutes-left", minutes=HomeState.minutes_left)
            ),
            class_name="lead",
        ),
        rx.cond(
            is_new,
            rx.fragment(),
            rx.el.div(bar(HomeState.course_percent, t("learning-percent", percent=HomeState.course_percent)), class_name="home-percent"),
        ),
        rx.el.div(
            link_button(rx.cond(is_new, t("learning-begin"), t("learning-continue-button")), HomeState.unit_to, icon="play"),
            link_button(t("learning-to-course"), "/course/" + HomeState.course_code, kind="quiet"),
            class_name="row",
        ),
        class_name="card card-hero home-continue",
    )


def _finished() -> rx.Component:
    return empty(
        t("learning-finished-title"),
        t("learning-finished-text"),
        link_button(t("learning-to-course"), "/course/" + HomeState.course_code, icon="book-open"),
    )


def _fits() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("learning-fits", minutes=SHORT_WHILE)),
        rx.el.ul(rx.foreach(HomeState.fits, _fit), class_name="home-fits"),
        class_name="stack stack-s",
    )


def _fit(unit: Any) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(unit.title, lang=unit.language),
            rx.el.span(t("learning-minutes", minutes=unit.minutes), class_name="muted numbers"),
            href=address(unit),
            class_name="home-fit",
        )
    )


def _way() -> rx.Component:
    """The module one is in: what is done, where one is, what comes."""
    return rx.el.section(
        rx.el.h2(HomeState.module_title, lang=HomeState.module_language),
        rx.el.ol(rx.foreach(HomeState.way, _step), class_name="card home-way"),
        class_name="stack stack-s",
    )


def _step(unit: Any) -> rx.Component:
    return rx.el.li(unit_link(unit, current=rx.cond(unit.id == HomeState.unit_id, "step", "false")))


def _others() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("learning-others")),
        rx.el.ul(rx.foreach(HomeState.others, _other), class_name="home-fits"),
        class_name="stack stack-s",
    )


def _other(course: Any) -> rx.Component:
    far = rx.cond(
        course.progress == "in_progress", t("courses-in-progress", percent=course.percent), t("courses-units", count=course.units)
    )
    return rx.el.li(
        rx.el.a(
            rx.el.span(course.title, lang=course.language),
            rx.el.span(far, class_name="muted numbers"),
            href="/course/" + course.code,
            class_name="home-fit",
        )
    )


def _hour() -> rx.Component:
    label = t("learning-hour-label", minutes=HomeState.minutes, goal=HomeState.goal)
    return card(
        rx.el.h2(t("learning-hour")),
        rx.el.div(
            ring(HomeState.percent, label, rx.el.span(HomeState.minutes, class_name="home-minutes"), size=120, kind="hour"),
            rx.el.p(label),
            class_name="home-hour",
        ),
        rx.cond(HomeState.is_enough, rx.el.p(t("learning-enough-title"), class_name="muted")),
        id="home-hour",
    )


def _badges() -> rx.Component:
    return card(
        rx.el.h2(t("learning-newest-badges")),
        badge_row(HomeState.badges),
        link_button(t("learning-all-badges"), "/me", kind="quiet", icon="award"),
        id="home-badges",
    )


def _around() -> rx.Component:
    return card(
        rx.el.h2(t("leaderboard-view-around")),
        rx.el.ol(rx.foreach(HomeState.around, _neighbour), class_name="home-around"),
        link_button(t("leaderboard-title"), "/leaderboard", kind="quiet", icon="trophy"),
        id="home-around",
    )


def _neighbour(row: Any) -> rx.Component:
    name = rx.cond(row.mine, t("leaderboard-you"), rx.cond(row.name != "", row.name, t("leaderboard-a-colleague")))
    return rx.el.li(
        rx.el.span(ordinal(row.rank), class_name="muted numbers"),
        rx.el.span(name),
        rx.el.span(number(row.value), class_name="numbers"),
        class_name=rx.cond(row.mine, "home-neighbour home-me", "home-neighbour"),
    )
