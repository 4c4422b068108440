"""Writing questions on the page of a bank: a field for GIFT, a beginning for each kind, and what it means beside it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.forms import field
from qser_app.components.quizzes_bank import answers, place, question_text
from qser_app.components.words import t, t_of
from qser_app.domain.people import Language
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.state.quizzes_bank import BankState
from qser_app.state.quizzes_writing import WritingState


def writing() -> rx.Component:
    """Where questions of all kinds are written and changed."""
    languages = [rx.el.option(LANGUAGES[language], value=language.value, lang=language.value) for language in Language]
    spoken = rx.el.select(
        *languages,
        id="write-language",
        name="write-language",
        value=WritingState.language,
        on_change=WritingState.speak,
        class_name="input",
    )
    kinds = rx.Var.create({kind.value: t_of(f"bank-kind-{kind.value}") for kind in QuestionKind})
    return card(
        rx.el.h2(t("bank-write-title"), id="bank-write"),
        rx.el.p(t("bank-write-lead"), class_name="muted"),
        field(t("bank-file-language"), "write-language", spoken),
        question_text(
            rx.cond(WritingState.unread.length() > 0, _unread()),
            rx.foreach(WritingState.previews, _preview),
            module=BankState.module,
            text=WritingState.text,
            serial=WritingState.serial,
            kinds=kinds,
            count=WritingState.previews.length(),
            on_begin=WritingState.begin,
            on_look=WritingState.look_at,
            on_save=WritingState.save,
        ),
    )


def _preview(question: Any) -> rx.Component:
    kind = rx.el.p(rx.el.span(t_of("bank-kind-" + question.kind), class_name="pill"))
    return rx.el.div(kind, answers(question), class_name="bank-written")


def _unread() -> rx.Component:
    return rx.el.ul(rx.foreach(WritingState.unread, place), class_name="bank-places bank-unread", role="status")
