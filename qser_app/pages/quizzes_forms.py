"""A question being written: the form, and beside it the question as learners will see it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.quizzes_fields import question_fields
from qser_app.components.quizzes_forms import question_form
from qser_app.components.words import how_many, language, listed, t, t_of
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame import framed
from qser_app.state.quizzes_forms import FormState
from qser_app.state.session import SessionState


@rx.page(route="/question/[draft_id]", title="Q-SER", on_load=[SessionState.require_sign_in, FormState.load])
def question() -> rx.Component:
    """Where facilitators write a question, without a syntax."""
    back = link_button(t("desk-back"), "/desk", kind="secondary")
    missing = empty(t("question-missing-what"), t("question-missing-text"), back)
    waiting = rx.fragment(rx.el.h1(t("desk-title"), class_name="visually-hidden"), skeleton(card=True))
    return framed(
        sheet("quizzes"),
        sheet("question"),
        rx.match(
            FormState.found,
            ("here", _question()),
            ("missing", rx.fragment(rx.el.h1(t("desk-title"), class_name="visually-hidden"), missing)),
            waiting,
        ),
        only=SessionState.may_packages,
    )


def _question() -> rx.Component:
    page = FormState.page
    trail = breadcrumbs(
        t("learning-trail"), (t("desk-title"), "/desk"), course_step(page.course, "desk"), (page.title, "/bank/" + page.module.to_string())
    )
    kind = t_of("bank-kind-" + page.kind)
    title = rx.cond(page.draft.version > 0, t("question-edit-title", kind=kind), t("question-new-title", kind=kind))
    lead = rx.cond(page.draft.version > 0, t("question-edit-lead", version=page.draft.version), t("question-new-lead"))
    return rx.fragment(
        page_head(title, lead, before=trail),
        rx.el.div(rx.cond(how_many(FormState.others) > 0, _others()), role="status", class_name="question-others"),
        rx.cond(page.draft.newest > page.draft.version, _newer(page)),
        rx.el.div(card(_form(page)), _preview(page), class_name="question-split"),
    )


def _others() -> rx.Component:
    return callout(rx.el.p(t("question-others", count=how_many(FormState.others), names=listed(FormState.others))))


def _newer(page: Any) -> rx.Component:
    mine = button(t("question-newer-mine"), kind="secondary", on_click=FormState.keep_mine)
    return callout(t("question-newer", version=page.draft.newest), " ", mine, tone="warning")


def _form(page: Any) -> rx.Component:
    return rx.fragment(
        rx.el.h2(t("question-form"), class_name="visually-hidden"),
        question_form(
            address=FormState.address,
            opening=FormState.opening,
            latest=page.draft.revision,
            languages=page.languages,
            names=dict(LANGUAGES),
            reader=page.reader,
            lessons=page.lessons,
            locale=language,
            is_new=page.draft.version == 0,
            on_kept=FormState.look_again,
            on_shown=FormState.speak,
            on_put=FormState.put,
            on_stay=FormState.stay,
            on_go=FormState.go,
        ),
    )


def _preview(page: Any) -> rx.Component:
    seen = FormState.seen
    return rx.el.aside(
        card(
            rx.el.h2(t("question-preview")),
            rx.cond(
                FormState.missing,
                rx.el.p(t("question-preview-empty"), class_name="muted"),
                question_fields(seen, page.draft.revision, unsure=False, closed=False, numbered=False),
            ),
        ),
        aria_label=t("question-preview"),
        class_name="question-preview",
    )
