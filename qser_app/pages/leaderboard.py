"""The leaderboard: the boards, among whom they count, and how points are earned."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty
from qser_app.components.controls import link_button
from qser_app.components.feedback import callout
from qser_app.components.rewards_rules import printed_rules
from qser_app.components.words import how_many, number, ordinal, t
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
}
_REACHES = {
    Reach.ORGANISATION: "leaderboard-scope-organisation",
    Reach.DEPARTMENT: "leaderboard-scope-department",
    Reach.EVERYONE: "leaderboard-scope-everyone",
}


@rx.page(route="/leaderboard", title=t("leaderboard-title"), on_load=[SessionState.require_sign_in, RulesState.load, Here.load])
def leaderboard() -> rx.Component:
    """Who stands where, moving by itself."""
    return framed(
        rx.el.header(rx.el.h1(t("leaderboard-title")), rx.el.p(t("leaderboard-lead"), class_name="lead"), class_name="page-head"),
        rx.match(
            Here.status,
            ("", rx.el.div(class_name="skeleton skeleton-card", aria_hidden="true")),
            (
                "none",
                empty(t("leaderboard-none-title"), t("leaderboard-none-text"), link_button(t("site-profile"), "/me", kind="secondary")),
            ),
            rx.el.div(_board(), _rules(), class_name="split leaderboard-split"),
        ),
    )


def _board() -> rx.Component:
    return rx.el.div(
        _choices(),
        rx.cond(
            Here.hidden,
            callout(rx.el.p(t("leaderboard-hidden")), link_button(t("site-account"), "/account", kind="quiet", icon="settings")),
        ),
        rx.cond(
            Here.status == "few",
            empty(t("leaderboard-few-title"), t("leaderboard-few-text", count=SMALLEST), link_button(t("leaderboard-go-on"), "/catalogue")),
            _table(),
        ),
        class_name="stack",
    )


def _choices() -> rx.Component:
    boards = [
        _tab(t(name), Here.board == board.value, Here.show(board.value, Here.reach, Here.view)) for board, (name, _) in _BOARDS.items()
    ]
    views = [
        _tab(t("leaderboard-view-top", count=TOP), Here.view == "top", Here.show(Here.board, Here.reach, "top")),
        _tab(t("leaderboard-view-around"), Here.view == "around", Here.show(Here.board, Here.reach, "around")),
    ]
    scopes = rx.foreach(Here.reaches, lambda reach: rx.el.option(_reach_name(reach), value=reach))
    among = rx.el.select(
        scopes,
        id="scope",
        value=Here.reach,
        on_change=lambda reach: Here.show(Here.board, reach, Here.view),
        class_name="input leaderboard-scope",
    )
    return rx.el.div(
        rx.el.div(*boards, role="group", aria_label=t("leaderboard-boards"), class_name="tabs leaderboard-boards"),
        rx.el.div(
            rx.el.div(*views, role="group", aria_label=t("leaderboard-views"), class_name="leaderboard-views"),
            rx.cond(how_many(Here.reaches) > 1, rx.el.div(rx.el.label(t("leaderboard-scope"), html_for="scope"), among, class_name="row")),
            class_name="row row-spread",
        ),
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
        rx.el.th(t("leaderboard-person"), scope="col"),
        rx.el.th(_named(0), scope="col", class_name="number"),
    )
    apart = rx.el.tbody(
        rx.el.tr(rx.el.th(t("leaderboard-your-place"), col_span=3, scope="rowgroup", class_name="leaderboard-apart")),
        rx.foreach(Here.apart, lambda row: _line(row, row["rank"] > 0)),
    )
    return rx.el.div(
        rx.el.table(
            rx.el.caption(_named(1, people=Here.people)),
            rx.el.thead(head),
            rx.el.tbody(rx.foreach(Here.rows, _row)),
            rx.cond(Here.apart, apart),
            class_name="table leaderboard-table",
        ),
        class_name="table-frame",
    )


def _row(row: Any, index: Any) -> rx.Component:
    return _line(row, Here.mine == index)


def _line(row: Any, mine: Any) -> rx.Component:
    name = row["name"]
    anonymous = rx.el.span(t("leaderboard-a-colleague"), class_name="muted")
    unseen = rx.el.span(t("leaderboard-you-as-a-colleague"), class_name="muted small")
    you = rx.el.span(t("leaderboard-you"), class_name="pill pill-primary")
    return rx.el.tr(
        rx.el.td(ordinal(row["rank"]), class_name="leaderboard-rank"),
        rx.el.td(
            rx.cond(
                mine,
                rx.el.span(rx.cond(name, rx.el.strong(name), unseen), " ", you, class_name="row leaderboard-me"),
                rx.cond(name, name, anonymous),
            )
        ),
        rx.el.td(number(row["value"]), class_name="number"),
        class_name=rx.cond(mine, "mine", ""),
    )


def _rules() -> rx.Component:
    return rx.el.aside(
        *printed_rules(RulesState.points, RulesState.badges, RulesState.levels),
        class_name="stack",
    )
