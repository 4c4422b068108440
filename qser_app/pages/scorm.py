"""A package in the player: the course content in its frame or in a window of its own, and around it what is saved and how to leave."""

from typing import Any

import reflex as rx

from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.scorm import own_window, package_frame, result
from qser_app.components.scorm_tries import attempts
from qser_app.components.scorm_versions import offered
from qser_app.components.words import t
from qser_app.pages.learning import in_player
from qser_app.state.learning import PlayerState
from qser_app.state.scorm import ScormState
from qser_app.state.scorm_offers import OfferState
from qser_app.state.session import SessionState

_ENTRY = [SessionState.require_sign_in, PlayerState.load, ScormState.load, OfferState.load]
_TITLE = rx.cond(ScormState.page.title != "", ScormState.page.title, "Q-SER")


@rx.page(route="/learn/scorm/[unit_id]", title=_TITLE, on_load=_ENTRY)
def scorm() -> rx.Component:
    """Where a package is worked through."""
    page = ScormState.page
    apart = own_window(
        address="/learn/scorm/" + page.unit_id.to_string() + "/window",
        label=t("scorm-open-window"),
        hint=t("scorm-opens-window"),
        on_change=ScormState.refresh,
    )
    return in_player(
        sheet("scorm"),
        rx.el.h1(page.title, lang=page.language),
        rx.el.div(
            rx.cond(OfferState.offer.unit_id == page.unit_id, rx.cond(page.unit_id > 0, offered(OfferState.offer, OfferState.answer))),
            rx.cond(ScormState.tries.own_window, apart, _played(leave_to="/course/" + page.course, closes=False)),
            result(page),
            attempts(ScormState.tries, ScormState.start_again),
            class_name="stack scorm-page",
        ),
    )


@rx.page(route="/learn/scorm/[unit_id]/window", title=_TITLE, on_load=_ENTRY)
def scorm_window() -> rx.Component:
    """The same package with the whole window to itself."""
    page = ScormState.page
    return in_player(
        sheet("scorm"),
        rx.el.h1(page.title, lang=page.language, class_name="visually-hidden"),
        rx.el.div(_played(leave_to="/learn/scorm/" + page.unit_id.to_string(), closes=True), class_name="stack scorm-page scorm-in-window"),
    )


def _played(*, leave_to: Any, closes: bool) -> rx.Component:
    """The package; whoever looks as somebody else is told why it stays closed."""
    page = ScormState.page
    closed = callout(rx.el.p(t("viewing-no-package")), tone="warning")
    played = package_frame(
        unit=page.unit_id,
        parts=page.parts,
        title=page.title,
        leave_to=leave_to,
        closes=closes,
        on_change=ScormState.refresh,
        key=ScormState.turn.to_string() + "-" + OfferState.turn.to_string(),
    )
    return rx.cond(SessionState.viewing != "", closed, played)
