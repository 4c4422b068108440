"""The bell and what opens under it: a native popover, so it closes on Escape and on a click elsewhere."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.words import ago, number, t, t_of

_PANEL = "notices-panel"
_READ = True


def bell(unread: Any, rows: Any, loaded: Any, on_open: Any, on_read: Any, on_all_read: Any) -> rx.Component:
    """The bell with the number of unread notices (a var), and its panel of ``rows``; ``on_read`` takes a notice and whether it is read."""
    count = rx.cond(unread > 0, rx.el.span(class_name="notices-count", aria_hidden="true", data_letters=number(unread)), rx.fragment())
    button = rx.el.button(
        icon("bell"),
        count,
        type="button",
        class_name="icon-button notices-bell",
        on_click=on_open,
        aria_label=t("notices-bell", count=unread),
        title=t("notices-title"),
        custom_attrs={"popovertarget": _PANEL},
    )
    return rx.fragment(button, _panel(unread, rows, loaded, on_read, on_all_read))


def notice_link(row: Any, *parts: Any, on_read: Any) -> rx.Component:
    """What leads to the thing a notice is about, and marks it as read on the way; plain words where it leads nowhere."""
    link = rx.el.a(*parts, href=row.link, reload_document=row.loads, on_click=on_read(row.id, _READ), class_name="notices-words")
    return rx.cond(row.link != "", link, rx.el.div(*parts, class_name="notices-words"))


def _panel(unread: Any, rows: Any, loaded: Any, on_read: Any, on_all_read: Any) -> rx.Component:
    empty = rx.cond(loaded, rx.el.p(t("notices-empty"), class_name="muted"), rx.el.p(t("notices-loading"), class_name="muted"))
    every = rx.el.button(t("notices-read-all"), type="button", class_name="button button-quiet", on_click=on_all_read)
    return rx.el.section(
        rx.el.div(rx.el.h2(t("notices-title")), rx.cond(unread > 0, every), class_name="notices-head"),
        rx.cond(rows.length() > 0, rx.el.ul(rx.foreach(rows, lambda row: _line(row, on_read)), class_name="notices-list"), empty),
        rx.el.a(t("notices-all"), href="/notices", class_name="button button-secondary notices-all"),
        id=_PANEL,
        class_name="popover notices-panel",
        aria_label=t("notices-title"),
        custom_attrs={"popover": "auto"},
    )


def _line(row: Any, on_read: Any) -> rx.Component:
    words = (rx.el.span(t_of(row.code, row.gaps)), rx.el.span(ago(row.at), class_name="small muted"))
    marked = rx.cond(row.read, "notices-line", "notices-line notices-new")
    return rx.el.li(notice_link(row, *words, on_read=on_read), class_name=marked)
