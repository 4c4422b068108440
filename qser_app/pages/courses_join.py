"""A link into a course: what it is, before anybody joins."""

import reflex as rx

from qser_app.components.cards import empty, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.icons import icon
from qser_app.components.words import t, when
from qser_app.pages.courses import duration
from qser_app.pages.frame import framed
from qser_app.state.courses_join import JoinState
from qser_app.state.session import SessionState


@rx.page(route="/join/[ticket]", title=t("join-title"), on_load=[SessionState.load, JoinState.load])
def join() -> rx.Component:
    """What the link leads to, and the way in."""
    return framed(rx.match(JoinState.found, ("here", _here()), ("spent", _spent()), skeleton(card=True)))


def _here() -> rx.Component:
    invited = rx.cond(JoinState.organisation != "", t("join-invited-by", organisation=JoinState.organisation), t("join-invited"))
    step = rx.cond(
        SessionState.signed_in,
        button(t("join-now"), icon="log-in", on_click=JoinState.join),
        rx.fragment(
            rx.el.p(t("join-sign-in-first"), class_name="muted"),
            link_button(t("join-sign-in"), "/sign-in?next=/join/" + JoinState.link, icon="log-in"),
        ),
    )
    return rx.el.div(
        rx.el.header(
            rx.el.p(invited, class_name="muted"),
            rx.el.h1(JoinState.title, lang=JoinState.language),
            rx.el.p(JoinState.summary, lang=JoinState.language, class_name="lead"),
            class_name="page-head",
        ),
        rx.el.section(
            rx.el.ul(
                rx.el.li(icon("layers"), t("courses-units", count=JoinState.units)),
                rx.el.li(icon("clock"), t("courses-takes", time=duration(JoinState.minutes))),
                rx.cond(
                    JoinState.opens_at != "",
                    rx.el.li(icon("calendar"), t("courses-locked-opens", day=when(JoinState.opens_at, "day"))),
                ),
                rx.cond(
                    JoinState.last_day != "",
                    rx.el.li(icon("calendar"), t("courses-open-until", day=when(JoinState.last_day, "day"))),
                ),
                class_name="courses-facts join-facts",
            ),
            step,
            class_name="card stack join-card",
        ),
    )


def _spent() -> rx.Component:
    way = link_button(t("learning-to-catalogue"), "/catalogue", icon="book-open")
    return rx.el.div(rx.el.h1(t("join-spent-title")), empty(t("join-spent-what"), t("join-spent-text"), way), class_name="stack")
