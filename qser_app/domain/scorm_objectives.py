"""Objectives that packages share with each other, where a manifest says so in words (SCORM 2004 SN 3.10, objectivesGlobalToSystem).

A state is flat, as the run-time knows it: {"satisfiedStatus": true, "satisfiedStatusKnown": true, "normalizedMeasure": 0.8, ...};
only what is known counts.
"""

from typing import Any

from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm import Item, Organization

State = dict[str, bool | float | str]

MOST = 200
_LONGEST_NAME, _LONGEST_WORD = 4000, 40
_TRUTHS, _NUMBERS, _WORDS = (
    ("satisfiedStatus",),
    ("normalizedMeasure", "progressMeasure"),
    ("completionStatus", "rawScore", "minScore", "maxScore"),
)
_KNOWN = "Known"


def shared_names(organization: Organization | None) -> list[str]:
    """The objectives that an organization shares beyond itself, in the manifest's order."""
    if organization is None or not organization.shares_objectives:
        return []
    found = [*_targets(organization.sequencing), *_below(organization.items)]
    return list(dict.fromkeys(found))[:MOST]


def _below(items: tuple[Item, ...]) -> list[str]:
    return [name for item in items for name in [*_targets(item.sequencing), *_below(item.children)]]


def _targets(sequencing: dict[str, Any]) -> list[str]:
    own = [sequencing.get("primaryObjective", {}), *sequencing.get("objectives", [])]
    return [each["targetObjectiveID"] for objective in own for each in objective.get("mapInfo", [])]


def states_of(sent: Any) -> dict[str, State]:
    """What a wrapper tells of objectives, read strictly; what it does not know of one is left out. Raises BadInput."""
    given = _document(sent)
    if len(given) > MOST:
        raise BadInput
    return {_name(name): _state(_document(state)) for name, state in given.items()}


def _document(given: Any) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise BadInput
    return given  # pyright: ignore[reportUnknownVariableType] -- a JSON object's names are text


def _name(given: str) -> str:
    if not given or len(given) > _LONGEST_NAME or "\0" in given:
        raise BadInput
    return given.encode("utf-8", "replace").decode()


def _state(given: dict[str, Any]) -> State:
    found: State = {}
    for field in (*_TRUTHS, *_NUMBERS, *_WORDS):
        if given.get(field + _KNOWN) is True:
            found |= {field: _value(field, given.get(field)), field + _KNOWN: True}
    return found


def _value(field: str, value: Any) -> bool | float | str:
    if field in _TRUTHS:
        fits = isinstance(value, bool)
    elif field in _NUMBERS:
        fits = isinstance(value, int | float) and not isinstance(value, bool) and -1 <= value <= 1
    else:
        fits = isinstance(value, str) and len(value) <= _LONGEST_WORD and value.isprintable()
    if not fits:
        raise BadInput
    return value
