"""The frame around every page, filled with the person who is here: bars, the page itself, the line the platform speaks on."""

from typing import Any

import reflex as rx

from qser_app.components import bars
from qser_app.components.browser import caretaker
from qser_app.components.cards import skeleton
from qser_app.components.controls import link_button
from qser_app.components.feedback import said
from qser_app.components.notices import bell
from qser_app.components.rewards_badges import celebration
from qser_app.components.words import t
from qser_app.state.feedback import FeedbackState
from qser_app.state.notices import NoticesState
from qser_app.state.rewards import CelebrationState
from qser_app.state.session import SessionState
from qser_app.state.site_palette import PaletteState

_WHO = rx.cond(SessionState.known, rx.cond(SessionState.signed_in, "person", "visitor"), "unknown")


def framed(*children: Any, wide: bool = False, only: Any = None) -> rx.Component:
    """A page in its frame; ``wide`` takes the whole width, ``only`` (a var) shows it to some alone. Courtesy: handlers guard the data."""
    content = children if only is None else (rx.cond(only, rx.fragment(*children), _elsewhere()),)
    content = (rx.cond(SessionState.shut, _shut(), rx.cond(SessionState.closed, _elsewhere(), rx.fragment(*content))),)
    return rx.el.div(
        bars.skip_link(),
        rx.cond(SessionState.viewing != "", bars.viewing(SessionState.viewing, SessionState.viewing_until)),
        caretaker(reload=SessionState.reload | FeedbackState.reload, language=SessionState.language, who=_WHO),
        _top(),
        _places("side-bar", t("site-places")),
        rx.el.main(*content, id="main", tab_index=-1, class_name="page page-wide" if wide else "page"),
        bars.footer(),
        _places("bottom-bar", t("site-places-below"), short=True),
        said(FeedbackState.code, FeedbackState.gaps, FeedbackState.tone, FeedbackState.serial, FeedbackState.dismiss),
        celebration(CelebrationState.fresh, CelebrationState.level_reached, CelebrationState.thank),
        class_name=rx.cond(SessionState.colours.length() > 0, "shell branded", "shell"),
        style=SessionState.colours,
        data_who=_WHO,
    )


def _elsewhere() -> rx.Component:
    way = link_button(t("site-lost-home"), "/", icon="house")
    refused = rx.el.div(rx.el.h1(t("site-closed-title")), rx.el.p(t("site-closed-text"), class_name="lead"), way, class_name="lost")
    return rx.cond(SessionState.known & SessionState.signed_in, refused, skeleton(card=True))


def _shut() -> rx.Component:
    """In the place of a page that is not shown to whoever looks as somebody else."""
    way = link_button(t("site-lost-home"), "/", icon="house")
    words = rx.el.p(t("viewing-shut-text", name=SessionState.viewing), class_name="lead")
    return rx.el.div(rx.el.h1(t("viewing-shut-title")), words, way, class_name="lost")


def _top() -> rx.Component:
    signed_in = rx.fragment(
        bars.palette(
            places=PaletteState.places,
            found=PaletteState.found,
            heard=PaletteState.heard,
            languages=SessionState.languages,
            on_open=PaletteState.open,
            on_find=PaletteState.find,
            on_language=SessionState.choose_language,
        ),
        bars.hour(
            SessionState.hour_percent, SessionState.hour_minutes, SessionState.hour_goal, SessionState.points, known=SessionState.known
        ),
        bars.language_menu(SessionState.languages, on_choose=SessionState.choose_language),
        bars.theme_toggle(),
        bell(SessionState.unread, NoticesState.rows, NoticesState.loaded, NoticesState.open, NoticesState.mark, NoticesState.mark_all),
        bars.me_menu(SessionState.name, SessionState.initials, SessionState.picture, SessionState.organisation, *_duties()),
    )
    visiting = rx.fragment(
        bars.language_menu(),
        bars.theme_toggle(),
        rx.cond(SessionState.known, rx.el.a(t("site-sign-in"), href="/sign-in", class_name="button button-secondary top-sign-in")),
    )
    return rx.el.header(
        bars.wordmark(SessionState.logo, SessionState.logo_alt),
        rx.el.div(bars.search(), class_name="top-search"),
        rx.el.div(rx.cond(SessionState.signed_in, signed_in, visiting), class_name="top-end"),
        class_name="top-bar",
    )


def _places(kind: str, label: Any, *, short: bool = False) -> rx.Component:
    everyone = [
        bars.place("house", t("site-home"), "/"),
        bars.place("book-open", t("site-courses"), "/catalogue", "/course/", "/learn/", "/cases/"),
        bars.place("trophy", t("site-leaderboard"), "/leaderboard", "/leaderboard/"),
        bars.place("user-round", t("site-me"), "/me", "/me/"),
    ]
    duties = [_desk(t("site-desk-short"))] if short else _duties()
    return rx.el.nav(rx.el.ul(*everyone, *duties), aria_label=label, class_name=kind)


def _duties() -> list[rx.Component]:
    return [
        rx.cond(SessionState.may_people, bars.place("users-round", t("site-people"), "/people", "/people/", "/insights")),
        rx.cond(SessionState.may_people, bars.place("building-2", t("site-organisation"), "/organisation", "/organisation/")),
        rx.cond(SessionState.may_people, bars.place("award", t("site-rewards"), "/rewards/rules")),
        rx.cond(SessionState.may_people, bars.place("newspaper", t("site-newsdesk"), "/newsdesk", "/newsdesk/")),
        _desk(t("site-desk")),
        rx.cond(SessionState.may_reports, bars.place("chart-column", t("site-reports"), "/reports", "/reports/", "/exports")),
        rx.cond(SessionState.may_operations, bars.place("activity", t("site-operations"), "/operations", "/operations/")),
    ]


def _desk(label: Any) -> rx.Component:
    return rx.cond(SessionState.may_packages, bars.place("briefcase", label, "/desk", "/desk/", "/packages", "/bank/", "/question/"))
