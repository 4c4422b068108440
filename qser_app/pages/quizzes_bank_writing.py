"""The ways to write a question in a module's bank: ten kinds to begin with, and those that wait to be finished."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more
from qser_app.components.controls import button, link_button
from qser_app.components.feedback import callout
from qser_app.components.words import ago, t, t_of
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.state.quizzes_bank import BankState
from qser_app.state.quizzes_forms import DraftsState

_ABOUT = {
    QuestionKind.SINGLE: "question-about-single",
    QuestionKind.MULTIPLE: "question-about-multiple",
    QuestionKind.ALL: "question-about-all",
    QuestionKind.TRUE_FALSE: "question-about-true-false",
    QuestionKind.MATCH: "question-about-match",
    QuestionKind.ORDER: "question-about-order",
    QuestionKind.GAP: "question-about-gap",
    QuestionKind.NUMERIC: "question-about-numeric",
    QuestionKind.SHORT: "question-about-short",
    QuestionKind.LIKERT: "question-about-likert",
}


def writing() -> rx.Component:
    """A card: begin a question of any kind, go on with one."""
    kinds = rx.el.ul(*[_kind(kind, about) for kind, about in _ABOUT.items()], class_name="bank-kinds")
    return card(
        rx.el.h2(t("question-write-title")),
        rx.el.p(t("question-write-lead"), class_name="muted"),
        more(t("question-write-new"), kinds, open=BankState.kinds.length() == 0),
        rx.cond(DraftsState.drafts.length() > 0, _drafts()),
        rx.el.div(rx.cond(DraftsState.away.id > 0, _away()), role="status"),
    )


def _kind(kind: QuestionKind, about: str) -> rx.Component:
    begin = button(t(f"bank-kind-{kind.value}"), kind="secondary", icon="plus", on_click=DraftsState.begin(kind.value))
    return rx.el.li(begin, rx.el.p(t(about), class_name="muted"))


def _drafts() -> rx.Component:
    return rx.fragment(
        rx.el.h3(t("question-drafts"), class_name="bank-answers-head"),
        rx.el.ul(rx.foreach(DraftsState.drafts, _draft), class_name="bank-rows"),
    )


def _draft(draft: Any) -> rx.Component:
    words = rx.cond(draft.words != "", draft.words, t("question-no-words"))
    return rx.el.li(
        rx.el.p(words, lang=rx.cond(draft.words != "", draft.language, ""), class_name="bank-words"),
        rx.el.p(
            rx.el.span(t_of("bank-kind-" + draft.kind), class_name="pill"),
            rx.el.span(rx.cond(draft.is_new, t("question-is-new"), t("question-is-edit")), class_name="pill"),
            rx.el.span(t("question-written", name=draft.written_by, ago=ago(draft.written_at)), class_name="muted"),
            class_name="row bank-marks",
        ),
        rx.el.div(
            link_button(
                t("question-go-on"),
                "/question/" + draft.id.to_string(),
                kind="secondary",
                icon="pencil",
                aria_label=t("question-go-on-of", words=words),
            ),
            button(
                t("question-away"),
                kind="quiet",
                icon="archive",
                aria_label=t("question-away-of", words=words),
                on_click=DraftsState.put_away(draft.id),
            ),
            class_name="row",
        ),
        class_name="bank-draft",
    )


def _away() -> rx.Component:
    undo = button(t("question-take-out"), kind="quiet", icon="undo-2", on_click=DraftsState.take_out(DraftsState.away.id))
    return callout(t("question-away-done"), " ", undo)


def ways_to_write(row: Any) -> rx.Component:
    """Edit and duplicate, for a row of the bank."""
    return rx.fragment(
        button(
            t("question-edit"),
            kind="secondary",
            icon="pencil",
            aria_label=t("question-edit-of", words=row.words),
            on_click=DraftsState.edit(row.id),
        ),
        button(
            t("question-copy"),
            kind="quiet",
            icon="copy",
            aria_label=t("question-copy-of", words=row.words),
            on_click=DraftsState.copy_question(row.id),
        ),
    )
