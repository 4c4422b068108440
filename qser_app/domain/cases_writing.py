"""Writes a case down in its format, always in the same way: what is read again is the same case."""

from collections.abc import Iterable, Iterator

from qser_app.domain.cases import Case, Choice, Piece, Scene


def written(case: Case) -> str:
    """The canonical text of ``case`` (docs/cases.md); reading it gives the case back."""
    parts = [case.situation.text]
    parts.append("\n".join(["## people", *(f"{each.key} = {each.about}" for each in case.people)]))
    parts += [_scene(scene) for scene in case.scenes]
    parts += [_under(f"## end {end.key}: {end.title}", _pieces(end.body)) for end in case.ends]
    parts.append(_under("## debrief", [case.debrief.text.text]))
    parts += [_under(f"### {competence}", [piece.text]) for competence, piece in case.debrief.competences]
    return "\n\n".join(part for part in parts if part) + "\n"


def _under(heading: str, parts: Iterable[str]) -> str:
    return f"{heading}\n" + "\n\n".join(parts)


def _scene(scene: Scene) -> str:
    return _under(f"## scene {scene.key}: {scene.title}", [*_pieces(scene.body), *(_choice(choice) for choice in scene.choices)])


def _choice(choice: Choice) -> str:
    scores = [f"{competence} {points}" for competence, points in choice.scores]
    line = ", ".join([*scores, *([f"stage {choice.stage}"] if choice.stage else [])]) or "-"
    under = "\n\n".join(_pieces(choice.consequence))
    return "\n".join([f"* {choice.text} -> {choice.target}", f"  {line}", *(_indented(under) if under else ())])


def _indented(text: str) -> Iterator[str]:
    yield from (f"  {line}" if line else "" for line in text.split("\n"))


def _pieces(pieces: tuple[Piece, ...]) -> Iterator[str]:
    yield from (f"{piece.speaker}: {piece.text}" if piece.speaker else piece.text for piece in pieces)
