"""My learning on one page: each block a finding, a picture, and the numbers behind it."""

from typing import Any

import reflex as rx

from qser_app.components.cards import avatar, empty, skeleton
from qser_app.components.cases import competence_name
from qser_app.components.controls import link_button
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.insights import dash, profile_views, spent
from qser_app.components.insights_infographic import block, drawn, numbers, rate_ring, takeaway
from qser_app.components.progress import bar
from qser_app.components.rewards_badges import badge_row
from qser_app.components.tables import table
from qser_app.components.words import how_many, number, ordinal, t, when
from qser_app.domain.cases import Competence
from qser_app.domain.rewards import Board
from qser_app.pages.frame import framed
from qser_app.state.insights_infographic import InfographicState as Here
from qser_app.state.session import SessionState

_RANKS = {Board.POINTS: "leaderboard-board-points", Board.BADGES: "leaderboard-board-badges", Board.LEVEL: "leaderboard-board-level"}
_SHOWN = Here.shown
_OWN: Any = _SHOWN.whose == "own"


@rx.page(route="/me/infographic", title=t("insights-infographic-title"), on_load=[SessionState.require_sign_in, Here.load])
def infographic() -> rx.Component:
    """Everything at a glance."""
    return _infographic()


@rx.page(route="/people/[person_id]/infographic", title=t("infographic-title"), on_load=[SessionState.require_sign_in, Here.load_other])
def somebodys_infographic() -> rx.Component:
    """The same of somebody else, for whoever administers them."""
    return _infographic()


def _infographic() -> rx.Component:
    blocks = (_badges(), _compared(), _completion(), _tests(), _time(), _months(), _rhythm(), rx.cond(Here.cases, _cases()))
    page = rx.fragment(
        profile_views(Here.base, whole=True, view="infographic"),
        _head(),
        rx.cond(_OWN, rx.fragment(), callout(rx.el.p(t("profile-noted", name=_SHOWN.name)))),
        rx.el.div(*blocks, class_name="infographic-blocks"),
    )
    way = link_button(t("site-lost-home"), "/", icon="house")
    nobody = rx.el.div(rx.el.h1(t("profile-title")), empty(t("profile-missing-title"), t("profile-missing-text"), way), class_name="stack")
    return framed(sheet("insights_infographic"), rx.match(Here.found, ("here", page), ("missing", nobody), waiting()))


def _head() -> rx.Component:
    return rx.el.header(
        avatar(_SHOWN.initials, _SHOWN.picture, kind="infographic-avatar"),
        rx.el.div(
            rx.el.h1(rx.cond(_OWN, t("insights-infographic-title"), t("infographic-title"))),
            rx.el.p(_SHOWN.name, " · ", _SHOWN.organisation, class_name="muted"),
            class_name="infographic-who",
        ),
        rx.el.div(
            takeaway(Here.papers),
            rx.cond(_OWN & SessionState.may_people, link_button(t("portal-title"), "/insights", kind="quiet", icon="building-2")),
            class_name="stack stack-s",
        ),
        class_name="infographic-head",
    )


def waiting() -> rx.Component:
    """The shape of an infographic."""
    return rx.el.div(skeleton(), skeleton(card=True), skeleton(card=True), class_name="stack")


def _badges() -> rx.Component:
    count = how_many(_SHOWN.badges)
    none = rx.cond(_OWN, rx.el.p(t("insights-first-badges"), class_name="muted"))  # that there is none yet stands above
    shown = rx.cond(count > 0, badge_row(_SHOWN.badges), none)
    return block(t("insights-badges"), t("insights-badges-earned", count=count), shown, how=t("infographic-how-badges"), size="whole")


def _compared() -> rx.Component:
    places = [
        rx.el.div(
            drawn(Here.drawings[f"medal_{board}"], rx.el.strong(ordinal(_SHOWN.ranks[board.value])), kind="infographic-medal"),
            rx.el.div(t(key), class_name="stat-label"),
            class_name="infographic-place",
        )
        for board, key in _RANKS.items()
    ]
    behind = numbers(*[(t(key), ordinal(_SHOWN.ranks[board.value])) for board, key in _RANKS.items()])
    shown = block(
        t("insights-compared"),
        t("insights-compared-finding", whose=_SHOWN.whose, place=ordinal(_SHOWN.ranks["points"])),
        rx.el.div(*places, class_name="infographic-places"),
        behind,
        how=t("infographic-how-compared"),
    )
    hidden = rx.el.section(
        rx.el.h2(t("insights-compared")),
        rx.el.p(t("insights-not-compared", whose=_SHOWN.whose), class_name="muted"),
        class_name="card infographic-block infographic-plain",
    )
    return rx.cond(_SHOWN.ranks.contains("points"), shown, hidden)


def _completion() -> rx.Component:
    finding = t("insights-completion-finding", courses=_SHOWN.courses, completed=_SHOWN.completed)
    behind = numbers(
        (t("insights-tab-courses"), number(_SHOWN.courses)),
        (t("insights-completed"), number(_SHOWN.completed)),
        (t("insights-completion"), dash(_SHOWN.rate)),
    )
    picture = rate_ring(Here.drawings["rate"], _SHOWN.rate)
    return block(t("insights-completion"), finding, picture, behind, how=t("insights-completion-formula"))


