"""Questions with awkward texts, as a bank would keep them, for trips out of the house and back."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_drafts import Draft, concealed
from qser_app.domain.quizzes_kinds import QuestionKind
from tests.support.questions import AQuestion, questions

# Marks of every format, accents, what HTML would swallow; no double spaces, which no format promises to keep.
_LETTERS = "abz é ςΩ5 ~=#{}:\\%\"'<>&[]()/.,;->|`$?!_\u00a0č"
_texts = (
    st.text(alphabet=_LETTERS, min_size=1, max_size=24)
    .map(lambda text: " ".join(text.split(" ")).strip(" \u00a0"))
    .filter(lambda text: bool(text.strip()))
)
LANGUAGE = "en"


def _plain(text: str) -> bool:
    return not any(mark in text for mark in ("  ", "->", "[["))


texts = _texts.filter(_plain)
typed = texts.filter(lambda text: "*" not in text)


@st.composite
def sources(draw: st.DrawFn, *kinds: QuestionKind) -> QuestionSource:
    """A question of any of these kinds, with a name of its own."""
    question = draw(questions(*kinds))
    key = draw(st.sampled_from(["m1-q01", "ερώτηση 7", "a_b.c"]))
    tags = draw(st.sampled_from([(), ("level=apply",), ("law", "Größe & Maß")]))
    lesson = draw(st.sampled_from(["", "words"]))
    words, answer_key = _reworded(draw, question)
    drafted = concealed(Draft(question.kind, words, answer_key, key))
    return QuestionSource(key, question.kind, {LANGUAGE: drafted.words}, drafted.answer_key, lesson, tags)


def _reworded(draw: st.DrawFn, question: AQuestion) -> tuple[dict[str, Any], dict[str, Any]]:
    words = dict(question.words)
    words["explanation"] = draw(st.one_of(st.just(""), texts))
    words["options"] = _distinct(
        draw, words["options"], remarks=question.kind in (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.ALL)
    )
    if question.kind is QuestionKind.TRUE_FALSE:
        words["options"] = [option | {"text": "", "feedback": draw(texts)} for option in question.words["options"]]
    if question.kind is QuestionKind.MATCH:
        words["prompts"] = [each | {"text": draw(texts)} for each in words["prompts"]]
    if question.kind is QuestionKind.NUMERIC:
        words["unit"] = draw(st.sampled_from(["", "people"]))
    if question.kind is QuestionKind.GAP:
        words["gaps"] = [{"key": gap["key"], "options": _distinct(draw, gap["options"], remarks=False)} for gap in words["gaps"]]
        for gap in words["gaps"]:
            gap["options"] = [{"key": option["key"], "text": option["text"]} for option in gap["options"]]
        words["stem"] = " ".join(f"{draw(texts)} [[{gap['key']}]]" for gap in words["gaps"]) + "."
    else:
        words["stem"] = draw(texts)
    return words, _key(draw, question)


def _distinct(draw: st.DrawFn, options: list[dict[str, str]], *, remarks: bool) -> list[dict[str, str]]:
    said = draw(st.lists(texts, min_size=len(options), max_size=len(options), unique=True))
    return [
        option | {"text": text, "feedback": draw(st.one_of(st.just(""), texts)) if remarks else ""}
        for option, text in zip(options, said, strict=True)
    ]


def _key(draw: st.DrawFn, question: AQuestion) -> dict[str, Any]:
    """The answer key as every reader writes it: rounded, in the order of use, with awkward texts."""
    key = question.answer_key
    right = sum(weight > 0 for weight in key.get("weights", {}).values()) or 1
    makers: dict[QuestionKind, Callable[[], dict[str, Any]]] = {
        QuestionKind.SHORT: lambda: {"accept": {LANGUAGE: _accepted(draw)}, "case": key["case"]},
        QuestionKind.GAP: lambda: {
            "gaps": {gap: {"accept": {LANGUAGE: _accepted(draw)}} if "accept" in each else each for gap, each in key["gaps"].items()}
        },
        QuestionKind.SINGLE: lambda: _weights(key, lambda weight: weight),
        QuestionKind.MULTIPLE: lambda: _weights(key, lambda weight: weight),
        QuestionKind.ALL: lambda: _weights(key, lambda weight: 100 / right if weight > 0 else 0.0),
        QuestionKind.MATCH: lambda: _in_order_of_use(key),
        QuestionKind.ORDER: lambda: {"order": sorted(key["order"])},
        QuestionKind.NUMERIC: lambda: {
            "ranges": [
                {"low": round(each["low"], 4), "high": round(each["high"], 4), "weight": 100.0, "feedback": {}} for each in key["ranges"]
            ]
        },
    }
    return makers.get(question.kind, lambda: key)()


def _weights(key: dict[str, Any], of: Callable[[float], float]) -> dict[str, Any]:
    return {"weights": {option: round(of(weight), 5) for option, weight in key["weights"].items()}}


def _in_order_of_use(key: dict[str, Any]) -> dict[str, Any]:
    """Options are named in the order in which the prompts use them, as every reader of pairs does."""
    used = list(dict.fromkeys(key["pairs"].values()))
    return {"pairs": {prompt: "abcdef"[used.index(option)] for prompt, option in key["pairs"].items()}}


def _accepted(draw: st.DrawFn) -> list[dict[str, Any]]:
    said = draw(st.lists(typed, min_size=1, max_size=3, unique=True))
    return [{"text": text, "weight": 100.0 if place == 0 else 50.0, "feedback": ""} for place, text in enumerate(said)]
