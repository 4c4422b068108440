"""The leaderboard: the boards, among whom and when they count, and how points are earned."""

from typing import Any

import reflex as rx

from qser_app.components.browser import address
from qser_app.components.cards import empty, page_head
from qser_app.components.controls import link_button
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.rewards_rules import printed_rules
from qser_app.components.words import how_many, number, ordinal, t, when
from qser_app.domain.leaderboard import SMALLEST, TOP, Reach
from qser_app.domain.rewards import Board
from qser_app.pages.frame import framed
from qser_app.state.leaderboard import LeaderboardState as Here
from qser_app.state.rewards_rules import RulesState
from qser_app.state.session import SessionState

_BOARDS = {
    Board.POINTS: ("leaderboard-board-points", "leaderboard-caption-points"),
    Board.BADGES: ("leaderboard-board-badges", "leaderboard-caption-badges"),
    Board.LEVEL: ("leaderboard-board-level", "leaderboard-caption-level"),
    Board.COURSES: ("leaderboard-board-courses", "leaderboard-caption-courses"),
    Board.CERTIFICATES: ("leaderboard-board-certificates", "leaderboard-caption-certificates"),
}
_REACHES = {
    Reach.ORGANISATION: "leaderboard-scope-organisation",
    Reach.DEPARTMENT: "leaderboard-scope-department",
    Reach.TEAMS: "leaderboard-scope-teams",
    Reach.EVERYONE: "leaderboard-scope-everyone",
}
_PERIODS = {"all": "leaderboard-period-all", "month": "leaderboard-period-month", "last": "leaderboard-period-last"}
_TEAMS = Here.reach == Reach.TEAMS.value
_ONE_COURSE = Here.reach.startswith("course:")


@rx.page(route="/leaderboard", title=t("leaderboard-title"), on_load=[SessionState.require_sign_in, RulesState.load, Here.load])
def leaderboard() -> rx.Component:
    """Who stands where, moving by itself."""
    settings = link_button(t("leaderboard-settings-title"), "/leaderboard/settings", kind="secondary", icon="settings")
    return framed(
        sheet("leaderboard"),
        address(to=Here.address),
        page_head(t("leaderboard-title"), t("leaderboard-lead"), rx.cond(SessionState.may_people, settings)),
        rx.cond(
            Here.status == "",
            rx.el.div(class_name="skeleton skeleton-card", aria_hidden="true"),
            rx.el.div(_board(), _rules(), class_name="split leaderboard-split"),
        ),
    )


def _board() -> rx.Component:
    return rx.el.div(
        _choices(),
        *_explained(),
        rx.cond(Here.status == "few", _few(), _table()),
        class_name="stack",
    )


def _explained() -> list[rx.Component]:
    """What a reader must know before the rows: where they stand, whether it is over, what is counted."""
    account = link_button(t("site-account"), "/account", kind="quiet", icon="settings")
    manager = rx.el.div(rx.el.strong(t("leaderboard-none-title")), rx.el.p(t("leaderboard-none-text")))
    return [
        rx.cond(Here.reaches.contains(Reach.ORGANISATION.value), None, callout(manager)),
        rx.cond(Here.me == "hidden", callout(rx.el.p(t("leaderboard-hidden")), account)),
        rx.cond((Here.me == "absent") & (Here.status == "shown"), callout(rx.el.p(t("leaderboard-absent")))),
        rx.foreach(Here.season, _season),
        rx.cond(_TEAMS, _hint(t("leaderboard-teams-hint", count=SMALLEST))),
        rx.cond(_ONE_COURSE, _hint(t("leaderboard-course-hint"))),
        rx.cond((Here.board == Board.LEVEL.value) & (Here.period != "all"), _hint(t("leaderboard-level-hint"))),
    ]


def _season(season: Any) -> rx.Component:
    last = when(season["last"], "day")
    ended = rx.el.p(t("leaderboard-season-ended", name=season["name"], day=last), class_name="leaderboard-season")
    running = rx.el.p(t("leaderboard-season-running", name=season["name"], day=last), class_name="leaderboard-season leaderboard-running")
    return rx.cond(season["ended"], ended, running)


def _hint(words: Any) -> rx.Component:
    return rx.el.p(words, class_name="muted leaderboard-hint")


def _few() -> rx.Component:
    way = link_button(t("leaderboard-go-on"), "/catalogue")
    teams = empty(t("leaderboard-few-teams-title"), t("leaderboard-few-teams-text", count=SMALLEST))
    ever = empty(t("leaderboard-few-title"), t("leaderboard-few-text", count=SMALLEST), way)
    here = empty(t("leaderboard-few-title"), t("leaderboard-few-here-text", count=SMALLEST), way)
    return rx.cond(_TEAMS, teams, rx.cond((Here.period == "all") & ~_ONE_COURSE, ever, here))


