"""How one text became another, told so that people can read it: by lines, and within a changed line by words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

SAME, ADDED, TAKEN = "same", "added", "taken"
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_PLAIN = re.compile(r"\w+")
# So many unchanged lines stand around a change; more are passed over.
_AROUND = 1
# Less alike than this, two lines are two texts: marking their few common words would only be a riddle.
_ALIKE = 0.35


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed the same, were added, or were taken away."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line with what happened to it; ``passed`` tells how many unchanged lines are left out here."""

    pieces: list[Piece]
    passed: int = 0


def differences(before: str, after: str) -> list[ChangedLine]:
    """The lines that changed, with a little of what stands around them; empty where nothing did."""
    old, new = before.split("\n"), after.split("\n")
    told: list[ChangedLine] = []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    if all(step == "equal" for step, *_ in steps):
        return []
    for place, (step, one, two, three, four) in enumerate(steps):
        if step == "equal":
            told += _unchanged(old[one:two], is_first=place == 0, is_last=place == len(steps) - 1)
        else:
            told += _changed(old[one:two], new[three:four])
    return [line for line in told if line.passed or any(piece.text.strip() for piece in line.pieces)]


def _unchanged(lines: Sequence[str], *, is_first: bool, is_last: bool) -> Iterator[ChangedLine]:
    spoken = [line for line in lines if line.strip()]
    head = [] if is_first else spoken[:_AROUND]
    rest = spoken[len(head) :]
    tail = [] if is_last else rest[-_AROUND:]
    yield from (ChangedLine([Piece(SAME, line)]) for line in head)
    if passed := len(rest) - len(tail):
        yield ChangedLine([], passed)
    yield from (ChangedLine([Piece(SAME, line)]) for line in tail)


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[ChangedLine]:
    """Lines of both sides in pairs, as far as they go; what is left over was taken away or added."""
    for before, after in zip(old, new, strict=False):
        if _are_alike(before, after):
            yield ChangedLine(word_by_word(before, after))
        else:
            yield ChangedLine([Piece(TAKEN, before)])
            yield ChangedLine([Piece(ADDED, after)])
    yield from (ChangedLine([Piece(TAKEN, line)]) for line in old[len(new) :])
    yield from (ChangedLine([Piece(ADDED, line)]) for line in new[len(old) :])


def _are_alike(before: str, after: str) -> bool:
    one, two = _PLAIN.findall(before), _PLAIN.findall(after)
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= _ALIKE


def word_by_word(before: str, after: str) -> list[Piece]:
    """Both lines as one, its words marked; the space between two changed words belongs to the change."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    pieces: list[Piece] = []
    taken = added = ""
    for place, (step, one, two, three, four) in enumerate(steps):
        words = "".join(old[one:two])
        inside = 0 < place < len(steps) - 1 and not words.strip()
        if step == "equal" and not inside:
            pieces += _change(taken, added)
            taken = added = ""
            pieces.append(Piece(SAME, words))
        else:
            taken, added = taken + words, added + "".join(new[three:four])
    return pieces + _change(taken, added)


def _change(taken: str, added: str) -> list[Piece]:
    return [Piece(kind, text) for kind, text in ((TAKEN, taken), (ADDED, added)) if text]
