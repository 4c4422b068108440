"""Pieces of reports: a table whose columns only the server knows, cells by their kind, and the unit matrix (assets/reports_matrix.js)."""

from typing import Any

import reflex as rx

from qser_app.components.words import number, t, t_of, when


class UnitMatrix(rx.Component):
    """The matrix that an address's ``query`` asks for; it fetches the rows in sight by itself."""

    library = "$/public/reports_matrix"
    tag = "UnitMatrix"
    query: rx.Var[str]
    label: rx.Var[str]


unit_matrix = UnitMatrix.create


def said(kind: Any, value: Any, says: Any = "") -> Any:
    """A value (text; empty: there is none) as its kind is written; ``says`` begins the phrases of codes."""
    seconds = value.to(int)
    span = t("reports-time", hours=seconds // 3600, minutes=seconds % 3600 // 60)
    shown = rx.match(
        kind,
        ("number", number(value)),
        ("percent", number(value, style="unit", unit="percent")),
        ("span", span),
        ("moment", when(value, "moment")),
        ("word", t_of(says + value)),
        value,
    )
    return rx.cond(value != "", shown, "–")


def report_table(caption: Any, heads: Any, rows: Any) -> rx.Component:
    """The table of a report: ``heads`` with label, kind, says, way and order; ``rows`` with link and cells."""
    head = rx.el.thead(rx.el.tr(rx.foreach(heads, _head)))
    body = rx.el.tbody(rx.foreach(rows, lambda row: _row(row, heads)))
    return rx.el.div(
        rx.el.table(rx.el.caption(caption, class_name="visually-hidden"), head, body, class_name="table table-stacks"),
        class_name="table-frame",
        tab_index=0,
        role="region",
        aria_label=caption,
    )


def _head(head: Any) -> rx.Component:
    words = rx.cond(head.way != "", rx.el.a(t_of(head.label), href=head.way, class_name="reports-sort"), t_of(head.label))
    return rx.el.th(words, scope="col", aria_sort=head.order, class_name=_aligned(head.kind))


def _aligned(kind: Any) -> Any:
    return rx.match(kind, ("number", "number"), ("percent", "number"), ("span", "number"), "")


def _row(row: Any, heads: Any) -> rx.Component:
    return rx.el.tr(rx.foreach(row.cells, lambda cell, place: _cell(row, heads[place], cell, place)))


def _cell(row: Any, head: Any, cell: Any, place: Any) -> Any:
    value = said(head.kind, cell, head.says)
    linked = rx.cond(row.link != "", rx.el.a(value, href=row.link), value)
    label = {"data-label": t_of(head.label)}
    first = rx.el.th(linked, scope="row", custom_attrs=label)
    return rx.cond(place == 0, first, rx.el.td(value, class_name=_aligned(head.kind), custom_attrs=label))
