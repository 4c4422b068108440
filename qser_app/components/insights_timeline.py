"""A line of a timeline: its sign, what happened, what it earned, when."""

from typing import Any

import reflex as rx

from qser_app.components.badges import badge_picture
from qser_app.components.icons import icon
from qser_app.components.words import t, when
from qser_app.domain.insights_timeline import EventKind


class Further(rx.Component):
    """The end of a list that goes on by itself (assets/further.js); what it holds is there for those who go on by hand.

    ``grown`` is how long the list is: it says ``on_near`` when one comes near, once for every length.
    """

    library = "$/public/further"
    tag = "Further"
    grown: rx.Var[int]
    on_near: rx.EventHandler[rx.event.no_args_event_spec]


further = Further.create
# The sign of every kind; a badge is drawn as it is.
SIGNS = {
    EventKind.ACCOUNT_CREATED: "user-round-plus",
    EventKind.SIGN_IN: "log-in",
    EventKind.ENROLLED: "book-open",
    EventKind.LEFT: "log-out",
    EventKind.UNIT_COMPLETED: "circle-check",
    EventKind.COURSE_COMPLETED: "graduation-cap",
    EventKind.TEST_PASSED: "clipboard-check",
    EventKind.TEST_FAILED: "clipboard-x",
    EventKind.ATTEMPT_RESET: "rotate-ccw",
    EventKind.ATTEMPT_REGRADED: "refresh-cw",
    EventKind.CASE_PLAYED: "messages-square",
    EventKind.CASE_PROPOSED: "lightbulb",
    EventKind.CASE_ANSWERED: "mail",
    EventKind.CERTIFICATE_ISSUED: "award",
    EventKind.CERTIFICATE_WITHDRAWN: "ban",
    EventKind.CERTIFICATE_ENDED: "calendar-x",
    EventKind.LEVEL: "trending-up",
    EventKind.TEXT_PUBLISHED: "pen-line",
}
_SCORED = (EventKind.TEST_PASSED, EventKind.TEST_FAILED)


def event_row(row: Any) -> rx.Component:
    """One event."""
    signs = [(str(kind), icon(sign)) for kind, sign in SIGNS.items()]
    badge = badge_picture(row.word, row.number, None, size=28)
    said = [(str(kind), t(f"timeline-{kind}", title=row.title, category=row.word, tier=row.number, level=row.number)) for kind in EventKind]
    return rx.el.li(
        rx.match(row.kind, (str(EventKind.BADGE), badge), *signs, rx.fragment()),
        rx.el.span(rx.match(row.kind, *said, "")),
        rx.match(row.kind, *[(str(kind), _score(row)) for kind in _SCORED], rx.fragment()),
        rx.cond(row.points > 0, rx.el.span(t("insights-event-points", points=row.points), class_name="pill pill-honey")),
        rx.el.time(when(row.at, "moment"), date_time=row.at, class_name="muted small"),
        class_name="insights-event",
    )


def _score(row: Any) -> rx.Component:
    return rx.cond(row.number >= 0, rx.el.span(t("insights-percent", percent=row.number), class_name="pill"), rx.fragment())
