"""How I am told: a choice for each kind of news, and when mails may come."""

import reflex as rx

from qser_app.components.cards import card, page_head, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.forms import check, choice, field
from qser_app.components.head_sheets import sheet
from qser_app.components.notices_choices import kind_row, kinds_list
from qser_app.components.words import in_own, t
from qser_app.domain.notices_kinds import KINDS, Kind, Way
from qser_app.domain.notices_terms import DigestRhythm, Weekday
from qser_app.pages.frame import framed
from qser_app.state.notices_choices import NoticeChoicesState as Choices
from qser_app.state.session import SessionState

_HOURS = [(str(hour), f"{hour:02}:00") for hour in range(24)]


@rx.page(route="/account/notices", title=t("notices-choices-title"), on_load=[SessionState.require_sign_in, Choices.load])
def notice_choices() -> rx.Component:
    """What reaches me, by which way, and when."""
    back = link_button(t("site-account"), "/account", kind="quiet", icon="arrow-left")
    inbox = link_button(t("notices-all"), "/notices", kind="quiet", icon="bell")
    return framed(
        sheet("account"),
        sheet("notices"),
        page_head(t("notices-choices-title"), t("notices-choices-lead"), before=rx.el.div(back, inbox, class_name="row")),
        rx.cond(Choices.loaded, rx.el.div(_kinds(), _terms(), class_name="stack stack-l account"), skeleton(card=True)),
    )


def _kinds() -> rx.Component:
    rows = [rx.cond(Choices.ways.contains(kind.name.value), _kind(kind)) for kind in KINDS.values()]
    return card(rx.el.h2(t("notices-choices-kinds")), rx.el.p(t("notices-privacy"), class_name="muted"), kinds_list(*rows))


def _kind(kind: Kind) -> rx.Component:
    theirs = t("notices-way-theirs", way=Choices.otherwise[kind.name.value])
    ways = [("", theirs), *((way.value, t(f"notices-way-{way}")) for way in Way)]
    return kind_row(kind, Choices.ways[kind.name.value], ways, lambda way: Choices.choose(kind.name.value, way))


def _terms() -> rx.Component:
    rhythms = [(each.value, t(f"notices-digest-{each}")) for each in DigestRhythm]
    days = [check(f"day-{day}", t(f"notices-day-{day}"), default_checked=Choices.days.contains(day.value)) for day in Weekday]
    form = rx.el.form(
        rx.el.fieldset(rx.el.legend(t("notices-terms-days"), class_name="field-label"), *days, class_name="notices-days"),
        rx.el.div(
            field(t("notices-terms-from"), "quiet_from", choice("quiet_from", _HOURS, default_value=Choices.quiet_from)),
            field(t("notices-terms-until"), "quiet_until", choice("quiet_until", _HOURS, default_value=Choices.quiet_until)),
            class_name="notices-hours",
        ),
        rx.el.p(t("notices-terms-hint"), class_name="field-hint"),
        field(t("notices-terms-digest"), "digest", choice("digest", rhythms, default_value=Choices.digest)),
        button(t("notices-terms-save"), type="submit"),
        on_submit=Choices.keep,
        key=Choices.kept.to_string(),
        class_name="stack",
        no_validate=True,
    )
    return card(rx.el.h2(t("notices-terms-title")), rx.el.p(t("notices-terms-lead", zone=in_own(Choices.places)), class_name="muted"), form)
