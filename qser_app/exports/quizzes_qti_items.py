"""One question as an item of QTI 2.1: its declarations, its interaction, and how it is scored."""

import hashlib
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from qser_app.domain.quizzes_answers import right_chosen
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.exports.quizzes_xml import clean
from qser_app.i18n.catalogue import phrase

_QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_MARK = re.compile(r"\[\[(g\d+)\]\]")
_RESPONSE = "RESPONSE"
_TRUTH = {"true": "quizzes-true", "false": "quizzes-false"}

Words = dict[str, Any]


def item(question: QuestionSource, language: str) -> Element:
    """The item, in ``language``; ``label`` keeps the question's own name where QTI could not spell it."""
    words, key = question.body[language], question.answer_key
    named = question.key if _NAME.fullmatch(question.key) else f"q{hashlib.sha256(question.key.encode()).hexdigest()[:20]}"
    root = Element(
        "assessmentItem",
        {
            "xmlns": _QTI,
            "identifier": named,
            "title": clean(" ".join(words["stem"].split()))[:80],
            "label": clean(question.key),
            "xml:lang": language,
            "adaptive": "false",
            "timeDependent": "false",
            "toolName": "Q-SER",
        },
    )
    parts = _WRITERS[question.kind](root, question, words, key, language)
    _outcomes(root, question.kind, words)
    root.append(parts)
    _processing(root, question.kind, words, key)
    if words["explanation"]:
        remark = SubElement(root, "modalFeedback", {"outcomeIdentifier": "EXPLANATION", "identifier": "explanation", "showHide": "show"})
        _lines(remark, words["explanation"])
    return root


def _declare(root: Element, cardinality: str, base: str, right: Sequence[str], *, identifier: str = _RESPONSE) -> Element:
    told = SubElement(root, "responseDeclaration", {"identifier": identifier, "cardinality": cardinality, "baseType": base})
    if right:
        correct = SubElement(told, "correctResponse")
        for each in right:
            SubElement(correct, "value").text = clean(each)
    return told


def _map(told: Element, weights: Sequence[tuple[str, float]], **more: str) -> None:
    mapping = SubElement(told, "mapping", {"lowerBound": "0", "upperBound": "1", "defaultValue": "0"})
    for each, weight in weights:
        SubElement(mapping, "mapEntry", {"mapKey": clean(each), "mappedValue": f"{weight / 100:.7f}".rstrip("0").rstrip("."), **more})


def _outcomes(root: Element, kind: QuestionKind, words: Words) -> None:
    SubElement(root, "outcomeDeclaration", {"identifier": "SCORE", "cardinality": "single", "baseType": "float"})
    if any(option["feedback"] for option in words["options"]):
        several = "multiple" if kind in (QuestionKind.MULTIPLE, QuestionKind.ALL) else "single"
        SubElement(root, "outcomeDeclaration", {"identifier": "FEEDBACK", "cardinality": several, "baseType": "identifier"})
    if words["explanation"]:
        SubElement(root, "outcomeDeclaration", {"identifier": "EXPLANATION", "cardinality": "single", "baseType": "identifier"})


def _body(words: Words, *, stem: bool = True) -> Element:
    body = Element("itemBody")
    if stem:
        _lines(body, words["stem"])
    return body


def _lines(parent: Element, text: str) -> None:
    for line in text.split("\n"):
        SubElement(parent, "p").text = clean(line)


def _choice(root: Element, question: QuestionSource, words: Words, key: dict[str, Any], language: str) -> Element:
    kind = question.kind
    several = kind in (QuestionKind.MULTIPLE, QuestionKind.ALL)
    told = _declare(root, "multiple" if several else "single", "identifier", right_chosen(kind, key, language))
    if kind in (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.TRUE_FALSE):
        _map(told, [(option["key"], key["weights"][option["key"]]) for option in words["options"]])
    body = _body(words)
    fixed = kind in (QuestionKind.TRUE_FALSE, QuestionKind.LIKERT)
    asked = {"responseIdentifier": _RESPONSE, "shuffle": "false" if fixed else "true", "maxChoices": "0" if several else "1"}
    interaction = SubElement(body, "choiceInteraction", asked | ({"class": "likert"} if kind is QuestionKind.LIKERT else {}))
    for option in words["options"]:
        choice = SubElement(interaction, "simpleChoice", {"identifier": option["key"]})
        choice.text = clean(option["text"] or phrase(language, _TRUTH[option["key"]]))
        if option["feedback"]:
            shown = {"outcomeIdentifier": "FEEDBACK", "identifier": option["key"], "showHide": "show"}
            SubElement(choice, "feedbackInline", shown).text = clean(option["feedback"])
    return body


def _order(root: Element, _: QuestionSource, words: Words, key: dict[str, Any], __: str) -> Element:
    _declare(root, "ordered", "identifier", key["order"])
    body = _body(words)
    interaction = SubElement(body, "orderInteraction", {"responseIdentifier": _RESPONSE, "shuffle": "true"})
    for option in words["options"]:
        SubElement(interaction, "simpleChoice", {"identifier": option["key"]}).text = clean(option["text"])
    return body


def _pairs(root: Element, _: QuestionSource, words: Words, key: dict[str, Any], __: str) -> Element:
    right = [f"{prompt} {option}" for prompt, option in key["pairs"].items()]
    _map(_declare(root, "multiple", "directedPair", right), [(pair, 100 / len(right)) for pair in right])
    body = _body(words)
    interaction = SubElement(body, "matchInteraction", {"responseIdentifier": _RESPONSE, "shuffle": "true", "maxAssociations": "0"})
    for things, most in ((words["prompts"], "1"), (words["options"], "0")):
        listed = SubElement(interaction, "simpleMatchSet")
        for each in things:
            SubElement(listed, "simpleAssociableChoice", {"identifier": each["key"], "matchMax": most}).text = clean(each["text"])
    return body


