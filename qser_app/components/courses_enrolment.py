"""Pieces for enrolling that live in the browser (assets/enrol.js), and the marks of what becomes of a row."""

from typing import Any

import reflex as rx

from qser_app.components.feedback import pill
from qser_app.components.words import t
from qser_app.domain.courses_enrolment import LinkState
from qser_app.domain.courses_enrolment_sheets import Fate

_SCRIPT = "$/public/enrol"
_TONES = {Fate.NEW: "good", Fate.BACK: "good", Fate.PRESENT: "plain", Fate.TWICE: "plain"}


class LinkField(rx.Component):
    """An address of ours to be copied."""

    library = _SCRIPT
    tag = "LinkField"
    path: rx.Var[str]
    label: rx.Var[str]


link_field = LinkField.create


def fate_words(fate: Any) -> Any:
    """What becomes of a row, in words."""
    return rx.match(fate, *[(each.value, t(f"sheet-fate-{each}")) for each in Fate], "")


def fate_pill(fate: Any) -> Any:
    """What becomes of a row, as a mark."""
    return rx.match(fate, *[(each.value, pill(t(f"sheet-fate-{each}"), _TONES.get(each, "warning"))) for each in Fate], rx.fragment())


def link_pill(state: Any) -> Any:
    """Whether a link still lets people in."""
    tones = {LinkState.OPEN: "good"}
    return rx.match(
        state, *[(each.value, pill(t(f"admission-link-{each}"), tones.get(each, "plain"))) for each in LinkState], rx.fragment()
    )
