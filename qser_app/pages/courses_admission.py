"""Who may be in a course, when and how many; and links that let people in."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button
from qser_app.components.courses_enrolment import link_field, link_pill
from qser_app.components.feedback import callout
from qser_app.components.forms import check, choice, field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.tables import table
from qser_app.components.words import how_many, number, t, t_of, when
from qser_app.domain.certificates import VALIDITIES
from qser_app.domain.courses_enrolment import LINK_DAYS
from qser_app.pages.courses_people_frame import about_course
from qser_app.state.courses_admission import AdmissionState
from qser_app.state.session import SessionState

_State = AdmissionState


@rx.page(
    route="/desk/admission/[code]",
    title=t("course-people-title"),
    on_load=[SessionState.require_sign_in, AdmissionState.load],
)
def course_admission() -> rx.Component:
    """The rules of a course, and its links."""
    rules = rx.cond(_State.head.may_author, _rules(), callout(rx.el.p(t("admission-of-the-house")), tone="info"))
    certificates = rx.cond(_State.head.may_author, _certificates())
    return about_course(_State, "admission", sheet("course_people"), _links(), rules, certificates)


def _rules() -> rx.Component:
    form = rx.el.form(
        rx.el.div(
            check("self_enrolment", t("admission-self"), default_checked=_State.self_enrolment, aria_describedby="self-hint"),
            rx.el.p(t("admission-self-hint"), id="self-hint", class_name="field-hint"),
            class_name="field",
        ),
        rx.el.div(
            _line("opens_on", t("admission-opens"), t("admission-opens-hint"), type="date", default_value=_State.opens_on),
            _line("closes_on", t("admission-closes"), t("admission-closes-hint"), type="date", default_value=_State.closes_on),
            _line(
                "capacity",
                t("admission-capacity"),
                t("admission-capacity-hint", count=_State.enrolled),
                input_mode="numeric",
                default_value=_State.capacity,
                auto_complete="off",
            ),
            _line(
                "level",
                t("admission-level"),
                t("admission-level-hint"),
                input_mode="numeric",
                default_value=_State.level,
                auto_complete="off",
            ),
            class_name="people-fields",
        ),
        rx.el.div(button(t("admission-save"), type="submit"), class_name="row"),
        on_submit=_State.save,
        # A new key writes the fields anew, but only once they were kept.
        key=_State.version.to_string(),
        class_name="stack",
        no_validate=True,
    )
    return card(rx.el.h2(t("admission-rules")), form)


def _certificates() -> rx.Component:
    lengths = [(str(each), t("certificates-months", count=each)) for each in VALIDITIES]
    chosen = choice("months", lengths, default_value=_State.months)
    form = rx.el.form(
        field(t("certificates-validity"), "months", chosen, hint=t("certificates-validity-hint")),
        rx.el.div(button(t("admission-save"), type="submit", kind="secondary"), class_name="row"),
        on_submit=_State.keep_validity,
        key=_State.version.to_string(),
        class_name="stack",
    )
    return card(rx.el.h2(t("certificates-of-the-course")), rx.el.p(t("certificates-proved-by"), class_name="muted"), form)


def _line(name: str, label: Any, hint: Any, **props: Any) -> rx.Component:
    wrong = _State.errors.contains(name)
    error = t_of(rx.cond(wrong, _State.errors[name], ""))
    return field(label, name, text_input(name, aria_invalid=wrong, **props), hint=hint, error=error)


def _links() -> rx.Component:
    days = [(str(each), t("admission-days", count=each)) for each in LINK_DAYS]
    form = rx.el.form(
        rx.el.div(
            field(t("admission-link-name"), "link_name", text_input("link_name", max_length=100, auto_complete="off")),
            field(t("admission-link-days"), "link_days", choice("link_days", days, default_value=str(LINK_DAYS[1]))),
            field(
                t("admission-link-capacity"),
                "link_capacity",
                text_input("link_capacity", input_mode="numeric", auto_complete="off"),
                error=t_of(_State.link_error),
            ),
            class_name="people-fields",
        ),
        rx.el.div(button(t("admission-make-link"), type="submit", icon="link"), class_name="row"),
        on_submit=_State.make_link,
        class_name="stack",
        no_validate=True,
    )
    made = callout(link_field(path=_State.made, label=t("admission-made")), rx.el.p(t("admission-made-once")), tone="good", role="status")
    headings = [
        t("admission-link-name"),
        t("admission-link-state"),
        t("admission-link-used"),
        t("admission-link-until"),
        t("members-actions"),
    ]
    return card(
        rx.el.h2(t("admission-links")),
        rx.el.p(t("admission-links-lead"), class_name="muted"),
        form,
        rx.cond(_State.made != "", made),
        rx.cond(how_many(_State.links) > 0, table(t("admission-links"), headings, _State.links, _link, figures=(2,))),
        id="people-links",
    )


def _link(each: Any) -> rx.Component:
    name = rx.cond(each.name != "", each.name, t("admission-link-nameless"))
    used = rx.cond(each.capacity > 0, t("admission-used-of", used=each.used, capacity=each.capacity), number(each.used))
    back = button(t("admission-revoke"), kind="quiet", on_click=_State.revoke(each.id), aria_label=t("admission-revoke-of", name=name))
    return rx.el.tr(
        rx.el.th(name, rx.cond(each.made_by != "", rx.el.div(each.made_by, class_name="small muted")), scope="row"),
        rx.el.td(link_pill(each.state)),
        rx.el.td(used, class_name="number"),
        rx.el.td(when(each.expires_at, "short")),
        rx.el.td(rx.cond(each.state == "open", back)),
    )
