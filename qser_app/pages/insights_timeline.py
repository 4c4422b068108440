"""The timeline of a profile: what happened, the newest first; by kind and day, as far back as one likes."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty
from qser_app.components.controls import button, link_button
from qser_app.components.forms import field
from qser_app.components.insights_timeline import event_row, further
from qser_app.components.words import how_many, t, t_of, when
from qser_app.state.insights_profile import ProfileState as Here


def timeline() -> rx.Component:
    """The filter, the events, and the way further back."""
    none = rx.cond(
        Here.group + Here.since + Here.until == "",
        empty(t("insights-no-events-title"), rx.cond(Here.own, t("insights-no-events-text"), "")),
        empty(
            t("timeline-none-title"), t("timeline-none-text"), link_button(t("timeline-all"), Here.base + "?tab=timeline", kind="secondary")
        ),
    )
    listed = rx.el.ol(rx.foreach(Here.events, event_row), class_name="insights-events")
    return rx.el.div(_filter(), rx.cond(Here.events, rx.fragment(listed, _further()), none), class_name="stack")


def _filter() -> rx.Component:
    """Applied with a button, so that nobody who walks through the list by keyboard is thrown about."""
    kinds = rx.el.select(
        rx.el.option(t("timeline-all"), value=""),
        rx.foreach(Here.groups, lambda group: rx.el.option(t_of("timeline-group-" + group.to(str)), value=group)),
        id="kind",
        name="kind",
        default_value=Here.group,
        class_name="input",
    )
    return rx.el.form(
        field(t("timeline-kind"), "kind", kinds),
        field(t("timeline-from"), "from", _day("from", Here.since)),
        field(t("timeline-to"), "to", _day("to", Here.until)),
        button(t("timeline-show"), type="submit", kind="secondary"),
        on_submit=Here.choose,
        key=Here.group + Here.since + Here.until,
        class_name="insights-filter",
    )


def _day(name: str, value: Any) -> rx.Component:
    return rx.el.input(type="date", id=name, name=name, default_value=value, min="2000-01-01", max="2100-01-01", class_name="input")


def _further() -> rx.Component:
    last = Here.events[how_many(Here.events) - 1].at
    before = Here.base + "?tab=timeline&kind=" + Here.group + "&from=" + Here.since + "&to=" + last.to(str)[:10]
    on = link_button(t("timeline-go-on", day=when(last)), before, kind="secondary", icon="arrow-down")
    by_hand = button(t("insights-more"), kind="secondary", on_click=Here.show_older)
    by_itself = further(by_hand, grown=how_many(Here.events), on_near=Here.show_older)
    return rx.cond(Here.full, on, rx.cond(Here.more, by_itself))
