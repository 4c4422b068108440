"""Moodle XML as questions: https://docs.moodle.org/en/Moodle_XML_format."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any
from xml.etree.ElementTree import Element

from qser_app.adapters.quizzes_cloze import cloze
from qser_app.adapters.quizzes_text import in_language, told
from qser_app.adapters.quizzes_xml import children
from qser_app.domain.quizzes_drafts import (
    ANY_NUMBER,
    Collector,
    Draft,
    Place,
    Reading,
    Unfit,
    accepted,
    made,
    numbers,
    options,
    paired,
    shortened,
    steered,
    true_false,
    weighted,
)
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind

Answered = tuple[QuestionKind, dict[str, Any], dict[str, Any]]
_FORMATS = {"moodle_auto_format": "moodle", "plain_text": "plain", "markdown": "markdown", "html": "html", "": "html"}
_STEERING = ("lesson", "kind", "scoring")
_WHOLE_REMARKS = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
# What Moodle itself puts there, unless the author wrote something.
_MOODLE_SAYS = {"Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect."}


def read(root: Element, language: str) -> Reading:
    """Every question of the file, in ``language``; what cannot be asked is listed with its number and name."""
    collector = Collector("moodle")
    for number, element in enumerate(children(root, "question"), 1):
        translator = _Translator(element, language)
        kind, title = element.get("type", ""), translator.title()
        if kind in ("category", "description"):
            words = _text(element, "category/text") if kind == "category" else title
            collector.notes.append(Place(str(number), shortened(words), kind))
            continue
        try:
            collector.drafts.append(translator.draft(str(number)))
        except Unfit as unfit:
            collector.unread.append(Place(str(number), shortened(title), unfit.reason, unfit.detail))
    return collector.reading()


@dataclass(slots=True)
class _Translator:
    """One question on its way; collects what its texts lose."""

    element: Element
    language: str
    lost: set[str] = field(default_factory=set[str])

    def title(self) -> str:
        """The question's name, else its first words."""
        return _text(self.element, "name/text") or told(_text(self.element, "questiontext/text"))[0]

    def draft(self, place: str) -> Draft:
        written = self.element.get("type", "")
        reader = _READERS.get(written)
        if reader is None:
            raise Unfit("essay" if written == "essay" else "type", written)
        words: dict[str, Any] = {"stem": self.text("questiontext"), "explanation": self.text("generalfeedback"), "options": []}
        self._note_what_stays()
        steer, tags = steered([" ".join(_text(each, "text").split()) for each in self.element.findall("tags/tag")], *_STEERING)
        kind, more, key = reader(self)
        if kind is QuestionKind.MULTIPLE and steer.get("scoring") == "all":
            kind = QuestionKind.ALL
        own = _text(self.element, "idnumber") or _text(self.element, "name/text")
        return made(kind, words | more, key, name=own, place=place, lesson=steer.get("lesson", ""), tags=tags, lost=self.lost)

    def _note_what_stays(self) -> None:
        """Pictures in fields of their own (Moodle 1), hints, and remarks on the whole answer have no place here."""
        if _text(self.element, "image") or _text(self.element, "image_base64"):
            self.lost.add("picture")
        remarks = [_text(each, "text") for each in children(self.element, "hint", *_WHOLE_REMARKS)]
        if any(remark and _plain(remark) not in _MOODLE_SAYS for remark in remarks):
            self.lost.add("feedback")

    def text(self, path: str, of: Element | None = None) -> str:
        """A text of the question (or of ``of``) as plain text."""
        found = (self.element if of is None else of).find(path)
        return "" if found is None else self.said(found)

    def said(self, element: Element) -> str:
        """The text of an element that has one, in its own format."""
        written = _FORMATS.get(element.get("format", self.element.get("format", "")), "html")
        said, lost = told(in_language(_text(element, "text"), self.language), written)
        self.lost |= lost
        return said

    def answers(self) -> list[tuple[Element, str, float, str]]:
        """Each answer with its text, its weight and its feedback."""
        found = [
            (each, self.said(each), _number(each.get("fraction", "0")), self.text("feedback", each))
            for each in children(self.element, "answer")
        ]
        if not found:
            raise Unfit("no-answers")
        return found


def _multichoice(of: _Translator) -> Answered:
    return _chosen(of, QuestionKind.MULTIPLE if _text(of.element, "single").lower() in ("false", "0") else QuestionKind.SINGLE)


def _all_or_nothing(of: _Translator) -> Answered:
    return _chosen(of, QuestionKind.ALL)


