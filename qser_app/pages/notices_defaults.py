"""How an organisation's people are told unless they choose for themselves."""

import reflex as rx

from qser_app.components.cards import card, page_head, skeleton
from qser_app.components.controls import link_button
from qser_app.components.head_sheets import sheet
from qser_app.components.notices_choices import kind_row, kinds_list
from qser_app.components.words import t
from qser_app.domain.notices_kinds import KINDS, Kind, Way
from qser_app.pages.frame import framed
from qser_app.state.notices_defaults import NoticeDefaultsState as Defaults
from qser_app.state.session import SessionState


@rx.page(route="/organisation/notices", title=t("notices-defaults-title"), on_load=[SessionState.require_sign_in, Defaults.load])
def notice_defaults() -> rx.Component:
    """A choice for each kind of news, for everybody who made none."""
    back = link_button(t("site-organisation"), "/organisation", kind="quiet", icon="arrow-left")
    kinds = card(
        rx.el.h2(t("notices-choices-kinds")),
        rx.el.p(t("notices-defaults-whom"), class_name="muted"),
        kinds_list(*[_kind(kind) for kind in KINDS.values()]),
    )
    return framed(
        sheet("account"),
        sheet("notices"),
        page_head(t("notices-defaults-title"), t("notices-defaults-lead"), before=rx.el.div(back, class_name="row")),
        rx.cond(Defaults.loaded, rx.el.div(kinds, class_name="stack account"), skeleton(card=True)),
        only=SessionState.may_people,
    )


def _kind(kind: Kind) -> rx.Component:
    ways = [("", t("notices-default-house")), *((way.value, t(f"notices-way-{way}")) for way in Way)]
    usual = None if kind.fixed else t("notices-default-usual", way=t(f"notices-way-{kind.usual}"))
    return kind_row(kind, Defaults.ways[kind.name.value], ways, lambda way: Defaults.choose(kind.name.value, way), also=usual)
