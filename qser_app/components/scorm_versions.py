"""What one version of a package changes against another, in words."""

from typing import Any

import reflex as rx

from qser_app.components.cards import more
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.icons import icon
from qser_app.components.words import t


def change(found: Any) -> rx.Component:
    """The verdict, then every change that can be named; ``found`` is a ``Difference``."""
    verdicts = {"same": ("info", "scorm-change-same"), "compatible": ("good", "scorm-change-compatible")}
    told = [(code, callout(rx.el.p(t(key)), tone=tone)) for code, (tone, key) in verdicts.items()]
    return rx.el.div(
        rx.match(found.verdict, *told, callout(rx.el.p(t("scorm-change-structural")), tone="warning")),
        changes(found),
        class_name="stack stack-s",
    )


def changes(found: Any) -> rx.Component:
    """What is new, gone or called otherwise, line by line."""
    edition = t("scorm-change-edition", before=found.edition_before, after=found.edition_after)
    files = t("scorm-change-files", new=found.files_new, changed=found.files_changed, gone=found.files_gone)
    return rx.el.ul(
        rx.cond(found.edition_before != found.edition_after, _line("refresh-cw", edition)),
        rx.foreach(found.new, lambda title: _line("plus", t("scorm-change-new", title=title))),
        rx.foreach(found.gone, lambda title: _line("minus", t("scorm-change-gone", title=title))),
        rx.foreach(found.renamed, lambda titles: _line("pencil", t("scorm-change-renamed", titles=titles))),
        rx.cond(found.reordered, _line("arrow-up-down", t("scorm-change-order"))),
        rx.cond(found.files_new + found.files_changed + found.files_gone > 0, _line("files", files)),
        class_name="scorm-report",
    )


def _line(sign: str, words: Any) -> rx.Component:
    return rx.el.li(icon(sign), rx.el.span(words), class_name="scorm-line scorm-line-change")


def offered(offer: Any, answer: Any) -> rx.Component:
    """A newer version, offered to whoever is in the middle of an older one: go on in it (or begin anew), or stay."""
    fits = offer.verdict == "compatible"
    go = button(t("scorm-offer-move"), icon="arrow-right", on_click=answer("move"))
    anew = button(t("scorm-offer-anew"), icon="rotate-ccw", on_click=answer("anew"))
    stay = button(t("scorm-offer-stay"), kind="secondary", on_click=answer("stay"))
    return rx.el.section(
        rx.el.h2(t("scorm-offer-title")),
        rx.el.p(rx.cond(fits, t("scorm-offer-compatible"), t("scorm-offer-structural"))),
        more(t("scorm-offer-changes"), changes(offer.change)),
        rx.el.div(rx.cond(fits, go, anew), stay, class_name="row"),
        class_name="card stack stack-s scorm-offer",
    )
