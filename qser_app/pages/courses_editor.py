"""The editor: where the words of a course, a module or a unit are written in one language, and published."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.courses_editor import draft_area, draft_form, draft_input, line_button, preview, publish_form, toolbar
from qser_app.components.courses_files import picture_button
from qser_app.components.courses_recordings import recording_button
from qser_app.components.feedback import callout
from qser_app.components.forms import check, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.learning_blocks import lesson_sources
from qser_app.components.words import language, listed, say, t, t_of, when
from qser_app.domain.courses_texts import LONGEST_NOTE, LONGEST_SUMMARY, LONGEST_TITLE
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.courses_editor import EditorState
from qser_app.state.session import SessionState

_TITLE = rx.cond(EditorState.page.title != "", EditorState.page.title, "Q-SER")
_STATES = {
    "source": ("author-state-source", "pill-good"),
    "published": ("author-state-published", "pill-good"),
    "stale": ("author-state-stale", "pill-warning"),
    "draft": ("author-state-draft", "pill-info"),
}


@rx.page(route="/desk/lesson/[unit_id]", title=_TITLE, on_load=[SessionState.require_sign_in, EditorState.load_unit])
def unit_words() -> rx.Component:
    """Where a unit is written."""
    return _editor()


@rx.page(route="/desk/module/[module_id]", title=_TITLE, on_load=[SessionState.require_sign_in, EditorState.load_module])
def module_words() -> rx.Component:
    """Where the title and the introduction of a module are written."""
    return _editor()


@rx.page(route="/desk/words/[code]", title=_TITLE, on_load=[SessionState.require_sign_in, EditorState.load_course])
def course_words() -> rx.Component:
    """Where the title and the welcome of a course are written."""
    return _editor()


def _editor() -> rx.Component:
    waiting = rx.fragment(rx.el.h1(t("author-edit"), class_name="visually-hidden"), skeleton(card=True))
    return framed(
        sheet("author"),
        rx.match(EditorState.found, ("here", _here()), ("missing", missing(t("author-edit"))), waiting),
        only=SessionState.may_packages,
        wide=True,
    )


def _here() -> rx.Component:
    page, draft = EditorState.page, EditorState.draft
    return editing(rx.el.div(writing(_fields(page)), _seen(page, draft), class_name="author-columns"))


def editing(*parts: rx.Component, also: Any = None, class_name: str = "author-page") -> rx.Component:
    """The page of an open text around its ``parts``: what it is, its languages, who else is here, publishing (and ``also`` after that)."""
    page, draft = EditorState.page, EditorState.draft
    return rx.el.div(
        editor_head(page, draft),
        languages(page),
        company(draft, page),
        *parts,
        publishing(page, draft, also=also),
        class_name=class_name,
        custom_attrs={"data-editor": ""},
    )


def writing(fields: rx.Component) -> rx.Component:
    """The form around the fields of the open text, which saves itself."""
    return draft_form(
        fields,
        address=EditorState.address,
        opening=EditorState.opening,
        latest=EditorState.draft.revision,
        locale=language,
        say=say,
        on_saved=lambda _: EditorState.look_again(),
        on_stay=EditorState.stay,
        on_go=EditorState.go,
        class_name="author-write stack",
    )


def editor_head(page: Any, draft: Any) -> rx.Component:
    """What is being written, and the ways from here."""
    key = page.of + "/" + page.id.to_string() + "?language=" + page.language
    return rx.el.header(
        breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(page.course, "desk")),
        rx.el.h1(page.title, lang=page.language),
        rx.el.div(
            rx.cond(page.is_draft, rx.el.span(t("desk-status-draft"), class_name="pill pill-warning")),
            rx.cond(draft.is_open, rx.el.span(t("author-waits"), class_name="pill pill-info")),
            rx.cond(
                (page.of == "unit") & (page.kind != "case"),  # a case is tried beside its text
                link_button(
                    t("author-as-learner"),
                    "/desk/preview/" + page.id.to_string() + "?language=" + page.language,
                    kind="quiet",
                    icon="eye",
                ),
            ),
            link_button(t("author-versions"), "/desk/history/" + key, kind="quiet", icon="history"),
            class_name="row",
        ),
        class_name="page-head",
    )


def languages(page: Any) -> rx.Component:
    """The text in the other languages of the course, and how it stands in each."""
    names = rx.Var.create(LANGUAGES)

    def tab(each: Any) -> rx.Component:
        here = each.language == page.language
        words = rx.el.span(names[each.language], lang=each.language)
        return rx.el.a(
            words,
            state_pill(each.state),
            href=_address(page, each.language),
            aria_current=rx.cond(here, "page", "false"),
            class_name=rx.cond(here, "tab tab-current", "tab"),
        )

    return rx.cond(
        page.translations.length() > 1,
        rx.el.nav(rx.foreach(page.translations, tab), aria_label=t("author-languages"), class_name="tabs author-languages"),
    )


def _address(page: Any, language: Any) -> Any:
    """Where the text is written in a language: a unit's translations beside their source."""
    here_itself = rx.match(
        page.of,
        ("course", "/desk/words/" + page.course + "?language=" + language),
        ("module", "/desk/module/" + page.id.to_string() + "?language=" + language),
        rx.cond(page.kind == "case", "/desk/case/", "/desk/lesson/") + page.id.to_string() + "?language=" + language,
    )
    beside = "/desk/translate/" + page.id.to_string() + "?to=" + language
    return rx.cond((page.of == "unit") & (language != page.source_language), beside, here_itself)


