"""Results of a case for those who look after its course: how often each choice was taken, and never by whom."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, stat
from qser_app.components.cases import competence_name
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.insights import dash
from qser_app.components.tables import table
from qser_app.components.words import number, t
from qser_app.domain.cases_results import FEWEST_PEOPLE
from qser_app.pages.frame_desk import looked_after, unit_head
from qser_app.state.cases_results import CaseResultsState as Here
from qser_app.state.session import SessionState


@rx.page(route="/desk/case-results/[unit_id]", title=t("cases-results"), on_load=[SessionState.require_sign_in, Here.load])
def case_results() -> rx.Component:
    """A case in numbers."""
    seen = Here.seen
    told = rx.fragment(
        _competences(),
        rx.el.h2(t("cases-results-ends")),
        _table(t("cases-results-ends"), t("cases-results-end"), seen.ends),
        rx.el.h2(t("cases-results-scenes")),
        rx.foreach(seen.scenes, _scene),
    )
    nothing = empty(t("cases-results-few"), t("cases-results-few-text", fewest=FEWEST_PEOPLE))
    numbers = rx.el.div(
        stat(t("cases-results-people"), number(seen.people)),
        stat(t("cases-results-runs"), number(seen.runs)),
        stat(t("cases-results-finished"), number(seen.finished)),
        class_name="card case-numbers",
    )
    here = rx.el.div(
        unit_head(seen.unit, t("cases-results")),
        numbers,
        rx.cond(seen.older > 0, callout(rx.el.p(t("cases-results-older", count=seen.older)))),
        rx.cond(seen.is_told, told, nothing),
        class_name="stack",
    )
    return looked_after(Here.found, t("cases-results"), rx.fragment(sheet("cases"), here))


def _competences() -> rx.Component:
    def row(each: Any) -> rx.Component:
        return rx.el.tr(rx.el.th(competence_name(each.competence), scope="row"), rx.el.td(dash(each.percent), class_name="number"))

    headings = [t("cases-results-competence"), t("cases-results-gained")]
    return card(
        rx.el.h2(t("cases-results-competences")),
        rx.el.p(t("cases-results-how"), class_name="muted"),
        table(t("cases-results-competences"), headings, Here.seen.scores, row, figures=(1,)),
    )


def _scene(scene: Any) -> rx.Component:
    return card(
        rx.el.h3(scene.title, lang=Here.seen.language),
        rx.el.p(t("cases-results-visits", count=scene.visits), class_name="muted small"),
        _table(scene.title, t("cases-results-choice"), scene.choices),
    )


def _table(caption: Any, heading: Any, rows: Any) -> rx.Component:
    def row(each: Any) -> rx.Component:
        leads = rx.el.div(t("cases-results-leads"), " ", rx.el.span(each.leads_to, lang=Here.seen.language), class_name="muted small")
        return rx.el.tr(
            rx.el.th(rx.el.span(each.text, lang=Here.seen.language), rx.cond(each.leads_to != "", leads), scope="row"),
            rx.el.td(number(each.times), class_name="number"),
            rx.el.td(t("insights-percent", percent=each.percent), class_name="number"),
        )

    return table(caption, [heading, t("cases-results-times"), t("cases-results-part")], rows, row, figures=(1, 2))
