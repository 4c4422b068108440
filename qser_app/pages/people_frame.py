"""What the pages about the people of an organisation share: one head, and the way from one to the other."""

from typing import Any

import reflex as rx

from qser_app.components.cards import page_head
from qser_app.components.controls import link_button, tab, tabs
from qser_app.components.head_sheets import sheet
from qser_app.components.words import t
from qser_app.pages.frame import framed
from qser_app.state.session import SessionState

_PLACES = (
    ("people", "members-title", "/people"),
    ("invitations", "invitations-title", "/people/invitations"),
    ("departments", "departments-title", "/people/departments"),
    ("import", "import-title-short", "/people/import"),
)


def about_people(current: str, title: str, lead: str, *children: Any) -> rx.Component:
    """A page about the organisation's people, for its administrators; ``current`` is one of the tabs. The first shows the way elsewhere."""
    places = [tab(t(label), to, name == current) for name, label, to in _PLACES]
    return framed(
        sheet("members"),
        page_head(t(title), t(lead), *(_ways() if current == _PLACES[0][0] else ())),
        tabs(t("members-places"), *places),
        *children,
        only=SessionState.may_people,
    )


def _ways() -> list[rx.Component]:
    return [
        link_button(t("portal-title"), "/insights", kind="secondary", icon="chart-pie"),
        link_button(t("members-sign-in"), "/organisation/sign-in", kind="secondary", icon="key-round"),
        link_button(t("audit-title"), "/audit", kind="secondary", icon="scroll-text"),
    ]
