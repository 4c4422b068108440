"""Results of a quiz for those who look after its course: attempts, one with its answers, and how well the questions measure."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, more
from qser_app.components.charts import figure, scatter
from qser_app.components.controls import link_button, tab, tabs
from qser_app.components.feedback import callout, pill
from qser_app.components.insights import spent
from qser_app.components.quizzes_analysis import house_word, item_card
from qser_app.components.quizzes_regrading import regrading
from qser_app.components.scorm_results import score
from qser_app.components.tables import pager, table
from qser_app.components.words import number, t, when
from qser_app.domain.quizzes_analysis import Verdict
from qser_app.pages.frame_desk import attempt_filters, attempt_head, download, fact_list, looked_after, unit_head
from qser_app.state.quizzes_regrading import RegradeState
from qser_app.state.quizzes_results import AnalysisState, QuizResultsState, QuizTryState
from qser_app.state.session import SessionState

_List, _One, _Items = QuizResultsState, QuizTryState, AnalysisState
_HUNDREDTHS = {"minimumFractionDigits": 2, "maximumFractionDigits": 2}
_OUTCOMES = {"passed": ("scorm-result-passed", "good"), "failed": ("scorm-result-failed", "bad")}


def _head(unit: Any, current: str, *actions: Any) -> rx.Component:
    key = unit.id.to_string()
    ways = tabs(
        t("results-views"),
        tab(t("results-attempts"), "/desk/quiz-results/" + key, current == "attempts"),
        tab(t("analysis-title"), "/desk/analysis/" + key, current == "analysis"),
    )
    return rx.fragment(unit_head(unit, t("analysis-title") if current == "analysis" else t("results-title"), *actions), ways)


@rx.page(
    route="/desk/quiz-results/[unit_id]",
    title=t("results-title"),
    on_load=[SessionState.require_sign_in, QuizResultsState.load, RegradeState.load],
)
def quiz_results() -> rx.Component:
    """All attempts at one quiz."""
    unit = _List.unit
    file = download(t("results-download-quiz"), "/reports/quiz/" + unit.id.to_string() + "/results.xlsx?" + _List.query)
    headings = [
        t("results-person"),
        t("results-attempt"),
        t("results-outcome"),
        t("results-score"),
        t("results-began"),
        t("results-taken"),
    ]
    tries = table(t("results-attempts"), headings, _List.rows, _try, figures=(3, 5))
    rows = rx.fragment(tries, pager(_List.page, _List.pages, _List.turn_to))
    nothing = empty(t("results-none-title"), t("results-none-quiz"))
    outcomes = [
        ("passed", t("scorm-result-passed")),
        ("failed", t("scorm-result-failed")),
        ("open", t("scorm-result-incomplete")),
        ("practice", t("results-practice")),
    ]
    listed = rx.el.div(
        attempt_filters(_List, outcomes), rx.cond(_List.rows.length() > 0, rows, nothing), regrading(RegradeState), class_name="stack"
    )
    return looked_after(_List.found, t("results-title"), rx.fragment(_head(unit, "attempts", file), listed))


def _try(row: Any) -> rx.Component:
    return rx.el.tr(
        rx.el.th(
            rx.el.a(rx.cond(row.person == "", t("person-former"), row.person), href="/desk/quiz-attempt/" + row.id.to_string()),
            rx.el.div(row.department, class_name="small muted"),
            scope="row",
        ),
        rx.el.td(number(row.number), rx.cond(row.practice, rx.fragment(" ", pill(t("results-practice"))))),
        rx.el.td(_outcome(row)),
        rx.el.td(score(row.score), class_name="number desk-figure"),
        rx.el.td(when(row.began, "moment"), class_name="desk-figure"),
        rx.el.td(rx.cond(row.seconds >= 0, spent(row.seconds), "–"), class_name="number desk-figure"),
    )


def _outcome(row: Any) -> Any:
    known = [(code, pill(t(key), tone)) for code, (key, tone) in _OUTCOMES.items()]
    return rx.match(row.outcome, *known, pill(t("scorm-result-incomplete"), "info"))


@rx.page(
    route="/desk/quiz-attempt/[attempt_id]",
    title=t("results-attempt-title"),
    on_load=[SessionState.require_sign_in, QuizTryState.load],
)
def quiz_attempt() -> rx.Component:
    """One attempt at a quiz."""
    unit, attempt = _One.unit, _One.attempt
    facts = [
        (t("results-outcome"), _outcome(attempt)),
        (t("results-score"), score(attempt.score)),
        (t("results-began"), when(attempt.began, "moment")),
        (t("results-taken"), rx.cond(attempt.seconds >= 0, spent(attempt.seconds), "–")),
    ]
    headings = [t("results-question"), t("results-answer"), t("results-right"), t("results-credit")]
    here = rx.fragment(
        attempt_head(unit, attempt, "/desk/quiz-results/"),
        rx.el.div(
            card(fact_list(facts)),
            rx.cond(
                _One.answers.length() > 0,
                table(t("results-answers"), headings, _One.answers, _answer, figures=(3,), headed=False),
                rx.el.p(t("results-still-open"), class_name="muted"),
            ),
            class_name="stack-l stack",
        ),
    )
    return looked_after(_One.found, t("results-attempt-title"), here)


def _answer(each: Any) -> rx.Component:
    given = rx.cond(each.given.length() > 0, _lines(each.given, each.language), t("results-unanswered"))
    return rx.el.tr(
        rx.el.th(number(each.place), ". ", rx.el.span(each.question, lang=each.language), scope="row"),
        rx.el.td(rx.cond(each.unsure, t("quizzes-unsure"), given)),
        rx.el.td(_lines(each.right, each.language)),
        rx.el.td(
            rx.cond(each.credit >= 0, t("insights-percent", percent=each.credit), t("results-neutral")), class_name="number desk-figure"
        ),
    )


def _lines(lines: Any, language: Any) -> rx.Component:
    return rx.el.ul(rx.foreach(lines, lambda line: rx.el.li(house_word(line))), lang=language)


@rx.page(route="/desk/analysis/[unit_id]", title=t("analysis-title"), on_load=[SessionState.require_sign_in, AnalysisState.load])
def quiz_analysis() -> rx.Component:
    """How well the questions of a quiz measure."""
    unit = _Items.unit
    file = download(t("analysis-download"), "/reports/quiz/" + unit.id.to_string() + "/analysis.xlsx")
    nothing = empty(
        t("analysis-none-title"), t("analysis-none-text"), link_button(t("desk-back"), "/desk", kind="secondary", icon="arrow-left")
    )
    told = rx.el.div(
        rx.el.p(t("analysis-about", attempts=_Items.attempts, people=_Items.people), class_name="muted"),
        callout(t("analysis-how")),
        rx.cond(_Items.points.length() > 0, card(_chart())),
        rx.el.h2(t("analysis-questions")),
        rx.foreach(_Items.items, lambda item: rx.cond(_is_young(item), rx.fragment(), item_card(item))),
        rx.cond(_Items.young > 0, _young()),
        class_name="stack",
    )
    here = rx.fragment(_head(unit, "analysis", file), rx.cond(_Items.items.length() > 0, told, nothing))
    return looked_after(_Items.found, t("analysis-title"), here)


def _is_young(item: Any) -> Any:
    return item.verdicts.contains(Verdict.FEW.value)


def _young() -> rx.Component:
    """The questions of which nothing can be told yet, folded away: in a large bank they are most of them."""
    cards = rx.foreach(_Items.items, lambda item: rx.cond(_is_young(item), item_card(item)))
    return more(t("analysis-few-title", count=_Items.young), rx.el.div(cards, class_name="stack"))


def _chart() -> rx.Component:
    finding = t("analysis-finding", count=_Items.trouble, all=_Items.told)
    drawn = scatter(_Items.points, across=t("analysis-axis-facility"), up=t("analysis-discrimination"), low=20, high=90, floor=40)
    headings = [t("results-question"), t("analysis-facility"), t("analysis-discrimination")]
    return figure(finding, drawn, table(t("analysis-chart-table"), headings, _Items.items, _chart_row, figures=(1, 2)))


def _chart_row(item: Any) -> rx.Component:
    return rx.el.tr(
        rx.el.th(number(item.number), ". ", rx.el.span(item.question, lang=item.language), scope="row"),
        rx.el.td(rx.cond(item.facility >= 0, t("insights-percent", percent=item.facility), "–"), class_name="number"),
        rx.el.td(rx.cond(item.discrimination >= -1, number(item.discrimination, **_HUNDREDTHS), "–"), class_name="number"),
    )
