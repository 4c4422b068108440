"""The glossary of a course on its desk: how each language stands, when it is to be read again, and every term."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, more, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import t, when
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.courses_editor import state_pill
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.courses_glossary_desk import GlossaryDeskState
from qser_app.state.session import SessionState

_STATE = GlossaryDeskState


@rx.page(
    route="/desk/glossary/[code]",
    title=rx.cond(_STATE.desk.title != "", _STATE.desk.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, _STATE.load],
)
def glossary_of_course() -> rx.Component:
    """Where the terms of a course are looked after."""
    waiting = rx.fragment(rx.el.h1(t("glossary-title"), class_name="visually-hidden"), skeleton(card=True))
    here = rx.match(_STATE.found, ("here", _here()), ("missing", missing(t("glossary-title"))), waiting)
    return framed(sheet("author"), sheet("glossary"), here, only=SessionState.may_packages)


def _here() -> rx.Component:
    desk = _STATE.desk
    trail = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(desk.course, "desk"))
    add = link_button(t("glossary-desk-add"), "/desk/entry/" + desk.course, icon="plus")
    read = link_button(t("glossary-desk-read"), "/course/" + desk.course + "/glossary", kind="quiet", icon="eye")
    is_there = desk.total + desk.retired.length() > 0
    return rx.el.div(
        page_head(t("glossary-title"), t("glossary-desk-lead"), rx.cond(is_there, rx.el.div(add, read, class_name="row")), before=trail),
        rx.cond(
            is_there,
            rx.fragment(_languages(desk), _terms(desk), _retired(desk)),
            empty(t("glossary-desk-empty-title"), t("glossary-desk-empty-text"), add),
        ),
        class_name="stack",
    )


def _languages(desk: Any) -> rx.Component:
    """How each language stands, and the press that says it was read again."""
    next_day = rx.el.input(
        id="next", name="next", type="date", class_name="input", default_value=_STATE.next_day, aria_describedby="next-help"
    )
    owner = rx.cond(desk.owner != "", rx.el.p(t("glossary-desk-owner", name=desk.owner), class_name="muted small"))
    return card(
        rx.el.h2(t("glossary-desk-reviewed-title")),
        rx.el.p(t("glossary-desk-reviewed-text"), class_name="muted"),
        rx.el.form(
            rx.el.ul(rx.foreach(desk.languages, _language), class_name="glossary-languages"),
            rx.el.div(
                field(t("glossary-desk-next"), "next", next_day),
                button(t("glossary-desk-reviewed"), type="submit", kind="secondary", icon="check"),
                class_name="author-facts",
            ),
            owner,
            on_submit=_STATE.reviewed,
            class_name="stack",
        ),
        custom_attrs={"data-reviewed": ""},
    )


def _language(each: Any) -> rx.Component:
    name = rx.el.span(rx.Var.create(LANGUAGES)[each.language], lang=each.language, class_name="glossary-language")
    box = rx.el.input(type="checkbox", name="reviewed-" + each.language, default_checked=each.due, key=each.review)
    gaps = rx.fragment(
        rx.cond(each.lacking > 0, rx.el.span(t("glossary-desk-lacking", count=each.lacking))),
        rx.cond(each.stale > 0, rx.el.span(t("glossary-desk-stale", count=each.stale))),
    )
    whole = rx.el.span(t("glossary-desk-complete"), class_name="muted small")
    return rx.el.li(
        rx.cond(each.exists, rx.el.label(box, name, class_name="check"), rx.el.span(name, class_name="check")),
        rx.cond(each.exists, _day(each)),
        rx.cond(each.as_of != "", rx.el.span(t("glossary-desk-read-on", day=when(each.as_of)), class_name="muted small")),
        rx.cond(
            each.lacking + each.stale > 0,
            rx.el.button(gaps, type="button", on_click=_STATE.keep_lacking(each.language), class_name="button button-quiet glossary-gaps"),
            whole,
        ),
        class_name="author-due",
    )


def _day(each: Any) -> rx.Component:
    """When a language is to be read again."""
    late = rx.el.span(t("glossary-desk-day-late", day=when(each.review)), class_name="pill pill-bad glossary-day")
    look = rx.cond(each.due, "pill pill-warning glossary-day", "muted small")
    soon = rx.el.span(t("glossary-desk-day", day=when(each.review)), class_name=look)
    none = rx.el.span(t("glossary-desk-day-none"), class_name="muted small")
    return rx.cond(each.review == "", none, rx.cond(each.overdue, late, soon))


def _terms(desk: Any) -> rx.Component:
    nothing = rx.cond(
        _STATE.words != "",
        empty(t("glossary-nothing"), t("glossary-nothing-text")),
        empty(t("glossary-desk-nothing-lacking"), t("glossary-desk-nothing-lacking-text")),
    )
    names = rx.Var.create(LANGUAGES)
    heads = rx.foreach(desk.languages, lambda each: rx.el.th(names[each.language], scope="col", lang=each.language))
    table = rx.el.table(
        rx.el.caption(t("glossary-title"), class_name="visually-hidden"),
        rx.el.thead(rx.el.tr(rx.el.th(t("glossary-desk-term"), scope="col"), heads)),
        rx.el.tbody(rx.foreach(desk.terms, lambda row: _row(desk, row))),
        class_name="table table-stacks glossary-terms",
    )
    frame = rx.el.div(table, class_name="table-frame", tab_index=0, role="region", aria_label=t("glossary-title"))
    return rx.fragment(_looking(desk), rx.cond(desk.terms.length() > 0, frame, nothing))


def _looking(desk: Any) -> rx.Component:
    """What narrows the list."""
    names = rx.Var.create(LANGUAGES)

    def lacking(each: Any) -> rx.Component:
        return rx.el.option(t("glossary-desk-only-lacking", language=names[each.language]), value=each.language)

    search = text_input("glossary-search", type="search", value=_STATE.words, on_change=_STATE.find.debounce(250), auto_complete="off")
    only = rx.el.select(
        rx.el.option(t("glossary-desk-all"), value=""),
        rx.foreach(desk.languages, lacking),
        id="lacking",
        class_name="input",
        value=_STATE.lacking,
        on_change=_STATE.keep_lacking,
        aria_describedby="lacking-help",
    )
    return rx.el.div(
        field(t("glossary-search"), "glossary-search", search),
        field(t("glossary-desk-only"), "lacking", only),
        rx.el.p(t("glossary-found", count=desk.terms.length(), total=desk.total), class_name="muted", role="status"),
        class_name="glossary-tools",
    )


def _row(desk: Any, row: Any) -> rx.Component:
    """A term, and the way into each of its languages; the name leads where the list was narrowed to."""
    names = rx.Var.create(LANGUAGES)
    to = "/desk/entry/" + desk.course + "?key=" + row.key + "&language="
    name = rx.el.a(row.name, lang=row.language, href=to + rx.cond(_STATE.lacking != "", _STATE.lacking, row.language))

    def cell(each: Any) -> rx.Component:
        label = rx.el.span(row.name, " – ", names[each.language], ": ", class_name="visually-hidden")
        way = rx.el.a(label, state_pill(each.state), href=to + each.language, class_name="author-cell")
        return rx.el.td(way, data_label=names[each.language], custom_attrs={"data-state": each.state})

    return rx.el.tr(rx.el.th(name, scope="row"), rx.foreach(row.states, cell), key=row.key)


def _retired(desk: Any) -> rx.Component:
    """What was put away, each with its way back."""

    def row(each: Any) -> rx.Component:
        name = rx.el.a(each.name, href="/desk/entry/" + desk.course + "?key=" + each.key, lang=each.language)
        label = t("author-restore-it", title=each.name)
        back = button(t("author-restore"), kind="quiet", icon="archive-restore", aria_label=label, on_click=_STATE.restore(each.key))
        return rx.el.li(name, back, class_name="author-archived")

    rows = rx.el.ul(rx.foreach(desk.retired, row))
    return rx.cond(desk.retired.length() > 0, more(t("glossary-desk-retired", count=desk.retired.length()), rows))
