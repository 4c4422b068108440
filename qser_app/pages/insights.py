"""A person's profile, one's own or another's: who it is, the views, and the parts of each."""

from typing import Any

import reflex as rx

from qser_app.components.cards import avatar, empty, skeleton
from qser_app.components.controls import link_button, tab, tabs
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.insights import profile_views, roles_line
from qser_app.components.words import t
from qser_app.pages.frame import framed
from qser_app.pages.frame_desk import download
from qser_app.pages.insights_parts import badges, certifications, courses, overview, tests
from qser_app.pages.insights_progress import progress
from qser_app.pages.insights_timeline import timeline
from qser_app.state.insights_profile import ProfileState as Here
from qser_app.state.rewards_rules import RulesState
from qser_app.state.session import SessionState

_TABS = {
    "overview": "insights-tab-overview",
    "courses": "insights-tab-courses",
    "tests": "insights-tab-tests",
    "certifications": "profile-tab-certifications",
    "badges": "insights-tab-badges",
    "timeline": "insights-tab-timeline",
}


@rx.page(route="/me", title=t("insights-title"), on_load=[SessionState.require_sign_in, RulesState.load, Here.load])
def me() -> rx.Component:
    """What I have done, and what comes next."""
    return _profile()


@rx.page(route="/people/[person_id]", title=t("profile-title"), on_load=[SessionState.require_sign_in, Here.load_other])
def somebody() -> rx.Component:
    """What somebody has done, for those who may see it."""
    return _profile()


def _profile() -> rx.Component:
    way = link_button(t("site-lost-home"), "/", icon="house")
    missing = rx.el.div(rx.el.h1(t("profile-title")), empty(t("profile-missing-title"), t("profile-missing-text"), way), class_name="stack")
    return framed(sheet("insights"), rx.match(Here.found, ("here", _here()), ("missing", missing), waiting()))


def waiting() -> rx.Component:
    """The shape of a profile."""
    return rx.el.div(skeleton(), skeleton(card=True), skeleton(card=True), class_name="stack")


def _here() -> rx.Component:
    in_progress = Here.part == "progress"
    return rx.fragment(
        profile_views(Here.base, whole=~Here.limited, view=rx.cond(in_progress, "progress", "profile")),
        _head(),
        rx.cond(Here.own, rx.fragment(), _visit()),
        rx.cond(in_progress, progress(), rx.fragment(_tabs(), _opened())),
    )


def _head() -> rx.Component:
    head = Here.head
    return rx.el.header(
        avatar(head.initials, head.picture, kind="insights-avatar"),
        rx.el.div(
            rx.el.h1(head.short, title=head.name),
            roles_line(head.roles),
            rx.el.p(
                rx.el.a(head.email, href="mailto:" + head.email),
                rx.el.span(head.organisation),
                rx.cond(head.department, rx.el.span(head.department)),
                class_name="muted insights-facts",
            ),
            class_name="insights-who",
        ),
        download(t("profile-export"), "/reports/person/" + head.person_id.to_string() + "/profile.xlsx"),
        class_name="insights-head",
    )


def _visit() -> rx.Component:
    """What whoever looks at another's profile should know."""
    noted = t("profile-noted", name=Here.head.name)
    see = link_button(t("viewing-view-as"), Here.base.replace("/people/", "/viewing/"), kind="secondary", icon="eye")
    return callout(rx.el.p(rx.cond(Here.limited, t("profile-limited"), ""), " ", noted), rx.cond(SessionState.may_people, see))


def _tabs() -> rx.Component:
    return tabs(t("insights-tabs"), *[rx.cond(Here.tabs.contains(part), _tab(part, t(key))) for part, key in _TABS.items()])


def _tab(part: str, label: Any) -> rx.Component:
    return tab(label, Here.base + f"?tab={part}", Here.part == part)


def _opened() -> rx.Component:
    parts = {"courses": courses, "tests": tests, "certifications": certifications, "badges": badges, "timeline": timeline}
    return rx.match(Here.part, *[(part, drawn()) for part, drawn in parts.items()], overview())
