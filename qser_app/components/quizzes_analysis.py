"""A question of a quiz and how it fared: what the figures mean, in words, and what was chosen."""

from typing import Any

import reflex as rx

from qser_app.components.feedback import pill
from qser_app.components.icons import icon
from qser_app.components.tables import table
from qser_app.components.words import number, t
from qser_app.domain.quizzes_analysis import Verdict

_GOOD = ("good", "few", "opinion")
_VERDICTS = [each for each in Verdict if each is not Verdict.UNCHOSEN]


def house_word(text: Any) -> Any:
    """True and false in the reader's language; everything else as it stands."""
    return rx.match(text, ("true", t("quizzes-true")), ("false", t("quizzes-false")), text)


def verdict(code: Any, item: Any) -> rx.Component:
    """What a figure means, in a sentence."""
    said = [(each.value, t(f"analysis-{each}")) for each in _VERDICTS]
    words = rx.match(code, *said, t("analysis-unchosen", options=item.unchosen))
    calm = rx.Var.create(list(_GOOD)).contains(code)
    sign = rx.cond(code == "good", icon("circle-check", size=18), rx.cond(calm, icon("info", size=18), icon("triangle-alert", size=18)))
    return rx.el.li(sign, rx.el.span(words), class_name=rx.cond(calm, "analysis-verdict", "analysis-verdict analysis-odd"))


def item_card(item: Any) -> rx.Component:
    """One question: its words, what to think of it, its figures, and what was chosen."""
    old = rx.cond(~item.current, pill(t("analysis-replaced", version=item.version), "warning"))
    return rx.el.article(
        rx.el.h3(rx.el.span(number(item.number), ". "), rx.el.span(item.question, lang=item.language)),
        old,
        rx.el.ul(rx.foreach(item.verdicts, lambda code: verdict(code, item)), class_name="analysis-verdicts"),
        rx.el.dl(*_facts(item), class_name="results-facts"),
        rx.cond(item.chosen.length() > 0, _chosen(item)),
        class_name="card analysis-item",
    )


def _facts(item: Any) -> list[rx.Component]:
    known = {"minimumFractionDigits": 2, "maximumFractionDigits": 2}
    facts = [
        (t("analysis-seen"), number(item.seen)),
        (t("analysis-facility"), rx.cond(item.facility >= 0, t("insights-percent", percent=item.facility), "–")),
        (t("analysis-discrimination"), rx.cond(item.discrimination >= -1, number(item.discrimination, **known), "–")),
        (t("analysis-tries"), rx.cond(item.tries >= 0, number(item.tries), "–")),
        (t("analysis-unsure"), number(item.unsure)),
    ]
    return [rx.el.div(rx.el.dt(name), rx.el.dd(value)) for name, value in facts]


def _chosen(item: Any) -> rx.Component:
    headings = [t("analysis-choice"), t("analysis-chosen-by"), t("analysis-top"), t("analysis-bottom")]
    body = table(t("analysis-choices"), headings, item.chosen, _choice, figures=(1, 2, 3))
    return rx.el.details(
        rx.el.summary(t("analysis-choices")), body, rx.el.p(t("analysis-thirds", count=item.thirds), class_name="muted small")
    )


def _choice(line: Any) -> rx.Component:
    right = rx.cond(line.right, rx.fragment(" ", pill(t("results-correct"), "good")))
    label = rx.cond(line.label != "", rx.fragment(line.label, " "))
    return rx.el.tr(
        rx.el.th(label, house_word(line.text), right, scope="row"),
        rx.el.td(number(line.count), class_name="number"),
        rx.el.td(number(line.top), class_name="number"),
        rx.el.td(number(line.bottom), class_name="number"),
    )
