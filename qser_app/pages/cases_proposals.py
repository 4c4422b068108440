"""Cases from people's own work: proposed by anybody, answered at the desk."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, link_button
from qser_app.components.feedback import callout, pill
from qser_app.components.forms import field
from qser_app.components.head_sheets import sheet
from qser_app.components.words import how_many, t, t_of, when
from qser_app.domain.cases_proposals import FIELDS, LONGEST_NOTE
from qser_app.pages.frame import framed
from qser_app.state.cases_proposals import ProposalsState as Desk
from qser_app.state.cases_proposals import ProposeState as Mine
from qser_app.state.session import SessionState

_ASKED = {
    "title": ("cases-propose-title", "cases-propose-title-hint"),
    "place": ("cases-propose-place", "cases-propose-place-hint"),
    "happened": ("cases-propose-happened", "cases-propose-happened-hint"),
    "hard": ("cases-propose-hard", "cases-propose-hard-hint"),
    "helped": ("cases-propose-helped", "cases-propose-helped-hint"),
}
_STATES = {
    "sent": ("cases-proposal-sent", "info"),
    "taken": ("cases-proposal-taken", "good"),
    "published": ("cases-proposal-published", "good"),
    "declined": ("cases-proposal-declined", "plain"),
}


@rx.page(route="/cases/propose", title=t("cases-propose"), on_load=[SessionState.require_sign_in, Mine.load])
def propose() -> rx.Component:
    """Where anybody tells a case from their own work."""
    form = rx.el.section(
        callout(rx.el.p(t("cases-propose-anonymous"))),
        rx.el.div(*[_answer(name) for name in FIELDS], key=Mine.serial.to_string()),
        rx.el.p(rx.cond(Mine.kept, t("cases-propose-kept"), ""), role="status", class_name="muted small"),
        rx.el.p(t_of(Mine.problem), class_name="field-error", role="alert"),
        button(t("cases-propose-send"), icon="send", on_click=Mine.send),
        class_name="card stack",
    )
    sent = rx.cond(how_many(Mine.sent) > 0, rx.el.section(rx.el.h2(t("cases-propose-sent")), _list(Mine.sent, _mine), class_name="stack"))
    here = rx.el.div(form, sent, class_name="stack-l stack case-propose")
    return framed(sheet("cases"), page_head(t("cases-propose"), t("cases-propose-lead")), rx.cond(Mine.loaded, here, skeleton(card=True)))


def _answer(name: str) -> rx.Component:
    label, hint = _ASKED[name]
    keep: dict[str, Any] = {
        "on_change": lambda text: Mine.keep(name, text).debounce(600),
        "on_blur": lambda text: Mine.keep(name, text),
        "default_value": getattr(Mine.writing, name),
        "max_length": FIELDS[name],
        "id": name,
        "class_name": "input",
        "aria_describedby": f"{name}-help",
    }
    control = rx.el.input(type="text", **keep) if name in ("title", "place") else rx.el.textarea(rows=5, **keep)
    return field(t(label), name, control, hint=t(hint))


def _list(rows: Any, row: Any) -> rx.Component:
    return rx.el.ul(rx.foreach(rows, row), class_name="stack case-proposals")


def _mine(each: Any) -> rx.Component:
    note = rx.cond(each.note != "", rx.el.blockquote(each.note))
    return rx.el.li(
        rx.el.h3(each.title), rx.el.p(_state(each.status), " ", when(each.at, "short"), class_name="small"), note, class_name="card"
    )


def _state(status: Any) -> Any:
    return rx.match(status, *[(code, pill(t(key), tone)) for code, (key, tone) in _STATES.items()], rx.fragment())


@rx.page(route="/desk/proposals", title=t("cases-proposals"), on_load=[SessionState.require_sign_in, Desk.load])
def proposals() -> rx.Component:
    """Where facilitators answer."""
    trail = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"))
    nothing = empty(t("cases-proposals-none"), t("cases-proposals-none-text"))
    listed = rx.cond(how_many(Desk.rows) > 0, _list(Desk.rows, _proposal), nothing)
    return framed(
        sheet("cases"),
        page_head(t("cases-proposals"), t("cases-proposals-lead"), before=trail),
        rx.cond(Desk.loaded, listed, skeleton(card=True)),
        only=SessionState.may_packages,
    )


def _proposal(each: Any) -> rx.Component:
    told = [(t(_ASKED[name][0]), getattr(each, name)) for name in ("place", "happened", "hard", "helped")]
    facts = [rx.cond(words != "", rx.el.div(rx.el.dt(name), rx.el.dd(words))) for name, words in told]
    return rx.el.li(
        rx.el.h2(each.title),
        rx.el.p(_state(each.status), " ", t("cases-proposals-by", name=each.by, day=when(each.at, "short")), class_name="muted small"),
        rx.el.dl(*facts, class_name="case-told-facts"),
        rx.match(
            each.status,
            ("sent", _answers(each)),
            ("taken", _made(each)),
            ("published", _made(each)),
            rx.cond(each.note != "", rx.el.blockquote(each.note)),
        ),
        class_name="card stack",
    )


def _made(each: Any) -> rx.Component:
    return link_button(t("cases-proposals-open"), "/desk/case/" + each.unit_id.to_string(), kind="secondary", icon="map")


def _answers(each: Any) -> rx.Component:
    number = each.id.to_string()
    hidden = rx.el.input(type="hidden", name="proposal", value=number)
    modules = rx.foreach(Desk.modules, lambda row: rx.el.option(row["name"], value=row["id"]))
    choice = rx.el.select(modules, id="module-" + number, name="module", class_name="input")
    take = rx.el.form(
        hidden,
        rx.el.label(t("cases-proposals-module"), html_for="module-" + number, class_name="field-label"),
        choice,
        button(t("cases-proposals-take"), icon="pencil-line", type="submit"),
        on_submit=Desk.take_up,
        class_name="stack stack-s",
    )
    error = rx.cond(Desk.problem_at == each.id, t_of(Desk.problem), "")
    decline = rx.el.form(
        hidden,
        rx.el.label(t("cases-proposals-note"), html_for="note-" + number, class_name="field-label"),
        rx.el.textarea(id="note-" + number, name="note", rows=3, max_length=LONGEST_NOTE, class_name="input"),
        rx.el.p(error, class_name="field-error", role="alert"),
        button(t("cases-proposals-decline"), kind="secondary", type="submit"),
        on_submit=Desk.decline,
        class_name="stack stack-s",
    )
    return rx.el.div(rx.cond(how_many(Desk.modules) > 0, take, rx.el.p(t("cases-proposals-no-module"))), decline, class_name="split")
