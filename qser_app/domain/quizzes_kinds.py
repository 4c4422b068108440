"""The ten kinds of question: what an answer to each may look like, and in which order its options are shown."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class QuestionKind(StrEnum):
    """How a question is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    ALL = "all"
    TRUE_FALSE = "true_false"
    MATCH = "match"
    ORDER = "order"
    GAP = "gap"
    NUMERIC = "numeric"
    SHORT = "short"
    LIKERT = "likert"

    @property
    def is_graded(self) -> bool:
        """Whether an answer can be right or wrong, and so counts in the score."""
        return self is not QuestionKind.LIKERT


TRUTH = ("true", "false")
UNSURE = "?"  # "I don't know": an answer to every kind that earns nothing
MOST_PARTS = 50
LONGEST_PART = 500

_ONE = (QuestionKind.SINGLE, QuestionKind.TRUE_FALSE, QuestionKind.LIKERT)
_SEVERAL = (QuestionKind.MULTIPLE, QuestionKind.ALL)
_TYPED = (QuestionKind.NUMERIC, QuestionKind.SHORT)
SHUFFLED = (QuestionKind.SINGLE, *_SEVERAL, QuestionKind.MATCH, QuestionKind.ORDER)


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys that an answer may speak of, in the author's order; a gap's own options are empty where people type."""

    options: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    gaps: tuple[tuple[str, tuple[str, ...]], ...] = ()


def shape_of(body: Mapping[str, Any]) -> Shape:
    """The keys of a question's ``body``, which are the same in each of its languages."""
    words = next(iter(body.values()))
    gaps = tuple((gap["key"], _keys(gap["options"])) for gap in words.get("gaps", ()))
    return Shape(_keys(words["options"]), _keys(words.get("prompts", ())), gaps)


def _keys(things: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(each["key"] for each in things)


def pick(bank: Sequence[int], count: int, rng: random.Random) -> list[int]:
    """``count`` different questions of the bank (all, when it holds fewer), shuffled; the same for the same ``rng``."""
    return rng.sample(list(bank), min(count, len(bank)))


def arranged(kind: QuestionKind, shape: Shape, answer_key: Mapping[str, Any], rng: random.Random) -> tuple[str, ...]:
    """The option keys as they are shown. "False, true" would only trip people up, and a scale has its own order.

    Something to put in order never begins in the right order where there is another.
    """
    if kind not in SHUFFLED:
        return shape.options
    shown = tuple(rng.sample(shape.options, len(shape.options)))
    if kind is QuestionKind.ORDER and list(shown) == answer_key["order"] and len(shown) > 1:
        turn = rng.randrange(1, len(shown))
        shown = shown[turn:] + shown[:turn]
    return shown


def split_part(part: str) -> tuple[str, str]:
    """The place and the value of ``p1=a``, as a pair or a gap is answered."""
    place, _, value = part.partition("=")
    return place, value


def is_well_formed(kind: QuestionKind, shape: Shape, chosen: Sequence[Any]) -> bool:
    """Whether ``chosen`` answers the question that was drawn: known keys, each once, as many as the kind takes.

    Nothing chosen is an answer taken back; a typed answer may be any text of up to 500 characters.
    """
    if len(chosen) > MOST_PARTS or not all(isinstance(part, str) and len(part) <= LONGEST_PART for part in chosen):
        return False
    return not chosen or list(chosen) == [UNSURE] or _answers(kind, shape, chosen)


def _answers(kind: QuestionKind, shape: Shape, chosen: Sequence[str]) -> bool:
    if kind in (QuestionKind.MATCH, QuestionKind.GAP):
        return _fits(chosen, dict(shape.gaps) if kind is QuestionKind.GAP else dict.fromkeys(shape.prompts, shape.options))
    if kind is QuestionKind.ORDER:
        return sorted(chosen) == sorted(shape.options)
    if kind in _TYPED:
        return len(chosen) == 1
    return set(chosen) <= set(shape.options) and len(set(chosen)) == len(chosen) and (len(chosen) == 1 or kind in _SEVERAL)


def _fits(chosen: Sequence[str], places: Mapping[str, Sequence[str]]) -> bool:
    """Whether every part names a place, each once, and one of the place's options where it has any."""
    parts = [split_part(part) for part in chosen]
    known = all("=" in part for part in chosen) and all(place in places for place, _ in parts)
    return (
        known and len({place for place, _ in parts}) == len(parts) and all(value in (places[place] or (value,)) for place, value in parts)
    )


def tidied(kind: QuestionKind, shape: Shape, chosen: Sequence[str]) -> list[str]:
    """A well-formed answer in the order of the question, so that the same answer always reads the same."""
    if kind is QuestionKind.ORDER or kind in _TYPED or list(chosen) == [UNSURE]:
        return list(chosen)
    places = {QuestionKind.MATCH: shape.prompts, QuestionKind.GAP: tuple(key for key, _ in shape.gaps)}.get(kind, shape.options)
    return sorted(chosen, key=lambda part: places.index(split_part(part)[0] if kind in (QuestionKind.MATCH, QuestionKind.GAP) else part))
