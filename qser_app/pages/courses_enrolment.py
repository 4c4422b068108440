"""Enrolling people in a course: by name, by department, by sheet."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button, counted
from qser_app.components.courses_enrolment import fate_pill, fate_words
from qser_app.components.feedback import callout, pill
from qser_app.components.forms import check, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.people_sheets import sheet_row, sheet_unread, sheet_upload
from qser_app.components.tables import pager, table
from qser_app.components.words import how_many, t
from qser_app.domain.people_sheets import LARGEST_SHEET_MB
from qser_app.pages.courses_facilitators import person_words
from qser_app.pages.courses_people_frame import about_course
from qser_app.state.courses_enrolment import EnrolState
from qser_app.state.courses_enrolment_sheets import SheetState
from qser_app.state.session import SessionState

_State, _Sheet = EnrolState, SheetState


@rx.page(
    route="/desk/enrol/[code]",
    title=t("course-people-title"),
    on_load=[SessionState.require_sign_in, EnrolState.load, SheetState.begin],
)
def course_enrol() -> rx.Component:
    """Enrol people."""
    seats = rx.cond(_State.seats >= 0, callout(rx.el.p(t("enrol-seats", count=_State.seats)), tone="info"))
    departments = rx.cond(how_many(_State.departments) > 0, _departments())
    return about_course(_State, "enrol", sheet("course_people"), seats, _people(), departments, _sheets())


def _people() -> rx.Component:
    words = text_input("search", type="search", default_value=_State.search, auto_complete="off", max_length=100)
    nobody = rx.cond(_State.search != "", rx.el.p(t("facilitators-not-found"), role="status", class_name="muted"))
    found = rx.el.form(
        rx.el.ul(rx.foreach(_State.people, _person), class_name="people-lines"),
        rx.el.div(button(t("enrol-chosen"), type="submit", icon="user-round-plus"), class_name="row"),
        on_submit=_State.enrol,
        class_name="stack stack-s",
    )
    return card(
        rx.el.h2(t("enrol-people")),
        rx.el.p(t("enrol-people-lead"), class_name="muted"),
        rx.el.form(
            field(t("members-search"), "search", words),
            button(t("facilitators-find"), kind="secondary", type="submit", icon="search"),
            on_submit=_State.find,
            class_name="people-find",
        ),
        rx.cond(how_many(_State.people) > 0, found, nobody),
    )


def _person(each: Any) -> rx.Component:
    name = "person-" + each.id.to_string()
    box = rx.el.label(rx.el.input(type="checkbox", name=name, id=name), person_words(each), class_name="check people-check")
    before = rx.cond(each.standing == "left", pill(t("enrol-was-in"), "info"))
    line = rx.cond(each.standing == "in", rx.fragment(person_words(each), pill(t("enrol-is-in"))), rx.fragment(box, before))
    return rx.el.li(line, key=each.id.to_string() + each.standing)


def _departments() -> rx.Component:
    choice = rx.el.select(
        rx.el.option(t("enrol-choose-department"), value=""),
        rx.foreach(_State.departments, lambda row: rx.el.option(row.name, value=row.id.to_string())),
        id="department",
        name="department",
        value=rx.cond(_State.department.id > 0, _State.department.id.to_string(), ""),
        on_change=_State.choose_department,
        class_name="input",
    )
    chosen = rx.el.div(
        rx.el.p(t("enrol-department-told", count=_State.department.people, present=_State.department.enrolled), role="status"),
        check("later", t("enrol-later")),
        rx.el.div(button(t("enrol-department-now"), kind="secondary", type="submit", icon="users-round"), class_name="row"),
        class_name="stack stack-s",
    )
    later = rx.foreach(_State.departments, lambda row: rx.cond(row.later, _later(row)))
    return card(
        rx.el.h2(t("enrol-department")),
        rx.el.p(t("enrol-department-lead"), class_name="muted"),
        rx.el.form(
            field(t("members-department"), "department", choice),
            rx.cond(_State.department.id > 0, chosen),
            on_submit=_State.enrol_department,
            class_name="stack people-department",
        ),
        rx.el.ul(later, class_name="people-later"),
    )


def _later(row: Any) -> rx.Component:
    whole = t("enrol-later-stop-of", name=row.name)
    stop = button(t("enrol-later-stop"), kind="quiet", on_click=_State.stop_department(row.id), aria_label=whole)
    return rx.el.li(rx.el.span(t("enrol-later-now", name=row.name)), stop)


def _sheets() -> rx.Component:
    return card(
        rx.el.h2(t("enrol-sheet")),
        rx.el.p(t("enrol-sheet-lead"), class_name="muted"),
        rx.el.div(
            _sending(),
            rx.cond(_Sheet.sheet > 0, _report()),
            class_name="stack people-sheet",
        ),
    )


def _sending() -> rx.Component:
    to = "/enrolment/" + _State.head.id.to_string() + "/sheet"
    return sheet_upload(to=to, hint=t("sheet-file-hint"), megabytes=LARGEST_SHEET_MB, on_read=_Sheet.read)


def _report() -> rx.Component:
    headings = [t("sheet-row"), t("members-email"), t("members-name"), t("sheet-fate")]
    go = button(t("sheet-enrol", count=_Sheet.coming), icon="check-check", on_click=_Sheet.enrol)
    return rx.el.section(
        rx.el.h3(t("sheet-report", name=_Sheet.name)),
        rx.el.ul(rx.foreach(_Sheet.counts, _count), class_name="people-counts"),
        sheet_unread(_Sheet.unread, _Sheet.unread_count, t("sheet-unread-advice")),
        rx.el.div(
            rx.cond(_Sheet.coming > 0, go, rx.el.p(t("sheet-nobody"), class_name="muted")),
            button(t("sheet-drop"), kind="secondary", on_click=_Sheet.drop),
            class_name="row",
        ),
        table(t("sheet-rows"), headings, _Sheet.rows, _row, figures=(0,)),
        pager(_Sheet.page, _Sheet.pages, _Sheet.turn_to),
        class_name="stack",
    )


def _count(each: Any) -> rx.Component:
    return counted(fate_words(each["fate"]), each["count"], each["fate"], _Sheet.fate, _Sheet.keep_fate)


def _row(row: Any) -> rx.Component:
    return sheet_row(row.number, row.address, row.name, fate_pill(row.fate))
