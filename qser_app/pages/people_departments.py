"""The departments of the organisation as a tree: nested lists, and beside them what can be done with the one that is chosen."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, more, skeleton
from qser_app.components.controls import button, link_button
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.words import how_many, number, t, t_of
from qser_app.domain.people_departments import DEEPEST
from qser_app.pages.people_frame import about_people
from qser_app.state.people_departments import DepartmentsState as _State
from qser_app.state.session import SessionState


@rx.page(route="/people/departments", title=t("departments-title"), on_load=[SessionState.require_sign_in, _State.load])
def people_departments() -> rx.Component:
    """See the tree, and change it."""
    none = rx.cond(_State.loaded, empty(t("departments-none"), t("departments-none-hint")), skeleton(card=True))
    tree = rx.el.ul(rx.foreach(_State.tree, lambda row: _branch(row, 1)), class_name="department-tree", aria_label=t("departments-title"))
    return about_people(
        "departments",
        "departments-title",
        "departments-lead",
        _undo(),
        rx.el.div(
            rx.el.div(rx.cond(how_many(_State.tree) > 0, card(tree), none)),
            rx.el.div(rx.cond(_State.chosen > 0, _about()), _adding(), class_name="stack"),
            class_name="departments",
        ),
    )


def _undo() -> rx.Component:
    back = button(t("members-undo"), kind="secondary", on_click=_State.move_back)
    return rx.cond(
        _State.moved > 0, callout(rx.el.span(t("departments-was-moved", name=_State.moved_name)), back, tone="info", role="status")
    )


def _branch(row: Any, depth: int) -> rx.Component:
    """A department and those below it, as deep as a tree may be."""
    name = rx.el.button(
        rx.el.span(row.name),
        rx.el.span(t("departments-people", count=row.whole), class_name="small muted"),
        type="button",
        aria_pressed=rx.cond(_State.chosen == row.id, "true", "false"),
        on_click=_State.choose(row.id),
        class_name="department",
    )
    if depth == DEEPEST:
        return rx.el.li(name, key=row.id.to_string())
    below = rx.el.ul(rx.foreach(row.below, lambda each: _branch(each, depth + 1)))
    return rx.el.li(name, rx.cond(how_many(row.below) > 0, below), key=row.id.to_string())


def _about() -> rx.Component:
    """The chosen department."""
    people = link_button(t("departments-show"), "/people?department=" + _State.chosen.to_string(), kind="secondary", icon="users-round")
    facts = rx.el.p(t("departments-facts", people=number(_State.people), whole=number(_State.whole)), class_name="muted")
    return rx.el.section(
        rx.el.h2(_State.name),
        facts,
        rx.el.div(people, class_name="row"),
        _renaming(),
        _moving(),
        more(t("departments-merge"), _merging()),
        _removing(),
        class_name="card stack",
        key=_State.chosen.to_string(),
    )


def _renaming() -> rx.Component:
    name = text_input("department-name", default_value=_State.name, max_length=200, auto_complete="off")
    return rx.el.form(
        field(t("departments-name"), "department-name", name, error=_problem("department-name")),
        button(t("departments-rename"), kind="secondary", type="submit"),
        on_submit=_State.rename,
        class_name="stack stack-s",
        no_validate=True,
    )


def _moving() -> rx.Component:
    chosen = rx.cond(_State.parent > 0, _State.parent.to_string(), "")
    where = _select("under", t("departments-top"), default_value=chosen)
    return rx.el.form(
        field(t("departments-under"), "under", where, error=_problem("under")),
        button(t("departments-move"), kind="secondary", type="submit"),
        on_submit=_State.move,
        class_name="stack stack-s",
    )


def _merging() -> rx.Component:
    return rx.el.form(
        rx.el.p(t("departments-merge-what"), class_name="small"),
        field(t("departments-into"), "into", _select("into", t("departments-choose")), error=_problem("into")),
        button(t("departments-merge-it"), kind="danger", type="submit"),
        on_submit=_State.merge,
        class_name="stack stack-s",
    )


def _removing() -> rx.Component:
    problem = rx.el.p(_problem("remove"), class_name="field-error", role="alert")
    hint = rx.el.p(t("departments-remove-hint"), class_name="field-hint")
    remove = button(t("departments-remove"), kind="danger", on_click=_State.remove, disabled=_State.whole > 0)
    return rx.el.div(remove, hint, problem, class_name="stack stack-s")


def _adding() -> rx.Component:
    title = rx.cond(_State.chosen > 0, t("departments-add-below", name=_State.name), t("departments-add-top"))
    name = text_input("new-name", max_length=200, auto_complete="off")
    return card(
        rx.el.h2(title),
        rx.el.form(
            field(t("departments-name"), "new-name", name, error=_problem("new-name")),
            button(t("departments-add"), type="submit", icon="plus"),
            on_submit=_State.add,
            reset_on_submit=True,
            class_name="stack stack-s",
            no_validate=True,
        ),
    )


def _select(name: str, none: Any, **props: Any) -> rx.Component:
    options = rx.foreach(_State.choices, lambda row: rx.el.option(row["name"], value=row["id"]))
    return rx.el.select(rx.el.option(none, value=""), options, id=name, name=name, class_name="input", **props)


def _problem(place: str) -> Any:
    return rx.cond(_State.problem_of == place, t_of(_State.problem, _State.gaps), "")
