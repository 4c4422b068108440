"""What each interaction of QTI asks, and what its response declaration says is right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from qser_app.adapters.quizzes_xml import attribute, children, descendants, name
from qser_app.domain.quizzes_drafts import Unfit, accepted, options, pairs, true_false, weighted
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind

if TYPE_CHECKING:
    from qser_app.adapters.quizzes_qti import Translator

Answered = tuple[QuestionKind, dict[str, Any], dict[str, Any]]
_NUMBERS = ("float", "integer")
_ROUNDED = ("significantFigures", "decimalPlaces")
_MOST_FIGURES = 15


@dataclass(frozen=True, slots=True)
class Declared:
    """A response declaration: right values, points by value and for all others, and how far a number may be off."""

    base: str = ""
    several: bool = False
    right: tuple[str, ...] = ()
    mapped: dict[str, float] | None = None
    others: float = 0
    case: bool = False
    tolerance: tuple[str, Decimal, Decimal] | None = None

    def weights(self, identifiers: list[str]) -> list[float]:
        """What each choice earns, in per cent; without a map the right ones share it."""
        if self.mapped is None:
            share = FULL / len(self.right) if self.right else 0
            return [share * (each in self.right) for each in identifiers]
        points = [self.mapped.get(each, self.others) for each in identifiers]
        whole = sum(each for each in points if each > 0) if self.several else max(points, default=0)
        if whole <= 0:
            raise Unfit("no-right-answer")
        return [_of(FULL, each, whole) for each in points]


def _of(full: int, weight: float, whole: float) -> float:
    # Three thirds are a whole, however they were rounded.
    return full * weight if abs(whole - 1) < 0.01 else full * weight / whole


def declared(item: Element, identifier: str) -> Declared:
    """What the item declares about the answers called ``identifier``."""
    for each in children(item, "responseDeclaration"):
        if each.get("identifier") == identifier:
            found = _declaration(each)
            return found if _uses_map(item, identifier) or not found.right else replace(found, mapped=None, tolerance=_tolerance(item))
    raise Unfit("no-right-answer")


def _declaration(element: Element) -> Declared:
    right = tuple(_line(value.text or "") for correct in children(element, "correctResponse") for value in children(correct, "value"))
    several = element.get("cardinality") in ("multiple", "ordered")
    mapping = next(iter(children(element, "mapping")), None)
    base = attribute(element, "baseType")
    if mapping is None:
        return Declared(base, several, right)
    entries = children(mapping, "mapEntry")
    mapped = {_line(attribute(each, "mapKey")): float(_decimal(attribute(each, "mappedValue", "0"))) for each in entries}
    case = any(attribute(each, "caseSensitive") == "true" for each in entries)
    return Declared(base, several, right, mapped, float(_decimal(attribute(mapping, "defaultValue", "0"))), case)


def _line(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")


def _uses_map(item: Element, identifier: str) -> bool:
    """Whether points come from the map: by the standard template, by a rule, or because nothing says otherwise."""
    for processing in children(item, "responseProcessing"):
        if "match_correct" in processing.get("template", ""):
            return False
        if "map_response" in processing.get("template", ""):
            return True
        return any(each.get("identifier") == identifier for each in descendants(processing, "mapResponse"))
    return True


def _tolerance(item: Element) -> tuple[str, Decimal, Decimal] | None:
    """How far off a number may be, where a rule of the item says so; "figures": to how many it is rounded."""
    for each in descendants(item, "equalRounded"):
        mode, figures = attribute(each, "roundingMode", "significantFigures"), attribute(each, "figures")
        if mode in _ROUNDED and figures.isdecimal() and int(figures) <= _MOST_FIGURES:
            return mode, Decimal(figures), Decimal(figures)
    for each in descendants(item, "equal"):
        mode = attribute(each, "toleranceMode", "exact")
        ends = [_decimal(part) for part in attribute(each, "tolerance").split()]
        if mode in ("absolute", "relative") and ends:
            return mode, ends[0], ends[-1]
    return None


def _decimal(said: str) -> Decimal:
    try:
        value = Decimal(said.strip())
    except InvalidOperation as error:
        raise Unfit("number", said[:40]) from error
    if not value.is_finite() or abs(value.adjusted()) > 99:
        raise Unfit("number", said[:40])
    return value


def _choices(of: Translator, element: Element, *names: str) -> tuple[list[str], list[str]]:
    """The identifiers and the texts of the choices."""
    found = descendants(element, *names)
    return [each.get("identifier", "") for each in found], [of.text(each) for each in found]


def _choice(of: Translator, interactions: list[Element]) -> Answered:
    interaction = interactions[0]
    told = of.declared(interaction)
    identifiers, texts = _choices(of, interaction, "simpleChoice")
    remarks = [" ".join(of.text(note) for note in _remarks(choice)) for choice in descendants(interaction, "simpleChoice")]
    if "likert" in interaction.get("class", "").split():
        return QuestionKind.LIKERT, {"options": options(texts, remarks)}, {}
    if sorted(identifiers) == ["false", "true"]:
        said = dict(zip(identifiers, remarks, strict=True))
        more, key = true_false(is_true=told.right == ("true",), feedback=(said["true"], said["false"]))
        more["options"] = [option | {"identifier": option["key"]} for option in more["options"]]
        return QuestionKind.TRUE_FALSE, more, key
    kind = QuestionKind.SINGLE
    if told.several:
        kind = QuestionKind.ALL if told.mapped is None else QuestionKind.MULTIPLE
    listed = [option | {"identifier": own} for option, own in zip(options(texts, remarks), identifiers, strict=True)]
    return kind, {"options": listed}, weighted(kind, told.weights(identifiers))


def _remarks(choice: Element) -> list[Element]:
    return descendants(choice, "feedbackInline")


def _order(of: Translator, interactions: list[Element]) -> Answered:
    told = of.declared(interactions[0])
    identifiers, texts = _choices(of, interactions[0], "simpleChoice")
    if sorted(told.right) != sorted(identifiers):
        raise Unfit("no-right-answer")
    said = dict(zip(identifiers, texts, strict=True))
    more = {"options": options([said[each] for each in told.right])}
    return QuestionKind.ORDER, more, {"order": [option["key"] for option in more["options"]]}


def _matched(of: Translator, interactions: list[Element]) -> Answered:
    sets = children(interactions[0], "simpleMatchSet")
    if len(sets) != 2:
        raise Unfit("pairs")
    sources, targets = (_choices(of, each, "simpleAssociableChoice") for each in sets)
    matches = _targets(of.declared(interactions[0]))
    if sorted(matches) != sorted(sources[0]) or not set(matches.values()) <= set(targets[0]):
        raise Unfit("pairs")
    said = dict(zip(targets[0], targets[1], strict=True))
    listed = [(text, said[matches[each]]) for each, text in zip(*sources, strict=True)]
    return QuestionKind.MATCH, *pairs(listed, targets[1])


def _associated(of: Translator, interactions: list[Element]) -> Answered:
    said = dict(zip(*_choices(of, interactions[0], "simpleAssociableChoice"), strict=True))
    matches = _targets(of.declared(interactions[0]))
    ends = [*matches, *matches.values()]
    if len(set(ends)) != len(ends) or not set(ends) <= set(said):
        raise Unfit("pairs")
    others = [text for each, text in said.items() if each not in ends]
    return QuestionKind.MATCH, *pairs([(said[one], said[other]) for one, other in matches.items()], others)


def _pairs_of(told: Declared) -> list[str]:
    return list(told.right) or [key for key, weight in (told.mapped or {}).items() if weight > 0]


def _targets(told: Declared) -> dict[str, str]:
    """The right target of each source; one that has several cannot be asked."""
    both = [each.split() for each in _pairs_of(told)]
    matches = {pair[0]: pair[1] for pair in both if len(pair) == 2}
    if not matches or len(matches) != len(both):
        raise Unfit("pairs")
    return matches


def _gap_matched(of: Translator, interactions: list[Element]) -> Answered:
    interaction = interactions[0]
    said = dict(zip(*_choices(of, interaction, "gapText", "gapImg"), strict=True))
    right = {target: source for source, target in (pair.split() for pair in _pairs_of(of.declared(interaction)) if len(pair.split()) == 2)}
    places = descendants(interaction, "gap")
    listed = [{"key": each["key"], "text": each["text"]} for each in options(list(said.values()))]
    marks, gaps, keys = {}, [], {}
    for number, place in enumerate(places, 1):
        wanted = right.get(place.get("identifier", ""))
        if wanted not in said:
            raise Unfit("pairs")
        marks[place], gap = f"[[g{number}]]", f"g{number}"
        gaps.append({"key": gap, "options": listed})
        keys[gap] = weighted(QuestionKind.SINGLE, [FULL * (each == wanted) for each in said])
    stem = of.text(of.body, ("gapText", "gapImg", "prompt"), marks)
    return QuestionKind.GAP, {"stem": stem, "gaps": gaps}, {"gaps": keys}


def _in_text(of: Translator, interactions: list[Element]) -> Answered:
    """Lists and fields within a text, one gap each."""
    marks, gaps, keys = {}, [], {}
    for number, interaction in enumerate(interactions, 1):
        gap, told = f"g{number}", of.declared(interaction)
        marks[interaction] = f"[[{gap}]]"
        if name(interaction) == "textEntryInteraction":
            gaps.append({"key": gap, "options": []})
            keys[gap] = {"accept": {of.language: _texts(told)}}
            continue
        identifiers, texts = _choices(of, interaction, "inlineChoice")
        gaps.append({"key": gap, "options": [{"key": each["key"], "text": each["text"]} for each in options(texts)]})
        keys[gap] = weighted(QuestionKind.SINGLE, told.weights(identifiers))
    return QuestionKind.GAP, {"stem": of.text(of.body, (), marks), "gaps": gaps}, {"gaps": keys}


def _typed(of: Translator, interactions: list[Element]) -> Answered:
    """One alone is a short answer or a number; within a text they are gaps."""
    whole = of.text(of.body, (), dict.fromkeys(interactions, "[[?]]"))
    first = of.declared(interactions[0])
    alone = "[[?]]" in whole.split("\n") and interactions[0].get("class") != "gap"
    if len(interactions) > 1 or not (alone or first.base in _NUMBERS):
        return _in_text(of, interactions)
    more = {} if alone else {"stem": whole.replace("[[?]]", "_____")}
    if first.base in _NUMBERS:
        return QuestionKind.NUMERIC, more, {"ranges": _ranges(first)}
    return QuestionKind.SHORT, more, {"accept": {of.language: _texts(first)}, "case": first.case}


def _texts(told: Declared) -> list[dict[str, Any]]:
    """The accepted texts; a star is a star in QTI."""
    mapped = told.mapped or dict.fromkeys(told.right, 1.0)
    most = max(mapped.values(), default=0)
    if most <= 0:
        raise Unfit("no-right-answer")
    return accepted([(text.replace("*", "\\*"), _of(FULL, weight, most), "") for text, weight in mapped.items()])


def _ranges(told: Declared) -> list[dict[str, Any]]:
    mapped = told.mapped or dict.fromkeys(told.right, 1.0)
    most = max(mapped.values(), default=0)
    if most <= 0:
        raise Unfit("no-right-answer")
    ranges = []
    for text, weight in mapped.items():
        low, high = _around(_decimal(text), told.tolerance)
        ranges.append({"low": float(low), "high": float(high), "weight": _of(FULL, weight, most), "feedback": {}})
    return ranges


def _around(value: Decimal, tolerance: tuple[str, Decimal, Decimal] | None) -> tuple[Decimal, Decimal]:
    """From where to where a number is right."""
    if tolerance is None:
        return value, value
    mode, below, above = tolerance
    if mode in _ROUNDED:
        places = int(below) if mode == "decimalPlaces" else int(below) - 1 - value.adjusted()
        half = Decimal(5).scaleb(-places - 1)
        return value - half, value + half
    share = abs(value) / 100 if mode == "relative" else Decimal(1)
    return value - below * share, value + above * share


_READERS: dict[str, Callable[[Translator, list[Element]], Answered]] = {
    "choiceInteraction": _choice,
    "orderInteraction": _order,
    "matchInteraction": _matched,
    "associateInteraction": _associated,
    "gapMatchInteraction": _gap_matched,
    "inlineChoiceInteraction": _in_text,
    "textEntryInteraction": _typed,
}


def reader_of(interaction: str) -> Callable[[Translator, list[Element]], Answered]:
    """What reads this interaction. Raises Unfit for those that we do not ask."""
    if interaction not in _READERS:
        raise Unfit("essay" if interaction == "extendedTextInteraction" else "interaction", interaction)
    return _READERS[interaction]
