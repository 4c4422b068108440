"""A list of the kinds of news with a choice beside each: one's own, or an organisation's for its people."""

from collections.abc import Callable, Sequence
from typing import Any

import reflex as rx

from qser_app.components.words import t
from qser_app.domain.notices_kinds import Kind


def kinds_list(*rows: rx.Component) -> rx.Component:
    """The list that holds `kind_row`s."""
    return rx.el.ul(*rows, class_name="notices-kinds", role="list")


def kind_row(kind: Kind, value: Any, ways: Sequence[tuple[str, Any]], on_choose: Callable[[Any], Any], *, also: Any = None) -> rx.Component:
    """What a kind tells, and how it comes: ``ways`` as (value, words), of which ``value`` (a var) is taken. What is fixed only says so.

    ``also``: more words on the choice.
    """
    place = f"way-{kind.name}"
    label = rx.el.span(t(f"notices-kind-{kind.name}"), class_name="field-label")
    named = label if kind.fixed else rx.el.label(t(f"notices-kind-{kind.name}"), html_for=place, class_name="field-label")
    hints = [t(f"notices-hint-{kind.name}"), *([" ", also] if also is not None else [])]
    words = rx.el.div(named, rx.el.p(*hints, id=f"{place}-hint", class_name="field-hint"))
    if kind.fixed:
        return rx.el.li(words, rx.el.span(t("notices-always"), class_name="pill pill-plain"))
    choice = rx.el.select(
        *[rx.el.option(said, value=way) for way, said in ways],
        id=place,
        value=value,
        on_change=on_choose,
        aria_describedby=f"{place}-hint",
        class_name="input",
    )
    return rx.el.li(words, choice)
