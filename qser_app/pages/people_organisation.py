"""The organisation: its name and languages, its look, what its people see of each other, and the way to everything else it decides."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more, page_head, skeleton
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.forms import check, choice, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.people_picture import logo_field
from qser_app.components.words import country, in_own, number, t, t_of, when
from qser_app.domain.operations_setup import COUNTRIES
from qser_app.domain.people_organisation import LONGEST_ALT
from qser_app.domain.people_self import ZONES
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame import framed
from qser_app.pages.operations_checklist import checklist
from qser_app.state.operations_checklist import ChecklistState
from qser_app.state.people_organisation import OrganisationState as Here
from qser_app.state.session import SessionState


@rx.page(
    route="/organisation", title=t("organisation-title"), on_load=[SessionState.require_sign_in, Here.load, ChecklistState.load_anyway]
)
def organisation() -> rx.Component:
    """Everything an organisation's administrators decide, or the way there."""
    parts = rx.el.div(checklist(), _manner(), _look(), _logo(), _seen(), _elsewhere(), class_name="stack stack-l account")
    return framed(
        sheet("account"),
        sheet("organisation"),
        page_head(t("organisation-title"), t("organisation-lead")),
        rx.cond(Here.loaded, parts, rx.el.div(skeleton(card=True), skeleton(card=True), class_name="stack account")),
        only=SessionState.may_people,
    )


def _problem(name: str) -> Any:
    return t_of(Here.problems.get(name, ""))


def _manner() -> rx.Component:
    zones = [("", t("organisation-zone-of-country")), *((zone, zone.replace("_", " ")) for zone in ZONES)]
    form = rx.el.form(
        field(
            t("organisation-name"),
            "name",
            text_input("name", default_value=Here.name, max_length=200, auto_complete="organization"),
            error=_problem("name"),
        ),
        _languages(),
        field(
            t("organisation-language"),
            "language",
            choice("language", list(LANGUAGES.items()), default_value=Here.language, aria_describedby="language-help"),
            hint=t("organisation-language-hint"),
            error=_problem("language"),
        ),
        rx.el.h3(t("organisation-place")),
        field(
            t("organisation-country"),
            "country",
            choice("country", [(code, country(code)) for code in COUNTRIES], default_value=Here.country),
        ),
        field(
            t("organisation-zone"),
            "zone",
            choice("zone", zones, default_value=Here.zone, aria_describedby="zone-help"),
            hint=t("organisation-zone-hint"),
        ),
        _clock(),
        button(t("account-save"), type="submit"),
        on_submit=Here.save,
        class_name="stack",
        no_validate=True,
    )
    return card(rx.el.h2(t("organisation-manner")), form)


def _clock() -> rx.Component:
    """By whose clock boards are counted, as long as that is another one than was chosen: a month ends as it began."""
    later = t("organisation-clock-next", clock=in_own(Here.clock), next=in_own(Here.next_clock), day=when(Here.next_from, "short"))
    return rx.cond(
        Here.next_from != "", callout(rx.el.p(later)), rx.el.p(t("organisation-clock", clock=in_own(Here.clock)), class_name="small muted")
    )


def _languages() -> rx.Component:
    boxes = [check(f"language-{code}", name, default_checked=Here.languages.contains(code), lang=code) for code, name in LANGUAGES.items()]
    return rx.el.fieldset(
        rx.el.legend(t("organisation-languages")),
        rx.el.p(t("organisation-languages-hint"), class_name="field-hint"),
        rx.el.div(*boxes, class_name="organisation-languages"),
        rx.el.p(_problem("languages"), class_name="field-error", role="alert"),
        class_name="field",
    )


def _look() -> rx.Component:
    picker = rx.el.input(
        type="color",
        value=Here.picked,
        on_change=Here.try_colour.debounce(120),
        aria_label=t("organisation-colour-pick"),
        class_name="organisation-picker",
    )
    typed = text_input("colour", value=Here.tried, on_change=Here.try_colour.debounce(250), max_length=9, placeholder="#0b5563")
    form = rx.el.form(
        field(
            t("organisation-colour"),
            "colour",
            rx.el.div(picker, typed, class_name="organisation-colour"),
            hint=t("organisation-colour-hint"),
            error=_problem("colour"),
        ),
        rx.cond(Here.sample.length() > 0, _samples()),
        rx.el.div(
            button(t("organisation-colour-keep"), type="submit"),
            rx.cond(Here.accent != "", button(t("organisation-colour-house"), kind="secondary", on_click=Here.use_house_colour)),
            class_name="row",
        ),
        on_submit=Here.save_colour,
        class_name="stack",
        no_validate=True,
    )
    return card(rx.el.h2(t("organisation-look")), form)


