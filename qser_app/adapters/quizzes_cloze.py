"""Moodle's embedded answers (Cloze): gaps within a text, https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type."""

import re
from typing import Any

from qser_app.domain.quizzes_drafts import Unfit, accepted, options, weighted
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind

_GAP = re.compile(r"\{(\d*):([A-Z_]+):((?:\\.|[^{}\\])*(?:\{[^{}]*\}(?:\\.|[^{}\\])*)*)\}")
# What is left of a gap that could not be read would stand in the question with its answer.
_UNREAD = re.compile(r"\{\d*:\s*([A-Za-z_]+)\s*:")
_TYPED = {"SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"}
_LISTED = {"MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS"}
_LISTED |= {"MULTICHOICE_HS", "MCHS"}
_NUMBER = {"NUMERICAL", "NM"}
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d{1,8})?)%")


def cloze(text: str, language: str) -> tuple[str, list[dict[str, Any]], dict[str, Any]]:
    """The stem with our marks, the gaps and their answer keys. Raises Unfit."""
    gaps: list[dict[str, Any]] = []
    keys: dict[str, Any] = {}
    pieces, at = [], 0
    for found in _GAP.finditer(text):
        gap = f"g{len(gaps) + 1}"
        listed, key = _gap(found[2], [_answer(each) for each in re.findall(r"(?:\\.|[^~\\])+", found[3]) if each.strip()], language)
        gaps.append({"key": gap, "options": listed})
        keys[gap] = key
        pieces += [text[at : found.start()].replace("[[", "[ ["), f"[[{gap}]]"]
        at = found.end()
    stem = "".join([*pieces, text[at:].replace("[[", "[ [")])
    if left := _UNREAD.search(stem):
        raise Unfit("cloze", left[1])
    return stem, gaps, keys


def _gap(kind: str, answers: list[tuple[str, float, str]], language: str) -> tuple[list[dict[str, str]], dict[str, Any]]:
    if kind in _LISTED:
        listed = [{"key": each["key"], "text": each["text"]} for each in options([text for text, *_ in answers])]
        return listed, weighted(QuestionKind.SINGLE, [weight for _, weight, _ in answers])
    if kind in _TYPED:
        return [], {"accept": {language: accepted(answers)}}
    if kind in _NUMBER and all(re.fullmatch(r"-?\d+(?:[.,]\d+)?(?::0*(?:\.0*)?)?", text) for text, *_ in answers):
        return [], {"accept": {language: accepted([(text.partition(":")[0], weight, remark) for text, weight, remark in answers])}}
    raise Unfit("cloze", kind)


def _answer(source: str) -> tuple[str, float, str]:
    source, weight = source.strip(), 0.0
    if source.startswith("="):
        source, weight = source[1:], float(FULL)
    elif found := _WEIGHT.match(source):
        source, weight = source[found.end() :], float(found[1])
    said, _, remark = _cut(source)
    return _plain(said), weight, _plain(remark)


def _cut(source: str) -> tuple[str, str, str]:
    found = re.match(r"((?:\\.|[^#\\])*)#", source)
    return (found[1], "#", source[found.end() :]) if found else (source, "", "")


def _plain(source: str) -> str:
    return re.sub(r"\\(.)", r"\1", source).strip()
