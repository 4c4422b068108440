"""My data: what is kept and what for, a copy to take along, who has looked, what I agreed to, and leaving."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, more, page_head, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.feedback import callout, pill
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.tables import pager, table
from qser_app.components.words import how_many, t, t_of, when
from qser_app.domain.insights_profile import Part
from qser_app.domain.people_data import Purpose
from qser_app.domain.people_rights import Consent
from qser_app.domain.people_viewing import VIEWED
from qser_app.domain.reports_exports import MINE
from qser_app.pages.frame import framed
from qser_app.pages.reports_exports import export_line
from qser_app.state.people_data import MyDataState as Mine
from qser_app.state.reports_exports import ExportsState
from qser_app.state.session import SessionState


@rx.page(route="/account/data", title=t("data-title"), on_load=[SessionState.require_sign_in, Mine.load, ExportsState.load])
def my_data() -> rx.Component:
    """What is known of me, and what I can do about it."""
    parts = [_kept(), _take_along(), _mending(), _consents(), _views(), _erasing()]
    back = link_button(t("site-account"), "/account", kind="quiet", icon="arrow-left")
    return framed(
        sheet("account"),
        sheet("reports"),
        page_head(t("data-title"), t("data-lead"), before=rx.el.div(back, class_name="row")),
        rx.cond(Mine.loaded, rx.el.div(*parts, class_name="stack stack-l account my-data"), skeleton(card=True)),
    )


def _kept() -> rx.Component:
    rows = [rx.el.div(rx.el.dt(t(f"data-purpose-{each}")), rx.el.dd(t(f"data-why-{each}"))) for each in Purpose]
    return card(rx.el.h2(t("data-kept")), rx.el.p(t("data-kept-lead")), rx.el.dl(*rows, class_name="data-kept"))


def _take_along() -> rx.Component:
    mine = rx.foreach(ExportsState.exports, lambda line: rx.cond(line.kind == MINE, export_line(line)))
    return card(
        rx.el.h2(t("data-take")),
        rx.el.p(t("data-take-lead")),
        rx.el.div(button(t("data-take-button"), icon="package", on_click=Mine.take_along), class_name="row"),
        rx.el.ul(mine, class_name="exports-list", role="list"),
    )


def _mending() -> rx.Component:
    whom = rx.foreach(Mine.whom, lambda pair: rx.el.li(pair[0], " · ", rx.el.a(pair[1], href="mailto:" + pair[1].to(str))))
    return card(
        rx.el.h2(t("data-mend")),
        rx.el.p(t("data-mend-self")),
        rx.el.p(t("data-mend-ask")),
        rx.cond(how_many(Mine.whom) > 0, rx.fragment(rx.el.p(t("data-mend-whom")), rx.el.ul(whom))),
    )


def _consents() -> rx.Component:
    history = rx.el.ul(rx.foreach(Mine.history, _consent_line), class_name="small")
    return card(
        rx.el.h2(t("data-consents")),
        rx.el.p(t("data-consents-lead")),
        *[_consent(each) for each in Consent],
        rx.cond(how_many(Mine.history) > 0, more(t("data-consent-history"), history)),
    )


def _consent(what: Consent) -> rx.Component:
    name = t(f"consent-{what}")
    away = button(t("data-consent-take-back"), kind="secondary", on_click=Mine.take_back(what.value))
    given = rx.el.div(pill(t("data-consent-given"), "good"), away, class_name="row")
    not_given = rx.el.p(pill(t("data-consent-not"), "plain"), " ", t(f"data-consent-where-{what}"), class_name="small muted")
    return rx.el.section(
        rx.el.h3(name),
        rx.el.p(t(f"consent-text-{what}")),
        rx.cond(Mine.given.contains(what.value), given, not_given),
        class_name="data-consent",
    )


def _consent_line(line: Any) -> rx.Component:
    gaps = {"day": when(line.at, "moment"), "version": line.version}
    said = rx.cond(line.given, t("data-consent-line-given", **gaps), t("data-consent-line-taken", **gaps))
    return rx.el.li(t_of("consent-" + line.what.to(str)), ": ", said)


_SEEN = {
    Part.OVERVIEW: "insights-tab-overview",
    Part.COURSES: "insights-tab-courses",
    Part.TESTS: "insights-tab-tests",
    Part.CERTIFICATIONS: "profile-tab-certifications",
    Part.BADGES: "insights-tab-badges",
    Part.TIMELINE: "insights-tab-timeline",
    Part.PROGRESS: "profile-view-progress",
    Part.INFOGRAPHIC: "profile-view-infographic",
    Part.EXPORT: "profile-log-file",
    VIEWED: "profile-log-as-you",
}


def _views() -> rx.Component:
    """The access log of my profile."""
    headings = [t("profile-log-who"), t("profile-log-what"), t("profile-log-when")]
    listed = rx.fragment(
        table(t("profile-log"), headings, Mine.views, _view),
        pager(Mine.views_page, Mine.views_pages, Mine.turn_views),
    )
    none = rx.el.p(t("profile-log-none"), class_name="muted")
    return card(rx.el.h2(t("profile-log")), rx.el.p(t("profile-log-hint")), rx.cond(Mine.views, listed, none), id="views")


def _view(row: Any) -> rx.Component:
    seen = rx.match(row.part, *[(str(part), t(key)) for part, key in _SEEN.items()], row.part)
    who = rx.cond(row.name == "", t("person-former"), row.name)
    name = rx.el.th(rx.el.div(who), rx.el.div(row.organisation, class_name="small muted"), scope="row")
    why = rx.cond(row.reason != "", rx.el.div(row.reason, class_name="small muted"))
    return rx.el.tr(name, rx.el.td(seen, why), rx.el.td(when(row.at, "moment")))


def _erasing() -> rx.Component:
    asked = callout(
        rx.el.p(t("data-erase-due", day=when(Mine.due, "moment"))),
        rx.el.div(button(t("data-erase-take-back"), kind="secondary", on_click=Mine.keep), class_name="row"),
        tone="warning",
        role="status",
    )
    return card(
        rx.el.h2(t("data-erase")),
        rx.el.p(t("data-erase-what")),
        rx.cond(Mine.due != "", asked, rx.fragment(rx.el.p(t("data-erase-grace", count=Mine.grace)), _erasure_form())),
        id="erase",
    )


def _erasure_form() -> rx.Component:
    password = field(
        t("data-erase-password"), "password", text_input("password", type="password", auto_complete="current-password"), error=_problem()
    )
    fresh = rx.fragment(rx.el.p(t("data-erase-fresh"), class_name="muted"), rx.el.p(_problem(), class_name="field-error", role="alert"))
    return rx.el.form(
        rx.cond(Mine.has_password, password, fresh),
        rx.el.div(button(t("data-erase-button"), kind="danger", type="submit", icon="user-x"), class_name="row"),
        on_submit=Mine.erase,
        class_name="stack",
        no_validate=True,
    )


def _problem() -> Any:
    return t_of(Mine.problem)
