"""Grading: what an answer earns, from nothing to a hundred, by the answer key alone.

Partial credit as Moodle gives it (https://docs.moodle.org/en/Question_types): the weights of what was chosen added up, the first
accepted text or range that fits, the share of right pairs, places and gaps. Nothing ever falls below zero.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from qser_app.domain.courses import fold
from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind, split_part

FULL = 100

Key = Mapping[str, Any]


def grade(kind: QuestionKind, answer_key: Key, chosen: Sequence[str], language: str) -> int:
    """What the answer earns, 0 to 100; "I don't know" and what is never graded earn nothing.

    ``language`` is the one the question was read in: its accepted texts are tried before those of other languages.
    """
    if not chosen or list(chosen) == [UNSURE] or not kind.is_graded:
        return 0
    if kind in (QuestionKind.MATCH, QuestionKind.ORDER, QuestionKind.GAP):
        return _mean(list(parts(kind, answer_key, chosen, language).values()))
    if kind in (QuestionKind.NUMERIC, QuestionKind.SHORT):
        met = _met(kind, answer_key, chosen[0], language) if len(chosen) == 1 else None
        return _capped(met["weight"]) if met else 0
    return _of_weights(kind, answer_key["weights"], set(chosen))


def _of_weights(kind: QuestionKind, weights: Mapping[str, float], picked: set[str]) -> int:
    if kind is QuestionKind.ALL:
        return FULL * (picked == {key for key, weight in weights.items() if weight > 0})
    if kind is not QuestionKind.MULTIPLE and len(picked) > 1:
        return 0
    return _capped(sum(weights.get(key, 0) for key in sorted(picked)))


def parts(kind: QuestionKind, answer_key: Key, chosen: Sequence[str], language: str) -> dict[str, int]:
    """What each prompt, gap or thing to order earns, 0 to 100, by its key; empty for a kind without parts."""
    if kind is QuestionKind.ORDER:
        right = answer_key["order"]
        return {key: FULL * (place < len(chosen) and chosen[place] == key) for place, key in enumerate(right)}
    given = _by_place(chosen)
    if kind is QuestionKind.MATCH:
        return {prompt: FULL * (given.get(prompt) == option) for prompt, option in answer_key["pairs"].items()}
    if kind is QuestionKind.GAP:
        return {gap: _gap(key, given.get(gap), language) for gap, key in answer_key["gaps"].items()}
    return {}


def remark(kind: QuestionKind, answer_key: Key, chosen: Sequence[str], language: str) -> str:
    """What the author says to a typed answer, in ``language``; empty where nothing is said."""
    if kind not in (QuestionKind.NUMERIC, QuestionKind.SHORT) or len(chosen) != 1 or chosen[0] == UNSURE:
        return ""
    met = _met(kind, answer_key, chosen[0], language)
    said = met.get("feedback", "") if met else ""
    return said if isinstance(said, str) else said.get(language, "")


def score(credits: Sequence[int]) -> int:
    """An attempt's score: the mean of its credits, 0 to 100, halves rounded up; where nothing is graded, all of it."""
    return _mean(credits) if credits else FULL


@dataclass(frozen=True, slots=True)
class Graded:
    """What an attempt comes to: the credit of each place that is graded, the score, and whether it passes."""

    credits: Mapping[int, int]
    score: int
    passed: bool


def graded(asked: Sequence[tuple[QuestionKind, Key, str]], given: Mapping[int, Sequence[str]], *, pass_mark: int) -> Graded:
    """What the answers ``given`` by place earn; ``asked``: each question's kind and key, and the language it was read in."""
    credits = {
        place: grade(kind, key, given.get(place, ()), language) for place, (kind, key, language) in enumerate(asked) if kind.is_graded
    }
    whole = score(list(credits.values()))
    return Graded(credits, whole, passes(whole, pass_mark=pass_mark))


def passes(score: int, *, pass_mark: int) -> bool:
    """Whether the score reaches the pass mark."""
    return score >= pass_mark