def state_pill(state: Any) -> rx.Component:
    """How a text stands in a language, in a word."""
    marks = [(name, rx.el.span(t(key), class_name=f"pill {look}")) for name, (key, look) in _STATES.items()]
    return rx.match(state, *marks, rx.el.span(t("author-state-missing"), class_name="pill"))


def company(draft: Any, page: Any) -> rx.Component:
    """Who else has the text open, and what happened to it since the draft began."""
    others = callout(rx.el.p(t("author-others", count=draft.others.length(), names=listed(draft.others))))
    behind = callout(rx.el.p(t("author-behind", version=page.version)), tone="warning")
    return rx.el.div(
        rx.el.div(rx.cond(draft.others.length() > 0, others), role="status"),
        rx.cond(draft.behind, behind),
        class_name="stack author-company",
    )


def _fields(page: Any) -> rx.Component:
    return rx.fragment(
        field(t("author-field-title"), "title", draft_input("title", max_length=LONGEST_TITLE, lang=page.language), error=error("title")),
        rx.cond(
            page.kind != "module",
            field(
                t("author-field-summary"),
                "summary",
                draft_area("summary", rows=2, max_length=LONGEST_SUMMARY, lang=page.language),
                hint=t("author-summary-hint"),
            ),
        ),
        rx.cond(page.kind != "scorm", _body(page)),
        rx.cond(page.kind == "lesson", facts(page)),
    )


def _body(page: Any) -> rx.Component:
    return rx.el.div(
        rx.el.label(t("author-field-body"), html_for="body", class_name="field-label"),
        rx.el.div(mistake(EditorState.draft), rx.el.p(error("body"), class_name="field-error", role="alert"), id="body-help"),
        toolbar(page.lessons, page.terms, page.pictures, rx.cond(page.kind != "case", what_is_sent(page))),
        draft_area("body", tools=True, rows=16, lang=page.language, aria_describedby="body-help", spell_check=True),
        class_name="field author-body",
    )


def what_is_sent(page: Any) -> rx.Component:
    """The tools that send a picture, video or sound from one's own disk and put it into the text."""
    return rx.fragment(picture_button(page, EditorState.look_around), recording_button(page, EditorState.look_around))


