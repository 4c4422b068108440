"""The whole house, or one organisation, on one page: for administrators, each in their scope."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, skeleton
from qser_app.components.controls import link_button
from qser_app.components.forms import field
from qser_app.components.head_sheets import sheet
from qser_app.components.insights import dash
from qser_app.components.insights_infographic import block, drawn, numbers, rate_ring, takeaway
from qser_app.components.tables import table
from qser_app.components.words import country, how_many, number, t, when
from qser_app.domain.insights_portal import MOST_DRAWN
from qser_app.domain.people import FieldOfWork
from qser_app.pages.frame import framed
from qser_app.state.insights_portal import PortalState as Here
from qser_app.state.session import SessionState

_PAGE = Here.page


@rx.page(route="/insights", title=t("portal-title"), on_load=[SessionState.require_sign_in, Here.load])
def portal() -> rx.Component:
    """Everything at a glance."""
    shown = rx.cond(_PAGE.too_few, empty(t("portal-few-title"), t("portal-few-text")), _blocks())
    page = rx.fragment(_head(), shown)
    return framed(sheet("insights_infographic"), rx.cond(Here.loaded, page, skeleton(card=True)), only=SessionState.may_people)


def _head() -> rx.Component:
    name = rx.cond(_PAGE.whole, t("portal-everybody"), _PAGE.name)
    options = rx.foreach(Here.scopes, lambda scope: rx.el.option(scope.name, value=scope.organisation_id.to_string()))
    choice = rx.el.select(
        rx.el.option(t("portal-everybody"), value="0"),
        options,
        id="organisation",
        name="organisation",
        value=Here.chosen,
        on_change=Here.choose,
        class_name="input",
    )
    chooser = rx.cond(how_many(Here.scopes) > 1, field(t("portal-organisation"), "organisation", choice))
    return rx.el.header(
        rx.el.div(rx.el.h1(t("portal-title")), rx.el.p(name, class_name="muted"), class_name="infographic-who"),
        chooser,
        rx.el.div(
            rx.cond(~_PAGE.too_few, takeaway("/insights/portal", "&organisation=" + Here.chosen)),
            link_button(t("portal-people"), "/people", kind="quiet", icon="users-round"),
            class_name="stack stack-s",
        ),
        class_name="infographic-head",
    )


def _blocks() -> rx.Component:
    places = rx.cond(_PAGE.whole, t("portal-organisations"), t("portal-departments"))
    return rx.el.div(
        _target(),
        _people(),
        _completion(),
        _months(),
        _groups("country", t("portal-countries"), _PAGE.countries, lambda name: rx.cond(name != "", country(name), t("portal-unsaid"))),
        _groups("place", places, _PAGE.places, lambda name: rx.cond(name != "", name, t("portal-unsaid"))),
        _groups("field", t("portal-fields"), _PAGE.fields, _field),
        class_name="infographic-blocks",
    )


def _field(code: Any) -> Any:
    return rx.match(code, *[(each.value, t(f"field-{each}")) for each in FieldOfWork], t("portal-unsaid"))


def _target() -> rx.Component:
    finding = t("portal-target-finding", trained=_PAGE.trained, target=_PAGE.target, percent=_PAGE.reached)
    behind = numbers((t("portal-trained"), number(_PAGE.trained)), (t("portal-target"), number(_PAGE.target)))
    picture = drawn(Here.drawings["target"], kind="infographic-length")
    return block(t("portal-target-title"), finding, picture, behind, how=t("portal-how-target"), size="whole")


def _people() -> rx.Component:
    figures = (
        (t("portal-people"), number(_PAGE.people)),
        (t("portal-active"), number(_PAGE.active)),
        (t("portal-enrolments"), number(_PAGE.enrolments)),
        (t("portal-completions"), number(_PAGE.completions)),
        (t("portal-hours"), number(_PAGE.hours)),
    )
    stats = [
        rx.el.div(rx.el.div(value, class_name="stat-value"), rx.el.div(name, class_name="stat-label"), class_name="stat")
        for name, value in figures
    ]
    finding = t("portal-people-finding", active=_PAGE.active, people=_PAGE.people)
    picture = rx.el.div(*stats, class_name="infographic-stats")
    return block(t("portal-at-work"), finding, picture, numbers(*figures), how=t("portal-how-people"), size="whole")


def _completion() -> rx.Component:
    finding = t("portal-completion-finding", enrolments=_PAGE.enrolments, completions=_PAGE.completions)
    behind = numbers(
        (t("portal-enrolments"), number(_PAGE.enrolments)),
        (t("portal-completions"), number(_PAGE.completions)),
        (t("portal-rate"), dash(_PAGE.rate)),
    )
    return block(t("portal-rate"), finding, rate_ring(Here.drawings["rate"], _PAGE.rate), behind, how=t("portal-how-rate"))


def _months() -> rx.Component:
    ends = [rx.el.span(when(_PAGE.months[place].label + "T12:00:00", "month")) for place in (0, -1)]
    picture = rx.el.div(drawn(Here.drawings["months"]), rx.el.p(*ends, class_name="infographic-ends", aria_hidden="true"))
    behind = table(
        t("portal-months"),
        [t("portal-month"), t("portal-completions")],
        _PAGE.months,
        lambda bar: rx.el.tr(
            rx.el.th(when(bar.label + "T12:00:00", "month"), scope="row"), rx.el.td(number(bar.value), class_name="number")
        ),
        figures=(1,),
    )
    finding = t("portal-months-finding", count=_PAGE.months[-1].value)
    return block(t("portal-months"), finding, picture, behind, how=t("portal-how-months"), size="wide")


def _groups(kind: str, title: Any, rows: Any, name: Any) -> rx.Component:
    """People and how many are trained, by something they have in common; small groups have no numbers."""

    def line(row: Any, place: Any) -> rx.Component:
        value = rx.cond(row.share >= 0, t("portal-of", trained=row.trained, people=row.people), t("portal-kept-back"))
        bar = rx.cond(row.share >= 0, drawn(Here.drawings[f"{kind}_{place}"], kind="infographic-length"))
        return rx.el.li(rx.el.span(name(row.name)), rx.el.strong(value, class_name="numbers"), bar, class_name="chart-row")

    def cells(row: Any) -> rx.Component:
        told = [rx.cond(row.share >= 0, number(row.people), "–"), rx.cond(row.share >= 0, number(row.trained), "–"), dash(row.share)]
        return rx.el.tr(rx.el.th(name(row.name), scope="row"), *[rx.el.td(each, class_name="number") for each in told])

    headings = [title, t("portal-people"), t("portal-trained"), t("portal-share")]
    behind = table(title, headings, rows, cells, figures=(1, 2, 3))
    picture = rx.el.ul(rx.foreach(rows[:MOST_DRAWN], line), class_name="chart-rows")
    return block(
        title, t("portal-groups-finding"), picture, behind, how=t("portal-how-groups"), size="half" if kind != "field" else "whole"
    )