def _gaps(root: Element, _: QuestionSource, words: Words, key: dict[str, Any], language: str) -> Element:
    body, gaps = _body(words, stem=False), {gap["key"]: gap for gap in words["gaps"]}
    for name in gaps:
        _declare_gap(root, name, key["gaps"][name], language)
    for line in words["stem"].split("\n"):
        paragraph = SubElement(body, "p")
        text, *pieces = _MARK.split(line)
        paragraph.text = clean(text)
        for name, after in zip(pieces[::2], pieces[1::2], strict=True):
            _interaction(paragraph, gaps[name]).tail = clean(after)
    return body


def _declare_gap(root: Element, name: str, key: dict[str, Any], language: str) -> None:
    if "weights" in key:
        right = max(sorted(key["weights"]), key=lambda option: key["weights"][option])
        _map(_declare(root, "single", "identifier", [right], identifier=name), list(key["weights"].items()))
        return
    _declare_text(root, key["accept"].get(language, []), identifier=name)


def _declare_text(root: Element, accept: list[dict[str, Any]], *, identifier: str = _RESPONSE, case: bool = False) -> None:
    texts = [(each["text"].replace("\\*", "*"), each["weight"]) for each in accept]
    told = _declare(root, "single", "string", [text for text, weight in texts if weight >= 100][:1], identifier=identifier)
    _map(told, texts, caseSensitive="true" if case else "false")


def _interaction(paragraph: Element, gap: dict[str, Any]) -> Element:
    if not gap["options"]:
        return SubElement(paragraph, "textEntryInteraction", {"responseIdentifier": gap["key"], "class": "gap"})
    interaction = SubElement(paragraph, "inlineChoiceInteraction", {"responseIdentifier": gap["key"], "shuffle": "false"})
    for option in gap["options"]:
        SubElement(interaction, "inlineChoice", {"identifier": option["key"]}).text = clean(option["text"])
    return interaction


def _number(root: Element, _: QuestionSource, words: Words, key: dict[str, Any], __: str) -> Element:
    low, high = _ends(key)
    _declare(root, "single", "float", [str((low + high) / 2)])
    return _with_entry(words)


def _ends(key: dict[str, Any]) -> tuple[Decimal, Decimal]:
    return Decimal(repr(key["ranges"][0]["low"])), Decimal(repr(key["ranges"][0]["high"]))


def _short(root: Element, _: QuestionSource, words: Words, key: dict[str, Any], language: str) -> Element:
    _declare_text(root, key["accept"].get(language, []), case=key["case"])
    return _with_entry(words)


def _with_entry(words: Words) -> Element:
    body = _body(words)
    SubElement(SubElement(body, "p"), "textEntryInteraction", {"responseIdentifier": _RESPONSE})
    return body


def _processing(root: Element, kind: QuestionKind, words: Words, key: dict[str, Any]) -> None:
    """How the answer becomes a score, 0 to 1, and which remarks are shown."""
    processing = SubElement(root, "responseProcessing")
    if kind is QuestionKind.GAP:
        shared = SubElement(SubElement(processing, "setOutcomeValue", {"identifier": "SCORE"}), "divide")
        total = SubElement(shared, "sum")
        for gap in words["gaps"]:
            SubElement(total, "mapResponse", {"identifier": gap["key"]})
        SubElement(shared, "baseValue", {"baseType": "float"}).text = str(len(words["gaps"]))
    elif kind in (QuestionKind.ALL, QuestionKind.ORDER, QuestionKind.NUMERIC):
        _all_or_nothing(processing, kind, key)
    elif kind is not QuestionKind.LIKERT:
        SubElement(SubElement(processing, "setOutcomeValue", {"identifier": "SCORE"}), "mapResponse", {"identifier": _RESPONSE})
    if any(option["feedback"] for option in words["options"]):
        SubElement(SubElement(processing, "setOutcomeValue", {"identifier": "FEEDBACK"}), "variable", {"identifier": _RESPONSE})
    if words["explanation"]:
        shown = SubElement(processing, "setOutcomeValue", {"identifier": "EXPLANATION"})
        SubElement(shown, "baseValue", {"baseType": "identifier"}).text = "explanation"


def _all_or_nothing(processing: Element, kind: QuestionKind, key: dict[str, Any]) -> None:
    condition = SubElement(processing, "responseCondition")
    when = SubElement(condition, "responseIf")
    if kind is QuestionKind.NUMERIC:
        low, high = _ends(key)
        away = str((high - low) / 2)
        same = SubElement(when, "equal", {"toleranceMode": "absolute", "tolerance": f"{away} {away}"})
    else:
        same = SubElement(when, "match")
    SubElement(same, "variable", {"identifier": _RESPONSE})
    SubElement(same, "correct", {"identifier": _RESPONSE})
    _score(when, "1")
    _score(SubElement(condition, "responseElse"), "0")


def _score(parent: Element, value: str) -> None:
    SubElement(SubElement(parent, "setOutcomeValue", {"identifier": "SCORE"}), "baseValue", {"baseType": "float"}).text = value


_WRITERS: dict[QuestionKind, Callable[[Element, QuestionSource, Words, dict[str, Any], str], Element]] = {
    QuestionKind.SINGLE: _choice,
    QuestionKind.MULTIPLE: _choice,
    QuestionKind.ALL: _choice,
    QuestionKind.TRUE_FALSE: _choice,
    QuestionKind.LIKERT: _choice,
    QuestionKind.ORDER: _order,
    QuestionKind.MATCH: _pairs,
    QuestionKind.GAP: _gaps,
    QuestionKind.NUMERIC: _number,
    QuestionKind.SHORT: _short,
}
