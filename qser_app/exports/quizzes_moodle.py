"""Questions written as Moodle XML: https://docs.moodle.org/en/Moodle_XML_format."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from qser_app.adapters.quizzes_text import told
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.exports.quizzes_xml import as_html, clean

_ANY = 1e200


def holds(question: QuestionSource) -> bool:
    """Whether Moodle can ask the question: it has no scale that is never graded."""
    return question.kind is not QuestionKind.LIKERT


def write(questions: Sequence[QuestionSource], language: str) -> bytes:
    """The questions, in ``language``."""
    quiz = Element("quiz")
    for question in questions:
        _question(quiz, question, language)
    indent(quiz)
    return tostring(quiz, encoding="utf-8", xml_declaration=True)


_TYPES = {
    QuestionKind.SINGLE: "multichoice",
    QuestionKind.MULTIPLE: "multichoice",
    QuestionKind.ALL: "multichoice",
    QuestionKind.TRUE_FALSE: "truefalse",
    QuestionKind.MATCH: "matching",
    QuestionKind.ORDER: "ordering",
    QuestionKind.GAP: "multianswer",
    QuestionKind.NUMERIC: "numerical",
    QuestionKind.SHORT: "shortanswer",
}


def _question(quiz: Element, question: QuestionSource, language: str) -> None:
    words, key = question.body[language], question.answer_key
    element = SubElement(quiz, "question", type=_TYPES[question.kind])
    _text(SubElement(element, "name"), question.key)
    stem = _cloze(words, key, language) if question.kind is QuestionKind.GAP else words["stem"]
    _html(element, "questiontext", stem)
    _html(element, "generalfeedback", words["explanation"])
    SubElement(element, "idnumber").text = clean(question.key)
    _WRITERS[question.kind](element, words, key, language)
    tags = [f"lesson={question.lesson_key}"] * bool(question.lesson_key) + ["scoring=all"] * (question.kind is QuestionKind.ALL)
    holder = SubElement(element, "tags")
    for tag in [*tags, *question.tags]:
        _text(SubElement(holder, "tag"), tag)


def _text(parent: Element, text: str) -> None:
    SubElement(parent, "text").text = clean(text)


def _html(parent: Element, name: str, text: str) -> None:
    _text(SubElement(parent, name, format="html"), as_html(text))


def _answer(parent: Element, text: str, weight: float, remark: str, *, html: bool = False) -> Element:
    answer = SubElement(parent, "answer", fraction=f"{weight:.5f}".rstrip("0").rstrip("."), format="html" if html else "plain_text")
    _text(answer, as_html(text) if html else text)
    _html(answer, "feedback", remark)
    return answer


def _one(element: Element, words: dict[str, Any], key: dict[str, Any], _: str) -> None:
    SubElement(element, "single").text = "true"
    _choices(element, words, key)


def _several(element: Element, words: dict[str, Any], key: dict[str, Any], _: str) -> None:
    SubElement(element, "single").text = "false"
    _choices(element, words, key)


def _choices(element: Element, words: dict[str, Any], key: dict[str, Any]) -> None:
    SubElement(element, "shuffleanswers").text = "true"
    for each in words["options"]:
        _answer(element, each["text"], key["weights"][each["key"]], each["feedback"], html=True)


def _truth(element: Element, words: dict[str, Any], key: dict[str, Any], _: str) -> None:
    for each in words["options"]:
        _answer(element, each["key"], key["weights"][each["key"]], each["feedback"])


def _pairs(element: Element, words: dict[str, Any], key: dict[str, Any], _: str) -> None:
    SubElement(element, "shuffleanswers").text = "true"
    texts = {each["key"]: each["text"] for each in words["options"]}
    others = [("", text) for own, text in texts.items() if own not in key["pairs"].values()]
    for prompt, text in [*((each["text"], texts[key["pairs"][each["key"]]]) for each in words["prompts"]), *others]:
        pair = SubElement(element, "subquestion", format="html")
        _text(pair, as_html(prompt))
        _text(SubElement(pair, "answer"), _plain(text))


def _plain(text: str) -> str:
    """A text where Moodle knows no format: as it is, unless Moodle and our own reader would take it for tags or entities."""
    return text if told(text, "moodle")[0] == text else as_html(text)


def _order(element: Element, words: dict[str, Any], key: dict[str, Any], _: str) -> None:
    for name, value in (("layouttype", "VERTICAL"), ("selecttype", "ALL"), ("selectcount", "0"), ("gradingtype", "ABSOLUTE_POSITION")):
        SubElement(element, name).text = value
    texts = {each["key"]: each["text"] for each in words["options"]}
    for place, own in enumerate(key["order"], 1):
        _answer(element, texts[own], place, "", html=True)


def _numbers(element: Element, words: dict[str, Any], key: dict[str, Any], language: str) -> None:
    for each in key["ranges"]:
        low, high = Decimal(repr(each["low"])), Decimal(repr(each["high"]))
        any_number = each["high"] > _ANY
        answer = _answer(element, "*" if any_number else str((low + high) / 2), each["weight"], each.get("feedback", {}).get(language, ""))
        SubElement(answer, "tolerance").text = "0" if any_number else str((high - low) / 2)
    if words["unit"]:
        unit = SubElement(SubElement(element, "units"), "unit")
        SubElement(unit, "multiplier").text = "1"
        SubElement(unit, "unit_name").text = clean(words["unit"])


def _texts(element: Element, _: dict[str, Any], key: dict[str, Any], language: str) -> None:
    SubElement(element, "usecase").text = "1" if key["case"] else "0"
    for each in key["accept"].get(language, []):
        _answer(element, each["text"], each["weight"], each["feedback"])


def _cloze(words: dict[str, Any], key: dict[str, Any], language: str) -> str:
    """The stem with Moodle's embedded answers in place of the marks."""
    kinds = {gap["key"]: gap for gap in words["gaps"]}

    def answers(found: re.Match[str]) -> str:
        gap = kinds[found[1]]
        answer = key["gaps"][found[1]]
        if "accept" in answer:
            listed = [(each["text"], each["weight"], each["feedback"]) for each in answer["accept"].get(language, [])]
            return "{1:SHORTANSWER:" + "~".join(_part(*each) for each in listed) + "}"
        listed = [(each["text"], answer["weights"][each["key"]], "") for each in gap["options"]]
        return "{1:MULTICHOICE:" + "~".join(_part(*each) for each in listed) + "}"

    return re.sub(r"\[\[(g\d+)\]\]", answers, words["stem"])


def _part(text: str, weight: float, remark: str) -> str:
    mark = "=" if weight >= 100 else f"%{weight:.5f}".rstrip("0").rstrip(".") + "%"
    return mark + _escaped(text) + (f"#{_escaped(remark)}" if remark else "")


def _escaped(text: str) -> str:
    return re.sub(r"([}~#\\/\"'{=%])", r"\\\1", text)


def _nothing(element: Element, words: dict[str, Any], key: dict[str, Any], language: str) -> None:
    """A gap's answers stand in its text."""


_WRITERS: dict[QuestionKind, Callable[[Element, dict[str, Any], dict[str, Any], str], None]] = {
    QuestionKind.SINGLE: _one,
    QuestionKind.MULTIPLE: _several,
    QuestionKind.ALL: _several,
    QuestionKind.TRUE_FALSE: _truth,
    QuestionKind.MATCH: _pairs,
    QuestionKind.ORDER: _order,
    QuestionKind.GAP: _nothing,
    QuestionKind.NUMERIC: _numbers,
    QuestionKind.SHORT: _texts,
}
