"""My exports: workbooks that are being made, and those that can be fetched."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, page_head, skeleton
from qser_app.components.controls import button
from qser_app.components.feedback import pill
from qser_app.components.head_sheets import sheet
from qser_app.components.progress import bar
from qser_app.components.words import ago, how_many, number, t, t_of, when
from qser_app.domain.reports_exports import MINE, Stage
from qser_app.pages.frame import framed
from qser_app.pages.frame_desk import download
from qser_app.state.reports_exports import ExportsState
from qser_app.state.session import SessionState

_TONES = {"waiting": "info", "running": "info", "ready": "good", "failed": "bad", "cancelled": "plain", "over": "plain"}


@rx.page(route="/exports", title=t("exports-title"), on_load=[SessionState.require_sign_in, ExportsState.load])
def exports() -> rx.Component:
    """The newest first; it changes by itself."""
    nothing = empty(t("exports-none"), t("exports-none-text"))
    listed = rx.el.ul(rx.foreach(ExportsState.exports, export_line), class_name="exports-list")
    found = rx.cond(how_many(ExportsState.exports) > 0, listed, nothing)
    return framed(
        sheet("reports"),
        page_head(t("exports-title"), t("exports-lead")),
        rx.cond(ExportsState.known, found, skeleton(card=True)),
    )


def export_line(line: Any) -> rx.Component:
    """One of them: how it stands, and how to fetch it."""
    stage = rx.match(line.stage, *[(name, pill(t(f"exports-stage-{name}"), tone)) for name, tone in _TONES.items()], rx.fragment())
    running = line.stage == str(Stage.RUNNING)
    open_ = running | (line.stage == str(Stage.WAITING))
    fetch = download(t("exports-fetch"), "/exports/" + line.key + rx.cond(line.kind == MINE, ".zip", ".xlsx"))
    away = button(
        t("exports-cancel"), kind="quiet", on_click=ExportsState.cancel(line.key), aria_label=t("exports-cancel-of", name=line.title)
    )
    until = t("exports-until", day=when(line.expires_at, "moment"), size=number(line.kilobytes, style="unit", unit="kilobyte"))
    about = rx.match(
        line.stage,
        (str(Stage.RUNNING), t("exports-rows", count=line.done)),
        (str(Stage.READY), until),
        (str(Stage.FAILED), rx.cond(line.error != "", t_of(line.error), t("exports-broken"))),
        ago(line.asked_at),
    )
    return rx.el.li(
        rx.el.div(rx.el.div(rx.el.strong(line.title), stage, class_name="row"), rx.el.p(about, class_name="small muted")),
        rx.cond(open_, away, rx.cond(line.kilobytes > 0, fetch)),
        rx.cond(running, bar(line.percent, t("exports-progress", name=line.title))),
        key=line.key,
    )
