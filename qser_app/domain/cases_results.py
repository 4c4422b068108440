"""What became of a case: how many went which way, and never who."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qser_app.domain.cases import Case
from qser_app.domain.courses_desk import UnitHead
from qser_app.domain.insights import share
from qser_app.domain.insights_cases import Competent

# Where fewer people have been, a number could be somebody.
FEWEST_PEOPLE = 5


@dataclass(frozen=True, slots=True)
class WayTaken:
    """A choice or an end: its words, where it leads (a title, empty for an end), how often, and the part of its scene in per cent."""

    text: str
    leads_to: str
    times: int
    percent: int


@dataclass(frozen=True, slots=True)
class SceneTaken:
    """A scene and how often each of its choices was taken."""

    title: str
    visits: int
    choices: list[WayTaken]


@dataclass(frozen=True, slots=True)
class CaseResults:
    """A case as its facilitator sees it. ``language`` is that of the words; ``older``: runs of the case as it was built before.

    Nothing but the first numbers is there (``is_told``) until five people have played it.
    """

    unit: UnitHead
    language: str
    people: int
    runs: int
    finished: int
    older: int
    is_told: bool
    scenes: list[SceneTaken] = field(default_factory=list[SceneTaken])
    ends: list[WayTaken] = field(default_factory=list[WayTaken])
    scores: list[Competent] = field(default_factory=list[Competent])


def scenes_taken(case: Case, taken: Mapping[tuple[str, int], int]) -> list[SceneTaken]:
    """Every scene in its order; ``taken``: how often each choice (scene, place) was made."""
    titles = {each.key: each.title for each in (*case.scenes, *case.ends)}
    made: list[SceneTaken] = []
    for scene in case.scenes:
        times = [taken.get((scene.key, place), 0) for place in range(len(scene.choices))]
        visits = sum(times)
        choices = [
            WayTaken(choice.text, titles.get(choice.target, choice.target), count, share(count, visits) or 0)
            for choice, count in zip(scene.choices, times, strict=True)
        ]
        made.append(SceneTaken(scene.title, visits, choices))
    return made


def ends_taken(case: Case, taken: Mapping[str, int]) -> list[WayTaken]:
    """Every end in its order with how often it was reached."""
    whole = sum(taken.get(end.key, 0) for end in case.ends)
    return [WayTaken(end.title, "", count := taken.get(end.key, 0), share(count, whole) or 0) for end in case.ends]
