"""How points are earned and levels rise, printed from the rules that are reckoned with."""

import reflex as rx

from qser_app.components.words import t
from qser_app.domain.rewards import Rules
from qser_app.domain.rewards_facts import Rule


def how_points(rules: Rules) -> rx.Component:
    """What earns points, one line each."""
    points, waits = rules.points, rules.cool_downs
    hour, pause = waits[Rule.SIGN_IN].total_seconds() / 60, waits[Rule.UNIT].total_seconds()
    return rx.el.ul(
        rx.el.li(t("rewards-rule-sign-in", points=points[Rule.SIGN_IN], minutes=int(hour))),
        rx.el.li(t("rewards-rule-unit", points=points[Rule.UNIT], seconds=int(pause))),
        rx.el.li(t("rewards-rule-course", points=points[Rule.COURSE])),
        rx.el.li(t("rewards-rule-test", points=points[Rule.TEST])),
        class_name="rewards-rules",
    )


def how_levels(rules: Rules) -> rx.Component:
    """What raises the level, one line each."""
    return rx.el.ul(
        rx.el.li(t("rewards-level-start")),
        rx.el.li(t("rewards-level-points", count=rules.level_points)),
        rx.el.li(t("rewards-level-courses", count=rules.level_courses)),
        rx.el.li(t("rewards-level-badges", count=rules.level_badges)),
        class_name="rewards-rules",
    )
