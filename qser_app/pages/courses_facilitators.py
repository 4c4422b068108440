"""Who looks after one course: those who do, and colleagues who could."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button
from qser_app.components.feedback import callout, pill
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import how_many, t
from qser_app.pages.courses_people_frame import about_course
from qser_app.state.courses_facilitators import FacilitatorsState
from qser_app.state.session import SessionState

_State = FacilitatorsState


@rx.page(
    route="/desk/facilitators/[code]",
    title=t("course-people-title"),
    on_load=[SessionState.require_sign_in, FacilitatorsState.load],
)
def course_facilitators() -> rx.Component:
    """The facilitators of a course."""
    return about_course(_State, "facilitators", sheet("course_people"), _now(), rx.cond(_State.head.may_appoint, _appoint()))


def _now() -> rx.Component:
    nobody = rx.el.p(t("facilitators-nobody"), class_name="muted")
    listed = rx.el.ul(rx.foreach(_State.rows, _facilitator), class_name="people-lines")
    undo = callout(
        rx.el.span(t("facilitators-dismissed", name=_State.undo_name)),
        button(t("members-undo"), kind="secondary", on_click=_State.appoint(_State.undo_id)),
        tone="warning",
        role="status",
    )
    return card(
        rx.el.h2(t("facilitators-now")),
        rx.el.p(t("facilitators-lead"), class_name="muted"),
        rx.cond(_State.undo_id > 0, undo),
        rx.cond(how_many(_State.rows) > 0, listed, nobody),
    )


def _facilitator(each: Any) -> rx.Component:
    take = button(
        t("facilitators-dismiss"), kind="quiet", on_click=_State.dismiss(each.id), aria_label=t("facilitators-dismiss-of", name=each.name)
    )
    end = rx.cond(
        each.everywhere,
        pill(t("facilitators-everywhere")),
        rx.cond(_State.head.may_appoint & ~each.oneself, take, pill(t("facilitators-here"), "primary")),
    )
    return rx.el.li(person_words(each, each.organisation), end, key=each.id.to_string())


def person_words(each: Any, *more: Any) -> rx.Component:
    """A person in a list: the name, and in small what tells them from others of that name."""
    beside = [rx.cond(part != "", rx.fragment(" · ", part)) for part in (each.department, *more)]
    return rx.el.div(rx.el.strong(each.name), rx.el.p(each.email, *beside, class_name="muted small"))


def _appoint() -> rx.Component:
    words = text_input("search", type="search", default_value=_State.search, auto_complete="off", max_length=100)
    nobody = rx.cond(_State.search != "", rx.el.p(t("facilitators-not-found"), role="status", class_name="muted"))
    return card(
        rx.el.h2(t("facilitators-appoint")),
        rx.el.p(t("facilitators-appoint-lead"), class_name="muted"),
        rx.el.form(
            field(t("members-search"), "search", words),
            button(t("facilitators-find"), kind="secondary", type="submit", icon="search"),
            on_submit=_State.find,
            class_name="people-find",
        ),
        rx.cond(how_many(_State.people) > 0, rx.el.ul(rx.foreach(_State.people, _candidate), class_name="people-lines"), nobody),
    )


def _candidate(each: Any) -> rx.Component:
    give = button(
        t("facilitators-make"),
        kind="secondary",
        icon="user-round-plus",
        on_click=_State.appoint(each.id),
        aria_label=t("facilitators-make-of", name=each.name),
    )
    end = rx.cond(each.standing == "facilitator", pill(t("facilitators-already")), give)
    return rx.el.li(person_words(each), end, key=each.id.to_string() + each.standing)
