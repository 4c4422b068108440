"""Who is where in a course: everybody in it, how far, and who is stuck."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty
from qser_app.components.controls import button, counted, link_button
from qser_app.components.feedback import callout, pill
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.progress import bar
from qser_app.components.tables import pager, table
from qser_app.components.words import ago, how_many, t, t_of, when
from qser_app.domain.courses_people_progress import LONGEST_WORDS, Pace
from qser_app.pages.courses_people_frame import about_course
from qser_app.pages.frame_desk import download
from qser_app.state.courses_people import LearnersState
from qser_app.state.session import SessionState

_State = LearnersState
_TONES = {Pace.STUCK: "warning", Pace.GOING: "info", Pace.NOT_BEGUN: "plain", Pace.DONE: "good"}


@rx.page(
    route="/desk/people/[code]",
    title=t("course-people-title"),
    on_load=[SessionState.require_sign_in, LearnersState.load],
)
def course_people() -> rx.Component:
    """The people of a course."""
    nobody = empty(
        t("learners-none-title"),
        t("learners-none-text"),
        link_button(t("learners-enrol"), "/desk/enrol/" + _State.head.code, icon="user-round-plus"),
    )
    listed = rx.fragment(_list(), pager(_State.page, _State.pages, _State.turn_to))
    return about_course(
        _State,
        "people",
        sheet("course_people"),
        rx.el.div(
            _paces(),
            rx.cond(_State.chosen >= 0, _reminder()),
            _filters(),
            _undo(),
            rx.cond(how_many(_State.rows) > 0, listed, nobody),
            class_name="stack",
        ),
    )


def _paces() -> rx.Component:
    """How many are at each pace; pressed, only those are listed."""
    ways = [counted(t(f"pace-{pace}"), _State.counts[pace.value], pace.value, _State.pace, _State.keep_pace) for pace in Pace]
    all_stuck = button(t("learners-remind-stuck"), kind="secondary", icon="bell-ring", on_click=_State.write_to(0))
    book = download(t("learners-download"), "/reports/course/" + _State.head.id.to_string() + "/people.xlsx?" + _State.query)
    return rx.el.div(
        rx.el.ul(*ways, class_name="people-counts"),
        rx.el.div(rx.cond(_State.counts[Pace.STUCK.value] > 0, all_stuck), book, class_name="row"),
        class_name="stack stack-s",
    )


def _filters() -> rx.Component:
    departments = rx.el.select(
        rx.el.option(t("results-any-department"), value=""),
        rx.foreach(_State.departments, lambda row: rx.el.option(row["name"], value=row["id"])),
        id="department",
        name="department",
        value=_State.department,
        on_change=_State.keep_department,
        class_name="input",
    )
    words = text_input("words", type="search", value=_State.words, on_change=_State.find.debounce(250), max_length=100)
    return rx.el.div(
        rx.el.div(
            field(t("members-search"), "words", words),
            field(t("results-department"), "department", departments),
            class_name="people-filters",
        ),
        rx.el.p(t("members-count", count=_State.total), role="status", class_name="muted"),
    )


def _undo() -> rx.Component:
    words = t("learners-taken-out", name=_State.undo_name)
    back = button(t("members-undo"), kind="secondary", on_click=_State.bring_back(_State.undo_id))
    return rx.cond(_State.undo_id > 0, callout(rx.el.span(words), back, tone="warning", role="status"))


def _reminder() -> rx.Component:
    box = rx.el.textarea(
        id="reminder-words",
        name="words",
        max_length=LONGEST_WORDS,
        auto_focus=True,  # the row it was opened from may be far below
        default_value=t("learners-reminder-default"),
        class_name="input",
        aria_describedby="reminder-words-help",
    )
    everybody = t("learners-remind-all", count=_State.counts[Pace.STUCK.value])
    to = rx.cond(_State.chosen > 0, t("learners-remind-one", name=_State.chosen_name), everybody)
    return card(
        rx.el.h2(to),
        rx.el.form(
            field(t("learners-reminder-words"), "reminder-words", box, hint=t("learners-reminder-hint"), error=t_of(_State.problem)),
            rx.el.div(
                button(t("learners-send"), type="submit", icon="send"),
                button(t("learners-not-now"), kind="secondary", on_click=_State.write_to(-1)),
                class_name="row",
            ),
            on_submit=_State.remind,
            class_name="stack",
            no_validate=True,
        ),
        key=_State.chosen.to_string(),
    )


def _list() -> rx.Component:
    headings = [
        t("members-name"),
        t("learners-pace"),
        t("learners-progress"),
        t("learners-unit"),
        t("learners-last"),
        t("members-actions"),
    ]
    return table(t("course-people-title"), headings, _State.rows, _row)


def _row(row: Any) -> rx.Component:
    profile = rx.el.a(row.name, href="/people/" + row.id.to_string())
    name = rx.el.th(rx.el.div(profile), rx.el.div(row.department, class_name="small muted"), scope="row")
    percent = t("learning-percent", percent=row.percent)
    return rx.el.tr(
        name,
        rx.el.td(rx.el.div(_pill(row), _why(row), class_name="people-pace")),
        rx.el.td(
            rx.el.div(
                bar(row.percent, percent),
                rx.el.span(t("insights-percent", percent=row.percent), class_name="small"),
                class_name="people-bar",
            )
        ),
        rx.el.td(rx.cond(row.unit != "", row.unit, "–")),
        rx.el.td(rx.cond(row.last_active != "", ago(row.last_active), "–")),
        rx.el.td(_actions(row)),
    )


def _pill(row: Any) -> Any:
    return rx.match(row.pace, *[(pace.value, pill(t(f"pace-{pace}"), _TONES[pace])) for pace in Pace], rx.fragment())


def _why(row: Any) -> Any:
    failed = rx.el.div(t("learners-failed", title=row.failed), class_name="small muted")
    idle = rx.el.div(t("learners-idle"), class_name="small muted")
    return rx.match(row.snag, ("failed_twice", failed), ("no_progress", idle), rx.fragment())


def _actions(row: Any) -> rx.Component:
    write = button(t("learners-remind"), kind="quiet", on_click=_State.write_to(row.id), aria_label=t("learners-remind-of", name=row.name))
    waits = rx.cond(
        row.reminders,
        rx.cond(row.reminded_at != "", rx.el.span(t("learners-reminded-on", day=when(row.reminded_at, "short")), class_name="small muted")),
        rx.el.span(t("learners-wants-none"), class_name="small muted"),
    )
    out = button(
        t("learners-take-out"), kind="quiet", on_click=_State.take_out(row.id), aria_label=t("learners-take-out-of", name=row.name)
    )
    return rx.el.div(rx.cond(row.free, write, rx.cond(row.pace != "done", waits)), out, class_name="people-actions")