def _chosen(of: _Translator, kind: QuestionKind) -> Answered:
    answers = of.answers()
    more = {"options": options([text for _, text, *_ in answers], [remark for *_, remark in answers])}
    return kind, more, weighted(kind, [weight for _, _, weight, _ in answers])


def _truefalse(of: _Translator) -> Answered:
    said = {_text(each, "text").strip().lower(): (weight, remark) for each, _, weight, remark in of.answers()}
    if said.keys() != {"true", "false"}:
        raise Unfit("no-right-answer")
    is_true = said["true"][0] > said["false"][0]
    return QuestionKind.TRUE_FALSE, *true_false(is_true=is_true, feedback=(said["true"][1], said["false"][1]))


def _shortanswer(of: _Translator) -> Answered:
    listed = [(text, weight, remark) for _, text, weight, remark in of.answers()]
    return QuestionKind.SHORT, {}, {"accept": {of.language: accepted(listed)}, "case": _text(of.element, "usecase") == "1"}


def _numerical(of: _Translator) -> Answered:
    ranges = []
    for element, _, weight, remark in of.answers():
        said = _text(element, "text").strip()
        ends = ANY_NUMBER if said == "*" else _ends(said, _text(element, "tolerance"))
        ranges.append((*ends, weight, remark))
    key = numbers(ranges, of.language)
    units = [_text(each, "unit_name") for each in of.element.findall("units/unit")]
    if len(units) > 1:
        of.lost.add("units")
    return QuestionKind.NUMERIC, {"unit": units[0] if units else ""}, key


def _matching(of: _Translator) -> Answered:
    # Answers are plain text in Moodle; what other programs write holds tags all the same.
    asked = children(of.element, "subquestion")
    told_pairs = [(of.said(each), told(in_language(_text(each, "answer/text"), of.language), "moodle")[0]) for each in asked]
    return QuestionKind.MATCH, *paired(told_pairs)


def _ordering(of: _Translator) -> Answered:
    more = {"options": options([of.said(each) for each in children(of.element, "answer")])}
    return QuestionKind.ORDER, more, {"order": [option["key"] for option in more["options"]]}


def _multianswer(of: _Translator) -> Answered:
    stem, gaps, key = cloze(of.text("questiontext"), of.language)
    return QuestionKind.GAP, {"stem": stem, "gaps": gaps}, {"gaps": key}


def _selected(of: _Translator) -> Answered:
    """``[[2]]`` in the text is the second choice; the choices of its group are offered."""
    said = [(of.said(each), _text(each, "group") or "1") for each in children(of.element, "selectoption", "dragbox")]
    gaps: list[dict[str, Any]] = []
    keys: dict[str, Any] = {}

    def marked(found: re.Match[str]) -> str:
        if not 1 <= int(found[1]) <= len(said):
            raise Unfit("gaps")
        gap, (text, group) = f"g{len(gaps) + 1}", said[int(found[1]) - 1]
        listed = list(dict.fromkeys(each for each, own in said if own == group))
        gaps.append({"key": gap, "options": [{"key": each["key"], "text": each["text"]} for each in options(listed)]})
        keys[gap] = weighted(QuestionKind.SINGLE, [FULL * (each == text) for each in listed])
        return f"[[{gap}]]"

    stem = re.sub(r"\[\[(\d{1,3})\]\]", marked, of.text("questiontext"))
    return QuestionKind.GAP, {"stem": stem, "gaps": gaps}, {"gaps": keys}


_READERS: dict[str, Callable[[_Translator], Answered]] = {
    "multichoice": _multichoice,
    "multichoiceset": _all_or_nothing,
    "truefalse": _truefalse,
    "shortanswer": _shortanswer,
    "numerical": _numerical,
    "matching": _matching,
    "ddmatch": _matching,
    "ordering": _ordering,
    "multianswer": _multianswer,
    "cloze": _multianswer,
    "gapselect": _selected,
    "ddwtos": _selected,
}


def _text(element: Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else "".join(found.itertext()).strip()


def _plain(html: str) -> str:
    return told(html)[0]


def _number(said: str) -> float:
    return float(_decimal(said))


def _decimal(said: str) -> Decimal:
    try:
        value = Decimal(said.strip().replace(",", ".") or "0")
    except InvalidOperation as error:
        raise Unfit("number", said[:40]) from error
    if not value.is_finite() or abs(value.adjusted()) > 99:
        raise Unfit("number", said[:40])
    return value


def _ends(said: str, tolerance: str) -> tuple[float, float]:
    value, around = _decimal(said), abs(_decimal(tolerance))
    return float(value - around), float(value + around)
