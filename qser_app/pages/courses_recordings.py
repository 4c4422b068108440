"""A recording of a course: how it plays, and its captions and transcript in every language."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, page_head, skeleton
from qser_app.components.controls import breadcrumbs, course_step
from qser_app.components.courses_recordings import words_field
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.words import t
from qser_app.domain.courses_captions import LONGEST_CAPTIONS
from qser_app.domain.courses_recordings import LONGEST_TRANSCRIPT
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.courses_recordings import RecordingState
from qser_app.state.session import SessionState


@rx.page(
    route="/desk/recording/[file_id]",
    title=rx.cond(RecordingState.page.written != "", RecordingState.page.written, "Q-SER"),
    on_load=[SessionState.require_sign_in, RecordingState.load],
)
def recording() -> rx.Component:
    """Where the words of a recording are written."""
    waiting = rx.fragment(rx.el.h1(t("recording-words-title"), class_name="visually-hidden"), skeleton(card=True))
    here = rx.match(RecordingState.found, ("here", _here()), ("missing", missing(t("recording-words-title"))), waiting)
    return framed(sheet("author"), here, only=SessionState.may_packages, wide=True)


def _here() -> rx.Component:
    page = RecordingState.page
    trail = breadcrumbs(
        t("learning-trail"),
        (t("desk-title"), "/desk"),
        course_step(page.course, "desk"),
        (t("files-title"), "/desk/files/" + page.course),
    )
    return rx.fragment(
        page_head(page.written, t("recording-words-lead"), before=trail),
        rx.el.div(
            _player(page), rx.el.div(_languages(page), _captions(), _transcript(), class_name="stack"), class_name="recording-columns"
        ),
    )


def _player(page: Any) -> rx.Component:
    props: dict[str, Any] = {"src": page.address, "controls": True, "preload": "metadata", "aria_label": page.written}
    track = rx.cond(
        RecordingState.here.captions != "",
        rx.el.track(
            kind="captions",
            src=RecordingState.here.captions,
            src_lang=RecordingState.language,
            label=rx.Var.create(LANGUAGES)[RecordingState.language],
            default=True,
            key=RecordingState.here.captions,
        ),
    )
    mark = {"data-player": ""}
    video = rx.el.video(track, poster=rx.cond(page.poster != "", page.poster, None), plays_inline=True, custom_attrs=mark, **props)
    plays = rx.match(page.playing, ("webm", t("recording-plays-webm")), ("ogg", t("recording-plays-ogg")), t("recording-plays-everywhere"))
    return rx.el.section(
        rx.cond(page.kind == "video", video, rx.el.audio(custom_attrs=mark, **props)),
        rx.el.p(plays, class_name="small"),
        rx.el.p(t("files-size", size=page.kilobytes), class_name="muted small"),
        rx.cond(page.uses.length() > 0, _uses(page), rx.el.p(t("files-unused"), class_name="small")),
        aria_label=t("recording-itself"),
        class_name="recording-player",
    )


def _uses(page: Any) -> rx.Component:
    def use(each: Any) -> rx.Component:
        return rx.el.li(rx.el.a(each.title, href=each.address, lang=each.language))

    return rx.fragment(
        rx.el.p(t("files-used", count=page.uses.length()), class_name="small"),
        rx.el.ul(rx.foreach(page.uses, use), class_name="files-uses small"),
    )


def _languages(page: Any) -> rx.Component:
    """The languages of the course, and what the recording has in each."""
    names = rx.Var.create(LANGUAGES)

    def tab(each: Any) -> rx.Component:
        here = each.language == RecordingState.language
        missing_pill = rx.el.span(t("recording-has-nothing"), class_name=rx.cond(each.shown > 0, "pill pill-warning", "pill"))
        pill = rx.cond(
            each.captions != "",
            rx.el.span(t("recording-has-captions"), class_name="pill pill-good"),
            rx.cond(each.transcript, rx.el.span(t("recording-has-transcript"), class_name="pill pill-good"), missing_pill),
        )
        return rx.el.button(
            rx.el.span(names[each.language], lang=each.language),
            pill,
            type="button",
            on_click=RecordingState.speak(each.language),
            aria_pressed=here,
            class_name=rx.cond(here, "tab tab-current", "tab"),
        )

    return rx.el.div(rx.foreach(page.languages, tab), role="group", aria_label=t("recording-languages"), class_name="tabs author-languages")


def _captions() -> rx.Component:
    state = RecordingState
    about = state.page.id.to_string() + ":" + state.language
    mistakes = rx.el.ul(rx.foreach(state.problems, _problem), class_name="recording-problems")
    told = rx.cond(
        state.problems.length() > 0,
        callout(rx.el.p(t("recording-problems", count=state.problems.length())), mistakes, tone="bad"),
    )
    return card(
        rx.el.h2(t("recording-captions-title")),
        words_field(
            rx.el.div(told, role="status"),
            name="captions",
            about=about + ":vtt",
            text=state.captions,
            serial=state.serial,
            put=state.put,
            language=state.language,
            most=LONGEST_CAPTIONS,
            on_look=state.look_at,
            on_save=state.save_captions,
        ),
    )


def _problem(each: Any) -> rx.Component:
    return rx.el.li(rx.el.strong(t("recording-line", line=each.line)), " ", t("captions-problem", problem=each.problem, detail=each.detail))


def _transcript() -> rx.Component:
    state = RecordingState
    about = state.page.id.to_string() + ":" + state.language

    def said(each: Any) -> rx.Component:
        return rx.el.p(rx.cond(each.speaker != "", rx.el.strong(each.speaker, ": ")), each.text)

    made = rx.el.details(
        rx.el.summary(icon("scroll-text"), t("recording-made")),
        rx.el.div(rx.foreach(state.made, said), lang=state.language, class_name="prose recording-made"),
    )
    return card(
        rx.el.h2(t("recording-transcript-title")),
        rx.cond(state.made.length() > 0, made, rx.el.p(t("recording-not-made"), class_name="muted")),
        words_field(
            name="transcript",
            about=about + ":md",
            text=state.transcript,
            serial=state.serial,
            put=0,
            language=state.language,
            most=LONGEST_TRANSCRIPT,
            on_save=state.save_transcript,
        ),
    )
