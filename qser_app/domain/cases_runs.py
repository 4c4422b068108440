"""A way through a case, choice by choice, and what it shows of the three competences."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qser_app.domain.cases import Case, Choice, Competence, Scene, Stage
from qser_app.domain.cases_checks import ending
from qser_app.domain.refusals import Refusal

# A case may lead round and round; a run of so many choices is a machine's, not a person's.
MOST_STEPS = 100


class RunOver(Refusal):
    """The run has come to its end; what is chosen now belongs to no run."""

    code = "case-run-over"


class MovedOn(Refusal):
    """The run has gone on elsewhere, in another tab or on another device."""

    code = "case-moved-on"


class TooLongRun(Refusal):
    """The run has gone round and round."""

    code = "case-run-too-long"


class LostWay(Exception):
    """A path that does not exist in this case: its author has changed it since."""


@dataclass(frozen=True, slots=True)
class Step:
    """One choice: the scene it was made in, and its place there, counted from 0."""

    scene: str
    choice: int


@dataclass(frozen=True, slots=True)
class Move:
    """A choice as a browser sends it: the how many-th of the run and its place among the choices, both counted from 0.

    ``operation``: the browser's name for it.
    """

    run_id: int
    number: int
    choice: int
    operation: str


@dataclass(frozen=True, slots=True)
class Score:
    """One competence over one run: what was gained of what the scenes on the way offered."""

    competence: Competence
    gained: int
    best: int

    @property
    def percent(self) -> int | None:
        """The gained part, rounded; None where no scene on the way asked for it."""
        return round(100 * self.gained / self.best) if self.best else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a whole run shows; ``stages`` with how often they were heard, in the order of the scale."""

    scores: tuple[Score, ...]
    stages: tuple[tuple[Stage, int], ...]

    def percent(self, competence: Competence) -> int | None:
        """The per cent of one competence."""
        return next((each.percent for each in self.scores if each.competence is competence), None)


def structure_of(case: Case) -> str:
    """A digest of what the case is built of, words left out: the same in every language, another where a way has changed."""
    bones = [(scene.key, [(choice.target, choice.scores, choice.stage) for choice in scene.choices]) for scene in case.scenes]
    return hashlib.sha256(repr((bones, [end.key for end in case.ends])).encode()).hexdigest()[:32]


def walked(case: Case, path: Sequence[Step]) -> Iterator[tuple[Scene, Choice]]:
    """Each step as the scene and the choice it was. Raises LostWay."""
    here = case.scenes[0].key
    for step in path:
        scene = case.scene(here)
        if scene is None or step.scene != here or not 0 <= step.choice < len(scene.choices):
            raise LostWay
        choice = scene.choices[step.choice]
        here = choice.target
        yield scene, choice


def place_after(case: Case, path: Sequence[Step]) -> str:
    """The key of the scene or end the path has led to. Raises LostWay."""
    steps = list(walked(case, path))
    here = steps[-1][1].target if steps else case.scenes[0].key
    if case.scene(here) is None and case.end(here) is None:
        raise LostWay
    return here


def percent_of_way(case: Case, path: Sequence[Step]) -> int:
    """How far a run has come, by the fewest choices that are left: 100 at an end."""
    left = ending(case).get(place_after(case, path), 1)
    return 100 * len(path) // (len(path) + left) if left else 100


def outcome_of(case: Case, path: Sequence[Step]) -> Outcome:
    """What the path shows: of each competence what was gained, and the best that its scenes offered; the stages that were heard."""
    steps = list(walked(case, path))
    scores = [
        Score(
            each,
            sum(dict(choice.scores).get(each, 0) for _, choice in steps),
            sum(max(dict(choice.scores).get(each, 0) for choice in scene.choices) for scene, _ in steps),
        )
        for each in Competence
    ]
    heard = [choice.stage for _, choice in steps]
    return Outcome(tuple(scores), tuple((stage, heard.count(stage)) for stage in Stage if stage in heard))
