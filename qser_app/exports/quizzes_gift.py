"""Questions written as GIFT, the way the house reads it back (docs/content.md)."""

from collections.abc import Sequence
from typing import Any

from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_kinds import QuestionKind

_MARKS = "\\~=#{}:"


def holds(question: QuestionSource) -> bool:
    """Whether GIFT can say it: an arrow in a text would be read as a pair, and choices that are all right as texts to type."""
    if question.kind is QuestionKind.SINGLE:
        return any(weight < 100 for weight in question.answer_key["weights"].values())
    if question.kind is QuestionKind.SHORT:
        return not any("->" in each["text"] for listed in question.answer_key["accept"].values() for each in listed)
    texts = [each["text"] for words in question.body.values() for each in (*words.get("prompts", ()), *words["options"])]
    return question.kind not in (QuestionKind.MATCH, QuestionKind.ORDER) or not any("->" in text for text in texts)


def write(questions: Sequence[QuestionSource], language: str) -> bytes:
    """All of the questions, in ``language``."""
    return "\n\n".join(_question(question, language) for question in questions).encode() + b"\n"


def _question(question: QuestionSource, language: str) -> str:
    words, key = question.body[language], question.answer_key
    tags = [f"lesson={question.lesson_key}"] * bool(question.lesson_key) + [*_steering(question.kind, words, key), *question.tags]
    head = " ".join([f"// [id:{question.key}]", *(f"[tag:{tag}]" for tag in tags if "]" not in tag)])
    lines = _WRITERS[question.kind](words, key, language)
    if words["explanation"]:
        lines.append(f"####{said(words['explanation'])}")
    inside = lines[0] if len(lines) == 1 else "\n" + "\n".join(f"  {line}" for line in lines) + "\n"
    title = said(question.key)
    return f"{head}\n::{title}::{said(words['stem'])} {{{inside}}}"


def _steering(kind: QuestionKind, words: dict[str, Any], key: dict[str, Any]) -> list[str]:
    """The tags that say what GIFT itself cannot."""
    if kind in (QuestionKind.LIKERT, QuestionKind.ORDER, QuestionKind.GAP):
        return [f"kind={kind.value}"]
    if kind is QuestionKind.ALL:
        return ["scoring=all"]
    if kind is QuestionKind.SHORT and key["case"]:
        return ["case=exact"]
    return [f"unit={words['unit']}"] if words.get("unit") else []


def said(text: str) -> str:
    """The text with GIFT's marks written as themselves, on one line."""
    escaped = "".join(f"\\{letter}" if letter in _MARKS else letter for letter in text.strip())
    escaped = escaped.replace("\n", "\\n")
    # What begins like a format or HTML would else be read as one.
    return f"[plain]{escaped}" if "<" in text or "&" in text or text.startswith("[") or "  " in text or "\n" in text else escaped


def _remark(text: str) -> str:
    return f" #{said(text)}" if text else ""


def percent(weight: float) -> str:
    """A weight as GIFT writes it."""
    return f"%{weight:.5f}".rstrip("0").rstrip(".") + "%"


def _choices(words: dict[str, Any], key: dict[str, Any], _: str) -> list[str]:
    """One right: ``=`` and ``~``; several: every weight is written."""
    weights = key["weights"]
    return [f"{_mark(weights[each['key']])}{said(each['text'])}{_remark(each['feedback'])}" for each in words["options"]]


def _mark(weight: float) -> str:
    return "=" if weight >= 100 else f"~{percent(weight)}" if weight else "~"


def _several(words: dict[str, Any], key: dict[str, Any], _: str) -> list[str]:
    return [f"~{percent(key['weights'][each['key']])}{said(each['text'])}{_remark(each['feedback'])}" for each in words["options"]]


def _truth(words: dict[str, Any], key: dict[str, Any], _: str) -> list[str]:
    is_true = key["weights"]["true"] > 0
    remarks = {each["key"]: said(each["feedback"]) for each in words["options"]}
    right, wrong = (remarks["true"], remarks["false"]) if is_true else (remarks["false"], remarks["true"])
    return [("TRUE" if is_true else "FALSE") + (f"#{wrong}#{right}" if wrong or right else "")]


def _pairs(words: dict[str, Any], key: dict[str, Any], _: str) -> list[str]:
    texts = {each["key"]: each["text"] for each in words["options"]}
    lines = [f"={said(each['text'])} -> {said(texts[key['pairs'][each['key']]])}" for each in words["prompts"]]
    return lines + [f"= -> {said(text)}" for own, text in texts.items() if own not in key["pairs"].values()]


def _order(words: dict[str, Any], key: dict[str, Any], _: str) -> list[str]:
    texts = {each["key"]: each["text"] for each in words["options"]}
    return [f"={said(texts[own])} -> {place}" for place, own in enumerate(key["order"], 1)]


def _plainly(gap: str, text: str) -> str:
    written = said(text)
    return f"[plain]{gap} -> {written.removeprefix('[plain]')}" if written.startswith("[plain]") else f"{gap} -> {written}"


def _gaps(words: dict[str, Any], key: dict[str, Any], language: str) -> list[str]:
    lines: list[str] = []
    for gap in words["gaps"]:
        answers = key["gaps"][gap["key"]]
        if "accept" in answers:
            lines += [
                f"={_part(each['weight'])}{_plainly(gap['key'], each['text'])}{_remark(each['feedback'])}"
                for each in answers["accept"].get(language, [])
            ]
        else:
            weights = answers["weights"]
            lines += [f"{_mark(weights[each['key']])}{_plainly(gap['key'], each['text'])}" for each in gap["options"]]
    return lines


def _part(weight: float) -> str:
    return "" if weight >= 100 else percent(weight)


def _numbers(_: dict[str, Any], key: dict[str, Any], language: str) -> list[str]:
    lines = ["#"]
    for each in key["ranges"]:
        remark = _remark(each.get("feedback", {}).get(language, ""))
        number = "" if each["high"] > 1e200 else f"{each['low']!r}..{each['high']!r}" if each["low"] != each["high"] else repr(each["low"])
        lines.append(f"={_part(each['weight'])}{number}{remark}" if number else f"~{remark}")
    return lines


def _texts(_: dict[str, Any], key: dict[str, Any], language: str) -> list[str]:
    return [f"={_part(each['weight'])}{said(each['text'])}{_remark(each['feedback'])}" for each in key["accept"].get(language, [])]


def _scale(words: dict[str, Any], _: dict[str, Any], __: str) -> list[str]:
    return [f"~{said(each['text'])}{_remark(each['feedback'])}" for each in words["options"]]


_WRITERS = {
    QuestionKind.SINGLE: _choices,
    QuestionKind.MULTIPLE: _several,
    QuestionKind.ALL: _several,
    QuestionKind.TRUE_FALSE: _truth,
    QuestionKind.MATCH: _pairs,
    QuestionKind.ORDER: _order,
    QuestionKind.GAP: _gaps,
    QuestionKind.NUMERIC: _numbers,
    QuestionKind.SHORT: _texts,
    QuestionKind.LIKERT: _scale,
}