def _samples() -> rx.Component:
    """The colour as both themes will show it, whatever the theme of whoever looks."""
    light = rx.cond(
        Here.light_changed,
        t("organisation-light-changed", ratio=number(Here.light_ratio), shade=Here.light_shade),
        t("organisation-light-good", ratio=number(Here.light_ratio)),
    )
    dark = rx.cond(
        Here.dark_changed,
        t("organisation-dark-changed", ratio=number(Here.dark_ratio), shade=Here.dark_shade),
        t("organisation-dark-good", ratio=number(Here.dark_ratio)),
    )
    parts = (_sample("light", light), _sample("dark", dark))
    return rx.el.div(*parts, style=Here.sample, class_name="organisation-samples", role="group", aria_label=t("organisation-preview"))


def _sample(theme: str, said: Any) -> rx.Component:
    shown = rx.el.div(
        rx.el.span(t("organisation-sample-button"), class_name="button button-primary"),
        rx.el.span(t("organisation-sample-link"), class_name="organisation-sample-link"),
        rx.el.span(t("organisation-sample-mark"), class_name="pill pill-primary"),
        class_name="organisation-sample-parts",
        aria_hidden="true",
    )
    return rx.el.div(shown, rx.el.p(said, class_name="small"), class_name=f"{theme} organisation-sample organisation-sample-{theme}")


def _logo() -> rx.Component:
    shown = rx.el.img(src=SessionState.logo, alt=SessionState.logo_alt, class_name="organisation-logo")
    alt = rx.el.form(
        field(
            t("organisation-logo-alt"),
            "logo_alt",
            text_input("logo_alt", default_value=Here.logo_alt, max_length=LONGEST_ALT),
            hint=t("organisation-logo-alt-hint"),
        ),
        rx.el.div(
            button(t("account-save"), type="submit", kind="secondary"),
            button(t("organisation-logo-remove"), kind="quiet", on_click=Here.remove_logo),
            class_name="row",
        ),
        on_submit=Here.describe,
        class_name="stack",
        no_validate=True,
    )
    return card(
        rx.el.h2(t("organisation-logo")),
        rx.el.div(logo_field(), rx.cond(SessionState.logo != "", rx.el.div(shown, alt, class_name="stack")), class_name="stack"),
    )


def _seen() -> rx.Component:
    """Who sees what: what is decided here, and what is so for everybody."""
    rules = [
        t("organisation-seen-self"),
        t("organisation-seen-colleagues"),
        t("organisation-seen-facilitators"),
        t("organisation-seen-managers"),
        t("organisation-seen-admins"),
    ]
    decided = callout(
        rx.el.p(
            t(
                "organisation-seen-now",
                default=t_of("organisation-appear-" + Here.default_privacy),
                most=t_of("organisation-appear-" + Here.most_open_privacy),
            )
        ),
        rx.el.a(t("organisation-seen-change"), href="/leaderboard/settings"),
    )
    listed = rx.el.ul(*[rx.el.li(each) for each in rules], class_name="organisation-rules")
    return card(rx.el.h2(t("organisation-seen")), rx.el.div(decided, more(t("organisation-seen-all"), listed), class_name="stack"))


def _elsewhere() -> rx.Component:
    """What has a page of its own."""
    step = rx.cond(Here.step_for_admins, t("organisation-step-on"), t("organisation-step-off"))
    ways = [
        _way("users-round", t("organisation-to-people"), t("organisation-to-people-hint"), "/people"),
        _way("key-round", t("organisation-to-entry"), step, "/organisation/sign-in"),
        _way("bell-ring", t("organisation-to-notices"), t("organisation-to-notices-hint"), "/organisation/notices"),
        _way("trophy", t("organisation-to-boards"), t("organisation-to-boards-hint"), "/leaderboard/settings"),
        _way("award", t("organisation-to-rewards"), t("organisation-to-rewards-hint"), "/rewards/rules"),
        _way("scroll-text", t("organisation-to-audit"), t("organisation-to-audit-hint"), "/audit"),
    ]
    keeping = _way("hourglass", t("organisation-to-keeping"), t("organisation-to-keeping-hint"), "/operations")
    listed = rx.el.ul(*ways, rx.cond(SessionState.may_operations, keeping), class_name="organisation-ways")
    return card(rx.el.h2(t("organisation-elsewhere")), listed)


def _way(name: str, label: Any, hint: Any, to: str) -> rx.Component:
    return rx.el.li(icon(name), rx.el.div(rx.el.a(label, href=to), rx.el.p(hint, class_name="small muted")))
