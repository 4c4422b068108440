"""Translating: a text beside its source, piece by piece; and how far all languages of a course are."""

from typing import Any

import reflex as rx

from qser_app.components.cards import page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step
from qser_app.components.courses_differences import differences, words
from qser_app.components.courses_editor import draft_area, draft_input, source_button, toolbar
from qser_app.components.feedback import callout
from qser_app.components.forms import field
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.words import t
from qser_app.domain.courses_texts import LONGEST_SUMMARY, LONGEST_TITLE
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.courses_editor import editing, error, facts, mistake, state_pill, what_is_sent, writing
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.courses_editor import EditorState
from qser_app.state.courses_translation import LanguagesState, TranslationState
from qser_app.state.session import SessionState


@rx.page(
    route="/desk/translate/[unit_id]",
    title=rx.cond(EditorState.page.title != "", EditorState.page.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, TranslationState.begin, EditorState.load_unit, TranslationState.load],
)
def translate() -> rx.Component:
    """Where a unit is translated."""
    waiting = rx.fragment(rx.el.h1(t("author-translate"), class_name="visually-hidden"), skeleton(card=True))
    here = rx.match(TranslationState.found, ("here", _here()), ("missing", missing(t("author-translate"))), waiting)
    return framed(sheet("author"), here, only=SessionState.may_packages, wide=True)


def _here() -> rx.Component:
    page = EditorState.page
    return editing(rx.cond(TranslationState.source.is_stale, _stale(page)), writing(_fields(page)), also=TranslationState.load)


def _stale(page: Any) -> rx.Component:
    source = TranslationState.source
    mark = button(t("author-mark"), kind="secondary", icon="check", on_click=TranslationState.mark)
    head = rx.cond(source.head.length() > 0, differences(source.head, page.source_language))
    return callout(rx.el.p(t("author-stale", count=source.changes)), head, mark, tone="warning")


def _fields(page: Any) -> rx.Component:
    source = TranslationState.source
    title = field(
        t("author-field-title"), "title", draft_input("title", max_length=LONGEST_TITLE, lang=page.language), error=error("title")
    )
    summary = field(t("author-field-summary"), "summary", draft_area("summary", rows=2, max_length=LONGEST_SUMMARY, lang=page.language))
    tools = toolbar(page.lessons, page.terms, page.pictures, rx.cond(page.kind == "lesson", what_is_sent(page)))
    return rx.fragment(
        _beside(page, rx.el.p(source.title, class_name="author-source-title"), title),
        _beside(page, rx.el.p(source.summary), summary),
        rx.cond(page.kind != "scorm", rx.el.div(tools, class_name="author-sticky")),
        rx.cond(
            source.rows.length() > 0,
            source_button(icon("copy"), rx.el.span(t("author-take-source")), class_name="button button-quiet author-take-source"),
        ),
        rx.cond(page.kind != "scorm", rx.el.div(rx.foreach(source.rows, lambda row: _row(page, row)), class_name="author-rows")),
        rx.el.div(mistake(EditorState.draft), rx.el.p(error("body"), class_name="field-error", role="alert")),
        rx.cond(page.kind == "lesson", facts(page)),
    )


def _beside(page: Any, source: rx.Component, mine: rx.Component) -> rx.Component:
    return rx.el.div(rx.el.div(source, lang=page.source_language, class_name="author-source"), mine, class_name="author-pair")


def _row(page: Any, row: Any) -> rx.Component:
    """A piece of the source, with what changed in it, and the place for its translation."""
    gone = rx.foreach(row.gone, lambda text: rx.el.p(rx.el.del_(t("author-gone"), " ", text), class_name="author-diff"))
    changed = rx.fragment(
        rx.el.span(icon("git-compare", size=16), t("author-piece-changed"), class_name="pill pill-warning"),
        rx.el.p(words(row.pieces), class_name="author-diff"),
    )
    source = rx.fragment(gone, rx.cond(row.changed, changed, rx.el.p(row.source)))
    area = draft_area(
        "piece",
        tools=True,
        rows=2,
        source=row.source,
        id="piece-" + row.number.to_string(),
        lang=page.language,
        aria_label=t("author-piece", number=row.number),
        spell_check=True,
    )
    return _beside(page, source, area)


@rx.page(
    route="/desk/languages/[code]",
    title=rx.cond(LanguagesState.course.title != "", LanguagesState.course.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, LanguagesState.load],
)
def course_languages() -> rx.Component:
    """How far the languages of a course are."""
    waiting = rx.fragment(rx.el.h1(t("author-languages-title"), class_name="visually-hidden"), skeleton(card=True))
    here = rx.match(LanguagesState.found, ("here", _table()), ("missing", missing(t("author-languages-title"))), waiting)
    return framed(sheet("author"), here, only=SessionState.may_packages)