def _tests() -> rx.Component:
    finding = t("insights-executions-finding", executions=_SHOWN.executions, passed=_SHOWN.passed)
    behind = numbers(
        (t("insights-executions"), number(_SHOWN.executions)),
        (t("insights-passed"), number(_SHOWN.passed)),
        (t("insights-pass-rate"), dash(_SHOWN.pass_rate)),
        (t("insights-average"), dash(_SHOWN.average)),
    )
    average = rx.el.p(t("insights-average"), ": ", rx.el.strong(dash(_SHOWN.average)), class_name="infographic-note")
    picture = rx.el.div(rate_ring(Here.drawings["pass_rate"], _SHOWN.pass_rate), average)
    return block(t("insights-pass-rate"), finding, picture, behind, how=t("infographic-how-tests"))


def _time() -> rx.Component:
    finding = t("insights-time-finding", hours=_SHOWN.seconds // 3600, minutes=_SHOWN.seconds % 3600 // 60)

    def line(each: Any, place: Any) -> rx.Component:
        drawing = drawn(Here.drawings[f"active_{place}"], kind="infographic-length")
        return rx.el.li(rx.el.span(each.label), rx.el.strong(spent(each.value * 60), class_name="numbers"), drawing, class_name="chart-row")

    bars = rx.el.ul(rx.foreach(_SHOWN.active, line), class_name="chart-rows")
    none = rx.el.p(rx.cond(_OWN, t("insights-no-time"), t("profile-no-time")), class_name="muted")
    picture = rx.cond(how_many(_SHOWN.active) > 0, rx.fragment(rx.el.h3(t("insights-most-active")), bars), none)
    row = table(
        t("insights-most-active"),
        [t("insights-course"), t("insights-time-spent")],
        _SHOWN.active,
        lambda each: rx.el.tr(rx.el.th(each.label, scope="row"), rx.el.td(spent(each.value * 60), class_name="number")),
        figures=(1,),
    )
    return block(t("insights-training-time"), finding, picture, row, how=t("infographic-how-time"), size="wide")


def _months() -> rx.Component:
    now, then, last = _SHOWN.this_month, _SHOWN.by_this_day, _SHOWN.last_month
    finding = t("infographic-months-finding", change=_SHOWN.change, time=spent(now.seconds), difference=spent(_SHOWN.difference * 60))
    rows = ((t("infographic-this-month"), now, "this_month"), (t("infographic-last-month"), last, "last_month"))
    bars = [
        rx.el.li(
            rx.el.span(name),
            rx.el.strong(spent(month.seconds), class_name="numbers"),
            drawn(Here.drawings[key], kind="infographic-length"),
            class_name="chart-row",
        )
        for name, month, key in rows
    ]
    behind = numbers(
        (t("infographic-learning-time"), spent(now.seconds), spent(then.seconds), spent(last.seconds)),
        (t("infographic-days"), number(now.days), number(then.days), number(last.days)),
        (t("infographic-units"), number(now.units), number(then.units), number(last.units)),
        headings=(t("infographic-this-month"), t("infographic-by-this-day"), t("infographic-last-month")),
    )
    mark = rx.cond(last.seconds > 0, rx.el.p(t("infographic-mark"), class_name="muted small infographic-note"))
    picture = rx.el.div(rx.el.ul(*bars, class_name="chart-rows"), mark)
    return block(t("infographic-months"), finding, picture, behind, how=t("infographic-how-months"))


def _rhythm() -> rx.Component:
    names = rx.el.div(
        rx.foreach(_SHOWN.weekdays, lambda day: rx.el.span(when(day.label + "T12:00:00", "weekday"))),
        class_name="infographic-weekdays",
        aria_hidden="true",
    )
    busiest = rx.cond(
        _SHOWN.busiest != "",
        rx.el.p(t("infographic-busiest", day=when(_SHOWN.busiest + "T12:00:00", "weekday")), class_name="infographic-note"),
    )
    behind = table(
        t("infographic-rhythm"),
        [t("insights-day"), t("insights-minutes")],
        _SHOWN.weekdays,
        lambda day: rx.el.tr(
            rx.el.th(when(day.label + "T12:00:00", "weekday"), scope="row"), rx.el.td(number(day.value), class_name="number")
        ),
        figures=(1,),
    )
    grid = rx.el.div(names, drawn(Here.drawings["rhythm"]), class_name="infographic-rhythm")
    finding = t("infographic-rhythm-finding", count=_SHOWN.learning_days)
    return block(t("infographic-rhythm"), finding, rx.el.div(grid, busiest), behind, how=t("infographic-how-rhythm"), size="whole")


def _cases() -> rx.Component:
    """What the last run of each case showed; nobody else sees it."""

    def line(each: Any) -> rx.Component:
        name = competence_name(each.competence)
        shown = rx.cond(each.percent >= 0, bar(each.percent, name), rx.el.span())
        return rx.el.li(rx.el.span(name), rx.el.strong(dash(each.percent), class_name="numbers"), shown, class_name="chart-row")

    headings = [t("insights-cases-case"), t("insights-cases-runs"), *[competence_name(str(each)) for each in Competence]]
    behind = table(t("insights-cases"), headings, Here.cases, _case, figures=(1, 2, 3, 4))
    finding = t("insights-cases-finding", count=how_many(Here.cases))
    lines = rx.el.ul(rx.foreach(Here.competences, line), class_name="chart-rows")
    return block(t("insights-cases"), finding, lines, behind, how=t("insights-cases-note"), size="whole")


def _case(each: Any) -> rx.Component:
    def cell(place: int) -> rx.Component:
        best = rx.cond(
            each.best[place] > each.last[place], rx.el.div(t("insights-cases-best", percent=each.best[place]), class_name="small")
        )
        return rx.el.td(dash(each.last[place]), best, class_name="number")

    title = rx.el.th(rx.el.a(each.title, href="/learn/case/" + each.unit_id.to_string()), scope="row")
    return rx.el.tr(title, rx.el.td(number(each.runs), class_name="number"), *[cell(place) for place in range(3)])
