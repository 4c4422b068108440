"""All notices: what happened, by kind or unread, marked as read or as new again."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, page_head, skeleton
from qser_app.components.controls import button, icon_button, link_button
from qser_app.components.forms import field
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.insights_timeline import further
from qser_app.components.notices import notice_link
from qser_app.components.words import ago, how_many, t, t_of
from qser_app.domain.notices_kinds import NoticeKind
from qser_app.pages.frame import framed
from qser_app.state.notices_inbox import UNREAD
from qser_app.state.notices_inbox import InboxState as Inbox
from qser_app.state.session import SessionState

SIGNS = {
    NoticeKind.ENROLMENT: "book-open",
    NoticeKind.REMINDER: "bell-ring",
    NoticeKind.CERTIFICATE: "award",
    NoticeKind.CERTIFICATE_ENDING: "calendar-clock",
    NoticeKind.REWARD: "trophy",
    NoticeKind.RESULT: "refresh-cw",
    NoticeKind.PROPOSAL: "lightbulb",
    NoticeKind.PROPOSED: "messages-square",
    NoticeKind.REVIEW: "calendar-clock",
    NoticeKind.APPOINTMENT: "briefcase",
    NoticeKind.EXPORT: "package",
    NoticeKind.REPORT: "chart-column",
    NoticeKind.SECURITY: "shield-check",
    NoticeKind.MY_DATA: "user-round",
}


@rx.page(route="/notices", title=t("notices-title"), on_load=[SessionState.require_sign_in, Inbox.load])
def notices() -> rx.Component:
    """Everything the bell has told."""
    every = button(t("notices-read-all"), kind="secondary", icon="check-check", on_click=Inbox.mark_all, disabled=SessionState.unread == 0)
    choices = link_button(t("notices-to-choices"), "/account/notices", kind="quiet", icon="settings-2")
    listed = rx.el.div(rx.el.ul(rx.foreach(Inbox.rows, _line), class_name="notices-inbox", role="list"), _further(), class_name="stack")
    return framed(
        sheet("notices"),
        page_head(t("notices-title"), t("notices-lead"), every, choices),
        rx.cond(
            Inbox.loaded,
            rx.el.div(
                rx.cond(how_many(Inbox.kinds) > 0, _filter()), rx.cond(how_many(Inbox.rows) > 0, listed, _nothing()), class_name="stack"
            ),
            skeleton(card=True),
        ),
    )


def _filter() -> rx.Component:
    """Applied with a button, so that nobody who walks through the list by keyboard is thrown about."""
    kinds = rx.el.select(
        rx.el.option(t("notices-filter-all"), value=""),
        rx.el.option(t("notices-filter-unread"), value=UNREAD),
        *[rx.cond(Inbox.kinds.contains(kind.value), rx.el.option(t(f"notices-kind-{kind}"), value=kind.value)) for kind in NoticeKind],
        id="kind",
        name="kind",
        default_value=Inbox.wanted,
        class_name="input",
    )
    apply = button(t("notices-filter-apply"), type="submit", kind="secondary")
    return rx.el.form(
        field(t("notices-filter"), "kind", kinds), apply, on_submit=Inbox.choose, key=Inbox.wanted, class_name="notices-filter"
    )


def _line(row: Any) -> rx.Component:
    signs = rx.match(row.kind, *[(kind.value, icon(sign)) for kind, sign in SIGNS.items()], icon("bell"))
    words = t_of(row.code, row.gaps)
    fresh = rx.cond(row.read, rx.fragment(), rx.el.span(t("notices-new"), class_name="pill pill-accent"))
    said = rx.el.span(fresh, rx.el.time(ago(row.at), date_time=row.at), class_name="small muted notices-when")
    return rx.el.li(
        rx.el.span(signs, class_name="notices-sign"),
        notice_link(row, rx.el.span(words), said, on_read=Inbox.mark),
        rx.cond(row.read, _toggle(row, words, "mail", read=False), _toggle(row, words, "mail-open", read=True)),
        class_name=rx.cond(row.read, "notices-line", "notices-line notices-new"),
    )


def _toggle(row: Any, words: Any, sign: str, *, read: bool) -> rx.Component:
    action = t("notices-mark-read") if read else t("notices-mark-unread")
    return icon_button(sign, t("notices-mark-of", action=action, notice=words), on_click=Inbox.mark(row.id, read))


def _further() -> rx.Component:
    by_hand = button(t("notices-older"), kind="secondary", on_click=Inbox.show_older)
    by_itself = further(by_hand, grown=how_many(Inbox.rows), on_near=Inbox.show_older)
    return rx.cond(Inbox.full, rx.el.p(t("notices-end"), class_name="muted"), rx.cond(Inbox.more, by_itself))


def _nothing() -> rx.Component:
    everything = link_button(t("notices-all"), "/notices", kind="secondary")
    return rx.cond(
        Inbox.wanted == "",
        empty(t("notices-none"), t("notices-none-text")),
        empty(t("notices-none-here"), t("notices-none-here-text"), everything),
    )
