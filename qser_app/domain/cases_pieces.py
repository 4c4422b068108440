"""The small parts of a case's text: who speaks in which paragraph, and what a choice scores."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from qser_app.domain.cases import Competence, Piece, Stage, Trouble

Line: TypeAlias = tuple[int, str]

HIGHEST = 2
_SPOKEN = re.compile(r"([a-z][a-z0-9-]{0,39}):[ \t]+(\S.*)")
_SCORE = re.compile(r"(observe|interpret|act)[ \t]+([0-9]+)")
_STAGE = re.compile(r"stage[ \t]+(\S+)")


def stripped(lines: Sequence[Line]) -> list[Line]:
    """The lines without the empty ones at their beginning and end."""
    kept = list(lines)
    while kept and not kept[0][1].strip():
        kept.pop(0)
    while kept and not kept[-1][1].strip():
        kept.pop()
    return kept


def whole(lines: Sequence[Line]) -> Piece | None:
    """All lines as one piece of Markdown; None where there is nothing."""
    kept = stripped(lines)
    return Piece("\n".join(words.rstrip() for _, words in kept), line=kept[0][0]) if kept else None


def pieces_of(lines: Sequence[Line]) -> tuple[Piece, ...]:
    """The lines as pieces: a paragraph that begins with ``key: `` is spoken, what stands between is told."""
    pieces: list[Piece] = []
    told: list[Line] = []
    for paragraph in _paragraphs(lines):
        number, first = paragraph[0]
        if not (found := _SPOKEN.fullmatch(first.rstrip())):
            told += [*([(number - 1, "")] if told else []), *paragraph]
            continue
        pieces += [piece] if (piece := whole(told)) else []
        told = []
        words = [found[2], *(each.rstrip() for _, each in paragraph[1:])]
        pieces.append(Piece("\n".join(words), found[1], number))
    return (*pieces, *([piece] if (piece := whole(told)) else []))


def outdented(lines: Sequence[Line]) -> list[Line]:
    """A consequence stands under its choice, two spaces in; the spaces are no part of the words."""
    return [(number, words.removeprefix("  ").removeprefix("\t")) for number, words in lines]


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = [[]]
    for line in lines:
        if line[1].strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [each for each in found if each]


def scores_of(line: str) -> tuple[tuple[tuple[Competence, int], ...], Stage | None, Trouble | None]:
    """What the line under a choice says: scores, stage, and what is wrong with it (``no-scores`` when it is none at all)."""
    words = line.strip()
    if words == "-":
        return (), None, None
    if not re.match(r"(observe|interpret|act|stage)[ \t]+[^ \t]+[ \t]*(,|$)", words):
        return (), None, Trouble.NO_SCORES
    scores: dict[Competence, int] = {}
    stage: Stage | None = None
    for part in (each.strip() for each in words.split(",")):
        score, named = _SCORE.fullmatch(part), _STAGE.fullmatch(part)
        if score and Competence(score[1]) not in scores and int(score[2]) <= HIGHEST:
            scores[Competence(score[1])] = int(score[2])
        elif named and stage is None and named[1] in list(Stage):
            stage = Stage(named[1])
        else:
            return (), None, Trouble.SCORES
    return tuple((each, scores[each]) for each in Competence if scores.get(each)), stage, None