def mistake(draft: Any) -> rx.Component:
    """What has to be mended in the text, each with the way to its line."""

    def told(code: Any, line: Any, detail: Any, problem: Any) -> rx.Component:
        way = line_button(t("author-line", line=line), line=line, class_name="button button-quiet")
        return rx.fragment(rx.el.p(t_of(code, {"detail": detail, "problem": problem})), way)

    first = told(draft.mistake, draft.line, draft.detail, draft.problem)
    more = rx.foreach(draft.more, lambda each: told(each.code, each.line, each.detail, each.problem))
    words = link_button(
        t("recording-words-write"),
        "/desk/recording/" + draft.recording.to_string() + "?language=" + EditorState.page.language,
        kind="secondary",
        icon="captions",
    )
    mended = rx.cond(draft.recording > 0, rx.el.div(words, class_name="row"))
    return rx.el.div(rx.cond(draft.mistake != "", callout(first, more, mended, tone="bad")), role="status")


def facts(page: Any) -> rx.Component:
    """Where a lesson's facts come from, and how long they hold."""
    return more(
        t("author-facts"),
        rx.el.div(
            field(
                t("author-field-sources"),
                "sources",
                draft_area("sources", rows=3, lang=page.language, aria_describedby="sources-help"),
                hint=t("author-sources-hint"),
            ),
            rx.el.div(
                field(t("author-field-as-of"), "as_of", draft_input("as_of", type="date"), error=error("as_of")),
                field(t("author-field-review"), "review", draft_input("review", type="date"), error=error("review")),
                class_name="author-days",
            ),
            class_name="stack",
        ),
        open=True,
    )


def error(name: str) -> rx.Var[str]:
    """What is wrong with a field, after somebody wanted to publish."""
    return t_of(EditorState.errors.get(name, ""))


def _seen(page: Any, draft: Any) -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("author-preview"), class_name="eyebrow"),
        rx.el.p(draft.title, class_name="author-preview-title", lang=page.language),
        rx.cond((draft.mistake != "") & (draft.recording == 0), rx.el.p(t("author-preview-mistake"), class_name="muted small")),
        preview(draft, page.language),
        lesson_sources(draft, page.language),
        class_name="author-preview card",
        aria_label=t("author-preview"),
        tab_index=0,
    )


def publishing(page: Any, draft: Any, *, also: Any = None) -> rx.Component:
    """What is left to do when the text is ready; ``also``: what is read anew once it is published."""
    is_translation = page.language != page.source_language
    form = publish_form(
        field(t("author-note"), "note", text_input("note", max_length=LONGEST_NOTE), hint=t("author-note-hint")),
        rx.cond(is_translation, check("up_to_date", t("author-says-the-same"), default_checked=True)),
        rx.el.div(
            button(rx.cond(page.version > 0, t("author-publish-changes"), t("author-publish")), type="submit", icon="send"),
            rx.cond(page.version > 0, button(t("author-discard"), kind="quiet", icon="undo-2", on_click=EditorState.discard)),
            class_name="row",
        ),
        say=say,
        on_publish=lambda revision, note, ok: [EditorState.publish(revision, note, ok), *([also()] if also is not None else [])],
        class_name="stack",
    )
    written = rx.cond(
        draft.written_by != "",
        rx.el.p(t("author-written", name=draft.written_by, moment=when(draft.written_at, "moment")), class_name="muted small"),
    )
    nothing = rx.el.p(icon("circle-check"), t("author-all-published"), class_name="author-all-published")
    return card(
        rx.el.h2(t("author-publishing")),
        rx.cond(draft.is_open | (page.version == 0), rx.fragment(written, form), rx.fragment(nothing, ways_on(page))),
    )


def ways_on(page: Any) -> rx.Component:
    """Where to go once a text is published: to the languages it is missing in, and back to its course."""
    names = rx.Var.create(LANGUAGES)

    def missing_in(each: Any) -> rx.Component:
        words = t("author-write-in", language=names[each.language])
        way = link_button(words, _address(page, each.language), kind="secondary", icon="languages")
        return rx.cond(each.state == "missing", way)

    back = link_button(t("author-back-to-course"), "/desk/" + page.course, kind="secondary", icon="arrow-left")
    return rx.el.div(back, rx.foreach(page.translations, missing_in), class_name="row")