def _choices() -> rx.Component:
    boards = [
        _tab(t(name), Here.board == board.value, Here.show(board.value, Here.reach, Here.period, Here.view))
        for board, (name, _) in _BOARDS.items()
    ]
    views = [
        _tab(label, Here.view == view, Here.show(Here.board, Here.reach, Here.period, view))
        for view, label in (("top", t("leaderboard-view-top", count=TOP)), ("around", t("leaderboard-view-around")))
    ]
    tabs = rx.el.div(*boards, role="group", aria_label=t("leaderboard-boards"), class_name="tabs leaderboard-boards")
    return rx.el.div(
        rx.cond(_TEAMS | _ONE_COURSE, None, tabs),
        rx.el.div(
            rx.el.div(rx.el.label(t("leaderboard-scope"), html_for="scope", class_name="field-label"), _among(), class_name="field"),
            rx.el.div(rx.el.label(t("leaderboard-when"), html_for="period", class_name="field-label"), _periods(), class_name="field"),
            rx.cond(_TEAMS, None, rx.el.div(*views, role="group", aria_label=t("leaderboard-views"), class_name="leaderboard-views")),
            class_name="leaderboard-choices",
        ),
    )


def _among() -> rx.Component:
    courses = rx.foreach(Here.courses, lambda course: rx.el.option(course[1], value=course[0]))
    return rx.el.select(
        rx.foreach(Here.reaches, lambda reach: rx.el.option(_reach_name(reach), value=reach)),
        rx.cond(how_many(Here.courses) > 0, rx.el.optgroup(courses, label=t("leaderboard-scope-courses"))),
        id="scope",
        value=Here.reach,
        on_change=lambda reach: Here.show(Here.board, reach, Here.period, Here.view),
        class_name="input",
    )


def _periods() -> rx.Component:
    seasons = rx.foreach(Here.seasons, lambda season: rx.el.option(season["name"], value=season["value"]))
    offered = (how_many(Here.seasons) > 0) & (Here.reach != Reach.EVERYONE.value)
    return rx.el.select(
        *[rx.el.option(t(name), value=value) for value, name in _PERIODS.items()],
        rx.cond(offered, rx.el.optgroup(seasons, label=t("leaderboard-seasons"))),
        id="period",
        value=Here.period,
        on_change=lambda period: Here.show(Here.board, Here.reach, period, Here.view),
        class_name="input",
    )


def _tab(label: Any, chosen: Any, choose: Any) -> rx.Component:
    return rx.el.button(label, type="button", aria_pressed=rx.cond(chosen, "true", "false"), on_click=choose, class_name="tab")


def _reach_name(reach: Any) -> Any:
    return rx.match(reach, *[(each.value, t(key)) for each, key in _REACHES.items()], "")


def _named(index: int, **gaps: Any) -> Any:
    return rx.match(Here.board, *[(board.value, t(keys[index], **gaps)) for board, keys in _BOARDS.items()], "")


def _table() -> rx.Component:
    head = rx.el.tr(
        rx.el.th(t("leaderboard-place"), scope="col"),
        rx.el.th(rx.cond(_TEAMS, t("leaderboard-team"), t("leaderboard-person")), scope="col"),
        rx.el.th(rx.cond(_TEAMS, t("leaderboard-mean"), _named(0)), scope="col", class_name="number"),
    )
    apart = rx.el.tbody(
        rx.el.tr(rx.el.th(t("leaderboard-your-place"), col_span=3, scope="rowgroup", class_name="leaderboard-apart")),
        rx.foreach(Here.apart, lambda row: _line(row, row["rank"] > 0)),
    )
    caption = rx.cond(_TEAMS, t("leaderboard-caption-teams"), _named(1, people=Here.people))
    return rx.el.div(
        rx.el.table(
            rx.el.caption(caption),
            rx.el.thead(head),
            rx.el.tbody(rx.foreach(Here.rows, _row)),
            rx.cond(Here.apart, apart),
            class_name="table leaderboard-table",
        ),
        class_name="table-frame",
        tab_index=0,
        role="region",
        aria_label=caption,
    )


def _row(row: Any, index: Any) -> rx.Component:
    return _line(row, Here.mine == index)


def _line(row: Any, mine: Any) -> rx.Component:
    medal = (row["rank"] <= 3) & (row["value"] > 0)
    share = rx.cond(Here.best > 0, row["value"] * 100 / Here.best, 0)
    return rx.el.tr(
        rx.el.td(rx.el.span(ordinal(row["rank"]), class_name=rx.cond(medal, "leaderboard-medal", "")), class_name="leaderboard-rank"),
        rx.el.td(
            _name(row["name"], mine),
            rx.el.span(class_name="leaderboard-share", style={"--share": share.to_string() + "%"}, aria_hidden="true"),
        ),
        rx.el.td(number(row["value"]), class_name="number"),
        class_name=rx.cond(mine, "mine", ""),
        data_place=row["rank"],
    )


def _name(name: Any, mine: Any) -> rx.Component:
    anonymous = rx.el.span(t("leaderboard-a-colleague"), class_name="muted")
    unseen = rx.el.span(t("leaderboard-you-as-a-colleague"), class_name="muted small")
    you = rx.el.span(rx.cond(_TEAMS, t("leaderboard-your-team"), t("leaderboard-you")), class_name="pill pill-primary")
    own = rx.el.span(rx.cond(name, rx.el.strong(name), unseen), " ", you, class_name="row leaderboard-me")
    return rx.cond(mine, own, rx.cond(name, name, anonymous))


def _rules() -> rx.Component:
    return rx.el.aside(*printed_rules(RulesState.points, RulesState.badges, RulesState.levels), class_name="stack")
