"""The rules of a report of one's own, written one after the other; and the reports that one keeps."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.forms import check, choice, field, text_input
from qser_app.components.icons import icon
from qser_app.components.words import how_many, t, t_of, when
from qser_app.domain.people import FieldOfWork, Language
from qser_app.domain.reports_rules import CHOSEN, DAYS, LONGEST_NAME, MOST_RULES, Compare, Field, Rhythm, Standing


def rules(state: Any) -> rx.Component:
    """The rules that hold, and a form for one more."""
    return rx.el.section(
        rx.el.h2(t("reports-rules")),
        rx.el.p(t("reports-rules-lead", most=MOST_RULES), class_name="muted"),
        rx.el.ul(rx.foreach(state.rules, _rule), class_name="reports-rules"),
        rx.cond(how_many(state.rules) < MOST_RULES, _one_more(state)),
        class_name="card stack",
    )


def _rule(rule: Any) -> rx.Component:
    def value(each: Any) -> rx.Component:
        words = rx.cond(rule.says != "", t_of(rule.says + each.to(str)), rx.cond(rule.is_day, when(each, "short"), each))
        return rx.el.span(words, class_name="pill")

    return rx.el.li(
        rx.el.strong(t_of(rule.field)),
        rx.el.span(t_of(rule.compare)),
        rx.foreach(rule.meant, value),
        rx.el.a(icon("x"), rx.el.span(t("reports-rule-away")), href=rule.without, class_name="button button-quiet"),
    )


def _one_more(state: Any) -> rx.Component:
    options = [("", t("reports-rule-choose")), *[(str(each), t(f"reports-rule-{each}")) for each in Field]]
    what = choice("rule-field", options, value=state.rule_field, on_change=state.choose_field)
    fitting = [(str(each), _values(state, each)) for each in Field]
    form = rx.el.form(
        rx.match(state.rule_field, *fitting, rx.fragment()),
        rx.el.p(t_of(state.problem), role="alert", class_name="field-error"),
        button(t("reports-rule-add"), type="submit", kind="secondary", icon="plus"),
        on_submit=state.add_rule,
        key=state.rule_field,
        class_name="stack stack-s",
    )
    return rx.el.div(field(t("reports-rule-next"), "rule-field", what), rx.cond(state.rule_field != "", form), class_name="stack stack-s")


def _values(state: Any, which: Field) -> rx.Component:
    if which in CHOSEN:
        return rx.el.fieldset(rx.el.legend(t("reports-rule-values")), *_boxes(state, which), class_name="reports-values")
    kind, ways = ("date", ("since", "until")) if which in DAYS else ("number", (Compare.LEAST, Compare.MOST))
    options = [(str(compare), t(f"reports-compare-{way}")) for compare, way in zip((Compare.LEAST, Compare.MOST), ways, strict=True)]
    return rx.el.div(
        field(t("reports-rule-compare"), "compare", choice("compare", options)),
        field(t("reports-rule-value"), "value", text_input("value", type=kind, required=True)),
        class_name="reports-filters",
    )


def _boxes(state: Any, which: Field) -> list[Any]:
    if which in (Field.COURSE, Field.DEPARTMENT):
        rows = state.choices[f"{which}s"]
        return [
            rx.cond(
                how_many(rows) > 0, rx.foreach(rows, lambda row: _box(row[0], row[1])), rx.el.p(t("reports-rule-none"), class_name="muted")
            )
        ]
    if which is Field.STANDING:
        return [check(f"value-{each}", t(f"reports-standing-{each}")) for each in Standing]
    if which is Field.FIELD:
        return [check(f"value-{each}", t(f"field-{each}")) for each in FieldOfWork]
    return [check(f"value-{each}", t(f"reports-language-{each}")) for each in Language]


def _box(key: Any, name: Any) -> rx.Component:
    known = "value-" + key.to(str)
    return rx.el.label(rx.el.input(type="checkbox", name=known, id=known), rx.el.span(name), class_name="check")


def kept_views(state: Any) -> rx.Component:
    """Keep the report as it is; what is kept, and how often a mail says that it is there."""
    about = {"aria_describedby": "view-name-help", "class_name": "input"}
    name = rx.el.input(type="text", id="view-name", name="name", max_length=LONGEST_NAME, **about)
    form = rx.el.form(
        field(t("reports-keep-name"), "view-name", name, error=rx.cond(state.rule_field == "", t_of(state.problem), "")),
        button(t("reports-keep"), type="submit", kind="secondary", icon="bookmark"),
        on_submit=state.keep,
        reset_on_submit=True,
        class_name="row reports-keep",
        no_validate=True,
    )
    listed = rx.el.ul(rx.foreach(state.views, lambda view: _view(state, view)), class_name="reports-views")
    return rx.el.section(
        rx.el.h2(t("reports-views")), rx.el.p(t("reports-views-lead"), class_name="muted"), form, listed, class_name="card stack"
    )


def _view(state: Any, view: Any) -> rx.Component:
    options = [(str(each), t(f"reports-rhythm-{each}")) for each in Rhythm]
    rhythm = rx.el.select(
        *[rx.el.option(label, value=value) for value, label in options],
        value=view.rhythm,
        on_change=lambda value: state.send_word(view.id, value),
        aria_label=t("reports-rhythm-of", name=view.name),
        class_name="input",
    )
    away = button(t("reports-forget"), kind="quiet", on_click=state.forget(view.id), aria_label=t("reports-forget-of", name=view.name))
    return rx.el.li(rx.el.a(view.name, href=view.address), rx.el.div(rhythm, away, class_name="reports-view-end"), key=view.id)
