"""All answers of a question as its author sees them, right and wrong ones, with what each earns."""

from collections.abc import Mapping, Sequence
from typing import Any

from qser_app.domain.quizzes_bank_pages import AnswerLine, QuestionPreview
from qser_app.domain.quizzes_drafts import Draft
from qser_app.domain.quizzes_grading import FULL, Key
from qser_app.domain.quizzes_kinds import QuestionKind

NOT_GRADED = -1
_ANY = 1e200  # an end of "any number"


def answer_lines(kind: QuestionKind, words: Mapping[str, Any], answer_key: Key, language: str) -> tuple[AnswerLine, ...]:
    """Every option, pair, place, gap, range or accepted text, in the order of the author."""
    options = words["options"]
    if kind is QuestionKind.MATCH:
        return _pairs(words, answer_key)
    if kind is QuestionKind.ORDER:
        texts = {option["key"]: option["text"] for option in options}
        return tuple(AnswerLine(key, str(place), texts[key], FULL, "") for place, key in enumerate(answer_key["order"], 1))
    if kind is QuestionKind.GAP:
        return tuple(line for gap in words["gaps"] for line in _gap(gap, answer_key["gaps"][gap["key"]], language))
    if kind is QuestionKind.NUMERIC:
        return tuple(_range(each, words.get("unit", ""), language) for each in answer_key["ranges"])
    if kind is QuestionKind.SHORT:
        return _accepted("", answer_key["accept"], language)
    weights = answer_key.get("weights", {})
    return tuple(
        AnswerLine(each["key"], "", each["text"], round(weights.get(each["key"], NOT_GRADED)), each["feedback"]) for each in options
    )


def _pairs(words: Mapping[str, Any], answer_key: Key) -> tuple[AnswerLine, ...]:
    texts = {option["key"]: option["text"] for option in words["options"]}
    matched = set(answer_key["pairs"].values())
    lines = [AnswerLine(each["key"], each["text"], texts[answer_key["pairs"][each["key"]]], FULL, "") for each in words["prompts"]]
    return (*lines, *(AnswerLine(key, "", text, 0, "") for key, text in texts.items() if key not in matched))


def _gap(gap: Mapping[str, Any], key: Key, language: str) -> tuple[AnswerLine, ...]:
    if "accept" in key:
        return _accepted(gap["key"], key["accept"], language)
    return tuple(
        AnswerLine(each["key"], gap["key"], each["text"], round(key["weights"].get(each["key"], 0)), "") for each in gap["options"]
    )


def _accepted(label: str, accept: Mapping[str, Sequence[Mapping[str, Any]]], language: str) -> tuple[AnswerLine, ...]:
    return tuple(AnswerLine("", label, each["text"], round(each["weight"]), each["feedback"]) for each in accept.get(language, ()))


def _range(each: Mapping[str, Any], unit: str, language: str) -> AnswerLine:
    ends = dict.fromkeys(f"{each[end]:.12g}".replace(".", "." if language == "en" else ",") for end in ("low", "high"))
    text = "*" if each["high"] > _ANY else " – ".join(ends) + (f" {unit}" if unit else "")
    return AnswerLine("", "", text, round(each["weight"]), each.get("feedback", {}).get(language, ""))


def written_preview(draft: Draft, language: str) -> QuestionPreview:
    """A question that is being written, as the bank would show it."""
    words = draft.words
    answers = answer_lines(draft.kind, words, draft.answer_key, language)
    return QuestionPreview(
        key=draft.key,
        kind=draft.kind.value,
        language=language,
        languages=(language,),
        tags=draft.tags,
        stem=words["stem"],
        explanation=words["explanation"],
        answers=answers,
    )
