"""One term of a glossary: written in one language, beside its source where it is translated."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.courses_editor import term_tools
from qser_app.components.courses_glossary import kept_fields
from qser_app.components.feedback import callout
from qser_app.components.forms import check, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import listed, t, t_of, when
from qser_app.domain.courses_glossary_desk import LONGEST_MEANING, LONGEST_NAME, LONGEST_SOURCE
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.courses_editor import state_pill
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.courses_glossary_entry import EntryState
from qser_app.state.session import SessionState

_STATE = EntryState


@rx.page(
    route="/desk/entry/[code]",
    title=rx.cond(_STATE.page.title != "", _STATE.page.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, _STATE.load],
)
def glossary_entry() -> rx.Component:
    """Where a term is written."""
    waiting = rx.fragment(rx.el.h1(t("glossary-desk-term"), class_name="visually-hidden"), skeleton(card=True))
    here = rx.match(_STATE.found, ("here", _here()), ("missing", missing(t("glossary-desk-term"))), waiting)
    return framed(sheet("author"), sheet("glossary"), here, only=SessionState.may_packages, wide=True)


def _here() -> rx.Component:
    page = _STATE.page
    is_translation = page.language != page.source_language
    return rx.el.div(
        _head(page),
        _languages(page),
        rx.cond(page.retired, _put_away()),
        rx.cond(page.stale, _behind()),
        rx.el.div(rx.cond(_STATE.conflict, _conflict(page)), role="alert"),
        rx.cond(page.retired, rx.fragment(), rx.cond(is_translation, _form(page, beside=True), _form(page, beside=False))),
        rx.cond(page.html != "", _seen(page)),
        _after(page),
        class_name="stack",
    )


def _head(page: Any) -> rx.Component:
    trail = breadcrumbs(
        t("learning-trail"),
        (t("desk-title"), "/desk"),
        course_step(page.course, "desk"),
        (t("glossary-title"), "/desk/glossary/" + page.course),
    )
    new = rx.fragment(rx.el.h1(t("glossary-entry-new")), rx.el.p(t("glossary-entry-new-lead"), class_name="lead"))
    return rx.el.header(trail, rx.cond(page.key != "", rx.el.h1(page.title, lang=page.title_language), new), class_name="page-head")


def _languages(page: Any) -> rx.Component:
    names = rx.Var.create(LANGUAGES)

    def tab(each: Any) -> rx.Component:
        here = each.language == page.language
        return rx.el.a(
            rx.el.span(names[each.language], lang=each.language),
            state_pill(each.state),
            href="/desk/entry/" + page.course + "?key=" + page.key + "&language=" + each.language,
            aria_current=rx.cond(here, "page", "false"),
            class_name=rx.cond(here, "tab tab-current", "tab"),
        )

    tabs = rx.el.nav(rx.foreach(page.states, tab), aria_label=t("glossary-entry-languages"), class_name="tabs author-languages")
    return rx.cond(page.states.length() > 1, tabs)


def _put_away() -> rx.Component:
    back = button(t("author-restore"), kind="secondary", icon="archive-restore", on_click=_STATE.restore)
    return callout(rx.el.p(t("glossary-entry-retired")), back, tone="warning")


def _behind() -> rx.Component:
    mark = button(t("author-mark"), kind="secondary", icon="check", on_click=_STATE.still_right)
    return callout(rx.el.p(t("glossary-entry-stale")), mark, tone="warning")


def _conflict(page: Any) -> rx.Component:
    """What somebody else has saved meanwhile, and the way to take it."""
    theirs = _STATE.theirs
    said = rx.el.div(
        rx.el.p(rx.el.strong(theirs.words.name)),
        rx.el.p(theirs.words.body),
        rx.el.p(t("glossary-source", source=theirs.words.source), class_name="muted small"),
        lang=page.language,
        class_name="author-source",
    )
    take = button(t("glossary-entry-take"), kind="secondary", icon="undo-2", on_click=_STATE.take_theirs)
    told = rx.cond(
        theirs.retired,
        rx.el.p(t("glossary-entry-theirs-retired")),
        rx.fragment(
            rx.el.p(rx.el.strong(t("glossary-entry-conflict", name=rx.cond(theirs.by != "", theirs.by, "none")))),
            said,
            rx.el.p(t("glossary-entry-conflict-text")),
        ),
    )
    return callout(told, take, tone="warning")


def _form(page: Any, *, beside: bool) -> rx.Component:
    """The fields; where a translation is written, each stands ``beside`` what it translates."""
    label = rx.cond(_STATE.conflict & (_STATE.theirs.revision > 0), t("glossary-entry-save-mine"), t("glossary-entry-save"))
    return rx.el.form(
        kept_fields(
            rx.el.input(type="hidden", name="base", value=_STATE.base.to_string(), read_only=True),
            *(_fields_beside(page) if beside else _fields(page)),
            rx.cond(page.others.length() > 0, _see(page)),
            rx.el.p(t("recording-words-kept"), role="status", class_name="field-hint glossary-kept"),
            about=page.course + ":" + page.key + ":" + page.language,
            done=_STATE.done,
            class_name="stack",
        ),
        rx.el.div(button(label, type="submit", icon="check"), class_name="row"),
        on_submit=_STATE.save,
        no_validate=True,
        key=page.key + page.language + _STATE.serial.to_string(),
        class_name="card stack glossary-form",
        custom_attrs={"data-editor": ""},
    )


def _fields(page: Any) -> list[rx.Component]:
    words = _STATE.words
    body = _area("body", words.body, page, rows=4, max_length=LONGEST_MEANING, spell_check=True, custom_attrs={"data-tools": ""})
    source = _area("source", words.source, page, rows=1, max_length=LONGEST_SOURCE)
    meaning = rx.el.div(term_tools(page.others), body, class_name="stack glossary-meaning")
    return [
        _text("name", words.name, t("glossary-entry-name"), page, max_length=LONGEST_NAME),
        _text("also", words.also.join(", "), t("glossary-entry-also"), page, hint=t("glossary-entry-also-hint")),
        field(t("glossary-entry-body"), "body", meaning, hint=t("glossary-entry-body-hint"), error=_error("body")),
        field(t("glossary-entry-source"), "source", source, hint=t("glossary-entry-source-hint"), error=_error("source")),
    ]


def _fields_beside(page: Any) -> list[rx.Component]:
    source = page.source
    name, also, body, cited = _fields(page)
    return [
        _pair(page, rx.el.p(source.name, class_name="author-source-title"), name),
        _pair(page, rx.el.p(listed(source.also)), also, wanted=source.also.length() > 0),
        _pair(page, rx.el.p(source.body), body),
        _pair(page, rx.el.p(source.source), cited),
    ]


def _pair(page: Any, source: rx.Component, mine: rx.Component, *, wanted: Any = True) -> rx.Component:
    said = rx.el.div(source, lang=page.source_language, class_name="author-source")
    return rx.el.div(rx.cond(wanted, said, rx.el.div()), mine, class_name="author-pair")


def _text(name: str, value: Any, label: Any, page: Any, *, hint: Any = None, **props: Any) -> rx.Component:
    line = text_input(name, default_value=value, lang=page.language, aria_invalid=_invalid(name), auto_complete="off", **props)
    return field(label, name, line, hint=hint, error=_error(name))


def _area(name: str, value: Any, page: Any, **props: Any) -> rx.Component:
    """A text of several lines, as high as its words."""
    props |= {"id": name, "name": name, "default_value": value, "lang": page.language}
    return rx.el.textarea(class_name="input author-area", aria_describedby=f"{name}-help", aria_invalid=_invalid(name), **props)


def _invalid(name: str) -> rx.Var[str]:
    return rx.cond(_STATE.errors.contains(name), "true", "false")


def _error(name: str) -> rx.Var[str]:
    return t_of(_STATE.errors.get(name, ""), {"detail": _STATE.detail})


def _see(page: Any) -> rx.Component:
    """The terms that belong beside it, each as a box to tick."""

    def box(other: Any) -> rx.Component:
        return check("see-" + other.value, other.label, default_checked=_STATE.words.see.contains(other.value))

    boxes = rx.el.div(rx.foreach(page.others, box), class_name="glossary-others")
    return more(t("glossary-entry-see", count=_STATE.words.see.length()), boxes)


def _seen(page: Any) -> rx.Component:
    also = page.words.also
    return card(
        rx.el.h2(t("glossary-entry-preview"), class_name="eyebrow"),
        rx.el.div(
            rx.el.p(page.words.name, class_name="author-preview-title"),
            rx.cond(also.length() > 0, rx.el.p(t("glossary-also", names=listed(also)), class_name="muted")),
            rx.html(page.html, class_name="prose"),
            rx.el.p(t("glossary-source", source=page.words.source), class_name="muted small"),
            lang=page.language,
            class_name="glossary-preview",
        ),
    )


def _after(page: Any) -> rx.Component:
    """Where to go from here, what the term once said, and putting it away."""
    to = "/desk/entry/" + page.course + "?key=" + page.on.value + "&language=" + page.language
    on = link_button(t("glossary-entry-next", term=page.on.label), to, kind="secondary", icon="arrow-right")
    back = link_button(t("glossary-entry-back"), "/desk/glossary/" + page.course, kind="secondary", icon="arrow-left")
    away = rx.el.div(
        rx.el.p(t("glossary-entry-retire-text"), class_name="muted small"),
        button(t("glossary-entry-retire"), kind="secondary", icon="archive", on_click=_STATE.retire),
        class_name="stack",
    )
    return rx.fragment(
        rx.el.div(back, rx.cond(page.on.value != "", on), class_name="row"),
        rx.cond(page.changes.length() > 0, _history(page)),
        rx.cond((page.key != "") & ~page.retired, more(t("glossary-entry-retire"), away)),
    )


def _history(page: Any) -> rx.Component:
    def line(each: Any) -> rx.Component:
        moment = when(each.at, "moment")
        named = rx.fragment(t("glossary-entry-take-up"), rx.el.span(" – ", moment, class_name="visually-hidden"))
        take = button(named, kind="quiet", icon="undo-2", on_click=_STATE.take_up(each.id))
        return rx.el.li(
            rx.el.p(
                rx.cond(each.by != "", rx.fragment(each.by, " · "), ""),
                t("glossary-entry-kind", kind=each.kind),
                " · ",
                moment,
                class_name="muted small",
            ),
            rx.el.div(rx.el.strong(each.name), rx.el.p(each.body), lang=page.language),
            rx.cond(page.retired, rx.fragment(), take),
            class_name="glossary-change",
        )

    rows = rx.el.ul(rx.foreach(page.changes, line), class_name="glossary-changes")
    return more(t("glossary-entry-history", count=page.changes.length()), rows)
