"""Looking at the platform as somebody else sees it: what that means, and why one wants to."""

import reflex as rx

from qser_app.components.cards import card, empty, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.forms import field, native_form, text_input
from qser_app.components.words import t, t_of
from qser_app.domain.people_viewing import LONGEST_REASON, SHORTEST_REASON
from qser_app.pages.frame import framed
from qser_app.state.people_viewing import ViewingState as Here
from qser_app.state.session import SessionState


@rx.page(route="/viewing/[person_id]", title=t("viewing-title"), on_load=[SessionState.require_sign_in, Here.load])
def viewing() -> rx.Component:
    """Whom, what is shown of them and what is not, and the reason."""
    back = link_button(t("viewing-to-people"), "/people", icon="users-round")
    nobody = rx.el.div(rx.el.h1(t("viewing-title")), empty(t("viewing-nobody"), t("viewing-nobody-text"), back), class_name="stack")
    return framed(rx.match(Here.found, ("here", _here()), ("missing", nobody), skeleton(card=True)), only=SessionState.may_people)


def _here() -> rx.Component:
    said = ("viewing-what-nothing", "viewing-what-closed")
    what = [t("viewing-what-pages", name=Here.name), *map(t, said), t("viewing-what-told", name=Here.name)]
    reason = text_input("reason", required=True, min_length=SHORTEST_REASON, max_length=LONGEST_REASON, auto_complete="off")
    hint = t("viewing-reason-hint", name=Here.name)
    form = native_form(
        rx.el.input(type="hidden", name="person", value=Here.person.to_string()),
        field(t("viewing-reason"), "reason", reason, hint=hint, error=t_of(Here.problem)),
        rx.el.div(button(t("viewing-begin"), type="submit", icon="eye"), class_name="row"),
        action="/auth/view",
        method="post",
        class_name="stack",
    )
    title = rx.el.header(rx.el.h1(t("viewing-view-as-of", name=Here.name)), class_name="page-head")
    told = rx.el.div(rx.el.ul(*[rx.el.li(each) for each in what]), class_name="prose")
    return rx.el.div(title, card(rx.el.div(told, form, class_name="stack")), class_name="stack")
