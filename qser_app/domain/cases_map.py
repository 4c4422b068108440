"""The map of a case's branches: a box for each scene and end, a line for each choice, placed row by row from the first scene down."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qser_app.domain.cases import Case
from qser_app.domain.cases_checks import FEWEST, ending, reached

WIDTH, HEIGHT = 176, 68
GAP, DROP, MARGIN = 24, 72, 40
_LINE = 21


@dataclass(frozen=True, slots=True)
class MapBox:
    """A scene, an end or a target that does not exist.

    ``kind``: start, scene, end, missing; ``mark``: dead-end, unreachable, no-exit, missing or empty; ``lines``: its title in one
    or two lines, as the box can hold it; ``line``: where it stands in the text.
    """

    key: str
    title: str
    kind: str
    mark: str
    line: int
    x: int
    y: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapLine:
    """A choice: the curve from its scene to its target, its number at the beginning; ``back``: it leads up again."""

    start: str
    target: str
    number: int
    text: str
    curve: str
    x: int
    y: int
    back: bool


@dataclass(frozen=True, slots=True)
class CaseMap:
    """The whole map; width and height are its own units."""

    width: int
    height: int
    boxes: tuple[MapBox, ...]
    lines: tuple[MapLine, ...]


def map_of(case: Case) -> CaseMap:
    """Where everything stands."""
    rows = _ordered(case, _rows(case))
    widest = max(len(row) for row in rows)
    places = {
        key: (MARGIN + (WIDTH + GAP) * place + (widest - len(row)) * (WIDTH + GAP) // 2, MARGIN + (HEIGHT + DROP) * depth)
        for depth, row in enumerate(rows)
        for place, key in enumerate(row)
    }
    width = 2 * MARGIN + widest * (WIDTH + GAP) - GAP
    height = 2 * MARGIN + len(rows) * (HEIGHT + DROP) - DROP
    return CaseMap(width, height, tuple(_boxes(case, places)), tuple(_lines(case, places)))


def _rows(case: Case) -> list[list[str]]:
    """The keys by how many choices it takes to come there; what nobody comes to stands below."""
    ways = {scene.key: [choice.target for choice in scene.choices] for scene in case.scenes}
    depths = {case.scenes[0].key: 0}
    open_ = [case.scenes[0].key]
    while open_:
        key = open_.pop(0)
        for target in ways.get(key, ()):
            if target not in depths:
                depths[target] = depths[key] + 1
                open_.append(target)
    below = max(depths.values()) + 1
    rows: dict[int, list[str]] = defaultdict(list)
    for key in dict.fromkeys([*ways, *(end.key for end in case.ends), *(target for each in ways.values() for target in each)]):
        rows[depths.get(key, below)].append(key)
    return [rows[depth] for depth in sorted(rows)]


def _ordered(case: Case, rows: list[list[str]]) -> list[list[str]]:
    """Each row in the order of what leads to it, so that fewer lines cross."""
    leads: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for scene in case.scenes:
        for number, choice in enumerate(scene.choices):
            leads[choice.target].append((scene.key, number / 100))  # of two that lead from one scene, the first choice stands left
    made: list[list[str]] = []
    places: dict[str, float] = {}
    for row in rows:
        ordered = sorted(row, key=lambda key: _middle([places[each] + aside for each, aside in leads[key] if each in places]))
        places.update({key: (place + 0.5) / len(ordered) for place, key in enumerate(ordered)})
        made.append(ordered)
    return made


def _middle(places: list[float]) -> float:
    return sum(places) / len(places) if places else 1.0


def _boxes(case: Case, places: Mapping[str, tuple[int, int]]) -> Iterable[MapBox]:
    found, out = reached(case), ending(case)
    first = case.scenes[0].key
    for scene in case.scenes:
        mark = "" if scene.key in out else "no-exit"
        mark = "dead-end" if len(scene.choices) < FEWEST else mark
        mark = "unreachable" if scene.key not in found else mark
        yield _box(scene.key, scene.title, "start" if scene.key == first else "scene", mark, scene.line, places)
    for end in case.ends:
        yield _box(end.key, end.title, "end", "" if end.key in found else "unreachable", end.line, places)
    known = {scene.key for scene in case.scenes} | {end.key for end in case.ends}
    for key in places:
        if key not in known:
            line = next(choice.line for scene in case.scenes for choice in scene.choices if choice.target == key)
            yield _box(key, key, "missing", "missing", line, places)


def _box(key: str, title: str, kind: str, mark: str, line: int, places: Mapping[str, tuple[int, int]]) -> MapBox:
    return MapBox(key, title, kind, mark, line, *places[key], _fitted(title))


def _fitted(title: str) -> tuple[str, ...]:
    """The title in at most two lines that fit into a box."""
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) > _LINE and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    shown = [lines[0], " ".join(lines[1:])] if len(lines) > 1 else lines
    return tuple(each if len(each) <= _LINE else each[: _LINE - 1].rstrip() + "…" for each in shown)


def _lines(case: Case, places: Mapping[str, tuple[int, int]]) -> Iterable[MapLine]:
    for scene in case.scenes:
        x, y = places[scene.key]
        count = len(scene.choices)
        for number, choice in enumerate(scene.choices, 1):
            from_x, from_y = x + WIDTH * number // (count + 1), y + HEIGHT
            to_x, to_y = places[choice.target][0] + WIDTH // 2, places[choice.target][1]
            back = to_y <= y
            curve = _round(from_x, from_y, places[choice.target], to_y) if back else _down(from_x, from_y, to_x, to_y)
            yield MapLine(scene.key, choice.target, number, choice.text, curve, from_x, from_y + 13, back)


def _down(from_x: int, from_y: int, to_x: int, to_y: int) -> str:
    bend = (to_y - from_y) // 2
    return f"M{from_x} {from_y} C{from_x} {from_y + bend} {to_x} {to_y - bend} {to_x} {to_y}"


def _round(from_x: int, from_y: int, target: tuple[int, int], to_y: int) -> str:
    """A way back: out of the bottom, around, and into the side of the target."""
    side = target[0] + (WIDTH if from_x > target[0] + WIDTH // 2 else 0)
    out = GAP if side > target[0] else -GAP
    return f"M{from_x} {from_y} C{from_x + 2 * out} {from_y + DROP} {side + 2 * out} {to_y + HEIGHT // 2} {side} {to_y + HEIGHT // 2}"
