"""A case as its author works on it: what is wrong, and every way through it."""

from dataclasses import dataclass, field

from qser_app.domain.cases import Case, CaseProblem
from qser_app.domain.cases_map import CaseMap, map_of

_NOTHING = CaseMap(0, 0, (), ())


@dataclass(frozen=True, slots=True)
class MapChoice:
    """A choice in the list behind the map: where it leads, by title; ``missing`` where there is no such place."""

    number: int
    text: str
    leads_to: str
    missing: bool


@dataclass(frozen=True, slots=True)
class MapRow:
    """A scene, an end or a missing place in the list behind the map; ``kind`` and ``mark`` as its box has them."""

    key: str
    title: str
    kind: str
    mark: str
    line: int
    choices: list[MapChoice]


@dataclass(frozen=True, slots=True)
class CaseCheck:
    """What can be said of a text: its problems in the order of their lines, its map, its length."""

    problems: list[CaseProblem] = field(default_factory=list[CaseProblem])
    drawn: CaseMap = _NOTHING
    rows: list[MapRow] = field(default_factory=list[MapRow])
    scenes: int = 0
    ends: int = 0
    words: int = 0


def checked(text: str, case: Case | None, problems: list[CaseProblem]) -> CaseCheck:
    """The check of a text from which ``case`` and ``problems`` were read."""
    words = len(text.split())
    if case is None:
        return CaseCheck(problems, words=words)
    drawn = map_of(case)
    titles = {box.key: box.title for box in drawn.boxes}
    lost = {box.key for box in drawn.boxes if box.kind == "missing"}
    ways = {
        scene.key: [MapChoice(number, each.text, titles[each.target], each.target in lost) for number, each in enumerate(scene.choices, 1)]
        for scene in case.scenes
    }
    rows = [MapRow(box.key, box.title, box.kind, box.mark, box.line, ways.get(box.key, [])) for box in drawn.boxes]
    return CaseCheck(problems, drawn, rows, len(case.scenes), len(case.ends), words)
