"""What the browser does for packages (assets/scorm.js, assets/upload.js): shows one in its frame, sends one with progress."""

from typing import Any

import reflex as rx

from qser_app.components.feedback import callout
from qser_app.components.icons import icon
from qser_app.components.words import t, t_of
from qser_app.domain.scorm_pages import PackagePart


class PackageFrame(rx.Component):
    """A package in its frame on the content origin: its contents, the way through it, honest words about what is saved."""

    library = "$/public/scorm"
    tag = "PackageFrame"
    unit: rx.Var[int]
    parts: rx.Var[list[PackagePart]]
    title: rx.Var[str]
    leave_to: rx.Var[str]
    closes: rx.Var[bool]
    on_change: rx.EventHandler[rx.event.no_args_event_spec]


class OwnWindow(rx.Component):
    """A link that opens the package in a window of its own, and hears when one comes back."""

    library = "$/public/scorm"
    tag = "OwnWindow"
    address: rx.Var[str]
    label: rx.Var[str]
    hint: rx.Var[str]
    on_change: rx.EventHandler[rx.event.no_args_event_spec]


class PackageUpload(rx.Component):
    """A file field that sends the package at once and says how far it is.

    ``on_uploaded`` gets 0 when a file is chosen and the package's number once it was checked.
    """

    library = "$/public/upload"
    tag = "PackageUpload"
    megabytes: rx.Var[int]
    on_uploaded: rx.EventHandler[rx.event.passthrough_event_spec(int)]


package_frame = PackageFrame.create
own_window = OwnWindow.create
package_upload = PackageUpload.create


def finding(line: Any) -> rx.Component:
    """A line of the report before publishing."""
    sign = rx.match(line.tone, ("warning", icon("triangle-alert")), ("note", icon("info")), ("part", rx.fragment()), icon("check"))
    return rx.el.li(sign, rx.el.span(t_of(line.code, line.gaps)), class_name="scorm-line scorm-line-" + line.tone)


def result(page: Any) -> rx.Component:
    """What is known of the learner in this package."""
    score = rx.el.p(t("scorm-score", score=page.score), " ", rx.el.span(t("scorm-self-reported"), class_name="muted small"))
    return rx.el.div(
        rx.cond(page.completed, callout(t("scorm-review"), tone="good")),
        rx.cond(page.score >= 0, score),
        rx.cond(page.minutes > 0, rx.el.p(t("scorm-time", minutes=page.minutes), class_name="muted small")),
        class_name="scorm-result",
    )
