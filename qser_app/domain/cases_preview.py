"""A case that is tried out by its author: the whole of what a learner would see after a path, kept nowhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qser_app.domain.cases import Case
from qser_app.domain.cases_pages import ShownScene, ShownScore, ShownSpeaker
from qser_app.domain.cases_runs import LostWay, Step, outcome_of, place_after
from qser_app.domain.cases_shown import choices_of, debrief_of, people_of, scenes_of, situation_of


@dataclass(frozen=True, slots=True)
class Preview:
    """The screen after a path; ``debrief``, ``scores`` and ``stages`` once an end is reached (``is_over``)."""

    language: str = "en"
    situation: str = ""
    people: list[ShownSpeaker] = field(default_factory=list[ShownSpeaker])
    step: int = 0
    scenes: list[ShownScene] = field(default_factory=list[ShownScene])
    choices: list[str] = field(default_factory=list[str])
    is_over: bool = False
    debrief: str = ""
    scores: list[ShownScore] = field(default_factory=list[ShownScore])
    stages: list[dict[str, str | int]] = field(default_factory=list[dict[str, str | int]])


def path_of(case: Case, places: Sequence[int]) -> list[Step]:
    """The path that these choices make; what does not exist (any more) ends it."""
    path: list[Step] = []
    for place in places:
        longer = [*path, Step(place_after(case, path), place)]
        try:
            place_after(case, longer)
        except LostWay:
            break
        path = longer
    return path


def preview_of(case: Case, words: Mapping[str, str], places: Sequence[int], language: str) -> Preview:
    """What a learner would see who chose so."""
    path = path_of(case, places)
    choices = choices_of(case, path)
    shown = None if choices else debrief_of(case, words, outcome_of(case, path))
    return Preview(
        language,
        situation_of(case, words),
        people_of(case),
        len(path),
        scenes_of(case, words, path),
        choices,
        shown is not None,
        shown.html if shown else "",
        shown.scores if shown else [],
        shown.stages if shown else [],
    )
