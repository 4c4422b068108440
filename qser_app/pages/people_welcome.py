"""Welcome: three short questions at the first sign-in."""

from typing import Any

import reflex as rx

from qser_app.components.browser import steps
from qser_app.components.controls import button
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.words import choose_language, language, t
from qser_app.domain.people import MINUTES_A_DAY, FieldOfWork
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame import framed
from qser_app.state.people_welcome import WelcomeState
from qser_app.state.session import SessionState

_ICONS = {
    FieldOfWork.SOCIAL_SERVICES: "heart-handshake",
    FieldOfWork.CITIZEN_SERVICE_CENTRE: "landmark",
    FieldOfWork.EDUCATION: "school",
    FieldOfWork.EMPLOYMENT_ADMINISTRATION: "briefcase-business",
}


@rx.page(route="/welcome", title=t("welcome-title"), on_load=[SessionState.require_sign_in])
def welcome() -> rx.Component:
    """One question at a time; a minute and a half in all."""
    return framed(
        sheet("welcome"),
        steps(at=WelcomeState.step),
        rx.el.div(
            rx.el.p(t("welcome-step", step=WelcomeState.step), class_name="eyebrow", role="status"),
            rx.match(WelcomeState.step, (1, _languages()), (2, _fields()), _minutes()),
            class_name="welcome",
        ),
    )


def _languages() -> rx.Component:
    options = [
        rx.cond(SessionState.languages.contains(code), _option(name, on_click=choose_language(code), pressed=language == code, lang=code))
        for code, name in LANGUAGES.items()
    ]
    return rx.el.section(
        rx.el.h1(t("welcome-language")),
        rx.el.p(t("welcome-language-hint"), class_name="lead"),
        rx.el.div(*options, class_name="welcome-options"),
        button(t("welcome-go-on"), on_click=WelcomeState.go_to(2)),
    )


def _fields() -> rx.Component:
    options = [
        _option(
            t(f"field-{field}"),
            drawing=_ICONS[field],
            on_click=WelcomeState.choose_field(field),
            pressed=WelcomeState.field_of_work == field,
        )
        for field in FieldOfWork
    ]
    return rx.el.section(
        rx.el.h1(t("welcome-field")),
        rx.el.p(t("welcome-field-hint"), class_name="lead"),
        rx.el.div(*options, class_name="welcome-options"),
        button(t("welcome-back"), kind="quiet", on_click=WelcomeState.go_to(1)),
    )


def _minutes() -> rx.Component:
    options = [
        _option(t("welcome-minutes-option", count=minutes), on_click=WelcomeState.finish(minutes, language), pressed=False)
        for minutes in MINUTES_A_DAY
    ]
    return rx.el.section(
        rx.el.h1(t("welcome-minutes")),
        rx.el.p(t("welcome-minutes-hint"), class_name="lead"),
        rx.el.div(*options, class_name="welcome-options"),
        button(t("welcome-back"), kind="quiet", on_click=WelcomeState.go_to(2)),
    )


def _option(label: Any, *, pressed: Any, drawing: str = "", **props: Any) -> rx.Component:
    parts = [icon(drawing)] if drawing else []
    return rx.el.button(*parts, rx.el.span(label), type="button", class_name="welcome-option", aria_pressed=pressed, **props)
