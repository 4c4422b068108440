"""Pieces of a package's results: a line of the list, and what was recorded in one part."""

from typing import Any

import reflex as rx

from qser_app.components.feedback import pill
from qser_app.components.insights import spent
from qser_app.components.scorm_tries import result_pill
from qser_app.components.tables import table
from qser_app.components.words import number, t, when
from qser_app.domain.scorm_results import InteractionKind, Standing

_RESULTS = {
    "correct": ("results-correct", "good"),
    "incorrect": ("results-incorrect", "bad"),
    "unanticipated": ("results-unanticipated", "warning"),
    "neutral": ("results-neutral", "plain"),
}


def attempt_line(row: Any) -> rx.Component:
    """One attempt of the list; the name leads to it."""
    return rx.el.tr(
        rx.el.th(
            rx.el.a(rx.cond(row.person == "", t("person-former"), row.person), href="/desk/attempt/" + row.id.to_string()),
            rx.el.div(row.department, class_name="small muted"),
            scope="row",
        ),
        rx.el.td(number(row.number), class_name="number desk-figure"),
        rx.el.td(number(row.version), class_name="number desk-figure"),
        rx.el.td(standing(row)),
        rx.el.td(score(row.score), class_name="number desk-figure"),
        rx.el.td(spent(row.seconds), class_name="number desk-figure"),
        rx.el.td(when(row.began, "short"), class_name="desk-figure"),
        rx.el.td(when(row.last, "moment"), class_name="desk-figure"),
    )


def standing(row: Any) -> Any:
    """How an attempt stands, in a word."""
    return rx.cond(row.reset, pill(t("scorm-result-reset"), "warning"), result_pill(row.status, row.success))


def score(value: Any) -> Any:
    """A score in per cent, or a dash."""
    return rx.cond(value >= 0, t("insights-percent", percent=value), "–")


def part(each: Any) -> rx.Component:
    """What a learner left in one part of a package."""
    nothing = (each.interactions.length() == 0) & (each.objectives.length() == 0) & (each.comments.length() == 0)
    return rx.el.section(
        rx.el.h2(each.title),
        rx.cond(nothing, rx.el.p(t("results-nothing-recorded"), class_name="muted")),
        rx.cond(
            each.interactions.length() > 0,
            table(t("results-answers"), _answer_heads(), each.interactions, _answer, figures=(4, 5), headed=False),
        ),
        rx.cond(
            each.objectives.length() > 0,
            table(t("results-objectives"), _objective_heads(), each.objectives, _objective, figures=(3,), headed=False),
        ),
        rx.cond(each.comments.length() > 0, _comments(each.comments)),
        class_name="stack",
    )


def _answer_heads() -> list[Any]:
    keys = (t("results-question"), t("results-answer"), t("results-right"), t("results-result"), t("results-weight"), t("results-latency"))
    return list(keys)


def _answer(each: Any) -> rx.Component:
    known = [(code, pill(t(key), tone)) for code, (key, tone) in _RESULTS.items()]
    kind = rx.match(each.kind, *[(code.value, t(f"results-kind-{code}")) for code in InteractionKind], each.kind)
    return rx.el.tr(
        rx.el.th(each.question, rx.cond(each.kind != "", rx.el.div(kind, class_name="small muted")), scope="row"),
        rx.el.td(each.answer),
        rx.el.td(each.right),
        rx.el.td(rx.match(each.result, *known, rx.fragment(each.result))),
        rx.el.td(rx.cond(each.weight.is_none(), "–", number(each.weight)), class_name="number desk-figure"),
        rx.el.td(rx.cond(each.seconds.is_none(), "–", t("results-seconds", seconds=each.seconds)), class_name="number desk-figure"),
    )


def _objective_heads() -> list[Any]:
    return [t("results-objective"), t("results-completion"), t("results-success"), t("results-score")]


def _objective(each: Any) -> rx.Component:
    named = rx.cond(each.description != "", each.description, each.id)
    told = [rx.el.td(_standing(each.completion)), rx.el.td(_standing(each.success))]
    cells = [*told, rx.el.td(each.score, class_name="number desk-figure")]
    return rx.el.tr(rx.el.th(named, scope="row"), *cells)


def _standing(said: Any) -> Any:
    """The run-time's word in the reader's language; another word as the package wrote it."""
    return rx.match(said, *[(code.value, t(f"results-standing-{code}")) for code in Standing], said)


def _comments(comments: Any) -> rx.Component:
    return rx.fragment(
        rx.el.h3(t("results-comments")),
        rx.el.ul(rx.foreach(comments, lambda comment: rx.el.li(rx.el.blockquote(comment))), class_name="results-comments"),
    )


def raw_record(rows: Any) -> rx.Component:
    """Every element as the content wrote it."""
    words = rx.foreach(
        rows,
        lambda row: rx.el.tr(
            rx.el.th(rx.el.code(row["element"]), scope="row"), rx.el.td(rx.el.code(row["value"]), class_name="results-raw")
        ),
    )
    head = rx.el.thead(rx.el.tr(rx.el.th(t("results-element"), scope="col"), rx.el.th(t("results-value"), scope="col")))
    body = rx.el.table(rx.el.caption(t("results-raw"), class_name="visually-hidden"), head, rx.el.tbody(words), class_name="table")
    frame = rx.el.div(body, class_name="table-frame", tab_index=0, role="region", aria_label=t("results-raw"))
    return rx.el.details(rx.el.summary(t("results-raw")), frame)