def _table() -> rx.Component:
    names = rx.Var.create(LANGUAGES)
    course = LanguagesState.course
    trail = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(course.code, "desk"))
    heads = rx.foreach(LanguagesState.languages, lambda code: rx.el.th(names[code], scope="col", lang=code))
    table = rx.el.table(
        rx.el.caption(t("author-languages-title"), class_name="visually-hidden"),
        rx.el.thead(rx.el.tr(rx.el.th(t("author-text"), scope="col"), heads)),
        rx.el.tbody(rx.foreach(LanguagesState.rows, _text_row)),
        class_name="table table-stacks",
    )
    return rx.fragment(
        page_head(t("author-languages-title"), t("author-languages-lead"), before=trail),
        rx.el.div(table, class_name="table-frame", tab_index=0, role="region", aria_label=t("author-languages-title")),
        rx.cond(LanguagesState.titles.length() > 0, _titles()),
        rx.cond(LanguagesState.more.length() > 0, _another_language()),
    )


def _titles() -> rx.Component:
    """The titles that are missing, all at once."""
    names = rx.Var.create(LANGUAGES)

    def gap(row: Any, each: Any) -> rx.Component:
        label = rx.el.label(
            rx.el.span(row.title, ": ", class_name="visually-hidden"), names[each.language], html_for=each.name, class_name="field-label"
        )
        written = rx.el.input(id=each.name, name=each.name, type="text", max_length=LONGEST_TITLE, lang=each.language, class_name="input")
        return rx.el.div(label, written, class_name="field", key=each.name)

    def beside(row: Any) -> rx.Component:
        source = rx.el.div(rx.el.p(row.title, class_name="author-source-title"), lang=row.language, class_name="author-source")
        return rx.el.div(
            source,
            rx.el.div(rx.foreach(row.gaps, lambda each: gap(row, each)), class_name="stack"),
            class_name="author-pair",
            key=row.gaps[0].name,
        )

    return rx.el.form(
        rx.el.h2(t("author-titles")),
        rx.el.p(t("author-titles-lead"), class_name="muted"),
        rx.foreach(LanguagesState.titles, beside),
        button(t("author-titles-publish"), type="submit", icon="check"),
        on_submit=LanguagesState.put_titles,
        class_name="card stack author-titles",
        custom_attrs={"data-titles": ""},
    )


def _another_language() -> rx.Component:
    """One more language for the course."""
    names = rx.Var.create(LANGUAGES)
    options = rx.foreach(LanguagesState.more, lambda code: rx.el.option(names[code], value=code))
    chosen = rx.el.select(options, id="another", name="another", class_name="input")
    return rx.el.form(
        field(t("author-language-add"), "another", chosen),
        button(t("author-language-add-it"), type="submit", kind="secondary", icon="plus"),
        on_submit=LanguagesState.add_language,
        class_name="author-facts author-another",
    )


def _text_row(row: Any) -> rx.Component:
    signs = [("course", icon("graduation-cap")), ("module", icon("layers")), ("quiz", icon("list-checks")), ("scorm", icon("package"))]
    inside = rx.cond(row.of == "unit", "author-inside", "")
    name = rx.el.span(
        rx.match(row.kind, *signs, icon("book-open")), rx.el.span(row.title, lang=row.language), class_name="author-text-name"
    )
    return rx.el.tr(rx.el.th(name, scope="row", class_name=inside), rx.foreach(row.states, lambda each: _cell(row, each)))


def _cell(row: Any, each: Any) -> rx.Component:
    key, query = row.id.to_string(), "?language=" + each.language
    unit = rx.cond(each.language == row.language, "/desk/lesson/" + key, "/desk/translate/" + key + "?to=" + each.language)
    to = rx.match(row.of, ("course", "/desk/words/" + LanguagesState.course.code + query), ("module", "/desk/module/" + key + query), unit)
    waits = rx.cond(each.waits & (each.state != "draft"), rx.el.span(t("author-waits-short"), class_name="pill pill-info"))
    names = rx.Var.create(LANGUAGES)
    label = rx.el.span(row.title, " – ", names[each.language], ": ", class_name="visually-hidden")
    return rx.el.td(rx.el.a(label, state_pill(each.state), waits, href=to, class_name="author-cell"), data_label=names[each.language])
