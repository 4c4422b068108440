"""What runs through cases show of the three competences."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qser_app.domain.cases import Competence
from qser_app.domain.insights import share

Kept = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class PlayedCase:
    """A case somebody has brought to an end; per cents of the last run and the best, -1 where nothing was asked for."""

    unit_id: int
    title: str
    runs: int
    last: list[int]
    best: list[int]


@dataclass(frozen=True, slots=True)
class Competent:
    """One competence over several runs: ``percent`` of what their ways offered, -1 where none asked for it."""

    competence: str
    percent: int


def played(unit_id: int, title: str, runs: Sequence[Kept]) -> PlayedCase:
    """A case by its finished runs, the last one last."""
    percents = [[_percent(run, each) for each in Competence] for run in runs]
    return PlayedCase(unit_id, title, len(runs), percents[-1], [max(column) for column in zip(*percents, strict=True)])


def profile_of(runs: Iterable[Kept]) -> list[Competent]:
    """Each competence over several runs: all that was gained of all that was offered."""
    runs = list(runs)
    made: list[Competent] = []
    for each in Competence:
        gained, best = (sum(run.get(each, (0, 0))[place] for run in runs) for place in (0, 1))
        percent = share(gained, best)
        made.append(Competent(each, -1 if percent is None else percent))
    return made


def _percent(run: Kept, competence: Competence) -> int:
    gained, best = run.get(competence, (0, 0))
    percent = share(gained, best)
    return -1 if percent is None else percent
