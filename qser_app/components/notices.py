"""The bell and what opens under it: a native popover, so it closes on Escape and on a click elsewhere."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.words import ago, number, t, t_of

_PANEL = "notices-panel"


def bell(unread: Any, rows: Any, loaded: Any, on_open: Any) -> rx.Component:
    """The bell with the number of unread notices (a var), and its panel of ``rows``."""
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
    return rx.fragment(button, _panel(rows, loaded))


def _panel(rows: Any, loaded: Any) -> rx.Component:
    empty = rx.cond(loaded, rx.el.p(t("notices-empty"), class_name="muted"), rx.el.p(t("notices-loading"), class_name="muted"))
    return rx.el.section(
        rx.el.h2(t("notices-title")),
        rx.cond(rows.length() > 0, rx.el.ul(rx.foreach(rows, _line), class_name="notices-list"), empty),
        id=_PANEL,
        class_name="popover notices-panel",
        aria_label=t("notices-title"),
        custom_attrs={"popover": "auto"},
    )


def _line(row: Any) -> rx.Component:
    words = rx.fragment(rx.el.span(t_of(row.code, row.gaps)), rx.el.span(ago(row.at), class_name="small muted"))
    marked = rx.cond(row.read, "notices-line", "notices-line notices-new")
    return rx.el.li(rx.cond(row.link != "", rx.el.a(words, href=row.link), rx.el.div(words)), class_name=marked)
