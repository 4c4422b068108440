"""What an organisation decides about its boards: how people appear on them, and its seasons."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, more, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, link_button
from qser_app.components.forms import choice, field
from qser_app.components.head_sheets import sheet
from qser_app.components.words import t, t_of, when
from qser_app.domain.leaderboard_periods import LONGEST_NAME, SeasonState
from qser_app.domain.people import Privacy
from qser_app.pages.frame import framed
from qser_app.state.leaderboard_settings import BoardSettingsState as Here
from qser_app.state.session import SessionState

_AT_MOST = {
    Privacy.NAMED: "leaderboard-at-most-named",
    Privacy.COLLEAGUE: "leaderboard-at-most-colleague",
    Privacy.HIDDEN: "leaderboard-at-most-hidden",
}
_STATES = {
    SeasonState.COMING: ("leaderboard-season-is-coming", "pill"),
    SeasonState.RUNNING: ("leaderboard-season-is-running", "pill pill-good"),
    SeasonState.ENDED: ("leaderboard-season-is-ended", "pill"),
}


@rx.page(route="/leaderboard/settings", title=t("leaderboard-settings-title"), on_load=[SessionState.require_sign_in, Here.load])
def leaderboard_settings() -> rx.Component:
    """Two decisions of the organisation's admin."""
    trail = breadcrumbs(t("learning-trail"), (t("leaderboard-title"), "/leaderboard"))
    return framed(
        sheet("leaderboard"),
        page_head(t("leaderboard-settings-title"), t("leaderboard-settings-lead"), before=trail),
        rx.cond(
            Here.loaded,
            rx.el.div(_privacy(), _seasons(), class_name="stack stack-l leaderboard-settings"),
            rx.el.div(skeleton(card=True), skeleton(card=True), class_name="stack leaderboard-settings"),
        ),
        only=SessionState.may_people,
    )


def _privacy() -> rx.Component:
    defaults = [(each.value, t(f"privacy-{each}")) for each in Privacy]
    limits = [(each.value, t(key)) for each, key in _AT_MOST.items()]
    form = rx.el.form(
        field(
            t("leaderboard-default"), "default", choice("default", defaults, default_value=Here.default), hint=t("leaderboard-default-hint")
        ),
        field(
            t("leaderboard-most-open"),
            "most_open",
            choice("most_open", limits, default_value=Here.most_open),
            hint=t("leaderboard-most-open-hint"),
        ),
        button(t("account-save"), type="submit"),
        on_submit=Here.keep_terms,
        class_name="stack",
        no_validate=True,
    )
    return card(rx.el.h2(t("leaderboard-privacy-title")), form)


def _seasons() -> rx.Component:
    new = rx.el.form(
        *_fields(0),
        button(t("leaderboard-season-open"), type="submit", icon="plus"),
        on_submit=Here.open_season,
        key=Here.saved.to_string(),
        class_name="stack",
        no_validate=True,
    )
    none = empty(t("leaderboard-seasons-none"), t("leaderboard-seasons-none-text"))
    return card(
        rx.el.h2(t("leaderboard-seasons")),
        rx.el.p(t("leaderboard-seasons-hint"), class_name="muted"),
        rx.cond(Here.seasons.length() > 0, rx.el.ul(rx.foreach(Here.seasons, _season), class_name="leaderboard-seasons"), none),
        rx.el.h3(t("leaderboard-season-new")),
        new,
    )


def _season(season: Any) -> rx.Component:
    days = t("leaderboard-season-days", first=when(season["first"], "day"), last=when(season["last"], "day"))
    pills = [(state.value, rx.el.span(t(key), class_name=kind)) for state, (key, kind) in _STATES.items()]
    board = link_button(
        t("leaderboard-season-board"), "/leaderboard?period=season-" + season["id"].to_string(), kind="quiet", icon="trophy"
    )
    words = rx.el.div(
        rx.el.strong(season["name"]), " ", rx.match(season["state"], *pills, rx.fragment()), rx.el.p(days, class_name="muted small")
    )
    form = rx.el.form(
        *_fields(season["id"], season),
        rx.el.div(
            button(t("account-save"), type="submit", kind="secondary"),
            button(t("leaderboard-season-remove"), kind="danger", on_click=Here.remove_season(season["id"])),
            class_name="row",
        ),
        rx.el.p(t("leaderboard-season-remove-hint"), class_name="field-hint"),
        on_submit=lambda form: Here.change_season(season["id"], form),
        class_name="stack",
        no_validate=True,
    )
    shown = rx.cond(season["state"] == SeasonState.COMING.value, None, board)
    return rx.el.li(rx.el.div(words, shown, class_name="row"), more(t("leaderboard-season-change"), form))


def _fields(season_id: Any, season: Any = None) -> list[rx.Component]:
    """Name, first and last day; what is wrong with them is told under the days. Ids differ from season to season."""
    kept = {name: {"default_value": season[name]} if season is not None else {} for name in ("name", "first", "last")}
    problem = rx.cond(Here.problem_of == season_id, t_of(Here.problem), "")
    mark = "-new" if season is None else "-" + season["id"].to_string()

    def part(label: Any, name: str, **props: Any) -> rx.Component:
        control = rx.el.input(id=name + mark, name=name, class_name="input", aria_describedby="problem" + mark, **props, **kept[name])
        return rx.el.div(rx.el.label(label, html_for=name + mark, class_name="field-label"), control, class_name="field")

    days = rx.el.div(
        part(t("leaderboard-season-first"), "first", type="date"),
        part(t("leaderboard-season-last"), "last", type="date"),
        class_name="leaderboard-days",
    )
    wrong = rx.el.div(rx.el.p(problem, class_name="field-error", role="alert"), id="problem" + mark)
    return [part(t("leaderboard-season-name"), "name", type="text", max_length=LONGEST_NAME), days, wrong]
