"""How the installation is doing: what waits to leave the house, what was lost on the way, what it stands on."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, page_head, skeleton, stat
from qser_app.components.controls import button, link_button
from qser_app.components.feedback import callout
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.progress import bar
from qser_app.components.tables import table
from qser_app.components.words import ago, number, t, t_of
from qser_app.pages.frame import framed
from qser_app.state.operations import OperationsState
from qser_app.state.session import SessionState


@rx.page(route="/operations", title=t("operations"), on_load=[SessionState.require_sign_in, OperationsState.load])
def operations() -> rx.Component:
    """For the superadmin; it changes by itself."""
    closed = SessionState.known & ~SessionState.may_operations
    waiting = rx.cond(closed, empty(t("operations-closed"), t("refusal-not-allowed")), skeleton(card=True))
    return framed(
        sheet("operations"),
        page_head(t("operations"), t("operations-lead"), *_ways()),
        rx.cond(
            OperationsState.known,
            rx.el.div(_health(), _outbox(), _letters(), _ground(), _storage(), _periods(), class_name="stack stack-l"),
            waiting,
        ),
        only=SessionState.may_operations,
    )


def _ways() -> list[rx.Component]:
    return [
        link_button(t("organisations-title"), "/operations/organisations", kind="secondary", icon="building-2"),
        link_button(t("sessions-title"), "/operations/sessions", kind="secondary", icon="monitor-smartphone"),
        link_button(t("all-exports-title"), "/operations/exports", kind="secondary", icon="download"),
        link_button(t("audit-title"), "/audit", kind="secondary", icon="scroll-text"),
    ]


def _health() -> rx.Component:
    def line(each: Any) -> rx.Component:
        sign = rx.cond(
            each["good"], icon("circle-check", class_name="operations-good"), icon("triangle-alert", class_name="operations-bad")
        )
        return rx.el.li(sign, rx.el.span(t_of(each["says"], {"count": each["number"]})))

    listed = rx.el.ul(rx.foreach(OperationsState.health, line), class_name="operations-health")
    return card(rx.el.h2(t("health-title")), listed)


def _outbox() -> rx.Component:
    figures = [
        stat(t("operations-waiting"), number(OperationsState.waiting)),
        stat(t("operations-delivered"), number(OperationsState.delivered)),
        stat(t("operations-dead"), number(OperationsState.dead)),
    ]
    oldest = rx.cond(
        OperationsState.oldest != "", rx.el.p(t("operations-oldest", ago=ago(OperationsState.oldest)), class_name="small muted")
    )
    return card(rx.el.h2(t("operations-outbox")), rx.el.div(*figures, class_name="operations-figures"), oldest)


def _letters() -> rx.Component:
    nothing = callout(rx.el.p(t("operations-no-letters")), tone="good")
    found = rx.fragment(
        rx.el.p(t("operations-letters-lead"), class_name="muted"),
        rx.el.ul(rx.foreach(OperationsState.letters, _letter), class_name="operations-letters"),
    )
    return card(rx.el.h2(t("operations-letters")), rx.cond(OperationsState.dead > 0, found, nothing))


def _letter(letter: Any) -> rx.Component:
    tries = t("operations-tries", tries=letter["attempts"], ago=ago(letter["at"]))
    return rx.el.li(
        rx.el.div(
            rx.el.strong(letter["to"]),
            rx.el.code(letter["what"]),
            rx.el.p(t_of(letter["reason"])),
            rx.cond(letter["detail"] != "", rx.el.p(rx.el.code(letter["detail"], lang="en"), class_name="small")),
            rx.el.p(tries, class_name="small muted"),
            class_name="stack stack-s",
        ),
        rx.el.span(
            button(
                t("operations-try-again"),
                kind="secondary",
                icon="rotate-cw",
                aria_label=t("operations-try-again-to", to=letter["to"]),
                on_click=OperationsState.try_again(letter["id"]),
            ),
            button(
                t("operations-put-away"),
                kind="quiet",
                aria_label=t("operations-put-away-to", to=letter["to"]),
                on_click=OperationsState.put_away(letter["id"]),
            ),
            class_name="row",
        ),
        key=letter["id"],
    )


def _ground() -> rx.Component:
    state = OperationsState
    live = rx.match(state.live, ("up", t("operations-live-up")), ("down", t("operations-live-down")), t("operations-live-alone"))
    size = number(state.database_megabytes, style="unit", unit="megabyte")
    free = number(state.free_gigabytes, style="unit", unit="gigabyte")
    return card(
        rx.el.h2(t("operations-ground")),
        rx.el.dl(
            _fact(t("operations-database"), state.database, " · ", size),
            _fact(t("operations-disk"), t("operations-disk-free", size=free), bar(state.disk_percent, t("operations-disk-used"))),
            _fact(t("operations-workers"), number(state.workers)),
            _fact(t("operations-live"), live),
            _fact(t("operations-version"), state.version),
            class_name="operations-facts",
        ),
    )


def _storage() -> rx.Component:
    def heap(each: Any) -> rx.Component:
        size = number(each["megabytes"], style="unit", unit="megabyte")
        return rx.el.tr(
            rx.el.th(t_of(each["what"]), scope="row"),
            rx.el.td(number(each["files"]), class_name="number"),
            rx.el.td(size, class_name="number"),
        )

    headings = [t("storage-what"), t("storage-files"), t("storage-size")]
    idle = OperationsState.clutter_packages + OperationsState.clutter_files
    more = t("storage-clutter", packages=OperationsState.clutter_packages, files=OperationsState.clutter_files)
    return card(
        rx.el.h2(t("storage-title")),
        rx.el.div(
            table(t("storage-title"), headings, OperationsState.heaps, heap, figures=(1, 2)),
            rx.el.p(rx.cond(idle > 0, more, t("storage-clean")), class_name="muted"),
            rx.el.p(t("storage-hint"), class_name="small muted"),
            rx.el.p(rx.el.a(t("all-exports-from-storage"), href="/operations/exports")),
            class_name="stack stack-s",
        ),
    )


def _periods() -> rx.Component:
    headings = [t("retention-what"), t("retention-kept"), t("retention-due")]
    return card(
        rx.el.h2(t("retention")),
        rx.el.div(
            rx.el.p(t("retention-lead"), class_name="muted"),
            table(t("retention"), headings, OperationsState.periods, _period, figures=(2,)),
            class_name="stack stack-s",
        ),
    )


def _period(each: Any) -> rx.Component:
    kept = t("retention-days", count=each["days"])
    return rx.el.tr(rx.el.th(t_of(each["what"]), scope="row"), rx.el.td(kept), rx.el.td(number(each["rows"]), class_name="number"))


def _fact(name: Any, *said: Any) -> rx.Component:
    return rx.el.div(rx.el.dt(name), rx.el.dd(*said))
