"""How points and badges are earned and levels rise, printed from the rules that are reckoned with."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.words import how_many, t

_PER_CENT = ("test", "assignment", "live")
_AGAIN = ("test", "assignment")


def printed_rules(points: Any, badges: Any, levels: Any) -> list[rx.Component]:
    """Three cards; the arguments are the lines of `domain.rewards_rules.PrintedRules`."""
    return [
        card(rx.el.h2(t("rewards-how-title")), how_points(points)),
        card(rx.el.h2(t("rewards-how-level-title")), how_levels(levels)),
        card(rx.el.h2(t("rewards-how-badges-title")), how_badges(badges)),
    ]


def how_points(lines: Any) -> rx.Component:
    """What earns points, and what keeps it from earning more."""
    listed = rx.el.ul(rx.foreach(lines, _points_line), class_name="rewards-rules")
    some = rx.el.div(listed, rx.el.p(t("rewards-beyond-hour"), class_name="muted small"), class_name="stack stack-s")
    return rx.cond(how_many(lines) > 0, some, rx.el.p(t("rewards-no-points"), class_name="muted"))


def how_levels(lines: Any) -> rx.Component:
    """What raises the level, one line each."""

    def line(each: Any) -> rx.Component:
        points, courses = t("rewards-level-points", count=each.count), t("rewards-level-courses", count=each.count)
        return rx.el.li(rx.match(each.what, ("points", points), ("courses", courses), t("rewards-level-badges", count=each.count)))

    return rx.el.ul(rx.el.li(t("rewards-level-start")), rx.foreach(lines, line), class_name="rewards-rules")


def how_badges(lines: Any) -> rx.Component:
    """The families of badges, each with what its first tier asks for."""

    def line(each: Any) -> rx.Component:
        needed = t("rewards-badge-criteria", category=each.what, count=each.count, share=each.share)
        return rx.el.li(rx.el.strong(t("rewards-category", category=each.what)), rx.el.span(needed), class_name="rewards-rule")

    listed = rx.el.ul(rx.foreach(lines, line), class_name="rewards-rules")
    return rx.el.div(rx.el.p(t("rewards-badges-lead")), listed, class_name="stack stack-s")


def _points_line(line: Any) -> rx.Component:
    each, per_cent = t("rewards-points", count=line.count), t("rewards-percent", count=line.count)
    earned = rx.match(line.what, *[(what, per_cent) for what in _PER_CENT], each)
    again = rx.match(line.what, *[(what, t("rewards-only-better")) for what in _AGAIN], "")
    return rx.el.li(
        rx.el.strong(t("rewards-rule", what=line.what)),
        rx.el.span(earned, rx.cond(line.wait > 0, rx.fragment(", ", _wait(line.wait)))),
        rx.cond(again != "", rx.el.span(again, class_name="muted small")),
        class_name="rewards-rule",
    )


def _wait(seconds: Any) -> Any:
    in_minutes = rx.cond(seconds % 60 == 0, t("rewards-wait-minutes", count=seconds // 60), t("rewards-wait-seconds", count=seconds))
    return rx.cond(seconds % 3600 == 0, t("rewards-wait-hours", count=seconds // 3600), in_minutes)
