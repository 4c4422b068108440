"""The gallery: every component of the house in both themes side by side, for those who build."""

from typing import Any

import reflex as rx

from qser_app.components import cards, controls, drawings, feedback, forms, progress
from qser_app.components.bars import logo
from qser_app.components.head_sheets import sheet
from qser_app.components.words import t
from qser_app.pages.frame import framed
from qser_app.state.session import SessionState

_TONES = ("plain", "primary", "accent", "honey", "good", "warning", "bad", "info")
_COLOURS = ("canvas", "surface", "sunken", "primary", "accent", "honey", "success", "warning", "danger", "info")


def _room(name: str, *things: Any) -> rx.Component:
    return rx.el.section(rx.el.h3(rx.el.code(name)), *things, class_name="stack gallery-room")


def _pressed() -> rx.Component:
    kinds = [controls.button(t("site-sign-in"), kind=kind, icon="house") for kind in ("primary", "secondary", "quiet", "danger")]
    resting = controls.button(t("site-sign-in"), disabled=True)
    round_ones = [controls.icon_button("search", t("site-search")), controls.link_button(t("site-home"), "/", kind="secondary")]
    return _room("controls", rx.el.div(*kinds, resting, *round_ones, class_name="row"))


def _filled(theme: str) -> rx.Component:
    plain = forms.field(t("site-search"), f"{theme}-a", forms.text_input(f"{theme}-a", placeholder=t("site-search")), hint=t("site-footer"))
    wrong = forms.field(t("site-language"), f"{theme}-b", forms.text_input(f"{theme}-b"), error=t("refusal-bad-input"))
    picked = forms.field(t("site-places"), f"{theme}-c", forms.choice(f"{theme}-c", [("a", t("site-home")), ("b", t("site-courses"))]))
    answers = [forms.option(f"{theme}-d", key, t(key), default_checked=key == "site-home") for key in ("site-home", "site-courses")]
    ticked = forms.check(f"{theme}-e", t("site-leaderboard"), default_checked=True)
    group = rx.el.fieldset(rx.el.legend(t("site-places")), *answers, class_name="stack stack-s")
    return _room("forms", plain, wrong, picked, group, ticked)


def _marks() -> rx.Component:
    rings = [progress.ring(value, t("site-home"), kind=kind, size=56) for value, kind in ((35, "plain"), (70, "hour"), (100, "hour"))]
    bars = [progress.bar(value, t("site-home")) for value in (0, 45, 100)]
    pills = [feedback.pill(tone, tone) for tone in _TONES]
    return _room("marks", rx.el.div(*pills, class_name="row"), rx.el.div(*rings, class_name="row"), *bars)


def _frames() -> rx.Component:
    numbers = rx.el.div(cards.stat(t("site-courses"), "7"), cards.stat(t("site-people"), "40"), class_name="row gallery-stats")
    card = cards.card(rx.el.h3(t("site-courses")), rx.el.p(t("site-footer")))
    link = rx.el.a(rx.el.h3(t("site-leaderboard")), rx.el.p(t("site-lost-text"), class_name="muted"), href="/", class_name="card")
    nothing = cards.empty(t("site-lost-title"), t("site-lost-text"), controls.link_button(t("site-lost-home"), "/"))
    opened = cards.more(t("site-account"), rx.el.p(t("site-lost-text")))
    return _room("cards", numbers, card, link, opened, nothing, cards.skeleton(), cards.skeleton(card=True))


def _said() -> rx.Component:
    tones = [feedback.callout(rx.el.p(t("site-offline")), tone=tone) for tone in ("info", "good", "warning", "bad")]
    asked = feedback.dialog(t("site-account"), t("site-crash-title"), rx.el.p(t("site-crash-text")))
    return _room("feedback", *tones, asked)


def _ways(theme: str) -> rx.Component:
    tabs = controls.tabs(
        f"{theme}", controls.tab(t("site-home"), "/", current=True), controls.tab(t("site-courses"), "/catalogue", current=False)
    )
    crumbs = controls.breadcrumbs(f"{theme} breadcrumbs", (t("site-home"), "/"), (t("site-courses"), "/catalogue"))
    rows = [
        rx.el.tr(rx.el.th(t(key), scope="row"), rx.el.td(number, class_name="number"))
        for key, number in (("site-home", 7), ("site-me", 12))
    ]
    head = rx.el.thead(rx.el.tr(rx.el.th(t("site-places"), scope="col"), rx.el.th(t("site-courses"), scope="col", class_name="number")))
    table = rx.el.table(rx.el.caption(t("site-places")), head, rx.el.tbody(*rows), class_name="table")
    return _room("ways", crumbs, tabs, rx.el.div(table, class_name="table-frame"))


def _ground() -> rx.Component:
    chips = [
        rx.el.span(rx.el.span(style={"background": f"var(--{name})"}), rx.el.code(name), class_name="gallery-chip") for name in _COLOURS
    ]
    words = rx.el.div(
        rx.el.p(t("site-crash-text"), class_name="lead"), rx.el.p(t("site-lost-text")), rx.el.p(rx.el.a(t("site-home"), href="/"))
    )
    return _room("ground", rx.el.div(logo(48), drawings.bridge(), class_name="row"), rx.el.div(*chips, class_name="row"), words)


def _theme(theme: str) -> rx.Component:
    rooms = (_ground(), _pressed(), _filled(theme), _marks(), _said(), _ways(theme), _frames())
    return rx.el.section(rx.el.h2(rx.el.code(theme)), *rooms, class_name=f"gallery-side {theme}")


# Always built, so that one build serves everybody; the front door opens it only where the setting says so.
@rx.page(route="/_gallery", title=t("site-gallery"), on_load=[SessionState.load])
def gallery() -> rx.Component:
    """Both themes side by side."""
    both = rx.el.div(_theme("light"), _theme("dark"), class_name="gallery")
    return framed(sheet("gallery"), cards.page_head(t("site-gallery")), both, wide=True)
