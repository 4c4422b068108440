"""Taking in people from a sheet: sent, looked at row by row, carried out."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button, counted, plain_link
from qser_app.components.feedback import callout
from qser_app.components.people_import import change_pill, import_fate_pill, import_fate_words
from qser_app.components.people_sheets import sheet_row, sheet_unread, sheet_upload
from qser_app.components.progress import bar
from qser_app.components.tables import pager, table
from qser_app.components.words import how_many, number, t
from qser_app.domain.people_import import Fate, Stage
from qser_app.domain.people_sheets import LARGEST_SHEET_MB
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.people_frame import about_people
from qser_app.state.people_import import ImportState as _State
from qser_app.state.session import SessionState


@rx.page(route="/people/import", title=t("import-title"), on_load=[SessionState.require_sign_in, _State.load])
def people_import() -> rx.Component:
    """A sheet, and what becomes of it."""
    shown = rx.match(_State.stage, (Stage.READ.value, _report()), ("", rx.fragment()), _progress())
    return about_people("import", "import-title", "import-lead", rx.el.div(_sending(), shown, class_name="stack people-sheet"))


def _sending() -> rx.Component:
    """The field, unless a sheet is being carried out."""
    templates = rx.el.p(
        t("import-template"),
        " ",
        plain_link("Excel", href="/people-sheets/template.xlsx", download="people.xlsx"),
        " · ",
        plain_link("CSV", href="/people-sheets/template.csv", download="people.csv"),
        class_name="import-templates",
    )
    sending = sheet_upload(to="/people-sheets", hint=t("import-hint"), megabytes=LARGEST_SHEET_MB, on_read=_State.read)
    free = (_State.stage == "") | (_State.stage == Stage.READ.value)
    return rx.cond(free, card(sending, templates))


def _report() -> rx.Component:
    headings = [t("sheet-row"), t("members-email"), t("members-name"), t("sheet-fate"), t("import-changes")]
    go = button(t("import-go", count=_State.acting), icon="check-check", on_click=_State.begin)
    return card(
        rx.el.h2(t("sheet-report", name=_State.name)),
        _counts(filters=True),
        sheet_unread(_State.unread, _State.unread_count, t("import-unread-advice")),
        rx.cond(how_many(_State.missing) > 0, _missing()),
        rx.cond(_State.unoffered > 0, _unoffered()),
        rx.el.div(
            rx.el.label(
                rx.el.input(
                    type="checkbox", default_checked=_State.send, on_change=_State.choose_send, aria_describedby="import-send-hint"
                ),
                t("import-send"),
                class_name="check",
            ),
            rx.el.p(t("import-send-hint"), id="import-send-hint", class_name="field-hint"),
        ),
        rx.el.div(
            rx.cond(_State.acting > 0, go, rx.el.p(t("import-nothing"), class_name="muted")),
            button(t("sheet-drop"), kind="secondary", on_click=_State.drop),
            class_name="row",
        ),
        table(t("sheet-rows"), headings, _State.rows, _row, figures=(0,)),
        pager(_State.page, _State.pages, _State.turn_to),
    )


def _missing() -> rx.Component:
    """Departments that there are not yet, and the offer to make them."""
    return callout(
        rx.el.p(t("import-missing", count=how_many(_State.missing))),
        rx.el.ul(rx.foreach(_State.missing, lambda name: rx.el.li(name)), class_name="import-missing"),
        rx.el.label(
            rx.el.input(type="checkbox", default_checked=_State.create, on_change=_State.choose_create),
            t("import-create"),
            class_name="check",
        ),
        tone="info",
    )


def _unoffered() -> rx.Component:
    """Languages of the sheet that the organisation does not offer, and which comes in their place."""
    said = t("import-unoffered", count=_State.unoffered, language=rx.Var.create(LANGUAGES)[_State.language])
    return callout(rx.el.p(said), rx.el.p(rx.el.a(t("import-offered"), href="/organisation")), tone="info")


def _progress() -> rx.Component:
    """How far a sheet is, and what became of its rows."""
    going = rx.el.p(t("import-going", done=_State.done, of=_State.of))
    stopped = callout(rx.el.p(t("import-stopped", done=_State.done, of=_State.of)), tone="warning")
    done = callout(rx.el.p(t("import-done")), tone="good")
    said = rx.match(_State.stage, (Stage.GOING.value, going), (Stage.STOPPED.value, stopped), done)
    again = rx.fragment(
        button(t("import-go-on"), icon="play", on_click=_State.begin), button(t("sheet-drop"), kind="secondary", on_click=_State.drop)
    )
    other = button(t("import-another"), kind="secondary", on_click=_State.another)
    ways = rx.match(_State.stage, (Stage.STOPPED.value, again), (Stage.DONE.value, other), rx.fragment())
    return card(
        rx.el.h2(t("import-outcome", name=_State.name)),
        rx.el.div(said, role="status"),
        rx.cond(_State.stage == Stage.STOPPED.value, sheet_unread(_State.unread, _State.unread_count, t("import-unread-advice"))),
        rx.cond(_State.stage == Stage.GOING.value, bar(_State.percent, t("import-progress"))),
        _counts(filters=False),
        rx.el.div(ways, class_name="row"),
    )


def _counts(*, filters: bool) -> rx.Component:
    return rx.el.ul(rx.foreach(_State.counts, _pressed if filters else _count), class_name="people-counts")


def _count(each: Any) -> rx.Component:
    """How many rows had one fate."""
    came = (Fate.INVITED.value, t("import-told-invited")), (Fate.CHANGED.value, t("import-told-changed"))
    said = rx.match(each["fate"], *came, import_fate_words(each["fate"]))
    return rx.el.li(rx.el.strong(number(each["count"])), " ", said, class_name="people-count")


def _pressed(each: Any) -> rx.Component:
    return counted(import_fate_words(each["fate"]), each["count"], each["fate"], _State.fate, _State.keep_fate)


def _row(row: Any) -> rx.Component:
    brings = rx.el.span(rx.foreach(row.changes, change_pill), class_name="row import-changes")
    return sheet_row(row.number, row.email, row.name, import_fate_pill(row.fate), rx.cond(how_many(row.changes) > 0, brings, "–"))
