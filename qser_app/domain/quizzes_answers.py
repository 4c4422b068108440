"""Answers as people read them: what somebody answered, and what would have been right."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qser_app.domain.quizzes_grading import FULL, Key, same_text
from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind, split_part


@dataclass(frozen=True, slots=True)
class Told:
    """One line of an answer: ``text`` as read, ``label`` the prompt it belongs to, ``key`` the option, prompt or gap it is about.

    True, false and "I don't know" have a key and no text: they are the house's own words.
    """

    key: str
    text: str
    label: str = ""


def readable(kind: QuestionKind, words: Mapping[str, Any], chosen: Sequence[str]) -> tuple[Told, ...]:
    """The answer in the words of the question; keys that it does not know are left out."""
    if list(chosen) == [UNSURE]:
        return (Told(UNSURE, ""),)
    if kind in (QuestionKind.NUMERIC, QuestionKind.SHORT):
        return tuple(Told("", part) for part in chosen)
    options = _texts(words["options"])
    if kind is QuestionKind.MATCH:
        prompts = _texts(words["prompts"])
        pairs = [split_part(part) for part in chosen]
        return tuple(Told(prompt, options[option], prompts[prompt]) for prompt, option in pairs if prompt in prompts and option in options)
    if kind is QuestionKind.GAP:
        return tuple(_in_gap(words["gaps"], *split_part(part)) for part in chosen)
    return tuple(Told(key, options[key]) for key in chosen if key in options)


def _in_gap(gaps: Sequence[Mapping[str, Any]], place: str, value: str) -> Told:
    texts = {gap["key"]: _texts(gap["options"]) for gap in gaps}.get(place, {})
    return Told(place, texts.get(value, value))


def _texts(things: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    return {each["key"]: each["text"] for each in things}


def right_answer(kind: QuestionKind, words: Mapping[str, Any], answer_key: Key, language: str) -> tuple[Told, ...]:
    """The right answer as a review shows it; a range of numbers as its two ends, a scale has none."""
    if kind is QuestionKind.NUMERIC:
        best = _best(answer_key["ranges"])
        ends = dict.fromkeys(_as_written(best[end], language) for end in ("low", "high"))
        return (Told("", " – ".join(ends) + (f" {words['unit']}" if words.get("unit") else "")),)
    if kind is QuestionKind.SHORT:
        return tuple(Told("", _pattern(each["text"])) for each in _spoken(answer_key["accept"], language) if each["weight"] >= FULL)
    return readable(kind, words, right_chosen(kind, answer_key, language))


def right_chosen(kind: QuestionKind, answer_key: Key, language: str) -> tuple[str, ...]:
    """An answer that earns everything, as it would be sent; none for what is never graded."""
    return _RIGHT[kind](answer_key, language) if kind in _RIGHT else ()


def _right_number(key: Key, _: str) -> tuple[str, ...]:
    best = _best(key["ranges"])
    return (repr(best["low"] if best["low"] == best["high"] else best["low"] / 2 + best["high"] / 2),)


def _right_option(key: Key, _: str = "") -> tuple[str, ...]:
    weights = key["weights"]
    return (max(sorted(weights), key=lambda option: weights[option]),)


def _right_options(key: Key, _: str) -> tuple[str, ...]:
    return tuple(sorted(option for option, weight in key["weights"].items() if weight > 0))


_RIGHT: dict[QuestionKind, Callable[[Key, str], tuple[str, ...]]] = {
    QuestionKind.SINGLE: _right_option,
    QuestionKind.TRUE_FALSE: _right_option,
    QuestionKind.MULTIPLE: _right_options,
    QuestionKind.ALL: _right_options,
    QuestionKind.MATCH: lambda key, _: tuple(f"{prompt}={option}" for prompt, option in key["pairs"].items()),
    QuestionKind.ORDER: lambda key, _: tuple(key["order"]),
    QuestionKind.GAP: lambda key, language: tuple(f"{gap}={_gap(each, language)}" for gap, each in key["gaps"].items()),
    QuestionKind.NUMERIC: _right_number,
    QuestionKind.SHORT: lambda key, language: (_example(_best(_spoken(key["accept"], language))["text"]),),
}


def _gap(key: Key, language: str) -> str:
    if "weights" in key:
        return _right_option(key)[0]
    return _example(_best(_spoken(key["accept"], language))["text"])


def _best(listed: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    return max(listed, key=lambda each: each["weight"])


def _spoken(accept: Mapping[str, Any], language: str) -> Sequence[Mapping[str, Any]]:
    return accept.get(language) or accept[min(accept)]


def _example(pattern: str) -> str:
    """A text that fits the pattern: any text may be none, unless a space beside it must stay, and an answer is never empty."""
    shortest, filled = (re.sub(r"(?<!\\)\*", each, pattern).replace("\\*", "*").strip() for each in ("", "…"))
    return shortest if shortest and same_text(pattern, shortest) else filled


def _pattern(pattern: str) -> str:
    return pattern.replace("\\*", "\0").replace("*", "…").replace("\0", "*")


def _as_written(value: float, language: str) -> str:
    """A number as the language writes it: a point before the decimals in English, a comma in the others."""
    return f"{value:.12g}".replace(".", "." if language == "en" else ",")
