"""A package: the course content in its frame, and around it what is saved and how to leave."""

import reflex as rx

from qser_app.components.cards import page_head
from qser_app.components.controls import breadcrumbs
from qser_app.components.feedback import callout
from qser_app.components.frame import framed
from qser_app.components.scorm import contents, package_frame, result
from qser_app.components.words import t
from qser_app.state.scorm import ScormState
from qser_app.state.session import SessionState


@rx.page(route="/learn/scorm/[unit_id]", title="Q-SER", on_load=[SessionState.require_sign_in, ScormState.load])
def scorm() -> rx.Component:
    """Where a package is worked through."""
    return framed(
        rx.match(
            ScormState.found,
            ("here", _here()),
            ("missing", callout(t("refusal-not-found"), tone="warning")),
            rx.el.div(class_name="skeleton skeleton-card"),
        ),
        wide=True,
    )


def _here() -> rx.Component:
    page = ScormState.page
    trail = breadcrumbs(t("scorm-trail"), (t("site-courses"), "/catalogue"), (page.course, "/course/" + page.course))
    return rx.el.div(
        page_head(rx.el.span(page.title, lang=page.language), t("scorm-kind"), before=trail),
        rx.cond(page.parts.length() > 1, contents(page.parts, ScormState.sco, ScormState.choose)),
        package_frame(
            unit=page.unit_id, sco=ScormState.sco, title=page.title, leave_to="/course/" + page.course, on_change=ScormState.refresh
        ),
        result(page),
        class_name="stack scorm-page",
    )
