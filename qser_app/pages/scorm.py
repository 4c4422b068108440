"""A package in the player: the course content in its frame, and around it what is saved and how to leave."""

import reflex as rx

from qser_app.components.head_sheets import sheet
from qser_app.components.scorm import contents, package_frame, result
from qser_app.components.scorm_versions import offered
from qser_app.pages.learning import in_player
from qser_app.state.learning import PlayerState
from qser_app.state.scorm import ScormState
from qser_app.state.scorm_offers import OfferState
from qser_app.state.session import SessionState


@rx.page(
    route="/learn/scorm/[unit_id]",
    title=rx.cond(ScormState.page.title != "", ScormState.page.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, PlayerState.load, ScormState.load, OfferState.load],
)
def scorm() -> rx.Component:
    """Where a package is worked through."""
    page = ScormState.page
    return in_player(
        sheet("scorm"),
        rx.el.h1(page.title, lang=page.language),
        rx.el.div(
            rx.cond(OfferState.offer.unit_id == page.unit_id, rx.cond(page.unit_id > 0, offered(OfferState.offer, OfferState.answer))),
            rx.cond(page.parts.length() > 1, contents(page.parts, ScormState.sco, ScormState.choose)),
            package_frame(
                unit=page.unit_id,
                sco=ScormState.sco,
                title=page.title,
                leave_to="/course/" + page.course,
                on_change=ScormState.refresh,
                key=OfferState.turn.to_string(),
            ),
            result(page),
            class_name="stack scorm-page",
        ),
    )
