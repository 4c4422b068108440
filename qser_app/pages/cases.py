"""A case: what it is about, the talk at the counter, and what the way through it has shown."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more
from qser_app.components.cases import choice, competence, person, scene, stage_name, talk
from qser_app.components.controls import button, link_button
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.words import how_many, language, t
from qser_app.pages.learning import in_player, term_cards
from qser_app.state.cases import CaseState as Here
from qser_app.state.learning import PlayerState
from qser_app.state.session import SessionState


@rx.page(
    route="/learn/case/[unit_id]",
    title=rx.cond(Here.title != "", Here.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, PlayerState.load, Here.load],
)
def case() -> rx.Component:
    """The place where a case is played."""
    return in_player(
        sheet("cases"),
        rx.el.header(rx.el.h1(Here.title, lang=Here.language), class_name="page-head"),
        talk(
            rx.match(
                Here.stage,
                ("intro", _intro()),
                ("talk", rx.fragment(_so_far(), _ask())),
                ("end", rx.fragment(_so_far(), _debrief())),
                rx.el.div(class_name="skeleton skeleton-card"),
            ),
            run=Here.run_id,
            step=Here.step,
            over=Here.stage == "end",
            heard=Here.heard,
            clock=Here.clock,
            shown=Here.language,
            on_choose=Here.choose,
            on_language=Here.read_again,
            class_name="case",
        ),
        term_cards(Here.terms, Here.language),
    )


def _intro() -> rx.Component:
    return card(
        rx.el.p(Here.summary, lang=Here.language, class_name="lead"),
        situation(Here),
        rx.el.p(t("cases-how"), class_name="muted"),
        rx.cond(Here.finished > 0, rx.el.p(t("cases-standing", count=Here.finished, ends=Here.ends, all=Here.all_ends))),
        rx.el.div(
            button(rx.cond(Here.finished > 0, t("cases-again"), t("cases-begin")), icon="messages-square", on_click=Here.begin),
            rx.cond(Here.finished > 0, button(t("cases-look-back"), kind="quiet", on_click=Here.look_back)),
            class_name="row",
        ),
    )


def situation(state: Any) -> rx.Component:
    """Where one is, and who is there; ``state`` has situation, people and language."""
    return rx.el.div(
        rx.html(state.situation, class_name="prose"),
        rx.el.ul(rx.foreach(state.people, person), class_name="case-people"),
        lang=state.language,
        class_name="case-situation",
    )


def _so_far() -> rx.Component:
    """The situation, folded away, and the talk as far as it has come."""
    return rx.fragment(
        more(t("cases-situation"), situation(Here), class_name="case-reminder"),
        scenes(Here, is_over=Here.stage == "end"),
    )


def scenes(state: Any, *, is_over: Any) -> rx.Component:
    """The scenes one after the other; ``state`` has scenes, step and language."""

    def each(shown: Any) -> rx.Component:
        return scene(shown, newest=state.step, is_end=is_over & (shown.number == state.step + 1))

    return rx.el.ol(rx.foreach(state.scenes, each), lang=state.language, class_name="case-scenes")


def _ask() -> rx.Component:
    return rx.fragment(
        asked(Here),
        button(t("cases-anew"), kind="quiet", icon="rotate-ccw", on_click=Here.begin_anew),
    )


def asked(state: Any) -> rx.Component:
    """What can be said now; the number of ways on is told to whoever cannot see them."""
    now = t("cases-now", number=state.step + 1, count=how_many(state.choices))
    return rx.fragment(
        rx.el.p(now, role="status", class_name="visually-hidden"),
        rx.el.section(
            rx.el.h2(t("cases-ask"), id="cases-ask", class_name="case-ask"),
            rx.el.ol(rx.foreach(state.choices, choice), lang=state.language, class_name="case-choices"),
            aria_labelledby="cases-ask",
        ),
    )


def _debrief() -> rx.Component:
    return rx.fragment(
        rx.el.p(t("cases-over"), role="status", class_name="visually-hidden"),
        debrief(Here),
        rx.cond(Here.earned > 0, rx.el.p(icon("sparkles"), t("cases-earned", points=Here.earned), class_name="case-earned")),
        rx.el.p(t("cases-found", ends=Here.ends, all=Here.all_ends), class_name="muted"),
        rx.el.div(
            button(t("cases-again"), icon="rotate-ccw", on_click=Here.begin),
            link_button(t("cases-to-propose"), "/cases/propose", kind="quiet", icon="pencil-line"),
            class_name="row",
        ),
        _sources(),
    )


def debrief(state: Any) -> rx.Component:
    """What the way has shown; ``state`` has debrief, scores, stages and language."""
    return card(
        rx.el.h2(t("cases-debrief")),
        rx.html(state.debrief, class_name="prose", lang=state.language),
        rx.el.div(rx.foreach(state.scores, competence), lang=state.language, class_name="case-scores"),
        rx.cond(how_many(state.stages) > 0, _stages(state)),
    )


def _stages(state: Any) -> rx.Component:
    def met(each: Any) -> rx.Component:
        return rx.el.li(stage_name(each["stage"]), class_name="pill")

    return rx.el.section(
        rx.el.h3(t("cases-stages")),
        rx.el.ul(rx.foreach(state.stages, met), class_name="row case-stages"),
        rx.el.p(t("cases-stages-note"), class_name="muted small"),
        class_name="case-score",
    )


def _sources() -> rx.Component:
    listed = rx.el.ul(rx.foreach(Here.sources, lambda source: rx.el.li(source)), lang=Here.language)
    folded = more(t("learning-sources", count=how_many(Here.sources)), listed, class_name="lesson-sources", lang=language)
    return rx.cond(how_many(Here.sources) > 0, folded)