def number(text: str) -> float | None:
    """The number somebody typed, with a comma or a point before the decimals; None where it is none.

    "1.000" is one: whether a mark divides thousands is not guessed. A space between groups of three digits can be nothing else.
    """
    typed = text.strip()
    typed = _SPACES.sub("", typed) if _GROUPED.fullmatch(typed) else typed
    typed = typed.replace("\u2212", "-").replace(",", ".")
    value = float(typed) if _NUMBER.fullmatch(typed) else None
    return value if value is not None and isfinite(value) else None


_NUMBER = re.compile(r"[+-]?(\d{1,60}(\.\d{0,60})?|\.\d{1,60})([eE][+-]?\d{1,3})?")


_SPACES = re.compile("[ \u00a0\u2009\u202f]")
_GROUPED = re.compile(rf"[+\u2212-]?[0-9]{{1,3}}({_SPACES.pattern}[0-9]{{3}})+([.,][0-9]*)?")


def same_text(pattern: str, typed: str, *, case: bool = False) -> bool:
    """Whether ``typed`` says what ``pattern`` does: ``*`` is any text; accents, spaces and (unless ``case``) capitals do not count,
    nor which apostrophe, quotation mark or dash a keyboard makes.
    """
    said = _folded(typed, case)
    first, *others = (_folded(piece.replace("\\*", "*"), case, inner=True) for piece in re.split(r"(?<!\\)\*", pattern.strip()))
    if not others:
        return said == first.strip()
    *middle, last = others
    if len(said) < len(first) + len(last) or not said.startswith(first) or not said.endswith(last):
        return False
    place, end = len(first), len(said) - len(last)
    for piece in middle:  # each as early as it can be: then whatever can fit does
        found = said.find(piece, place, end)
        if found < 0:
            return False
        place = found + len(piece)
    return True


# Telephones turn what is typed into the marks of print.
_MARKS = str.maketrans(dict.fromkeys("‘’ʼ", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑–—−", "-") | {"…": "..."})


def _folded(text: str, case: bool, *, inner: bool = False) -> str:
    text = text.translate(_MARKS)
    if not case:
        plain = fold(text)
    else:
        plain = unicodedata.normalize("NFD", text)
        plain = " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).replace("ς", "σ").split())
    if not inner:
        return plain
    # Beside a wildcard a space is a part of the pattern.
    return " " * text[:1].isspace() + plain + " " * (text[-1:].isspace() and bool(plain))


def _met(kind: QuestionKind, answer_key: Key, typed: str, language: str) -> Mapping[str, Any] | None:
    """The first range or accepted text that the typed answer meets."""
    if kind is QuestionKind.SHORT:
        return _accepted(answer_key["accept"], typed, language, case=answer_key.get("case", False))
    value = number(typed)
    return None if value is None else next((each for each in answer_key["ranges"] if each["low"] <= value <= each["high"]), None)


def _accepted(accept: Mapping[str, Any], typed: str, language: str, *, case: bool = False) -> Mapping[str, Any] | None:
    """The first text that fits: the reader's language, then the others; what fits everything only when nothing else does."""
    if not typed.strip():
        return None
    spoken = sorted(accept, key=lambda each: (each != language, each))
    listed = [each for language in spoken for each in accept[language]]
    listed.sort(key=lambda each: not each["text"].replace("*", "").strip())
    return next((each for each in listed if same_text(each["text"], typed, case=case)), None)


def _gap(key: Key, given: str | None, language: str) -> int:
    if given is None:
        return 0
    if "weights" in key:
        return _capped(key["weights"].get(given, 0))
    met = _accepted(key["accept"], given, language)
    return _capped(met["weight"]) if met else 0


def _by_place(chosen: Sequence[str]) -> dict[str, str]:
    """What was said at each place; two different answers at one place are none."""
    said: dict[str, set[str]] = {}
    for place, value in map(split_part, chosen):
        said.setdefault(place, set()).add(value)
    return {place: values.pop() for place, values in said.items() if len(values) == 1}


def _capped(weight: float) -> int:
    return int(min(max(weight, 0), FULL) + 0.5)


def _mean(credits: Sequence[int]) -> int:
    return int(sum(credits) / len(credits) + 0.5)
