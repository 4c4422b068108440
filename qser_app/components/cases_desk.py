"""A case at the desk: its text with marks at the lines, what is wrong, and the map of its branches."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.words import number, t
from qser_app.domain.cases_map import HEIGHT, WIDTH

_MARKS = {
    "dead-end": ("✕", "cases-map-dead-end"),
    "unreachable": ("?", "cases-map-unreachable"),
    "no-exit": ("↻", "cases-map-no-exit"),
    "missing": ("!", "cases-map-missing"),
}
_KINDS = {"start": "cases-map-start", "scene": "cases-map-scene", "end": "cases-map-end", "missing": "cases-map-gone"}


class CaseText(rx.Component):
    """The text of a case (assets/cases_text.js); ``on_text`` tells it half a second after it was last changed."""

    library = "$/public/cases_text"
    tag = "CaseText"
    name: rx.Var[str]
    value: rx.Var[str]
    problems: rx.Var[list]
    label: rx.Var[str]
    described_by: rx.Var[str]
    lang: rx.Var[str]
    read_only: rx.Var[bool]
    on_text: rx.EventHandler[rx.event.passthrough_event_spec(str)]


case_text = CaseText.create


def problem_list(problems: Any) -> rx.Component:
    """What has to be mended, each with the way to its line."""

    def line(each: Any) -> rx.Component:
        words = t("case-problem", problem=each.reason, detail=each.detail)
        way = rx.el.button(
            t("cases-line", line=each.line), type="button", class_name="button button-quiet", custom_attrs={"data-line": each.line}
        )
        return rx.el.li(way, rx.el.span(words), class_name="case-problem")

    return rx.el.ul(rx.foreach(problems, line), class_name="case-problems")


def branches(drawn: Any) -> rx.Component:
    """The map, for whoever can see it; ``branch_list`` says the same in words. A box leads to its line."""
    size = {"width": drawn.width, "height": drawn.height}
    picture = rx.el.svg(
        rx.el.svg.defs(
            rx.el.svg.marker(
                rx.el.svg.path(d="M0 0 L8 4 L0 8 Z", class_name="case-map-tip"),
                id="case-map-tip",
                marker_width=8,
                marker_height=8,
                ref_x=8,
                ref_y=4,
                orient="auto",
            )
        ),
        rx.foreach(drawn.lines, _curve),
        rx.foreach(drawn.boxes, _box),
        view_box=f"0 0 {drawn.width} {drawn.height}",
        aria_hidden="true",
        class_name="case-map",
        **size,
    )
    return rx.el.div(picture, class_name="case-map-frame", tab_index=0, role="region", aria_label=t("cases-map"))


def _curve(line: Any) -> rx.Component:
    return rx.el.svg.g(
        rx.el.svg.path(
            d=line.curve, marker_end="url(#case-map-tip)", class_name=rx.cond(line.back, "case-line case-line-back", "case-line")
        ),
        rx.el.svg.text(number(line.number), x=line.x + 6, y=line.y, class_name="case-line-number"),
    )


def _box(box: Any) -> rx.Component:
    sign = [(mark, rx.fragment(f"{drawn} ", t(key))) for mark, (drawn, key) in _MARKS.items()]
    kind = [(code, rx.fragment(t(key))) for code, key in _KINDS.items()]
    middle = box.x + WIDTH // 2
    below = rx.cond(box.mark != "", rx.match(box.mark, *sign, rx.fragment()), rx.match(box.kind, *kind, rx.fragment()))
    return rx.el.svg.g(
        rx.el.svg.rect(x=box.x, y=box.y, width=WIDTH, height=HEIGHT, rx=rx.cond(box.kind == "end", 26, 12)),
        rx.foreach(
            box.lines,
            lambda words, place: rx.el.svg.text(
                words, x=middle, y=box.y + 24 + place * 17, text_anchor="middle", class_name="case-box-title"
            ),
        ),
        rx.el.svg.text(below, x=middle, y=box.y + HEIGHT - 9, text_anchor="middle", class_name="case-box-mark"),
        class_name="case-box",
        custom_attrs={"data-kind": box.kind, "data-mark": box.mark, "data-line": box.line},
    )


def branch_list(rows: Any) -> rx.Component:
    """The same as the map in words: every scene with where its choices lead."""

    def row(each: Any) -> rx.Component:
        marks = [(mark, rx.el.span(t(key), class_name="pill pill-warning")) for mark, (_, key) in _MARKS.items()]
        kind = rx.match(each.kind, *[(code, t(key)) for code, key in _KINDS.items()], "")
        way = rx.el.button(
            t("cases-line", line=each.line), type="button", class_name="button button-quiet", custom_attrs={"data-line": each.line}
        )
        return rx.el.li(
            rx.el.p(rx.el.strong(each.title), " · ", kind, " ", rx.match(each.mark, *marks, rx.fragment()), way),
            rx.cond(each.choices.length() > 0, rx.el.ol(rx.foreach(each.choices, choice))),
        )

    def choice(each: Any) -> rx.Component:
        leads = rx.el.span(icon("arrow-right", size=16), rx.el.span(t("cases-map-leads"), class_name="visually-hidden"), " ", each.leads_to)
        lost = rx.cond(each.missing, rx.el.span(t("cases-map-missing"), class_name="pill pill-bad"))
        return rx.el.li(each.text, " ", leads, " ", lost)

    return rx.el.ul(rx.foreach(rows, row), class_name="case-ways")
