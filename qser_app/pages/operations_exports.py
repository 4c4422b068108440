"""Everybody's exports: of what kind, who asked, how far each is; a finished one can be deleted, a failed one tried again."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.feedback import pill
from qser_app.components.progress import bar
from qser_app.components.tables import table
from qser_app.components.words import ago, number, t, t_of, when
from qser_app.domain.operations_exports import Standing
from qser_app.domain.reports_exports import MINE
from qser_app.pages.operations_frame import about_operations, listed, narrowed
from qser_app.state.operations_exports import AllExportsState as Here
from qser_app.state.session import SessionState

_TONES = {
    Standing.WAITING: "info",
    Standing.RUNNING: "info",
    Standing.READY: "good",
    Standing.FAILED: "bad",
    Standing.CANCELLED: "plain",
    Standing.EXPIRED: "plain",
}


@rx.page(route="/operations/exports", title=t("all-exports-title"), on_load=[SessionState.require_sign_in, Here.load])
def all_exports() -> rx.Component:
    """For the superadmin; the newest stands first. Never what an export holds."""
    headings = [
        t("all-exports-what"),
        t("all-exports-person"),
        t("all-exports-asked"),
        t("all-exports-standing"),
        t("all-exports-size"),
        t("all-exports-until"),
        t("all-exports-do"),
    ]
    shown = table(t("all-exports-title"), headings, Here.rows, _row, figures=(4,))
    found = listed(Here, shown, t("all-exports-none"), t("all-exports-none-hint"))
    return about_operations("all-exports-title", "all-exports-lead", Here.loaded, _filter(), found)


def _filter() -> rx.Component:
    every = [rx.el.option(t("all-exports-any"), value="")]
    every += [rx.el.option(t(f"all-exports-is-{each}"), value=str(each)) for each in Standing]
    return narrowed("standing", t("all-exports-standing"), every, Here.standing, Here.narrow, t("all-exports-count", count=Here.total))


def _row(row: Any) -> rx.Component:
    size = rx.cond(row.kilobytes > 0, number(row.kilobytes, style="unit", unit="kilobyte"), "–")
    return rx.el.tr(
        rx.el.th(_kind(row), rx.el.div(row.title, class_name="small muted"), scope="row"),
        rx.el.td(
            rx.el.a(row.name, href="/people/" + row.person_id.to_string()),
            rx.el.div(row.organisation, class_name="small muted"),
        ),
        rx.el.td(ago(row.asked_at)),
        rx.el.td(_standing(row)),
        rx.el.td(size, class_name="number"),
        rx.el.td(rx.cond(row.expires_at != "", when(row.expires_at, "moment"), "–")),
        rx.el.td(_ways(row)),
    )


def _kind(row: Any) -> rx.Component:
    return rx.match(
        row.kind,
        ("report", t("all-exports-kind-report")),
        ("course", t("all-exports-kind-course")),
        ("department", t("all-exports-kind-department")),
        (MINE, t("all-exports-kind-own")),
        row.kind,
    )


def _standing(row: Any) -> rx.Component:
    """How far it is: in a word; while it is made the part that is done, and where it failed the reason."""
    marks = [(str(each), pill(t(f"all-exports-is-{each}"), tone)) for each, tone in _TONES.items()]
    told = (row.standing == str(Standing.RUNNING)) & (row.kind != MINE)
    return rx.el.div(
        rx.el.div(rx.match(row.standing, *marks, rx.fragment())),
        rx.cond(
            told,
            rx.fragment(
                bar(row.percent, t("all-exports-progress", name=row.title)),
                rx.el.div(number(row.percent, style="unit", unit="percent"), class_name="small muted"),
            ),
        ),
        rx.cond(row.why != "", rx.el.div(t_of(row.why), class_name="small muted")),
        class_name="stack stack-s",
    )


def _ways(row: Any) -> rx.Component:
    delete = button(
        t("all-exports-delete"),
        kind="secondary",
        aria_label=t("all-exports-delete-of", name=row.name),
        on_click=Here.delete(row.id),
    )
    again = button(
        t("all-exports-retry"), kind="secondary", aria_label=t("all-exports-retry-of", name=row.name), on_click=Here.retry(row.id)
    )
    return rx.cond(row.standing == str(Standing.READY), delete, rx.cond(row.again, again, "–"))
