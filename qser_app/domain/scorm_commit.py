"""What a wrapper sends when it saves: read strictly, since anybody with a browser may have written it."""

from dataclasses import dataclass, field
from typing import Any

from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_objectives import State, states_of

_LONGEST_NAME = 300
_LONGEST_STATE = 500_000
_COMPLETION = ("completed", "incomplete", "not attempted", "unknown")
_SUCCESS = ("passed", "failed", "unknown")


@dataclass(frozen=True, slots=True)
class Course:
    """What the run-time's sequencing says of a whole package.

    ``state``: where everything stands, readable for the run-time only; ``score``: -1 to 1; ``objectives``: those that packages share.
    """

    current: str = ""
    state: str = ""
    completion: str = "unknown"
    success: str = "unknown"
    score: float | None = None
    objectives: dict[str, State] = field(default_factory=dict[str, State])


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: elements of one part (``sco``) that changed in its ``visit`` (counted from 1 in each window).

    ``final``: content said goodbye. ``fresh``: a new try at the part begins, without what the last one left behind.
    ``launch``: the earlier one that heard it, where the line was dead then.
    """

    sequence: int
    changes: dict[str, str] = field(default_factory=dict[str, str])
    sco: str = ""
    visit: int = 1
    final: bool = False
    fresh: bool = False
    launch: str = ""
    course: Course | None = None


def commit_of(sent: Any) -> Commit:
    """The commit in a decoded JSON document. Raises BadInput."""
    given, changes = _document(sent), _document(_document(sent).get("changes", {}))
    if not all(isinstance(value, str) for value in changes.values()):
        raise BadInput
    return Commit(
        sequence=_whole(given.get("sequence")),
        changes={_clean(element): _clean(value) for element, value in changes.items()},
        sco=_text(given.get("sco", ""), _LONGEST_NAME),
        visit=_whole(given.get("visit", 1)),
        final=_truth(given.get("final", False)),
        fresh=_truth(given.get("fresh", False)),
        launch=_text(given.get("launch", ""), _LONGEST_NAME),
        course=_course(given.get("course")),
    )


def _document(given: Any) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise BadInput
    return given  # pyright: ignore[reportUnknownVariableType] -- a JSON object's names are text


def _course(sent: Any) -> Course | None:
    if sent is None:
        return None
    given = _document(sent)
    completion, success, score = given.get("completion", "unknown"), given.get("success", "unknown"), given.get("score")
    if completion not in _COMPLETION or success not in _SUCCESS:
        raise BadInput
    if score is not None and (isinstance(score, bool) or not isinstance(score, int | float) or not -1 <= score <= 1):
        raise BadInput
    current, state = _text(given.get("current", ""), _LONGEST_NAME), _text(given.get("state", ""), _LONGEST_STATE)
    return Course(current, state, completion, success, score, states_of(given.get("objectives", {})))


def _text(given: Any, longest: int) -> str:
    if not isinstance(given, str) or len(given) > longest or "\0" in given:
        raise BadInput
    return _clean(given)


def _clean(given: str) -> str:
    # Half a letter cannot be stored.
    return given.encode("utf-8", "replace").decode()


def _truth(given: Any) -> bool:
    if not isinstance(given, bool):
        raise BadInput
    return given


def _whole(given: Any) -> int:
    if not isinstance(given, int) or isinstance(given, bool) or not 0 < given < 2**31:
        raise BadInput
    return given
