"""What the pages about the installation share: one head, and long lists that are narrowed by a choice and go on over pages."""

from collections.abc import Iterable
from typing import Any

import reflex as rx

from qser_app.components.cards import empty, page_head, skeleton
from qser_app.components.controls import breadcrumbs
from qser_app.components.forms import field
from qser_app.components.head_sheets import sheet
from qser_app.components.tables import pager
from qser_app.components.words import t
from qser_app.pages.frame import framed
from qser_app.state.session import SessionState


def about_operations(title: str, lead: str, loaded: Any, *children: Any, distance: str = "stack") -> rx.Component:
    """A page for the superadmin below `/operations`; ``loaded`` (a var): what it shows has come. ``distance``: between its parts."""
    trail = breadcrumbs(t("learning-trail"), (t("operations"), "/operations"))
    return framed(
        sheet("operations"),
        page_head(t(title), t(lead), before=trail),
        rx.cond(loaded, rx.el.div(*children, class_name=distance), skeleton(card=True)),
        only=SessionState.may_operations,
    )


def narrowed(name: str, label: Any, options: Iterable[Any], value: Any, on_narrow: Any, count: Any) -> rx.Component:
    """The choice that narrows the list below as soon as it is made, and how many there are."""
    chosen = rx.el.select(*options, id=name, value=value, on_change=on_narrow, class_name="input")
    return rx.el.div(field(label, name, chosen), rx.el.p(count, class_name="muted", role="status"), class_name="row row-spread")


def listed(here: Any, shown: rx.Component, *nothing: Any) -> rx.Component:
    """A table of the state ``here`` (its total, page, pages, turn_to) with the way to its other pages; ``nothing``: words for none."""
    some = rx.el.div(shown, pager(here.page, here.pages, here.turn_to), class_name="stack")
    return rx.cond(here.total > 0, some, empty(*nothing))
