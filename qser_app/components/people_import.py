"""The marks of what becomes of a row of people, of what it changes, and of how an invitation stands."""

from typing import Any

import reflex as rx

from qser_app.components.feedback import pill
from qser_app.components.words import t, t_of
from qser_app.domain.people_import import ACTING, QUIET, Fate
from qser_app.domain.people_invitations import InvitationState
from qser_app.i18n.catalogue import LANGUAGES

_TONES = dict.fromkeys(ACTING, "good") | dict.fromkeys(QUIET, "plain")
_STATES = {InvitationState.UNSENT: "info", InvitationState.SENT: "plain", InvitationState.EXPIRED: "warning"}


def import_fate_words(fate: Any) -> Any:
    """What becomes of a row, in words."""
    return rx.match(fate, *[(each.value, t(f"import-fate-{each}")) for each in Fate], "")


def import_fate_pill(fate: Any) -> Any:
    """What becomes of a row, as a mark."""
    return rx.match(fate, *[(each.value, pill(t(f"import-fate-{each}"), _TONES.get(each, "warning"))) for each in Fate], rx.fragment())


def change_pill(change: Any) -> Any:
    """One thing that a row brings: a department, a role, a field of work, a language."""
    names = rx.Var.create(LANGUAGES)
    own, instead = pill(names[change.text]), pill(t("import-instead", given=names[change.text], asked=names[change.asked]), "warning")
    said = rx.match(change.kind, ("role", t_of("role-" + change.text)), ("field", t_of("field-" + change.text)), change.text)
    return rx.cond(change.kind == "language", rx.cond(change.asked != "", instead, own), pill(said))


def invitation_words(state: Any) -> Any:
    """How an invitation stands, in words."""
    return rx.match(state, *[(each.value, t(f"invitations-state-{each}")) for each in InvitationState], "")


def invitation_pill(state: Any) -> Any:
    """How an invitation stands, as a mark."""
    return rx.match(state, *[(each.value, pill(t(f"invitations-state-{each}"), _STATES[each])) for each in InvitationState], rx.fragment())
