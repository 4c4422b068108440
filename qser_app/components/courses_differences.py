"""What changed in a text, for eyes and for ears: inserted and deleted words by sign, colour and element."""

from typing import Any

import reflex as rx

from qser_app.components.words import t

_NAMES = {
    "title": "author-field-title",
    "summary": "author-field-summary",
    "body": "author-field-body",
    "sources": "author-field-sources",
    "as_of": "author-field-as-of",
    "review": "author-field-review",
}


def differences(fields: Any, lang: Any) -> rx.Component:
    """The changed fields of a text (a var of ``FieldDifference``)."""
    return rx.cond(
        fields.length() > 0,
        rx.el.div(rx.foreach(fields, lambda each: _field(each, lang)), class_name="author-changes stack"),
        rx.el.p(t("author-no-changes"), class_name="muted"),
    )


def _field(each: Any, lang: Any) -> rx.Component:
    name = rx.match(each.name, *[(name, t(key)) for name, key in _NAMES.items()], "")
    return rx.el.section(rx.el.h4(name), rx.el.div(rx.foreach(each.lines, _line), lang=lang, class_name="author-diff"))


def _line(line: Any) -> rx.Component:
    passed = rx.el.p(t("author-passed", count=line.passed), class_name="muted small author-passed")
    return rx.cond(line.passed > 0, passed, rx.el.p(words(line.pieces)))


def words(pieces: Any) -> rx.Component:
    """The words of a line (a var of ``Piece``), each with what happened to it."""
    return rx.foreach(
        pieces,
        lambda piece: rx.match(
            piece.kind,
            ("added", rx.el.ins(rx.el.span(t("author-added-words"), class_name="visually-hidden"), piece.text)),
            ("taken", rx.el.del_(rx.el.span(t("author-taken-words"), class_name="visually-hidden"), piece.text)),
            rx.el.span(piece.text),
        ),
    )
