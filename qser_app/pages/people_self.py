"""My account: name, language, minutes a day, how I appear on boards, where I am signed in, and the way to my data."""

from typing import Any

import reflex as rx

from qser_app.components.cards import avatar, card, page_head, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.forms import choice, field, native_form, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.people_picture import portrait_field
from qser_app.components.words import ago, language, t, t_of, when
from qser_app.domain.leaderboard_periods import choices_under
from qser_app.domain.people import MINUTES_A_DAY, Privacy
from qser_app.domain.people_self import ZONES
from qser_app.pages.frame import framed
from qser_app.pages.people_factors import factors
from qser_app.pages.people_ways import ways
from qser_app.state.people_factors import FactorsState
from qser_app.state.people_self import AccountState
from qser_app.state.people_ways import WaysState
from qser_app.state.session import SessionState


@rx.page(
    route="/account", title=t("account-title"), on_load=[SessionState.require_sign_in, AccountState.load, WaysState.load, FactorsState.load]
)
def account() -> rx.Component:
    """What I decide about myself."""
    return framed(
        sheet("account"),
        page_head(t("account-title")),
        rx.cond(
            AccountState.loaded,
            rx.el.div(
                card(rx.el.h2(t("account-about-me")), _choices()),
                _notices(),
                _picture(),
                ways(),
                rx.cond(FactorsState.loaded, card(rx.el.h2(t("factors-title")), factors(), id="second-step")),
                rx.cond(WaysState.has_password, _password()),
                _sessions(),
                _data(),
                class_name="stack stack-l account",
            ),
            rx.el.div(skeleton(card=True), skeleton(card=True), class_name="stack account"),
        ),
    )


def _choices() -> rx.Component:
    languages = rx.el.select(
        rx.foreach(SessionState.languages, lambda pair: rx.el.option(pair[1], value=pair[0])),
        id="language",
        name="language",
        default_value=language,
        key=language,  # chosen in the frame meanwhile: the form must not take it back
        class_name="input",
    )
    minutes = [(str(count), t("welcome-minutes-option", count=count)) for count in MINUTES_A_DAY]
    zones = [(zone, zone.replace("_", " ")) for zone in ZONES]
    name_error = t_of(AccountState.errors.get("name", ""))
    return rx.el.form(
        field(t("account-name"), "name", text_input("name", default_value=AccountState.name, auto_complete="name"), error=name_error),
        field(t("account-email"), "email", text_input("email", value=AccountState.email, read_only=True), hint=t("account-email-hint")),
        field(t("account-language"), "language", languages),
        field(t("account-time-zone"), "time_zone", choice("time_zone", zones, default_value=AccountState.time_zone)),
        field(
            t("account-minutes"), "minutes_a_day", choice("minutes_a_day", minutes, default_value=AccountState.minutes_a_day.to_string())
        ),
        _privacy(),
        button(t("account-save"), type="submit"),
        on_submit=AccountState.save,
        class_name="stack",
        no_validate=True,
    )


def _privacy() -> rx.Component:
    house = rx.el.option(t("account-privacy-house", choice=t_of("privacy-" + AccountState.house_privacy.to(str))), value="")
    own = [rx.el.option(t(f"privacy-{each}"), value=each.value, disabled=_too_open(each)) for each in Privacy]
    chosen = rx.el.select(house, *own, id="privacy", name="privacy", class_name="input", default_value=AccountState.privacy)
    hint = rx.match(
        AccountState.most_open,
        (Privacy.COLLEAGUE.value, t("account-privacy-colleague")),
        (Privacy.HIDDEN.value, t("account-privacy-hidden")),
        t("account-privacy-hint"),
    )
    return field(t("account-privacy"), "privacy", chosen, hint=hint)


def _too_open(privacy: Privacy) -> Any:
    """Whether the organisation allows less than that."""
    beyond = [most.value for most in Privacy if privacy not in choices_under(most)]
    return rx.Var.create(beyond).contains(AccountState.most_open)


def _notices() -> rx.Component:
    """The way to how one is told."""
    way = rx.el.div(link_button(t("account-notices"), "/account/notices", kind="secondary", icon="bell"), class_name="row")
    return card(rx.el.h2(t("account-notices")), rx.el.p(t("account-notices-lead")), way, id="notices")


def _password() -> rx.Component:
    current = text_input("current", type="password", auto_complete="current-password")
    new = text_input("new", type="password", auto_complete="new-password")
    form = rx.el.form(
        field(t("account-password-current"), "current", current, error=t_of(AccountState.errors.get("current", ""))),
        field(t("account-password-new"), "new", new, hint=t("account-password-hint"), error=t_of(AccountState.errors.get("new", ""))),
        button(t("account-password-change"), type="submit", kind="secondary"),
        on_submit=AccountState.change_password,
        # A new key empties the fields, but only once the password has been changed.
        key=AccountState.password_changed.to_string(),
        class_name="stack",
        no_validate=True,
    )
    return card(rx.el.h2(t("account-password")), form)


def _sessions() -> rx.Component:
    everywhere = native_form(
        button(t("account-sign-out-everywhere"), kind="danger", type="submit"), action="/auth/sign-out-everywhere", method="post"
    )
    return card(
        rx.el.h2(t("account-sessions")),
        rx.el.p(t("account-sessions-hint")),
        rx.el.ul(rx.foreach(AccountState.sessions, _session), class_name="account-sessions"),
        everywhere,
    )


def _session(row: Any) -> rx.Component:
    words = rx.el.div(
        rx.el.strong(rx.cond(row.browser != "", row.browser, t("account-browser-unknown"))),
        rx.el.p(t("account-session-since", since=when(row.created_at, "moment"), seen=ago(row.seen_at)), class_name="small muted"),
    )
    end = button(t("account-sign-out-there"), kind="secondary", on_click=AccountState.sign_out_there(row.id))
    return rx.el.li(words, rx.cond(row.here, rx.el.span(t("account-session-here"), class_name="pill"), end))


def _picture() -> rx.Component:
    """How I look where my name stands."""
    away = button(t("portrait-remove"), kind="quiet", icon="trash-2", on_click=AccountState.remove_picture)
    return card(
        rx.el.h2(t("portrait-title")),
        rx.el.p(t("portrait-lead"), class_name="muted"),
        rx.el.div(
            avatar(SessionState.initials, SessionState.picture, kind="account-picture"),
            rx.el.div(portrait_field(), rx.cond(SessionState.picture, away), class_name="stack stack-s"),
            class_name="account-portrait",
        ),
    )


def _data() -> rx.Component:
    """The way to everything that is kept of me."""
    way = rx.el.div(link_button(t("data-title"), "/account/data", kind="secondary", icon="shield-check"), class_name="row")
    return card(rx.el.h2(t("data-title")), rx.el.p(t("data-lead")), way, id="views")
