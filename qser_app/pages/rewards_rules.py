"""The values of an organisation's rules: changed, looked at before they count, published."""

from typing import Any

import reflex as rx

from qser_app.components.badges import badge_picture
from qser_app.components.cards import card, page_head, skeleton
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.words import how_many, number, t, when
from qser_app.pages.frame import framed
from qser_app.state.rewards_rules import RulesState as Here
from qser_app.state.session import SessionState


@rx.page(route="/rewards/rules", title=t("rules-title"), on_load=[SessionState.require_sign_in, Here.load_values])
def rewards_rules() -> rx.Component:
    """What is worth how much, and since when."""
    return framed(
        sheet("rewards_rules"),
        page_head(t("rules-title"), t("rules-lead")),
        rx.cond(how_many(Here.organisations) > 1, _organisation()),
        rx.cond(how_many(Here.values) > 0, rx.el.div(_form(), _aside(), class_name="split rules-split"), skeleton(card=True)),
        only=SessionState.may_people,
    )


def _organisation() -> rx.Component:
    options = rx.foreach(Here.organisations, lambda each: rx.el.option(each["name"], value=each["slug"]))
    chosen = rx.el.select(options, id="organisation", value=Here.slug, on_change=Here.turn_to, class_name="input")
    return rx.el.div(field(t("rules-organisation"), "organisation", chosen), class_name="rules-organisation")


def _form() -> rx.Component:
    return rx.el.form(
        _group("points", t("rules-points"), t("rules-points-lead")),
        _group("badges", t("rules-badges"), t("rules-badges-lead")),
        _group("levels", t("rules-levels"), t("rules-levels-lead")),
        rx.el.div(
            button(t("rules-see"), type="submit", icon="eye"),
            button(t("rules-take-house"), kind="quiet", on_click=Here.take(0)),
            class_name="row",
        ),
        on_submit=Here.look_ahead,
        # A new key writes the fields anew, but only once they were published or taken from a version.
        key=Here.written.to_string(),
        class_name="stack",
        no_validate=True,
    )


def _group(part: str, title: Any, lead: Any) -> rx.Component:
    parts = {"points": ("points", "waits"), "badges": ("badges", "shares")}.get(part, (part,))

    def shown(value: Any) -> rx.Component:
        belongs: Any = value.part == parts[0]
        for other in parts[1:]:
            belongs |= value.part == other
        return rx.cond(belongs, _field(value))

    fields = rx.el.div(rx.foreach(Here.values, shown), class_name="rules-fields")
    return card(rx.el.h2(title), rx.el.p(lead, class_name="muted"), fields)


def _field(value: Any) -> rx.Component:
    name = value.part + "-" + value.of
    wrong = Here.errors.contains(name)
    line = text_input(name, default_value=value.value.to_string(), input_mode="numeric", auto_complete="off", aria_invalid=wrong)
    limits = {"least": value.least, "most": value.most}
    mistake = rx.cond(value.part == "shares", t("rules-error-share", **limits), t("rules-error-number", **limits))
    error = rx.cond(wrong, mistake, "")
    return field(_label(value.part, value.of, value.unit), name, line, hint=t("rules-usual", usual=value.usual), error=error)


def _label(part: Any, of: Any, unit: Any) -> Any:
    """What a value is the value of."""
    each = t("rewards-rule", what=of)
    per_cent = t("rules-per-cent", rule=each)
    points = rx.match(of, *[(what, per_cent) for what in ("test", "assignment", "live")], each)
    return rx.match(
        part,
        ("points", points),
        ("waits", t("rules-wait", rule=each, unit=unit)),
        ("badges", t("rewards-category", category=of)),
        ("shares", t("rules-share", what=of)),
        t("rules-level", what=of),
    )


def _aside() -> rx.Component:
    return rx.el.div(rx.cond(Here.seen.open, _preview()), _versions(), class_name="stack")


def _preview() -> rx.Component:
    seen = Here.seen
    gains = rx.cond(
        (seen.with_badges > 0) | (seen.with_levels > 0),
        rx.fragment(
            rx.cond(seen.with_badges > 0, rx.el.p(t("rules-preview-badges", count=seen.with_badges))),
            rx.cond(seen.with_levels > 0, rx.el.p(t("rules-preview-levels", count=seen.with_levels))),
        ),
        rx.el.p(t("rules-preview-nobody")),
    )
    return rx.el.section(
        rx.el.h2(t("rules-preview"), id="ahead"),
        _moved(seen.moved),
        gains,
        rx.cond(how_many(seen.badges) > 0, rx.el.ul(rx.foreach(seen.badges, _gain), class_name="rules-gains")),
        rx.el.p(t("rules-preview-of", people=seen.people), class_name="muted small"),
        rx.el.div(
            button(t("rules-publish"), icon="check", on_click=Here.publish),
            button(t("rules-go-on"), kind="quiet", on_click=Here.go_on),
            class_name="row",
        ),
        role="status",
        aria_labelledby="ahead",
        class_name="card rules-preview",
    )


def _gain(gain: Any) -> rx.Component:
    name = rx.el.span(t("rewards-badge-name", category=gain.category, tier=gain.tier))
    people = rx.el.span(t("rules-gain-people", count=gain.people), class_name="muted")
    return rx.el.li(badge_picture(gain.category, gain.tier, None, size=36), name, people)


def _moved(rows: Any) -> rx.Component:
    def line(row: Any) -> rx.Component:
        return rx.el.li(
            rx.el.span(_label(row.part, row.of, row.unit)),
            rx.el.span(t("rules-moved", before=number(row.before), after=number(row.after)), class_name="rules-step"),
        )

    return rx.el.ul(rx.foreach(rows, line), class_name="rules-moved")


def _versions() -> rx.Component:
    listed = rx.el.ol(rx.foreach(Here.versions, _version), class_name="rules-versions")
    none = rx.el.p(t("rules-versions-none"), class_name="muted")
    return card(rx.el.h2(t("rules-versions")), rx.cond(how_many(Here.versions) > 0, listed, none))


def _version(version: Any) -> rx.Component:
    given = t("rules-version-gave", badges=version.badges, levels=version.levels, people=version.people)
    return rx.el.li(
        rx.el.h3(t("rules-version", number=version.number)),
        rx.el.p(t("rules-version-by", name=version.by, moment=when(version.at, "moment")), class_name="muted small"),
        _moved(version.moved),
        rx.cond(version.done, rx.el.p(given, class_name="small"), callout(rx.el.p(t("rules-version-giving")), tone="info")),
        rx.cond(version.number < Here.number, button(t("rules-take"), kind="quiet", on_click=Here.take(version.number))),
    )
