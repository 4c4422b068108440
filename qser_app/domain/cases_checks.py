"""What makes a text a case: every way leads somewhere, everything can be reached, everybody who speaks is known."""

from collections.abc import Collection, Iterable, Iterator

from qser_app.domain.cases import YOU, Case, CaseProblem, Choice, Piece, Scene, Trouble

FEWEST, MOST = 2, 4


def problems_of(case: Case, *, broken: Collection[str] = ()) -> list[CaseProblem]:
    """Everything that is wrong with the ways through the case; how many choices the ``broken`` scenes have nobody knows yet."""
    counted = [problem for problem in _counts(case) if problem.detail not in broken]
    return [*counted, *_targets(case), *_unreachable(case), *_without_exit(case), *_strangers(case)]


def ways_of(case: Case) -> dict[str, list[str]]:
    """Where one can go from each scene; ends are where there is no way on."""
    return {scene.key: [choice.target for choice in scene.choices] for scene in case.scenes}


def reached(case: Case) -> set[str]:
    """The scenes and ends that some way leads to from the first scene."""
    ways, open_, found = ways_of(case), [case.scenes[0].key], set[str]()
    while open_:
        key = open_.pop()
        if key not in found:
            found.add(key)
            open_ += ways.get(key, [])
    return found


def ending(case: Case) -> dict[str, int]:
    """The scenes and ends from which an end can be reached, each with the fewest choices it takes."""
    steps = {end.key: 0 for end in case.ends}
    ways = ways_of(case)
    while nearer := {
        key: 1 + min(steps[target] for target in targets if target in steps)
        for key, targets in ways.items()
        if key not in steps and any(target in steps for target in targets)
    }:
        steps |= nearer
    return steps


def _counts(case: Case) -> Iterator[CaseProblem]:
    for scene in case.scenes:
        if len(scene.choices) < FEWEST:
            yield CaseProblem(scene.line, Trouble.FEW_CHOICES if scene.choices else Trouble.DEAD_END, scene.key)
        if len(scene.choices) > MOST:
            yield CaseProblem(scene.choices[MOST].line, Trouble.MANY_CHOICES, scene.key)


def _targets(case: Case) -> Iterator[CaseProblem]:
    known = {scene.key for scene in case.scenes} | {end.key for end in case.ends}
    for scene in case.scenes:
        for choice in scene.choices:
            if choice.target not in known:
                yield CaseProblem(choice.line, Trouble.UNKNOWN_TARGET, choice.target)


def _unreachable(case: Case) -> Iterator[CaseProblem]:
    found = reached(case)
    for each in (*case.scenes, *case.ends):
        if each.key not in found:
            yield CaseProblem(each.line, Trouble.UNREACHABLE, each.key)


def _without_exit(case: Case) -> Iterator[CaseProblem]:
    """Scenes that lead round and round; one without any choice, or with a way into nothing, has been told of already."""
    out = ending(case)
    keys = {scene.key for scene in case.scenes}
    for scene in case.scenes:
        if scene.key not in out and scene.choices and all(choice.target in keys for choice in scene.choices):
            yield CaseProblem(scene.line, Trouble.NO_EXIT, scene.key)


def _strangers(case: Case) -> Iterator[CaseProblem]:
    known = {YOU, *(person.key for person in case.people)}
    for _, piece in case.pieces():
        if piece.speaker and piece.speaker not in known:
            yield CaseProblem(piece.line, Trouble.UNKNOWN_SPEAKER, piece.speaker)


def differences(source: Case, other: Case) -> list[CaseProblem]:
    """Where ``other``, the same case in another language, is built differently; lines are those of ``other``."""
    return sorted(_differences(source, other), key=lambda each: each.line)


def _differences(source: Case, other: Case) -> Iterator[CaseProblem]:
    if [each.key for each in source.people] != [each.key for each in other.people]:
        yield CaseProblem(other.people[0].line if other.people else 1, Trouble.OTHER_PEOPLE, ", ".join(each.key for each in source.people))
    for mine, theirs in ((source.scenes, other.scenes), (source.ends, other.ends)):
        wanted, there = [each.key for each in mine], [each.key for each in theirs]
        if wanted != there:
            odd = next((each for each in theirs if each.key not in wanted), theirs[0] if theirs else None)
            yield CaseProblem(odd.line if odd else 1, Trouble.OTHER_KEYS, ", ".join(wanted))
    spoken = {scene.key: scene for scene in other.scenes}
    for scene in source.scenes:
        if scene.key in spoken:
            yield from _other_scene(scene, spoken[scene.key])
    ends = {end.key: end for end in other.ends}
    for end in source.ends:
        if end.key in ends and _voices(end.body) != _voices(ends[end.key].body):
            yield CaseProblem(ends[end.key].line, Trouble.OTHER_VOICES, end.key)


def _other_scene(scene: Scene, other: Scene) -> Iterator[CaseProblem]:
    if _voices(scene.body) != _voices(other.body):
        yield CaseProblem(other.line, Trouble.OTHER_VOICES, scene.key)
    if len(scene.choices) != len(other.choices):
        yield CaseProblem(other.line, Trouble.OTHER_CHOICES, scene.key)
        return
    for mine, theirs in zip(scene.choices, other.choices, strict=True):
        if _bones(mine) != _bones(theirs):
            yield CaseProblem(theirs.line, Trouble.OTHER_CHOICE, scene.key)


def _bones(choice: Choice) -> tuple[object, ...]:
    return choice.target, choice.scores, choice.stage, _voices(choice.consequence)


def _voices(pieces: Iterable[Piece]) -> list[str]:
    return [piece.speaker for piece in pieces if piece.speaker]
