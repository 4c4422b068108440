"""Adding a package: choose the place, send the file, read the report, publish."""

import reflex as rx

from qser_app.components.cards import card, page_head
from qser_app.components.controls import breadcrumbs, button, link_button
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.scorm import finding, package_upload
from qser_app.components.scorm_versions import change
from qser_app.components.words import t, t_of
from qser_app.pages.frame import framed
from qser_app.state.scorm_packages import PackagesState
from qser_app.state.session import SessionState


@rx.page(route="/packages", title=t("scorm-authoring-title"), on_load=[SessionState.require_sign_in, PackagesState.load])
def packages() -> rx.Component:
    """Where facilitators add packages."""
    sending = package_upload(megabytes=PackagesState.megabytes, on_uploaded=PackagesState.uploaded)
    return framed(
        sheet("scorm"),
        page_head(
            t("scorm-authoring-title"),
            t("scorm-authoring-intro"),
            before=breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), (t("desk-add-package"), "/packages")),
        ),
        rx.el.div(
            rx.cond(PackagesState.published != "", _published()),
            card(rx.el.h2(t("scorm-file")), sending),
            rx.cond(PackagesState.report.id > 0, _checked()),
            class_name="stack",
        ),
        only=SessionState.may_packages,
    )


def _published() -> rx.Component:
    return callout(
        rx.el.p(t("scorm-published", title=PackagesState.published)),
        rx.el.div(
            link_button(t("scorm-back-to-course"), "/desk/" + PackagesState.published_course, kind="secondary", icon="arrow-left"),
            link_button(t("scorm-open"), "/learn/scorm/" + PackagesState.published_unit.to_string(), kind="secondary", icon="play"),
            link_button(
                t("scorm-versions-title"), "/desk/versions/" + PackagesState.published_unit.to_string(), kind="secondary", icon="history"
            ),
            class_name="row",
        ),
        tone="good",
        role="status",
    )


def _checked() -> rx.Component:
    report = PackagesState.report
    return rx.fragment(
        card(
            rx.el.h2(t("scorm-report-title")),
            rx.el.ul(rx.foreach(report.lines, finding), class_name="scorm-report"),
            rx.cond(report.warnings == 0, callout(t("scorm-report-good"), tone="good")),
        ),
        card(rx.el.h2(t("scorm-where")), _form()),
    )


def _form() -> rx.Component:
    report = PackagesState.report
    modules = rx.el.select(
        rx.foreach(
            PackagesState.places,
            lambda place: rx.el.option(rx.cond(place.id == 0, t("scorm-module-own"), place.label), value=place.id.to_string()),
        ),
        id="module",
        name="module",
        value=PackagesState.module,
        on_change=PackagesState.choose_module,
        class_name="input",
    )
    units = rx.el.select(
        rx.el.option(t("scorm-target-new"), value="0"),
        rx.foreach(PackagesState.units, lambda unit: rx.el.option(t("scorm-target-replace", title=unit.title), value=unit.id.to_string())),
        id="unit",
        name="unit",
        value=PackagesState.unit,
        on_change=PackagesState.choose_unit,
        class_name="input",
    )
    title = text_input("title", default_value=report.title, key=report.id.to_string(), max_length=200)
    return rx.el.form(
        field(t("scorm-module"), "module", modules),
        rx.cond(PackagesState.units.length() > 0, field(t("scorm-target"), "unit", units)),
        rx.cond(PackagesState.unit == "0", field(t("scorm-title"), "title", title, error=t_of(PackagesState.errors["title"]))),
        rx.cond(
            PackagesState.unit != "0",
            rx.fragment(
                rx.el.h3(t("scorm-versions-changes")), change(PackagesState.change), rx.el.p(t("scorm-change-stay"), class_name="muted")
            ),
        ),
        button(
            t("scorm-publish"), type="submit", icon="send", disabled=(PackagesState.unit != "0") & (PackagesState.change.verdict == "same")
        ),
        on_submit=PackagesState.publish,
        class_name="stack scorm-form",
    )
