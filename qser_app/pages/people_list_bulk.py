"""What is done with several people of the list at once: chosen, said with numbers, done, undone."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card
from qser_app.components.controls import button
from qser_app.components.feedback import callout
from qser_app.components.words import t
from qser_app.domain.people import Role
from qser_app.domain.people_bulk import MOST_AT_ONCE, Bulk, LeftOut
from qser_app.state.people_bulk import BulkState as _State
from qser_app.state.people_list import MembersState

_GIVEN = (Role.LEARNER, Role.MENTOR, Role.FACILITATOR, Role.MANAGER, Role.ADMIN)


def several() -> rx.Component:
    """The bar above the list, and the way back from what was done last."""
    return rx.fragment(_done(), rx.cond(MembersState.chosen > 0, _bar()))


def choose_box(row: Any) -> rx.Component:
    """The box with which somebody is chosen."""
    return rx.el.input(
        type="checkbox",
        checked=row.chosen,
        on_change=lambda wanted: [MembersState.choose(row.id, wanted), _State.weigh()],
        aria_label=t("bulk-choose", name=row.name),
    )


def _bar() -> rx.Component:
    everybody = button(t("bulk-all", count=MembersState.total), kind="quiet", on_click=[MembersState.choose_all, _State.weigh()])
    nobody = button(t("bulk-none"), kind="quiet", on_click=[MembersState.choose_none, _State.weigh()])
    return card(
        rx.el.div(
            rx.el.strong(t("bulk-chosen", count=MembersState.chosen), role="status"),
            rx.cond(MembersState.chosen < MembersState.total, everybody),
            nobody,
            class_name="row",
        ),
        rx.cond(
            MembersState.chosen > MOST_AT_ONCE,
            callout(rx.el.p(t("refusal-bulk-too-many", most=MOST_AT_ONCE)), tone="warning"),
            rx.el.div(rx.el.div(*_meaning(), class_name="row"), _told(), class_name="stack stack-s"),
        ),
        aria_label=t("bulk-title"),
    )


def _meaning() -> list[Any]:
    """What is to be done, and where or what."""
    departments = rx.foreach(MembersState.departments, lambda row: rx.el.option(row["name"], value=row["id"]))
    nowhere = rx.el.option(t("members-no-department"), value="none")
    roles = [rx.el.option(t(f"role-{role}"), value=role.value) for role in _GIVEN]
    kinds = [rx.el.option(t(f"bulk-kind-{each}"), value=each.value) for each in Bulk]
    giving = (_State.kind == Bulk.GIVE.value) | (_State.kind == Bulk.TAKE.value)
    return [
        _choice("kind", "bulk-what", _State.kind, *kinds),
        rx.cond(_State.kind == Bulk.MOVE.value, _choice("department", "members-department", _State.department, departments, nowhere)),
        rx.cond(giving, _choice("role", "members-filter-role", _State.role, *roles)),
    ]


def _choice(name: str, label: str, chosen: Any, *options: Any) -> rx.Component:
    select = rx.el.select(
        rx.el.option(t("bulk-pick"), value="", disabled=True),
        *options,
        id=f"bulk-{name}",
        value=chosen,
        on_change=lambda value: _State.mean(name, value),
        class_name="input",
    )
    return rx.el.div(rx.el.label(t(label), html_for=f"bulk-{name}", class_name="field-label"), select, class_name="field")


def _told() -> rx.Component:
    """What will happen, with numbers, and the press that does it."""
    will = rx.match(_State.kind, *[(each.value, t(f"bulk-will-{each}", count=_State.changing)) for each in Bulk], "")
    same = rx.cond(_State.same > 0, rx.el.li(t("bulk-same", count=_State.same)))
    out = rx.foreach(
        _State.left_out,
        lambda each: rx.el.li(rx.match(each.why, *[(why.value, t(f"bulk-left-{why}", count=each.count)) for why in LeftOut], "")),
    )
    go = button(
        rx.match(_State.kind, *[(each.value, t(f"bulk-kind-{each}")) for each in Bulk], ""),
        icon="check-check",
        on_click=_State.carry_out,
        disabled=_State.changing == 0,
    )
    told = rx.el.ul(rx.el.li(will), same, out, class_name="bulk-told")
    return rx.cond(_State.weighed, rx.fragment(rx.el.div(told, role="status"), rx.el.div(go, class_name="row")))


def _done() -> rx.Component:
    said = rx.match(_State.done_kind, *[(each.value, t(f"bulk-did-{each}", count=_State.done_count)) for each in Bulk], "")
    back = button(t("members-undo"), kind="secondary", on_click=_State.undo)
    return rx.cond(_State.done > 0, callout(rx.el.span(said), rx.cond(_State.done_count > 0, back), tone="info", role="status"))
