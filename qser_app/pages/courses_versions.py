"""The versions of a text: what changed and who changed it; and a draft as its learners would see it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import more, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.courses_differences import differences
from qser_app.components.courses_editor import preview
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.learning_blocks import lesson_sources
from qser_app.components.player import player
from qser_app.components.words import t, when
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.courses_versions import HistoryState, PreviewState
from qser_app.state.session import SessionState


@rx.page(
    route="/desk/history/[of]/[text_id]",
    title=rx.cond(HistoryState.page.title != "", HistoryState.page.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, HistoryState.load],
)
def history() -> rx.Component:
    """The versions of one text."""
    waiting = rx.fragment(rx.el.h1(t("author-versions"), class_name="visually-hidden"), skeleton(card=True))
    here = rx.match(HistoryState.found, ("here", _history()), ("missing", missing(t("author-versions"))), waiting)
    return framed(sheet("author"), here, only=SessionState.may_packages)


def _history() -> rx.Component:
    page = HistoryState.page
    back = rx.match(
        page.of,
        ("course", "/desk/words/" + page.course),
        ("module", "/desk/module/" + page.id.to_string()),
        "/desk/lesson/" + page.id.to_string(),
    ).to(str)
    edit = link_button(t("author-edit"), back + "?language=" + page.language, icon="pencil-line")
    return rx.fragment(
        rx.el.header(
            breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(page.course, "desk")),
            rx.el.h1(t("author-versions")),
            rx.el.p(page.title, lang=page.language, class_name="lead"),
            rx.el.div(edit, class_name="row"),
            class_name="page-head",
        ),
        rx.el.div(rx.cond(HistoryState.draft.is_open, _waiting()), _versions(), _earlier(), class_name="stack"),
    )


def _waiting() -> rx.Component:
    draft = HistoryState.draft
    return rx.el.section(
        rx.el.h2(t("author-draft-title")),
        rx.el.p(t("author-written", name=draft.written_by, moment=when(draft.written_at, "moment")), class_name="muted"),
        _compare(0, t("author-show-changes")),
        class_name="card author-version",
    )


def _versions() -> rx.Component:
    listed = rx.el.ol(rx.foreach(HistoryState.published, _published), class_name="author-versions")
    return rx.cond(HistoryState.published.length() > 0, listed, rx.el.p(t("author-no-versions"), class_name="muted"))


def _earlier() -> rx.Component:
    states = rx.el.div(
        rx.el.p(t("author-earlier-text"), class_name="muted"),
        rx.el.ol(rx.foreach(HistoryState.kept, _kept), class_name="author-versions"),
        class_name="stack",
    )
    count = HistoryState.kept.length()
    return rx.cond(count > 0, more(t("author-earlier", count=count), states))


def _published(version: Any) -> rx.Component:
    how = rx.cond(version.kind == "imported", t("author-imported"), t("author-published-by", name=version.by))
    return rx.el.li(
        rx.el.h2(
            t("author-version", number=version.number),
            rx.cond(version.now, rx.el.span(t("author-version-now"), class_name="pill pill-good")),
            class_name="row",
        ),
        rx.el.p(how, " · ", when(version.at, "moment"), class_name="muted small"),
        rx.cond(version.note != "", rx.el.p(icon("message-square-text", size=16), version.note, class_name="author-note")),
        _ways(version),
        class_name="card author-version",
    )


def _kept(version: Any) -> rx.Component:
    who = rx.el.p(rx.cond(version.by != "", version.by, "–"), " · ", when(version.at, "moment"))
    return rx.el.li(who, _ways(version), class_name="card author-version")


def _ways(version: Any) -> rx.Component:
    again = button(
        t("author-take-up"),
        kind="quiet",
        icon="undo-2",
        aria_label=t("author-take-up-it", moment=when(version.at, "moment")),
        on_click=HistoryState.take_up(version.id),
    )
    return rx.fragment(_compare(version.id, t("author-show-changes"), again))


def _compare(version: Any, label: Any, *ways: rx.Component) -> rx.Component:
    is_open = HistoryState.open == version
    press = button(
        label,
        kind="quiet",
        icon="file-diff",
        aria_expanded=rx.cond(is_open, "true", "false"),
        on_click=HistoryState.compare(version),
    )
    return rx.el.div(
        rx.el.div(press, *ways, class_name="row"),
        rx.cond(is_open, differences(HistoryState.changed, HistoryState.page.language)),
        class_name="stack",
    )


@rx.page(
    route="/desk/preview/[unit_id]",
    title=rx.cond(PreviewState.draft.title != "", PreviewState.draft.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, PreviewState.load],
)
def as_learner() -> rx.Component:
    """A draft in the player."""
    page, draft = PreviewState.page, PreviewState.draft
    back = "/desk/lesson/" + page.id.to_string() + "?language=" + page.language
    banner = callout(
        rx.el.p(t("author-preview-banner")), link_button(t("author-back-to-text"), back, kind="quiet", icon="pencil-line"), tone="warning"
    )
    return framed(
        sheet("author"),
        rx.cond(PreviewState.found == "here", rx.el.div(banner, class_name="author-preview-banner")),
        player(
            rx.el.h1(draft.title, lang=page.language),
            rx.cond(
                draft.mistake != "",
                callout(rx.el.p(t("author-preview-mistake")), tone="bad"),
                rx.fragment(preview(draft, page.language), lesson_sources(draft, page.language)),
            ),
            course=PreviewState.course,
            unit=PreviewState.unit,
            found=PreviewState.found,
        ),
        only=SessionState.may_packages,
        wide=True,
    )
