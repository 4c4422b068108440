"""Form fields with their labels, hints and errors."""

from typing import Any

import reflex as rx


class NativeForm(rx.Component):
    """A form the browser posts itself: ``rx.el.form`` always prevents that."""

    tag = "form"
    _is_tag_in_global_scope = True
    action: rx.Var[str]
    method: rx.Var[str]


native_form = NativeForm.create


def field(label: Any, name: str, control: rx.Component, *, hint: Any = None, error: Any = "") -> rx.Component:
    """A labelled control (its id is ``name``); the error stands under it and is announced. Link it with aria-describedby=f"{name}-help"."""
    parts = [rx.el.label(label, html_for=name, class_name="field-label"), control]
    if hint is not None:
        parts.append(rx.el.p(hint, class_name="field-hint"))
    parts.append(rx.el.p(error, class_name="field-error", role="alert"))
    return rx.el.div(*parts[:-1], rx.el.div(parts[-1], id=f"{name}-help"), class_name="field")


def text_input(name: str, **props: Any) -> rx.Component:
    """A line of text."""
    props.setdefault("type", "text")
    return rx.el.input(id=name, name=name, class_name="input", **props, aria_describedby=f"{name}-help")


def choice(name: str, options: list[tuple[str, Any]], **props: Any) -> rx.Component:
    """A choice of one: a native select of (value, label)."""
    return rx.el.select(*[rx.el.option(label, value=value) for value, label in options], id=name, name=name, class_name="input", **props)


def option(name: str, value: Any, label: Any, *, several: bool = False, **props: Any) -> rx.Component:
    """One answer of a question as a frame that a thumb can hit: a radio button, or a checkbox where several may be chosen."""
    kind = "checkbox" if several else "radio"
    return rx.el.label(rx.el.input(type=kind, name=name, value=value, **props), rx.el.span(label), class_name="option")


def check(name: str, label: Any, **props: Any) -> rx.Component:
    """A box to tick, with its words."""
    return rx.el.label(rx.el.input(type="checkbox", name=name, id=name, **props), rx.el.span(label), class_name="check")
