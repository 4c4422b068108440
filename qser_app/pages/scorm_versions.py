"""The versions of a unit's package: what newcomers get, who is on which, what each changed, and one step back."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, more, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button
from qser_app.components.feedback import callout, pill
from qser_app.components.head_sheets import sheet
from qser_app.components.scorm_versions import changes
from qser_app.components.words import t, t_of, when
from qser_app.pages.frame import framed
from qser_app.state.scorm_versions import VersionsState
from qser_app.state.session import SessionState


@rx.page(route="/desk/versions/[unit_id]", title=t("scorm-versions-title"), on_load=[SessionState.require_sign_in, VersionsState.load])
def scorm_versions() -> rx.Component:
    """Where facilitators look after the versions of a package."""
    waiting = rx.fragment(rx.el.h1(t("scorm-versions-title"), class_name="visually-hidden"), skeleton(card=True))
    shown = rx.match(VersionsState.found, ("here", _versions()), ("missing", _missing()), waiting)
    return framed(sheet("scorm"), shown, only=SessionState.may_packages)


def _missing() -> rx.Component:
    way = link_button(t("desk-back"), "/desk", icon="arrow-left")
    return rx.el.div(
        rx.el.h1(t("scorm-versions-title")), empty(t("scorm-versions-missing"), t("scorm-versions-missing-text"), way), class_name="stack"
    )


def _versions() -> rx.Component:
    page = VersionsState.page
    return rx.fragment(
        page_head(
            t("scorm-versions-of", title=page.title),
            t("scorm-versions-lead"),
            link_button(t("scorm-versions-upload"), "/packages?unit=" + page.unit_id.to_string(), kind="secondary", icon="package-plus"),
            before=breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(page.course, "desk")),
        ),
        rx.el.div(
            rx.el.div(rx.cond(VersionsState.said != "", callout(rx.el.p(t_of(VersionsState.said)), tone="good")), role="status"),
            rx.cond((page.behind > 0) | page.offered, _offer(page)),
            rx.el.ul(rx.foreach(page.versions, _version), class_name="stack scorm-versions"),
            more(t("scorm-versions-ledger"), rx.el.ol(rx.foreach(page.ledger, _line), class_name="stack stack-s")),
            class_name="stack",
        ),
    )


def _offer(page: Any) -> rx.Component:
    """Whether people in the middle may change over."""
    start = button(t("scorm-versions-offer"), icon="send", on_click=VersionsState.offer(True))  # noqa: FBT003 -- an event's argument
    end = button(t("scorm-versions-offer-end"), kind="secondary", on_click=VersionsState.offer(False))  # noqa: FBT003 -- an event's argument
    return card(
        rx.el.div(
            rx.el.h2(t("scorm-versions-behind", count=page.behind)),
            rx.el.p(rx.cond(page.offered, t("scorm-versions-offered"), t("scorm-versions-offer-text"))),
            rx.el.div(rx.cond(page.offered, end, start), class_name="row"),
            class_name="stack stack-s",
        )
    )


def _version(version: Any) -> rx.Component:
    facts = t("scorm-versions-facts", edition=version.edition, parts=version.parts, megabytes=version.megabytes)
    people = t("scorm-versions-people", learning=version.learning, done=version.done)
    back = button(
        t("scorm-versions-back", number=version.number),
        kind="secondary",
        icon="undo-2",
        on_click=VersionsState.go_back_to(version.package_id),
    )
    return rx.el.li(
        rx.el.div(
            rx.el.h2(t("scorm-versions-number", number=version.number)),
            rx.cond(version.current, pill(t("scorm-versions-current"), "good", "circle-check")),
            class_name="row",
        ),
        rx.el.p(version.title),
        rx.el.p(facts, " · ", _moment(version), class_name="muted small"),
        rx.el.p(people),
        rx.cond(
            version.number > 1,
            rx.fragment(
                rx.el.h3(t("scorm-versions-changes")),
                rx.match(
                    version.change.verdict,
                    ("same", rx.el.p(t("scorm-change-same"))),
                    ("compatible", rx.el.p(t("scorm-change-compatible"))),
                    rx.el.p(t("scorm-change-structural")),
                ),
                changes(version.change),
            ),
        ),
        rx.cond(~version.current, rx.el.div(back, class_name="row")),
        class_name="card stack stack-s",
    )


def _moment(line: Any) -> rx.Component:
    return rx.fragment(when(line.at, "moment"), rx.cond(line.by != "", rx.fragment(", ", line.by)))


def _line(line: Any) -> rx.Component:
    words = rx.cond(line.back, t("scorm-versions-line-back", number=line.number), t("scorm-versions-line", number=line.number))
    return rx.el.li(words, " ", rx.el.span(_moment(line), class_name="muted small"))
