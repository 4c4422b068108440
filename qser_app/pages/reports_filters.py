"""What a report can be narrowed to; every field is named as the address names it."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button, link_button
from qser_app.components.forms import choice, field, text_input
from qser_app.components.words import t
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Event, Measure, Period

_BY_WORDS = (Report.PEOPLE, Report.TIMELINE, Report.CUSTOM, Report.UNITS)


def filters(state: Any) -> rx.Component:
    """A form that leads to the same report, narrowed."""
    form = rx.el.form(
        rx.el.div(
            rx.cond(state.report != str(Report.UNITS), _period(state)),
            rx.cond(state.report != str(Report.UNITS), _days(state)),
            _among(state, "org", "organisations", "reports-organisation", "reports-any-organisation"),
            _among(state, "course", "courses", "reports-course", "reports-any-course"),
            _among(state, "department", "departments", "reports-department", "reports-any-department"),
            rx.match(state.report, *[(str(report), _words(state)) for report in _BY_WORDS], rx.fragment()),
            rx.match(state.report, (str(Report.TIMELINE), _event(state)), (str(Report.UNITS), _measure(state)), rx.fragment()),
            class_name="reports-filters",
        ),
        rx.el.div(
            button(t("reports-show"), type="submit", icon="list-filter"),
            rx.cond(state.query != "", link_button(t("reports-all-of-it"), "/reports/" + state.report, kind="quiet", icon="x")),
            class_name="row",
        ),
        key=state.report + "?" + state.query,  # another address fills it anew
        on_submit=state.narrow,
        class_name="stack card",
    )
    return rx.el.section(form, aria_label=t("reports-narrow"))


def _period(state: Any) -> rx.Component:
    options = [("", t("reports-period-all")), *[(str(each), t(f"reports-period-{each}")) for each in Period if each is not Period.ALL]]
    return field(t("reports-period"), "period", choice("period", options, default_value=state.asked["period"]))


def _days(state: Any) -> rx.Component:
    first = field(t("reports-from"), "from", text_input("from", type="date", default_value=state.asked["from"]))
    last = field(t("reports-to"), "to", text_input("to", type="date", default_value=state.asked["to"]))
    return rx.fragment(rx.el.div(first, class_name="reports-day"), rx.el.div(last, class_name="reports-day"))


def _among(state: Any, name: str, which: str, label: str, everything: str) -> rx.Component:
    rows = state.choices[which]
    box = rx.el.select(
        rx.el.option(t(everything), value=""),
        rx.foreach(rows, lambda row: rx.el.option(row[1], value=row[0])),
        id=name,
        name=name,
        default_value=state.asked[name],
        class_name="input",
    )
    return rx.cond(rows.length() > 0, field(t(label), name, box))


def _words(state: Any) -> rx.Component:
    return field(t("reports-called"), "q", text_input("q", type="search", default_value=state.asked["q"], max_length=100))


def _event(state: Any) -> rx.Component:
    options = [("", t("reports-any-event")), *[(str(each), t(f"reports-event-{each}")) for each in Event]]
    return field(t("reports-event"), "event", choice("event", options, default_value=state.asked["event"]))


def _measure(state: Any) -> rx.Component:
    options = [(str(Measure.SCORE), t("reports-by-score")), (str(Measure.TIME), t("reports-by-time"))]
    return field(t("reports-measure"), "measure", choice("measure", options, default_value=state.asked["measure"]))
